// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/patch.hpp>

#include "support/customer.hpp"
#include "support/fleet.hpp"
#include "support/print.hpp"

#include <comply/comply.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace comply {

inline std::ostream& boost_test_print_type(std::ostream& out, member_state state) {
    return out << (state == member_state::absent ? "absent" : state == member_state::null ? "null" : "present");
}

} // namespace comply

namespace patch_test {

customer someone() {
    return comply::parse<customer>(R"({"id":"c1","displayName":"Ada","title":"Dr","level":5,"credit":2.5,"rank":"gold",
        "tags":["a","b"],"since":"2020-01-02T03:04:05.60+01:00",
        "home":{"door":{"street":"High St","number":1},"city":"York"},"others":[{"street":"Low St"}],"extra":{"a":{"b":1,"c":2}}})")
        .value();
}

/// What comes of the customer by the patch.
customer patched(std::string_view text) {
    auto changed = someone();
    comply::apply(comply::parse_patch<customer>(text).value(), changed);
    return changed;
}

struct window {
    int from{};
    int to{};
    std::string_view label;
};
BOOST_DESCRIBE_STRUCT(window, (), (from, to, label))

struct base {
    int number{};
};
BOOST_DESCRIBE_STRUCT(base, (), (number))
struct derived : base {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(derived, (base), (text))

struct change {
    std::string path;
    comply::patch<address> body;
};
BOOST_DESCRIBE_STRUCT(change, (), (path, body))

struct nothing {};
BOOST_DESCRIBE_STRUCT(nothing, (), ())

struct initialised {
    std::optional<int> number = 5;
    std::string text = "text";
};
BOOST_DESCRIBE_STRUCT(initialised, (), (number, text))
constexpr auto comply_schema(comply::tag<initialised>) {
    return comply::schema<initialised>(comply::member<&initialised::text>(comply::optional));
}

template <class T, class Text>
concept patch_parsable = requires(Text text) { comply::parse_patch<T>(std::forward<Text>(text)); };

/// The violations, a line each: `wrong_type at "/a" 1:2`.
std::string lines(comply::violations const& all) {
    std::string text;
    for (auto const& one : all) {
        text += std::string(to_string(one.code)) + " at \"" + one.pointer + "\" " + std::to_string(one.line) + ":" +
                std::to_string(one.column) + "\n";
    }
    return text;
}

std::string refusal(std::string_view text, comply::parse_options const& options = {}) {
    auto const read = comply::parse_patch<customer>(text, options);
    auto object = comply::patch<customer>().set<&customer::level>(7);
    BOOST_TEST((comply::parse_patch_into(object, text, options).error() == read.error()));
    BOOST_TEST(object.empty() == !read.has_value());
    return lines(read.error());
}

} // namespace patch_test

BOOST_AUTO_TEST_SUITE(patch_)

using namespace patch_test;
using comply::errc;
using comply::member_state;
using comply::patch;

BOOST_AUTO_TEST_CASE(each_member_is_absent_or_null_or_present) {
    auto const read =
        comply::parse_patch<customer>(R"({"displayName":"Bob","nick":null,"tags":[],"rank":"basic"})").value();
    BOOST_TEST(read.state<&customer::display_name>() == member_state::present);
    BOOST_TEST(read.state<&customer::nick>() == member_state::null);
    BOOST_TEST(read.state<&customer::title>() == member_state::absent);
    BOOST_TEST(read.state<&customer::tags>() == member_state::present);
    BOOST_TEST(read.state<&customer::home>() == member_state::absent);
    BOOST_TEST(*read.get<&customer::display_name>() == "Bob");
    BOOST_TEST(read.get<&customer::tags>()->empty());
    BOOST_TEST((*read.get<&customer::rank>() == tier::basic));
    BOOST_TEST((read.get<&customer::nick>() == nullptr));
    BOOST_TEST((read.get<&customer::level>() == nullptr));
    BOOST_TEST((read.get<&customer::home>() == nullptr));
    BOOST_TEST(!read.empty());
    BOOST_TEST(comply::parse_patch<customer>("{}").value().empty());
    BOOST_TEST(comply::parse_patch<customer>(R"({"type":"customer"})").value().empty());
}

