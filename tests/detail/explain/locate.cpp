// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/explain/locate.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(explain_locate)

namespace {

using comply::errc;
using comply::detail::finding;
using comply::detail::locator;

std::string pointer_to(std::string_view text, errc code, std::size_t offset, std::string name = {}) {
    return locator(text).pointer({code, offset, {}, {}, std::move(name)});
}

// A `^` in the text marks the place, and is not part of it.
std::string marked(errc code, std::string text, std::string name = {}) {
    auto const offset = text.find('^');
    BOOST_REQUIRE(offset != text.npos);
    text.erase(offset, 1);
    return pointer_to(text, code, offset, std::move(name));
}

// A document of many arrays and objects within each other, with where each of its values begins and its pointer. Strings
// hold what could be taken for structure.
struct large_document {
    explicit large_document(std::uint64_t seed) : random_(seed) { append("", 0); }

    std::string text;
    std::vector<std::pair<std::size_t, std::string>> values;

private:
    void append(std::string const& pointer, int depth) {
        values.emplace_back(text.size(), pointer);
        auto const kind = depth == 0 ? 0 : random_() % (depth < 6 ? 5 : 3);
        auto const count = depth == 0 ? 400 : random_() % 7;
        auto const space = [this] {
            text.append(static_cast<std::size_t>(random_() % 4 == 0 ? random_() % 3 : 0), ' ');
        };
        if (depth == 0 || kind == 3) {
            text += '[';
            for (std::size_t i = 0; i < count; ++i) {
                text += i == 0 ? "" : ",";
                space();
                append(pointer + '/' + std::to_string(i), depth + 1);
                space();
            }
            text += ']';
        } else if (kind == 4) {
            text += '{';
            for (std::size_t i = 0; i < count; ++i) {
                auto const name = std::string(static_cast<std::size_t>(random_() % 20), 'n') + std::to_string(i);
                text += i == 0 ? "" : ",";
                space();
                text += "\"" + name + "\"";
                space();
                text += ':';
                space();
                append(pointer + '/' + name, depth + 1);
                space();
            }
            text += '}';
        } else {
            constexpr std::string_view scalars[] = {
                "1", "-2.5e3", "true", "null", R"("")", R"("[{,")", R"("\"")", R"("\\")", R"("\\\",]}")", R"("\u005b\n\\")",
                R"("a string that goes on for longer than one block of sixty-four bytes does, [and] {so} on")"};
            text += scalars[random_() % std::size(scalars)];
        }
    }

    std::mt19937_64 random_;
};

} // namespace

BOOST_AUTO_TEST_CASE(a_wrong_value_has_its_own_pointer) {
    constexpr auto code = errc::wrong_type;
    BOOST_TEST(marked(code, "^1") == "");
    BOOST_TEST(marked(code, " \r\n ^{}") == "");
    BOOST_TEST(marked(code, "{\"a\":^1}") == "/a");
    BOOST_TEST(marked(code, "{ \"a\" : 1 , \"b\" : ^\"x\" }") == "/b");
    BOOST_TEST(marked(code, "[^1,2]") == "/0");
    BOOST_TEST(marked(code, "[1, ^2]") == "/1");
    BOOST_TEST(marked(code, "[[],{},[1,[2,^[]]]]") == "/2/1/1");
    BOOST_TEST(marked(code, "{\"a\":[{\"b\":{\"c\":[0,1,{\"d\":^null}]}}]}") == "/a/0/b/c/2/d");
    BOOST_TEST(marked(code, "{\"a\":{\"x\":[1,2]},\"b\":^true}") == "/b");
    BOOST_TEST(marked(code, "[\"]\",\"[{\",^1]") == "/2"); // brackets in strings are none
    BOOST_TEST(marked(code, R"(["\"","\\",^1])") == "/2");
    BOOST_TEST(marked(code, R"(["\\\",",^1])") == "/1");
}

BOOST_AUTO_TEST_CASE(names_are_unescaped_and_escaped_for_the_pointer) {
    constexpr auto code = errc::wrong_type;
    BOOST_TEST(marked(code, R"({"":^1})") == "/");
    BOOST_TEST(marked(code, R"({"a/b~c":^1})") == "/a~1b~0c");
    BOOST_TEST(marked(code, R"({"a\u002fb\u007e\/":^1})") == "/a~1b~0~1");
    BOOST_TEST(marked(code, R"({"\"q\"\\":^1})") == "/\"q\"\\");
    BOOST_TEST(marked(code, R"({"\u00e9\ud83d\ude00":{"x":^1}})") == "/\xC3\xA9\xF0\x9F\x98\x80/x");
}

