// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/explain/present_members.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(explain_present_members)

namespace {

constexpr std::array<std::string_view, 4> names = {"width", "height", "depth", "breadth"};

// Of the names from the first on.
template <std::size_t First, std::size_t Count>
std::size_t index_of(std::string_view name) {
    std::size_t index = 0;
    while (index < Count && names[First + index] != name) {
        ++index;
    }
    return index;
}

constexpr comply::detail::name_list list{[](std::size_t index) { return names[index]; }, names.size(),
                                         [](std::size_t index) { return index == 3 ? std::size_t{0} : index; },
                                         &index_of<0, names.size()>};
constexpr comply::detail::name_list few{[](std::size_t index) { return names[index + 1]; }, 2, nullptr, &index_of<1, 2>};

comply::detail::finding unknown(std::string_view text, std::string_view name, std::size_t open,
                                comply::detail::name_list const& of = list) {
    return {.code = comply::errc::unknown_member, .offset = text.find(name), .names = of, .object = open};
}

// `width` is there: `+...`
std::string marks(std::string_view has) {
    std::string text;
    for (char const one : has) {
        text += one != 0 ? '+' : '.';
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(members_are_there_by_each_of_their_names) {
    auto const of = [](std::string_view text) {
        comply::detail::present_members present(text);
        return marks(present.of(unknown(text, "x", 0)));
    };
    BOOST_TEST(of(R"({"x":1})") == "....");
    BOOST_TEST(of(R"({"x":1,"width":2})") == "+..+");
    BOOST_TEST(of(R"({"breadth":[{"depth":1}], "x" : 1 , "h\u0065ight" : "}\"{" })") == "++.+");
    BOOST_TEST(of(R"({"x":1,"depth":)") == "..+.");
    BOOST_TEST(of(R"({"x":1,"depth)") == "....");
    BOOST_TEST(of(R"({"x":1,")") == "....");
}

BOOST_AUTO_TEST_CASE(each_object_has_its_own) {
    constexpr std::string_view text = R"({"x":1,"width":{"y":1,"depth":{"z":1},"w":2},"v":3,"height":1} )";
    comply::detail::present_members present(text);
    auto const second = text.find('{', 1);
    auto const third = text.find('{', second + 1);
    BOOST_TEST(marks(present.of(unknown(text, "x\"", 0))) == "++.+");
    BOOST_TEST(marks(present.of(unknown(text, "y", second))) == "..+.");
    BOOST_TEST(marks(present.of(unknown(text, "y", second, few))) == ".+");
    BOOST_TEST(marks(present.of(unknown(text, "z", third))) == "....");
    BOOST_TEST(marks(present.of(unknown(text, "w\":2", second))) == "..+.");
    BOOST_TEST(marks(present.of(unknown(text, "v", 0))) == "++.+");
}

BOOST_AUTO_TEST_SUITE_END()
