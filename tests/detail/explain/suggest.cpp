// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/explain/suggest.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(explain_suggest)

namespace {

using comply::detail::suggest_value;

constexpr std::array<std::string_view, 7> names = {"id",       "deviceDisplayName", "userName",         "deviceModel",
                                                   "platform", "status",            "userPrincipalName"};

std::string suggest(std::string_view sought) {
    return comply::detail::suggest(sought, {[](std::size_t index) { return names[index]; }, names.size()});
}

std::size_t distance(std::string_view sought, std::string_view name) {
    return comply::detail::nearest_name(sought).distance(name);
}

// The definition of the optimal string alignment, without a limit and without a thought of time.
std::size_t plain_distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> edits(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                edits[i][j] = i + j;
                continue;
            }
            edits[i][j] = std::min({edits[i - 1][j] + 1, edits[i][j - 1] + 1, edits[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                edits[i][j] = std::min(edits[i][j], edits[i - 2][j - 2] + 1);
            }
        }
    }
    return edits[a.size()][b.size()];
}

} // namespace

BOOST_AUTO_TEST_CASE(an_edit_is_a_byte_more_or_less_another_or_two_exchanged) {
    BOOST_TEST(distance("status", "status") == 0U);
    BOOST_TEST(distance("status", "statuss") == 1U);
    BOOST_TEST(distance("status", "tatus") == 1U);
    BOOST_TEST(distance("status", "stetus") == 1U);
    BOOST_TEST(distance("status", "sttaus") == 1U);
    BOOST_TEST(distance("status", "STATUS") == 0U);
    BOOST_TEST(distance("status", "SATTUS") == 1U);
    BOOST_TEST(distance("ab", "") == 2U);
}

BOOST_AUTO_TEST_CASE(the_distance_is_that_of_the_definition) {
    constexpr unsigned seed = 20;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    auto const draw = [&random](std::size_t least, std::size_t most) {
        std::string text(static_cast<std::size_t>(least + random() % (most + 1 - least)), 'a');
        for (auto& letter : text) {
            letter = static_cast<char>('a' + random() % 3);
        }
        return text;
    };
    for (int round = 0; round != 5'000; ++round) {
        auto const a = draw(1, round % 2 == 0 ? 8 : 64);
        auto const b = draw(0, round % 2 == 0 ? 8 : 64);
        BOOST_TEST_REQUIRE(distance(a, b) == plain_distance(a, b), a << ' ' << b);
    }
    auto const longest = std::string(64, 'x');
    BOOST_TEST(distance(longest, longest) == 0U);
    BOOST_TEST(distance(longest, longest.substr(8)) == 8U);
    BOOST_TEST(distance(longest.substr(8), longest) == 8U);
    BOOST_TEST(distance(longest, std::string(64, 'y')) == 64U);
}

BOOST_AUTO_TEST_CASE(a_near_name_is_suggested) {
    BOOST_TEST(suggest("userNmae") == "userName");
    BOOST_TEST(suggest("UserName") == "userName");
    BOOST_TEST(suggest("user_name") == "userName");
    BOOST_TEST(suggest("devicemodel") == "deviceModel");
    BOOST_TEST(suggest("deviceModell") == "deviceModel");
    BOOST_TEST(suggest("statuus") == "status");
    BOOST_TEST(suggest("ID") == "id");
    BOOST_TEST(suggest("ids") == "id");
}

BOOST_AUTO_TEST_CASE(a_name_that_is_far_from_all_is_not) {
    BOOST_TEST(suggest("deviceOwner") == "");
    BOOST_TEST(suggest("compliance") == "");
    BOOST_TEST(suggest("if") == ""); // half of the letters are others
    BOOST_TEST(suggest("i") == "");
    BOOST_TEST(suggest("x") == "");
    BOOST_TEST(suggest("") == "");
    BOOST_TEST(comply::detail::suggest("userName", {}) == "");
}

BOOST_AUTO_TEST_CASE(of_several_near_names_the_nearest_and_then_the_first_is_suggested) {
    static constexpr std::array<std::string_view, 4> near = {"colours", "colour", "color", "dolour"};
    auto const nearest = [](std::string_view sought) {
        return comply::detail::suggest(sought, {[](std::size_t index) { return near[index]; }, near.size()});
    };
    BOOST_TEST(nearest("colur") == "colour");
    BOOST_TEST(nearest("xolour") == "colour"); // and not dolour
    BOOST_TEST(nearest("COLOR") == "color");
    BOOST_TEST(nearest("coloursx") == "colours");
}