BOOST_AUTO_TEST_CASE(the_value_of_an_optional_is_what_is_in_it) {
    auto const read = comply::parse_patch<customer>(R"({"title":"Dr","work":{"city":"Bath"}})").value();
    static_assert(std::same_as<decltype(read.get<&customer::title>()), std::string const*>);
    static_assert(std::same_as<decltype(read.get<&customer::work>()), patch<place> const*>);
    BOOST_TEST(*read.get<&customer::title>() == "Dr");
    BOOST_TEST(*read.get<&customer::work>()->get<&place::city>() == "Bath");
    BOOST_TEST(read.get<&customer::work>()->state<&place::door>() == member_state::absent);
}

BOOST_AUTO_TEST_CASE(a_patch_can_be_put_together) {
    patch<customer> made;
    BOOST_TEST(made.empty());
    BOOST_TEST(comply::serialize(made) == "{}");
    made.set<&customer::display_name>("Bob").set<&customer::nick>(std::nullopt).set<&customer::title>("Dr");
    made.set_null<&customer::level>();
    made.edit<&customer::home>().set<&place::city>("Bath");
    made.edit<&customer::home>().edit<&place::door>().set<&address::number>(4);
    BOOST_TEST(comply::serialize(made) == R"({"displayName":"Bob","nick":null,"title":"Dr","level":null,)"
                                          R"("home":{"door":{"number":4},"city":"Bath"}})");
    made.clear<&customer::home>().clear<&customer::nick>().clear<&customer::level>().clear<&customer::title>();
    BOOST_TEST(comply::serialize(made) == R"({"displayName":"Bob"})");
    made.clear<&customer::display_name>();
    BOOST_TEST(made.empty());
    BOOST_TEST((made == patch<customer>()));
    made.edit<&customer::work>();
    BOOST_TEST(comply::serialize(made) == R"({"work":{}})");
    BOOST_TEST(!made.empty());
}

BOOST_AUTO_TEST_CASE(a_nested_struct_can_be_said_as_a_whole) {
    patch<customer> made;
    made.edit<&customer::home>().edit<&place::annex>();
    made.set<&customer::home>(place{{"High St", std::nullopt}, "York", std::nullopt});
    BOOST_TEST(comply::serialize(made) ==
               R"({"home":{"door":{"street":"High St","number":null},"city":"York","annex":null}})");
    made.clear<&customer::home>();
    made.set<&customer::work>(place{{"Low St", 5}, std::nullopt, address{"A", 1}});
    BOOST_TEST(comply::serialize(made) ==
               R"({"work":{"door":{"street":"Low St","number":5},"city":null,"annex":{"street":"A","number":1}}})");
    made.set<&customer::work>(patch<place>().set<&place::city>("Bath"));
    BOOST_TEST(comply::serialize(made) == R"({"work":{"city":"Bath"}})");
    made.set<&customer::work>(std::optional<place>());
    BOOST_TEST(comply::serialize(made) == R"({"work":null})");
}

BOOST_AUTO_TEST_CASE(a_member_is_found_by_its_base) {
    auto made = comply::parse_patch<derived>(R"({"number":5})").value();
    BOOST_TEST(*made.get<&derived::number>() == 5);
    BOOST_TEST(*made.get<&base::number>() == 5);
    made.set<&derived::text>("t");
    derived object;
    apply(made, object);
    BOOST_TEST(comply::serialize(object) == R"({"number":5,"text":"t"})");
    BOOST_TEST(comply::parse_patch<nothing>("{}").value().empty());
}

// ---- what is refused ----

