// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/errc.hpp>

#include <cstddef>
#include <string>

namespace comply::detail {

/// What a reader notes of a violation: only what the text alone cannot tell again. Pointer, line, column, excerpt
/// and sentence are derived from the text when reading is over, so that reading need not keep track of them.
struct finding {
    errc code{};
    std::size_t offset = 0; ///< as violation::offset
    std::string expected{}; ///< as violation::expected
    std::string found{};    ///< as violation::found; empty: the JSON text of the value at `offset`, shortened
    std::string name{};     ///< missing_member: the name (unescaped) that the object at `offset` lacks
    std::string alternative{}; ///< as violation::alternative
};

} // namespace comply::detail
