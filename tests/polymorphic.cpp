// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/polymorphic.hpp>

#include "support/print.hpp"
#include "support/routes.hpp"

#include <comply/json_schema.hpp>
#include <comply/odata/type.hpp>
#include <comply/openapi.hpp>
#include <comply/patch.hpp>
#include <comply/rules.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace polymorphic_test {

struct policy {
    std::string id;
    virtual ~policy() = default;
};
BOOST_DESCRIBE_STRUCT(policy, (), (id))
constexpr auto comply_schema(comply::tag<policy>) {
    return comply::schema<policy>(comply::member<&policy::id>(comply::min_length(1)));
}

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

struct android_policy : policy {
    int level{};
    std::vector<std::shared_ptr<policy const>> inner;
    std::unique_ptr<policy> fallback;
};
BOOST_DESCRIBE_STRUCT(android_policy, (policy), (level, inner, fallback))
constexpr auto comply_schema(comply::tag<android_policy>) {
    return comply::schema<android_policy>(comply::odata::type("#android"),
                                          comply::member<&android_policy::inner>(comply::optional));
}

struct unlisted_policy : ios_policy {};

template <class Pointer>
struct holder {
    Pointer may_be;
    Pointer no_null;
    std::vector<Pointer> all;
};
using unique_holder = holder<std::unique_ptr<policy>>;
using shared_holder = holder<std::shared_ptr<policy const>>;
BOOST_DESCRIBE_STRUCT(unique_holder, (), (may_be, no_null, all))
BOOST_DESCRIBE_STRUCT(shared_holder, (), (may_be, no_null, all))
template <class Pointer>
constexpr auto comply_schema(comply::tag<holder<Pointer>>) {
    using h = holder<Pointer>;
    return comply::schema<h>(comply::member<&h::no_null>(comply::optional));
}

struct single {
    virtual ~single() = default;
};
BOOST_DESCRIBE_STRUCT(single, (), ())
struct only : single {
    int x{};
};
BOOST_DESCRIBE_STRUCT(only, (single), (x))
constexpr auto comply_derived(comply::tag<single>) { return comply::derived<only>; }

} // namespace polymorphic_test

BOOST_AUTO_TEST_SUITE(polymorphic)

using namespace polymorphic_test;
using namespace comply_test;
using comply::errc;

template <class Holder>
void check_routes() {
    constexpr std::string_view text =
        R"({"may_be":{"@odata.type":"#ios","id":"a","passcode":true},)"
        R"("no_null":{"@odata.type":"#android","id":"b","level":7,)"
        R"("inner":[{"@odata.type":"#ios","id":"c","passcode":false},null],"fallback":{"@odata.type":"#ios","id":"d","passcode":true}},)"
        R"("all":[null,{"@odata.type":"#android","id":"e","level":1,"inner":[]}]})";
    auto const read = comply::parse<Holder>(text);
    BOOST_TEST_REQUIRE(read.has_value(), read.error());
    BOOST_TEST(dynamic_cast<ios_policy const*>(read->may_be.get()) != nullptr);
    auto const* const android = dynamic_cast<android_policy const*>(read->no_null.get());
    BOOST_TEST_REQUIRE(android != nullptr);
    BOOST_TEST(android->level == 7);
    BOOST_TEST(dynamic_cast<ios_policy const&>(*android->inner[0]).id == "c");
    BOOST_TEST((read->all[0] == nullptr));
    BOOST_TEST(comply::serialize(*read) == text);
    BOOST_TEST(comply::validate(*read).has_value());

    auto const dom = comply::value_from(*read);
    BOOST_TEST((dom == boost::json::parse({text.data(), text.size()})));
    BOOST_TEST(comply::serialize(comply::value_to<Holder>(dom).value()) == text);
    BOOST_TEST(
        comply::serialize(comply::parse<Holder>(
                              R"({"all":[{"passcode":true,"id":"a","x@y":{"@odata.type":1},"@odata.type":"#ios"}]})",
                              {.unknown_members = comply::unknown_members::ignore})
                              .value()) == R"({"all":[{"@odata.type":"#ios","id":"a","passcode":true}]})");

    auto const refuses = [](std::string const& wrong, faults const& why) {
        BOOST_TEST_CONTEXT(wrong) {
            BOOST_TEST(lines(comply::parse<Holder>(wrong).error()) == lines(why));
            BOOST_TEST(lines(comply::value_to<Holder>(boost::json::parse(wrong)).error()) == lines(why));
        }
    };
    refuses(R"({"all":[{"@odata.type":"#ios","id":"","passcode":1,"level":2}]})",
            {{errc::too_short, "/all/0/id"},
             {errc::wrong_type, "/all/0/passcode"},
             {errc::unknown_member, "/all/0/level"}});
    refuses(R"({"all":[{"@odata.type":"#windows","id":"a"},{"id":"a"},7],"no_null":null,"may_be":[]})",
            {{errc::wrong_discriminator, "/all/0/@odata.type"},
             {errc::missing_member, "/all/1/@odata.type"},
             {errc::wrong_type, "/all/2"},
             {errc::null_not_allowed, "/no_null"},
             {errc::wrong_type, "/may_be"}});
}

BOOST_AUTO_TEST_CASE(a_pointer_holds_the_struct_that_the_discriminator_names) {
    check_routes<unique_holder>();
    check_routes<shared_holder>();
}

BOOST_AUTO_TEST_CASE(a_struct_of_the_same_type_is_read_into_again_if_nobody_else_holds_it) {
    auto const text = [](std::string_view type, std::string_view id) {
        return R"({"@odata.type":")" + std::string(type) + R"(","id":")" + std::string(id) + R"(","passcode":true})";
    };
    std::unique_ptr<policy> unique = std::make_unique<ios_policy>();
    auto const* const before = unique.get();
    BOOST_TEST(comply::parse_into(unique, text("#ios", "a")).has_value());
    BOOST_TEST(unique.get() == before);
    BOOST_TEST(unique->id == "a");
    BOOST_TEST(comply::parse_into(unique, R"({"@odata.type":"#android","id":"b","level":3})").has_value());
    BOOST_TEST(dynamic_cast<android_policy const&>(*unique).level == 3);
    BOOST_TEST(comply::parse_into(unique, "null").has_value());
    BOOST_TEST((unique == nullptr));

    auto shared = std::shared_ptr<policy>(std::make_shared<ios_policy>());
    auto const other = shared;
    BOOST_TEST(comply::parse_into(shared, text("#ios", "a")).has_value());
    BOOST_TEST(shared != other);
    BOOST_TEST(other->id == "");
    BOOST_TEST(shared->id == "a");
}

BOOST_AUTO_TEST_CASE(what_is_not_named_is_not_carried) {
    unique_holder object;
    object.all.push_back(std::make_unique<ios_policy>());
    object.all.push_back(std::make_unique<unlisted_policy>());
    BOOST_TEST(lines(comply::validate(object).error()) ==
               lines(faults{{errc::too_short, "/all/0/id"}, {errc::no_alternative, "/all/1"}}));
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(object)), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(object)), comply::validation_error);
}

