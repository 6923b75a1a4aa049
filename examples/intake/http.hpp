// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Requests and answers as the service sees them: no library, no bytes on a wire.

namespace intake {

/// A request, as far as anything but its content goes. The views last until the service has looked at them.
struct request_head {
    std::string_view method;
    std::string_view target;
    std::optional<std::string_view> authorization;
    std::optional<std::string_view> accept;
    std::optional<std::string_view> content_type;
    std::optional<std::string_view> content_encoding;
    std::optional<std::uint64_t> content_length;
    bool is_chunked = false;
};

struct header {
    std::string name;
    std::string value;
};

struct answer {
    int status = 200;
    std::string content_type{}; ///< empty: there is no content
    std::string content{};
    std::vector<header> headers{};
};

/// Takes the answer to a request; called once, from any thread.
using respond = std::function<void(answer)>;

} // namespace intake