BOOST_AUTO_TEST_CASE(every_member_is_checked) {
    BOOST_TEST(refusal("{\"displayName\":\"\",\"level\":10,\n\"tags\":[\"a\",\"123456789\",5],\"rank\":\"iron\","
                       "\"since\":\"2020\",\n\"home\":{\"door\":{\"street\":\"\"},\"town\":\"York\"},\"more\":1}") ==
               "too_short at \"/displayName\" 1:16\n"
               "above_maximum at \"/level\" 1:27\n"
               "too_long at \"/tags/1\" 2:13\n"
               "wrong_type at \"/tags/2\" 2:25\n"
               "unknown_enumerator at \"/rank\" 2:35\n"
               "invalid_date_time at \"/since\" 2:50\n"
               "too_short at \"/home/door/street\" 3:26\n"
               "unknown_member at \"/home/town\" 3:30\n"
               "unknown_member at \"/more\" 3:45\n");
    BOOST_TEST(refusal(R"({"home":[],"work":5,"title":1})") == "wrong_type at \"/home\" 1:9\n"
                                                                "wrong_type at \"/work\" 1:19\n"
                                                                "wrong_type at \"/title\" 1:29\n");
    BOOST_TEST(refusal(R"({"type":"vendor"})") == "wrong_discriminator at \"/type\" 1:9\n");
    BOOST_TEST(refusal(R"({"type":null})") == "null_not_allowed at \"/type\" 1:9\n");
    BOOST_TEST(refusal("[]") == "wrong_type at \"\" 1:1\n");
    BOOST_TEST(refusal("null") == "null_not_allowed at \"\" 1:1\n");
    BOOST_TEST(refusal("") == "empty_text at \"\" 1:1\n");
    BOOST_TEST(refusal(R"({"level":1,})") == "expected_name at \"\" 1:12\n");
    BOOST_TEST(refusal(R"({"nick":nullx})") == "expected_comma at \"\" 1:13\n");
    BOOST_TEST(comply::parse_patch<customer>(R"({"level":12})").error().front().message ==
               "/level is 12; at most 9 is expected");
}

BOOST_AUTO_TEST_CASE(null_is_refused_where_it_would_leave_an_object_that_breaks_its_contract) {
    BOOST_TEST(refusal(R"({"displayName":null,"credit":null,"home":null,"others":null,"since":null,"rank":null})") ==
               "null_not_allowed at \"/displayName\" 1:16\n"
               "null_not_allowed at \"/credit\" 1:30\n"
               "null_not_allowed at \"/home\" 1:42\n"
               "null_not_allowed at \"/others\" 1:56\n"
               "null_not_allowed at \"/since\" 1:69\n"
               "null_not_allowed at \"/rank\" 1:81\n");
    BOOST_TEST(refusal(R"({"home":{"door":{"street":null,"number":null}}})") ==
               "null_not_allowed at \"/home/door/street\" 1:27\n");
    BOOST_TEST(refusal(R"({"nick":null,"title":null,"referrer":null,"level":null,"work":null,"extra":null})") == "");
    BOOST_TEST(comply::parse_patch<customer>(R"({"credit":null})").error().front().message ==
               "/credit is null; a number is expected");
}

BOOST_AUTO_TEST_CASE(a_member_may_come_once) {
    BOOST_TEST(refusal(R"({"nick":null,"nick":"a"})") == "duplicate_member at \"/nick\" 1:14\n");
    BOOST_TEST(refusal(R"({"level":1,"\u006Cevel":1})") == "duplicate_member at \"/level\" 1:12\n");
    BOOST_TEST(refusal(R"({"home":{},"home":{}})") == "duplicate_member at \"/home\" 1:12\n");
    BOOST_TEST(refusal(R"({"type":"customer","type":"customer"})") == "duplicate_member at \"/type\" 1:20\n");
    BOOST_TEST(refusal(R"({"x":1,"y":2,"x":3})", {.unknown_members = comply::unknown_members::ignore}) ==
               "duplicate_member at \"/x\" 1:14\n");
    BOOST_TEST(refusal(R"({"x":{"x":1},"home":{"x":1}})", {.unknown_members = comply::unknown_members::ignore}) == "");
}

BOOST_AUTO_TEST_CASE(a_read_only_member_is_checked_and_left_out_or_refused) {
    auto const read = comply::parse_patch<customer>(R"({"id":"c2","level":1})").value();
    BOOST_TEST(read.state<&customer::id>() == member_state::absent);
    BOOST_TEST(comply::serialize(read) == R"({"level":1})");
    BOOST_TEST(patched(R"({"id":"c2"})").id == "c1");
    BOOST_TEST(refusal(R"({"id":5})") == "wrong_type at \"/id\" 1:7\n");
    BOOST_TEST(refusal(R"({"id":null})") == "null_not_allowed at \"/id\" 1:7\n");
    BOOST_TEST(refusal(R"({"id":"123456789"})") == "too_long at \"/id\" 1:7\n");
    BOOST_TEST(refusal(R"({"id":"c2","level":1})", {.read_only_members = comply::read_only_members::reject}) ==
               "read_only_member at \"/id\" 1:7\n");
    BOOST_TEST(refusal(R"({"id":null})", {.read_only_members = comply::read_only_members::reject}) ==
               "read_only_member at \"/id\" 1:7\n");
}

