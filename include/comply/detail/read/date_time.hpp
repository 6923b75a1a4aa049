// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/date_time/fixed.hpp>
#include <comply/detail/read/reader.hpp>

#include <string>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// One of another form, with escapes, at the very end of the text, or none at all.
template <date_time_profile Profile>
COMPLY_COLD char const* read_date_time_slowly(text_input& in, char const* cursor, date_time_offset& out) {
    if (cursor == in.end || *cursor != '"') {
        return refuse_type(in, cursor, string_kind);
    }
    auto const value = cursor;
    std::string scratch;
    std::string_view text;
    cursor = read_string_view(in, cursor, scratch, text);
    if (cursor == nullptr) {
        return nullptr;
    }
    auto const outcome = date_time_grammar<Profile>(text).read();
    if (outcome.is_wrong()) {
        return refuse(in, value, cursor, errc::invalid_date_time, outcome.wrong_field);
    }
    out = to_date_time_offset(outcome.fields);
    return cursor;
}

COMPLY_COMMON_INSTANCE(char const* read_date_time_slowly<date_time_profile::rfc3339>(text_input&, char const*,
                                                                                     date_time_offset&));
COMPLY_COMMON_INSTANCE(char const* read_date_time_slowly<date_time_profile::edm>(text_input&, char const*,
                                                                                 date_time_offset&));
COMPLY_COMMON_INSTANCE(char const* read_date_time_slowly<date_time_profile::iso8601>(text_input&, char const*,
                                                                                     date_time_offset&));

template <>
struct reader<date_time_offset> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, date_time_offset& out) {
        if (in.end - cursor > fixed_date_time_reach && *cursor == '"') [[likely]] {
            exact_date_time exact;
            auto const behind = read_fixed_date_time(cursor + 1, exact);
            if (behind != nullptr && *behind == '"') [[likely]] {
                out = date_time_offset::from_exact(exact);
                return behind + 1;
            }
        }
        return read_date_time_slowly<Contract::date_times>(in, cursor, out);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
