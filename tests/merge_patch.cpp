// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/merge_patch.hpp>

#include "support/customer.hpp"
#include "support/routes.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comply_test {

/// A patch that says something of every member.
template <>
inline comply::patch<patch_test::customer> dirty<comply::patch<patch_test::customer>>(int levels) {
    return comply::diff(patch_test::customer{}, dirty<patch_test::customer>(levels));
}

} // namespace comply_test

namespace merge_patch_test {

struct example {
    std::string original;
    std::string patch;
    std::string result;
};

// RFC 7396, appendix A, all of it in its order.
example const examples[] = {
    {R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})"},
    {R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})"},
    {R"({"a":"b"})", R"({"a":null})", R"({})"},
    {R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})"},
    {R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})"},
    {R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})"},
    {R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})"},
    {R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})"},
    {R"(["a","b"])", R"(["c","d"])", R"(["c","d"])"},
    {R"({"a":"b"})", R"(["c"])", R"(["c"])"},
    {R"({"a":"foo"})", R"(null)", R"(null)"},
    {R"({"a":"foo"})", R"("bar")", R"("bar")"},
    {R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})"},
    {R"([1,2])", R"({"a":"b","c":null})", R"({"a":"b"})"},
    {R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})"},
};

// §3
example const article{
    R"({"title":"Goodbye!","author":{"givenName":"John","familyName":"Doe"},"tags":["example","sample"],)"
    R"("content":"This will be unchanged"})",
    R"({"title":"Hello!","phoneNumber":"+01-123-456-7890","author":{"familyName":null},"tags":["example"]})",
    R"({"title":"Hello!","author":{"givenName":"John"},"tags":["example"],"content":"This will be unchanged",)"
    R"("phoneNumber":"+01-123-456-7890"})"};

std::string merged(example const& one) {
    auto target = boost::json::parse(one.original);
    comply::merge_patch(target, boost::json::parse(one.patch));
    return boost::json::serialize(target);
}

struct document {
    boost::json::value a;
};
BOOST_DESCRIBE_STRUCT(document, (), (a))

struct optional_document {
    std::optional<boost::json::value> a;
};
BOOST_DESCRIBE_STRUCT(optional_document, (), (a))

/// What comes of an object of T by a patch.
template <class T>
std::string patched(std::string_view original, std::string_view patch) {
    auto object = comply::parse<T>(original).value();
    auto const read = comply::parse_patch<T>(patch);
    BOOST_TEST_REQUIRE(read.has_value(), patch << ": " << read.error());
    comply::apply(*read, object);
    return comply::serialize(object);
}

template <class T>
std::string patched(example const& one) {
    return patched<T>(one.original, one.patch);
}

struct strings {
    std::optional<std::string> a;
    std::optional<std::string> b;
};
BOOST_DESCRIBE_STRUCT(strings, (), (a, b))

struct innermost {
    std::optional<std::string> ccc;
};
BOOST_DESCRIBE_STRUCT(innermost, (), (ccc))
struct inner {
    std::optional<innermost> bb;
    std::optional<std::string> b;
    std::optional<std::string> c;
};
BOOST_DESCRIBE_STRUCT(inner, (), (bb, b, c))
struct outer {
    std::optional<inner> a;
};
BOOST_DESCRIBE_STRUCT(outer, (), (a))

struct array {
    std::vector<boost::json::value> a;
};
BOOST_DESCRIBE_STRUCT(array, (), (a))

struct person {
    std::string given_name;
    std::optional<std::string> family_name;
};
BOOST_DESCRIBE_STRUCT(person, (), (given_name, family_name))
constexpr auto comply_schema(comply::tag<person>) {
    return comply::schema<person>(comply::member_names(comply::camel_case));
}
struct text {
    std::string title;
    person author;
    std::vector<std::string> tags;
    std::string content;
    std::optional<std::string> phone_number;
};
BOOST_DESCRIBE_STRUCT(text, (), (title, author, tags, content, phone_number))
constexpr auto comply_schema(comply::tag<text>) {
    return comply::schema<text>(comply::member_names(comply::camel_case));
}

} // namespace merge_patch_test

BOOST_AUTO_TEST_SUITE(merge_patch_)

using namespace merge_patch_test;
using namespace comply_test;
using comply::errc;
using customer_patch = comply::patch<patch_test::customer>;

BOOST_AUTO_TEST_CASE(every_example_of_the_rfc_comes_out_as_it_says) {
    for (auto const& one : examples) {
        BOOST_TEST(merged(one) == one.result, one.original << " by " << one.patch << " is " << merged(one));
    }
    BOOST_TEST((boost::json::parse(merged(article)) == boost::json::parse(article.result)), merged(article));
}

BOOST_AUTO_TEST_CASE(a_member_that_is_any_json_merges_as_the_rfc_says) {
    for (auto const& one : examples) {
        BOOST_TEST_CONTEXT(one.original << " by " << one.patch) {
            BOOST_TEST(patched<document>(R"({"a":)" + one.original + "}", R"({"a":)" + one.patch + "}") ==
                       R"({"a":)" + one.result + "}");
            auto const is_removed = one.patch == "null";
            BOOST_TEST(patched<optional_document>(R"({"a":)" + one.original + "}", R"({"a":)" + one.patch + "}") ==
                       (is_removed ? "{}" : R"({"a":)" + one.result + "}"));
        }
    }
    BOOST_TEST(patched<optional_document>("{}", R"({"a":{"b":null,"c":{"d":null}}})") == R"({"a":{"c":{}}})");
}

