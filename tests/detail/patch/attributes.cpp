// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/additional.hpp>
#include <comply/merge_patch.hpp>
#include <comply/patch.hpp>
#include <comply/rules.hpp>
#include <comply/validate.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What attributes make of a struct's JSON object, in its patch.

namespace patch_attributes_test {

struct size {
    int width{};
    std::optional<int> height;
};
BOOST_DESCRIBE_STRUCT(size, (), (width, height))

struct metres {
    double value{};
};
BOOST_DESCRIBE_STRUCT(metres, (), (value))
constexpr auto comply_schema(comply::tag<metres>) {
    return comply::schema<metres>(comply::transparent, comply::member<&metres::value>(comply::range(0, 9)));
}

struct account {
    std::string name;
    std::string password;
    std::optional<std::string> nick;
    std::string etag;
    int cached{};
    size dimensions;
    metres distance;
    std::map<std::string, std::string> rest;
};
BOOST_DESCRIBE_STRUCT(account, (), (name, password, nick, etag, cached, dimensions, distance, rest))
constexpr auto comply_schema(comply::tag<account>) {
    return comply::schema<account>(
        comply::member<&account::name>(comply::aliases("title", "label"), comply::length(1, 9)),
        comply::member<&account::password>(comply::write_only), comply::member<&account::nick>(comply::deprecated),
        comply::member<&account::etag>(comply::required_on<comply::operation::update>),
        comply::member<&account::cached>(comply::ignored), comply::member<&account::dimensions>(comply::flatten),
        comply::member<&account::rest>(comply::additional, comply::each(comply::length(0, 3))));
}

struct open {
    int a{};
    std::map<std::string, size> rest;
};
BOOST_DESCRIBE_STRUCT(open, (), (a, rest))
constexpr auto comply_schema(comply::tag<open>) {
    return comply::schema<open>(comply::member<&open::rest>(comply::additional));
}

struct listed {
    int a{};
    std::vector<std::pair<std::string, boost::json::value>> rest;
};
BOOST_DESCRIBE_STRUCT(listed, (), (a, rest))
constexpr auto comply_schema(comply::tag<listed>) {
    return comply::schema<listed>(comply::member<&listed::rest>(comply::additional));
}

struct range_pair {
    int from{};
    int to{};
};
BOOST_DESCRIBE_STRUCT(range_pair, (), (from, to))
constexpr auto comply_schema(comply::tag<range_pair>) {
    return comply::schema<range_pair>(comply::ordered<&range_pair::from, &range_pair::to>());
}

account someone() {
    account made;
    made.name = "a";
    made.password = "p";
    made.etag = "1";
    made.cached = 7;
    made.dimensions = {1, 2};
    made.distance = {3};
    made.rest = {{"x", "1"}, {"y", "2"}};
    return made;
}

std::string codes(comply::violations const& all) {
    std::string text;
    for (auto const& one : all) {
        text += std::string(to_string(one.code)) + ' ' + one.pointer + '\n';
    }
    return text;
}

/// Why the text is refused, as text and as a DOM.
template <class T>
std::string refusal(std::string_view text) {
    auto const why = codes(comply::parse_patch<T>(text).error());
    boost::system::error_code error;
    auto const dom = boost::json::parse({text.data(), text.size()}, error);
    BOOST_TEST(codes(comply::value_to<comply::patch<T>>(dom, {.operation = comply::operation::update}).error()) == why);
    return why;
}

/// What comes of the object by the patch, which is written and read in every way.
template <class T>
T patched(T object, std::string_view text) {
    auto const read = comply::parse_patch<T>(text).value();
    BOOST_TEST((comply::parse_patch<T>(comply::serialize(read)).value() == read), text);
    BOOST_TEST((comply::value_from(read) == boost::json::parse(comply::serialize(read))));
    BOOST_TEST((comply::value_to<comply::patch<T>>(comply::value_from(read)).value() == read), text);
    comply::apply(read, object);
    return object;
}

} // namespace patch_attributes_test

BOOST_AUTO_TEST_SUITE(patch_attributes)

