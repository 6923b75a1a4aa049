// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/pattern.hpp>

#include "support/breaks.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace pattern_test {

struct named {
    std::optional<std::string> name{};
    std::vector<std::string> words{};
    std::optional<std::string> slow{};
    friend bool operator==(named const&, named const&) = default;
};
BOOST_DESCRIBE_STRUCT(named, (), (name, words, slow))
constexpr auto comply_schema(comply::tag<named>) {
    using r = named;
    using namespace comply;
    return comply::schema<r>(member<&r::name>(pattern<"^[a-z]+$">), member<&r::words>(optional, each(pattern<"\"\\d">)),
                     member<&r::slow>(pattern<"^(a*)*(a|aa)*(a?){30}$">));
}

template <comply::detail::pattern_text Pattern>
bool matches(std::string const& text) {
    return comply::pattern<Pattern>.check(text) == comply::errc{};
}

} // namespace pattern_test

BOOST_AUTO_TEST_SUITE(pattern)

using namespace pattern_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(the_rule_holds_by_every_route) {
    ok<named>(R"({"name":"abc","words":["a\"1b"]})", {.name = "abc", .words = {"a\"1b"}});
    breaks<named>({.name = "aBc"}, R"({"name":"aBc"})",
                  {{errc::pattern_mismatch, "/name", R"(/name is "aBc", which does not match the pattern "^[a-z]+$")"}});
    breaks<named>({.words = {"\"1", "1"}}, R"({"words":["\"1","1"]})",
                  {{errc::pattern_mismatch, "/words/1", R"(/words/1 is "1", which does not match the pattern "\"\\d")"}});
    auto const why = comply::parse<named>(R"({"name":""})").error();
    BOOST_TEST(why.front().expected == R"("^[a-z]+$")");
    BOOST_TEST(why.front().found == R"("")");
}

BOOST_AUTO_TEST_CASE(a_pattern_is_looked_for_anywhere) {
    BOOST_TEST(matches<"b">("abc"));
    BOOST_TEST(!matches<"^b">("abc"));
    BOOST_TEST(!matches<"b$">("abc"));
    BOOST_TEST(matches<"">(""));
    BOOST_TEST(!matches<"^a$">("a\n")); // the ends are those of the string
    BOOST_TEST(!matches<"^a$">("b\na"));
    BOOST_TEST(!matches<"a.c">("a\nc"));
    BOOST_TEST(matches<"a|b">("xb"));
    BOOST_TEST(matches<"^a\\x00b$">(std::string("a\0b", 3)));
}

BOOST_AUTO_TEST_CASE(characters_are_code_points) {
    BOOST_TEST(matches<"^.$">("\xF0\x9F\x98\x80"));
    BOOST_TEST(matches<"^\\p{L}+$">("\xC3\xA9" "a"));
    BOOST_TEST(matches<"^\xC3\xA9{2}$">("\xC3\xA9\xC3\xA9"));
    BOOST_TEST(!matches<"^\\d$">("\xD9\xA3")); // a digit, but not one of ASCII
}

BOOST_AUTO_TEST_CASE(a_long_text_takes_little_time) {
    std::string const text(1'000'000, 'a');
    auto const begin = std::chrono::steady_clock::now();
    BOOST_TEST(comply::parse<named>("{\"slow\":\"" + text + "\"}").has_value());
    BOOST_TEST(lines(comply::parse<named>("{\"slow\":\"" + text + "b\"}").error()) == "pattern_mismatch at \"/slow\"\n");
    BOOST_TEST(!matches<"(x+x+)+y">(std::string(1'000'000, 'x')));
    BOOST_TEST(!matches<"[ab]*a[ab]{20}c">(text)); // a deterministic automaton of it would have 2^20 states
    BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(30)));
}

BOOST_AUTO_TEST_CASE(a_pattern_that_is_none_throws_when_it_is_asked) {
    auto const says = [](char const* part) {
        return [part](std::invalid_argument const& thrown) {
            return std::string(thrown.what()).find(part) != std::string::npos;
        };
    };
    BOOST_CHECK_EXCEPTION(matches<"(a">("a"), std::invalid_argument, says("comply: pattern<\"(a\"> is no regular expression"));
    BOOST_CHECK_EXCEPTION(matches<"(?=a)">("a"), std::invalid_argument, says("(?=")); // no look-around
    BOOST_CHECK_EXCEPTION(matches<"(a)\\1">("aa"), std::invalid_argument, says("\\1")); // no back-references
    BOOST_CHECK_EXCEPTION(matches<"(a">("a"), std::invalid_argument, says("(a"));
}

BOOST_AUTO_TEST_CASE(a_pattern_that_needs_too_much_memory_accepts_nothing) {
    BOOST_TEST((comply::pattern<"\\pL{1000}\\pL{1000}">.check(std::string("a")) == errc::pattern_too_complex));
    BOOST_TEST((comply::pattern<"\\pL{1000}\\pL{1000}">.check(std::string()) == errc::pattern_too_complex));
}

BOOST_AUTO_TEST_CASE(a_pattern_is_compiled_by_whichever_thread_comes_first) {
    std::vector<std::thread> threads;
    std::vector<int> found(8);
    for (std::size_t i = 0; i < found.size(); ++i) {
        threads.emplace_back([&found, i] { found[i] = matches<"^threads{3}$">("threadsss") ? 1 : 0; });
    }
    for (auto& one : threads) {
        one.join();
    }
    BOOST_TEST((found == std::vector<int>(8, 1)));
}

BOOST_AUTO_TEST_SUITE_END()
