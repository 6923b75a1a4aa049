// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/rules/one_of.hpp>

#include "../support/breaks.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rules_one_of_test {

enum class colour { red, green, blue };
BOOST_DESCRIBE_ENUM(colour, red, green, blue)
constexpr auto comply_schema(comply::tag<colour>) {
    return comply::schema<colour>(comply::enumerator<colour::blue>(comply::name("Blue,\"dark\"")));
}

struct chosen {
    std::optional<int> number{};
    std::optional<std::uint64_t> large{};
    std::optional<std::string> text{};
    std::optional<bool> flag{};
    std::optional<colour> paint{};
    std::vector<std::string> words{};
    std::optional<double> ratio{};
    friend bool operator==(chosen const&, chosen const&) = default;
};
BOOST_DESCRIBE_STRUCT(chosen, (), (number, large, text, flag, paint, words, ratio))
constexpr auto comply_schema(comply::tag<chosen>) {
    using r = chosen;
    using namespace comply;
    using namespace std::string_view_literals;
    return schema<r>(member<&r::number>(one_of(1, 2, 3LL)),
                     member<&r::large>(one_of(-1, std::numeric_limits<std::uint64_t>::max())),
                     member<&r::text>(one_of("a", "b,c"sv)), member<&r::flag>(constant(true)),
                     member<&r::paint>(one_of(colour::red, colour::blue)),
                     member<&r::words>(optional, each(constant("yes"))), member<&r::ratio>(one_of(0.5, 1)));
}

} // namespace rules_one_of_test

BOOST_AUTO_TEST_SUITE(rules_one_of)

using namespace rules_one_of_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_value_is_among_those_that_are_listed) {
    ok<chosen>(R"({"number":3,"large":18446744073709551615,"text":"b,c","flag":true,"paint":"Blue,\"dark\"",)"
               R"("words":["yes","yes"],"ratio":1.0})",
               {3, std::numeric_limits<std::uint64_t>::max(), "b,c", true, colour::blue, {"yes", "yes"}, 1.0});
    ok<chosen>(R"({"number":null,"text":"\u0061"})", {.text = "a"});
    ok<chosen>(R"({"ratio":0.5})", {.ratio = 0.5});
}

BOOST_AUTO_TEST_CASE(another_value_is_refused_and_those_are_named) {
    breaks<chosen>({.number = 4}, R"({"number":4})",
                   {{errc::unexpected_value, "/number", "/number is 4; one of 1, 2, 3 is expected"}});
    breaks<chosen>({.text = "b"}, R"({"text":"b"})",
                   {{errc::unexpected_value, "/text", R"(/text is "b"; one of "a", "b,c" is expected)"}});
    breaks<chosen>({.flag = false}, R"({"flag":false})",
                   {{errc::unexpected_value, "/flag", "/flag is false; true is expected"}});
    breaks<chosen>({.paint = colour::green}, R"({"paint":"green"})",
                   {{errc::unexpected_value, "/paint", R"(/paint is "green"; one of "red", "Blue,\"dark\"" is expected)"}});
    breaks<chosen>({.words = {"yes", "no"}}, R"({"words":["yes","no"]})",
                   {{errc::unexpected_value, "/words/1", R"(/words/1 is "no"; "yes" is expected)"}});
    breaks<chosen>({.ratio = 0.75}, R"({"ratio":0.75})",
                   {{errc::unexpected_value, "/ratio", "/ratio is 0.75; one of 0.5, 1 is expected"}});
    breaks<chosen>({.large = std::numeric_limits<std::uint64_t>::max() - 1}, R"({"large":18446744073709551614})",
                   {{errc::unexpected_value, "/large",
                     "/large is 18446744073709551614; one of -1, 18446744073709551615 is expected"}});
    auto const why = comply::parse<chosen>(R"({"text":"x"})").error();
    BOOST_TEST(why.front().expected == R"("a","b,c")");
    BOOST_TEST(why.front().found == R"("x")");
}

BOOST_AUTO_TEST_CASE(the_type_is_looked_at_first) {
    bad<chosen>(R"({"number":"1","flag":1,"paint":"Red"})", {{errc::wrong_type, "/number"},
                                                             {errc::wrong_type, "/flag"},
                                                             {errc::unknown_enumerator, "/paint"}});
}

BOOST_AUTO_TEST_SUITE_END()