BOOST_AUTO_TEST_CASE(what_is_replaced_comes_whole) {
    BOOST_TEST(refusal(R"({"others":[{"street":"A"},{"number":5},{}]})") ==
               "missing_member at \"/others/1/street\" 1:27\n"
               "missing_member at \"/others/2/street\" 1:40\n");
    BOOST_TEST(refusal(R"({"home":{"door":{}},"others":[]})") == "");
}

BOOST_AUTO_TEST_CASE(depth_and_the_number_of_violations_are_bounded) {
    BOOST_TEST(refusal(R"({"home":{"door":{"street":"A"}}})", {.max_depth = 3}) == "");
    BOOST_TEST(refusal(R"({"home":{"door":{"street":"A"}}})", {.max_depth = 2}) ==
               "depth_exceeded at \"/home/door\" 1:17\n");
    BOOST_TEST(refusal("{}", {.max_depth = 0}) == "depth_exceeded at \"\" 1:1\n");
    BOOST_TEST(refusal(R"({"level":"a","rank":1,"home":{"x":1}})", {.max_violations = 1}) ==
               "wrong_type at \"/level\" 1:10\n");
    BOOST_TEST(refusal(R"({"level":"a","rank":1,"home":{"x":1}})", {.max_violations = 2}) ==
               "wrong_type at \"/level\" 1:10\ntoo_many_violations at \"\" 1:31\n");
    std::string many = "{\"home\":{";
    for (int i = 0; i < 100'000; ++i) {
        many += "\"n" + std::to_string(i) + "\":0,";
    }
    many += "\"city\":null}}";
    BOOST_TEST(comply::parse_patch<customer>(many, {.unknown_members = comply::unknown_members::ignore}).has_value());
    BOOST_TEST(comply::parse_patch<customer>(many).error().size() == 100U);
}

BOOST_AUTO_TEST_CASE(what_the_patch_held_before_is_gone) {
    patch<customer> object;
    BOOST_TEST(comply::parse_patch_into(object, R"({"level":1,"home":{"city":"Bath"},"tags":["a"]})").has_value());
    BOOST_TEST(comply::parse_patch_into(object, R"({"home":{"door":{"number":1}}})").has_value());
    BOOST_TEST(comply::serialize(object) == R"({"home":{"door":{"number":1}}})");
    BOOST_TEST(!comply::parse_patch_into(object, "{", {.on_failure = comply::on_failure::keep}).has_value());
    BOOST_TEST(comply::serialize(object) == R"({"home":{"door":{"number":1}}})");
    BOOST_TEST(!comply::parse_patch_into(object, "{").has_value());
    BOOST_TEST(object.empty());
}

// ---- applying ----

BOOST_AUTO_TEST_CASE(a_value_replaces_and_absence_leaves_alone) {
    auto expected = someone();
    BOOST_TEST(are_same(patched("{}"), expected));
    expected.display_name = "Bob";
    expected.nick = "B";
    expected.tags = {"c"};
    expected.others = {};
    BOOST_TEST(are_same(patched(R"({"displayName":"Bob","nick":"B","tags":["c"],"others":[]})"), expected));
}

BOOST_AUTO_TEST_CASE(null_sets_null_or_removes) {
    auto expected = someone();
    expected.title.reset();
    expected.level = 3; // its default
    expected.extra = nullptr;
    BOOST_TEST(are_same(patched(R"({"title":null,"level":null,"extra":null,"nick":null,"referrer":null})"), expected));

    initialised object{6, "other"};
    apply(comply::parse_patch<initialised>(R"({"number":null,"text":null})").value(), object);
    BOOST_TEST(!object.number.has_value());
    BOOST_TEST(object.text == "text");
}

BOOST_AUTO_TEST_CASE(nested_structs_merge) {
    auto expected = someone();
    expected.home.door.number.reset();
    expected.home.city = "Bath";
    BOOST_TEST(are_same(patched(R"({"home":{"door":{"number":null},"city":"Bath"}})"), expected));
    expected.extra = {{"a", {{"c", 2}, {"d", 3}}}};
    BOOST_TEST(are_same(patched(R"({"home":{"door":{"number":null},"city":"Bath"},"extra":{"a":{"b":null,"d":3}}})"),
                        expected));
}

