// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "routes.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace comply_test {

/// A violation of a rule, with its whole sentence.
struct breach {
    comply::errc code;
    std::string pointer;
    std::string message;
};

inline std::string sentences(comply::violations const& list) {
    std::string text;
    for (auto const& one : list) {
        text += std::string(to_string(one.code)) + ": " + one.message + '\n';
    }
    return text;
}

/// A value that its text, value_to and validate refuse for just these reasons, in these words.
template <class T>
void breaks(T const& value, std::string_view text, std::vector<breach> const& why,
            comply::parse_options const& options = {}) {
    std::string wanted;
    faults list;
    for (auto const& one : why) {
        wanted.append(to_string(one.code)).append(": ").append(one.message).append("\n");
        list.push_back({one.code, one.pointer});
    }
    bad<T>(text, list, options);
    asked_about const here(text);
    check_equal(sentences(comply::parse<T>(text, options).error()), wanted, "parse");
    check_equal(sentences(comply::value_to<T>(dom_of(text).value(), options).error()), wanted, "value_to");
    auto const validated = comply::validate(value, {.operation = options.operation}).error();
    check_equal(sentences(validated), wanted, "validate");
    check_faults(validated, list, "validate");
}

} // namespace comply_test
