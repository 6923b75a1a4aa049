// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/// What a request is about: a path and what is asked of it, percent-decoded once it was taken apart (RFC 3986 §2.4).
struct target {
    std::vector<std::string> segments;
    std::map<std::string, std::string> query;
};

/// @param text  `/a/b?c=d`, or the same behind `http://host` (RFC 9112 §3.2).
/// @return nothing if it is neither, or if a % has no two hexadecimal digits behind it.
[[nodiscard]] std::optional<target> parse_target(std::string_view text);

/// Whether segments are those of a template such as `/policies/{policyId}/statuses`.
/// @return what stands for its parameters, in their order; nothing if they are not, or if one of these is empty, `.` or
///         `..`, which no URI can have there (RFC 3986 §5.2.4).
[[nodiscard]] std::optional<std::vector<std::string>> match_path(std::string_view path_template,
                                                                 std::vector<std::string> const& segments);

} // namespace intake
