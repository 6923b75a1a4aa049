// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: two alternatives of this variant state other_alternative
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

struct oval {
    double ratio{};
};
BOOST_DESCRIBE_STRUCT(oval, (), (ratio))
constexpr auto comply_schema(comply::tag<oval>) {
    return comply::schema<oval>(comply::other_alternative);
}

struct square {
    double side{};
};
BOOST_DESCRIBE_STRUCT(square, (), (side))
constexpr auto comply_schema(comply::tag<square>) {
#ifdef COMPLY_TEST_WRONG
    return comply::schema<square>(comply::other_alternative);
#else
    return comply::schema<square>(comply::discriminator("type", "square"));
#endif
}

} // namespace shapes

bool is_accepted(std::string_view text) {
    return comply::parse<std::variant<shapes::circle, shapes::oval, shapes::square>>(text).has_value();
}
