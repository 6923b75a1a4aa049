// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Every verb is instantiated, so that warnings within templates are seen.

#if defined(COMPLY_TEST_SINGLE_HEADER)
#include "comply.hpp" // without the rest at first, as a header of somebody else's may include it
#define COMPLY_WITH_BOOST_JSON
#define COMPLY_WITH_THREADS
#include "comply.hpp"
#else
#include <comply/boost_json.hpp>
#include <comply/comply.hpp>
#include <comply/graph/create_device_compliance_device_status.hpp>
#include <comply/parse_parallel.hpp>
#endif

#include <boost/json/value.hpp>

#include <string>
#include <string_view>
#include <vector>

using resource = comply::graph::device_compliance_device_status;

comply::result<resource> parse(std::string_view text) { return comply::parse<resource>(text); }
comply::result<std::vector<double>> parse_numbers(std::string_view text) {
    return comply::parse<std::vector<double>>(text);
}
comply::result<std::vector<resource>> parse_parallel(std::string_view text) {
    return comply::parse_parallel<resource>(text, 2);
}
comply::result<void> parse_into(std::vector<resource>& out, std::string_view text) {
    return comply::parse_into(out, text);
}
std::string serialize(resource const& value) { return comply::serialize(value); }
comply::result<void> validate(resource const& value) { return comply::validate(value); }
comply::result<resource> value_to(boost::json::value const& value) { return comply::value_to<resource>(value); }
boost::json::value value_from(resource const& value) { return comply::value_from(value); }
