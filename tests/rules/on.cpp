// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/rules/on.hpp>

#include "../support/breaks.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <vector>

namespace rules_on_test {

struct account {
    std::optional<std::string> password{};
    std::vector<int> codes{};
    friend bool operator==(account const&, account const&) = default;
};
BOOST_DESCRIBE_STRUCT(account, (), (password, codes))
constexpr auto comply_schema(comply::tag<account>) {
    using r = account;
    using namespace comply;
    return schema<r>(
        member<&r::password>(max_length(5), on<operation::create>(min_length(3), one_of("abc", "abcd", "ab")),
                             on<operation::update>(min_length(2))),
        member<&r::codes>(optional, each(on<operation::create>(minimum(1))), on<operation::create>(unique_items)));
}

} // namespace rules_on_test

BOOST_AUTO_TEST_SUITE(rules_on)

using namespace rules_on_test;
using namespace comply_test;
using comply::errc;
using comply::operation;

BOOST_AUTO_TEST_CASE(a_rule_holds_for_its_operation_alone) {
    ok<account>(R"({"password":"a","codes":[0,0]})", {"a", {0, 0}});
    ok<account>(R"({"password":"ab","codes":[0,0]})", {"ab", {0, 0}}, {.operation = operation::update});
    ok<account>(R"({"password":"abc","codes":[2,1]})", {"abc", {2, 1}}, {.operation = operation::create});
    breaks<account>({"a", {}}, R"({"password":"a"})",
                    {{errc::too_short, "/password", "/password is 1 character long; at least 2 are required"}},
                    {.operation = operation::update});
    breaks<account>({"ab", {}}, R"({"password":"ab"})",
                    {{errc::too_short, "/password", "/password is 2 characters long; at least 3 are required"}},
                    {.operation = operation::create});
    breaks<account>({"x", {}}, R"({"password":"x"})",
                    {{errc::too_short, "/password", "/password is 1 character long; at least 3 are required"},
                     {errc::unexpected_value, "/password", R"(/password is "x"; one of "abc", "abcd", "ab" is expected)"}},
                    {.operation = operation::create});
}

BOOST_AUTO_TEST_CASE(the_others_hold_for_all) {
    for (auto const each : {operation::read, operation::update}) {
        breaks<account>({"abcdef", {}}, R"({"password":"abcdef"})",
                        {{errc::too_long, "/password", "/password is 6 characters long; at most 5 are allowed"}},
                        {.operation = each});
    }
}

BOOST_AUTO_TEST_CASE(elements_have_rules_of_one_operation_too) {
    breaks<account>({{}, {0, 3, 0}}, R"({"codes":[0,3,0]})",
                    {{errc::duplicate_item, "/codes", "/codes has equal items: /0 and /2"},
                     {errc::below_minimum, "/codes/0", "/codes/0 is 0; at least 1 is expected"},
                     {errc::below_minimum, "/codes/2", "/codes/2 is 0; at least 1 is expected"}},
                    {.operation = operation::create});
    bad<account>(R"({"codes":["a","b"]})", {{errc::wrong_type, "/codes/0"}, {errc::wrong_type, "/codes/1"}},
                 {.operation = operation::create});
}

BOOST_AUTO_TEST_SUITE_END()