using namespace patch_attributes_test;
using comply::member_state;

BOOST_AUTO_TEST_CASE(a_member_comes_by_an_alias_too) {
    BOOST_TEST(patched(someone(), R"({"label":"b","etag":"2"})").name == "b");
    BOOST_TEST(comply::serialize(comply::parse_patch<account>(R"({"title":"b","etag":"2"})").value()) ==
               R"({"name":"b","etag":"2"})");
    BOOST_TEST(refusal<account>(R"({"etag":"","title":"b","name":"c"})") == "duplicate_member /name\n");
    BOOST_TEST(refusal<account>(R"({"etag":"","label":""})") == "too_short /label\n");
}

BOOST_AUTO_TEST_CASE(what_an_update_requires_must_be_there) {
    BOOST_TEST(refusal<account>(R"({"name":"b"})") == "missing_member /etag\n");
    BOOST_TEST(codes(comply::parse_patch<account>(R"({"name":"b"})", {.max_violations = 1}).error()) ==
               "missing_member /etag\n");
    BOOST_TEST(
        codes(comply::value_to<comply::patch<account>>({{"name", 1}, {"nick", 1}}, {.max_violations = 1}).error()) ==
        "missing_member /etag\n");
    BOOST_TEST(refusal<account>(R"({"etag":null})") == "null_not_allowed /etag\n");
    BOOST_TEST(comply::parse_patch<account>(R"({"etag":"1"})").has_value());
}

BOOST_AUTO_TEST_CASE(a_write_only_member_is_part_of_a_patch) {
    BOOST_TEST(patched(someone(), R"({"etag":"1","password":"q"})").password == "q");
    BOOST_TEST(comply::serialize(comply::patch<account>().set<&account::password>("q")) == R"({"password":"q"})");
}

BOOST_AUTO_TEST_CASE(a_deprecated_member_is_warned_of) {
    for (std::string const text : {R"({"etag":"1","nick":null})", R"({"etag":"1","nick":"n"})"}) {
        comply::violations warnings;
        BOOST_TEST(comply::parse_patch<account>(text, {.warnings = &warnings}).has_value());
        BOOST_TEST(codes(warnings) == "deprecated_member /nick\n");
        warnings = {};
        BOOST_TEST(comply::value_to<comply::patch<account>>(boost::json::parse(text), {.warnings = &warnings}).has_value());
        BOOST_TEST(codes(warnings) == "deprecated_member /nick\n");
    }
}

BOOST_AUTO_TEST_CASE(inlined_members_are_members_of_the_patch) {
    auto const read = comply::parse_patch<account>(R"({"etag":"1","width":5,"height":null})").value();
    BOOST_TEST(*read.get<&size::width>() == 5);
    BOOST_TEST((read.state<&size::height>() == member_state::null));
    auto const object = patched(someone(), R"({"etag":"1","width":5,"height":null})");
    BOOST_TEST(object.dimensions.width == 5);
    BOOST_TEST(!object.dimensions.height.has_value());
    auto after = someone();
    after.dimensions.width = 6;
    BOOST_TEST(comply::serialize(comply::diff(someone(), after)) == R"({"width":6})");
}

BOOST_AUTO_TEST_CASE(an_ignored_member_is_left_alone) {
    BOOST_TEST(patched(someone(), R"({"etag":"2","cached":null})").cached == 7); // an additional member of that name
    auto after = someone();
    after.cached = 8;
    BOOST_TEST(comply::diff(someone(), after).empty());
}

BOOST_AUTO_TEST_CASE(a_transparent_struct_is_its_member) {
    BOOST_TEST(patched(someone(), R"({"etag":"2","distance":4.5})").distance.value == 4.5);
    BOOST_TEST(refusal<account>(R"({"etag":"2","distance":10})") == "above_maximum /distance\n");
    BOOST_TEST(refusal<account>(R"({"etag":"2","distance":null})") == "null_not_allowed /distance\n");
    BOOST_TEST(comply::parse_patch<account>(R"({"etag":"2","distance":4})")->get<&account::distance>()->value == 4);
}

