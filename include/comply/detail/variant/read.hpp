// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/json_kind.hpp>
#include <comply/detail/number/scan_number.hpp>
#include <comply/detail/number/to_integer.hpp>
#include <comply/detail/read/object_input.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/scan/literal.hpp>
#include <comply/detail/variant/alternatives.hpp>
#include <comply/detail/variant/attempt.hpp>
#include <comply/detail/variant/find_discriminator.hpp>
#include <comply/detail/variant/variant_memory.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

// Variants. What can be told by the first byte of a value, or by its discriminator, is; then the alternative is read
// as if the variant were not there, and what is wrong with it is what its reader says. Only where alternatives can't
// be told apart are they tried, one after the other, each until the first thing that is wrong; and if none fits,
// looked at once more to say why.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <null_type T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T&) {
        if (begins_with(cursor, in.end, "null")) {
            return cursor + 4;
        }
        return refuse_type(in, cursor, null_kind);
    }
};

// Skips an object whose struct is not known. @param cursor  null if reading is over.
COMPLY_COLD_FUNCTION char const* refuse_object(text_input& in, char const* object, char const* cursor) {
    cursor = cursor == nullptr ? nullptr : skip_value(in, object);
    in.set_last_refused(object);
    return cursor;
}

template <variant_type V>
struct reader<V> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, V& out) {
        switch (cursor == in.end ? '\0' : *cursor) {
        case 'n': return read_kind<Contract, null_bit>(in, cursor, out);
        case 't':
        case 'f': return read_kind<Contract, boolean_bit>(in, cursor, out);
        case '"': return read_kind<Contract, string_bit>(in, cursor, out);
        case '[': return read_kind<Contract, array_bit>(in, cursor, out);
        case '{': return read_kind<Contract, object_bit>(in, cursor, out);
        default: return read_kind<Contract, number_bits>(in, cursor, out); // or what begins no value
        }
    }

