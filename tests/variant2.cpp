// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/variant2.hpp>

#include <comply/boost_json.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include "support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace variant2_test {

using boost::variant2::monostate;
using boost::variant2::variant;

struct card {
    std::string number;
    friend bool operator==(card const&, card const&) = default;
};
BOOST_DESCRIBE_STRUCT(card, (), (number))
constexpr auto comply_schema(comply::tag<card>) {
    return comply::schema<card>(comply::discriminator("type", "card"), comply::member<&card::number>(comply::length(4, 4)));
}

struct transfer {
    std::string iban;
    friend bool operator==(transfer const&, transfer const&) = default;
};
BOOST_DESCRIBE_STRUCT(transfer, (), (iban))
constexpr auto comply_schema(comply::tag<transfer>) {
    return comply::schema<transfer>(comply::discriminator("type", "transfer"));
}

using payment = variant<monostate, card, transfer>;

struct order {
    payment paid;
    variant<int, std::string> reference;
    std::vector<variant<int, double>> amounts;
    friend bool operator==(order const&, order const&) = default;
};
BOOST_DESCRIBE_STRUCT(order, (), (paid, reference, amounts))

struct by_name {
    std::string name;
    friend bool operator==(by_name const&, by_name const&) = default;
};
BOOST_DESCRIBE_STRUCT(by_name, (), (name))

struct by_id {
    int id{};
    friend bool operator==(by_id const&, by_id const&) = default;
};
BOOST_DESCRIBE_STRUCT(by_id, (), (id))

} // namespace variant2_test

BOOST_AUTO_TEST_SUITE(variants_of_boost)

using namespace variant2_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(the_discriminator_or_the_kind_chooses) {
    ok<order>(R"({"paid":{"type":"card","number":"1234"},"reference":7,"amounts":[1,1.0]})",
              {card{"1234"}, 7, {1, 1.0}});
    ok<order>(R"({"paid":{"iban":"DE","type":"transfer"},"reference":"r","amounts":[]})", {transfer{"DE"}, "r", {}});
    ok<order>(R"({"paid":null,"reference":"r","amounts":[]})", {monostate(), "r", {}});
    bad<order>(R"({"paid":{"number":"1","type":"card"},"reference":true,"amounts":[null]})",
               {{errc::too_short, "/paid/number"}, {errc::wrong_type, "/reference"}, {errc::null_not_allowed, "/amounts/0"}});
    bad<order>(R"({"paid":{"type":"cash"},"reference":1,"amounts":[]})", {{errc::wrong_discriminator, "/paid/type"}});
    bad<order>(R"({"paid":{},"reference":1,"amounts":[]})", {{errc::missing_member, "/paid/type"}});
    bad<order>(R"({"paid":1,"reference":1})", {{errc::missing_member, "/amounts"}, {errc::wrong_type, "/paid"}});
    BOOST_TEST(comply::parse<payment>("1").error()[0].message ==
               "the document is a number; an object or null is expected");
}

BOOST_AUTO_TEST_CASE(alternatives_that_look_alike_are_tried) {
    ok<variant<by_name, by_id>>(R"({"id":7})", by_id{7});
    ok<variant<by_name, by_id>>(R"({"name":"n"})", by_name{"n"});
    bad<variant<by_name, by_id>>(
        "{}", {{errc::no_alternative, ""}, {errc::missing_member, "/name"}, {errc::missing_member, "/id"}});
}

BOOST_AUTO_TEST_CASE(variants_of_both_kinds_hold_each_other) {
    using both = variant<std::variant<bool, std::string>, std::vector<std::variant<std::monostate, variant<monostate, int>>>>;
    ok<both>("true", std::variant<bool, std::string>(true));
    ok<both>("\"a\"", std::variant<bool, std::string>("a"));
    ok<both>("[1]", std::vector<std::variant<std::monostate, variant<monostate, int>>>{variant<monostate, int>(1)});
    bad<both>("[true]", {{errc::wrong_type, "/0"}});
    BOOST_TEST(comply::parse<both>("{}").error()[0].message ==
               "the document is an object; a boolean, a string or an array is expected");
}

BOOST_AUTO_TEST_CASE(the_alternative_that_is_held_is_checked_and_written) {
    BOOST_TEST(comply::serialize(order{card{"1234"}, "r", {1, 1.0, 2.5}}) ==
               R"({"paid":{"type":"card","number":"1234"},"reference":"r","amounts":[1,1.0,2.5]})");
    BOOST_TEST(comply::serialize(payment()) == "null");
    BOOST_TEST(lines(comply::validate(order{card{"1"}, 1, {}}).error()) ==
               lines(faults{{errc::too_short, "/paid/number"}}));
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(variant<int, std::string>("\xFF"))), comply::validation_error);
}

BOOST_AUTO_TEST_CASE(views_are_seen_through_variants) {
    static_assert(comply::detail::holds_views<variant<int, std::string_view>>);
    static_assert(!comply::detail::holds_views<order>);
    BOOST_TEST(comply::parse<order>(std::string(R"({"paid":null,"reference":1,"amounts":[]})")).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
