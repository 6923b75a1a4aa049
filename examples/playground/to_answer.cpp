// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "to_answer.hpp"

#include <comply/errc.hpp>
#include <comply/odata/error.hpp>
#include <comply/problem.hpp>
#include <comply/render.hpp>
#include <comply/serialize.hpp>
#include <comply/violation.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace playground {

namespace {

// Of both kinds, in the order of their places.
std::vector<comply::violation> in_order(comply::violations const& violations, comply::violations const& warnings) {
    std::vector<comply::violation> all(violations.begin(), violations.end());
    all.insert(all.end(), warnings.begin(), warnings.end());
    std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.offset < b.offset; });
    return all;
}

finding to_finding(comply::violation const& one) {
    return {.is_warning = one.code == comply::errc::deprecated_member,
            .code = std::string(to_string(one.code)),
            .message = comply::printable(one.message),
            .pointer = comply::printable(one.pointer),
            .offset = one.offset,
            .line = one.line,
            .column = one.column,
            .suggestion = comply::printable(one.suggestion),
            .alternative = comply::printable(one.alternative)};
}

} // namespace

answer to_answer(comply::violations const& violations, comply::violations const& warnings) {
    answer made{.is_accepted = violations.empty()};
    comply::violations const all(in_order(violations, warnings));
    for (auto const& one : all) {
        made.findings.push_back(to_finding(one));
        made.renderings.log += comply::render_line(one) + '\n';
    }
    made.renderings.text = comply::render_text(all, {.file = "payload.json"});
    made.renderings.json = comply::render_json(all, {.indent = 2});
    if (!violations.empty()) {
        made.renderings.problem = comply::serialize(comply::make_problem(violations), {.indent = 2});
        made.renderings.odata =
            comply::serialize(comply::odata::make_error(violations, {.with_place = true}), {.indent = 2});
    }
    return made;
}

} // namespace playground