BOOST_AUTO_TEST_CASE(the_examples_that_have_a_struct_come_out_as_the_rfc_says) {
    for (std::size_t const i : {0U, 1U, 2U, 3U}) {
        BOOST_TEST(patched<strings>(examples[i]) == examples[i].result);
    }
    BOOST_TEST(patched<document>(examples[4]) == examples[4].result);
    BOOST_TEST(patched<document>(examples[5]) == examples[5].result);
    BOOST_TEST(patched<outer>(examples[6]) == examples[6].result);
    BOOST_TEST(patched<array>(examples[7]) == examples[7].result);
    // 8 to 11 replace the whole, which is no struct: they are refused. 12 and 13 patch what no struct describes.
    for (std::size_t const i : {8U, 9U, 10U, 11U}) {
        BOOST_TEST(!comply::parse_patch<strings>(examples[i].patch).has_value());
    }
    BOOST_TEST(patched<outer>(examples[14]) == examples[14].result);
    BOOST_TEST(patched<text>(article) == article.result);
}

BOOST_AUTO_TEST_CASE(a_difference_of_values_is_a_patch) {
    auto const made = [](std::string_view before, std::string_view after) {
        return boost::json::serialize(comply::make_merge_patch(boost::json::parse({before.data(), before.size()}),
                                                               boost::json::parse({after.data(), after.size()})));
    };
    BOOST_TEST(made("1", "2") == "2");
    BOOST_TEST(made("{}", "[]") == "[]");
    BOOST_TEST(made(R"({"a":1,"b":{"c":1,"d":2},"e":[1]})", R"({"a":1,"b":{"c":1,"d":3},"e":[1,2],"f":0})") ==
               R"({"b":{"d":3},"e":[1,2],"f":0})");
    BOOST_TEST(made(R"({"a":1,"b":null})", "{}") == R"({"a":null,"b":null})");
    BOOST_TEST(made(R"({"a":{"b":1}})", R"({"a":{"b":1}})") == "{}");
    for (auto const& one : examples) {
        if (one.result.find("null") == std::string::npos) {
            auto target = boost::json::parse(one.original);
            auto const result = boost::json::parse(one.result);
            comply::merge_patch(target, comply::make_merge_patch(target, result));
            BOOST_TEST((target == result));
        }
    }
}

// ---- patches of structs ----

BOOST_AUTO_TEST_CASE(a_patch_comes_in_and_goes_out_by_every_route) {
    for (std::string const text :
         {"{}", R"({"nick":null,"title":null,"referrer":null,"level":null,"work":null,"extra":null})",
          R"({"displayName":"Bob","level":0,"credit":0.5,"rank":"gold","tags":[],"since":"2020-01-01T00:00:00Z"})",
          R"({"home":{},"work":{"door":{"street":"A","number":null},"annex":null},"others":[{"street":"B"}]})"}) {
        auto const read = comply::parse_patch<patch_test::customer>(text).value();
        ok<customer_patch>(text, read);
        BOOST_TEST((comply::value_from(read) == boost::json::parse(text)));
    }
    ok<customer_patch>(R"({"type":"customer","id":"c1"})", {});
}

BOOST_AUTO_TEST_CASE(a_patch_is_refused_by_every_route_for_the_same_reasons) {
    bad<customer_patch>(R"({"displayName":null,"nick":"","type":"x","level":10,"tags":["a","",5],"rank":"iron",
                            "home":{"door":5,"x":1},"work":[],"others":[{}],"id":"","credit":null,"more":1})",
                        {{errc::null_not_allowed, "/displayName"},
                         {errc::wrong_discriminator, "/type"},
                         {errc::above_maximum, "/level"},
                         {errc::too_short, "/tags/1"},
                         {errc::wrong_type, "/tags/2"},
                         {errc::unknown_enumerator, "/rank"},
                         {errc::wrong_type, "/home/door"},
                         {errc::unknown_member, "/home/x"},
                         {errc::wrong_type, "/work"},
                         {errc::missing_member, "/others/0/street"},
                         {errc::too_short, "/id"},
                         {errc::null_not_allowed, "/credit"},
                         {errc::unknown_member, "/more"}});
    bad<customer_patch>(R"({"id":"c1","home":{"city":5}})",
                        {{errc::read_only_member, "/id"}, {errc::wrong_type, "/home/city"}},
                        {.read_only_members = comply::read_only_members::reject});
    bad<customer_patch>("5", {{errc::wrong_type, ""}});
    bad<customer_patch>("null", {{errc::null_not_allowed, ""}});
    bad<customer_patch>(R"({"home":{"door":{}}})", {{errc::depth_exceeded, "/home/door"}}, {.max_depth = 2});
    bad<customer_patch>(R"({"nick":1,"nick":null})", {{errc::wrong_type, "/nick"}, {errc::duplicate_member, "/nick"}});
    ok<customer_patch>(R"({"x":1,"home":{"y":2}})",
                       customer_patch().set<&patch_test::customer::home>(comply::patch<patch_test::place>()),
                       {.unknown_members = comply::unknown_members::ignore});
}

BOOST_AUTO_TEST_CASE(what_json_cannot_carry_does_not_become_a_value) {
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(customer_patch().set<&patch_test::customer::nick>("\xFF"))),
                      comply::validation_error);
    BOOST_TEST((comply::value_from(customer_patch().set<&patch_test::customer::id>("\xFF")) == boost::json::object()));
}

BOOST_AUTO_TEST_SUITE_END()
