// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/pointer.hpp>

#include <comply/comply.hpp>

#include "../../support/routes.hpp"

#include <boost/optional.hpp>
#include <boost/test/unit_test.hpp>

#include <deque>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace read_pointer_test {

template <class P>
bool are_equal(P const& a, P const& b) {
    return a && b ? *a == *b : !a == !b;
}

template <class Pointer>
struct holder {
    Pointer may_be{};  // absent or null
    Pointer is_there{}; // required, may be null
    Pointer no_null{};  // may be absent, not null
    std::vector<Pointer> all{};
    friend bool operator==(holder const& a, holder const& b) {
        bool equal = are_equal(a.may_be, b.may_be) && are_equal(a.is_there, b.is_there) && are_equal(a.no_null, b.no_null) &&
                     a.all.size() == b.all.size();
        for (std::size_t i = 0; equal && i < a.all.size(); ++i) {
            equal = are_equal(a.all[i], b.all[i]);
        }
        return equal;
    }
    BOOST_DESCRIBE_CLASS(holder, (), (may_be, is_there, no_null, all), (), ())
};
template <class Pointer>
constexpr auto comply_schema(comply::tag<holder<Pointer>>) {
    using h = holder<Pointer>;
    return comply::schema<h>(comply::template member<&h::may_be>(comply::length(1, 3)),
                             comply::template member<&h::is_there>(comply::nullable),
                             comply::template member<&h::no_null>(comply::optional, comply::length(1, 3)),
                             comply::template member<&h::all>(comply::each(comply::length(0, 3))));
}

template <class Pointer>
Pointer make(char const* text) {
    if constexpr (comply::detail::pointer_type<Pointer>) {
        return Pointer(new std::string(text));
    } else {
        return std::string(text);
    }
}

template <class Pointer>
holder<Pointer> sample() {
    holder<Pointer> made;
    made.may_be = make<Pointer>("a");
    made.is_there = make<Pointer>("b");
    made.no_null = make<Pointer>("c");
    made.all.push_back(make<Pointer>("d"));
    made.all.emplace_back();
    return made;
}

// Without the routes, which copy.
template <class Pointer>
void check_pointer() {
    using h = holder<Pointer>;
    using namespace comply_test;
    using comply::errc;
    auto const full = sample<Pointer>();
    std::string const text = R"({"may_be":"a","is_there":"b","no_null":"c","all":["d",null]})";
    BOOST_TEST(comply::serialize(full) == text);
    BOOST_TEST(comply::serialize(h{}) == R"({"is_there":null,"all":[]})");
    BOOST_TEST((comply::parse<h>(text).value() == full));
    BOOST_TEST((comply::value_from(full) == boost::json::parse(text)));
    BOOST_TEST((comply::value_to<h>(boost::json::parse(text)).value() == full));

    auto object = sample<Pointer>();
    BOOST_TEST(comply::parse_into(object, R"({"may_be":null,"is_there":null,"all":[]})").has_value());
    BOOST_TEST((object == h{}));
    BOOST_TEST(comply::parse_into(object, text).has_value());
    BOOST_TEST((object == full));

    auto const refuses = [](std::string const& wrong, faults const& why) {
        BOOST_TEST_CONTEXT(wrong) {
            BOOST_TEST(lines(comply::parse<h>(wrong).error()) == lines(why));
            BOOST_TEST(lines(comply::value_to<h>(boost::json::parse(wrong)).error()) == lines(why));
        }
    };
    refuses(R"({"may_be":"long","is_there":1,"no_null":"","all":[null,"long",{}]})",
            {{errc::too_long, "/may_be"}, {errc::wrong_type, "/is_there"}, {errc::too_short, "/no_null"},
             {errc::too_long, "/all/1"}, {errc::wrong_type, "/all/2"}});
    refuses(R"({"no_null":null,"all":[]})", {{errc::missing_member, "/is_there"}, {errc::null_not_allowed, "/no_null"}});

    auto broken = sample<Pointer>();
    broken.may_be = make<Pointer>("long");
    broken.is_there = make<Pointer>("\xFF");
    BOOST_TEST(lines(comply::validate(broken).error()) == "too_long at \"/may_be\"\ninvalid_utf8 at \"/is_there\"\n");
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(broken)), comply::validation_error);
}

