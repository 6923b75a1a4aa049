// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/schema/absent_value.hpp>

#include <comply/parse.hpp>
#include <comply/patch.hpp>
#include <comply/schema.hpp>

#include "../../support/routes.hpp"

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace absent_value_test {

// What compilers can make, and what they cannot: a std::map.
struct limits {
    std::optional<int> most = 10;
    std::optional<std::string> unit = "a unit that is longer than what a string holds in itself";
    std::optional<int> least;
    friend bool operator==(limits const&, limits const&) = default;
};
BOOST_DESCRIBE_STRUCT(limits, (), (most, unit, least))

struct settings {
    std::map<std::string, int> sizes;
    std::optional<limits> of_all = limits{1, {}, 2};
    std::shared_ptr<std::string> title = std::make_shared<std::string>("none yet");
    std::shared_ptr<std::string> note;
    friend bool operator==(settings const& a, settings const& b) {
        auto const text = [](auto const& one) { return one ? *one : std::string("null"); };
        return a.sizes == b.sizes && a.of_all == b.of_all && text(a.title) == text(b.title) &&
               text(a.note) == text(b.note);
    }
};
BOOST_DESCRIBE_STRUCT(settings, (), (sizes, of_all, title, note))
constexpr auto comply_schema(comply::tag<settings>) {
    return comply::schema<settings>(comply::member<&settings::sizes>(comply::optional));
}

struct flattened {
    limits inner{.most = {}, .unit = {}, .least = 4};
    friend bool operator==(flattened const&, flattened const&) = default;
};
BOOST_DESCRIBE_STRUCT(flattened, (), (inner))
constexpr auto comply_schema(comply::tag<flattened>) {
    return comply::schema<flattened>(comply::member<&flattened::inner>(comply::flatten));
}

struct stated {
    std::optional<int> a = 1; // null would be refused
    std::optional<int> b = 2;
    std::optional<int> c = 3;
    std::optional<int> d = 4; // null would be refused
    std::optional<int> e = 5;
    friend bool operator==(stated const&, stated const&) = default;
};
BOOST_DESCRIBE_STRUCT(stated, (), (a, b, c, d, e))
constexpr auto comply_schema(comply::tag<stated>) {
    return comply::schema<stated>(comply::member<&stated::a>(comply::optional),
                                  comply::member<&stated::b>(comply::nullable),
                                  comply::member<&stated::c>(comply::default_value(3)),
                                  comply::member<&stated::d>(comply::optional, comply::default_value(4)),
                                  comply::member<&stated::e>(comply::optional, comply::nullable));
}

// Cannot be read, for nothing makes one to read into.
struct only_written {
    std::optional<int> size;
    explicit only_written(int) {}
};
BOOST_DESCRIBE_STRUCT(only_written, (), (size))

} // namespace absent_value_test

BOOST_AUTO_TEST_SUITE(schema_absent_value)

using namespace absent_value_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(an_empty_member_is_written_as_null_if_its_initialiser_gives_it_a_value) {
    ok<limits>("{}", {});
    ok<limits>(R"({"most":null,"unit":null,"least":null})", {{}, {}, {}});
    ok<settings>("{}", {});
    ok<settings>(R"({"of_all":null,"title":null})", {{}, {}, {}, {}});
    ok<settings>(
        R"({"of_all":{"least":1},"note":"x"})",
        {{}, limits{.least = 1}, std::make_shared<std::string>("none yet"), std::make_shared<std::string>("x")});
    ok<flattened>(R"({"most":null,"unit":null,"least":null})", {{{}, {}, {}}});
    ok<flattened>("{}", {});
    BOOST_TEST(comply::serialize(limits{{}, {}, {}}) == R"({"most":null,"unit":null})");
    BOOST_TEST(comply::serialize(settings{{}, {}, {}, {}}) == R"({"sizes":{},"of_all":null,"title":null})");
    BOOST_TEST(comply::serialize(flattened{{{}, {}, {}}}) == R"({"least":null})");
    BOOST_TEST(boost::json::serialize(comply::value_from(limits{{}, {}, {}})) == R"({"most":null,"unit":null})");
    BOOST_TEST(comply::serialize(std::vector<limits>{{{}, {}, {}}, {3, "x", {}}}) ==
               R"([{"most":null,"unit":null},{"most":3,"unit":"x"}])");
    BOOST_TEST(comply::serialize(only_written(1)) == "{}");
}

BOOST_AUTO_TEST_CASE(null_is_not_written_where_it_would_be_refused) {
    ok<stated>(R"({"b":null,"c":null,"e":null})", {1, {}, {}, 4, {}});
    bad<stated>(R"({"a":null,"b":null,"d":null})", {{errc::null_not_allowed, "/a"}, {errc::null_not_allowed, "/d"}});
    stated const empty{{}, {}, {}, {}, {}};
    BOOST_TEST(comply::serialize(empty) == R"({"b":null,"c":null,"e":null})");
    BOOST_TEST(boost::json::serialize(comply::value_from(empty)) == R"({"b":null,"c":null,"e":null})");
}

BOOST_AUTO_TEST_CASE(a_patch_makes_it_empty) {
    limits const before;
    limits const after{{}, "x", {}};
    auto const change = comply::diff(before, after);
    BOOST_TEST(comply::serialize(change) == R"({"most":null,"unit":"x"})");
    auto changed = before;
    comply::apply(comply::parse_patch<limits>(comply::serialize(change)).value(), changed);
    BOOST_TEST((changed == after));

    settings const none{{}, {}, {}, {}};
    settings const some{{}, after, {}, {}};
    auto made = none;
    comply::apply(comply::parse_patch<settings>(comply::serialize(comply::diff(none, some))).value(), made);
    BOOST_TEST((made == some));
}

BOOST_AUTO_TEST_SUITE_END()
