// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/schema.hpp>

#include "support/routes.hpp"

#include <comply/rules.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

namespace schema_test {

// ---- names ----

struct camel {
    int first_member{};
    int other_one{};
    int third{};
    friend bool operator==(camel const&, camel const&) = default;
};
BOOST_DESCRIBE_STRUCT(camel, (), (first_member, other_one, third))
constexpr auto comply_schema(comply::tag<camel>) {
    return comply::schema<camel>(comply::member<&camel::other_one>(comply::name("TheOther")),
                                 comply::member_names(comply::camel_case));
}

struct shouting {
    constexpr char* operator()(std::string_view cpp_name, char* out) const {
        for (char const letter : cpp_name) {
            *out++ = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        }
        *out++ = '!';
        return out;
    }
};

struct loud {
    int one{};
    int two{};
    friend bool operator==(loud const&, loud const&) = default;
};
BOOST_DESCRIBE_STRUCT(loud, (), (one, two))
constexpr auto comply_schema(comply::tag<loud>) {
    return comply::schema<loud>(comply::member_names(shouting{}));
}

// ---- enums ----

enum class state { not_started, in_progress, done };
BOOST_DESCRIBE_ENUM(state, not_started, in_progress, done)
constexpr auto comply_schema(comply::tag<state>) {
    return comply::schema<state>(comply::enumerator_names(comply::kebab_case),
                                 comply::enumerator<state::done>(comply::name("\xE2\x9C\x93 \"done\"")),
                                 comply::fallback(state::not_started));
}

// ---- bases ----

struct entity {
    std::string id_text;
    friend bool operator==(entity const&, entity const&) = default;
};
BOOST_DESCRIBE_STRUCT(entity, (), (id_text))
constexpr auto comply_schema(comply::tag<entity>) {
    return comply::schema<entity>(comply::member<&entity::id_text>(comply::name("id"), comply::length(2, 4)));
}

struct device : entity {
    int serial_number{};
    std::optional<int> age_in_days;
    friend bool operator==(device const&, device const&) = default;
};
BOOST_DESCRIBE_STRUCT(device, (entity), (serial_number, age_in_days))
constexpr auto comply_schema(comply::tag<device>) {
    return comply::schema<device>(comply::member_names(comply::camel_case), comply::discriminator("kind", "device"),
                                  comply::member<&device::age_in_days>(comply::nullable, comply::range(0, 100)));
}

struct phone : device {
    std::string phone_number;
    friend bool operator==(phone const&, phone const&) = default;
};
BOOST_DESCRIBE_STRUCT(phone, (device), (phone_number))
constexpr auto comply_schema(comply::tag<phone>) {
    return comply::schema<phone>(comply::discriminator("kind", "phone"),
                                 comply::member<&phone::age_in_days>(comply::name("age"), comply::range(0, 10)),
                                 comply::member<&entity::id_text>(comply::default_value("none")));
}

struct undescribed_schema : device {
    int extra_one{};
    friend bool operator==(undescribed_schema const&, undescribed_schema const&) = default;
};
BOOST_DESCRIBE_STRUCT(undescribed_schema, (device), (extra_one))

struct left {
    int l{};
    friend bool operator==(left const&, left const&) = default;
};
BOOST_DESCRIBE_STRUCT(left, (), (l))
struct right {
    int r{};
    friend bool operator==(right const&, right const&) = default;
};
BOOST_DESCRIBE_STRUCT(right, (), (r))
struct both : left, right {
    int b{};
    friend bool operator==(both const&, both const&) = default;
};
BOOST_DESCRIBE_STRUCT(both, (left, right), (b))

// ---- discriminator ----

struct marked {
    int value{};
    friend bool operator==(marked const&, marked const&) = default;
};
BOOST_DESCRIBE_STRUCT(marked, (), (value))
constexpr auto comply_schema(comply::tag<marked>) {
    return comply::schema<marked>(comply::discriminator("the \"kind\"", "a\\b\t\xC3\xA9"));
}

struct only_marked {
    friend bool operator==(only_marked const&, only_marked const&) = default;
};
BOOST_DESCRIBE_STRUCT(only_marked, (), ())
constexpr auto comply_schema(comply::tag<only_marked>) {
    return comply::schema<only_marked>(comply::discriminator("kind", "nothing"));
}

device make_device(char const* id, int serial, std::optional<int> age) {
    device made;
    made.id_text = id;
    made.serial_number = serial;
    made.age_in_days = age;
    return made;
}

phone make_phone(char const* id, int serial, std::optional<int> age, char const* number) {
    phone made;
    static_cast<device&>(made) = make_device(id, serial, age);
    made.phone_number = number;
    return made;
}

} // namespace schema_test

BOOST_AUTO_TEST_SUITE(schema)

using namespace schema_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_naming_style_renames_all_but_what_has_a_name_of_its_own) {
    ok<camel>(R"({"firstMember":1,"TheOther":2,"third":3})", {1, 2, 3});
    BOOST_TEST(comply::serialize(camel{1, 2, 3}) == R"({"firstMember":1,"TheOther":2,"third":3})");
    bad<camel>(R"({"first_member":1,"otherOne":2,"other_one":2,"third":3})", {{errc::missing_member, "/firstMember"},
                                                                              {errc::missing_member, "/TheOther"},
                                                                              {errc::unknown_member, "/first_member"},
                                                                              {errc::unknown_member, "/otherOne"},
                                                                              {errc::unknown_member, "/other_one"}});
}

