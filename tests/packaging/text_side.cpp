// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// What a user includes who reads and writes text alone.
#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>
