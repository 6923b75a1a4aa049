// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/enumerator.hpp>

#include "../../support/schemas.hpp"

#include <comply/evolvable.hpp>
#include <comply/flags.hpp>
#include <comply/integer_values.hpp>
#include <comply/schema.hpp>

#include <cstdint>
#include <optional>
#include <regex>
#include <string>

namespace schema_enumerator_test {

enum class permission { read = 1, write = 2 };
BOOST_DESCRIBE_ENUM(permission, read, write)
constexpr auto comply_schema(comply::tag<permission>) {
    return comply::schema<permission>(
        comply::flags, comply::title("Access"), comply::description("What one may do"),
        comply::enumerator<permission::write>(comply::name("wri.te"), comply::aliases("w")));
}

enum class days { none = 0, weekend = 1 };
BOOST_DESCRIBE_ENUM(days, none, weekend)
constexpr auto comply_schema(comply::tag<days>) {
    return comply::schema<days>(comply::flags, comply::fallback(days::none));
}

enum class code { ok = 0, lost = -7 };
BOOST_DESCRIBE_ENUM(code, ok, lost)
constexpr auto comply_schema(comply::tag<code>) {
    return comply::schema<code>(comply::integer_values, comply::fallback(code::lost));
}

enum class large : std::uint64_t { all = 18446744073709551615U };
BOOST_DESCRIBE_ENUM(large, all)
constexpr auto comply_schema(comply::tag<large>) { return comply::schema<large>(comply::integer_values); }

enum class fruit { unknown, apple };
BOOST_DESCRIBE_ENUM(fruit, unknown, apple)
constexpr auto comply_schema(comply::tag<fruit>) {
    return comply::schema<fruit>(comply::fallback(fruit::unknown),
                                 comply::enumerator<fruit::apple>(comply::aliases("Apfel")));
}

struct holder {
    permission modes{};
    std::optional<permission> more;
    permission one{};
};
BOOST_DESCRIBE_STRUCT(holder, (), (modes, more, one))
constexpr auto comply_schema(comply::tag<holder>) {
    return comply::schema<holder>(
        comply::member<&holder::modes>(comply::as_array, comply::default_value(permission::read)),
        comply::member<&holder::more>(comply::as_array));
}

} // namespace schema_enumerator_test

BOOST_AUTO_TEST_SUITE(json_schema_enumerator)

using namespace schema_enumerator_test;
using namespace comply_test;

BOOST_AUTO_TEST_CASE(aliases_are_accepted_too) {
    is_json(schema_of<fruit>(), R"({"type": "string", "enum": ["unknown", "apple", "Apfel"]})");
    is_json(schema_of<fruit>({.unknown_enumerators = comply::unknown_enumerators::fallback}), R"({"type": "string"})");
}

BOOST_AUTO_TEST_CASE(evolvable_names_are_any_and_the_known_ones_examples) {
    is_json(schema_of<comply::evolvable<fruit>>(), R"({"type": "string", "examples": ["unknown", "apple", "Apfel"]})");
}

BOOST_AUTO_TEST_CASE(flags_are_names_with_commas_between_them) {
    is_json(schema_of<permission>(), R"({"title": "Access", "description": "What one may do", "type": "string",
                                     "pattern": "^((read|wri\\.te|w)(,(read|wri\\.te|w))*)?$"})");
    is_json(schema_of<days>(), R"({"type": "string", "pattern": "^(none|weekend)(,(none|weekend))*$"})");
    is_json(schema_of<days>({.unknown_enumerators = comply::unknown_enumerators::fallback}), R"({"type": "string"})");
}

BOOST_AUTO_TEST_CASE(flags_may_be_an_array_where_the_member_says_so) {
    constexpr auto names = R"("items": {"type": "string", "enum": ["read", "wri.te", "w"]})";
    is_json(property_of<holder>("modes"), R"({"type": "array", "default": ["read"], )" + std::string(names) + '}');
    is_json(property_of<holder>("more"), R"({"type": ["array", "null"], )" + std::string(names) + '}');
    is_json(property_of<holder>("one"), R"({"$ref": "#/$defs/permission"})");
}

BOOST_AUTO_TEST_CASE(integer_values_are_numbers) {
    is_json(schema_of<code>(), R"({"type": "integer", "enum": [0, -7]})");
    is_json(schema_of<large>(), R"({"type": "integer", "enum": [18446744073709551615]})");
    is_json(
        schema_of<code>({.unknown_enumerators = comply::unknown_enumerators::fallback}),
        R"({"type": "integer", "format": "int64", "minimum": -9223372036854775808, "maximum": 9223372036854775807})");
}

BOOST_AUTO_TEST_SUITE_END()
