// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/reader.hpp>
#include <comply/detail/scan/literal.hpp>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <>
struct reader<bool> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, bool& out) {
        if (begins_with(cursor, in.end, "true")) {
            out = true;
            return cursor + 4;
        }
        if (begins_with(cursor, in.end, "false")) {
            out = false;
            return cursor + 5;
        }
        return refuse_type(in, cursor, boolean_kind);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
