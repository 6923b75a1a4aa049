// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/variant/alternatives.hpp>

#include <comply/schema.hpp>
#include <comply/variant.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alternatives_test {

using namespace comply::detail;

struct plain {
    int number{};
};
BOOST_DESCRIBE_STRUCT(plain, (), (number))

template <class T>
struct wrapped {
    T value{};
};

struct first {};
BOOST_DESCRIBE_STRUCT(first, (), ())
constexpr auto comply_schema(comply::tag<first>) {
    return comply::schema<first>(comply::discriminator("kind", "1"));
}

struct second {};
BOOST_DESCRIBE_STRUCT(second, (), ())
constexpr auto comply_schema(comply::tag<second>) {
    return comply::schema<second>(comply::discriminator("kind", "2"), comply::default_alternative);
}

struct derived : second {};
BOOST_DESCRIBE_STRUCT(derived, (second), ())
constexpr auto comply_schema(comply::tag<derived>) {
    return comply::schema<derived>(comply::discriminator("kind", "3"));
}

struct other {};
BOOST_DESCRIBE_STRUCT(other, (), ())
constexpr auto comply_schema(comply::tag<other>) {
    return comply::schema<other>(comply::discriminator("type", "1"));
}

struct unknown {};

enum class colour { red };
BOOST_DESCRIBE_ENUM(colour, red)

static_assert(kinds_of<std::monostate> == null_bit);
static_assert(kinds_of<bool> == boolean_bit);
static_assert(kinds_of<unsigned char> == integer_bit);
static_assert(kinds_of<float> == floating_bit);
static_assert(kinds_of<std::string> == string_bit);
static_assert(kinds_of<colour> == string_bit);
static_assert(kinds_of<comply::date_time_offset> == string_bit);
static_assert(kinds_of<std::vector<unknown>> == array_bit);
static_assert(kinds_of<plain> == object_bit);
static_assert(kinds_of<std::optional<int>> == (null_bit | integer_bit));
static_assert(kinds_of<std::variant<bool, std::optional<int>>> == (null_bit | boolean_bit | integer_bit));
static_assert(kinds_of<unknown> == any_kind);

struct rest {};
BOOST_DESCRIBE_STRUCT(rest, (), ())
constexpr auto comply_schema(comply::tag<rest>) {
    return comply::schema<rest>(comply::other_alternative);
}

template <unsigned Kind, class... Alternatives>
inline constexpr choice how = candidates<std::variant<Alternatives...>, Kind>::how;

static_assert(how<string_bit, bool, int> == choice::none);
static_assert(how<number_bits, bool, int> == choice::only);
static_assert(how<number_bits, bool, double, int> == choice::by_lexeme);
static_assert(how<number_bits, long, double, int> == choice::first_fit);
static_assert(how<number_bits, float, double> == choice::first_fit);
static_assert(how<number_bits, std::optional<int>, double> == choice::first_fit);
static_assert(how<object_bit, int, plain> == choice::only);
static_assert(how<object_bit, int, first> == choice::only);
static_assert(how<object_bit, first, second, int> == choice::by_discriminator);
static_assert(how<object_bit, first, derived, second> == choice::by_discriminator);
static_assert(how<object_bit, first, plain> == choice::first_fit);
static_assert(how<object_bit, first, other> == choice::first_fit);
static_assert(how<object_bit, first, unknown> == choice::first_fit);
static_assert(how<string_bit, first, unknown> == choice::only);

static_assert(how<object_bit, first, rest> == choice::by_discriminator);
static_assert(how<object_bit, rest, first, second> == choice::by_discriminator);
static_assert(how<object_bit, rest, plain> == choice::first_fit);

static_assert(discriminators<std::variant<first, derived>>::other_index == no_index);
static_assert(discriminators<std::variant<int, rest, first>>::other_index == 1);
static_assert(discriminators<std::variant<first, derived>>::default_index == no_index);
static_assert(discriminators<std::variant<int, first, derived, second>>::default_index == 3);

} // namespace alternatives_test

BOOST_AUTO_TEST_SUITE(variant_alternatives)

using namespace alternatives_test;

BOOST_AUTO_TEST_CASE(alternatives_are_found_by_their_discriminators) {
    using types = discriminators<std::variant<int, first, derived, second>>;
    BOOST_TEST(types::name == "kind");
    BOOST_TEST(types::literal == "\"kind\":");
    BOOST_TEST(types::find("1") == 1U);
    BOOST_TEST(types::find("3") == 2U);
    BOOST_TEST(types::find("2") == 3U);
    BOOST_TEST(types::find("4") == no_index);
    BOOST_TEST(types::find("") == no_index);
    BOOST_TEST(types::value_list() == R"("1","3","2")");
}

BOOST_AUTO_TEST_CASE(a_value_that_none_has_finds_the_alternative_for_others) {
    using types = discriminators<std::variant<first, rest, second>>;
    BOOST_TEST(types::find("1") == 0U);
    BOOST_TEST(types::find("2") == 2U);
    BOOST_TEST(types::find("4") == 1U);
    BOOST_TEST(types::value_list() == R"("1","2")");
}

BOOST_AUTO_TEST_CASE(alternatives_have_names) {
    BOOST_TEST(alternative_name<plain>() == "plain");
    BOOST_TEST(alternative_name<colour>() == "colour");
    BOOST_TEST(alternative_name<unknown>() == "unknown");
    BOOST_TEST(alternative_name<wrapped<alternatives_test::unknown>>().starts_with("wrapped<"));
    BOOST_TEST(alternative_name<int>() == "integer");
    BOOST_TEST(alternative_name<double>() == "number");
    BOOST_TEST(alternative_name<std::vector<plain>>() == "array");
    BOOST_TEST(alternative_name<std::optional<plain>>() == "plain");
    BOOST_TEST(alternative_name<std::optional<int>>() == "integer,null");
    BOOST_TEST((alternative_list<std::variant<bool, plain, std::string>>() == "boolean,plain,string"));
    BOOST_TEST((alternative_list<std::variant<bool, plain, first>, object_bit>() == "plain,first"));
}

BOOST_AUTO_TEST_CASE(kinds_are_listed_by_the_names_of_json) {
    BOOST_TEST(kind_list(any_kind) == "boolean,number,string,array,object,null");
    BOOST_TEST(kind_list(integer_bit) == "integer");
    BOOST_TEST(kind_list(number_bits) == "number");
    BOOST_TEST(kind_list(0) == "");
}

BOOST_AUTO_TEST_SUITE_END()
