// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/flags.hpp>

#include "support/routes.hpp"

#include <comply/rules.hpp>

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace flags_test {

enum class rights : unsigned { none = 0, read = 1, write = 2, read_write = 3, own = 8 };
BOOST_DESCRIBE_ENUM(rights, none, read, write, read_write, own)
constexpr auto comply_schema(comply::tag<rights>) {
    return comply::schema<rights>(comply::flags, comply::enumerator_names(comply::camel_case),
                                  comply::enumerator<rights::own>(comply::name("owner"), comply::aliases("own")));
}

// Without an enumerator for nothing; one of two bits comes first; negative numbers are bits too.
enum class style : int { both = 3, bold = 1, italic = 2, last = -2147483647 - 1, other = 64 };
BOOST_DESCRIBE_ENUM(style, both, bold, italic, last, other)
constexpr auto comply_schema(comply::tag<style>) {
    return comply::schema<style>(comply::flags, comply::fallback(style::other));
}

constexpr rights operator|(rights a, rights b) {
    return static_cast<rights>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr style operator|(style a, style b) { return static_cast<style>(static_cast<int>(a) | static_cast<int>(b)); }

struct grants {
    rights text{};
    rights list{};
    std::optional<rights> maybe;
    std::vector<rights> each;
    std::optional<style> look;
    friend bool operator==(grants const&, grants const&) = default;
};
BOOST_DESCRIBE_STRUCT(grants, (), (text, list, maybe, each, look))
constexpr auto comply_schema(comply::tag<grants>) {
    return comply::schema<grants>(comply::member<&grants::list>(comply::as_array),
                                  comply::member<&grants::maybe>(comply::as_array, comply::nullable));
}

struct pointers {
    std::unique_ptr<rights> one;
    std::shared_ptr<rights> other;
};
BOOST_DESCRIBE_STRUCT(pointers, (), (one, other))
constexpr auto comply_schema(comply::tag<pointers>) {
    return comply::schema<pointers>(comply::member<&pointers::one>(comply::as_array),
                                    comply::member<&pointers::other>(comply::as_array, comply::nullable));
}

struct narrow_grants {
    rights list{};
    friend bool operator==(narrow_grants const&, narrow_grants const&) = default;
};
BOOST_DESCRIBE_STRUCT(narrow_grants, (), (list))
constexpr auto comply_schema(comply::tag<narrow_grants>) {
    return comply::schema<narrow_grants>(comply::member<&narrow_grants::list>(
        comply::as_array, comply::satisfies([](rights given) { return given == rights::read; }, "it is for reading")));
}

struct fixed_grants {
    rights all{};
    rights none{};
};
BOOST_DESCRIBE_STRUCT(fixed_grants, (), (all, none))
constexpr auto comply_schema(comply::tag<fixed_grants>) {
    return comply::schema<fixed_grants>(
        comply::member<&fixed_grants::all>(comply::constant(rights::read | rights::own)),
        comply::member<&fixed_grants::none>(comply::one_of(rights::none, rights::write)));
}

constexpr comply::parse_options falling_back{.unknown_enumerators = comply::unknown_enumerators::fallback};

} // namespace flags_test

BOOST_AUTO_TEST_SUITE(flags_)

using namespace flags_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(flags_are_a_string_of_names_in_any_order) {
    ok<rights>(R"("none")", rights::none);
    ok<rights>(R"("read")", rights::read);
    ok<rights>(R"("read,owner")", rights::read | rights::own);
    ok<rights>(R"("own,read")", rights::read | rights::own);
    ok<rights>(R"("write,read")", rights::read_write);
    ok<rights>(R"("readWrite")", rights::read_write);
    ok<rights>(R"("readWrite,write,none,read")", rights::read_write);
    ok<rights>(R"("read,\u0072ead")", rights::read);
    ok<style>(R"("")", style{});
    ok<style>(R"("italic,last")", style::italic | style::last);
    bad<rights>(R"("")", {{errc::unknown_enumerator, ""}});
    bad<rights>(R"("read, owner")", {{errc::unknown_enumerator, ""}});
    bad<rights>(R"("read,")", {{errc::unknown_enumerator, ""}});
    bad<rights>(R"(",read")", {{errc::unknown_enumerator, ""}});
    bad<rights>(R"("read,,own")", {{errc::unknown_enumerator, ""}});
    bad<rights>(R"("Read")", {{errc::unknown_enumerator, ""}});
    bad<rights>("1", {{errc::wrong_type, ""}});
    bad<rights>(R"(["read"])", {{errc::wrong_type, ""}});
    bad<rights>("null", {{errc::null_not_allowed, ""}});
    bad<rights>(R"("read)", {{errc::unexpected_end, ""}});
    auto const message = [](char const* text) { return comply::parse<rights>(text).error().front().message; };
    auto const expected = std::string(R"(; one of "none", "read", "write", "readWrite", "owner" is expected)");
    BOOST_TEST(message(R"("read,x")") == R"(the document is "read,x")" + expected);
    BOOST_TEST(message(R"("read, write")") ==
               R"(the document is "read, write")" + expected + R"(; did you mean "write"?)");
    BOOST_TEST(message(R"("read,wrte")") == R"(the document is "read,wrte")" + expected + R"(; did you mean "write"?)");
    BOOST_TEST(message(R"("wrte")") == R"(the document is "wrte")" + expected + R"(; did you mean "write"?)");
}

BOOST_AUTO_TEST_CASE(flags_are_written_in_the_order_of_their_description) {
    BOOST_TEST(comply::serialize(rights::none) == R"("none")");
    BOOST_TEST(comply::serialize(rights::own | rights::write) == R"("write,owner")");
    BOOST_TEST(comply::serialize(rights::read_write) == R"("read,write")");
    BOOST_TEST(comply::serialize(style{}) == R"("")");
    BOOST_TEST(comply::serialize(style::both | style::last) == R"("both,last")");
    BOOST_TEST(comply::serialize(style::bold) == R"("bold")");
    BOOST_TEST(boost::json::serialize(comply::value_from(style::both | style::last)) == R"("both,last")");
    BOOST_TEST(boost::json::serialize(comply::value_from(rights::none)) == R"("none")");
}

BOOST_AUTO_TEST_CASE(flags_may_be_an_array_of_names) {
    grants const value{
        rights::read, rights::own | rights::read, rights::none, {rights::write, rights::none}, style::bold};
    ok<grants>(R"({"text":"read","list":["owner","read"],"maybe":[],"each":["write","none"],"look":"bold"})", value);
    ok<grants>(R"({"text":"read","list":[ "read" , "own" ],"maybe":["none"],"each":["write","none"],"look":"bold"})",
               value);
    ok<grants>(R"({"text":"none","list":[],"maybe":null,"each":[]})", {});
    auto const text = R"({"text":"read","list":["read","owner"],"maybe":[],"each":["write","none"],"look":"bold"})";
    BOOST_TEST(comply::serialize(value) == text);
    BOOST_TEST(boost::json::serialize(comply::value_from(value)) == text);
    BOOST_TEST(comply::serialize(grants{}) == R"({"text":"none","list":[],"maybe":null,"each":[]})");
    bad<grants>(R"({"text":["read"],"list":"read","maybe":["read","x",7,null],"each":["y"],"look":["bold"]})",
                {{errc::wrong_type, "/text"},
                 {errc::wrong_type, "/list"},
                 {errc::unknown_enumerator, "/maybe/1"},
                 {errc::wrong_type, "/maybe/2"},
                 {errc::null_not_allowed, "/maybe/3"},
                 {errc::unknown_enumerator, "/each/0"},
                 {errc::wrong_type, "/look"}});
    bad<grants>(R"({"text":"read","list":["read",])", {{errc::expected_value, "/list/1"}});
    bad<grants>(R"({"text":"read","list":["read")", {{errc::unexpected_end, "/list"}});
    bad<grants>(R"({"text":"read","list":["read" "own"]})", {{errc::expected_comma, "/list"}});
    bad<grants>(R"({"text":"read","list":[]})", {{errc::depth_exceeded, "/list"}}, {.max_depth = 1});
}

BOOST_AUTO_TEST_CASE(unknown_flags_are_the_fallback_where_there_is_one) {
    ok<style>(R"("bold,new,newer")", style::bold | style::other, falling_back);
    bad<style>(R"("bold,new")", {{errc::unknown_enumerator, ""}});
    bad<rights>(R"("read,new")", {{errc::unknown_enumerator, ""}}, falling_back);
}

BOOST_AUTO_TEST_CASE(bits_without_a_name_are_not_written) {
    for (auto const value : {static_cast<rights>(4), static_cast<rights>(5), static_cast<rights>(0xFFFFFFFF)}) {
        BOOST_TEST(lines(comply::validate(value).error()) == lines(faults{{errc::unknown_enumerator, ""}}));
        BOOST_CHECK_THROW(static_cast<void>(comply::serialize(value)), comply::validation_error);
        BOOST_CHECK_THROW(static_cast<void>(comply::value_from(value)), comply::validation_error);
    }
    grants const wrong{rights::none, static_cast<rights>(16), {}, {}, {}};
    BOOST_TEST(lines(comply::validate(wrong).error()) == lines(faults{{errc::unknown_enumerator, "/list"}}));
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(wrong)), comply::validation_error);
}

