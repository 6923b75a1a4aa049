// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/naming.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(naming)

namespace {

template <comply::naming_style Style>
constexpr std::string renamed(Style style, std::string_view cpp_name) {
    std::string text(2 * cpp_name.size() + 1, '\0');
    text.resize(static_cast<std::size_t>(style(cpp_name, text.data()) - text.data()));
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(as_is_changes_nothing) {
    for (auto const* name : {"", "a", "display_name", "displayName", "_x", "x_", "__", "X1"}) {
        BOOST_TEST(renamed(comply::as_is, name) == name);
    }
}

BOOST_AUTO_TEST_CASE(camel_case_joins_the_words) {
    BOOST_TEST(renamed(comply::camel_case, "id") == "id");
    BOOST_TEST(renamed(comply::camel_case, "display_name") == "displayName");
    BOOST_TEST(renamed(comply::camel_case, "compliance_grace_period_expiration_date_time") ==
               "complianceGracePeriodExpirationDateTime");
    BOOST_TEST(renamed(comply::camel_case, "alreadyCamel") == "alreadyCamel");
    BOOST_TEST(renamed(comply::camel_case, "sha_256") == "sha256");
    BOOST_TEST(renamed(comply::camel_case, "class_") == "class");
    BOOST_TEST(renamed(comply::camel_case, "_hidden_one") == "hiddenOne");
    BOOST_TEST(renamed(comply::camel_case, "two__words") == "twoWords");
    BOOST_TEST(renamed(comply::camel_case, "_") == "");
    BOOST_TEST(renamed(comply::camel_case, "") == "");
}

BOOST_AUTO_TEST_CASE(pascal_case_begins_with_a_capital) {
    BOOST_TEST(renamed(comply::pascal_case, "id") == "Id");
    BOOST_TEST(renamed(comply::pascal_case, "display_name") == "DisplayName");
    BOOST_TEST(renamed(comply::pascal_case, "_x") == "X");
    BOOST_TEST(renamed(comply::pascal_case, "") == "");
}

BOOST_AUTO_TEST_CASE(kebab_case_has_hyphens) {
    BOOST_TEST(renamed(comply::kebab_case, "id") == "id");
    BOOST_TEST(renamed(comply::kebab_case, "display_name") == "display-name");
    BOOST_TEST(renamed(comply::kebab_case, "") == "");
}

BOOST_AUTO_TEST_CASE(styles_work_at_compile_time) {
    constexpr auto is = [](auto style, std::string_view cpp_name, std::string_view json_name) {
        char text[64] = {};
        return std::string_view(text, static_cast<std::size_t>(style(cpp_name, text) - text)) == json_name;
    };
    static_assert(is(comply::as_is, "a_b", "a_b"));
    static_assert(is(comply::camel_case, "user_principal_name", "userPrincipalName"));
    static_assert(is(comply::pascal_case, "user_principal_name", "UserPrincipalName"));
    static_assert(is(comply::kebab_case, "user_principal_name", "user-principal-name"));
    BOOST_TEST(is(comply::as_is, "", ""));
}

BOOST_AUTO_TEST_SUITE_END()
