// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// What the peers must know of the structs: the JSON names of the members, in order, and how to look one up.

#include "../types/record.hpp"
#include "../types/telemetry.hpp"

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace mapping {

template <class T>
using members = boost::describe::describe_members<T, boost::describe::mod_public>;

template <class T>
concept described_struct = boost::describe::has_describe_members<T>::value;

/// Calls `use` with a pointer to each member of T, in order.
template <class T, class Use>
void for_each_member(Use use) {
    boost::mp11::mp_for_each<members<T>>([&](auto descriptor) { use(descriptor.pointer); });
}

/// The value of the member "@odata.type", which may stand before the others; empty: there is none.
template <class T>
inline constexpr std::string_view type = "";
template <>
inline constexpr std::string_view type<payloads::record> = "#microsoft.graph.deviceComplianceDeviceStatus";

template <class T>
inline constexpr bool has_type = !type<T>.empty();

/// Whether members that T does not describe are skipped; otherwise they are an error.
template <class T>
inline constexpr bool ignores_unknown = std::is_same_v<T, payloads::reading>;

namespace detail {

template <class T, std::size_t... I>
constexpr auto described_names(std::index_sequence<I...>) {
    return std::array<std::string_view, sizeof...(I)>{boost::mp11::mp_at_c<members<T>, I>::name...};
}

} // namespace detail

/// The JSON names of T's members, after that of the discriminator if T has one.
template <class T>
inline constexpr auto names =
    detail::described_names<T>(std::make_index_sequence<boost::mp11::mp_size<members<T>>::value>());
template <>
inline constexpr auto names<payloads::record> = std::array<std::string_view, 10>{
    "@odata.type",
    "id",
    "deviceDisplayName",
    "userName",
    "deviceModel",
    "platform",
    "complianceGracePeriodExpirationDateTime",
    "status",
    "lastReportedDateTime",
    "userPrincipalName",
};

template <class T>
inline constexpr std::size_t name_count = names<T>.size();

inline constexpr std::array<std::string_view, 8> status_names = {
    "unknown", "notApplicable", "compliant", "remediated", "nonCompliant", "error", "conflict", "notAssigned"};

namespace detail {

template <class T>
constexpr auto make_sorted_names() {
    std::array<std::pair<std::string_view, std::size_t>, name_count<T>> sorted;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        sorted[i] = {names<T>[i], i};
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

template <class T>
inline constexpr auto sorted_names = make_sorted_names<T>();

} // namespace detail

/// @return the index of `name` in `names<T>`; name_count<T> if it is not there.
template <class T>
std::size_t find_name(std::string_view name) {
    auto const& sorted = detail::sorted_names<T>;
    auto const found =
        std::lower_bound(sorted.begin(), sorted.end(), name,
                         [](auto const& entry, std::string_view sought) { return entry.first < sought; });
    return found != sorted.end() && found->first == name ? found->second : name_count<T>;
}

} // namespace mapping