BOOST_AUTO_TEST_CASE(additional_members_merge_by_their_names) {
    auto const object = patched(someone(), R"({"etag":"1","x":null,"z":"3","nobody":null})");
    BOOST_TEST((object.rest == std::map<std::string, std::string>{{"y", "2"}, {"z", "3"}}));
    BOOST_TEST((patched(someone(), R"({"etag":"1"})").rest == someone().rest));
    BOOST_TEST(refusal<account>(R"({"etag":"1","x":"long","y":5})") == "too_long /x\nwrong_type /y\n");
    BOOST_TEST(codes(comply::parse_patch<account>(R"({"etag":"1","x":"1","\u0078":null})").error()) ==
               "duplicate_member /x\n");

    auto after = someone();
    after.rest = {{"y", "3"}, {"z", "4"}};
    auto const made = comply::diff(someone(), after);
    BOOST_TEST(comply::serialize(made) == R"({"x":null,"y":"3","z":"4"})");
    auto changed = someone();
    comply::apply(made, changed);
    BOOST_TEST((changed.rest == after.rest));
    BOOST_TEST(!made.empty());
    BOOST_TEST((made != comply::patch<account>()));
    BOOST_TEST(comply::diff(after, after).empty());
}

BOOST_AUTO_TEST_CASE(additional_members_may_be_structs_or_any_json) {
    open object{1, {{"k", {1, 2}}}};
    BOOST_TEST(comply::serialize(patched(object, R"({"k":{"height":null},"l":{"width":3}})")) ==
               R"({"a":1,"k":{"width":1},"l":{"width":3}})");
    auto const lacking = comply::parse_patch<open>(R"({"k":{"height":3},"l":{"height":3}})").value();
    BOOST_TEST(codes(comply::apply_checked(lacking, object).error()) == "missing_member /l/width\n");

    listed const list{1, {{"u", 1}, {"v", {{"a", 1}, {"b", 2}}}}};
    auto const text = R"({"u":null,"v":{"a":null},"w":[null]})";
    BOOST_TEST(comply::serialize(patched(list, text)) == R"({"a":1,"v":{"b":2},"w":[null]})");
    BOOST_TEST(comply::serialize(comply::diff(list, patched(list, text))) == text);
}

BOOST_AUTO_TEST_CASE(additional_members_that_json_cannot_carry_are_not_written) {
    auto made = comply::patch<account>();
    made.additional()["name"] = "x"; // which is described
    BOOST_CHECK_EXCEPTION(static_cast<void>(comply::serialize(made)), comply::validation_error,
                          [](auto const& thrown) { return codes(thrown.violations()) == "duplicate_member /name\n"; });
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(made)), comply::validation_error);
    made.additional() = {{"n", "\xFF"}};
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(made)), comply::validation_error);
    made.additional() = {{"\xFF", "a"}, {"\xFF\xFF", "b"}};
    BOOST_TEST(codes(comply::validate(made).error()) == "invalid_utf8 /\xFF\ninvalid_utf8 /\xFF\xFF\n");
    BOOST_TEST(codes(comply::validate(made, {.max_violations = 1}).error()) == "invalid_utf8 /\xFF\n");
    made.additional() = {{"n", "long"}};
    BOOST_TEST(codes(comply::validate(made).error()) == "too_long /n\n");
    made.additional() = {{"n", std::nullopt}};
    BOOST_TEST(comply::serialize(made) == R"({"n":null})");
}

BOOST_AUTO_TEST_CASE(rules_across_members_are_asked_of_what_comes_of_it) {
    auto const read = comply::parse_patch<range_pair>(R"({"from":5})").value();
    range_pair object{1, 3};
    BOOST_TEST(codes(comply::apply_checked(read, object).error()).find("wrong_order") == 0U);
    BOOST_TEST(object.from == 1);
    object.to = 9;
    BOOST_TEST(comply::apply_checked(read, object).has_value());
    BOOST_TEST(object.from == 5);
}

BOOST_AUTO_TEST_SUITE_END()
