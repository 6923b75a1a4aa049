// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/reader.hpp>
#include <comply/detail/scan/literal.hpp>

#include <optional>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// null or a value. The rules of the contract are about the value.
template <class V>
struct reader<std::optional<V>> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, std::optional<V>& out) {
        if constexpr (Contract::accepts_null) {
            if (begins_with(cursor, in.end, "null")) {
                out.reset();
                return cursor + 4;
            }
        }
        if (!out) {
            out.emplace();
        }
        return read_value<Contract>(in, cursor, *out);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
