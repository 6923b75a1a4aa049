// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/parse.hpp>

#include "support/allocation_counter.hpp"
#include "support/routes.hpp"

#include <comply/graph/create_device_compliance_device_status.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parse_into_test {

struct inner {
    std::optional<std::string> note;
    int count = 7;
    std::vector<int> numbers;
    friend bool operator==(inner const&, inner const&) = default;
};
BOOST_DESCRIBE_STRUCT(inner, (), (note, count, numbers))
constexpr auto comply_schema(comply::tag<inner>) {
    return comply::schema<inner>(comply::member<&inner::count>(comply::optional),
                                 comply::member<&inner::numbers>(comply::optional));
}

struct outer {
    int size{};
    std::string unit;
    std::vector<inner> parts;
    std::optional<inner> main;
    inner whole;
    std::vector<bool> flags;
    friend bool operator==(outer const&, outer const&) = default;
};
BOOST_DESCRIBE_STRUCT(outer, (), (size, unit, parts, main, whole, flags))
constexpr auto comply_schema(comply::tag<outer>) {
    return comply::schema<outer>(comply::member<&outer::size>(comply::default_value(42)),
                                 comply::member<&outer::unit>(comply::default_value("mm")),
                                 comply::member<&outer::parts>(comply::optional),
                                 comply::member<&outer::whole>(comply::optional),
                                 comply::member<&outer::flags>(comply::optional));
}

} // namespace parse_into_test

BOOST_AUTO_TEST_SUITE(parse_into)

using namespace parse_into_test;
using namespace comply_test;

BOOST_AUTO_TEST_CASE(what_is_absent_is_reset) {
    ok<outer>("{}", {42, "mm", {}, std::nullopt, {}, {}});
    ok<outer>(R"({"whole":{}})", {42, "mm", {}, std::nullopt, {std::nullopt, 7, {}}, {}});
    ok<outer>(R"({"parts":[{}],"main":{}})", {42, "mm", {{}}, inner{}, {}, {}});
}

BOOST_AUTO_TEST_CASE(vectors_shrink_and_grow) {
    outer object = dirty<outer>();
    for (std::string_view const text :
         {R"({"parts":[{"numbers":[1,2,3,4,5,6,7,8]},{"note":"n"}],"flags":[true,false,true,false,true]})",
          R"({"parts":[{"numbers":[]},{},{"count":1},{},{}],"flags":[false]})", R"({"parts":[],"flags":[]})",
          R"({"parts":[{}]})", R"({"main":null})"}) {
        BOOST_TEST_REQUIRE(comply::parse_into(object, text).has_value());
        BOOST_TEST((object == comply::parse<outer>(text).value()), text);
    }
}

BOOST_AUTO_TEST_CASE(storage_is_used_again) {
    std::vector<std::string> object;
    BOOST_TEST_REQUIRE(comply::parse_into(object, R"(["a string that is longer than the small buffer"])").has_value());
    auto const* const elements = object.data();
    auto const* const text = object.front().data();
    BOOST_TEST_REQUIRE(comply::parse_into(object, R"(["another one, of almost the same length"])").has_value());
    BOOST_TEST(object.data() == elements);
    BOOST_TEST(object.front().data() == text);
    BOOST_TEST_REQUIRE(comply::parse_into(object, R"(["\u0061nd one \"with\" escapes that is long as well"])").has_value());
    BOOST_TEST(object.front().data() == text);
    BOOST_TEST(object.front() == "and one \"with\" escapes that is long as well");
}

BOOST_AUTO_TEST_CASE(a_failure_leaves_a_value_initialised_object_or_the_old_one) {
    auto object = dirty<outer>();
    BOOST_TEST(!comply::parse_into(object, R"({"size":1,"unit":2})").has_value());
    BOOST_TEST((object == outer{}));
    object = dirty<outer>();
    BOOST_TEST(!comply::parse_into(object, R"({"size":1,"unit":2})", {.on_failure = comply::on_failure::keep}).has_value());
    BOOST_TEST((object == dirty<outer>()));
    BOOST_TEST(comply::parse_into(object, R"({"size":1})", {.on_failure = comply::on_failure::keep}).has_value());
    BOOST_TEST(object.size == 1);
    BOOST_TEST(object.parts.empty());
}

BOOST_AUTO_TEST_CASE(an_object_may_be_read_from_its_own_string) {
    std::string object = R"("a text that lies in the object it is read into")";
    std::string const text = object;
    BOOST_TEST_REQUIRE(comply::parse_into(object, text).has_value());
    BOOST_TEST(object == "a text that lies in the object it is read into");
}

BOOST_AUTO_TEST_CASE(the_resource_is_read_again_without_allocating) {
    std::string_view const text =
        R"({"@odata.type":"#microsoft.graph.deviceComplianceDeviceStatus","id":"c6c78124-8124-c6c7-2481-c7c62481c7c6",)"
        R"("deviceDisplayName":"Device Display Name value","userName":"User Name value","deviceModel":"Device Model value",)"
        R"("platform":8,"complianceGracePeriodExpirationDateTime":"2016-12-31T23:56:44.951111-08:00",)"
        R"("status":"notApplicable","lastReportedDateTime":"2017-01-01T00:00:17.7769392-08:00",)"
        R"("userPrincipalName":"User Principal Name value"})";
    comply::graph::device_compliance_device_status object;
    BOOST_TEST_REQUIRE(comply::parse_into(object, text).has_value());
    auto const before = allocation_count();
    bool accepted = true;
    for (int i = 0; i != 10; ++i) {
        accepted = comply::parse_into(object, text).has_value() && accepted;
    }
    auto const after = allocation_count();
    BOOST_TEST(accepted);
    BOOST_TEST(after == before);
    BOOST_TEST((object.user_principal_name == "User Principal Name value"));
}

BOOST_AUTO_TEST_CASE(a_tree_of_structs_is_read_again_without_allocating) {
    std::string_view const text = R"({"size":3,"unit":"a unit with a name beyond all small buffers","parts":)"
                                  R"([{"note":"a note that is longer than any small buffer","numbers":[1,2,3]},{"count":9}],)"
                                  R"("main":{"note":null},"flags":[true,false]})";
    outer object;
    BOOST_TEST_REQUIRE(comply::parse_into(object, text).has_value());
    auto const before = allocation_count();
    bool const accepted = comply::parse_into(object, text).has_value();
    auto const after = allocation_count();
    BOOST_TEST(accepted);
    BOOST_TEST(after == before);
}

BOOST_AUTO_TEST_CASE(allocations_are_counted) {
    auto const before = allocation_count();
    std::string quoted(102, 'x');
    quoted.front() = quoted.back() = '"';
    auto const text = comply::parse<std::string>(quoted).value();
    BOOST_TEST(text.size() == 100U);
    BOOST_TEST((allocation_count() != before) == counts_allocations);
}

BOOST_AUTO_TEST_SUITE_END()
