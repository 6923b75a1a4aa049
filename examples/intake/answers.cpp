// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "answers.hpp"

#include "complain.hpp"

#include <comply/odata/error.hpp>
#include <comply/serialize.hpp>

#include <utility>

namespace intake {

answer json_answer(int status, std::string text) {
    return {.status = status, .content_type = "application/json", .content = std::move(text)};
}

answer error_answer(int status, std::string_view code, std::string_view message) {
    comply::odata::error_response const body{.error = {.code = std::string(code), .message = std::string(message)}};
    return json_answer(status, comply::serialize(body));
}

answer refusal(comply::violations const& all) {
    return json_answer(400, comply::serialize(comply::odata::make_error(all, {.with_place = true})));
}

answer not_found() { return error_answer(404, "notFound", "There is nothing here."); }

answer internal_error(std::exception const& failure) {
    complain("a request", failure);
    return error_answer(500, "internalServerError", "Something went wrong here.");
}

answer unavailable(std::string_view message) {
    auto made = error_answer(503, "serviceUnavailable", message);
    made.headers.push_back({"Retry-After", "1"});
    return made;
}

} // namespace intake
