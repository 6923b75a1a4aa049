// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "calls.hpp"

#include "protocol.hpp"
#include "resources.hpp"

#include <comply/errc.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>
#include <comply/version.hpp>
#include <comply/violation.hpp>

#include <string>
#include <utility>

namespace playground {

namespace {

comply::violations refused(std::string sentence) {
    comply::violation one;
    one.code = comply::errc::unexpected_value;
    one.message = std::move(sentence);
    return {one};
}

// Calls `use` with the request and the resource that it is about.
template <class Use>
comply::result<std::string> with_resource(std::string_view request_text, Use use) {
    auto const asked = comply::parse<request>(request_text);
    if (!asked) {
        return asked.error();
    }
    auto const* const about = find_resource(asked->resource);
    if (about == nullptr) {
        return refused("there is no resource " + asked->resource);
    }
    if (asked->operation == operation::patch && !about->listed.has_patch) {
        return refused(asked->resource + " has no patch");
    }
    return use(*asked, *about);
}

} // namespace

std::string list() {
    listing made{.version = COMPLY_VERSION_STRING, .resources = {}};
    for (auto const& one : resources()) {
        made.resources.push_back(one.listed);
    }
    return comply::serialize(made);
}

comply::result<std::string> check(std::string_view request_text) {
    return with_resource(request_text, [](request const& asked, resource const& about) {
        return comply::serialize(about.check(asked));
    });
}

comply::result<std::string> schema(std::string_view request_text) {
    return with_resource(request_text, [](request const& asked, resource const& about) { return about.schema(asked); });
}

} // namespace playground
