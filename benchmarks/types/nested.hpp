// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <boost/describe.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace payloads {

/// An object within an array within an object, and so on.
struct folder {
    std::string name;
    std::int32_t files{};
    std::vector<folder> folders;

    friend bool operator==(folder const&, folder const&) = default;
};
BOOST_DESCRIBE_STRUCT(folder, (), (name, files, folders))

} // namespace payloads
