// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/boost_json.hpp>
#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include "../support/dirty.hpp"
#include "../support/print.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What texts are broken from, and what must hold of whatever is said about them.

namespace bad_input {

enum class mode { off, on };
BOOST_DESCRIBE_ENUM(mode, off, on)

struct part {
    std::string name;
    std::optional<std::int32_t> rank;
    std::vector<double> weights;
    bool is_open{};
    friend bool operator==(part const&, part const&) = default;
};
BOOST_DESCRIBE_STRUCT(part, (), (name, rank, weights, is_open))

/// A member of each kind.
struct machine {
    std::int32_t number{};
    std::uint8_t level{};
    double ratio{};
    bool flag{};
    mode state{};
    std::string text;
    std::optional<std::string> note;
    part main;
    std::vector<part> parts;
    std::optional<part> spare;
    boost::json::value any;
    friend bool operator==(machine const&, machine const&) = default;
};
BOOST_DESCRIBE_STRUCT(machine, (), (number, level, ratio, flag, state, text, note, main, parts, spare, any))

inline constexpr comply::parse_options ignoring{.unknown_members = comply::unknown_members::ignore};

/// The document's own response: 493 bytes.
inline std::string pretty_status() {
    return "{\r\n"
           "  \"@odata.type\": \"#microsoft.graph.deviceComplianceDeviceStatus\",\r\n"
           "  \"id\": \"c6c78124-8124-c6c7-2481-c7c62481c7c6\",\r\n"
           "  \"deviceDisplayName\": \"Device Display Name value\",\r\n"
           "  \"userName\": \"User Name value\",\r\n"
           "  \"deviceModel\": \"Device Model value\",\r\n"
           "  \"platform\": 8,\r\n"
           "  \"complianceGracePeriodExpirationDateTime\": \"2016-12-31T23:56:44.951111-08:00\",\r\n"
           "  \"status\": \"notApplicable\",\r\n"
           "  \"lastReportedDateTime\": \"2017-01-01T00:00:17.7769392-08:00\",\r\n"
           "  \"userPrincipalName\": \"User Principal Name value\"\r\n"
           "}";
}

inline std::string compact_status() {
    return R"({"id":"c6c78124","deviceDisplayName":null,"userName":"u","deviceModel":"m","platform":-2147483648,)"
           R"("complianceGracePeriodExpirationDateTime":"2016-12-31T23:56:44Z","status":"compliant",)"
           R"("lastReportedDateTime":"2017-01-01T00:00:17.7769392+00:00","userPrincipalName":null})";
}

/// With escapes, in names too, text that is not ASCII, and control information that is ignored.
inline std::string wild_status() {
    return "{\"@odata.context\":[1,{\"a\":[true,null,-1.5e-3]}],\"i\\u0064\":\"\xE2\x82\xAC\\u20AC\\n\\\"\\\\\",\n"
           "\"deviceDisplayName\":\"J\xC3\xB6rgs Ger\xC3\xA4t \xF0\x9F\x92\xBB \\uD83D\\uDCBB, "
           "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E\",\n"
           "\"userName\":\"\",\"deviceModel\":\"\\/\\b\\f\\r\\t\\u0000\",\"platform\":0,\n"
           "\"complianceGracePeriodExpirationDateTime\":\"2016-12-31T23:56:44.951111-08:00\","
           "\"status\":\"\\u0065rror\",\n"
           "\"lastReportedDateTime\":\"2017-01-01T00:00:17-08:00\",\"userPrincipalName\":\"\xC3\xA9\"}";
}

inline std::string machine_text() {
    return "{\"number\":-7,\"level\":255,\"ratio\":0.25e+1,\"flag\":true,\"state\":\"on\",\"text\":\"a\\tb\xC3\xA9\",\n"
           " \"note\":null,\"main\":{\"name\":\"m\",\"rank\":3,\"weights\":[1,2.5,-0],\"is_open\":false},\n"
           " \"parts\":[{\"name\":\"p\",\"weights\":[],\"is_open\":true},{\"name\":\"\\u00e9\",\"rank\":null,"
           "\"weights\":[1e2],\"is_open\":false}],\n \"spare\":{\"name\":\"\",\"weights\":[0.1],\"is_open\":true},\n"
           " \"any\":{\"x\":[1,\"s\",null,true,{\"y\":1.5}],\"\\uD83D\\uDE00\":{}}}";
}

/// Calls `test<T>(text)` for each of them, which is valid.
template <class Test>
void for_each_payload(Test test) {
    using status = comply::graph::device_compliance_device_status;
    test.template operator()<status>(pretty_status());
    test.template operator()<status>(compact_status());
    test.template operator()<status>(wild_status());
    test.template operator()<machine>(machine_text());
}

inline bool is_json_pointer(std::string_view text) {
    if (!text.empty() && text.front() != '/') {
        return false;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '~' && (at + 1 == text.size() || (text[at + 1] != '0' && text[at + 1] != '1'))) {
            return false;
        }
    }
    auto const end = text.data() + text.size();
    return comply::detail::find_invalid_utf8(text.data(), end) == end; // RFC 6901 §3: of Unicode characters
}

