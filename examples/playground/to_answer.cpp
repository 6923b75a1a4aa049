// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "to_answer.hpp"

#include <comply/errc.hpp>
#include <comply/odata/error.hpp>
#include <comply/problem.hpp>
#include <comply/render.hpp>
#include <comply/serialize.hpp>
#include <comply/violation.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace playground {

namespace {

// Of both kinds, in the order of their places, where they are equal in the order of their being found.
std::vector<comply::violation> in_order(comply::violations const& violations, comply::violations const& warnings) {
    std::multimap<std::size_t, comply::violation const*> by_place;
    for (auto const* kind : {&violations, &warnings}) {
        for (auto const& one : *kind) {
            by_place.emplace(one.offset, &one);
        }
    }
    std::vector<comply::violation> all;
    for (auto const& [place, one] : by_place) {
        all.push_back(*one);
    }
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
