// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/schema.hpp>

#include "../support/routes.hpp"

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace enumerator_aliases_test {

enum class colour { red, blue_green, green };
BOOST_DESCRIBE_ENUM(colour, red, blue_green, green)
constexpr auto comply_schema(comply::tag<colour>) {
    return comply::schema<colour>(
        comply::enumerator_names(comply::camel_case),
        comply::enumerator<colour::red>(comply::aliases("rot", "a very long name for a colour that is quite short")),
        comply::enumerator<colour::green>(comply::name("gruen"), comply::aliases("gr\xC3\xBCn", "green"),
                                          comply::title("Green")));
}

} // namespace enumerator_aliases_test

BOOST_AUTO_TEST_SUITE(attributes_enumerator_aliases)

using namespace enumerator_aliases_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(an_enumerator_may_come_by_any_of_its_names) {
    ok<colour>(R"("red")", colour::red);
    ok<colour>(R"("rot")", colour::red);
    ok<colour>(R"("a very long name for a colour that is quite short")", colour::red);
    ok<colour>(R"("blueGreen")", colour::blue_green);
    ok<colour>(R"("gruen")", colour::green);
    ok<colour>(R"("gr\u00fcn")", colour::green);
    ok<std::vector<colour>>("[\"gr\xC3\xBCn\",\"rot\",\"green\",\"blueGreen\"]",
                            {colour::green, colour::red, colour::green, colour::blue_green});
    bad<colour>(R"("blue_green")", {{errc::unknown_enumerator, ""}});
    bad<colour>(R"("rott")", {{errc::unknown_enumerator, ""}});
}

BOOST_AUTO_TEST_CASE(an_alias_of_an_enumerator_is_never_written) {
    BOOST_TEST(comply::serialize(std::vector{colour::red, colour::green}) == R"(["red","gruen"])");
    BOOST_TEST(boost::json::serialize(comply::value_from(colour::green)) == R"("gruen")");
    BOOST_TEST(comply::parse<colour>("\"x\"").error().front().expected == R"("red","blueGreen","gruen")");
}

BOOST_AUTO_TEST_SUITE_END()
