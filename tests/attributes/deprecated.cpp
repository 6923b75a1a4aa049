// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/attributes.hpp>

#include "../support/routes.hpp"

#include <comply/parse_in_situ.hpp>
#include <comply/parse_parallel.hpp>
#include <comply/read_collection.hpp>
#include <comply/read_lines.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace deprecated_test {

struct part {
    int id{};
    std::optional<std::string> label;
    int weight{};
    friend bool operator==(part const&, part const&) = default;
};
BOOST_DESCRIBE_STRUCT(part, (), (id, label, weight))
constexpr auto comply_schema(comply::tag<part>) {
    return comply::schema<part>(comply::member<&part::label>(comply::deprecated, comply::aliases("text")));
}

struct machine {
    std::vector<part> parts;
    friend bool operator==(machine const&, machine const&) = default;
};
BOOST_DESCRIBE_STRUCT(machine, (), (parts))

struct seen {
    std::string_view name;
    std::optional<std::string_view> old;
};
BOOST_DESCRIBE_STRUCT(seen, (), (name, old))
constexpr auto comply_schema(comply::tag<seen>) {
    return comply::schema<seen>(comply::member<&seen::old>(comply::deprecated));
}

// Where they are, in full.
std::string places(comply::violations const& list) {
    std::string text;
    for (auto const& one : list) {
        text += one.pointer + ' ' + std::to_string(one.offset) + ' ' + std::to_string(one.line) + ':' +
                std::to_string(one.column) + ' ' + one.excerpt.substr(one.caret, 5) + '\n';
    }
    return text;
}

// Records, of which every seventh has a deprecated member.
std::string many_parts(std::size_t count, std::string_view separator) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += i == 0 ? std::string_view() : separator;
        text += R"({"id":)" + std::to_string(i);
        text += i % 7 == 0 ? R"(,"label":"\u00e9},{\"id\"")" : "";
        text += R"(,"weight":2})";
    }
    return text;
}

} // namespace deprecated_test

BOOST_AUTO_TEST_SUITE(attributes_deprecated)

using namespace deprecated_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_deprecated_member_is_read_and_written_like_any_other) {
    ok<part>(R"({"id":1,"label":"l","weight":2})", {1, "l", 2});
    ok<part>(R"({"id":1,"weight":2})", {1, {}, 2});
    BOOST_TEST(comply::serialize(part{1, "l", 2}) == R"({"id":1,"label":"l","weight":2})");
}

BOOST_AUTO_TEST_CASE(its_presence_is_a_warning_and_no_violation) {
    auto const text = R"({"parts":[{"id":1,"weight":2},
 {"id":1,"label":"l","weight":2},{"text":null,"weight":2,"id":1}]})";
    comply::violations warnings{{}};
    comply::parse_options const options{.warnings = &warnings};
    faults const expected{{errc::deprecated_member, "/parts/1/label"}, {errc::deprecated_member, "/parts/2/text"}};
    BOOST_TEST(comply::parse<machine>(text, options).has_value());
    BOOST_TEST(lines(warnings) == lines(expected));
    BOOST_TEST(warnings[0].line == 2U);
    BOOST_TEST(warnings[0].column == 18U);
    BOOST_TEST(warnings[0].message == "/parts/1/label is deprecated");

    warnings = {};
    machine object;
    BOOST_TEST(comply::parse_into(object, text, options).has_value());
    BOOST_TEST(lines(warnings) == lines(expected));
    BOOST_TEST(comply::parse_into(object, text, {.on_failure = comply::on_failure::keep, .warnings = &warnings}).has_value());
    BOOST_TEST(lines(warnings) == lines(expected));

    warnings = {};
    BOOST_TEST(comply::value_to<machine>(*dom_of(text), options).has_value());
    BOOST_TEST(lines(warnings) == lines(expected));
    BOOST_TEST(comply::parse<machine>(R"({"parts":[]})", options).has_value());
    BOOST_TEST(warnings.empty());
}

BOOST_AUTO_TEST_CASE(warnings_come_beside_violations_and_are_bounded_like_them) {
    comply::violations warnings;
    auto const refused = comply::parse<part>(R"({"label":"l","weight":""})", {.warnings = &warnings});
    BOOST_TEST(lines(refused.error()) == lines(faults{{errc::missing_member, "/id"}, {errc::wrong_type, "/weight"}}));
    BOOST_TEST(lines(warnings) == lines(faults{{errc::deprecated_member, "/label"}}));
    auto const text = R"([{"id":1,"label":"l","weight":2},{"id":1,"label":"l","weight":2}])";
    comply::parse_options const options{.max_violations = 1, .warnings = &warnings};
    BOOST_TEST(comply::parse<std::vector<part>>(text, options).has_value());
    BOOST_TEST(lines(warnings) == lines(faults{{errc::deprecated_member, "/0/label"}}));
    BOOST_TEST(comply::value_to<std::vector<part>>(*dom_of(text), options).has_value());
    BOOST_TEST(lines(warnings) == lines(faults{{errc::deprecated_member, "/0/label"}}));
}

