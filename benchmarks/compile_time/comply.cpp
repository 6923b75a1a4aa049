// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// A unit that reads and writes the resource.

#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include <string>
#include <string_view>

comply::result<comply::graph::device_compliance_device_status> read(std::string_view text) {
    return comply::parse<comply::graph::device_compliance_device_status>(text);
}

std::string write(comply::graph::device_compliance_device_status const& status) { return comply::serialize(status); }