BOOST_AUTO_TEST_CASE(a_nested_struct_that_is_null_is_made) {
    auto expected = someone();
    expected.work = place{{"Low St", std::nullopt}, "Bath", std::nullopt};
    BOOST_TEST(are_same(patched(R"({"work":{"door":{"street":"Low St"},"city":"Bath"}})"), expected));
    expected.work = place{};
    BOOST_TEST(are_same(patched(R"({"work":{}})"), expected));

    auto changed = expected;
    apply(patch<customer>().set_null<&customer::work>(), changed);
    BOOST_TEST(are_same(changed, someone()));
}

BOOST_AUTO_TEST_CASE(a_patch_that_is_kept_is_not_changed) {
    auto const read =
        comply::parse_patch<customer>(R"({"level":null,"tags":["x"],"work":{"city":"B"},"extra":{"z":1}})").value();
    auto const copy = read;
    auto first = someone();
    apply(read, first);
    BOOST_TEST((read == copy));
    auto second = someone();
    apply(patch<customer>(read), second);
    BOOST_TEST(are_same(first, second));
}

BOOST_AUTO_TEST_CASE(a_checked_patch_is_applied_if_the_contract_holds_afterwards) {
    auto object = someone();
    auto const read = comply::parse_patch<customer>(R"({"level":1,"work":{"city":"Bath"}})").value();
    auto const why = apply_checked(read, object).error();
    BOOST_TEST(lines(why) == "missing_member at \"/work/door\" 0:0\n");
    BOOST_TEST(are_same(object, someone()));

    auto const inner = comply::parse_patch<customer>(R"({"work":{"door":{},"annex":{"number":1}}})").value();
    BOOST_TEST(lines(apply_checked(inner, object).error()) == "missing_member at \"/work/door/street\" 0:0\n"
                                                              "missing_member at \"/work/city\" 0:0\n"
                                                              "missing_member at \"/work/annex/street\" 0:0\n");
    BOOST_TEST(apply_checked(inner, object, {.max_violations = 1}).error().size() == 1U);
    BOOST_TEST(apply_checked(inner, object, {.max_violations = 2}).error().back().code == errc::too_many_violations);

    auto const whole = comply::parse_patch<customer>(R"({"work":{"door":{"street":"A"},"city":null}})").value();
    BOOST_TEST(apply_checked(whole, object).has_value());
    BOOST_TEST(object.work->door.street == "A");
    BOOST_TEST(lines(apply_checked(inner, object).error()) == "missing_member at \"/work/annex/street\" 0:0\n");

    auto const broken = patch<customer>().set<&customer::level>(12).set<&customer::work>(std::nullopt);
    BOOST_TEST(lines(apply_checked(broken, object).error()) == "above_maximum at \"/level\" 0:0\n");
    BOOST_TEST(object.level == 5);
    BOOST_TEST(object.work.has_value());
    auto const both = patch<customer>(inner).set<&customer::level>(12);
    BOOST_TEST(lines(apply_checked(both, object).error()) == "missing_member at \"/work/annex/street\" 0:0\n"
                                                             "above_maximum at \"/level\" 0:0\n");
}

// ---- making ----

BOOST_AUTO_TEST_CASE(a_difference_is_the_least_that_must_be_said) {
    auto after = someone();
    BOOST_TEST(comply::diff(someone(), after).empty());
    after.level = 6;
    BOOST_TEST(comply::serialize(comply::diff(someone(), after)) == R"({"level":6})");
    after.title.reset();
    after.nick = "B";
    after.home.door.number = 2;
    BOOST_TEST(comply::serialize(comply::diff(someone(), after)) ==
               R"({"nick":"B","title":null,"level":6,"home":{"door":{"number":2}}})");
    after = someone();
    after.work = place{{"A", std::nullopt}, std::nullopt, address{}};
    BOOST_TEST(comply::serialize(comply::diff(someone(), after)) ==
               R"({"work":{"door":{"street":"A"},"city":null,"annex":{"street":""}}})");
    BOOST_TEST(comply::serialize(comply::diff(after, someone())) == R"({"work":null})");
    after = someone();
    after.extra = {{"a", {{"b", 1}, {"d", 4}}}};
    BOOST_TEST(comply::serialize(comply::diff(someone(), after)) == R"({"extra":{"a":{"c":null,"d":4}}})");
}

