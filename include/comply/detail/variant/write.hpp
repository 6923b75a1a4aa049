// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/variant/alternatives.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>
#include <utility>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <null_type T>
struct writer<T> {
    static std::size_t max_size(T const&) noexcept { return 4; }
    static char* write(text_output&, char* cursor, T const&) { return write_bytes(cursor, "null"); }
};

// Writes the alternative that is held.
template <variant_type V>
struct writer<V> {
private:
    using indices = std::make_index_sequence<alternative_count<V>>;

    template <std::size_t... I>
    static consteval bool are_bounded(std::index_sequence<I...>) {
        return (bounded<alternative<V, I>> && ...);
    }

    // A floating-point number that is an integer, beside an alternative that is one.
    template <class A>
    static constexpr bool needs_fraction = floating_type<A> && candidates<V, number_bits>::how == choice::by_lexeme;

    // `.0`
    static constexpr std::size_t fraction_size = 2;

    static char* write_fraction(char* cursor, char const* number) noexcept {
        for (auto at = number; at != cursor; ++at) {
            if (*at == '.' || *at == 'e') {
                return cursor;
            }
        }
        return write_bytes(cursor, ".0");
    }

public:
    static std::size_t max_size(V const& value)
        requires(are_bounded(indices{}))
    {
        std::size_t size = 0;
        use_index<V>(value.index(), [&]<std::size_t I>(index_constant<I>) {
            size = writer<alternative<V, I>>::max_size(held<I>(value)) + fraction_size;
        });
        return size;
    }

    static char* write(text_output& out, char* cursor, V const& value) {
        out.failed = out.failed || value.valueless_by_exception();
        use_index<V>(value.index(), [&]<std::size_t I>(index_constant<I>) {
            using type = alternative<V, I>;
            if constexpr (bounded<type> && !bounded<V>) {
                cursor = out.reserve(cursor, writer<type>::max_size(held<I>(value)) + fraction_size);
            }
            [[maybe_unused]] auto const number = cursor;
            cursor = writer<type>::write(out, cursor, held<I>(value));
            if constexpr (needs_fraction<type>) {
                cursor = write_fraction(cursor, number);
            }
        });
        return cursor;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
