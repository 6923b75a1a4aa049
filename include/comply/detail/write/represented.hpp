// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/represented.hpp>
#include <comply/detail/write/text.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>
#include <string_view>

// Types that are carried as another value: that is made of one of theirs, and written.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <transparent_struct T>
struct writer<T> {
    static std::size_t max_size(T const& value)
        requires bounded<only_member<T>>
    {
        return writer<only_member<T>>::max_size(value.*member_pointer<T, 0>);
    }

    static char* write(text_output& out, char* cursor, T const& value) {
        return writer<only_member<T>>::write(out, cursor, value.*member_pointer<T, 0>);
    }
};

template <custom_represented T>
struct writer<T> {
    using type = typename representation_by<T>::type;

    static constexpr std::size_t max_size(T const&)
        requires is_short_text<type>
    {
        return 6 * type::capacity + 2;
    }

    static char* write(text_output& out, char* cursor, T const& value) {
        if constexpr (has_alternative_text<T>) {
            if (auto const text = representation<T>::value.encode_text(value, out.ieee754_compatible); text) {
                return write_value<std::string_view>(out, cursor, "", *text);
            }
        }
        bool const is_written = encode(value, [&](represented_type<T> const& encoded) {
            if constexpr (is_short_text<type>) {
                cursor = write_any_string(out, cursor, encoded);
            } else {
                cursor = write_value<represented_type<T>>(out, cursor, "", encoded);
            }
        });
        out.failed |= !is_written;
        return cursor;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
