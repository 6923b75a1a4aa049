// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/date_time/write.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>
#include <cstdint>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

COMPLY_COLD_FUNCTION char* write_unusual_date_time(char* cursor, date_time_offset const& value) {
    return write_date_time(cursor, to_fields(value));
}

template <>
struct writer<date_time_offset> {
    static constexpr std::size_t max_size(date_time_offset const&) noexcept { return max_date_time_size + 2; }

    static char* write(text_output&, char* cursor, date_time_offset const& value) {
        *cursor++ = '"';
        cursor = write_text(cursor, value);
        *cursor++ = '"';
        return cursor;
    }

private:
    COMPLY_INLINE static char* write_text(char* cursor, date_time_offset const& value) {
        auto const local = value.unix_seconds() + std::int64_t{value.offset().minutes()} * 60;
        bool const is_usual = local >= usual_seconds_begin && local < usual_seconds_end && value.has_seconds() &&
                              !value.is_leap_second();
        if (!is_usual) [[unlikely]] {
            return write_unusual_date_time(cursor, value);
        }
        cursor = write_usual_date_and_time(cursor, local);
        if (value.fraction_digits() != 0) {
            cursor = write_fraction(cursor, value.picoseconds(), value.fraction_digits());
        }
        return write_offset(cursor, value.offset());
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