BOOST_AUTO_TEST_CASE(a_difference_goes_down_to_the_digits) {
    auto after = someone();
    after.since = comply::parse_date_time_offset("2020-01-02T02:04:05.6Z").value();
    BOOST_TEST((after.since == someone().since));
    BOOST_TEST(comply::serialize(comply::diff(someone(), after)) == R"({"since":"2020-01-02T02:04:05.6Z"})");
    auto const zero = [](double credit) {
        auto object = someone();
        object.credit = credit;
        return object;
    };
    BOOST_TEST(comply::serialize(comply::diff(zero(0.0), zero(-0.0))) == R"({"credit":-0.0})");
    auto const nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST(comply::diff(zero(nan), zero(nan)).empty());
}

BOOST_AUTO_TEST_CASE(a_read_only_member_is_part_of_the_difference_but_not_of_the_text) {
    auto after = someone();
    after.id = "c2";
    auto const made = comply::diff(someone(), after);
    BOOST_TEST(*made.get<&customer::id>() == "c2");
    BOOST_TEST(comply::serialize(made) == "{}");
    auto object = someone();
    apply(made, object);
    BOOST_TEST(object.id == "c2");
}

// ---- writing ----

BOOST_AUTO_TEST_CASE(a_patch_is_written_as_it_is_read) {
    for (std::string const text :
         {"{}", R"({"nick":null,"title":null,"referrer":null,"level":null,"work":null,"extra":null})",
          R"({"displayName":"Bob","level":0,"credit":0.5,"rank":"gold","tags":[],"since":"2020-01-01T00:00:00Z"})",
          R"({"home":{},"work":{"door":{"street":"A","number":null},"annex":null},"others":[{"street":"B"}]})",
          R"({"extra":{"a":null,"b":[null]}})"}) {
        auto const read = comply::parse_patch<customer>(text).value();
        BOOST_TEST(comply::serialize(read) == text);
        std::string out = "something longer than that, so that it is seen to be gone";
        comply::serialize_to(out, read);
        BOOST_TEST(out == text);
        BOOST_TEST((comply::parse<patch<customer>>(text).value() == read));
        BOOST_TEST((comply::parse_patch<customer>(comply::serialize(read, {.indent = 2})).value() == read));
    }
}

BOOST_AUTO_TEST_CASE(what_json_cannot_carry_is_not_written) {
    auto made = patch<customer>().set<&customer::credit>(std::numeric_limits<double>::infinity());
    made.edit<&customer::home>().set<&place::city>("\xFF");
    std::string out = "x";
    BOOST_CHECK_EXCEPTION(comply::serialize_to(out, made), comply::validation_error, [](auto const& thrown) {
        return lines(thrown.violations()) == "not_finite at \"/credit\" 0:0\ninvalid_utf8 at \"/home/city\" 0:0\n";
    });
    BOOST_TEST(out.empty());
    made.clear<&customer::credit>().clear<&customer::home>().set<&customer::id>("\xFF"); // is not written
    BOOST_TEST(comply::serialize(made) == "{}");
}

BOOST_AUTO_TEST_CASE(a_patch_in_memory_is_validated) {
    auto made = patch<customer>().set<&customer::level>(10).set<&customer::tags>({"a", ""}).set_null<&customer::nick>();
    made.edit<&customer::home>().edit<&place::door>().set<&address::street>("");
    BOOST_TEST(lines(comply::validate(made).error()) == "above_maximum at \"/level\" 0:0\n"
                                                        "too_short at \"/tags/1\" 0:0\n"
                                                        "too_short at \"/home/door/street\" 0:0\n");
    BOOST_TEST(comply::validate(comply::parse_patch<customer>(R"({"level":9})").value()).has_value());
    auto const server_set = patch<customer>().set<&customer::id>("");
    BOOST_TEST(lines(comply::validate(server_set).error()) == "too_short at \"/id\" 0:0\n");
    BOOST_TEST(comply::validate(server_set, {.operation = comply::operation::update}).has_value());
}

// ---- patches as a type ----