struct node {
    int id{};
    std::vector<node> children;
    std::unique_ptr<node> next;
    std::map<std::string, node> named;
    std::shared_ptr<node const> shared;
    std::list<node> more;
};
BOOST_DESCRIBE_STRUCT(node, (), (id, children, next, named, shared, more))
constexpr auto comply_schema(comply::tag<node>) {
    return comply::schema<node>(
        comply::member<&node::id>(comply::range(0, 9)), comply::member<&node::children>(comply::optional),
        comply::member<&node::named>(comply::optional), comply::member<&node::more>(comply::optional));
}

} // namespace read_pointer_test

BOOST_AUTO_TEST_SUITE(read_pointer)

using namespace read_pointer_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(null_is_a_pointer_to_nothing) {
    check_pointer<std::unique_ptr<std::string>>();
    check_pointer<std::shared_ptr<std::string>>();
    check_pointer<std::shared_ptr<std::string const>>();
    check_pointer<std::unique_ptr<std::string const>>();
    check_pointer<boost::optional<std::string>>();
}

BOOST_AUTO_TEST_CASE(an_object_that_is_shared_is_not_read_into) {
    auto shared = std::make_shared<std::string>("old");
    auto pointer = shared;
    BOOST_TEST(comply::parse_into(pointer, "\"new\"").has_value());
    BOOST_TEST(*pointer == "new");
    BOOST_TEST(*shared == "old");
    auto own = std::make_unique<std::string>("old");
    auto const* const object = own.get();
    BOOST_TEST(comply::parse_into(own, "\"new\"").has_value());
    BOOST_TEST(*own == "new");
    BOOST_TEST(own.get() == object);
}

BOOST_AUTO_TEST_CASE(a_struct_may_hold_itself) {
    std::string const text =
        R"({"id":1,"children":[{"id":2,"children":[],"named":{},"more":[]}],"next":{"id":3,"children":[],"named":{"a/b":{"id":4,)"
        R"("children":[],"named":{},"more":[]}},"more":[]},"named":{},"shared":{"id":5,"children":[],"named":{},"more":[]},"more":[]})";
    auto const read = comply::parse<node>(text);
    BOOST_TEST_REQUIRE(read.has_value(), read.error());
    BOOST_TEST(read->next->named.at("a/b").id == 4);
    BOOST_TEST(comply::serialize(*read) == text);
    BOOST_TEST((comply::value_from(*read) == boost::json::parse(text)));
    BOOST_TEST(comply::serialize(comply::value_to<node>(boost::json::parse(text)).value()) == text);

    std::string const wrong =
        R"({"id":1,"children":[{"id":20}],"next":{"id":3,"named":{"a/b":{"id":40}}},"shared":{"id":"5"},"more":[{"x":1,"id":0}]})";
    faults const why{{errc::above_maximum, "/children/0/id"}, {errc::above_maximum, "/next/named/a~1b/id"},
                     {errc::wrong_type, "/shared/id"}, {errc::unknown_member, "/more/0/x"}};
    BOOST_TEST(lines(comply::parse<node>(wrong).error()) == lines(why));
    BOOST_TEST(lines(comply::value_to<node>(boost::json::parse(wrong)).error()) == lines(why));

    auto broken = comply::parse<node>(text).value();
    broken.next->named.at("a/b").id = 10;
    BOOST_TEST(lines(comply::validate(broken).error()) == "above_maximum at \"/next/named/a~1b/id\"\n");
}

BOOST_AUTO_TEST_CASE(depth_is_bounded_on_input_and_not_on_output) {
    std::string text;
    for (int i = 0; i < 1000; ++i) {
        text += R"({"id":1,"next":)";
    }
    text += "null" + std::string(1000, '}');
    BOOST_TEST(comply::parse<node>(text).error().front().code == errc::depth_exceeded);
    boost::json::parse_options options;
    options.max_depth = 2000;
    auto const dom = boost::json::parse(text, {}, options);
    BOOST_TEST(comply::value_to<node>(dom).error().front().code == errc::depth_exceeded);
    auto const read = comply::parse<node>(text, {.max_depth = 1000});
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(comply::validate(*read).has_value());
    auto const written = comply::serialize(*read);
    comply::parse_options const deeper{.max_depth = 1001}; // its empty arrays are written too
    BOOST_TEST(comply::parse<node>(written, deeper).has_value());
    BOOST_TEST(comply::value_to<node>(comply::value_from(*read), deeper).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
