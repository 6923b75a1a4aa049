// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/violation.hpp>

#include <cstdlib>
#include <exception>
#include <string>
#include <utility>

namespace comply {

/// Thrown where a value is asked for that does not exist: `result::value()` of a refused payload, or the JSON
/// text of a value that JSON cannot carry. Carries every violation.
class validation_error : public std::exception {
public:
    explicit validation_error(comply::violations all) : violations_(std::move(all)), what_(to_string(violations_)) {}

    /// All violations, as `to_string` gives them.
    [[nodiscard]] char const* what() const noexcept override { return what_.c_str(); }

    [[nodiscard]] comply::violations const& violations() const noexcept { return violations_; }

private:
    comply::violations violations_;
    std::string what_;
};

namespace detail {

COMPLY_THROWS [[noreturn]] COMPLY_COLD_FUNCTION void throw_validation_error(violations all) {
#ifdef COMPLY_NO_EXCEPTIONS
    static_cast<void>(all);
    std::abort();
#else
    throw validation_error(std::move(all));
#endif
}

} // namespace detail

} // namespace comply
