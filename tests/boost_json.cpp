// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/boost_json.hpp>

#include "support/routes.hpp"

#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/rules.hpp>

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace boost_json_test {

enum class kind { small, big };
BOOST_DESCRIBE_ENUM(kind, small, big)
constexpr auto comply_schema(comply::tag<kind>) {
    return comply::schema<kind>(comply::enumerator_names(comply::pascal_case), comply::fallback(kind::small));
}

struct parcel {
    std::string id;
    kind size{};
    std::vector<double> sides;
    std::optional<std::string> note;
    boost::json::value extra;
    friend bool operator==(parcel const&, parcel const&) = default;
};
BOOST_DESCRIBE_STRUCT(parcel, (), (id, size, sides, note, extra))
constexpr auto comply_schema(comply::tag<parcel>) {
    return comply::schema<parcel>(comply::discriminator("type", "parcel"),
                                  comply::member<&parcel::id>(comply::read_only),
                                  comply::member<&parcel::sides>(comply::each(comply::range(0, 10))),
                                  comply::member<&parcel::extra>(comply::optional));
}

struct crate {
    boost::json::value content;
};
BOOST_DESCRIBE_STRUCT(crate, (), (content))
constexpr auto comply_schema(comply::tag<crate>) {
    constexpr auto is_large = [](boost::json::value const& one) { return one.is_array() && one.get_array().size() > 2; };
    return comply::schema<crate>(comply::member<&crate::content>(comply::satisfies(is_large, "crates hold three or more")));
}

// Without a schema: Boost.JSON's own conversion stays what it is.
struct foreign {
    int a{};
    friend bool operator==(foreign const&, foreign const&) = default;
};
BOOST_DESCRIBE_STRUCT(foreign, (), (a))

parcel sample() {
    return {"p1", kind::big, {1.5, 2.25}, std::nullopt, {{"x", {1, nullptr}}}};
}

} // namespace boost_json_test

BOOST_AUTO_TEST_SUITE(boost_json)

using namespace boost_json_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(value_from_makes_what_the_text_would_give) {
    auto const dom = comply::value_from(sample());
    BOOST_TEST((dom.as_object().size() == 5U));
    BOOST_TEST((dom == boost::json::parse(comply::serialize(sample()))));
    BOOST_TEST((comply::value_from(std::vector<bool>{true, false}) == boost::json::parse("[true,false]")));
    BOOST_TEST((comply::value_from(std::numeric_limits<std::uint64_t>::max()) ==
                boost::json::parse("18446744073709551615")));
    BOOST_TEST((comply::value_from(std::optional<int>{}) == nullptr));
    BOOST_TEST((comply::value_from(parcel{}, {.operation = comply::operation::create}) ==
                boost::json::parse(comply::serialize(parcel{}, {.operation = comply::operation::create}))));
}

BOOST_AUTO_TEST_CASE(members_come_in_the_order_of_the_text) {
    auto const dom = comply::value_from(sample());
    auto const& object = dom.as_object();
    std::string names;
    for (auto const& member : object) {
        names += std::string(member.key()) + ' ';
    }
    BOOST_TEST(names == "type id size sides extra ");
}

BOOST_AUTO_TEST_CASE(value_to_keeps_the_contract) {
    ok<parcel>(R"({"type":"parcel","id":"p1","size":"Big","sides":[1.5,2.25],"extra":{"x":[1,null]}})", sample());
    ok<parcel>(R"({"id":"","size":"Small","sides":[],"note":"n"})", {"", kind::small, {}, "n", nullptr});
    bad<parcel>(R"({"type":"letter","size":"small","sides":[-1,"",11],"note":5,"more":1})",
                {{errc::missing_member, "/id"},
                 {errc::wrong_discriminator, "/type"},
                 {errc::unknown_enumerator, "/size"},
                 {errc::below_minimum, "/sides/0"},
                 {errc::wrong_type, "/sides/1"},
                 {errc::above_maximum, "/sides/2"},
                 {errc::wrong_type, "/note"},
                 {errc::unknown_member, "/more"}});
    auto const why = comply::value_to<parcel>(boost::json::parse("[]")).error();
    BOOST_TEST(why.front().expected == "object");
    BOOST_TEST(why.front().found == "array");
    BOOST_TEST(why.front().offset == 0U);
    BOOST_TEST(why.front().line == 0U);
    BOOST_TEST(why.front().column == 0U);
}

