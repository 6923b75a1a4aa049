// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/represented.hpp>

#include "../../support/schemas.hpp"

#include <comply/chrono.hpp>
#include <comply/odata/binary.hpp>
#include <comply/odata/decimal.hpp>
#include <comply/odata/manner.hpp>
#include <comply/odata/numbers.hpp>
#include <comply/parse.hpp>
#include <comply/representation.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/uuid.hpp>

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <optional>
#include <regex>
#include <string>
#include <utility>

namespace schema_represented_test {

struct metres {
    double value{};
};
BOOST_DESCRIBE_STRUCT(metres, (), (value))
constexpr auto comply_schema(comply::tag<metres>) {
    return comply::schema<metres>(comply::transparent, comply::title("Length"),
                                  comply::member<&metres::value>(comply::minimum(0)));
}

struct point {
    bool x{};
    bool y{};
};
constexpr auto comply_representation(comply::tag<point>) {
    return comply::represented_as<std::pair<bool, bool>>(
        [](point const& from) { return std::pair(from.x, from.y); },
        [](std::pair<bool, bool> const& from) { return point{from.first, from.second}; });
}

struct things {
    std::optional<metres> width;
    comply::odata::decimal price;
    std::chrono::sys_seconds when{};
};
BOOST_DESCRIBE_STRUCT(things, (), (width, price, when))
constexpr auto comply_schema(comply::tag<things>) {
    return comply::schema<things>(comply::odata::manner, comply::member<&things::width>(comply::maximum(9)),
                                  comply::member<&things::price>(comply::odata::facets(5, 2)));
}

} // namespace schema_represented_test

BOOST_AUTO_TEST_SUITE(json_schema_represented)

using namespace schema_represented_test;
using namespace comply_test;

BOOST_AUTO_TEST_CASE(a_transparent_struct_is_its_member) {
    is_json(schema_of<metres>(), R"({"type": "number", "format": "double", "minimum": 0, "title": "Length"})");
    is_json(property_of<things>("width"),
            R"({"type": ["number", "null"], "format": "double", "minimum": 0, "maximum": 9, "title": "Length"})");
}

BOOST_AUTO_TEST_CASE(a_represented_type_is_what_stands_for_it) {
    is_json(
        schema_of<point>(),
        R"({"type": "array", "prefixItems": [{"type": "boolean"}, {"type": "boolean"}], "minItems": 2, "items": false})");
}

BOOST_AUTO_TEST_CASE(texts_have_their_format_and_pattern) {
    is_json(
        schema_of<boost::uuids::uuid>(),
        R"({"type": "string", "format": "uuid", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"})");
    BOOST_TEST((schema_of<std::chrono::year_month_day>().at("format") == "date"));
    auto const bytes = schema_of<comply::odata::binary>();
    BOOST_TEST((bytes.at("contentEncoding") == "base64url"));
    BOOST_TEST(!bytes.contains("format"));
}

BOOST_AUTO_TEST_CASE(the_pattern_of_a_date_knows_the_calendar) {
    auto const schema = schema_of<std::chrono::year_month_day>();
    std::regex const pattern(schema.at("pattern").get_string().c_str(), std::regex::ECMAScript | std::regex::optimize);
    std::size_t dates = 0;
    for (int const year : {0, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2026, 9996, 9999}) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                char text[16];
                std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
                bool const is_date =
                    comply::parse<std::chrono::year_month_day>('"' + std::string(text) + '"').has_value();
                dates += is_date;
                if (std::regex_match(text, pattern) != is_date) {
                    BOOST_ERROR(text);
                }
            }
        }
    }
    BOOST_TEST(dates == 12 * 365 + 6); // 0, 4, 400, 2000, 2024 and 9996 are leap years
    for (auto const* text : {"2026-1-01", "12026-01-01", "-2026-01-01", "2026-01-01T", ""}) {
        BOOST_TEST(!std::regex_match(text, pattern));
    }
}

BOOST_AUTO_TEST_CASE(a_point_in_time_is_a_date_time_of_the_profile_where_it_stands) {
    BOOST_TEST((schema_of<std::chrono::sys_seconds>().at("format") == "date-time"));
    auto const edm = property_of<things>("when").as_object();
    BOOST_TEST(!edm.contains("format"));
    BOOST_TEST(edm.at("pattern").as_string().starts_with("^-?"));
}

BOOST_AUTO_TEST_CASE(a_string_may_stand_for_a_number) {
    is_json(schema_of<comply::odata::double_>(),
            R"({"type": ["number", "string"], "format": "double", "pattern": "^(-?INF|NaN)$"})");
    auto const price = property_of<things>("price");
    is_json(price.at("type"), R"(["number", "string"])");
    is_json(price.at("exclusiveMaximum"), "1000.0");
    is_json(price.at("exclusiveMinimum"), "-1000.0");
    is_json(price.at("multipleOf"), "0.01");
}

BOOST_AUTO_TEST_SUITE_END()
