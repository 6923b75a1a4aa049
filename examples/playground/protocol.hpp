// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/naming.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// What the page asks of the C++ side, and what it is answered: JSON texts, and so structs like any other.

namespace playground {

/// `patch` is `update` in the form of a merge patch.
enum class operation { read, create, update, patch };
BOOST_DESCRIBE_ENUM(operation, read, create, update, patch)

struct request {
    std::string resource; ///< its name
    playground::operation operation{};
    bool ignore_unknown_members{};
    bool fall_back_on_enumerators{};
    bool refuse_read_only_members{};
    std::string text{}; ///< the payload; the schema does not depend on it
};
BOOST_DESCRIBE_STRUCT(request, (),
                      (resource, operation, ignore_unknown_members, fall_back_on_enumerators, refuse_read_only_members,
                       text))
constexpr auto comply_schema(comply::tag<request>) {
    return comply::schema<request>(comply::member_names(comply::camel_case),
                                   comply::member<&request::ignore_unknown_members>(comply::optional),
                                   comply::member<&request::fall_back_on_enumerators>(comply::optional),
                                   comply::member<&request::refuse_read_only_members>(comply::optional),
                                   comply::member<&request::text>(comply::optional));
}

/// A violation, or a warning.
struct finding {
    bool is_warning{};
    std::string code;
    std::string message;
    std::string pointer;
    std::size_t offset{}; ///< in bytes
    std::size_t line{};
    std::size_t column{}; ///< in code points
    std::string suggestion;
    std::string alternative;
};
BOOST_DESCRIBE_STRUCT(finding, (), (is_warning, code, message, pointer, offset, line, column, suggestion, alternative))
constexpr auto comply_schema(comply::tag<finding>) {
    return comply::schema<finding>(comply::member_names(comply::camel_case));
}

/// The findings as the library's renderers have them.
struct renderings {
    std::string text;    ///< as a compiler prints them
    std::string log;     ///< a line each
    std::string json;    ///< an array of objects
    std::string problem; ///< RFC 9457; empty for a payload that is accepted
    std::string odata;   ///< an OData error response; empty likewise
};
BOOST_DESCRIBE_STRUCT(renderings, (), (text, log, json, problem, odata))

struct answer {
    bool is_accepted{};
    double microseconds{}; ///< that one check takes
    std::vector<finding> findings{};
    std::optional<std::string> output{}; ///< the value as it is written again
    playground::renderings renderings{};
};
BOOST_DESCRIBE_STRUCT(answer, (), (is_accepted, microseconds, findings, output, renderings))
constexpr auto comply_schema(comply::tag<answer>) {
    return comply::schema<answer>(comply::member_names(comply::camel_case));
}

/// A payload to begin with.
struct sample {
    std::string title;
    playground::operation operation{};
    std::string text;
};
BOOST_DESCRIBE_STRUCT(sample, (), (title, operation, text))

/// A resource as the page offers it.
struct listed_resource {
    std::string name;
    std::string title;
    std::string description;
    std::vector<std::string> sources; ///< the headers that describe it
    bool has_patch{};
    std::vector<sample> samples;
};
BOOST_DESCRIBE_STRUCT(listed_resource, (), (name, title, description, sources, has_patch, samples))
constexpr auto comply_schema(comply::tag<listed_resource>) {
    return comply::schema<listed_resource>(comply::member_names(comply::camel_case));
}

struct listing {
    std::string version; ///< of comply
    std::vector<listed_resource> resources;
};
BOOST_DESCRIBE_STRUCT(listing, (), (version, resources))

} // namespace playground
