// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/odata/error.hpp>

#include "../support/fleet.hpp"
#include "../support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(odata_error)

using comply::errc;
using comply::odata::error_response;
using comply::odata::make_error;
using comply::odata::to_path;
using namespace comply_test;

namespace {

comply::violations wrong_sensor() {
    return comply::parse<fleet::sensor>("{\"id\":\"s\",\"displayName\":\"Hall\",\"powerSource\":\"mains\",\n"
                                        "\"lastSeen\":\"2026-01-01T00:00:00Z\",\"tags\":[\"a\",\"\"],\"charge\":2}")
        .error();
}

} // namespace

BOOST_AUTO_TEST_CASE(a_refused_payload_is_an_error_with_a_detail_for_each_violation) {
    BOOST_TEST(comply::serialize(make_error(wrong_sensor())) ==
               R"({"error":{"code":"badRequest","message":"/tags/1 is 0 characters long; at least 1 is required",)"
               R"("target":"tags/1","details":[)"
               R"({"code":"too_short","message":"/tags/1 is 0 characters long; at least 1 is required","target":"tags/1"},)"
               R"({"code":"above_maximum","message":"/charge is 2; at most 1 is expected","target":"charge"}]}})");
}

BOOST_AUTO_TEST_CASE(the_whole_payload_is_no_target) {
    auto const body = make_error(comply::parse<fleet::sensor>("7").error());
    BOOST_TEST(!body.error.target.has_value());
    BOOST_TEST(!body.error.details.front().target.has_value());
}

BOOST_AUTO_TEST_CASE(what_the_service_says_itself_is_kept) {
    auto const body = make_error(wrong_sensor(), {.code = "invalidPayload", .message = "No.", .with_place = true});
    BOOST_TEST(body.error.code == "invalidPayload");
    BOOST_TEST(body.error.message == "No.");
    BOOST_TEST_REQUIRE(body.error.innererror.has_value());
    BOOST_TEST(body.error.innererror->line.value() == 2U);
    BOOST_TEST(body.error.innererror->column.value() == 47U);
    BOOST_TEST(body.error.innererror->offset.value() == wrong_sensor()[0].offset);
    BOOST_TEST(!make_error(wrong_sensor()).error.innererror.has_value());
    auto const in_memory = comply::validate(std::string("\xFF")).error(); // which stands in no payload
    BOOST_TEST(!make_error(in_memory, {.with_place = true}).error.innererror.has_value());
}

BOOST_AUTO_TEST_CASE(only_what_was_read_has_a_place) {
    auto const in_the_first_line = make_error(comply::parse<fleet::sensor>("7").error(), {.with_place = true});
    BOOST_TEST_REQUIRE(in_the_first_line.error.innererror.has_value());
    BOOST_TEST(in_the_first_line.error.innererror->line.value() == 1U);
    auto const in_memory = make_error(comply::validate(fleet::sensor{}).error(), {.with_place = true});
    BOOST_TEST(!in_memory.error.innererror.has_value());
}

BOOST_AUTO_TEST_CASE(a_pointer_becomes_a_path) {
    BOOST_TEST(to_path("") == "");
    BOOST_TEST(to_path("/tags/3") == "tags/3");
    BOOST_TEST(to_path("/a~1b/c~0d") == "a%2Fb/c~d");
    BOOST_TEST(to_path("/a~01") == "a~1");
    BOOST_TEST(to_path("/a0/10") == "a0/10");
    BOOST_TEST(to_path("/a~") == "a~");
    BOOST_TEST(to_path("/\xFF") == "\xEF\xBF\xBD");
}

BOOST_AUTO_TEST_CASE(an_error_is_read_again_by_every_route) {
    for (auto const& body : {make_error(wrong_sensor(), {.with_place = true}), make_error({})}) {
        ok(comply::serialize(body), body);
    }
    // As Microsoft Graph sends it.
    ok<error_response>(R"({"error":{"code":"BadRequest","message":"Invalid.","innerError":{"date":"2026-01-01"}}})",
                       {{"BadRequest", "Invalid.", {}, {}, {}}}, {.unknown_members = comply::unknown_members::ignore});
    bad<error_response>(R"({"error":{"code":7,"details":[{"code":"c","message":"m","target":[]}]}})",
                        {{errc::missing_member, "/error/message"},
                         {errc::wrong_type, "/error/code"},
                         {errc::wrong_type, "/error/details/0/target"}});
}

BOOST_AUTO_TEST_SUITE_END()
