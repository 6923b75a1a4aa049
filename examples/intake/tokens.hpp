// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <array>
#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/// What may be done by those who show a bearer token.
struct grant {
    std::vector<std::string> permissions;

    [[nodiscard]] bool has(std::string_view permission) const noexcept;
};

/// The bearer tokens (RFC 6750) that the service was started with.
class tokens {
public:
    /// A line has a token and behind it, parted by spaces, its permissions; one that begins with # is a comment.
    /// @throws std::runtime_error if a token is longer than `max_size`, or if there is none at all.
    [[nodiscard]] static tokens read(std::istream& lines);

    /// Whose token it is, or null. How long that takes tells nothing of the tokens that there are: all of them are
    /// compared, over their whole length.
    [[nodiscard]] grant const* find(std::string_view presented) const noexcept;

    static constexpr std::size_t max_size = 512;

private:
    // A token, with zeros behind it.
    using padded = std::array<char, max_size>;

    static padded pad(std::string_view token) noexcept;
    static bool is_same(padded const& a, padded const& b) noexcept;

    struct entry {
        padded token;
        intake::grant grant;
    };
    std::vector<entry> entries_;
};

/// The token in the value of an Authorization header, empty if there is none.
[[nodiscard]] std::string_view bearer_token(std::string_view authorization) noexcept;

} // namespace intake