BOOST_AUTO_TEST_CASE(an_unknown_or_a_duplicate_member_is_pointed_to_at_its_name) {
    for (auto const code : {errc::unknown_member, errc::duplicate_member}) {
        BOOST_TEST(marked(code, R"({^"a":1})") == "/a");
        BOOST_TEST(marked(code, R"({"a":1, ^"a":2})") == "/a");
        BOOST_TEST(marked(code, R"([0,{"x":{"y":1,^"b~\/":{}}}])") == "/1/x/b~0~1");
    }
}

BOOST_AUTO_TEST_CASE(a_missing_member_has_the_pointer_that_it_would_have_had) {
    constexpr auto code = errc::missing_member;
    BOOST_TEST(marked(code, "^{}", "userName") == "/userName");
    BOOST_TEST(marked(code, R"({"a":[1,^{"b":2}]})", "c/d~") == "/a/1/c~1d~0");
    BOOST_TEST(marked(code, R"([^{}])", "@odata.type") == "/0/@odata.type");
}

BOOST_AUTO_TEST_CASE(malformed_text_within_a_scalar_belongs_to_that_value) {
    BOOST_TEST(marked(errc::invalid_escape, R"({"a":["x\^q"]})") == "/a/0");
    BOOST_TEST(marked(errc::invalid_escape, R"({"a":["\u12^"]})") == "/a/0");
    BOOST_TEST(marked(errc::control_character, "{\"a\":\"x^\n\"}") == "/a");
    BOOST_TEST(marked(errc::invalid_utf8, "[1,\"^\xFF\"]") == "/1");
    BOOST_TEST(marked(errc::lone_surrogate, R"([^"\ud800"])") == "/0");
    BOOST_TEST(marked(errc::invalid_number, "[0^1]") == "/0");
    BOOST_TEST(marked(errc::invalid_literal, "[1,tru^?]") == "/1");
}

BOOST_AUTO_TEST_CASE(what_cuts_a_scalar_short_is_within_it) {
    BOOST_TEST(marked(errc::invalid_number, "[1.^]") == "/0");
    BOOST_TEST(marked(errc::invalid_number, "[-^,1]") == "/0");
    BOOST_TEST(marked(errc::invalid_number, "[0,-^\"a\"]") == "/1");
    BOOST_TEST(marked(errc::invalid_number, R"({"a":1e+^ })") == "/a");
    BOOST_TEST(marked(errc::invalid_literal, "[[tru^]]") == "/0/0");
    BOOST_TEST(marked(errc::invalid_literal, R"({"a":n^})") == "/a");
}

BOOST_AUTO_TEST_CASE(where_a_value_is_expected_the_place_is_that_value_s) {
    constexpr auto code = errc::expected_value;
    BOOST_TEST(marked(code, "^}") == "");
    BOOST_TEST(marked(code, "[^,") == "/0");
    BOOST_TEST(marked(code, "[1, ^]") == "/1");
    BOOST_TEST(marked(code, "[1,^,2]") == "/1");
    BOOST_TEST(marked(code, R"({"a":^})") == "/a");
    BOOST_TEST(marked(code, R"([{"a": ^,)") == "/0/a");
    BOOST_TEST(marked(code, R"([{"a": ^?)") == "/0/a");
}

BOOST_AUTO_TEST_CASE(elsewhere_the_place_is_the_container_s) {
    BOOST_TEST(marked(errc::expected_name, "{^1}") == "");
    BOOST_TEST(marked(errc::expected_name, R"([{"a":1,^}])") == "/0");
    BOOST_TEST(marked(errc::expected_colon, R"({"x":{"a" ^1}})") == "/x");
    BOOST_TEST(marked(errc::expected_comma, R"({"x":{"a":1 ^2}})") == "/x");
    BOOST_TEST(marked(errc::expected_comma, "[[1 ^2]]") == "/0");
    BOOST_TEST(marked(errc::expected_comma, "[[1]^:]") == "");
    BOOST_TEST(marked(errc::invalid_escape, R"([{"a\^x":1}])") == "/0"); // in a name
    BOOST_TEST(marked(errc::control_character, "{\"a\":{\"b^\t\":1}}") == "/a");
    // Nothing parts the element from what cannot follow it.
    BOOST_TEST(marked(errc::expected_comma, "[[1^x]]") == "/0");
    BOOST_TEST(marked(errc::expected_comma, R"({"a":[],"b":{"c":true^x}})") == "/b");
    BOOST_TEST(marked(errc::expected_comma, R"(["a"^"b"])") == "");
}

