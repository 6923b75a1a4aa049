// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "protocol.hpp"
#include "stopwatch.hpp"
#include "to_answer.hpp"

#include <comply/json_schema.hpp>
#include <comply/options.hpp>
#include <comply/parse.hpp>
#include <comply/patch.hpp>
#include <comply/serialize.hpp>

#include <string>
#include <utility>

namespace playground {

/// A row of the table: what is told of a resource, and what is asked of its type.
struct resource {
    listed_resource listed;
    answer (*check)(request const&);
    std::string (*schema)(request const&);
};

/// Whether a patch of T can be read: of a struct, but of no variant.
template <class T>
concept patchable = requires { typename comply::patch<T>; };

[[nodiscard]] inline comply::operation to_operation(operation asked) {
    return asked == operation::read     ? comply::operation::read
           : asked == operation::create ? comply::operation::create
                                        : comply::operation::update;
}

[[nodiscard]] inline comply::parse_options to_parse_options(request const& asked, comply::violations* warnings) {
    using namespace comply;
    return {.operation = to_operation(asked.operation),
            .unknown_members = asked.ignore_unknown_members ? unknown_members::ignore : unknown_members::reject,
            .unknown_enumerators =
                asked.fall_back_on_enumerators ? unknown_enumerators::fallback : unknown_enumerators::reject,
            .read_only_members = asked.refuse_read_only_members ? read_only_members::reject : read_only_members::accept,
            .warnings = warnings};
}

/// What comes of the payload as a V: a resource, or its patch.
template <class V>
[[nodiscard]] answer check(request const& asked) {
    comply::violations warnings;
    auto const options = to_parse_options(asked, &warnings);
    auto const read = comply::parse<V>(asked.text, options);
    auto made = to_answer(read ? comply::violations() : read.error(), warnings);
    if (read) {
        made.output = comply::serialize(*read, {.indent = 2, .operation = options.operation});
    }
    made.microseconds = microseconds_of([&] { return comply::parse<V>(asked.text, options).has_value(); });
    return made;
}

template <class V>
[[nodiscard]] std::string schema(request const& asked) {
    auto const options = to_parse_options(asked, nullptr);
    return comply::serialize(comply::json_schema<V>({.operation = options.operation,
                                                     .unknown_members = options.unknown_members,
                                                     .unknown_enumerators = options.unknown_enumerators,
                                                     .read_only_members = options.read_only_members}),
                             {.indent = 2});
}

/// The row of T.
template <class T>
[[nodiscard]] resource describe(listed_resource listed) {
    listed.has_patch = patchable<T>;
    return {std::move(listed),
            [](request const& asked) {
                if constexpr (patchable<T>) {
                    if (asked.operation == operation::patch) {
                        return check<comply::patch<T>>(asked);
                    }
                }
                return check<T>(asked);
            },
            [](request const& asked) {
                if constexpr (patchable<T>) {
                    if (asked.operation == operation::patch) {
                        return schema<comply::patch<T>>(asked);
                    }
                }
                return schema<T>(asked);
            }};
}

} // namespace playground