BOOST_AUTO_TEST_CASE(in_situ_they_are_those_of_the_text_as_it_came) {
    comply::violations warnings{{}};
    comply::parse_options const options{.warnings = &warnings};
    std::string text = R"([{"name":"\u00e9\"\\","old":"\ta"},{"name":"","old":null}])";
    auto const came = text;
    auto const read = comply::parse_in_situ<std::vector<seen>>(text, options);
    BOOST_TEST(read.has_value());
    BOOST_TEST((read->front().old == "\ta"));
    BOOST_TEST(text != came);
    comply::violations expected;
    static_cast<void>(comply::parse<std::vector<seen>>(came, {.warnings = &expected}));
    BOOST_TEST(places(warnings) == "/0/old 28 1:29 \"\\ta\"\n/1/old 52 1:53 null}\n");
    BOOST_TEST(warnings[0].found == R"("\ta")");

    text = R"([{"name":"\t","old":"\t"},{"old":"a"}])";
    BOOST_TEST(!comply::parse_in_situ<std::vector<seen>>(text, options).has_value());
    BOOST_TEST(lines(warnings) ==
               lines(faults{{errc::deprecated_member, "/0/old"}, {errc::deprecated_member, "/1/old"}}));
}

BOOST_AUTO_TEST_CASE(in_a_stream_they_are_those_of_the_record_that_was_read) {
    comply::violations warnings{{}};
    std::string const text = "{\"id\":1,\"label\":\"l\",\"weight\":2}\n\n{\"id\":1,\"weight\":2}\n"
                             "{\"label\":7,\"weight\":2}\n[]\n";
    std::string all;
    for (auto const& line : comply::read_lines<part>(text, {.parse = {.warnings = &warnings}})) {
        all += line.has_value() ? "accepted\n" : "refused\n";
        all += places(warnings);
    }
    BOOST_TEST(all == "accepted\n/label 16 1:17 \"l\",\"\naccepted\nrefused\n/label 62 4:10 7,\"we\nrefused\n");
    BOOST_TEST(warnings.empty());

    std::istringstream in("{\"value\":[\n" + text.substr(0, text.find('\n')) + ",{},\n" +
                          R"({"text":[],"id":1,"weight":2}],"@odata.count":3} x)");
    all.clear();
    for (auto const& one : comply::read_collection<part>(in, {.parse = {.warnings = &warnings}, .buffer_size = 7})) {
        all += one.has_value() ? "accepted\n" : "refused\n";
        all += places(warnings);
    }
    BOOST_TEST(all ==
               "accepted\n/value/0/label 27 2:17 \"l\",\"\nrefused\nrefused\n/value/2/text 55 3:9 [],\"i\nrefused\n");
    BOOST_TEST(warnings.empty());
}

BOOST_AUTO_TEST_CASE(on_several_threads_they_are_those_of_one) {
    comply::violations expected;
    comply::violations warnings;
    auto const array = '[' + many_parts(20'000, ",\n") + ']';
    for (std::size_t const most : {1U, 100U, 1'000'000U}) {
        comply::parse_options const options{.max_violations = most, .warnings = &warnings};
        auto const one = comply::parse<std::vector<part>>(array, {.max_violations = most, .warnings = &expected});
        BOOST_TEST(expected.size() == std::min(most, std::size_t{2858}));
        for (auto const failing : {comply::on_failure::reset, comply::on_failure::keep}) {
            auto with = options;
            with.on_failure = failing;
            auto const several = comply::parse_parallel<part>(array, 3, with);
            BOOST_TEST(several.has_value());
            BOOST_TEST((*several == *one));
            BOOST_TEST((warnings == expected));
        }
    }

    auto lines_of = many_parts(20'000, "\n\n");
    std::vector<comply::violation> all;
    auto reader = comply::read_lines<part>(lines_of, {.parse = {.warnings = &expected}});
    part record;
    while (reader.read_into(record)) {
        all.insert(all.end(), expected.begin(), expected.end());
    }
    comply::parse_options const options{.max_violations = 1'000'000, .warnings = &warnings};
    BOOST_TEST(comply::parse_lines_parallel<part>(lines_of, 3, options).has_value());
    BOOST_TEST((warnings == comply::violations(std::vector(all))));
    warnings = {};
    BOOST_TEST(comply::parse_lines_parallel<part>(std::string_view(lines_of).substr(0, 1000), 3, options).has_value() ==
               false);
    BOOST_TEST(!warnings.empty());
    all.resize(5);
    BOOST_TEST(
        comply::parse_lines_parallel<part>(lines_of, 3, {.max_violations = 5, .warnings = &warnings}).has_value());
    BOOST_TEST((warnings == comply::violations(std::vector(all))));

    lines_of += "\n[]"; // refused: read again by one thread
    BOOST_TEST(
        !comply::parse_lines_parallel<part>(lines_of, 3, {.max_violations = 5, .warnings = &warnings}).has_value());
    BOOST_TEST((warnings == comply::violations(std::move(all))));
}

BOOST_AUTO_TEST_SUITE_END()
