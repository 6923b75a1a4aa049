// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/errc.hpp>

#include <ostream>

namespace comply {

/// How Boost.Test prints a code.
inline std::ostream& boost_test_print_type(std::ostream& out, errc code) {
    return out << to_string(code);
}

} // namespace comply
