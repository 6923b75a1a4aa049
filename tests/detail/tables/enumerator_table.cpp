// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/tables/enumerator_table.hpp>

#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

namespace tables_of_enumerators {

enum class none {};
BOOST_DESCRIBE_ENUM(none)

enum class power { unknown, battery, mains };
BOOST_DESCRIBE_ENUM(power, unknown, battery, mains)
constexpr auto comply_schema(comply::tag<power>) {
    return comply::schema<power>(comply::enumerator_names(comply::pascal_case),
                                 comply::enumerator<power::mains>(comply::name("\"AC\"")),
                                 comply::fallback(power::unknown));
}

// Numbered from 0, but described in another order.
enum class shuffled { zero, one, two };
BOOST_DESCRIBE_ENUM(shuffled, one, zero, two)

enum sparse : std::int8_t { lowest = -128, minus_one = -1, zero = 0, seven = 7, highest = 127 };
BOOST_DESCRIBE_ENUM(sparse, lowest, minus_one, zero, seven, highest)

enum class flag : bool { off, on };
BOOST_DESCRIBE_ENUM(flag, off, on)

enum class large : std::uint64_t { least = 0, most = std::numeric_limits<std::uint64_t>::max() };
BOOST_DESCRIBE_ENUM(large, least, most)

// Two enumerators of one value: two names to read, the first to write.
enum class alias { color, colour = color, shape };
BOOST_DESCRIBE_ENUM(alias, color, colour, shape)

// An unscoped enum of letters.
enum class letter : char { a = 'a', b = 'b' };
BOOST_DESCRIBE_ENUM(letter, a, b)

} // namespace tables_of_enumerators

BOOST_AUTO_TEST_SUITE(enumerator_table)

namespace {

using namespace tables_of_enumerators;
using comply::detail::enumerator_count;
using comply::detail::enumerator_hash;
using comply::detail::enumerator_index;
using comply::detail::enumerator_list;
using comply::detail::enumerator_names_of;
using comply::detail::enumerator_values;
using comply::detail::fallback_of;
using comply::detail::is_numbered_in_order;

static_assert(enumerator_count<none> == 0 && enumerator_hash<none>.find("x") == 0);
static_assert(enumerator_index(none{}) == 0, "a value that has no name");

static_assert(enumerator_names_of<power>.name(0) == "Unknown" && enumerator_names_of<power>.name(1) == "Battery");
static_assert(enumerator_names_of<power>.name(2) == "\"AC\"");
static_assert(enumerator_hash<power>.find("Battery") == 1 && enumerator_hash<power>.find("battery") == 3);
static_assert(enumerator_hash<power>.find("\"AC\"") == 2);
static_assert(fallback_of<power> == power::unknown && !fallback_of<flag>);

static_assert(is_numbered_in_order<power> && is_numbered_in_order<flag>);
static_assert(!is_numbered_in_order<shuffled> && !is_numbered_in_order<sparse> && !is_numbered_in_order<large>);
static_assert(enumerator_index(shuffled::zero) == 1 && enumerator_index(shuffled::one) == 0);
static_assert(enumerator_index(sparse::lowest) == 0 && enumerator_index(sparse::highest) == 4);
static_assert(enumerator_index(static_cast<sparse>(8)) == 5 && enumerator_index(static_cast<sparse>(-2)) == 5);
static_assert(enumerator_index(static_cast<power>(3)) == 3 && enumerator_index(static_cast<power>(-1)) == 3);
static_assert(enumerator_index(static_cast<power>(std::numeric_limits<int>::min())) == 3);
static_assert(enumerator_index(flag::on) == 1);
static_assert(enumerator_index(large::most) == 1 && enumerator_index(static_cast<large>(1)) == 2);
static_assert(enumerator_index(alias::colour) == 0 && enumerator_hash<alias>.find("colour") == 1);
static_assert(enumerator_index(letter::b) == 1 && enumerator_names_of<letter>.name(1) == "b");

template <class E>
void check_round_trip() {
    for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
        std::string const name(enumerator_names_of<E>.name(i));
        BOOST_TEST(enumerator_hash<E>.find(name) == i);
        BOOST_TEST((enumerator_values<E>[enumerator_index(enumerator_values<E>[i])] == enumerator_values<E>[i]));
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(every_enumerator_is_found_by_its_name_and_by_its_value) {
    check_round_trip<power>();
    check_round_trip<shuffled>();
    check_round_trip<sparse>();
    check_round_trip<flag>();
    check_round_trip<large>();
    check_round_trip<alias>();
    check_round_trip<letter>();
}

BOOST_AUTO_TEST_CASE(every_value_of_a_byte_that_has_no_name_is_told) {
    for (int value = -128; value < 128; ++value) {
        bool const has_name = value == -128 || value == -1 || value == 0 || value == 7 || value == 127;
        BOOST_TEST((enumerator_index(static_cast<sparse>(value)) != enumerator_count<sparse>) == has_name);
    }
}

BOOST_AUTO_TEST_CASE(the_list_of_names_is_their_json_texts) {
    BOOST_TEST(enumerator_list<power>() == R"("Unknown","Battery","\"AC\"")");
    BOOST_TEST(enumerator_list<none>() == "");
    BOOST_TEST(enumerator_list<flag>() == R"("off","on")");
}

BOOST_AUTO_TEST_SUITE_END()
