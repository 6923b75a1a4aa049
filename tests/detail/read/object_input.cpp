// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/object_input.hpp>

#include <comply/detail/tables/member_table.hpp>
#include <comply/options.hpp>
#include <comply/schema.hpp>

#include <boost/describe/class.hpp>
#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(read_object_input)

using namespace comply::detail;

namespace {

struct sample {
    int alpha{};
    int beta{};
    int n63{};
    int n64{};
    int n65{};
};
BOOST_DESCRIBE_STRUCT(sample, (), (alpha, beta, n63, n64, n65))

constexpr auto comply_schema(comply::tag<sample>) {
    return comply::schema<sample>(
        comply::member<&sample::n63>(comply::name("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")),
        comply::member<&sample::n64>(comply::name("yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy")),
        comply::member<&sample::n65>(
            comply::name("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")));
}

enum slot : std::size_t { alpha, beta, n63, n64, n65 };

std::string_view name_of(std::size_t slot) { return member_names_of<sample>.name(slot); }
std::size_t find_candidate(std::string_view name) { return member_hash<sample>.find_candidate(name); }
name_lookup const lookup{{&name_of, slot_names<sample>::name_count, nullptr, &find_candidate},
                         padded_names<sample>.data()->data(),
                         member_names_of<sample>.name_ends.data(),
                         false,
                         false};

// Stands before a member of the text, behind one with the slot `before`.
struct place {
    place(std::string text, std::size_t padding, std::size_t before = member_order::slot_limit)
        : padded(text + std::string(padding, ' ')), in(padded, options), cursor(padded.data()) {
        order.claim(&lookup);
        object.slot = before;
    }
    [[nodiscard]] std::size_t read() const { return static_cast<std::size_t>(cursor - padded.data()); }

    comply::parse_options options;
    std::string padded;
    text_input in;
    char const* cursor;
    member_order order;
    object_input object{.open = padded.data(), .unknown_begin = 0, .order = order};
};

} // namespace

BOOST_AUTO_TEST_CASE(the_member_that_came_there_before_is_guessed) {
    for (std::string const text : {R"("beta":7)", R"("beta": 7)"}) {
        place at(text, 100, alpha);
        at.order.learn(alpha, beta);
        BOOST_TEST_REQUIRE(guess_member(at.in, at.cursor, at.object, lookup));
        BOOST_TEST(*at.cursor == '7');
        BOOST_TEST(at.object.slot == beta);
        BOOST_TEST(at.object.is_named);
        BOOST_TEST(at.object.name == at.padded.data());
    }
    std::string const name(63, 'x');
    place at('"' + name + "\":7", 100, beta);
    at.order.learn(beta, n63);
    BOOST_TEST(guess_member(at.in, at.cursor, at.object, lookup));
    BOOST_TEST(at.read() == 66U);
}

BOOST_AUTO_TEST_CASE(what_is_not_that_member_is_not_guessed) {
    for (std::string const text :
         {R"("alpha":7)", R"("bet":7)", R"("betas":7)", R"("beta" :7)", R"("betb":7)", R"('beta":7)", R"("beta';7)",
          R"("beta'":)", R"("beta"":)", R"(}            )", R"( "beta":7)"}) {
        place at(text, 100, alpha);
        at.order.learn(alpha, beta);
        BOOST_TEST(!guess_member(at.in, at.cursor, at.object, lookup), text);
        BOOST_TEST(at.read() == 0U);
        BOOST_TEST(at.object.slot == alpha);
    }
}

BOOST_AUTO_TEST_CASE(near_the_end_of_the_text_nothing_is_guessed) {
    std::string const text = R"("beta":7)";
    for (std::size_t padding = 70; padding < 90; ++padding) {
        place at(text, padding, alpha);
        at.order.learn(alpha, beta);
        BOOST_TEST(guess_member(at.in, at.cursor, at.object, lookup) == (text.size() + padding > 80));
    }
}

BOOST_AUTO_TEST_CASE(what_is_looked_up_is_learnt_if_its_name_can_be_compared_later) {
    auto const learnt = [](std::string const& name) {
        place at('"' + name + "\":7", 100, alpha);
        auto const cursor = look_up_member(at.in, at.cursor, at.object, lookup);
        BOOST_TEST_REQUIRE(cursor != nullptr);
        BOOST_TEST(*cursor == '7');
        BOOST_TEST(at.object.is_named);
        return at.order.behind(alpha);
    };
    BOOST_TEST(learnt("beta") == beta);
    BOOST_TEST(learnt(std::string(63, 'x')) == n63);
    BOOST_TEST(learnt(std::string(64, 'y')) == member_order::slot_limit);
    BOOST_TEST(learnt(std::string(65, 'z')) == member_order::slot_limit);
    BOOST_TEST(learnt(R"(b\u0065ta)") == member_order::slot_limit);
}

BOOST_AUTO_TEST_SUITE_END()
