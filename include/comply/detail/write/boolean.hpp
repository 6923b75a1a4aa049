// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/write/writer.hpp>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <>
struct writer<bool> {
    static constexpr std::size_t max_size(bool) { return 5; }
    static char* write(text_output&, char* cursor, bool value) { return write_bytes(cursor, value ? "true" : "false"); }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