BOOST_AUTO_TEST_CASE(value_to_takes_the_options_of_parse) {
    auto const dom = boost::json::parse(R"({"size":"huge","sides":[],"more":1})");
    BOOST_TEST(comply::value_to<parcel>(dom).error().size() == 3U);
    BOOST_TEST(comply::value_to<parcel>(dom, {.operation = comply::operation::create,
                                              .unknown_members = comply::unknown_members::ignore,
                                              .unknown_enumerators = comply::unknown_enumerators::fallback})
                   .has_value());
    BOOST_TEST(lines(comply::value_to<parcel>(dom, {.max_violations = 1}).error()) == "missing_member at \"/id\"\n");
    auto const two = comply::value_to<parcel>(dom, {.max_violations = 2}).error();
    BOOST_TEST(two.size() == 2U);
    BOOST_TEST(two.back().code == errc::too_many_violations);
    BOOST_TEST(lines(comply::value_to<std::vector<std::vector<int>>>(boost::json::parse("[[1]]"), {.max_depth = 1}).error()) ==
               "depth_exceeded at \"/0\"\n");
}

BOOST_AUTO_TEST_CASE(numbers_are_taken_from_all_three_kinds) {
    using any = boost::json::value;
    BOOST_TEST(comply::value_to<std::uint8_t>(any(255)).value() == 255);
    BOOST_TEST(comply::value_to<std::uint8_t>(any(std::uint64_t{255})).value() == 255);
    BOOST_TEST(comply::value_to<std::uint8_t>(any(255.0)).value() == 255);
    BOOST_TEST(lines(comply::value_to<std::uint8_t>(any(256.0)).error()) == "number_out_of_range at \"\"\n");
    BOOST_TEST(lines(comply::value_to<std::uint8_t>(any(-1)).error()) == "number_out_of_range at \"\"\n");
    BOOST_TEST(lines(comply::value_to<std::uint8_t>(any(0.5)).error()) == "not_an_integer at \"\"\n");
    BOOST_TEST(comply::value_to<std::int64_t>(any(-9223372036854775808.0)).value() == std::numeric_limits<std::int64_t>::min());
    BOOST_TEST(lines(comply::value_to<std::int64_t>(any(9223372036854775808.0)).error()) == "number_out_of_range at \"\"\n");
    BOOST_TEST(lines(comply::value_to<std::uint64_t>(any(18446744073709551616.0)).error()) == "number_out_of_range at \"\"\n");
    BOOST_TEST(comply::value_to<double>(any(5)).value() == 5.0);
    BOOST_TEST(comply::value_to<double>(any(std::numeric_limits<std::uint64_t>::max())).value() == 18446744073709551616.0);
    BOOST_TEST(lines(comply::value_to<float>(any(1e300)).error()) == "number_out_of_range at \"\"\n");
    auto const infinity = std::numeric_limits<double>::infinity();
    BOOST_TEST(lines(comply::value_to<double>(any(infinity)).error()) == "not_finite at \"\"\n");
    BOOST_TEST(lines(comply::value_to<int>(any(infinity)).error()) == "number_out_of_range at \"\"\n");
}

BOOST_AUTO_TEST_CASE(a_string_that_is_no_utf8_is_refused) {
    BOOST_TEST(lines(comply::value_to<std::string>(boost::json::value("a\xFF")).error()) == "invalid_utf8 at \"\"\n");
    BOOST_TEST(lines(comply::value_to<kind>(boost::json::value("\xC3")).error()) == "invalid_utf8 at \"\"\n");
}

