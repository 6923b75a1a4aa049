// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "verdict.hpp"

#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// RFC 8259 §2, §4, §5 and §9: structural characters, objects, arrays, depth.

BOOST_AUTO_TEST_SUITE(conformance_structure)

using namespace conformance;
using comply::errc;

namespace {

std::string repeated(std::string_view part, std::size_t count) {
    std::string all;
    for (; count != 0; --count) {
        all += part;
    }
    return all;
}

} // namespace

// §5: array = begin-array [ value *( value-separator value ) ] end-array

BOOST_AUTO_TEST_CASE(an_array_holds_values_with_commas_between_them) {
    ok("[]");
    ok("[ ]");
    ok("[1]");
    ok("[1,2]");
    ok("[null,true,false,0,\"\",[],{}]"); // of whatever types
    ok("[[],[[]],[[],[]]]");
    ok(" [ 1 , 2 ] ");
    ok("[1" + repeated(",1", 1000) + "]");
    bad("[1 2]", errc::expected_comma, 3);
    bad("[1\t\"a\"]", errc::expected_comma, 3);
    bad("[\"a\"\"b\"]", errc::expected_comma, 4);
    bad("[[][]]", errc::expected_comma, 3);
    bad("[1;2]", errc::expected_comma, 2);
    bad("[1:2]", errc::expected_comma, 2);
    bad("[\"a\":1]", errc::expected_comma, 4);
}

BOOST_AUTO_TEST_CASE(an_array_has_no_comma_without_a_value) {
    bad("[,]", errc::expected_value, 1);
    bad("[,1]", errc::expected_value, 1);
    bad("[1,]", errc::expected_value, 3);
    bad("[1, ]", errc::expected_value, 4);
    bad("[1,,2]", errc::expected_value, 3);
    bad("[[],]", errc::expected_value, 4);
    bad("[{},]", errc::expected_value, 4);
}

BOOST_AUTO_TEST_CASE(an_array_ends_with_its_own_bracket) {
    bad("[", errc::unexpected_end, 1);
    bad("[ ", errc::unexpected_end, 2);
    bad("[1", errc::unexpected_end, 2);
    bad("[1 ", errc::unexpected_end, 3);
    bad("[1,", errc::unexpected_end, 3);
    bad("[[]", errc::unexpected_end, 3);
    bad("[[", errc::unexpected_end, 2);
    bad("[{", errc::unexpected_end, 2);
    bad("]", errc::expected_value, 0);
    bad("[1}", errc::expected_comma, 2);
    bad("[}", errc::expected_value, 1);
    bad("[[}]", errc::expected_value, 2);
    bad("[[1}]", errc::expected_comma, 3);
    bad("[)", errc::expected_value, 1);
}

// §4: object = begin-object [ member *( value-separator member ) ] end-object; member = string name-separator value

BOOST_AUTO_TEST_CASE(an_object_holds_names_with_values) {
    ok("{}");
    ok("{ }");
    ok("{\"a\":1}");
    ok("{\"a\":1,\"b\":2}");
    ok("{\"\":0}");
    ok("{\"a\":{\"a\":{\"a\":null}}}");
    ok("{\"a\":[],\"b\":{},\"c\":\"\",\"d\":-0.5e1,\"e\":true,\"f\":false,\"g\":null}");
    ok(" { \"a\" : 1 , \"b\" : 2 } ");
    ok("{\"a\\n\\u00e9\\\"\":1}");
    ok("{\"\xC3\xA9\xF0\x9F\x98\x80\":1}");
    ok("{\"a\xE2\x80\xA8\":1}");
    ok("{\"a\":1,\"A\":2,\"a \":3,\" a\":4,\"a\\u0000\":5}"); // names differ by any byte
}

BOOST_AUTO_TEST_CASE(a_name_is_a_string) {
    bad("{1:2}", errc::expected_name, 1);
    bad("{a:1}", errc::expected_name, 1);
    bad("{'a':1}", errc::expected_name, 1);
    bad("{null:1}", errc::expected_name, 1);
    bad("{true:1}", errc::expected_name, 1);
    bad("{[]:1}", errc::expected_name, 1);
    bad("{{}:1}", errc::expected_name, 1);
    bad("{:1}", errc::expected_name, 1);
    bad("{\"a\":1,b:2}", errc::expected_name, 7);
    bad("{\"\\x\":1}", errc::invalid_escape, 3);
    bad("{\"\n\":1}", errc::control_character, 2);
    bad("{\"\xFF\":1}", errc::invalid_utf8, 2);
    bad("{\"\\uD800\":1}", errc::lone_surrogate, 2);
}

BOOST_AUTO_TEST_CASE(a_colon_stands_between_a_name_and_its_value) {
    bad("{\"a\"}", errc::expected_colon, 4);
    bad("{\"a\" }", errc::expected_colon, 5);
    bad("{\"a\" 1}", errc::expected_colon, 5);
    bad("{\"a\",1}", errc::expected_colon, 4);
    bad("{\"a\"=1}", errc::expected_colon, 4);
    bad("{\"a\"\"b\"}", errc::expected_colon, 4);
    bad("{\"a\"]", errc::expected_colon, 4);
    bad("{\"a\"::1}", errc::expected_value, 5);
    bad("{\"a\":}", errc::expected_value, 5);
    bad("{\"a\": }", errc::expected_value, 6);
    bad("{\"a\":,\"b\":1}", errc::expected_value, 5);
    bad("{\"a\":]", errc::expected_value, 5);
    bad("{\"a\":1:2}", errc::expected_comma, 6);
}

