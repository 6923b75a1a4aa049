// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/merge_patch.hpp>
#include <comply/patch.hpp>

#include "../support/customer.hpp"
#include "../support/rounds.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What holds for any two values and any patch: a difference makes the one out of the other and says nothing in vain, what
// is written is read back, and no text, however broken, makes the routes disagree.

namespace patch_fuzz {

using namespace patch_test;

class dice {
public:
    explicit dice(unsigned seed) : engine_(seed) {}
    std::size_t below(std::size_t limit) { return engine_() % limit; }
    bool one_in(std::size_t count) { return below(count) == 0; }

private:
    std::mt19937 engine_;
};

// Few values of each kind, so that two of them are often the same.

std::string any_string(dice& random) {
    constexpr std::string_view strings[] = {"a", "b", "\"\\\n", "\xC3\xA9", "1234567"};
    return std::string(strings[random.below(5)]);
}

address any_address(dice& random) {
    return {any_string(random), random.one_in(2) ? std::nullopt : std::optional(static_cast<int>(random.below(2)))};
}

place any_place(dice& random) {
    return {any_address(random), random.one_in(3) ? std::nullopt : std::optional(any_string(random)),
            random.one_in(2) ? std::nullopt : std::optional(any_address(random))};
}

template <class Make>
auto any_array(dice& random, Make make) {
    std::vector<decltype(make(random))> array(random.below(3));
    for (auto& element : array) {
        element = make(random);
    }
    return array;
}

// Without a null in an object, which a merge patch cannot set.
boost::json::value any_json(dice& random, int levels) {
    switch (levels == 0 ? random.below(4) : random.below(6)) {
    case 0: return 1;
    case 1: return 0.5;
    case 2: return "text";
    case 3: return {nullptr, 2, {{"x", nullptr}}};
    default: break;
    }
    boost::json::object object;
    for (auto const* name : {"a", "b", "c", "d"}) {
        if (random.one_in(2)) {
            object.emplace(name, any_json(random, levels - 1));
        }
    }
    return object;
}

comply::date_time_offset any_date_time(dice& random) {
    constexpr std::string_view texts[] = {"2020-01-02T03:04:05Z", "2020-01-02T04:04:05+01:00", "2020-01-02T03:04:05.0Z",
                                          "2021-01-02T03:04:05-00:00"};
    return comply::parse_date_time_offset(texts[random.below(4)]).value();
}

/// One that its text brings back: an empty referrer may be absent.
customer any_customer(dice& random) {
    constexpr double numbers[] = {0.0, -0.0, 0.1, 1e300};
    return {any_string(random),
            any_string(random),
            random.one_in(2) ? std::nullopt : std::optional(any_string(random)),
            random.one_in(2) ? std::nullopt : std::optional(any_string(random)),
            random.one_in(2) ? std::nullopt : std::optional(any_string(random)),
            static_cast<int>(2 + random.below(3)),
            numbers[random.below(4)],
            random.one_in(2) ? tier::basic : tier::gold,
            any_array(random, any_string),
            any_date_time(random),
            any_place(random),
            random.one_in(3) ? std::nullopt : std::optional(any_place(random)),
            any_array(random, any_address),
            random.one_in(4) ? boost::json::value() : any_json(random, 3)};
}

/// Its own customer but for a few members.
customer like(customer const& one, dice& random) {
    auto other = one;
    auto const from = any_customer(random);
    comply::detail::for_each_member<customer>([&]<std::size_t Index>() {
        constexpr auto pointer = comply::detail::member_pointer<customer, Index>;
        if (random.one_in(5)) {
            other.*pointer = from.*pointer;
        }
    });
    return other;
}

customer patched(customer object, comply::patch<customer> const& patch) {
    comply::apply(patch, object);
    return object;
}

/// Reads the text in all ways, which agree. @return whether it was accepted
bool read_in_every_way(std::string_view text, comply::parse_options const& options = {}) {
    using patch = comply::patch<customer>;
    auto const read = comply::parse_patch<customer>(text, options);
    auto object = patch().set<&customer::level>(7);
    auto const into = comply::parse_patch_into(object, text, options);
    BOOST_TEST((into.error() == read.error()), text);
    BOOST_TEST((object == (read ? *read : patch())), text);
    if (read) {
        BOOST_TEST((comply::parse_patch<customer>(comply::serialize(*read)).value() == *read), text);
    }

    boost::system::error_code error;
    auto const dom = boost::json::parse({text.data(), text.size()}, error);
    // A DOM keeps one of two members of a name, so that nobody sees the other, wherever that was unknown.
    bool const is_same_in_a_dom = std::none_of(read.error().begin(), read.error().end(), [&](auto const& one) {
        return one.code == comply::errc::duplicate_member || one.code == comply::errc::too_many_violations ||
               is_malformed_text(one.code) ||
               (one.code == comply::errc::unknown_member &&
                std::count_if(read.error().begin(), read.error().end(),
                              [&](auto const& other) { return other.pointer == one.pointer; }) > 1);
    });
    if (!error && is_same_in_a_dom) {
        auto const converted = comply::value_to<patch>(dom, options);
        BOOST_TEST(converted.has_value() == read.has_value(), text);
        if (converted && read) {
            BOOST_TEST((*converted == *read), text);
        }
        BOOST_TEST(converted.error().size() == read.error().size(), text);
        for (std::size_t i = 0; i < std::min(converted.error().size(), read.error().size()); ++i) {
            BOOST_TEST(converted.error()[i].pointer == read.error()[i].pointer, text);
            BOOST_TEST((converted.error()[i].code == read.error()[i].code), text);
        }
    }
    return read.has_value();
}

std::vector<std::string> payloads() {
    return {R"({"type":"customer","id":"c1","displayName":"Bob","nick":null,"title":"Dr","referrer":null,"level":null})",
            R"({"home":{"door":{"street":"A","number":null},"city":null,"annex":null},"work":null,"others":[{"street":"B"}]})",
            R"( { "tags" : [ "a" , "b\u00e9" ] , "credit" : -1.5 , "rank" : "gold" , "since" : "2020-01-01T00:00:00Z" ,)"
            R"( "extra" : { "a" : [ null , true , { } ] } } )"};
}

constexpr comply::parse_options ignoring{.unknown_members = comply::unknown_members::ignore};

} // namespace patch_fuzz

