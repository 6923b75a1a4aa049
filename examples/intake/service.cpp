// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "service.hpp"

#include "answers.hpp"
#include "negotiation.hpp"

#include <utility>

namespace intake {

namespace {

// Whether a token's permissions are enough: to write, those that the operation's documentation names.
bool is_granted(grant const& given, access needed) {
    for (auto const& permission : device_statuses::create_operation::permissions) {
        if (permission.is_supported() && given.has(permission.name)) {
            return true;
        }
    }
    return needed == access::read && given.has("DeviceManagementConfiguration.Read.All");
}

answer challenge(int status, std::string_view code, std::string_view message, std::string parameters) {
    auto made = error_answer(status, code, message);
    made.headers.push_back({"WWW-Authenticate", "Bearer realm=\"intake\"" + std::move(parameters)});
    return made;
}

// Options that begin with a $ are OData's. One that is not understood must not be passed over (OData 4.01 part 1
// §9.3.1).
std::optional<answer> check_query(target const& wanted, bool is_collection) {
    for (auto const& [name, value] : wanted.query) {
        if (name.starts_with('$') && !(is_collection && (name == "$top" || name == "$skiptoken"))) {
            return error_answer(501, "notImplemented", "One of the query options is not supported here.");
        }
    }
    return std::nullopt;
}

} // namespace

service::service(intake::tokens tokens, intake::store& store, intake::metrics& metrics, std::string root,
                 std::uint64_t max_content)
    : tokens_(std::move(tokens)), store_(store), metrics_(metrics), device_statuses_(store, metrics, std::move(root)),
      max_content_(max_content), routes_(make_routes()) {}

std::vector<route> service::make_routes() {
    using statuses = device_statuses;
    auto const to = [this](void (statuses::*member)(call)) {
        return [this, member](call request) { (device_statuses_.*member)(std::move(request)); };
    };
    return {
        {"GET", statuses::path, access::read, false, to(&statuses::list)},
        {statuses::create_operation::method, statuses::path, access::write, true, to(&statuses::create)},
        {"GET", statuses::path_of_one, access::read, false, to(&statuses::get)},
        {"PATCH", statuses::path_of_one, access::write, true, to(&statuses::update)},
        {"DELETE", statuses::path_of_one, access::write, false, to(&statuses::remove)},
        {"GET", "/health", access::open, false, [this](call request) { report_health(std::move(request)); }},
        {"GET", "/metrics", access::open, false,
         [this](call const& request) {
             request.respond({.content_type = "text/plain; version=0.0.4", .content = metrics_.text()});
         }},
    };
}

admission service::admit(request_head const& head) const {
    auto wanted = parse_target(head.target);
    if (!wanted) {
        return {error_answer(400, "badRequest", "The request's target is no path, or not encoded well.")};
    }
    admission found;
    auto const method = head.method == "HEAD" ? "GET" : head.method;
    std::string allowed;
    for (auto const& one : routes_) {
        if (auto parameters = match_path(one.path, wanted->segments)) {
            allowed += (allowed.empty() ? "" : ", ") + std::string(one.method == "GET" ? "GET, HEAD" : one.method);
            if (one.method == method) {
                found.way = &one;
                found.request.parameters = *std::move(parameters);
            }
        }
    }
    if (allowed.empty()) {
        return {not_found()};
    }
    if (found.way == nullptr) {
        auto refused = error_answer(405, "methodNotAllowed", "This cannot be done here: see the header Allow.");
        refused.headers.push_back({"Allow", allowed});
        return {std::move(refused)};
    }
    auto const& way = *found.way;
    found.refused = check_caller(way.access, head);
    if (!found.refused) {
        found.refused = check_query(*wanted, way.method == "GET" && way.path == device_statuses::path);
    }
    if (!found.refused && way.access != access::open && head.accept && !accepts_json(*head.accept)) {
        found.refused = error_answer(406, "notAcceptable", "Answers are application/json.");
    }
    if (!found.refused && way.has_content) {
        found.refused = check_content(head);
    }
    found.request.query = std::move(wanted->query);
    return found;
}

std::optional<answer> service::check_caller(access needed, request_head const& head) const {
    if (needed == access::open) {
        return std::nullopt;
    }
    if (!head.authorization) {
        return challenge(401, "unauthenticated", "A bearer token is needed.", "");
    }
    auto const caller = tokens_.find(bearer_token(*head.authorization));
    if (caller == nullptr) {
        return challenge(401, "unauthenticated", "The token is not one that is known here.",
                         ", error=\"invalid_token\"");
    }
    if (!is_granted(*caller, needed)) {
        return challenge(403, "accessDenied", "The token lacks the permission that this needs.",
                         ", error=\"insufficient_scope\"");
    }
    return std::nullopt;
}

std::optional<answer> service::check_content(request_head const& head) const {
    if (head.content_encoding || !head.content_type || !is_json(*head.content_type)) {
        return error_answer(415, "unsupportedMediaType",
                            "The content is to be application/json, in UTF-8, not encoded.");
    }
    if (!head.content_length && !head.is_chunked) {
        return error_answer(411, "lengthRequired", "The content's length is to be told.");
    }
    if (head.content_length > max_content_) {
        return error_answer(413, "contentTooLarge",
                            "The content is to have at most " + std::to_string(max_content_) + " bytes.");
    }
    return std::nullopt;
}

void service::report_health(call request) {
    store_.read(
        [](database& records) {
            static_cast<void>(records.find("", ""));
            return json_answer(200, "{\"status\":\"ok\"}");
        },
        [answer_to = std::move(request.respond)](std::optional<answer> made) {
            answer_to(made ? *std::move(made) : unavailable("The database cannot be read."));
        });
}

} // namespace intake
