// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/additional.hpp>
#include <comply/detail/schema/keeps_members.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/detail/write/text.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// Writes the members that T keeps beside those that it describes, each behind a comma. A name that would be there
/// twice cannot be carried.
template <described_struct T>
char* write_additional(text_output& out, char* cursor, T const& value) {
    using place = additional_place<T>;
    using kept = kept_members<type_of<place::pointer>>;
    auto const& members = place::of(value);
    if constexpr (kept::may_repeat) {
        for_each_repeated_name(members, [&out](std::size_t) { out.failed = true; });
    }
    for (auto const& member : members) {
        auto const name = kept::name(member);
        if (is_taken<T>(name)) [[unlikely]] {
            out.failed = true;
        }
        cursor = out.reserve(cursor, max_string_size(name) + 1);
        *cursor = ',';
        cursor = write_any_string(out, cursor + 1, name);
        cursor = write_value<typename kept::value_type>(out, cursor, ":", kept::value(member));
    }
    return cursor;
}

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
