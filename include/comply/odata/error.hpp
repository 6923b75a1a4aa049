// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/detail/render/printable.hpp>
#include <comply/errc.hpp>
#include <comply/odata/manner.hpp>
#include <comply/schema.hpp>
#include <comply/violation.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The body of an OData error response (OData JSON Format 4.01 §21.1), as Microsoft Graph sends it. Structs like any other, so
// that `serialize` writes them and `parse` reads them, the latter with `unknown_members::ignore` where they come from
// elsewhere.

namespace comply::odata {

/// One of several errors.
struct error_detail {
    std::string code;
    std::string message;
    std::optional<std::string> target{}; ///< a path: `address/street`, `tags/3`

    friend bool operator==(error_detail const&, error_detail const&) = default;
};
BOOST_DESCRIBE_STRUCT(error_detail, (), (code, message, target))

/// What helps to find the cause; what it holds is for the service to define, and not for every client's eyes.
struct inner_error {
    std::optional<std::size_t> offset{}; ///< of the first violation in the payload, in bytes
    std::optional<std::size_t> line{};
    std::optional<std::size_t> column{}; ///< in code points

    friend bool operator==(inner_error const&, inner_error const&) = default;
};
BOOST_DESCRIBE_STRUCT(inner_error, (), (offset, line, column))

struct error {
    std::string code;    ///< for programs
    std::string message; ///< for people
    std::optional<std::string> target{};
    std::vector<error_detail> details{};
    std::optional<inner_error> innererror{};

    friend bool operator==(error const&, error const&) = default;
};
BOOST_DESCRIBE_STRUCT(error, (), (code, message, target, details, innererror))

/// The whole body.
struct error_response {
    odata::error error;

    friend bool operator==(error_response const&, error_response const&) = default;
};
BOOST_DESCRIBE_STRUCT(error_response, (), (error))

constexpr auto comply_schema(tag<error_detail>) {
    return schema<error_detail>(manner);
}
constexpr auto comply_schema(tag<inner_error>) {
    return schema<inner_error>(manner);
}
constexpr auto comply_schema(tag<error>) {
    return schema<error>(manner, member<&error::details>(comply::optional));
}
constexpr auto comply_schema(tag<error_response>) {
    return schema<error_response>(manner);
}

/// Options of make_error. Designated initialisers work, in this order.
struct error_options {
    std::string_view code = "badRequest";
    std::string_view message{}; ///< empty: the sentence of the first violation
    bool with_place = false;    ///< `innererror` tells where the first violation stands in the payload
};

/// A JSON Pointer as OData has it: the path from the payload on. A slash within a name is percent-encoded there.
[[nodiscard]] inline std::string to_path(std::string_view pointer) {
    std::string path;
    for (std::size_t at = pointer.empty() ? 0 : 1; at < pointer.size(); ++at) {
        bool const is_escape = pointer[at] == '~' && at + 1 < pointer.size();
        if (is_escape && pointer[at + 1] == '1') {
            path += "%2F";
            ++at;
        } else {
            path += pointer[at];
            at += is_escape && pointer[at + 1] == '0';
        }
    }
    return comply::detail::well_formed(path);
}

/// The error that a refused payload is, with a detail for each violation. The target of the whole is that of the first.
[[nodiscard]] inline error_response make_error(violations const& all, error_options const& options = {}) {
    error_response made;
    auto& error = made.error;
    error.code = options.code;
    error.message = options.message;
    for (auto const& one : all) {
        auto& detail = error.details.emplace_back();
        detail.code = to_string(one.code);
        detail.message = comply::detail::well_formed(one.message);
        if (!one.pointer.empty()) {
            detail.target = to_path(one.pointer);
        }
    }
    if (!all.empty()) {
        auto const& first = error.details.front();
        error.target = first.target;
        if (options.message.empty()) {
            error.message = first.message;
        }
        if (options.with_place && all.front().line != 0) {
            error.innererror = inner_error{all.front().offset, all.front().line, all.front().column};
        }
    }
    return made;
}

} // namespace comply::odata