BOOST_AUTO_TEST_CASE(one_derived_struct_needs_no_discriminator) {
    auto const read = comply::parse<std::vector<std::unique_ptr<single>>>(R"([{"x":1},null])").value();
    BOOST_TEST(dynamic_cast<only const&>(*read[0]).x == 1);
    BOOST_TEST(comply::serialize(read) == R"([{"x":1},null])");
}

BOOST_AUTO_TEST_CASE(a_patch_replaces_it) {
    auto const patch =
        comply::parse_patch<shared_holder>(R"({"may_be":{"@odata.type":"#ios","id":"z","passcode":true},"all":[]})");
    BOOST_TEST_REQUIRE(patch.has_value(), patch.error());
    shared_holder object;
    object.all.resize(2);
    comply::apply(*patch, object);
    BOOST_TEST(object.may_be->id == "z");
    BOOST_TEST(object.all.empty());
    shared_holder changed;
    auto ios = std::make_shared<ios_policy>();
    ios->id = "z";
    changed.may_be = ios; // differs in the derived member alone
    BOOST_TEST(comply::serialize(comply::diff(object, changed)) ==
               R"({"may_be":{"@odata.type":"#ios","id":"z","passcode":false}})");
    BOOST_TEST(comply::diff(object, object).empty());
    BOOST_TEST(lines(comply::parse_patch<unique_holder>(R"({"may_be":{"id":"z"}})").error()) ==
               lines(faults{{errc::missing_member, "/may_be/@odata.type"}}));
}

BOOST_AUTO_TEST_CASE(a_schema_has_one_of_them) {
    auto const schema = comply::json_schema<unique_holder>();
    BOOST_TEST(boost::json::serialize(schema.at("properties").at("no_null")) ==
               R"({"oneOf":[{"$ref":"#/$defs/ios_policy","type":"object","required":["@odata.type"]},)"
               R"({"$ref":"#/$defs/android_policy","type":"object","required":["@odata.type"]}]})");
    BOOST_TEST(schema.at("properties").at("may_be").at("anyOf").at(1) == boost::json::parse(R"({"type":"null"})"));
    BOOST_TEST(schema.at("required") == boost::json::parse(R"(["all"])"));
    BOOST_TEST(schema.at("$defs").as_object().size() == 2U);
    auto const openapi = comply::openapi_schemas<shared_holder>();
    BOOST_TEST(boost::json::serialize(openapi).find(
                   R"("discriminator":{"propertyName":"@odata.type","mapping":{"#ios")") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
