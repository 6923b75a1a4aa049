// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/boost_json.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>
#include <comply/validate.hpp>

#include "dirty.hpp"
#include "print.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// A text comes into an object by several routes: parse, parse_into (an object with a past, under both forms of on_failure)
// and, through Boost.JSON's DOM, value_to and boost::json::value_to. `ok` and `bad` take all of them, and compare.

namespace comply_test {

struct fault {
    comply::errc code;
    std::string pointer;
};
using faults = std::vector<fault>;

/// A line for each: `wrong_type at "/age"`.
inline std::string lines(faults const& list) {
    std::string text;
    for (auto const& one : list) {
        text += std::string(to_string(one.code)) + " at \"" + one.pointer + "\"\n";
    }
    return text;
}

inline std::string lines(comply::violations const& list) {
    faults all;
    for (auto const& one : list) {
        all.push_back({one.code, one.pointer});
    }
    return lines(all);
}

inline bool holds(faults const& list, comply::errc code) {
    return std::any_of(list.begin(), list.end(), [code](fault const& one) { return one.code == code; });
}

/// The DOM of a text; nothing where Boost.JSON finds it malformed, or where the text says what a DOM cannot.
inline std::optional<boost::json::value> dom_of(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 100'000;
    boost::system::error_code error;
    auto dom = boost::json::parse({text.data(), text.size()}, error, {}, options);
    return error ? std::nullopt : std::optional(std::move(dom));
}

inline bool are_default(comply::parse_options const& options) {
    return options.operation == comply::operation::read &&
           options.unknown_members == comply::unknown_members::reject && options.max_depth == 64 &&
           options.max_violations == 100 && options.unknown_enumerators == comply::unknown_enumerators::reject &&
           options.read_only_members == comply::read_only_members::accept;
}

inline comply::parse_options keeping(comply::parse_options options) {
    options.on_failure = comply::on_failure::keep;
    return options;
}

/// Text that is accepted and holds `value`, asked of `parse` and `parse_into` alone.
template <class T>
void ok_text(std::string_view text, T const& value, comply::parse_options const& options = {}) {
    BOOST_TEST_CONTEXT("text: " << text) {
        auto const parsed = comply::parse<T>(text, options);
        BOOST_TEST(lines(parsed.error()) == "");
        BOOST_TEST_REQUIRE(parsed.has_value());
        BOOST_TEST((*parsed == value));

        for (auto const& each : {options, keeping(options)}) {
            auto object = dirty<T>();
            BOOST_TEST(comply::parse_into(object, text, each).has_value());
            BOOST_TEST((object == value));
            BOOST_TEST(comply::serialize(object) == comply::serialize(value));
        }
    }
}

/// Text that is accepted and holds `value` by every route; which can be written, and is then accepted again.
template <class T>
void ok(std::string_view text, T const& value, comply::parse_options const& options = {}) {
    ok_text(text, value, options);
    BOOST_TEST_CONTEXT("text: " << text) {
        auto const dom = dom_of(text);
        BOOST_TEST_REQUIRE(dom.has_value());
        auto const converted = comply::value_to<T>(*dom, options);
        BOOST_TEST(lines(converted.error()) == "");
        BOOST_TEST_REQUIRE(converted.has_value());
        BOOST_TEST((*converted == value));
        if constexpr (comply::detail::hooked<T>) {
            if (are_default(options)) {
                BOOST_TEST((boost::json::value_to<T>(*dom) == value));
                BOOST_TEST((boost::json::try_value_to<T>(*dom).value() == value));
            }
        }

        BOOST_TEST(lines(comply::validate(value, {.operation = options.operation}).error()) == "");
        if (options.operation == comply::operation::read) { // what is read-only is written
            auto const written = comply::serialize(value);
            auto const again = comply::parse<T>(written, options);
            BOOST_TEST_REQUIRE(again.has_value(), written << ": " << again.error());
            BOOST_TEST((*again == value));
            BOOST_TEST(comply::serialize(*again) == written);
            BOOST_TEST((comply::value_to<T>(comply::value_from(value), options).value() == value));
        }
    }
}

/// Text that is refused for just these reasons, in this order, asked of `parse` and `parse_into` alone.
template <class T>
void bad_text(std::string_view text, faults const& why, comply::parse_options const& options = {}) {
    BOOST_TEST_CONTEXT("text: " << text) {
        auto const parsed = comply::parse<T>(text, options);
        BOOST_TEST(!parsed.has_value());
        BOOST_TEST(lines(parsed.error()) == lines(why));

        auto object = dirty<T>();
        BOOST_TEST((comply::parse_into(object, text, options).error() == parsed.error()));
        if (options.on_failure == comply::on_failure::reset) {
            BOOST_TEST((object == T{}));
        }
        object = dirty<T>();
        BOOST_TEST((comply::parse_into(object, text, keeping(options)).error() == parsed.error()));
        BOOST_TEST((object == dirty<T>()));
    }
}

/// Text that is refused for just these reasons, in this order, by every route.
template <class T>
void bad(std::string_view text, faults const& why, comply::parse_options const& options = {}) {
    bad_text<T>(text, why, options);
    BOOST_TEST_CONTEXT("text: " << text) {
        auto const is_about_text = std::any_of(why.begin(), why.end(), [](fault const& one) {
            return is_malformed_text(one.code) || one.code == comply::errc::duplicate_member ||
                   one.code == comply::errc::too_many_violations;
        });
        auto const dom = is_about_text ? std::nullopt : dom_of(text);
        BOOST_TEST(dom.has_value() == !is_about_text);
        if (dom) {
            auto const parsed = comply::parse<T>(text, options);
            auto const converted = comply::value_to<T>(*dom, options);
            BOOST_TEST(lines(converted.error()) == lines(why));
            for (std::size_t i = 0; i < std::min(converted.error().size(), parsed.error().size()); ++i) {
                BOOST_TEST(converted.error()[i].expected == parsed.error()[i].expected);
                BOOST_TEST(converted.error()[i].found.empty() == parsed.error()[i].found.empty());
                BOOST_TEST(converted.error()[i].suggestion == parsed.error()[i].suggestion);
                BOOST_TEST(converted.error()[i].line == 0U);
            }
            if constexpr (comply::detail::hooked<T>) {
                if (are_default(options)) {
                    BOOST_CHECK_EXCEPTION(static_cast<void>(boost::json::value_to<T>(*dom)),
                                          comply::validation_error, [&](comply::validation_error const& thrown) {
                                              return thrown.violations() == converted.error();
                                          });
                    BOOST_TEST((boost::json::try_value_to<T>(*dom).error() == why.front().code));
                }
            }
        }
    }
}

} // namespace comply_test