BOOST_AUTO_TEST_CASE(boost_jsons_own_functions_keep_the_contract) {
    auto const dom = boost::json::value_from(sample());
    BOOST_TEST((dom == comply::value_from(sample())));
    BOOST_TEST((boost::json::value_to<parcel>(dom) == sample()));
    BOOST_TEST((boost::json::try_value_to<parcel>(dom).value() == sample()));
    BOOST_TEST((boost::json::value_to<std::vector<parcel>>(boost::json::value_from(std::vector{sample(), sample()})) ==
                std::vector{sample(), sample()}));
    BOOST_TEST((boost::json::value_from(kind::big) == "Big"));
    BOOST_CHECK_THROW(static_cast<void>(boost::json::value_to<parcel>(boost::json::value(5))), comply::validation_error);
    BOOST_TEST((boost::json::try_value_to<parcel>(boost::json::value(5)).error() == errc::wrong_type));
    BOOST_TEST((boost::json::value_to<foreign>(boost::json::parse(R"({"a":5})")) == foreign{5}));
}

BOOST_AUTO_TEST_CASE(the_storage_of_the_target_is_used) {
    boost::json::monotonic_resource arena;
    boost::json::storage_ptr const storage(&arena);
    auto const dom = comply::value_from(sample(), {}, storage);
    BOOST_TEST((*dom.storage() == arena));
    BOOST_TEST((*dom.at("sides").storage() == arena));
    BOOST_TEST((*dom.at("extra").storage() == arena));
    auto const other = boost::json::value_from(sample(), storage);
    BOOST_TEST((*other.storage() == arena));
    BOOST_TEST((other == dom));
}

BOOST_AUTO_TEST_CASE(what_json_cannot_carry_is_not_converted) {
    auto value = sample();
    value.sides = {std::numeric_limits<double>::quiet_NaN()};
    value.note = "\xFF";
    value.extra = {{"deep", {1.0, std::numeric_limits<double>::infinity()}}};
    auto const expected = "not_finite at \"/sides/0\"\ninvalid_utf8 at \"/note\"\nnot_finite at \"/extra/deep/1\"\n";
    BOOST_CHECK_EXCEPTION(static_cast<void>(comply::value_from(value)), comply::validation_error,
                          [&](auto const& thrown) { return lines(thrown.violations()) == expected; });
    BOOST_CHECK_EXCEPTION(static_cast<void>(comply::serialize(value)), comply::validation_error,
                          [&](auto const& thrown) { return lines(thrown.violations()) == expected; });
    BOOST_CHECK_THROW(static_cast<void>(boost::json::value_from(value)), comply::validation_error);
    boost::json::value const twice{"\xFF", {"\xFE", 1}, "\xFD"};
    BOOST_TEST(lines(comply::validate(twice, {.max_violations = 1}).error()) == "invalid_utf8 at \"/0\"\n");
}

BOOST_AUTO_TEST_CASE(any_json_is_written_as_it_was_read) {
    for (auto const* text : {"null", "true", "-1", "18446744073709551615", "1.0", "0.1", "-0.0", R"("a\n\"")", "[]", "{}",
                             R"({"a":[1,{"b":[]},"x"],"":{"\t":null}})", "1e+300"}) {
        BOOST_TEST(comply::serialize(comply::parse<boost::json::value>(text).value()) == text);
    }
    auto const nested = comply::parse<boost::json::value>(R"({"a":[1]})").value();
    BOOST_TEST(comply::serialize(nested, {.indent = 1}) == "{\n \"a\": [\n  1\n ]\n}");
}

BOOST_AUTO_TEST_CASE(what_was_found_of_any_json_is_told_alike_by_all_carriers) {
    for (std::string_view const content : {"null", "true", R"("a\"b")", "-7", "18446744073709551615", "2.5", "[1]", "{}"}) {
        auto const text = R"({"content":)" + std::string(content) + '}';
        auto const from_text = comply::parse<crate>(text);
        auto const from_value = comply::value_to<crate>(boost::json::parse(text));
        auto const checked = comply::validate(crate{boost::json::parse(content)});
        BOOST_TEST_REQUIRE(!from_text);
        BOOST_TEST_REQUIRE(!from_value);
        BOOST_TEST_REQUIRE(!checked);
        auto const found = content == "[1]" ? "array" : content == "{}" ? "object" : content;
        BOOST_TEST(from_text.error().front().found == found);
        BOOST_TEST(from_value.error().front().found == found);
        BOOST_TEST(checked.error().front().found == found);
        BOOST_TEST(from_value.error().front().message == from_text.error().front().message);
        BOOST_TEST(checked.error().front().message == from_text.error().front().message);
    }
}

BOOST_AUTO_TEST_SUITE_END()
