// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/problem.hpp>

#include <comply/message.hpp>

#include "support/fleet.hpp"
#include "support/german.hpp"
#include "support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(problem_details)

using comply::errc;
using comply::make_problem;
using namespace comply_test;

namespace {

comply::violations wrong_sensor() {
    return comply::parse<fleet::sensor>(R"({"id":"s","displayName":"Hall","powerSource":"mains","lastSeen":"2026-01-01T00:00:00Z",)"
                                        R"("tags":[],"charge":2,"a/b~ \u00e9%":0})")
        .error();
}

} // namespace

BOOST_AUTO_TEST_CASE(a_refused_payload_is_a_problem_with_an_error_for_each_violation) {
    auto const problem = make_problem(wrong_sensor());
    BOOST_TEST(comply::serialize(problem) ==
               R"({"type":"about:blank","title":"Unprocessable Content","status":422,)"
               R"("detail":"/charge is 2; at most 1 is expected","errors":[)"
               R"({"detail":"/charge is 2; at most 1 is expected","pointer":"#/charge","code":"above_maximum"},)"
               R"({"detail":"/a~1b~0 é% is unknown: no member has that name","pointer":"#/a~1b~0%20%C3%A9%25",)"
               R"("code":"unknown_member"}]})");
    BOOST_TEST(comply::problem_media_type == "application/problem+json");
}

BOOST_AUTO_TEST_CASE(the_status_is_that_of_the_fault_or_the_one_chosen) {
    auto const misshapen = comply::parse<fleet::sensor>("[]").error();
    BOOST_TEST(make_problem(misshapen).status.value() == 422); // an array where an object is expected
    auto const no_json = comply::parse<fleet::sensor>("{").error();
    BOOST_TEST(make_problem(no_json).status.value() == 400);
    BOOST_TEST(make_problem(no_json).title.value() == "Bad Request");
    BOOST_TEST(make_problem(no_json).errors.front().pointer.value() == "#");
    BOOST_TEST(make_problem(no_json, {.status = 422}).status.value() == 422);
    BOOST_TEST(make_problem(wrong_sensor(), {.status = 400}).title.value() == "Bad Request");
    BOOST_TEST(make_problem(wrong_sensor(), {.status = 409}).title.value() == "Invalid Payload");
}

BOOST_AUTO_TEST_CASE(what_the_service_says_itself_is_kept) {
    auto const problem = make_problem(wrong_sensor(), {.status = 409,
                                                       .type = "https://example.net/payload",
                                                       .title = "Payload refused.",
                                                       .detail = "See errors.",
                                                       .instance = "/requests/7"});
    BOOST_TEST(problem.type == "https://example.net/payload");
    BOOST_TEST(problem.title.value() == "Payload refused.");
    BOOST_TEST(problem.status.value() == 409);
    BOOST_TEST(problem.detail.value() == "See errors.");
    BOOST_TEST(problem.instance.value() == "/requests/7");
    BOOST_TEST(problem.errors.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_problem_is_read_again_by_every_route) {
    for (auto const& problem : {make_problem(wrong_sensor(), {.instance = "/7"}), make_problem({}), comply::problem{}}) {
        ok(comply::serialize(problem), problem);
    }
    ok<comply::problem>("{}", comply::problem{});
    ok<comply::problem>(R"({"type":"t","balance":30})", {.type = "t"}, {.unknown_members = comply::unknown_members::ignore});
    bad<comply::problem>(R"({"status":"400","errors":[{}]})",
                         {{errc::wrong_type, "/status"}, {errc::missing_member, "/errors/0/detail"}});
    bad<comply::problem>(R"({"status":42,"balance":30})", {{errc::below_minimum, "/status"}, {errc::unknown_member, "/balance"}});
}

BOOST_AUTO_TEST_CASE(its_sentences_may_be_in_another_language) {
    auto const problem = make_problem(comply::translate(wrong_sensor(), german));
    BOOST_TEST(problem.detail.value() == "/charge ist 2; erwartet wird höchstens 1");
}

BOOST_AUTO_TEST_SUITE_END()
