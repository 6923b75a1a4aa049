// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "numbers.hpp"

#include <concepts>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace syntax {

struct usage_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

[[nodiscard]] inline std::string quoted(std::string_view word) { return "'" + std::string(word) + "'"; }

/// Takes a word of the command line, or throws usage_error.
using setter = std::function<void(std::string_view)>;

[[nodiscard]] inline setter text(std::string& into) {
    return [&into](std::string_view value) { into = value; };
}

template <std::unsigned_integral T>
[[nodiscard]] setter number(T& into, T least) {
    return [&into, least](std::string_view value) {
        auto const read = read_number<T>(value);
        if (!read || *read < least) {
            throw usage_error(quoted(value) + " is no number from " + std::to_string(least) + " to " +
                              std::to_string(std::numeric_limits<T>::max()));
        }
        into = *read;
    };
}

/// So many of the duration's unit, at least one.
template <class Duration>
[[nodiscard]] setter duration(Duration& into) {
    return [&into](std::string_view value) {
        std::uint32_t count{};
        number(count, std::uint32_t{1})(value);
        into = Duration(count);
    };
}

/// What may stand on a command line.
struct command_line {
    std::map<std::string_view, setter> options; ///< each has a value, which is the next word
    std::map<std::string_view, bool*> flags{};  ///< these have none; true if they are there
    setter operand{};                           ///< takes what is no option; none: there is to be nothing of the kind

    /// @return false if there is `--help`, behind which nothing is read
    /// @throws usage_error
    [[nodiscard]] bool read(int argc, char const* const* argv) const;
};

} // namespace syntax
