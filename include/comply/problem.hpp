// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/detail/render/printable.hpp>
#include <comply/detail/uri/percent_encode.hpp>
#include <comply/errc.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/violation.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// RFC 9457, Problem Details for HTTP APIs: the body that answers a request whose payload was refused. A struct like any
// other, so that `serialize` writes it and `parse` reads it, the latter with `unknown_members::ignore` where it comes from
// elsewhere (§3.2).

namespace comply {

/// The media type of a problem's JSON text (RFC 9457 §6.1).
inline constexpr std::string_view problem_media_type = "application/problem+json";

/// One thing that is wrong with a request, as in the RFC's own example of several (§3).
struct problem_error {
    std::string detail;                 ///< the violation's sentence
    std::optional<std::string> pointer{}; ///< a JSON Pointer as a URI fragment (RFC 6901 §6): `#/age`
    std::optional<std::string> code{};    ///< as `to_string(errc)`

    friend bool operator==(problem_error const&, problem_error const&) = default;
};
BOOST_DESCRIBE_STRUCT(problem_error, (), (detail, pointer, code))

/// A problem details object (RFC 9457 §3.1). All of its members may be absent.
struct problem {
    std::string type = "about:blank";    ///< a URI reference that names the kind of problem
    std::optional<std::string> title{};    ///< what the kind is, for people
    std::optional<int> status{};           ///< of the HTTP response
    std::optional<std::string> detail{};   ///< what this one is, for people
    std::optional<std::string> instance{}; ///< a URI reference that names this one
    std::vector<problem_error> errors{}; ///< the extension member of the RFC's example

    friend bool operator==(problem const&, problem const&) = default;
};
BOOST_DESCRIBE_STRUCT(problem, (), (type, title, status, detail, instance, errors))

constexpr auto comply_schema(tag<problem>) {
    return schema<problem>(member<&problem::type>(default_value("about:blank")),
                           member<&problem::status>(range(100, 599)), member<&problem::errors>(optional));
}

/// Options of make_problem. Designated initialisers work, in this order.
struct problem_options {
    int status = 0; ///< 0: 400 for a text that is no JSON, else 422
    std::string_view type = "about:blank";
    std::string_view title{};    ///< empty: the name of the status
    std::string_view detail{};   ///< empty: the sentence of the first violation
    std::string_view instance{}; ///< empty: none
};

/// The problem that a refused payload is, with an error for each violation.
[[nodiscard]] inline problem make_problem(violations const& all, problem_options const& options = {}) {
    problem made;
    bool is_malformed = false;
    for (auto const& one : all) {
        is_malformed |= is_malformed_text(one.code);
        std::string fragment = "#";
        for (char const& byte : one.pointer) {
            fragment += byte == '/' ? "/" : detail::percent_encode({&byte, 1});
        }
        made.errors.push_back(
            {detail::well_formed(one.message), std::move(fragment), std::string(to_string(one.code))});
    }
    made.type = options.type;
    made.status = options.status != 0 ? options.status : is_malformed ? 400 : 422;
    // RFC 9457 §4.2.1: with about:blank, the title is the phrase of the status (RFC 9110 §15.5).
    made.title = !options.title.empty()  ? options.title
                 : *made.status == 400   ? "Bad Request"
                 : *made.status == 422   ? "Unprocessable Content"
                                         : "Invalid Payload";
    if (!options.detail.empty()) {
        made.detail = options.detail;
    } else if (!made.errors.empty()) {
        made.detail = made.errors.front().detail;
    }
    if (!options.instance.empty()) {
        made.instance = options.instance;
    }
    return made;
}

} // namespace comply
