// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/variant/find_discriminator.hpp>

#include <comply/options.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(find_discriminator_)

namespace {

using namespace comply::detail;

// What stands where the value of `kind` begins; "none"; or "over" where the text is malformed.
std::string found(std::string_view text, std::size_t max_depth = 64) {
    comply::parse_options const options{.max_depth = max_depth};
    text_input in(text, options);
    variant_scope const scope(in);
    char const* value = nullptr;
    if (!find_discriminator(in, in.begin, "kind", value)) {
        BOOST_TEST(in.has_findings());
        return "over";
    }
    BOOST_TEST(!in.has_findings());
    BOOST_TEST(in.depth_left == max_depth);
    return value == nullptr ? "none" : std::string(value, in.end);
}

} // namespace

BOOST_AUTO_TEST_CASE(the_member_of_the_object_itself_is_found_wherever_it_is) {
    BOOST_TEST(found(R"({"kind":1})") == "1}");
    BOOST_TEST(found(R"({ "kind" : 1})") == "1}");
    BOOST_TEST(found(R"({"a":"kind","b":["kind",{"kind":2}],"c":{"kind":3,"d":{"kind":4}},"kind":1,"e":0})") == R"(1,"e":0})");
    BOOST_TEST(found(R"({"a":{},"b":[],"k\u0069nd":1})") == "1}");
    BOOST_TEST(found(R"({"kind":1,"kind":2})") == R"(1,"kind":2})");
}

BOOST_AUTO_TEST_CASE(an_object_may_lack_it) {
    BOOST_TEST(found("{}") == "none");
    BOOST_TEST(found(R"({"a":{"kind":1},"b":[{"kind":2}],"kinds":3,"":4})") == "none");
}

BOOST_AUTO_TEST_CASE(what_is_malformed_ends_the_search) {
    for (std::string_view const text : {"{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{1}",
                                        "{\"a\" 1}", "{\"a\":[}", "{\"a\":[1", "{\"a\":[1 2]}", "{\"a\":{\"b\":1]}",
                                        "{\"a\":[1,]}", "{\"a\":tru}", "{\"a\":01}", "{\"a\":\"\x01\"}", "{\"\xFF\":1}",
                                        "{\"a\":1 \"kind\":2}", "{\"a\":[[[["}) {
        BOOST_TEST(found(text) == "over", text);
    }
}

BOOST_AUTO_TEST_CASE(what_is_malformed_behind_it_is_not_looked_at) {
    BOOST_TEST(found(R"({"kind":?)") == "?");
    BOOST_TEST(found(R"({"a":[{"b":1}],"kind":1,??)") == "1,??");
}

BOOST_AUTO_TEST_CASE(depth_is_bounded) {
    BOOST_TEST(found(R"({"a":[[]],"kind":1})", 3) == "1}");
    BOOST_TEST(found(R"({"a":[[]],"kind":1})", 2) == "over");
    BOOST_TEST(found(R"({"kind":1})", 0) == "over");
}

BOOST_AUTO_TEST_CASE(objects_within_are_looked_up) {
    std::string_view const text = R"({"a":{"b":{"x":0},"kind":2},"c":[{"kind":3},{}],"d":{"kind":4,"kind":5},"kind":1,"e":{"kind":6}})";
    comply::parse_options const options;
    text_input in(text, options);
    variant_scope const scope(in);
    char const* value = nullptr;
    BOOST_TEST_REQUIRE(find_discriminator(in, in.begin, "kind", value));
    auto const look_up = [&](std::string_view object) {
        auto const at = in.begin + text.find(object);
        BOOST_TEST(in.variants->discriminators.front().covers(at) == (object != R"({"kind":6)"));
        BOOST_TEST(find_discriminator(in, at, "kind", value));
        return value == nullptr ? '-' : *value;
    };
    BOOST_TEST(look_up(R"({"b":)") == '2');
    BOOST_TEST(look_up(R"({"x":)") == '-');
    BOOST_TEST(look_up(R"({"kind":3)") == '3');
    BOOST_TEST(look_up("{}") == '-');
    BOOST_TEST(look_up(R"({"kind":4)") == '4');
    BOOST_TEST(look_up(R"({"kind":6)") == '6');
}

BOOST_AUTO_TEST_CASE(each_name_has_places_of_its_own) {
    std::string_view const text = R"({"a":{"kind":1,"type":2},"type":3,"kind":4})";
    comply::parse_options const options;
    text_input in(text, options);
    variant_scope const scope(in);
    for (int i = 0; i < 2; ++i) {
        char const* value = nullptr;
        BOOST_TEST(find_discriminator(in, in.begin, "kind", value));
        BOOST_TEST(*value == '4');
        BOOST_TEST(find_discriminator(in, in.begin, "type", value));
        BOOST_TEST(*value == '3');
        BOOST_TEST(find_discriminator(in, in.begin + text.find(R"({"kind")"), "type", value));
        BOOST_TEST(*value == '2');
        BOOST_TEST(find_discriminator(in, in.begin + text.find(R"({"kind")"), "kind", value));
        BOOST_TEST(*value == '1');
    }
}

BOOST_AUTO_TEST_SUITE_END()
