// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/evolvable_flags.hpp>

#include <comply/json_schema.hpp>
#include <comply/patch.hpp>
#include <comply/schema.hpp>
#include <comply/variant.hpp>

#include "support/routes.hpp"

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace evolvable_flags_test {

enum class modes : unsigned { none = 0, password = 1, sms = 2, one_time_pass = 4, unknown_future_value = 64 };
BOOST_DESCRIBE_ENUM(modes, none, password, sms, one_time_pass, unknown_future_value)
constexpr auto comply_schema(comply::tag<modes>) {
    return comply::schema<modes>(comply::flags, comply::enumerator_names(comply::camel_case),
                                 comply::enumerator<modes::sms>(comply::aliases("text")),
                                 comply::fallback(modes::unknown_future_value));
}

// Without an enumerator for nothing.
enum class style { bold = 1, other = 2 };
BOOST_DESCRIBE_ENUM(style, bold, other)
constexpr auto comply_schema(comply::tag<style>) {
    return comply::schema<style>(comply::flags, comply::fallback(style::other));
}

constexpr modes operator|(modes a, modes b) {
    return static_cast<modes>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

using mode_set = comply::evolvable<modes>;
using names = std::vector<std::string>;

struct policy {
    mode_set text;
    mode_set list;
    std::optional<mode_set> maybe;
    std::vector<mode_set> each;
    friend bool operator==(policy const&, policy const&) = default;
};
BOOST_DESCRIBE_STRUCT(policy, (), (text, list, maybe, each))
constexpr auto comply_schema(comply::tag<policy>) {
    return comply::schema<policy>(comply::member<&policy::list>(comply::as_array),
                                  comply::member<&policy::maybe>(comply::as_array, comply::nullable),
                                  comply::member<&policy::each>(comply::optional));
}

} // namespace evolvable_flags_test

template <>
evolvable_flags_test::mode_set comply_test::dirty<evolvable_flags_test::mode_set>(int) {
    return evolvable_flags_test::mode_set("left behind,by the object's former life");
}

BOOST_AUTO_TEST_SUITE(evolvable_flags)

using namespace evolvable_flags_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(unknown_names_are_kept_and_written_back_among_the_others) {
    ok<mode_set>(R"("sms,password")", modes::password | modes::sms);
    ok<mode_set>(R"("text")", modes::sms);
    ok<mode_set>(R"("none")", modes::none);
    ok<mode_set>(R"("unknownFutureValue")", modes::unknown_future_value);
    for (char const* const text :
         {"sms,fido2,password", "fido2", "fido2,fido2", "", ",", "sms,", " sms", "text,x", "\xC3\xA9,\"", "none,x"}) {
        ok<mode_set>(boost::json::serialize(boost::json::value(text)), mode_set(text));
        BOOST_TEST(comply::serialize(mode_set(text)) == boost::json::serialize(boost::json::value(text)));
        BOOST_TEST(mode_set(text).text() == text);
        BOOST_TEST(!mode_set(text).is_known());
    }
    ok<comply::evolvable<style>>(R"("")", style{});
    BOOST_TEST(comply::evolvable<style>("").is_known());
    BOOST_TEST(comply::evolvable<style>("").text() == "");
    BOOST_TEST(comply::serialize(comply::evolvable<style>("bold,thin")) == R"("bold,thin")");
}

BOOST_AUTO_TEST_CASE(so_they_are_in_arrays) {
    auto const text = R"({"text":"sms,fido2","list":["fido2","sms","a,b"],"maybe":["x",""],"each":["password","y"]})";
    policy const value{mode_set("sms,fido2"),
                       mode_set(names{"fido2", "sms", "a,b"}),
                       mode_set(names{"x", ""}),
                       {modes::password, mode_set("y")}};
    ok<policy>(text, value);
    BOOST_TEST(comply::serialize(value) == text);
    BOOST_TEST(boost::json::serialize(comply::value_from(value)) == text);
    auto const known = R"({"text":"none","list":[],"maybe":null,"each":[]})";
    ok<policy>(known, {});
    BOOST_TEST(comply::serialize(policy{}) == known);
    ok<policy>(R"({"text":"sms","list":["sms","password"],"maybe":["sms"]})",
               {modes::sms, modes::sms | modes::password, modes::sms, {}});
    BOOST_TEST(boost::json::serialize(comply::value_from(policy{modes::sms, modes::sms, modes::sms, {}})) ==
               R"({"text":"sms","list":["sms"],"maybe":["sms"],"each":[]})");
}

BOOST_AUTO_TEST_CASE(the_value_has_the_fallback_for_what_is_unknown) {
    auto const read = comply::parse<mode_set>(R"("sms,fido2")").value();
    BOOST_TEST((read.value() == (modes::sms | modes::unknown_future_value)));
    BOOST_TEST((read.names() == names{"sms", "fido2"}));
    BOOST_TEST((read != modes::sms));
    BOOST_TEST((read != (modes::sms | modes::unknown_future_value)));
    BOOST_TEST((mode_set("fido2,sms") != read));
    auto changed = read;
    changed.assign("password,sms");
    BOOST_TEST(changed.is_known());
    BOOST_TEST((changed == (modes::sms | modes::password)));
    BOOST_TEST(changed.text() == "password,sms");
    BOOST_TEST(mode_set().text() == "none");
}

BOOST_AUTO_TEST_CASE(what_is_no_name_is_refused) {
    bad<policy>(R"({"text":["sms"],"list":"sms","maybe":[1,"x",null],"each":[null]})",
                {{errc::wrong_type, "/text"},
                 {errc::wrong_type, "/list"},
                 {errc::wrong_type, "/maybe/0"},
                 {errc::null_not_allowed, "/maybe/2"},
                 {errc::null_not_allowed, "/each/0"}});
    bad<mode_set>("\"x,\xC0\"", {{errc::invalid_utf8, ""}});
    bad<policy>(R"({"text":"x","list":["x")", {{errc::unexpected_end, "/list"}});
}

BOOST_AUTO_TEST_CASE(what_json_cannot_carry_is_not_written) {
    policy const value{static_cast<modes>(8), mode_set(names{"x", "\xC0"}), {}, {mode_set("\xC0")}};
    BOOST_TEST(lines(comply::validate(value).error()) == lines(faults{{errc::unknown_enumerator, "/text"},
                                                                      {errc::invalid_utf8, "/list/1"},
                                                                      {errc::invalid_utf8, "/each/0"}}));
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(value)), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(value)), comply::validation_error);
}

BOOST_AUTO_TEST_CASE(patches_and_variants_carry_them) {
    policy const before{modes::sms, modes::sms, {}, {}};
    policy const after{mode_set("sms,x"), mode_set(names{"x"}), {}, {}};
    auto const made = comply::diff(before, after);
    BOOST_TEST(comply::serialize(made) == R"({"text":"sms,x","list":["x"]})");
    auto changed = before;
    comply::apply(comply::parse_patch<policy>(comply::serialize(made)).value(), changed);
    BOOST_TEST((changed == after));

    using either = std::variant<int, mode_set>;
    ok<either>(R"("sms,x")", mode_set("sms,x"));
    bad<either>("true", {{errc::wrong_type, ""}});
}

BOOST_AUTO_TEST_CASE(a_schema_accepts_any_name) {
    auto const schema = comply::json_schema<policy>();
    auto const text =
        R"({"type":"string","examples":["none","password","sms","oneTimePass","unknownFutureValue","text"]})";
    BOOST_TEST(boost::json::serialize(schema.at("properties").at("text")) == text);
    BOOST_TEST(boost::json::serialize(schema.at("properties").at("list")) ==
               R"({"type":"array","items":)" + std::string(text) + "}");
}

BOOST_AUTO_TEST_SUITE_END()
