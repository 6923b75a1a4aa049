// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/boost_json.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include "../support/print.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/stream_parser.hpp>
#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

// Is a text JSON? Every reader of the library is asked, for each has to find the end of its value by itself: the one of
// boost::json::value, the one that skips what nobody keeps, and those of all kinds of types, most of which then get
// what they do not want. All must come to one verdict, and Boost.JSON's own parser, which shares no code with them, to
// the same.

namespace conformance {

/// Whether a text is JSON: then the code is that of success; or which rule it breaks, at the first byte that cannot
/// stand there.
struct verdict {
    comply::errc code{};
    std::size_t offset = 0;
    friend bool operator==(verdict const&, verdict const&) = default;
};

inline constexpr verdict is_json{};

inline std::ostream& operator<<(std::ostream& out, verdict const& one) {
    return out << to_string(one.code) << " at " << one.offset;
}

enum class colour { red, green };
BOOST_DESCRIBE_ENUM(colour, red, green)

/// An object whose members are mostly unknown.
struct shell {
    std::optional<int> a;
};
BOOST_DESCRIBE_STRUCT(shell, (), (a))

inline constexpr comply::parse_options ignoring{.unknown_members = comply::unknown_members::ignore};

/// Bytes as a C++ literal would have them.
inline std::string shown(std::string_view text) {
    std::string all;
    for (char const byte : text) {
        auto const code = static_cast<unsigned char>(byte);
        if (code >= 0x20 && code < 0x7F) {
            all += byte;
        } else {
            constexpr std::string_view digits = "0123456789ABCDEF";
            all += "\\x";
            all += digits[code >> 4U];
            all += digits[code & 15U];
        }
    }
    return all.size() < 2000 ? all : all.substr(0, 2000) + "...";
}

/// What the readers of T say. What is JSON but no T is not what is asked for.
template <class T>
verdict asked_of(std::string_view text, comply::parse_options const& options = ignoring) {
    auto const read = comply::parse<T>(text, options);
    verdict said;
    for (auto const& one : read.error()) {
        if (said.code != comply::errc{}) {
            BOOST_ERROR("something was found behind the end of reading: " << read.error());
        }
        if (is_malformed_text(one.code)) {
            said = {one.code, one.offset};
        }
    }
    return said;
}

/// What Boost.JSON says: whether the whole text is JSON.
inline bool boost_accepts(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 1000;
    boost::system::error_code error;
    static_cast<void>(boost::json::parse({text.data(), text.size()}, error, {}, options));
    return !error;
}

/// What Boost.JSON says of where the text stops to be JSON: the first byte that its parser refuses, given one byte
/// after the other; the end of the text if only more of it could make it JSON; nothing if it is JSON.
inline std::optional<std::size_t> boost_refuses_at(std::string_view text) {
    boost::json::stream_parser parser;
    boost::system::error_code error;
    for (std::size_t at = 0; at < text.size(); ++at) {
        parser.write(text.data() + at, 1, error);
        if (error) {
            return at;
        }
    }
    parser.finish(error);
    return error ? std::optional(text.size()) : std::nullopt;
}

/// A text as the value of a member that nobody knows. What is wrong there is wrong here, but the text goes on behind
/// it: where it must not, only the beginning of the object is there.
inline constexpr std::string_view shell_begin = R"({"x":)";

inline std::string in_shell(std::string_view text, bool is_closed) {
    std::string all(shell_begin);
    all += text;
    return is_closed ? all + '}' : all;
}

inline verdict shifted(verdict one) {
    if (one.code == comply::errc::trailing_text) {
        one.code = comply::errc::expected_comma;
    }
    return {one.code, one.code == comply::errc{} ? 0 : one.offset + shell_begin.size()};
}

/// Calls `say(name, verdict, expected)` with what each reader says of the text.
template <class Say>
void ask_all(std::string_view text, verdict expected, Say say) {
    say("boost::json::value", asked_of<boost::json::value>(text), expected);
    say("skipped", asked_of<shell>(in_shell(text, expected.code != comply::errc::unexpected_end)), shifted(expected));
    say("bool", asked_of<bool>(text), expected);
    say("int", asked_of<std::int32_t>(text), expected);
    say("unsigned", asked_of<std::uint64_t>(text), expected);
    say("double", asked_of<double>(text), expected);
    say("float", asked_of<float>(text), expected);
    say("string", asked_of<std::string>(text), expected);
    say("date_time_offset", asked_of<comply::date_time_offset>(text), expected);
    say("enum", asked_of<colour>(text), expected);
    say("optional", asked_of<std::optional<std::string>>(text), expected);
    say("vector of values", asked_of<std::vector<boost::json::value>>(text), expected);
    say("vector of vectors", asked_of<std::vector<std::vector<double>>>(text), expected);
    say("struct", asked_of<shell>(text), expected);
}

/// Every reader must say `expected` of the text.
inline void check_readers(std::string_view text, verdict expected) {
    ask_all(text, expected, [&](char const* reader, verdict said, verdict wanted) {
        if (said != wanted) {
            BOOST_ERROR(shown(text) << " read as " << reader << " is " << said << ", not " << wanted);
        }
    });
}

/// Every reader, and Boost.JSON.
inline void check(std::string_view text, verdict expected) {
    check_readers(text, expected);
    if (boost_accepts(text) != (expected.code == comply::errc{})) {
        BOOST_ERROR(shown(text) << " is " << (expected == is_json ? "refused" : "accepted") << " by Boost.JSON");
    }
}

/// Text that is JSON, and is JSON that says the same when it has been written again (§10).
inline void ok(std::string_view text) {
    check(text, is_json);
    auto const read = comply::parse<boost::json::value>(text);
    BOOST_TEST_REQUIRE(read.has_value(), shown(text));
    auto const written = comply::serialize(*read);
    BOOST_TEST(boost_accepts(written), shown(text) << " is written as " << shown(written));
    auto const again = comply::parse<boost::json::value>(written);
    BOOST_TEST_REQUIRE(again.has_value(), shown(text) << " is written as " << shown(written));
    BOOST_TEST((*again == *read), shown(text) << " is written as " << shown(written));
}

/// Text that is no JSON from `offset` on.
inline void bad(std::string_view text, comply::errc code, std::size_t offset) {
    check(text, {code, offset});
    auto const read = comply::parse<boost::json::value>(text);
    BOOST_TEST(read.error().size() == 1U, shown(text));
}

/// Text that is JSON, but which Boost.JSON refuses: it sets limits where RFC 8259 allows them, and comply does not.
inline void ok_unlike_boost(std::string_view text) {
    check_readers(text, is_json);
    BOOST_TEST(comply::parse<boost::json::value>(text).has_value(), shown(text));
    BOOST_TEST(!boost_accepts(text), shown(text));
}

/// Text that is JSON, but which the reader of any value refuses all the same, as RFC 8259 allows for what §4 and §6
/// call unpredictable; where nobody keeps it, it passes.
inline void refused(std::string_view text, comply::errc code, std::size_t offset) {
    check(text, is_json);
    auto const read = comply::parse<boost::json::value>(text);
    BOOST_TEST_REQUIRE(!read.has_value(), shown(text));
    BOOST_TEST(read.error().size() == 1U, shown(text));
    BOOST_TEST(read.error().front().code == code, shown(text));
    BOOST_TEST(read.error().front().offset == offset, shown(text));
}

/// Text that is no JSON for what stands before or behind a value that could be one of an object's.
inline void bad_as_a_whole(std::string_view text, comply::errc code, std::size_t offset) {
    verdict const expected{code, offset};
    BOOST_TEST(asked_of<boost::json::value>(text) == expected, shown(text));
    BOOST_TEST(asked_of<double>(text) == expected, shown(text));
    BOOST_TEST(asked_of<shell>(text) == expected, shown(text));
    BOOST_TEST(!boost_accepts(text), shown(text));
}

} // namespace conformance