BOOST_AUTO_TEST_CASE(an_object_has_no_comma_without_a_member) {
    bad("{,}", errc::expected_name, 1);
    bad("{,\"a\":1}", errc::expected_name, 1);
    bad("{\"a\":1,}", errc::expected_name, 7);
    bad("{\"a\":1, }", errc::expected_name, 8);
    bad("{\"a\":1,,\"b\":2}", errc::expected_name, 7);
    bad("{\"a\":1 \"b\":2}", errc::expected_comma, 7);
    bad("{\"a\":1;\"b\":2}", errc::expected_comma, 6);
    bad("{\"a\":{}\"b\":2}", errc::expected_comma, 7);
}

BOOST_AUTO_TEST_CASE(an_object_ends_with_its_own_brace) {
    bad("{", errc::unexpected_end, 1);
    bad("{ ", errc::unexpected_end, 2);
    bad("{\"", errc::unexpected_end, 2);
    bad("{\"a", errc::unexpected_end, 3);
    bad("{\"a\"", errc::unexpected_end, 4);
    bad("{\"a\" ", errc::unexpected_end, 5);
    bad("{\"a\":", errc::unexpected_end, 5);
    bad("{\"a\": ", errc::unexpected_end, 6);
    bad("{\"a\":1", errc::unexpected_end, 6);
    bad("{\"a\":1 ", errc::unexpected_end, 7);
    bad("{\"a\":1,", errc::unexpected_end, 7);
    bad("{\"a\":1, ", errc::unexpected_end, 8);
    bad("{\"a\":{}", errc::unexpected_end, 7);
    bad("{]", errc::expected_name, 1);
    bad("{\"a\":1]", errc::expected_comma, 6);
    bad("{\"a\":[1}", errc::expected_comma, 7);
    bad("{\"a\":[}", errc::expected_value, 6);
    bad_as_a_whole("}", errc::expected_value, 0);
}

// §4: names SHOULD be unique. Whoever keeps the members insists on it, at the second name.

BOOST_AUTO_TEST_CASE(a_name_that_comes_twice_is_refused_where_the_members_are_kept) {
    refused("{\"a\":1,\"a\":2}", errc::duplicate_member, 7);
    refused("{\"a\":1,\"b\":2,\"a\":1}", errc::duplicate_member, 13);
    refused("{\"a\":1,\"\\u0061\":2}", errc::duplicate_member, 7); // the same string (§8.3)
    refused("{\"\":1,\"\":2}", errc::duplicate_member, 6);
    refused("[{\"\xC3\xA9\":1,\"\\u00E9\":2}]", errc::duplicate_member, 9);
    ok("{\"a\":{\"a\":1},\"b\":{\"a\":1}}");
}

// §9: a limit to the depth of nesting may be set.

BOOST_AUTO_TEST_CASE(depth_is_limited_and_nothing_within_the_limit_is_refused) {
    auto const limit = comply::parse_options().max_depth;
    for (std::size_t depth = 1; depth < limit; ++depth) {
        ok(std::string(depth, '[') + std::string(depth, ']'));
        ok(repeated("{\"a\":", depth) + "1" + std::string(depth, '}'));
        ok(repeated("[{\"a\":", depth / 2) + "[1]" + repeated("}]", depth / 2));
    }
    auto const deepest = std::string(limit, '[') + std::string(limit, ']');
    BOOST_TEST(asked_of<boost::json::value>(deepest) == is_json);
    BOOST_TEST(asked_of<bool>(deepest) == is_json);
    verdict const too_deep{errc::depth_exceeded, limit};
    BOOST_TEST(asked_of<boost::json::value>("[" + deepest + "]") == too_deep);
    BOOST_TEST(asked_of<bool>("[" + deepest + "]") == too_deep);
    BOOST_TEST(asked_of<std::vector<std::vector<double>>>("[" + deepest + "]") == too_deep);
    BOOST_TEST(asked_of<shell>(in_shell(deepest, true)) == (verdict{errc::depth_exceeded, limit + 4}));
    BOOST_TEST(boost_accepts("[" + deepest + "]"));
}

// Every text of up to ten tokens; one that is refused before its end is not made longer, for whatever follows changes
// nothing.

BOOST_AUTO_TEST_CASE(every_short_text_of_tokens_is_judged_as_boost_json_does) {
    constexpr std::array<std::string_view, 8> tokens = {"[", "]", "{", "}", ",", ":", "1 ", "\"a\""};
    constexpr std::size_t longest = 10;
    std::size_t count = 0;
    std::size_t accepted = 0;
    std::string text;
    auto const judge = [&](char const* reader, verdict said, std::optional<std::size_t> refused_at) {
        bool const is_same = refused_at ? said != is_json && said.offset == *refused_at : said == is_json;
        if (!is_same) {
            BOOST_ERROR(text << " read as " << reader << " is " << said << "; Boost.JSON refuses it "
                             << (refused_at ? "at " + std::to_string(*refused_at) : "nowhere"));
        }
    };
    auto const extend = [&](auto const& self, std::size_t left) -> void {
        for (auto const token : tokens) {
            auto const size = text.size();
            text += token;
            auto const refused_at = boost_refuses_at(text);
            judge("boost::json::value", asked_of<boost::json::value>(text), refused_at);
            judge("string", asked_of<std::string>(text), refused_at);
            judge("struct", asked_of<shell>(text), refused_at);
            judge("vector", asked_of<std::vector<boost::json::value>>(text), refused_at);
            ++count;
            accepted += !refused_at;
            if (left > 1 && (!refused_at || *refused_at == text.size())) {
                self(self, left - 1);
            }
            text.resize(size);
        }
    };
    extend(extend, longest);
    BOOST_TEST(count > 30'000U);
    BOOST_TEST(accepted > 500U);
}

BOOST_AUTO_TEST_SUITE_END()