BOOST_AUTO_TEST_CASE(pointers_to_flags_are_arrays_too) {
    auto const text = R"({"one":["read","owner"],"other":null})";
    auto const read = comply::parse<pointers>(text).value();
    BOOST_TEST((*read.one == (rights::read | rights::own)));
    BOOST_TEST(comply::serialize(read) == text);
    BOOST_TEST(boost::json::serialize(comply::value_from(read)) == text);
    BOOST_TEST(comply::validate(read).has_value());
}

BOOST_AUTO_TEST_CASE(no_more_is_told_of_the_names_than_is_asked_for) {
    boost::json::value const names{
        {"text", "none"}, {"list", {"x", "y", "read", 5}}, {"maybe", nullptr}, {"each", boost::json::array()}};
    BOOST_TEST(lines(comply::value_to<grants>(names, {.max_violations = 1}).error()) ==
               "unknown_enumerator at \"/list/0\"\n");
    BOOST_TEST(lines(comply::value_to<grants>(names).error()) ==
               "unknown_enumerator at \"/list/0\"\nunknown_enumerator at \"/list/1\"\nwrong_type at \"/list/3\"\n");
}

BOOST_AUTO_TEST_CASE(flags_are_told_as_they_are_written) {
    auto const errors = comply::parse<fixed_grants>(R"({"all":"write,read","none":"own,read"})").error();
    BOOST_TEST(errors.front().message == R"(/all is "read,write"; "read,owner" is expected)");
    BOOST_TEST(errors.back().message == R"(/none is "read,owner"; one of "none", "write" is expected)");
    BOOST_TEST(comply::parse<fixed_grants>(R"({"all":"owner,read","none":"none"})").has_value());
}

BOOST_AUTO_TEST_CASE(flags_are_the_keys_of_a_map_by_the_same_name_everywhere) {
    using counts = std::map<rights, int>;
    ok<counts>(R"({"read,owner":1,"none":2})", {{rights::read | rights::own, 1}, {rights::none, 2}});
    counts const both{{rights::read | rights::own, 1}};
    BOOST_TEST(comply::serialize(both) == R"({"read,owner":1})");
    BOOST_TEST(boost::json::serialize(comply::value_from(both)) == R"({"read,owner":1})");
    BOOST_TEST(boost::json::serialize(comply::value_from(std::map<style, int>{{style{}, 1}})) == R"({"":1})");
}

BOOST_AUTO_TEST_CASE(rules_are_asked_of_flags_in_an_array) {
    ok<narrow_grants>(R"({"list":["read"]})", {rights::read});
    bad<narrow_grants>(R"({"list":["read","write"]})", {{errc::unmet_condition, "/list"}});
    bad<narrow_grants>(R"({"list":7})", {{errc::wrong_type, "/list"}});
}

BOOST_AUTO_TEST_SUITE_END()