BOOST_AUTO_TEST_CASE(patches_are_equal_if_they_say_the_same) {
    auto const read = [](std::string_view text) { return comply::parse_patch<customer>(text).value(); };
    BOOST_TEST((read(R"({"level":1,"nick":null})") == read(R"({"nick":null,"level":1})")));
    BOOST_TEST((read(R"({"level":1})") != read(R"({"level":2})")));
    BOOST_TEST((read(R"({"nick":"a"})") != read(R"({"nick":null})")));
    BOOST_TEST((read(R"({"nick":null})") != read("{}")));
    BOOST_TEST((read(R"({"home":{}})") != read("{}")));
    BOOST_TEST((read(R"({"home":{"city":"A"}})") != read(R"({"home":{"city":"B"}})")));
}

BOOST_AUTO_TEST_CASE(a_patch_is_a_member_and_an_element_like_any_other) {
    std::string const text = R"([{"path":"/a","body":{"number":null}},{"path":"/b","body":{}}])";
    auto const read = comply::parse<std::vector<change>>(text).value();
    BOOST_TEST(read[0].body.state<&address::number>() == member_state::null);
    BOOST_TEST(read[1].body.empty());
    BOOST_TEST(comply::serialize(read) == text);
    auto const why = comply::parse<std::vector<change>>(R"([{"path":"/a"},{"path":"","body":{"street":""}}])").error();
    BOOST_TEST(lines(why) == "missing_member at \"/0/body\" 1:2\ntoo_short at \"/1/body/street\" 1:44\n");
    BOOST_TEST(comply::parse<std::vector<patch<address>>>(R"([{"street":"a"},{"number":null}])")->size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_view_looks_at_the_text) {
    static_assert(comply::detail::holds_views<patch<window>>);
    static_assert(!comply::detail::holds_views<patch<customer>>);
    std::string const text = R"({"label":"long enough to be no small string"})";
    auto const read = comply::parse_patch<window>(text).value();
    BOOST_TEST((read.get<&window::label>()->data() == text.data() + 10));
    static_assert(patch_parsable<window, std::string&>);
    static_assert(!patch_parsable<window, std::string>);
    static_assert(patch_parsable<customer, std::string>);
}

// ---- examples ----

BOOST_AUTO_TEST_CASE(the_sensor_of_the_documentation_is_patched) {
    fleet::sensor sensor;
    sensor.id = "s-1";
    sensor.display_name = "Cellar";
    sensor.charge = 0.5;
    auto const before = sensor;
    auto body = comply::parse_patch<fleet::sensor>(R"({"displayName": "Hall", "charge": null})");
    BOOST_TEST_REQUIRE((body && comply::apply_checked(*body, sensor)));
    BOOST_TEST(comply::serialize(comply::diff(before, sensor)) == R"({"displayName":"Hall","charge":null})");
}

BOOST_AUTO_TEST_CASE(the_graph_resource_is_patched) {
    using comply::graph::compliance_status;
    using comply::graph::device_compliance_device_status;
    device_compliance_device_status status;
    status.id = "1";
    status.user_name = "User";
    status.device_display_name = "Device";
    auto const before = status;

    auto const body = comply::parse_patch<device_compliance_device_status>(
        R"({"@odata.type":"#microsoft.graph.deviceComplianceDeviceStatus","deviceDisplayName":"Laptop",)"
        R"("status":"compliant","userName":null,"@odata.etag":"x"})");
    BOOST_TEST_REQUIRE(body.has_value(), body.error());
    BOOST_TEST(apply_checked(*body, status).has_value());
    BOOST_TEST(status.device_display_name.value() == "Laptop");
    BOOST_TEST((status.status == compliance_status::compliant));
    BOOST_TEST(!status.user_name.has_value());
    BOOST_TEST(status.id == "1");
    BOOST_TEST(comply::serialize(comply::diff(before, status)) ==
               R"({"deviceDisplayName":"Laptop","userName":null,"status":"compliant"})");

    auto const why = comply::parse_patch<device_compliance_device_status>(
                         R"({"status":"Compliant","platform":null,"deviceDisplayname":"x","userName":5})")
                         .error();
    BOOST_TEST(lines(why) == "unknown_enumerator at \"/status\" 1:11\n"
                             "null_not_allowed at \"/platform\" 1:34\n"
                             "unknown_member at \"/deviceDisplayname\" 1:39\n"
                             "wrong_type at \"/userName\" 1:74\n");
}

BOOST_AUTO_TEST_SUITE_END()
