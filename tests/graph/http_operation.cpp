// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/graph/http_operation.hpp>

#include <boost/test/unit_test.hpp>

#include <type_traits>

BOOST_AUTO_TEST_SUITE(graph_http_operation)

using comply::graph::permission;
using comply::graph::permission_type;
using comply::graph::request_header;

BOOST_AUTO_TEST_CASE(an_operation_is_data_that_is_known_at_compile_time) {
    static_assert(std::is_aggregate_v<request_header> && std::is_trivially_copyable_v<request_header>);
    static_assert(std::is_aggregate_v<permission> && std::is_trivially_copyable_v<permission>);
    constexpr request_header header{"If-Match", "*", true};
    static_assert(header.name == "If-Match" && header.value == "*" && header.is_required);
    constexpr request_header other{.name = "Accept", .value = "application/json", .is_required = false};
    BOOST_TEST(!other.is_required);
    BOOST_TEST(other.name == "Accept");
    BOOST_TEST(other.value == "application/json");
}

BOOST_AUTO_TEST_CASE(a_permission_without_a_name_says_that_there_is_none_for_callers_of_its_type) {
    for (auto const type : {permission_type::delegated_work_or_school, permission_type::delegated_personal,
                            permission_type::application}) {
        BOOST_TEST(!(permission{type, {}}.is_supported()));
        BOOST_TEST(!(permission{type, ""}.is_supported()));
        BOOST_TEST((permission{type, "Device.Read.All"}.is_supported()));
    }
    static_assert(permission{permission_type::application, "Device.Read.All"}.is_supported());
    static_assert(!permission{permission_type::application, {}}.is_supported());
}

BOOST_AUTO_TEST_SUITE_END()
