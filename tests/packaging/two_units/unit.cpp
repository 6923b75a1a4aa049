// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "unit.hpp"

#if defined(COMPLY_TEST_SINGLE_HEADER)
#include "comply.hpp"
#else
#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/serialize.hpp>
#include <comply/validation_error.hpp>
#endif

#include <boost/describe.hpp>

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace shop {

enum class unit { piece, metre };
BOOST_DESCRIBE_ENUM(unit, piece, metre)

struct article {
    std::string name;
    double price{};
    unit sold_by{};
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(article, (), (name, price, sold_by, tags))

constexpr auto comply_schema(comply::tag<article>) {
    return comply::schema<article>(comply::member<&article::tags>(comply::max_items(2)));
}

} // namespace shop

namespace {

#define COMPLY_TEST_STRING(...) COMPLY_TEST_STRING_OF(__VA_ARGS__)
#define COMPLY_TEST_STRING_OF(...) #__VA_ARGS__

constexpr std::string_view text = R"({"name":"rope, 20 m, made of hemp","price":2.5,"sold_by":"metre","tags":["sea"]})";
constexpr std::string_view faulty = R"({"name":"rope","price":"2.5","sold_by":"mile","tags":["a","b","c"]})";

bool works() {
    auto const read = comply::parse<shop::article>(text);
    auto const refused = comply::parse<shop::article>(faulty);
    return read && read.value().name.size() == 24 && comply::serialize(*read) == text && !refused &&
           refused.error().size() == 3 && refused.error().front().line == 1;
}

#if defined(__cpp_exceptions)
bool throws() {
    bool has_thrown = false;
    try {
        static_cast<void>(comply::parse<shop::article>(faulty).value());
    } catch (comply::validation_error const& error) {
        has_thrown = error.violations().size() == 3;
    }
    try {
        shop::article const unwritable{"", std::numeric_limits<double>::infinity(), {}, {}};
        static_cast<void>(comply::serialize(unwritable));
    } catch (comply::validation_error const& error) {
        return has_thrown && error.violations().size() == 1;
    }
    return false;
}
#endif

} // namespace

unit const COMPLY_TEST_UNIT = {
    COMPLY_TEST_STRING(COMPLY_TEST_UNIT),
    works,
#if defined(__cpp_exceptions)
    throws,
#else
    nullptr,
#endif
};
