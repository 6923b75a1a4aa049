// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/tables/member_table.hpp>

#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>

// Structs of 50 and 200 members and enums as large: their tables must be made within what compilers allow for constant
// evaluation by default. BOOST_DESCRIBE_STRUCT takes some 50 members: the struct of 200 has bases; the enum of 200 is
// described by the parts of BOOST_DESCRIBE_ENUM.

namespace many_names {

struct quarter_0 {
    int model_status_display, tag_user, value_display_id, display_name, last_name_grace, tag_last,
        value_user, value_display, value_status_display_grace, tag_model, last_model_tag,
        value_expiration, platform_user_value_value, compliance_time_user_tag, name_value_display_count,
        principal_tag, date_reported_value, time_expiration_grace, grace_name,
        expiration_id_principal_date, reported_expiration_count_name, id_last, date_model,
        last_display_name, value_date_date_time, principal_value_reported_name, period_principal,
        name_display_expiration_value, reported_expiration_status_time, reported_time, count_user,
        display_compliance_expiration, grace_status, principal_name_platform, status_tag_period,
        last_tag, last_time_status, model_name, model_grace, grace_device_principal_value,
        period_expiration, model_last, time_count_value_date, id_count, display_reported_tag_status,
        status_status_user, status_display_compliance, compliance_reported, user_date,
        display_user_device_value;
};
BOOST_DESCRIBE_STRUCT(quarter_0, (), (
    model_status_display, tag_user, value_display_id, display_name, last_name_grace, tag_last,
    value_user, value_display, value_status_display_grace, tag_model, last_model_tag, value_expiration,
    platform_user_value_value, compliance_time_user_tag, name_value_display_count, principal_tag,
    date_reported_value, time_expiration_grace, grace_name, expiration_id_principal_date,
    reported_expiration_count_name, id_last, date_model, last_display_name, value_date_date_time,
    principal_value_reported_name, period_principal, name_display_expiration_value,
    reported_expiration_status_time, reported_time, count_user, display_compliance_expiration,
    grace_status, principal_name_platform, status_tag_period, last_tag, last_time_status, model_name,
    model_grace, grace_device_principal_value, period_expiration, model_last, time_count_value_date,
    id_count, display_reported_tag_status, status_status_user, status_display_compliance,
    compliance_reported, user_date, display_user_device_value))

struct quarter_1 {
    int count_device_name, count_status, period_time, time_principal_user_user,
        reported_principal_principal, name_model_user, date_period_principal_platform,
        device_compliance_id_time, tag_device, expiration_name_period_id, platform_time_grace,
        tag_id_date_grace, compliance_grace_status_grace, id_principal, device_device_period,
        period_compliance_count, reported_time_time, grace_user, principal_compliance,
        compliance_principal_count, device_principal_time_name, user_status_compliance_principal,
        last_date, status_reported, name_platform_platform, device_model, reported_model_count_count,
        time_model_tag, model_device_device_user, model_last_compliance_compliance, period_compliance,
        id_grace_value, period_tag_last, display_time, value_id_last, model_tag_model_id,
        device_reported_platform_count, model_platform, principal_count, user_tag_display_date,
        id_id_tag_principal, tag_display, compliance_period, user_id, tag_device_name, date_count_id,
        id_compliance_period_reported, tag_principal_id_grace, id_period_tag_compliance, model_last_user;
};
BOOST_DESCRIBE_STRUCT(quarter_1, (), (
    count_device_name, count_status, period_time, time_principal_user_user, reported_principal_principal,
    name_model_user, date_period_principal_platform, device_compliance_id_time, tag_device,
    expiration_name_period_id, platform_time_grace, tag_id_date_grace, compliance_grace_status_grace,
    id_principal, device_device_period, period_compliance_count, reported_time_time, grace_user,
    principal_compliance, compliance_principal_count, device_principal_time_name,
    user_status_compliance_principal, last_date, status_reported, name_platform_platform, device_model,
    reported_model_count_count, time_model_tag, model_device_device_user,
    model_last_compliance_compliance, period_compliance, id_grace_value, period_tag_last, display_time,
    value_id_last, model_tag_model_id, device_reported_platform_count, model_platform, principal_count,
    user_tag_display_date, id_id_tag_principal, tag_display, compliance_period, user_id, tag_device_name,
    date_count_id, id_compliance_period_reported, tag_principal_id_grace, id_period_tag_compliance,
    model_last_user))

struct quarter_2 {
    int reported_date_name, grace_last_name_compliance, expiration_user_model_time, period_model,
        grace_user_status, platform_grace_platform, last_id_status_date, compliance_time_date,
        time_device, tag_reported_reported, device_status_date_id, expiration_id_name_user, user_name,
        period_display_platform, model_last_period, model_tag_id, principal_date_name_period,
        platform_last, period_device, name_period_name_count, name_period, reported_device,
        tag_last_period, model_display_id_grace, platform_period, platform_compliance,
        expiration_id_compliance, reported_id_platform, time_device_period, device_device,
        id_tag_compliance_id, grace_reported_user, last_principal_tag_status,
        expiration_compliance_grace_date, model_status, display_model_device, period_last,
        status_id_expiration_count, expiration_display, platform_platform_period, device_period_time,
        tag_date_grace, expiration_compliance, platform_device_date, name_principal_period,
        compliance_grace_id_device, period_name, status_value, status_device, expiration_grace_name;
};
BOOST_DESCRIBE_STRUCT(quarter_2, (), (
    reported_date_name, grace_last_name_compliance, expiration_user_model_time, period_model,
    grace_user_status, platform_grace_platform, last_id_status_date, compliance_time_date, time_device,
    tag_reported_reported, device_status_date_id, expiration_id_name_user, user_name,
    period_display_platform, model_last_period, model_tag_id, principal_date_name_period, platform_last,
    period_device, name_period_name_count, name_period, reported_device, tag_last_period,
    model_display_id_grace, platform_period, platform_compliance, expiration_id_compliance,
    reported_id_platform, time_device_period, device_device, id_tag_compliance_id, grace_reported_user,
    last_principal_tag_status, expiration_compliance_grace_date, model_status, display_model_device,
    period_last, status_id_expiration_count, expiration_display, platform_platform_period,
    device_period_time, tag_date_grace, expiration_compliance, platform_device_date,
    name_principal_period, compliance_grace_id_device, period_name, status_value, status_device,
    expiration_grace_name))

struct quarter_3 {
    int id_model_count_status, principal_model_expiration, count_model_display_id, last_id_model_id,
        value_device_value_grace, device_display, time_user, reported_tag_display,
        device_tag_grace_principal, device_reported_name, id_tag_name_id, principal_period, period_grace,
        compliance_grace_reported_principal, name_principal_expiration, count_compliance, count_model,
        period_expiration_count, model_device_principal_display, period_user_compliance,
        principal_expiration_id_expiration, reported_reported_user, compliance_expiration_name_principal,
        expiration_reported, id_reported, status_compliance_compliance, value_name, id_period,
        model_count_id, user_time_grace, principal_status_device, device_principal,
        reported_status_expiration_model, time_status_date, date_device, date_status_user,
        device_expiration, time_name_status, value_name_time, period_display_period, display_expiration,
        model_grace_period_last, date_compliance_time_last, status_tag, compliance_name_display_last,
        count_model_expiration, display_tag_model, principal_last, expiration_expiration_period,
        period_status_grace_expiration;
};
BOOST_DESCRIBE_STRUCT(quarter_3, (), (
    id_model_count_status, principal_model_expiration, count_model_display_id, last_id_model_id,
    value_device_value_grace, device_display, time_user, reported_tag_display,
    device_tag_grace_principal, device_reported_name, id_tag_name_id, principal_period, period_grace,
    compliance_grace_reported_principal, name_principal_expiration, count_compliance, count_model,
    period_expiration_count, model_device_principal_display, period_user_compliance,
    principal_expiration_id_expiration, reported_reported_user, compliance_expiration_name_principal,
    expiration_reported, id_reported, status_compliance_compliance, value_name, id_period,
    model_count_id, user_time_grace, principal_status_device, device_principal,
    reported_status_expiration_model, time_status_date, date_device, date_status_user, device_expiration,
    time_name_status, value_name_time, period_display_period, display_expiration,
    model_grace_period_last, date_compliance_time_last, status_tag, compliance_name_display_last,
    count_model_expiration, display_tag_model, principal_last, expiration_expiration_period,
    period_status_grace_expiration))

struct whole : quarter_0, quarter_1, quarter_2, quarter_3 {};
BOOST_DESCRIBE_STRUCT(whole, (quarter_0, quarter_1, quarter_2, quarter_3), ())
constexpr auto comply_schema(comply::tag<whole>) {
    return comply::schema<whole>(comply::member_names(comply::camel_case));
}

enum class word {
    model_status_display, tag_user, value_display_id, display_name, last_name_grace, tag_last,
    value_user, value_display, value_status_display_grace, tag_model, last_model_tag, value_expiration,
    platform_user_value_value, compliance_time_user_tag, name_value_display_count, principal_tag,
    date_reported_value, time_expiration_grace, grace_name, expiration_id_principal_date,
    reported_expiration_count_name, id_last, date_model, last_display_name, value_date_date_time,
    principal_value_reported_name, period_principal, name_display_expiration_value,
    reported_expiration_status_time, reported_time, count_user, display_compliance_expiration,
    grace_status, principal_name_platform, status_tag_period, last_tag, last_time_status, model_name,
    model_grace, grace_device_principal_value, period_expiration, model_last, time_count_value_date,
    id_count, display_reported_tag_status, status_status_user, status_display_compliance,
    compliance_reported, user_date, display_user_device_value, count_device_name, count_status,
    period_time, time_principal_user_user, reported_principal_principal, name_model_user,
    date_period_principal_platform, device_compliance_id_time, tag_device, expiration_name_period_id,
    platform_time_grace, tag_id_date_grace, compliance_grace_status_grace, id_principal,
    device_device_period, period_compliance_count, reported_time_time, grace_user, principal_compliance,
    compliance_principal_count, device_principal_time_name, user_status_compliance_principal, last_date,
    status_reported, name_platform_platform, device_model, reported_model_count_count, time_model_tag,
    model_device_device_user, model_last_compliance_compliance, period_compliance, id_grace_value,
    period_tag_last, display_time, value_id_last, model_tag_model_id, device_reported_platform_count,
    model_platform, principal_count, user_tag_display_date, id_id_tag_principal, tag_display,
    compliance_period, user_id, tag_device_name, date_count_id, id_compliance_period_reported,
    tag_principal_id_grace, id_period_tag_compliance, model_last_user, reported_date_name,
    grace_last_name_compliance, expiration_user_model_time, period_model, grace_user_status,
    platform_grace_platform, last_id_status_date, compliance_time_date, time_device,
    tag_reported_reported, device_status_date_id, expiration_id_name_user, user_name,
    period_display_platform, model_last_period, model_tag_id, principal_date_name_period, platform_last,
    period_device, name_period_name_count, name_period, reported_device, tag_last_period,
    model_display_id_grace, platform_period, platform_compliance, expiration_id_compliance,
    reported_id_platform, time_device_period, device_device, id_tag_compliance_id, grace_reported_user,
    last_principal_tag_status, expiration_compliance_grace_date, model_status, display_model_device,
    period_last, status_id_expiration_count, expiration_display, platform_platform_period,
    device_period_time, tag_date_grace, expiration_compliance, platform_device_date,
    name_principal_period, compliance_grace_id_device, period_name, status_value, status_device,
    expiration_grace_name, id_model_count_status, principal_model_expiration, count_model_display_id,
    last_id_model_id, value_device_value_grace, device_display, time_user, reported_tag_display,
    device_tag_grace_principal, device_reported_name, id_tag_name_id, principal_period, period_grace,
    compliance_grace_reported_principal, name_principal_expiration, count_compliance, count_model,
    period_expiration_count, model_device_principal_display, period_user_compliance,
    principal_expiration_id_expiration, reported_reported_user, compliance_expiration_name_principal,
    expiration_reported, id_reported, status_compliance_compliance, value_name, id_period,
    model_count_id, user_time_grace, principal_status_device, device_principal,
    reported_status_expiration_model, time_status_date, date_device, date_status_user, device_expiration,
    time_name_status, value_name_time, period_display_period, display_expiration,
    model_grace_period_last, date_compliance_time_last, status_tag, compliance_name_display_last,
    count_model_expiration, display_tag_model, principal_last, expiration_expiration_period,
    period_status_grace_expiration
};
BOOST_DESCRIBE_ENUM_BEGIN(word)
BOOST_DESCRIBE_PP_FOR_EACH(BOOST_DESCRIBE_ENUM_ENTRY, word,
    model_status_display, tag_user, value_display_id, display_name, last_name_grace, tag_last,
    value_user, value_display, value_status_display_grace, tag_model, last_model_tag, value_expiration,
    platform_user_value_value, compliance_time_user_tag, name_value_display_count, principal_tag,
    date_reported_value, time_expiration_grace, grace_name, expiration_id_principal_date,
    reported_expiration_count_name, id_last, date_model, last_display_name, value_date_date_time,
    principal_value_reported_name, period_principal, name_display_expiration_value,
    reported_expiration_status_time, reported_time, count_user, display_compliance_expiration,
    grace_status, principal_name_platform, status_tag_period, last_tag, last_time_status, model_name,
    model_grace, grace_device_principal_value, period_expiration, model_last, time_count_value_date,
    id_count, display_reported_tag_status, status_status_user, status_display_compliance,
    compliance_reported, user_date, display_user_device_value)
BOOST_DESCRIBE_PP_FOR_EACH(BOOST_DESCRIBE_ENUM_ENTRY, word,
    count_device_name, count_status, period_time, time_principal_user_user, reported_principal_principal,
    name_model_user, date_period_principal_platform, device_compliance_id_time, tag_device,
    expiration_name_period_id, platform_time_grace, tag_id_date_grace, compliance_grace_status_grace,
    id_principal, device_device_period, period_compliance_count, reported_time_time, grace_user,
    principal_compliance, compliance_principal_count, device_principal_time_name,
    user_status_compliance_principal, last_date, status_reported, name_platform_platform, device_model,
    reported_model_count_count, time_model_tag, model_device_device_user,
    model_last_compliance_compliance, period_compliance, id_grace_value, period_tag_last, display_time,
    value_id_last, model_tag_model_id, device_reported_platform_count, model_platform, principal_count,
    user_tag_display_date, id_id_tag_principal, tag_display, compliance_period, user_id, tag_device_name,
    date_count_id, id_compliance_period_reported, tag_principal_id_grace, id_period_tag_compliance,
    model_last_user)
BOOST_DESCRIBE_PP_FOR_EACH(BOOST_DESCRIBE_ENUM_ENTRY, word,
    reported_date_name, grace_last_name_compliance, expiration_user_model_time, period_model,
    grace_user_status, platform_grace_platform, last_id_status_date, compliance_time_date, time_device,
    tag_reported_reported, device_status_date_id, expiration_id_name_user, user_name,
    period_display_platform, model_last_period, model_tag_id, principal_date_name_period, platform_last,
    period_device, name_period_name_count, name_period, reported_device, tag_last_period,
    model_display_id_grace, platform_period, platform_compliance, expiration_id_compliance,
    reported_id_platform, time_device_period, device_device, id_tag_compliance_id, grace_reported_user,
    last_principal_tag_status, expiration_compliance_grace_date, model_status, display_model_device,
    period_last, status_id_expiration_count, expiration_display, platform_platform_period,
    device_period_time, tag_date_grace, expiration_compliance, platform_device_date,
    name_principal_period, compliance_grace_id_device, period_name, status_value, status_device,
    expiration_grace_name)
BOOST_DESCRIBE_PP_FOR_EACH(BOOST_DESCRIBE_ENUM_ENTRY, word,
    id_model_count_status, principal_model_expiration, count_model_display_id, last_id_model_id,
    value_device_value_grace, device_display, time_user, reported_tag_display,
    device_tag_grace_principal, device_reported_name, id_tag_name_id, principal_period, period_grace,
    compliance_grace_reported_principal, name_principal_expiration, count_compliance, count_model,
    period_expiration_count, model_device_principal_display, period_user_compliance,
    principal_expiration_id_expiration, reported_reported_user, compliance_expiration_name_principal,
    expiration_reported, id_reported, status_compliance_compliance, value_name, id_period,
    model_count_id, user_time_grace, principal_status_device, device_principal,
    reported_status_expiration_model, time_status_date, date_device, date_status_user, device_expiration,
    time_name_status, value_name_time, period_display_period, display_expiration,
    model_grace_period_last, date_compliance_time_last, status_tag, compliance_name_display_last,
    count_model_expiration, display_tag_model, principal_last, expiration_expiration_period,
    period_status_grace_expiration)
BOOST_DESCRIBE_ENUM_END(word)
constexpr auto comply_schema(comply::tag<word>) {
    return comply::schema<word>(comply::enumerator_names(comply::camel_case));
}

} // namespace many_names

