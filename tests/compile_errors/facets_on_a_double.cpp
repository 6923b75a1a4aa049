// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: facets() fits odata::decimal
// message: line::price

#include <comply/odata/decimal.hpp>
#include <comply/parse.hpp>
#include <comply/schema.hpp>

#include <string_view>

namespace shop {

struct line {
#ifdef COMPLY_TEST_WRONG
    double price{};
#else
    comply::odata::decimal price;
#endif
};
BOOST_DESCRIBE_STRUCT(line, (), (price))

constexpr auto comply_schema(comply::tag<line>) {
    return comply::schema<line>(comply::member<&line::price>(comply::odata::facets(5, 2)));
}

} // namespace shop

bool is_accepted(std::string_view text) {
    return comply::parse<shop::line>(text).has_value();
}
