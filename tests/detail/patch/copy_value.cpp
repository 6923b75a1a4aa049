// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/patch/copy_value.hpp>

#include "../../support/print.hpp"
#include "../../support/routes.hpp"

#include <comply/merge_patch.hpp>
#include <comply/odata/type.hpp>
#include <comply/patch.hpp>
#include <comply/polymorphic.hpp>
#include <comply/variant.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace copy_value_test {

struct policy {
    std::string id;
    virtual ~policy() = default;
};
BOOST_DESCRIBE_STRUCT(policy, (), (id))

struct ios_policy;
struct android_policy;
constexpr auto comply_derived(comply::tag<policy>) { return comply::derived<ios_policy, android_policy>; }

struct ios_policy : policy {
    bool passcode{};
};
BOOST_DESCRIBE_STRUCT(ios_policy, (policy), (passcode))
constexpr auto comply_schema(comply::tag<ios_policy>) {
    return comply::schema<ios_policy>(comply::odata::type("#ios"));
}

// Cannot be copied itself.
struct android_policy : policy {
    int level{};
    std::unique_ptr<policy> fallback;
};
BOOST_DESCRIBE_STRUCT(android_policy, (policy), (level, fallback))
constexpr auto comply_schema(comply::tag<android_policy>) {
    return comply::schema<android_policy>(comply::odata::type("#android"));
}

struct unlisted_policy : ios_policy {};

using owner = std::unique_ptr<policy>;

struct device {
    std::string name;
    owner first;
    std::optional<owner> second;
    std::vector<owner> all;
    std::map<std::string, owner> by_name;
    std::shared_ptr<policy> shared;
};
BOOST_DESCRIBE_STRUCT(device, (), (name, first, second, all, by_name, shared))

// A vector of itself, which says that it could be copied.
struct tree {
    int value{};
    std::vector<tree> children;
    std::unique_ptr<int> weight;
    std::deque<std::unique_ptr<tree>> others;
};
BOOST_DESCRIBE_STRUCT(tree, (), (value, children, weight, others))

struct plain_tree {
    int value{};
    std::vector<plain_tree> children;
};
BOOST_DESCRIBE_STRUCT(plain_tree, (), (value, children))

using number = std::unique_ptr<int>;

struct many {
    std::array<number, 2> array;
    std::pair<int, number> pair;
    std::tuple<number, std::string> tuple;
    std::variant<std::string, number> either;
    std::map<int, std::vector<number>> map;
    std::unique_ptr<std::string const> text;
};
BOOST_DESCRIBE_STRUCT(many, (), (array, pair, tuple, either, map, text))

using comply::detail::has_sole_owners;
static_assert(has_sole_owners<owner>() && has_sole_owners<std::optional<owner>>() && has_sole_owners<device>());
static_assert(has_sole_owners<tree>() && has_sole_owners<std::vector<tree>>() && has_sole_owners<many>());
static_assert(!has_sole_owners<plain_tree>() && !has_sole_owners<std::shared_ptr<tree>>());
static_assert(!has_sole_owners<std::map<std::string, std::variant<int, std::string>>>());

inline owner ios(std::string id) {
    auto made = std::make_unique<ios_policy>();
    made->id = std::move(id);
    made->passcode = true;
    return made;
}

inline owner android(std::string id, owner fallback) {
    auto made = std::make_unique<android_policy>();
    made->id = std::move(id);
    made->level = 3;
    made->fallback = std::move(fallback);
    return made;
}

} // namespace copy_value_test

BOOST_AUTO_TEST_SUITE(patch_copy_value)

using namespace copy_value_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(what_is_owned_alone_is_copied_with_its_owner) {
    auto const read = [](std::string const& text) { return comply::parse<many>(text).value(); };
    for (std::string const text :
         {R"({"array":[1,null],"pair":[2,3],"tuple":[4,"x"],"either":5,"map":{"6":[7,null,8]},"text":"nine"})",
          R"({"array":[null,1],"pair":[2,null],"tuple":[null,"x"],"either":"y","map":{}})"}) {
        auto const from = read(text);
        auto to = read(R"({"array":[9,9],"pair":[9,9],"tuple":[9,"z"],"either":9,"map":{"1":[9]},"text":"z"})");
        comply::detail::copy_value(to, from);
        BOOST_TEST(comply::serialize(to) == text);
        BOOST_TEST(comply::serialize(from) == text);
    }
}

