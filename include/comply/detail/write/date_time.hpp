// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <>
struct writer<date_time_offset> {
    static constexpr std::size_t max_size(date_time_offset const&) noexcept { return max_date_time_size + 2; }

    static char* write(text_output&, char* cursor, date_time_offset const& value) {
        *cursor++ = '"';
        cursor = write_date_time(cursor, to_fields(value));
        *cursor++ = '"';
        return cursor;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