BOOST_AUTO_TEST_SUITE(many_names_)

namespace {

using namespace many_names;

template <class T>
constexpr bool finds_every_member() {
    using comply::detail::member_hash;
    for (std::size_t slot = 0; slot < comply::detail::slot_names<T>::count; ++slot) {
        if (member_hash<T>.find(comply::detail::member_names_of<T>.name(slot)) != slot) {
            return false;
        }
    }
    return true;
}

static_assert(comply::detail::member_count<quarter_0> == 50 && finds_every_member<quarter_0>());
static_assert(comply::detail::member_count<whole> == 200 && finds_every_member<whole>());
static_assert(comply::detail::enumerator_count<word> == 200);
static_assert(comply::detail::is_numbered_in_order<word>);

} // namespace

BOOST_AUTO_TEST_CASE(each_of_200_members_is_found_by_its_name) {
    for (std::size_t slot = 0; slot < 200; ++slot) {
        std::string name(comply::detail::member_names_of<whole>.name(slot));
        BOOST_TEST(comply::detail::member_hash<whole>.find(name) == slot);
        name.back() = '?';
        BOOST_TEST(comply::detail::member_hash<whole>.find(name) == 200U);
    }
}

BOOST_AUTO_TEST_CASE(each_of_200_enumerators_is_found_by_its_name) {
    for (std::size_t index = 0; index < 200; ++index) {
        std::string name(comply::detail::enumerator_names_of<word>.name(index));
        BOOST_TEST(comply::detail::enumerator_hash<word>.find(name) == index);
        BOOST_TEST(comply::detail::enumerator_index(static_cast<word>(index)) == index);
        name += '?';
        BOOST_TEST(comply::detail::enumerator_hash<word>.find(name) == 200U);
    }
}

BOOST_AUTO_TEST_SUITE_END()
