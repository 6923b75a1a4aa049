// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/schema/absent_value.hpp>
#include <comply/detail/schema/keeps_members.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/represented.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/options.hpp>

#include <boost/json/value.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace comply::detail {

/// What the writers into one boost::json::value share.
struct dom_output {
    comply::operation operation;
    boost::json::storage_ptr storage;
    bool ieee754_compatible = false; ///< as in serialize_options
};

/// How a boost::json::value is made of values of T: a specialisation for each kind of type, with
///     static boost::json::value write(dom_output const& out, T const& value);
/// @pre JSON can carry `value`: see the checks.
template <class T>
struct dom_writer;

template <class T>
concept dom_writable = requires(dom_output const& out, T const& value) {
    { dom_writer<T>::write(out, value) } -> std::same_as<boost::json::value>;
};

[[nodiscard]] inline boost::json::string_view to_boost(std::string_view text) noexcept {
    return {text.data(), text.size()};
}

template <class T>
    requires std::same_as<T, bool> || number_type<T> || std::same_as<T, boost::json::value>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        return boost::json::value(value, out.storage);
    }
};

template <string_type T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        return boost::json::value(to_boost(value), out.storage);
    }
};

template <described_enum E>
struct dom_writer<E> {
    static boost::json::value write(dom_output const& out, E value) {
        return boost::json::value(to_boost(enumerator_names_of<E>.name(enumerator_index(value))), out.storage);
    }
};

template <>
struct dom_writer<date_time_offset> {
    static boost::json::value write(dom_output const& out, date_time_offset const& value) {
        return boost::json::value(to_boost(to_string(value)), out.storage);
    }
};

template <class V>
struct dom_writer<std::optional<V>> {
    static boost::json::value write(dom_output const& out, std::optional<V> const& value) {
        return value ? dom_writer<V>::write(out, *value) : boost::json::value(nullptr, out.storage);
    }
};

template <array_type T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        using element = typename T::value_type;
        boost::json::array array(out.storage);
        array.reserve(value.size());
        for (element const& one : value) {
            array.push_back(dom_writer<element>::write(out, one));
        }
        return array;
    }
};

template <object_type T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        boost::json::object object(out.storage);
        object.reserve(slot_names<T>::count);
        if constexpr (slot_names<T>::has_discriminator) {
            constexpr auto type = part_of<is_discriminator, T>;
            object.emplace(to_boost(type.json_name), to_boost(type.value));
        }
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (insert<I>(out, object, value), ...);
        }(std::make_index_sequence<carried_count<T>>());
        if constexpr (has_additional<T>) {
            using place = additional_place<T>;
            using kept = kept_members<type_of<place::pointer>>;
            for (auto const& member : place::of(value)) {
                object.emplace(to_boost(kept::name(member)),
                               dom_writer<typename kept::value_type>::write(out, kept::value(member)));
            }
        }
        return object;
    }

private:
    template <std::size_t Index>
    static void insert(dom_output const& out, boost::json::object& object, T const& value) {
        using facts = member_facts<T, Index>;
        auto const& member = facts::of(value);
        if (facts::presence.is_left_out(out.operation)) {
            return;
        }
        if constexpr (nullable_type<typename facts::type> && !facts::writes_null) {
            if (!member && !writes_empty<T, Index>(out.operation)) {
                return;
            }
        }
        constexpr auto name = member_names_of<T>.name(Index + slot_names<T>::first_member);
        object.emplace(to_boost(name), dom_writer<written_type<facts>>::write(out, member));
    }
};

} // namespace comply::detail