BOOST_AUTO_TEST_CASE(the_text_may_end_anywhere) {
    constexpr auto code = errc::unexpected_end;
    BOOST_TEST(marked(code, "[^") == "/0");
    BOOST_TEST(marked(code, "[1^") == "");
    BOOST_TEST(marked(code, "[1,^") == "/1");
    BOOST_TEST(marked(code, "[1, ^") == "/1");
    BOOST_TEST(marked(code, "[[]^") == "");
    BOOST_TEST(marked(code, "[-^") == "/0");
    BOOST_TEST(marked(code, "[1.^") == "/0");
    BOOST_TEST(marked(code, "[1E^") == "/0");
    BOOST_TEST(marked(code, "[tru^") == "/0");
    BOOST_TEST(marked(code, "[true^") == "");
    BOOST_TEST(marked(code, "[0,fals^") == "/1");
    BOOST_TEST(marked(code, "[null^") == "");
    BOOST_TEST(marked(code, "[\"^") == "/0");
    BOOST_TEST(marked(code, "[\"a^") == "/0");
    BOOST_TEST(marked(code, "[\"a\"^") == "");
    BOOST_TEST(marked(code, R"(["a\^)") == "/0");
    BOOST_TEST(marked(code, R"(["a\"^)") == "/0");
    BOOST_TEST(marked(code, R"(["a\\"^)") == "");
    BOOST_TEST(marked(code, R"(["a\\\"^)") == "/0");
    BOOST_TEST(marked(code, R"(["a\u12^)") == "/0");
    BOOST_TEST(marked(code, "{^") == "");
    BOOST_TEST(marked(code, R"({"x":{"a^)") == "/x");
    BOOST_TEST(marked(code, R"({"x":{"a"^)") == "/x");
    BOOST_TEST(marked(code, R"({"x":{"a":^)") == "/x/a");
    BOOST_TEST(marked(code, R"({"x":{"a":1^)") == "/x");
    BOOST_TEST(marked(code, R"({"x":{"a":1,^)") == "/x");
}

BOOST_AUTO_TEST_CASE(what_concerns_the_whole_text_has_the_empty_pointer) {
    BOOST_TEST(marked(errc::empty_text, " \n^") == "");
    BOOST_TEST(marked(errc::byte_order_mark, "^\xEF\xBB\xBF{}") == "");
    BOOST_TEST(marked(errc::trailing_text, "[1] ^2") == "");
    BOOST_TEST(marked(errc::trailing_text, "{\"a\":1}^}") == "");
    BOOST_TEST(marked(errc::trailing_text, "1^x") == "");
}

BOOST_AUTO_TEST_CASE(many_findings_are_found_in_one_pass) {
    std::string_view const text = R"([{"a":1,"b":[2,3]},{"c":4}])";
    locator places(text);
    auto const at = [&](errc code, std::string_view token, std::string name = {}) {
        return places.pointer({code, text.find(token), {}, {}, std::move(name)});
    };
    BOOST_TEST(at(errc::missing_member, R"({"a")", "x") == "/0/x"); // three at one offset
    BOOST_TEST(at(errc::missing_member, R"({"a")", "y") == "/0/y");
    BOOST_TEST(at(errc::wrong_type, R"({"a")") == "/0");
    BOOST_TEST(at(errc::unknown_member, R"("a")") == "/0/a");
    BOOST_TEST(at(errc::wrong_type, "1,") == "/0/a");
    BOOST_TEST(at(errc::too_few_items, "[2") == "/0/b");
    BOOST_TEST(at(errc::wrong_type, "2,") == "/0/b/0");
    BOOST_TEST(at(errc::wrong_type, "3]") == "/0/b/1");
    BOOST_TEST(at(errc::missing_member, R"({"c")", "x") == "/1/x");
    BOOST_TEST(at(errc::wrong_type, "4}") == "/1/c");
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_levels_are_no_matter_of_the_stack) {
    constexpr std::size_t depth = 100'000;
    std::string expected;
    for (std::size_t i = 0; i != depth; ++i) {
        expected += "/0";
    }
    BOOST_TEST((pointer_to(std::string(depth, '[') + '1', errc::wrong_type, depth) == expected));
    auto const closed = '[' + std::string(depth, '[') + std::string(depth, ']') + ",1]";
    BOOST_TEST(pointer_to(closed, errc::wrong_type, closed.size() - 2) == "/1");
    std::string objects;
    for (std::size_t i = 0; i != depth; ++i) {
        objects += "{\"\":";
    }
    BOOST_TEST((pointer_to(objects, errc::unexpected_end, objects.size()) == std::string(depth, '/')));
}

namespace {

// Writes some JSON and notes, beside it, where every value and every name in it is.
class generator {
public:
    explicit generator(unsigned long long seed) : random_(seed) { write_value({}, 0); }

    std::string text;
    std::vector<std::pair<finding, std::string>> places;

private:
    [[nodiscard]] std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_() % limit); }

    void note(errc code, std::string pointer) {
        places.emplace_back(finding{code, text.size(), {}, {}, {}}, std::move(pointer));
    }

    void write_space() {
        constexpr std::string_view spaces[] = {"", "", "", " ", "\r\n", "\t", "\n  "};
        text += spaces[below(7)];
    }

    void write_value(std::string const& pointer, int depth) {
        write_space();
        note(errc::wrong_type, pointer);
        constexpr std::string_view scalars[] = {"1",    "-2.5e+10", "true",      "false",
                                                "null", "\"\"",     R"("\\")", R"("[\"{,:")"};
        auto const kind = below(depth < 5 ? 4 : 2);
        if (kind < 2) {
            text += scalars[below(8)];
        } else {
            write_container(pointer, depth, kind == 2);
        }
        write_space();
    }

    void write_container(std::string const& pointer, int depth, bool is_object) {
        // As the text has them, and as the pointer does.
        constexpr std::pair<std::string_view, std::string_view> names[] = {
            {"", ""},
            {"a", "a"},
            {"a/b", "a~1b"},
            {R"(\u007e1)", "~01"},
            {R"(\"\\)", "\"\\"},
            {"\xC3\xA9", "\xC3\xA9"},
        };
        if (is_object) {
            places.emplace_back(finding{errc::missing_member, text.size(), {}, {}, "~"}, pointer + "/~0");
        }
        text += is_object ? '{' : '[';
        write_space();
        auto const size = below(5);
        for (std::size_t i = 0; i != size; ++i) {
            text += i == 0 ? "" : ",";
            auto const& name = names[below(6)];
            auto const inner = pointer + '/' + (is_object ? std::string(name.second) : std::to_string(i));
            if (is_object) {
                write_space();
                note(errc::unknown_member, inner);
                text += '"' + std::string(name.first) + '"';
                write_space();
                text += ':';
            }
            write_value(inner, depth + 1);
        }
        text += is_object ? '}' : ']';
    }

    std::mt19937_64 random_;
};

} // namespace

BOOST_AUTO_TEST_CASE(every_value_and_name_of_any_text_is_found) {
    constexpr unsigned long long seeds = 3000;
    BOOST_TEST_MESSAGE("seeds 0 to " << seeds - 1);
    std::size_t count = 0;
    for (unsigned long long seed = 0; seed != seeds; ++seed) {
        generator const made(seed);
        locator places(made.text);
        for (auto const& [found, pointer] : made.places) {
            BOOST_TEST_INFO("seed " << seed << ", offset " << found.offset << ", " << made.text);
            BOOST_REQUIRE(places.pointer(found) == pointer);
            BOOST_REQUIRE(pointer_to(made.text, found.code, found.offset, found.name) == pointer);
            ++count;
        }
    }
    BOOST_TEST(count > 20'000U);
}

BOOST_AUTO_TEST_CASE(any_bytes_with_any_codes_and_offsets_are_read_within_their_bounds) {
    constexpr unsigned seed = 444;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    constexpr std::string_view alphabet = "[]{}::,,\"\"\"\\\\ \n1-.eEtrufalsn\x01\x80\xC3\xFF";
    for (int round = 0; round != 50'000; ++round) {
        auto const size = static_cast<std::size_t>(random() % 40);
        auto const bytes = std::make_unique<char[]>(size); // of just that size, for AddressSanitizer
        std::generate_n(bytes.get(), size,
                        [&] { return alphabet[static_cast<std::size_t>(random() % alphabet.size())]; });
        std::vector<std::size_t> offsets(static_cast<std::size_t>(1 + random() % 6));
        std::generate(offsets.begin(), offsets.end(), [&] { return static_cast<std::size_t>(random() % (size + 4)); });
        std::sort(offsets.begin(), offsets.end());
        locator places({bytes.get(), size});
        for (auto const offset : offsets) {
            auto const number = 1 + random() % static_cast<unsigned>(errc::too_many_violations);
            auto const code = static_cast<errc>(number);
            auto const pointer = places.pointer({code, offset, {}, {}, "n"});
            BOOST_REQUIRE((pointer.empty() || pointer.front() == '/'));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_place_far_away_has_the_pointer_that_every_step_leads_to) {
    large_document const document(8259);
    BOOST_TEST_REQUIRE(document.text.size() > 50'000U);
    for (auto const& [offset, pointer] : document.values) { // each asked of a locator that starts at the beginning
        BOOST_TEST_REQUIRE(pointer_to(document.text, errc::wrong_type, offset) == pointer);
    }
    std::mt19937_64 random(6901);
    for (int round = 0; round < 20; ++round) { // from place to place, near and far
        locator places(document.text);
        for (auto i = static_cast<std::size_t>(random() % 1000); i < document.values.size();
             i += static_cast<std::size_t>(random() % 2 == 0 ? 1 : random() % 500)) {
            auto const& [offset, pointer] = document.values[i];
            BOOST_TEST_REQUIRE(places.pointer({errc::wrong_type, offset, {}, {}, {}}) == pointer);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
