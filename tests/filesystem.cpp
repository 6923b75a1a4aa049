// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/filesystem.hpp>

#include "support/routes.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(filesystem_)

using comply::errc;
using std::filesystem::path;
using namespace comply_test;

namespace filesystem_test {

struct upload {
    path target;
    std::vector<path> sources;
    friend bool operator==(upload const&, upload const&) = default;
};
BOOST_DESCRIBE_STRUCT(upload, (), (target, sources))
constexpr auto comply_schema(comply::tag<upload>) {
    return comply::schema<upload>(comply::member<&upload::target>(comply::length(1, 8)));
}

} // namespace filesystem_test

using namespace filesystem_test;

BOOST_AUTO_TEST_CASE(a_path_is_a_string_with_slashes) {
    ok<path>(R"("logs/today.txt")", path("logs") / "today.txt");
    ok<path>(R"("")", {});
    ok<path>(R"("/")", "/");
    ok<path>(R"("a//b/../c")", "a//b/../c");
    ok<path>(R"("\u00e4\/\ud83d\ude00")", path(u8"\u00e4/\U0001F600"));
    BOOST_TEST(comply::serialize(path("a") / "b\"c") == R"("a/b\"c")");
    BOOST_TEST((comply::value_from(path("a") / "b") == "a/b"));
    ok<upload>(R"({"target":"/a","sources":["b","c/d"]})", {"/a", {"b", path("c") / "d"}});
}

BOOST_AUTO_TEST_CASE(what_is_no_path_is_refused) {
    bad<path>(R"("a\u0000b")", {{errc::invalid_format, ""}});
    bad<path>("1", {{errc::wrong_type, ""}});
    bad<path>("[]", {{errc::wrong_type, ""}});
    bad<path>("null", {{errc::null_not_allowed, ""}});
    BOOST_TEST(comply::parse<path>(R"("\u0000")").error().front().message ==
               R"(the document is "\u0000"; a path is expected)");
}

BOOST_AUTO_TEST_CASE(rules_of_strings_hold_for_it) {
    bad<upload>(R"({"target":"","sources":[]})", {{errc::too_short, "/target"}});
    bad<upload>(R"({"target":"/12345678","sources":[]})", {{errc::too_long, "/target"}});
    BOOST_TEST(lines(comply::validate(upload{}).error()) == lines(faults{{errc::too_short, "/target"}}));
}

BOOST_AUTO_TEST_CASE(a_path_that_is_no_utf8_is_not_written) {
    path const wrong(std::string("\xFF"));
    BOOST_TEST(lines(comply::validate(wrong).error()) == lines(faults{{errc::invalid_utf8, ""}}));
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(wrong)), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(wrong)), comply::validation_error);
}

BOOST_AUTO_TEST_SUITE_END()
