// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <string_view>

namespace comply::graph {

/// A header of a request, as the service's documentation gives it.
struct request_header {
    std::string_view name;
    std::string_view value; ///< `{token}` stands for the access token
    bool is_required;
};

/// On whose behalf a request is sent.
enum class permission_type {
    delegated_work_or_school, ///< a signed-in user with a work or school account
    delegated_personal,       ///< a signed-in user with a personal Microsoft account
    application,              ///< no user
};

/// What a caller must have been granted.
struct permission {
    permission_type type;
    std::string_view name; ///< empty: the operation is not supported for callers of this type

    [[nodiscard]] constexpr bool is_supported() const noexcept { return !name.empty(); }
};

} // namespace comply::graph
