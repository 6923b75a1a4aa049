// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "../syntax/date.hpp"
#include "../syntax/text.hpp"
#include "answers.hpp"
#include "http.hpp"

#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/system/error_code.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

// From what Beast has parsed to what the service sees, and back. Included once: Beast is much to compile.

namespace intake {

namespace http = boost::beast::http;

using request_parser = http::request_parser<http::string_body>;

[[nodiscard]] inline std::optional<std::string_view> find(http::fields const& fields, http::field name) {
    auto const found = fields.find(name);
    return found == fields.end() ? std::nullopt : std::optional<std::string_view>(found->value());
}

[[nodiscard]] inline request_head head_of(request_parser const& parser) {
    auto const& fields = parser.get();
    auto const length = parser.content_length();
    return {.method = fields.method_string(),
            .target = fields.target(),
            .authorization = find(fields, http::field::authorization),
            .accept = find(fields, http::field::accept),
            .content_type = find(fields, http::field::content_type),
            .content_encoding = find(fields, http::field::content_encoding),
            .content_length = length ? std::optional<std::uint64_t>(*length) : std::nullopt,
            .is_chunked = parser.chunked()};
}

/// What is wrong with a request's framing, which would leave it open where the next one begins (RFC 9112 §3.2, §6.1).
[[nodiscard]] inline std::optional<answer> check_framing(request_parser const& parser) {
    auto const& fields = parser.get();
    auto const encoding = find(fields, http::field::transfer_encoding);
    if (encoding && (!syntax::is_same_word(*encoding, "chunked") || fields.version() < 11)) {
        return error_answer(501, "notImplemented", "The only transfer encoding here is chunked, of HTTP/1.1.");
    }
    if (fields.version() >= 11 && fields.count(http::field::host) != 1) {
        return error_answer(400, "badRequest", "There is to be one header Host.");
    }
    auto const expectation = find(fields, http::field::expect);
    if (expectation && !syntax::is_same_word(*expectation, "100-continue")) {
        return error_answer(417, "expectationFailed", "The only expectation that is met here is 100-continue.");
    }
    return std::nullopt;
}

/// What to say to what could not be read; nothing if there is nobody to hear it.
[[nodiscard]] inline std::optional<answer> explain(boost::system::error_code const& error) {
    if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        return error_answer(431, "headersTooLarge", "The request's head is too large.");
    }
    if (error == http::error::body_limit) {
        return error_answer(413, "contentTooLarge", "The content has too many bytes.");
    }
    bool const is_about_http = error.category() == http::make_error_code(http::error::bad_method).category();
    if (is_about_http && error != http::error::end_of_stream) {
        return error_answer(400, "badRequest", "This is no HTTP/1.1: " + error.message() + ".");
    }
    return std::nullopt;
}

[[nodiscard]] inline http::response<http::string_body> make_message(answer made) {
    http::response<http::string_body> message;
    message.version(11);
    message.result(static_cast<unsigned>(made.status));
    message.set(http::field::date, syntax::http_date(std::chrono::system_clock::now()));
    if (!made.content_type.empty()) {
        message.set(http::field::content_type, made.content_type);
        message.content_length(made.content.size());
    }
    for (auto const& [name, value] : made.headers) {
        message.set(name, value);
    }
    message.body() = std::move(made.content);
    return message;
}

} // namespace intake
