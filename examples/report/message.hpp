// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <optional>
#include <string>
#include <vector>

// Requests and answers without any library.

namespace report {

struct header {
    std::string name;
    std::string value;
};

struct request {
    std::string method;
    std::string target;
    std::vector<header> headers;
    std::string content;
};

struct answer {
    int status = 0;
    std::optional<std::string> retry_after{};
    std::optional<std::string> date{};
    std::string content{};
};

} // namespace report
