// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <exception>
#include <iostream>
#include <string>

namespace intake {

/// Tells whoever runs the service what no client can be told.
inline void complain(char const* where, std::exception const& failure) {
    std::cerr << "comply-intake: " + std::string(where) + ": " + failure.what() +
                     "\n"; // one piece, whatever the thread
}

} // namespace intake
