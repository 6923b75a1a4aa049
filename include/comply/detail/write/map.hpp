// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/enum_forms.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/write/enumerator.hpp>
#include <comply/detail/write/number.hpp>
#include <comply/detail/write/text.hpp>
#include <comply/detail/write/writer.hpp>

#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// Members come in the map's own order.
template <map_type T>
struct writer<T> {
    using key = typename T::key_type;
    using mapped = typename T::mapped_type;
    static_assert(name_type<key>, "comply: the keys of a map are strings, integers or enums described with "
                                  "BOOST_DESCRIBE_ENUM, but for those with integer_values");

    static char* write(text_output& out, char* cursor, T const& value) {
        char before = '{';
        for (auto const& member : value) {
            constexpr bool is_quoted = integer_type<key>;
            cursor = out.reserve(cursor, writer<key>::max_size(member.first) + 3);
            *cursor++ = before;
            if constexpr (is_quoted) {
                *cursor++ = '"';
            }
            cursor = writer<key>::write(out, cursor, member.first);
            if constexpr (is_quoted) {
                *cursor++ = '"';
            }
            cursor = write_value<mapped>(out, cursor, ":", member.second);
            before = ',';
        }
        return write_bytes(out.reserve(cursor, 2), before == '{' ? "{}" : "}");
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
