// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "http.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace intake {

/// A request that was let in, on its way to what answers it.
struct call {
    std::vector<std::string> parameters; ///< of its path
    std::map<std::string, std::string> query;
    std::string content;
    intake::respond respond;
};

using handler = std::function<void(call)>;

} // namespace intake
