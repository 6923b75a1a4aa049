// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: the keys of a map are strings, integers or enums described with BOOST_DESCRIBE_ENUM

#include <comply/parse.hpp>

#include <map>
#include <string>
#include <string_view>

#ifdef COMPLY_TEST_WRONG
using key = double;
#else
using key = long;
#endif

bool is_accepted(std::string_view text) {
    return comply::parse<std::map<key, std::string>>(text).has_value();
}
