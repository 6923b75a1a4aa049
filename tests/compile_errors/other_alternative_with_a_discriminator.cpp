// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: other_alternative fits a struct without a discriminator
// message: square

#include <comply/parse.hpp>
#include <comply/schema.hpp>
#include <comply/variant.hpp>

#include <string_view>
#include <variant>

namespace shapes {

struct circle {
    double radius{};
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto comply_schema(comply::tag<circle>) {
    return comply::schema<circle>(comply::discriminator("type", "circle"));
}

struct square {
    double side{};
};
BOOST_DESCRIBE_STRUCT(square, (), (side))
constexpr auto comply_schema(comply::tag<square>) {
#ifdef COMPLY_TEST_WRONG
    return comply::schema<square>(comply::discriminator("type", "square"), comply::other_alternative);
#else
    return comply::schema<square>(comply::discriminator("type", "square"));
#endif
}

} // namespace shapes

bool is_accepted(std::string_view text) {
    return comply::parse<std::variant<shapes::circle, shapes::square>>(text).has_value();
}