BOOST_AUTO_TEST_SUITE(fuzz_patch)

using namespace patch_fuzz;
using comply_test::rounds;

BOOST_AUTO_TEST_CASE(a_difference_makes_the_one_out_of_the_other) {
    constexpr unsigned seed = 7396;
    BOOST_TEST_CONTEXT("seed " << seed) {
        dice random(seed);
        for (std::size_t i = 0; i < rounds(5000); ++i) {
            auto const before = any_customer(random);
            auto const after = random.one_in(2) ? any_customer(random) : like(before, random);
            auto const made = comply::diff(before, after);
            BOOST_TEST_REQUIRE(are_same(patched(before, made), after), comply::serialize(before) << " by "
                                                                          << comply::serialize(made) << " is not "
                                                                          << comply::serialize(after));
            BOOST_TEST(made.empty() == are_same(before, after));
            BOOST_TEST(comply::diff(after, after).empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_difference_that_is_sent_is_the_same_as_one_that_is_kept) {
    constexpr unsigned seed = 5789;
    BOOST_TEST_CONTEXT("seed " << seed) {
        dice random(seed);
        for (std::size_t i = 0; i < rounds(3000); ++i) {
            auto const before = any_customer(random);
            auto after = random.one_in(2) ? any_customer(random) : like(before, random);
            after.id = before.id; // which the server sets
            auto const made = comply::diff(before, after);
            auto const text = comply::serialize(made);
            auto const sent = comply::parse_patch<customer>(text);
            BOOST_TEST_REQUIRE(sent.has_value(), text << ": " << sent.error());
            BOOST_TEST((*sent == made), text);
            BOOST_TEST((comply::value_to<comply::patch<customer>>(comply::value_from(made)).value() == made), text);
            auto checked = before;
            BOOST_TEST(comply::apply_checked(*sent, checked).has_value());
            BOOST_TEST(are_same(checked, after));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_difference_says_nothing_in_vain) {
    constexpr unsigned seed = 6902;
    BOOST_TEST_CONTEXT("seed " << seed) {
        dice random(seed);
        for (int i = 0; i < 1000; ++i) {
            auto const before = any_customer(random);
            auto after = like(before, random);
            after.id = before.id;
            auto const made = comply::value_from(comply::diff(before, after)).as_object();
            for (auto const& member : made) {
                auto less = made;
                less.erase(member.key());
                auto const patch = comply::value_to<comply::patch<customer>>(less).value();
                BOOST_TEST(!are_same(patched(before, patch), after), member.key());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_patch_of_a_struct_does_what_a_merge_patch_of_its_value_does) {
    constexpr unsigned seed = 8259;
    BOOST_TEST_CONTEXT("seed " << seed) {
        dice random(seed);
        std::size_t compared = 0;
        for (std::size_t i = 0; i < rounds(3000); ++i) {
            auto const before = any_customer(random);
            auto const patch = comply::diff(any_customer(random), like(before, random));
            auto merged = comply::value_from(before);
            comply::merge_patch(merged, comply::value_from(patch));
            auto sent = comply::parse_patch<customer>(comply::serialize(patch)).value();
            auto const expected = patched(before, sent);
            // A title that is null is removed by the merge, but is null in the struct: both say the same of it.
            auto& object = merged.as_object();
            for (auto const* const name : {"home", "work"}) {
                if (auto* const inner = object.if_contains(name); inner != nullptr) {
                    inner->as_object().emplace("city", nullptr);
                }
            }
            object.emplace("title", nullptr);
            auto const read = comply::value_to<customer>(merged);
            if (read) { // a struct that the merge made may lack a member
                BOOST_TEST(are_same(*read, expected), comply::serialize(patch));
                ++compared;
            }
        }
        BOOST_TEST(compared > rounds(2000));
    }
}

// ---- bad input ----

BOOST_AUTO_TEST_CASE(the_payloads_are_valid_before_they_are_broken) {
    for (auto const& text : payloads()) {
        BOOST_TEST(read_in_every_way(text), comply::parse_patch<customer>(text).error());
    }
}

BOOST_AUTO_TEST_CASE(a_text_that_is_cut_at_any_byte_ends_too_early_there) {
    for (auto text : payloads()) {
        while (text.back() == ' ') {
            text.pop_back();
        }
        for (std::size_t size = 1; size < text.size(); ++size) {
            auto const cut = std::string_view(text).substr(0, size);
            BOOST_TEST(!read_in_every_way(cut));
            auto const why = comply::parse_patch<customer>(cut).error();
            BOOST_TEST(why.size() == 1U, why);
            BOOST_TEST((why.back().code == comply::errc::unexpected_end || cut == " "), why);
            BOOST_TEST(why.back().offset == size, why);
        }
    }
}

BOOST_AUTO_TEST_CASE(any_byte_may_become_another) {
    for (auto const& text : payloads()) {
        auto broken = text;
        std::size_t refused = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (int byte = 0; byte < 256; byte += 3) {
                broken[at] = static_cast<char>(byte);
                refused += !read_in_every_way(broken);
                static_cast<void>(read_in_every_way(broken, ignoring));
            }
            broken[at] = text[at];
        }
        BOOST_TEST(refused > text.size() * 60);
    }
}

BOOST_AUTO_TEST_CASE(any_part_may_stand_in_the_place_of_another) {
    constexpr unsigned seed = 3986;
    BOOST_TEST_CONTEXT("seed " << seed) {
        dice random(seed);
        for (auto const& text : payloads()) {
            for (std::size_t i = 0; i < rounds(2000); ++i) {
                auto broken = text;
                for (auto count = random.below(3) + 1; count != 0; --count) {
                    auto const part = text.substr(random.below(text.size()), random.below(40));
                    broken.replace(random.below(broken.size()), random.below(40), part);
                }
                static_cast<void>(read_in_every_way(broken));
                static_cast<void>(read_in_every_way(broken, {.max_violations = 2}));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(no_nest_is_too_deep_to_be_refused) {
    constexpr std::size_t many = 100'000;
    for (std::string const part : {R"({"home":)", R"({"extra":)", R"({"x":)", R"({"others":[)", "[", R"({"extra":[)"}) {
        std::string nest;
        for (std::size_t i = 0; i < many; ++i) {
            nest += part;
        }
        BOOST_TEST(!read_in_every_way(nest));
        BOOST_TEST(!read_in_every_way(R"({"extra":)" + nest));
    }
}

BOOST_AUTO_TEST_SUITE_END()
