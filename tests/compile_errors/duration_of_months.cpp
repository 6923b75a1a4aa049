// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: a duration must be of days, of parts or of multiples of one

#include <comply/chrono.hpp>
#include <comply/parse.hpp>

#include <chrono>
#include <string_view>

#ifdef COMPLY_TEST_WRONG
using unit = std::chrono::months;
#else
using unit = std::chrono::weeks;
#endif

bool is_accepted(std::string_view text) {
    return comply::parse<unit>(text).has_value();
}