BOOST_AUTO_TEST_CASE(a_naming_style_may_be_the_users_own) {
    ok<loud>(R"({"ONE!":1,"TWO!":2})", {1, 2});
    BOOST_TEST(comply::serialize(loud{1, 2}) == R"({"ONE!":1,"TWO!":2})");
}

BOOST_AUTO_TEST_CASE(enumerators_are_renamed_the_same_way) {
    ok<state>(R"("not-started")", state::not_started);
    ok<state>(R"("in-progress")", state::in_progress);
    ok<state>("\"\xE2\x9C\x93 \\\"done\\\"\"", state::done);
    ok<state>(R"("\u2713\u0020\"done\u0022")", state::done);
    ok<state>(R"("done")", state::not_started, {.unknown_enumerators = comply::unknown_enumerators::fallback});
    bad<state>(R"("done")", {{errc::unknown_enumerator, ""}});
    BOOST_TEST(comply::serialize(state::done) == "\"\xE2\x9C\x93 \\\"done\\\"\"");
    BOOST_TEST(comply::parse<state>("\"x\"").error().front().expected ==
               "\"not-started\",\"in-progress\",\"\xE2\x9C\x93 \\\"done\\\"\"");
}

BOOST_AUTO_TEST_CASE(the_members_of_bases_come_first_with_what_their_schemas_say) {
    ok<device>(R"({"kind":"device","id":"ab","serialNumber":5,"ageInDays":null})", make_device("ab", 5, {}));
    BOOST_TEST(comply::serialize(make_device("ab", 5, 6)) == R"({"kind":"device","id":"ab","serialNumber":5,"ageInDays":6})");
    bad<device>(R"({"id":"a","serialNumber":5,"ageInDays":101})",
                {{errc::too_short, "/id"}, {errc::above_maximum, "/ageInDays"}});
    bad<device>("{}", {{errc::missing_member, "/id"},
                       {errc::missing_member, "/serialNumber"},
                       {errc::missing_member, "/ageInDays"}});
}

BOOST_AUTO_TEST_CASE(a_derived_schema_replaces_what_bases_say_of_a_member) {
    // Replaced as a whole: the name and the length of `id_text`, and that `age` was nullable.
    ok<phone>(R"({"idText":"a long one","serialNumber":5,"age":6,"phoneNumber":"1"})", make_phone("a long one", 5, 6, "1"));
    ok<phone>(R"({"serialNumber":5,"phoneNumber":"1"})", make_phone("none", 5, {}, "1"));
    bad<phone>(R"({"serialNumber":5,"phoneNumber":"1","age":11})", {{errc::above_maximum, "/age"}});
    bad<phone>(R"({"kind":"device","serialNumber":5,"phoneNumber":"1"})", {{errc::wrong_discriminator, "/kind"}});
    BOOST_TEST(comply::serialize(make_phone("ab", 5, 6, "1")) ==
               R"({"kind":"phone","idText":"ab","serialNumber":5,"age":6,"phoneNumber":"1"})");
}

BOOST_AUTO_TEST_CASE(a_struct_without_a_schema_keeps_those_of_its_bases) {
    undescribed_schema value;
    static_cast<device&>(value) = make_device("ab", 5, 6);
    value.extra_one = 7;
    BOOST_TEST(comply::serialize(value) == R"({"kind":"device","id":"ab","serialNumber":5,"ageInDays":6,"extraOne":7})");
    ok<undescribed_schema>(R"({"id":"ab","serialNumber":5,"ageInDays":6,"extraOne":7})", value);
}

BOOST_AUTO_TEST_CASE(a_struct_may_have_several_bases) {
    both value;
    value.l = 1;
    value.r = 2;
    value.b = 3;
    BOOST_TEST(comply::serialize(value) == R"({"l":1,"r":2,"b":3})");
    ok<both>(R"({"b":3,"r":2,"l":1})", value);
}

BOOST_AUTO_TEST_CASE(a_discriminator_is_written_first_and_checked_where_it_stands) {
    std::string const kind = R"("the \"kind\"":"a\\b\t)" "\xC3\xA9\"";
    BOOST_TEST(comply::serialize(marked{1}) == '{' + kind + R"(,"value":1})");
    ok<marked>('{' + kind + R"(,"value":1})", {1});
    ok<marked>(R"({"value":1,)" + kind + '}', {1});
    ok<marked>(R"({"value":1,"the\u0020\"kind\"":"a\u005cb\u0009\u00e9"})", {1});
    ok<marked>(R"({"value":1})", {1});
    bad<marked>(R"({"value":1,"the \"kind\"":"ab"})", {{errc::wrong_discriminator, "/the \"kind\""}});
    bad<marked>(R"({"the \"kind\"":1,"value":1})", {{errc::wrong_type, "/the \"kind\""}});
    bad<marked>(R"({"the \"kind\"":null,"value":1})", {{errc::null_not_allowed, "/the \"kind\""}});
    bad<marked>('{' + kind + ",\"value\":1," + kind + '}', {{errc::duplicate_member, "/the \"kind\""}});
    BOOST_TEST(comply::serialize(only_marked{}) == R"({"kind":"nothing"})");
    ok<only_marked>(R"({"kind":"nothing"})", {});
    ok<only_marked>("{}", {});
}

BOOST_AUTO_TEST_CASE(its_parts_hold_what_they_were_given) {
    BOOST_TEST(comply::name("TheOther").json_name == "TheOther");
    auto const part = comply::discriminator("kind", "device", "machine");
    BOOST_TEST(part.json_name == "kind");
    BOOST_TEST(part.value == "device");
    BOOST_TEST(part.alias == "machine");
}

BOOST_AUTO_TEST_SUITE_END()
