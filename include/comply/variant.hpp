// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// std::variant and std::monostate as types like any other.
//
// Which alternative a JSON value is read into:
//   1. The kind of the value leaves those that are read from it: strings from a string, structs from an object, and so
//      on; std::monostate from null. If it is one, it is read, and its violations are the usual ones. If it is none,
//      the value is of a wrong type.
//   2. Of an integer and a floating-point alternative, numbers that are spelt as an integer and fit go to the integer.
//   3. Structs whose schemas state a `discriminator` of one name are told apart by its value, wherever in the object it
//      is; one of them can state `default_alternative`, and one without a discriminator `other_alternative`.
//   4. Others are tried in their order, and the first that keeps its contract is it. If none does,
//      errc::no_alternative says so, and behind it, for each alternative, everything that is wrong with it
//      (violation::alternative names it).
// Of the rules for a member, those that fit an alternative hold for it; one that fits none is a compile error.
//
// What OData calls derived types are structs with described bases and discriminators:
//     struct policy { std::string id; };
//     BOOST_DESCRIBE_STRUCT(policy, (), (id))
//     struct ios_policy : policy { bool passcode_required{}; };
//     BOOST_DESCRIBE_STRUCT(ios_policy, (policy), (passcode_required))
//     constexpr auto comply_schema(comply::tag<ios_policy>) {
//         return comply::schema<ios_policy>(comply::odata::type("#microsoft.graph.iosCompliancePolicy"));
//     }
//     using any_policy = std::variant<ios_policy, android_policy>;
// A variant writes the alternative that it holds; one that is valueless cannot be written.

#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/variant/check.hpp>
#include <comply/detail/variant/read.hpp>
#include <comply/detail/variant/write.hpp>

#include <boost/mp11/list.hpp>

#include <variant>

namespace comply::detail {

template <class... Alternatives>
struct alternatives_of<std::variant<Alternatives...>> {
    using type = boost::mp11::mp_list<Alternatives...>;
};

template <>
inline constexpr bool is_monostate<std::monostate> = true;

} // namespace comply::detail
