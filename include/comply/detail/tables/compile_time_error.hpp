// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

namespace comply::detail {

// Deliberately not constexpr: where constant evaluation comes to it, the compiler's error shows the call and with it
// the sentence.
inline void compile_time_error(char const* sentence) {
    static_cast<void>(sentence);
}

} // namespace comply::detail
