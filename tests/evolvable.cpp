// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/evolvable.hpp>

#include <comply/schema.hpp>

#include "support/routes.hpp"

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <vector>

namespace evolvable_test {

enum class status { unknown_future_value, not_started, done };
BOOST_DESCRIBE_ENUM(status, unknown_future_value, not_started, done)
constexpr auto comply_schema(comply::tag<status>) {
    return comply::schema<status>(comply::enumerator_names(comply::camel_case),
                                  comply::enumerator<status::done>(comply::aliases("finished")),
                                  comply::fallback(status::unknown_future_value));
}

using state = comply::evolvable<status>;

struct job {
    state now;
    std::optional<state> before;
    std::vector<state> log;
    friend bool operator==(job const&, job const&) = default;
};
BOOST_DESCRIBE_STRUCT(job, (), (now, before, log))

} // namespace evolvable_test

template <>
evolvable_test::state comply_test::dirty<evolvable_test::state>(int) {
    return evolvable_test::state("left behind by the object's former life");
}

BOOST_AUTO_TEST_SUITE(evolvable_)

using namespace evolvable_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(an_unknown_name_is_kept_and_written_back) {
    ok<state>(R"("done")", status::done);
    ok<state>(R"("finished")", status::done);
    ok<state>(R"("unknownFutureValue")", status::unknown_future_value);
    ok<state>(R"("paused")", state("paused"));
    ok<state>(R"("\u0000\u00e9\"")", state(std::string_view("\0\xC3\xA9\"", 4)));
    ok<state>(R"("")", state(""));
    ok<job>(R"({"now":"notStarted","before":"paused","log":["done","later","unknownFutureValue"]})",
            {status::not_started, state("paused"), {status::done, state("later"), status::unknown_future_value}});
    job const value{state("a \"new\" one"), {}, {status::done, state("later")}};
    auto const text = R"({"now":"a \"new\" one","log":["done","later"]})";
    BOOST_TEST(comply::serialize(value) == text);
    BOOST_TEST(boost::json::serialize(comply::value_from(value)) == text);
}

BOOST_AUTO_TEST_CASE(a_name_has_a_value_and_a_text) {
    auto const unknown = comply::parse<state>(R"("paused")").value();
    BOOST_TEST(!unknown.is_known());
    BOOST_TEST((unknown.value() == status::unknown_future_value));
    BOOST_TEST(unknown.text() == "paused");
    BOOST_TEST((unknown != status::unknown_future_value));
    auto const known = comply::parse<state>(R"("finished")").value();
    BOOST_TEST(known.is_known());
    BOOST_TEST((known == status::done));
    BOOST_TEST(known.text() == "done");
    BOOST_TEST((state("notStarted") == status::not_started));
    BOOST_TEST((state().value() == status{}));
    BOOST_TEST(state(static_cast<status>(9)).text() == "");
}

BOOST_AUTO_TEST_CASE(what_is_no_string_is_refused) {
    bad<job>(R"({"now":1,"before":[],"log":[null,"x",true]})", {{errc::wrong_type, "/now"},
                                                               {errc::wrong_type, "/before"},
                                                               {errc::null_not_allowed, "/log/0"},
                                                               {errc::wrong_type, "/log/2"}});
    bad<state>(R"("\x")", {{errc::invalid_escape, ""}});
    bad<state>("\"\xC0\"", {{errc::invalid_utf8, ""}});
    bad<state>(R"("done)", {{errc::unexpected_end, ""}});
}

BOOST_AUTO_TEST_CASE(what_json_cannot_carry_is_not_written) {
    for (auto const& [value, why] : {std::pair{state(static_cast<status>(9)), errc::unknown_enumerator},
                                     std::pair{state("\xC0"), errc::invalid_utf8}}) {
        BOOST_TEST(lines(comply::validate(value).error()) == lines(faults{{why, ""}}));
        BOOST_CHECK_THROW(static_cast<void>(comply::serialize(value)), comply::validation_error);
        BOOST_CHECK_THROW(static_cast<void>(comply::value_from(value)), comply::validation_error);
    }
}

BOOST_AUTO_TEST_SUITE_END()