/// As the documentation says: lines by line feeds, columns in code points.
inline std::pair<std::size_t, std::size_t> line_and_column(std::string_view text, std::size_t offset) {
    std::size_t line = 1;
    std::size_t column = 1;
    for (char const byte : text.substr(0, offset)) {
        if (byte == '\n') {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80) {
            ++column;
        }
    }
    return {line, column};
}

inline bool boost_accepts(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 100;
    boost::system::error_code error;
    static_cast<void>(boost::json::parse({text.data(), text.size()}, error, {}, options));
    return !error;
}

/// What is wrong with what was said about the text: nothing, if it is empty.
inline std::string objection(std::string_view text, comply::violations const& all) {
    if (all.empty()) {
        return "refused for no reason";
    }
    std::size_t before = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const& one = all[i];
        auto const nth = "violation " + std::to_string(i) + ": ";
        bool const is_last = i + 1 == all.size();
        if (one.offset > text.size()) {
            return nth + "it lies behind the end";
        }
        if (one.offset < before) {
            return nth + "it is not in order";
        }
        if (std::pair(one.line, one.column) != line_and_column(text, one.offset)) {
            return nth + "line and column are not those of its offset";
        }
        if (!is_json_pointer(one.pointer)) {
            return nth + "the pointer is none";
        }
        if (one.message.empty()) {
            return nth + "there is no sentence";
        }
        if (one.code < comply::errc::empty_text || one.code > comply::errc::too_many_violations) {
            return nth + "there is no such code";
        }
        if ((is_malformed_text(one.code) || one.code == comply::errc::too_many_violations) && !is_last) {
            return nth + "it is not the last one, though reading has ended there";
        }
        if (one.excerpt.find_first_of(std::string_view("\n\r\t\0", 4)) != std::string::npos) {
            return nth + "the excerpt is more than a line";
        }
        before = one.offset;
    }
    return {};
}

/// Reads a text that is broken, or perhaps not, in every way that there is; whatever is said must make sense.
/// @return whether it was accepted.
template <class T>
bool read_in_every_way(std::string_view text, comply::parse_options options = {}) {
    auto const read = comply::parse<T>(text, options);
    auto const why = [&] { return "of " + std::string(text) + "\nis said: " + to_string(read.error()) + "\n"; };

    auto const wrong = read ? std::string() : objection(text, read.error());
    if (!wrong.empty() || read.has_value() != read.error().empty()) {
        BOOST_ERROR(why() << wrong);
    }
    bool const is_malformed = !read && is_malformed_text(read.error().back().code);
    if (is_malformed == boost_accepts(text)) {
        BOOST_ERROR(why() << "Boost.JSON does not agree that this is " << (is_malformed ? "no JSON" : "JSON"));
    }

    static auto const before = comply_test::dirty<T>();
    auto object = before;
    options.on_failure = comply::on_failure::reset;
    auto const into = comply::parse_into(object, text, options);
    if (into.error() != read.error() || !(object == read.value_or(T{}))) {
        BOOST_ERROR(why() << "parse_into says " << into.error() << ", or leaves another object");
    }
    object = before;
    options.on_failure = comply::on_failure::keep;
    auto const kept = comply::parse_into(object, text, options);
    if (kept.error() != read.error() || !(object == read.value_or(before))) {
        BOOST_ERROR(why() << "parse_into, which is to keep, says " << kept.error() << ", or leaves another object");
    }
    return read.has_value();
}

} // namespace bad_input
