// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "routes.hpp"

#include <boost/test/unit_test.hpp>

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
        wanted += std::string(to_string(one.code)) + ": " + one.message + '\n';
        list.push_back({one.code, one.pointer});
    }
    bad<T>(text, list, options);
    BOOST_TEST_CONTEXT("text: " << text) {
        BOOST_TEST(sentences(comply::parse<T>(text, options).error()) == wanted);
        BOOST_TEST(sentences(comply::value_to<T>(dom_of(text).value(), options).error()) == wanted);
        auto const validated = comply::validate(value, {.operation = options.operation}).error();
        BOOST_TEST(sentences(validated) == wanted);
        BOOST_TEST(lines(validated) == lines(list));
    }
}

} // namespace comply_test