private:
    template <class Contract, unsigned Kind>
    static char const* read_kind(text_input& in, char const* cursor, V& out) {
        using among = candidates<V, Kind>;
        if constexpr (among::how == choice::none) {
            return refuse_type(in, cursor, kind_list(kinds_of<V>));
        } else if constexpr (among::how == choice::only) {
            return read_value<Contract>(in, cursor, hold<among::list[0]>(out));
        } else if constexpr (among::how == choice::by_lexeme) {
            return read_number<Contract>(in, cursor, out);
        } else if constexpr (among::how == choice::by_discriminator) {
            return read_discriminated<Contract>(in, cursor, out);
        } else {
            return read_first_fit<Contract, Kind>(in, cursor, out);
        }
    }

    template <class Contract>
    static char const* read_at(text_input& in, char const* cursor, V& out, std::size_t index) {
        use_index<V>(index, [&]<std::size_t I>(index_constant<I>) {
            cursor = read_value<Contract>(in, cursor, hold<I>(out));
        });
        return cursor;
    }

    // ---- by the spelling of a number ----

    template <class Contract>
    static char const* read_number(text_input& in, char const* cursor, V& out) {
        using among = candidates<V, number_bits>;
        constexpr bool is_integer_first = kinds_of<alternative<V, among::list[0]>> == integer_bit;
        constexpr auto integer = among::list[is_integer_first ? 0 : 1];
        constexpr auto floating = among::list[is_integer_first ? 1 : 0];
        if (is_integer_of<alternative<V, integer>>(cursor, in.end)) {
            return read_value<Contract>(in, cursor, hold<integer>(out));
        }
        return read_value<Contract>(in, cursor, hold<floating>(out));
    }

    template <integer_type N>
    static bool is_integer_of(char const* cursor, char const* end) {
        if (cursor == end || kind_begun_by(*cursor) != number_kind) {
            return false;
        }
        auto const number = scan_number(cursor, end);
        if (number.wrong != nullptr || !number.is_integer) {
            return false;
        }
        if (number.value.negative) {
            std::int64_t value = 0;
            return to_integer(number, value) == integer_outcome::ok && std::in_range<N>(value);
        }
        std::uint64_t value = 0;
        return to_integer(number, value) == integer_outcome::ok && std::in_range<N>(value);
    }

    // ---- by discriminator ----

    template <class Contract>
    static char const* read_discriminated(text_input& in, char const* cursor, V& out) {
        constexpr auto literal = discriminators<V>::literal;
        auto value = skip_whitespace(cursor + 1, in.end);
        if (begins_with(value, in.end, literal)) [[likely]] {
            value = skip_whitespace(value + literal.size(), in.end);
            return read_named<Contract>(in, cursor, value, out);
        }
        variant_scope const scope(in);
        if (!find_discriminator(in, cursor, discriminators<V>::name, value)) [[unlikely]] {
            return nullptr;
        }
        if (value == nullptr) {
            if constexpr (discriminators<V>::default_index != no_index) {
                return read_value<Contract>(in, cursor, hold<discriminators<V>::default_index>(out));
            } else {
                bool const goes_on = in.note_missing(cursor, discriminators<V>::name);
                return refuse_object(in, cursor, goes_on ? cursor : nullptr);
            }
        }
        return read_named<Contract>(in, cursor, value, out);
    }

    // An object whose discriminator is at `value`.
    template <class Contract>
    static char const* read_named(text_input& in, char const* object, char const* value, V& out) {
        if (value == in.end || *value != '"') [[unlikely]] {
            return refuse_object(in, object, refuse_type(in, value, string_kind));
        }
        std::string scratch;
        std::string_view text;
        auto const behind = read_string_view(in, value, scratch, text);
        if (behind == nullptr) [[unlikely]] {
            return nullptr;
        }
        auto const index = discriminators<V>::find(text);
        if (index == no_index) [[unlikely]] {
            auto const expected = discriminators<V>::value_list();
            return refuse_object(in, object, refuse(in, value, behind, errc::wrong_discriminator, expected));
        }
        return read_at<Contract>(in, object, out, index);
    }

    // ---- by trying ----

    template <class Contract, unsigned Kind>
    COMPLY_NOINLINE static char const* read_first_fit(text_input& in, char const* value, V& out) {
        variant_scope const scope(in);
        outcome_memory::place const place{value, &variant_contract<V, Contract>};
        if (!scope.is_outermost()) {
            if (auto const known = in.variants->outcomes.find(place); known != nullptr) {
                return known->alternative != no_index ? read_at<Contract>(in, value, out, known->alternative)
                                                      : refuse_all<Contract, Kind>(in, place, *known);
            }
        }
        auto const end = skip_value(in, value); // so that every alternative is tried with JSON
        if (end == nullptr) {
            return nullptr;
        }
        outcome_memory::outcome found{no_index, end};
        candidates<V, Kind>::use_all([&]<std::size_t... I>(index_constant<I>...) {
            return ((fits<Contract, I>(in, value, out) && (found.alternative = I, true)) || ...);
        });
        if (!scope.is_outermost()) {
            in.variants->outcomes.set(place, found);
        }
        return found.alternative != no_index ? end : refuse_all<Contract, Kind>(in, place, found);
    }

    // Reads the value into `out` if it keeps the alternative's contract. The alternative that `out` holds is left alone
    // until its turn comes, so that its storage is used again.
    template <class Contract, std::size_t Index>
    static bool fits(text_input& in, char const* value, V& out) {
        attempt look(in, 1);
        if (out.index() == Index) {
            static_cast<void>(read_value<Contract>(in, value, held<Index>(out)));
            return ends_well(in, look);
        }
        alternative<V, Index> fresh{};
        static_cast<void>(read_value<Contract>(in, value, fresh));
        if (!ends_well(in, look)) {
            return false;
        }
        out.template emplace<Index>(std::move(fresh));
        return true;
    }

    static bool ends_well(text_input& in, attempt& look) {
        if (in.has_findings()) {
            static_cast<void>(look.undo());
            return false;
        }
        look.keep();
        return true;
    }

    template <class Contract, unsigned Kind>
    COMPLY_COLD static char const* refuse_all(text_input& in, outcome_memory::place const& place,
                                              outcome_memory::outcome found) {
        auto const value = static_cast<char const*>(place.value);
        in.set_last_refused(value);
        if (!in.note(errc::no_alternative, value, alternative_list<V, Kind>(), kind_begun_by(*value))) {
            return nullptr;
        }
        if (found.is_explained) {
            return found.end;
        }
        found.is_explained = true;
        in.variants->outcomes.set(place, found);
        bool const goes_on = candidates<V, Kind>::use_all([&]<std::size_t... I>(index_constant<I>...) {
            return (explain<Contract, I>(in, value) && ...);
        });
        return goes_on ? found.end : nullptr;
    }

    // Notes why the alternative does not fit. @return whether reading goes on.
    template <class Contract, std::size_t Index>
    static bool explain(text_input& in, char const* value) {
        using type = alternative<V, Index>;
        attempt look(in, attempt::all(in));
        type fresh{};
        static_cast<void>(read_value<Contract>(in, value, fresh));
        for (auto& one : look.undo()) {
            one.alternative = one.alternative.empty() ? alternative_name<type>()
                                                      : alternative_name<type>() + '/' + one.alternative;
            if (!in.note(std::move(one))) {
                return false;
            }
        }
        return true;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