BOOST_AUTO_TEST_CASE(what_is_taken_is_not_suggested_but_the_next_is) {
    static constexpr std::array<std::string_view, 3> near = {"colour", "color", "dolour"};
    comply::detail::name_list const list{[](std::size_t index) { return near[index]; }, near.size()};
    BOOST_TEST(comply::detail::suggest("colur", list, std::string_view("\0\0\0", 3)) == "colour");
    BOOST_TEST(comply::detail::suggest("colur", list, std::string_view("\1\0\0", 3)) == "color");
    BOOST_TEST(comply::detail::suggest("colour", list, std::string_view("\1\1\0", 3)) == "dolour");
    BOOST_TEST(comply::detail::suggest("colour", list, std::string_view("\1\1\1", 3)) == "");
}

BOOST_AUTO_TEST_CASE(long_names_are_not_compared) {
    static auto const name = std::string(64, 'n');
    comply::detail::name_list const list{[](std::size_t) { return std::string_view(name); }, 1};
    BOOST_TEST(comply::detail::suggest(name.substr(2), list) == name);
    BOOST_TEST(comply::detail::suggest(name + 'n', list) == "");
    static auto const too_long = name + 'n';
    BOOST_TEST(comply::detail::suggest(name, {[](std::size_t) { return std::string_view(too_long); }, 1}) == "");
    BOOST_TEST(comply::detail::suggest(std::string(10'000'000, 'n'), list) == "");
}

BOOST_AUTO_TEST_CASE(values_are_suggested_from_the_text_of_a_list) {
    constexpr std::string_view list = R"("unknown","notApplicable","a,b","tab\there","caf\u00e9")";
    BOOST_TEST(suggest_value(R"("notAplicable")", list) == "notApplicable");
    BOOST_TEST(suggest_value(R"("UNKNOWN")", list) == "unknown");
    BOOST_TEST(suggest_value(R"("a;b")", list) == "a,b");
    BOOST_TEST(suggest_value(R"("tab\u0009here")", list) == "tab\there");
    BOOST_TEST(suggest_value("\"cafe\xC3\xA9\"", list) == "caf\xC3\xA9");
    BOOST_TEST(suggest_value(R"("pink")", list) == "");
    BOOST_TEST(suggest_value(R"("unknown)" "\xE2\x80\xA6", list) == ""); // shortened
    BOOST_TEST(suggest_value(R"("unknown,notAplicable")", list) == "notApplicable"); // as flags are
    BOOST_TEST(suggest_value(R"("notAplicable,unknown")", list) == "notApplicable");
    BOOST_TEST(suggest_value(R"("unknown,pink,notAplicable")", list) == "");
    BOOST_TEST(suggest_value(R"("unknown,unknown")", list) == "");
    BOOST_TEST(suggest_value("7", list) == "");
    BOOST_TEST(suggest_value("\"", list) == "");
    BOOST_TEST(suggest_value("", list) == "");
    BOOST_TEST(suggest_value(R"("unknown")", "") == "");
    BOOST_TEST(suggest_value(R"("unknown")", R"("unknow)") == "unknow"); // whatever the list is, nothing outside it is read
    BOOST_TEST(suggest_value(R"("unknown")", R"("unknown\)") == "unknown\\");
}

BOOST_AUTO_TEST_CASE(of_names_with_commas_the_one_that_is_not_whole_in_the_list_is_sought) {
    BOOST_TEST(suggest_value(R"("read,writ")", R"("read", "write")") == "write");
    BOOST_TEST(suggest_value(R"("read,rite")", R"("read", "write")") == "write");
    BOOST_TEST(suggest_value(R"("writ,read")", R"("read", "write")") == "write");
}

BOOST_AUTO_TEST_CASE(a_list_that_is_cut_off_is_read_to_its_end_and_no_further) {
    for (std::string const whole = R"("read","wr\"ite")"; std::size_t const cut : {1U, 4U, 9U, 11U, 12U, 15U}) {
        std::unique_ptr<char[]> const exact(new char[cut]); // so that a sanitizer sees any other byte that is read
        whole.copy(exact.get(), cut);
        BOOST_TEST(suggest_value(R"("reed")", {exact.get(), cut}) == (cut <= 4 ? "" : "read"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
