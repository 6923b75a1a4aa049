// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/check/checker.hpp>
#include <comply/detail/check/containers.hpp>
#include <comply/detail/check/measure.hpp>
#include <comply/detail/check/represented.hpp>
#include <comply/detail/date_time/written_range.hpp>
#include <comply/detail/scan/utf8.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/object_rules.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/tables/member_table.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

// Every kind of type that values in memory are checked for.

namespace comply::detail {

// Types of which every value can be carried.
template <class T>
    requires std::same_as<T, bool> || integer_type<T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings&, path const&, T const&) {}
};

template <floating_type T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings& out, path const& where, T value) {
        if (!is_finite(value)) {
            out.note(where, errc::not_finite, {}, number_text(value));
        }
    }
};

COMPLY_COLD_FUNCTION void note_invalid_utf8(value_findings& out, path const& where, char wrong) {
    out.note(where, errc::invalid_utf8, {}, byte_text(wrong));
}

template <string_type T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings& out, path const& where, T const& value) {
        auto const end = value.data() + value.size();
        if (auto const wrong = find_invalid_utf8(value.data(), end); wrong != end) {
            note_invalid_utf8(out, where, *wrong);
        }
    }
};

COMPLY_COLD_FUNCTION void note_unknown_enumerator(value_findings& out, path const& where, std::string (*list)(),
                                                  long long value) {
    out.note(where, errc::unknown_enumerator, list(), number_text(value));
}

template <described_enum E>
struct checker<E> {
    template <class Contract>
    static void check(value_findings& out, path const& where, E value) {
        if (enumerator_index(value) == enumerator_count<E>) {
            note_unknown_enumerator(out, where, &enumerator_list<E>, static_cast<long long>(value));
        }
    }
};

// Every date-time can be carried, though not by every grammar.
template <>
struct checker<date_time_offset> {
    template <class Contract>
    static void check(value_findings& out, path const& where, date_time_offset const& value) {
        if (out.asks_rules) {
            if (auto const field = field_without_place<Contract::date_times>(value); !field.empty()) {
                out.note(where, errc::invalid_date_time, std::string(field), '"' + to_string(value) + '"');
            }
        }
    }
};

template <class V>
struct checker<std::optional<V>> {
    template <class Contract>
    static void check(value_findings& out, path const& where, std::optional<V> const& value) {
        if (value) {
            check_value<Contract>(out, where, *value);
        }
    }
};

template <array_type T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings& out, path const& where, T const& value) {
        std::size_t index = 0;
        for (typename T::value_type const& element : value) {
            check_value<element_contract<Contract>>(out, where.element(index++), element);
            if (out.is_full) {
                return;
            }
        }
    }
};

template <object_type T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings& out, path const& where, T const& value) {
        [[maybe_unused]] auto const first = out.list.size();
        check_members(out, where, value, std::make_index_sequence<carried_count<T>>());
        if constexpr (has_additional<T>) {
            check_additional(out, where, value); // of additional.hpp
        }
        if constexpr (has_object_rules<T>) {
            if (out.asks_rules && !out.is_full && out.keeps_values_since(first)) {
                ask_object_rules(out, where, first, value);
            }
        }
    }

private:
    static std::size_t rank(void const*, std::string_view name) { return member_hash<T>.find(name); }

    static void ask_object_rules(value_findings& out, path const& where, std::size_t first, T const& value) {
        auto const note = [&](errc code, std::string_view name, std::string const& expected, std::string const& found) {
            if (!out.is_full) {
                out.note_among(where, first, code, name, expected, found, &rank, nullptr);
            }
        };
        for_each_broken_object_rule(value, out.operation, note);
    }

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push // where no member looks at `where`, g++ 12 forgets to fill it, then says so
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    template <std::size_t... I>
    static void check_members(value_findings& out, path const& where, T const& value, std::index_sequence<I...>) {
        (check_member<I>(out, where, value), ...);
    }
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

    template <std::size_t Index>
    static void check_member(value_findings& out, path const& where, T const& value) {
        using facts = member_facts<T, Index>;
        if constexpr (facts::is_read_only || facts::is_write_only) {
            if (facts::presence.is_left_out(out.operation)) { // is not written, so it may hold anything
                return;
            }
        }
        if (!out.is_full) {
            constexpr auto name = member_names_of<T>.name(Index + slot_names<T>::first_member);
            if constexpr (nullable_type<typename facts::type> && facts::presence.required_on != 0 &&
                          !facts::accepts_null) {
                if (!facts::of(value) && out.asks_rules && facts::presence.is_required_on(out.operation)) {
                    out.note(where.member(name), errc::missing_member);
                    return;
                }
            }
            check_value<member_contract<T, Index>>(out, where.member(name), facts::of(value));
        }
    }
};

} // namespace comply::detail
