// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/boost_json.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>
#include <comply/validate.hpp>

#include "dirty.hpp"
#include "print.hpp"

#include <boost/json/parse.hpp>
#include <boost/system/error_code.hpp>
#include <boost/test/framework.hpp>
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
        text.append(to_string(one.code)).append(" at \"").append(one.pointer).append("\"\n");
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

// What follows is instantiated for hundreds of types. So what does not depend on the type is no template, and BOOST_TEST,
// which expands to much, stands in that alone.

/// That its text is what is asked about, for as long as it stands.
class asked_about {
public:
    explicit asked_about(std::string_view text)
        : id_(boost::unit_test::framework::add_context(boost::unit_test::lazy_ostream::instance() << "text: " << text,
                                                       true)) {}
    ~asked_about() { boost::unit_test::framework::clear_context(id_); }
    asked_about(asked_about const&) = delete;
    asked_about& operator=(asked_about const&) = delete;

private:
    int id_;
};

inline void check(bool is_so, char const* what) {
    BOOST_TEST(is_so, what);
}

inline void check_equal(std::string const& found, std::string const& wanted, char const* what) {
    BOOST_TEST_CONTEXT(what) {
        BOOST_TEST(found == wanted);
    }
}

inline void check_faults(comply::violations const& found, faults const& wanted, char const* what) {
    check_equal(lines(found), lines(wanted), what);
}

inline void require_none(comply::violations const& found, bool is_accepted, char const* what) {
    check_faults(found, {}, what);
    BOOST_TEST_REQUIRE(is_accepted, what);
}

/// Text that is accepted and holds `value`, asked of `parse` and `parse_into` alone.
template <class T>
void ok_text(std::string_view text, T const& value, comply::parse_options const& options = {}) {
    asked_about const here(text);
    auto const parsed = comply::parse<T>(text, options);
    require_none(parsed.error(), parsed.has_value(), "parse");
    check(*parsed == value, "parse makes the value");

    for (auto const& each : {options, keeping(options)}) {
        auto object = dirty<T>();
        check(comply::parse_into(object, text, each).has_value(), "parse_into accepts the text");
        check(object == value, "parse_into makes the value");
        check_equal(comply::serialize(object), comply::serialize(value), "what parse_into makes, written");
    }
}

/// Text that is accepted and holds `value` by every route; which can be written, and is then accepted again.
template <class T>
void ok(std::string_view text, T const& value, comply::parse_options const& options = {}) {
    ok_text(text, value, options);
    asked_about const here(text);
    auto const dom = dom_of(text);
    check(dom.has_value(), "the text has a DOM");
    auto const converted = comply::value_to<T>(dom.value(), options);
    require_none(converted.error(), converted.has_value(), "value_to");
    check(*converted == value, "value_to makes the value");
    if constexpr (comply::detail::hooked<T>) {
        if (are_default(options)) {
            check(boost::json::value_to<T>(*dom) == value, "boost::json::value_to makes the value");
            check(boost::json::try_value_to<T>(*dom).value() == value, "boost::json::try_value_to makes the value");
        }
    }

    check_faults(comply::validate(value, {.operation = options.operation}).error(), {}, "validate");
    if (options.operation == comply::operation::read) { // what is read-only is written
        auto const written = comply::serialize(value);
        asked_about const then(written);
        auto const again = comply::parse<T>(written, options);
        require_none(again.error(), again.has_value(), "parse of what is written");
        check(*again == value, "what is written holds the value");
        check_equal(comply::serialize(*again), written, "what is written and read, written");
        check(comply::value_to<T>(comply::value_from(value), options).value() == value, "so does what value_from makes");
    }
}

/// Text that is refused for just these reasons, in this order, asked of `parse` and `parse_into` alone.
template <class T>
void bad_text(std::string_view text, faults const& why, comply::parse_options const& options = {}) {
    asked_about const here(text);
    auto const parsed = comply::parse<T>(text, options);
    check(!parsed.has_value(), "parse refuses the text");
    check_faults(parsed.error(), why, "parse");

    auto object = dirty<T>();
    check(comply::parse_into(object, text, options).error() == parsed.error(), "parse_into finds what parse does");
    if (options.on_failure == comply::on_failure::reset) {
        check(object == T{}, "parse_into resets the object");
    }
    object = dirty<T>();
    check(comply::parse_into(object, text, keeping(options)).error() == parsed.error(),
          "parse_into that keeps the object finds what parse does");
    check(object == dirty<T>(), "parse_into keeps the object");
}

/// The DOM of a text that is refused for these reasons; nothing where they are about the text and not about a DOM.
inline std::optional<boost::json::value> refused_dom_of(std::string_view text, faults const& why) {
    auto const is_about_text = std::any_of(why.begin(), why.end(), [](fault const& one) {
        return is_malformed_text(one.code) || one.code == comply::errc::duplicate_member ||
               one.code == comply::errc::too_many_violations;
    });
    auto dom = is_about_text ? std::nullopt : dom_of(text);
    BOOST_TEST(dom.has_value() == !is_about_text);
    return dom;
}

/// What value_to finds, where `why` is wanted and parse has found the same.
inline void check_converted(comply::violations const& converted, faults const& why, comply::violations const& parsed) {
    check_faults(converted, why, "value_to");
    for (std::size_t i = 0; i < std::min(converted.size(), parsed.size()); ++i) {
        BOOST_TEST(converted[i].expected == parsed[i].expected);
        BOOST_TEST(converted[i].found.empty() == parsed[i].found.empty());
        BOOST_TEST(converted[i].suggestion == parsed[i].suggestion);
        BOOST_TEST(converted[i].line == 0U);
    }
}

/// The same through the hooks of Boost.JSON: `convert` throws it, `try_convert` returns the first one's code.
inline void check_hooks(boost::json::value const& dom, comply::violations const& converted,
                        void (*convert)(boost::json::value const&),
                        boost::system::error_code (*try_convert)(boost::json::value const&), comply::errc first) {
    BOOST_CHECK_EXCEPTION(
        convert(dom), comply::validation_error,
        [&](comply::validation_error const& thrown) { return thrown.violations() == converted; });
    BOOST_TEST((try_convert(dom) == first));
}

/// Text that is refused for just these reasons, in this order, by every route.
template <class T>
void bad(std::string_view text, faults const& why, comply::parse_options const& options = {}) {
    bad_text<T>(text, why, options);
    asked_about const here(text);
    auto const dom = refused_dom_of(text, why);
    if (dom) {
        auto const converted = comply::value_to<T>(*dom, options);
        check_converted(converted.error(), why, comply::parse<T>(text, options).error());
        if constexpr (comply::detail::hooked<T>) {
            if (are_default(options)) {
                check_hooks(
                    *dom, converted.error(),
                    [](boost::json::value const& value) { static_cast<void>(boost::json::value_to<T>(value)); },
                    [](boost::json::value const& value) {
                        return boost::system::error_code(boost::json::try_value_to<T>(value).error());
                    },
                    why.front().code);
            }
        }
    }
}

} // namespace comply_test
