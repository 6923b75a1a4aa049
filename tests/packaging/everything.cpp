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

#include <iosfwd>
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
comply::result<resource> parse_in_situ(std::string& text) { return comply::parse_in_situ<resource>(text); }
comply::result<comply::patch<resource>> parse_patch(std::string_view text) { return comply::parse_patch<resource>(text); }
comply::result<void> apply(comply::patch<resource> const& patch, resource& value) {
    return comply::apply_checked(patch, value);
}
std::string serialize_difference(resource const& before, resource const& after) {
    return comply::serialize(comply::diff(before, after));
}
void copy_lines(std::istream& in, std::ostream& out) {
    comply::line_writer lines(out);
    for (auto const& record : comply::read_lines<resource>(in)) {
        if (record) {
            lines.write(*record);
        }
    }
}
void copy_collection(std::istream& in, std::ostream& out) {
    comply::collection_writer records(out);
    for (auto const& record : comply::read_collection<resource>(in)) {
        if (record) {
            records.write(*record);
        }
    }
}
boost::json::value json_schema() { return comply::json_schema<resource>(); }
std::string report(comply::violations const& found) {
    return comply::render_text(found) + comply::render_json(found) + comply::serialize(comply::make_problem(found)) +
           comply::serialize(comply::odata::make_error(found));
}