BOOST_AUTO_TEST_CASE(a_difference_holds_copies) {
    device before;
    before.name = "a";
    before.all.push_back(ios("x"));
    before.by_name["gone"] = ios("1");
    before.by_name["kept"] = ios("2");
    before.by_name["changed"] = ios("3");
    device after;
    after.name = "a";
    after.first = android("y", android("z", ios("w")));
    after.second = ios("second");
    after.all.push_back(android("x", nullptr));
    after.all.push_back(nullptr);
    after.by_name["kept"] = ios("2");
    after.by_name["changed"] = android("3", nullptr);
    after.by_name["new"] = ios("4");
    after.shared = ios("shared");

    auto const made = comply::diff(before, after);
    BOOST_TEST(
        comply::serialize(made) ==
        R"({"first":{"@odata.type":"#android","id":"y","level":3,"fallback":{"@odata.type":"#android","id":"z","level":3,)"
        R"("fallback":{"@odata.type":"#ios","id":"w","passcode":true}}},)"
        R"("second":{"@odata.type":"#ios","id":"second","passcode":true},)"
        R"("all":[{"@odata.type":"#android","id":"x","level":3},null],)"
        R"("by_name":{"changed":{"@odata.type":"#android","id":"3","level":3},"gone":null,)"
        R"("new":{"@odata.type":"#ios","id":"4","passcode":true}},)"
        R"("shared":{"@odata.type":"#ios","id":"shared","passcode":true}})");
    BOOST_TEST(boost::json::serialize(comply::value_from(made)) == comply::serialize(made));
    BOOST_TEST(made.get<&device::first>()->id == "y");
    BOOST_TEST(made.get<&device::second>()->id == "second");
    BOOST_TEST((made.get<&device::first>() != after.first.get()));
    BOOST_TEST(comply::diff(after, after).empty());

    auto const text = comply::serialize(made);
    auto from_dom = comply::value_to<comply::patch<device>>(boost::json::parse(text)).value();
    BOOST_TEST((from_dom == made));
    comply::apply(std::move(from_dom), before);
    BOOST_TEST(comply::serialize(before) == comply::serialize(after));
    comply::apply(comply::parse_patch<device>(R"({"first":null,"by_name":{"new":null,"kept":null}})").value(), before);
    BOOST_TEST((before.first == nullptr));
    BOOST_TEST(before.by_name.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_difference_of_trees_holds_copies) {
    auto const read = [](char const* text) { return comply::parse<tree>(text).value(); };
    auto before = read(R"({"value":1,"children":[],"others":[null]})");
    auto const after = read(R"({"value":1,"children":[{"value":2,"children":[],"weight":5,"others":[]}],"weight":3,)"
                            R"("others":[null,{"value":4,"children":[],"others":[null]}]})");
    auto made = comply::diff(before, after);
    BOOST_TEST(comply::serialize(made) ==
               R"({"children":[{"value":2,"children":[],"weight":5,"others":[]}],"weight":3,)"
               R"("others":[null,{"value":4,"children":[],"others":[null]}]})");
    comply::apply(std::move(made), before);
    BOOST_TEST(comply::serialize(before) == comply::serialize(after));
}

BOOST_AUTO_TEST_CASE(what_is_not_named_cannot_be_copied) {
    device before;
    device after;
    after.first = std::make_unique<unlisted_policy>();
    BOOST_CHECK_EXCEPTION(
        static_cast<void>(comply::diff(before, after)), comply::validation_error,
        [](comply::validation_error const& error) { return error.violations().front().code == errc::no_alternative; });
}

BOOST_AUTO_TEST_SUITE_END()
