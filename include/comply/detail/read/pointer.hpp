// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/reader.hpp>
#include <comply/detail/scan/literal.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <type_traits>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// null or a value, as in std::optional, which has a room of its own.
template <class T>
    requires pointer_type<T> || foreign_optional_type<T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if constexpr (Contract::accepts_null) {
            if (begins_with(cursor, in.end, "null")) {
                out.reset();
                return cursor + 4;
            }
        }
        return read_value<Contract>(in, cursor, value_in(out));
    }

private:
    // Where the value is read: a new object, if the one that is there may be another pointer's too, or must not change.
    static auto& value_in(T& out) {
        if constexpr (foreign_optional_type<T>) {
            if (!out) {
                out.emplace();
            }
            return *out;
        } else {
            using value = std::remove_const_t<typename T::element_type>;
            constexpr bool is_own = !std::is_copy_constructible_v<T> && !std::is_const_v<typename T::element_type>;
            if constexpr (is_own) {
                if (out) {
                    return *out;
                }
            }
            auto const made = new value();
            out.reset(made);
            return *made;
        }
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
