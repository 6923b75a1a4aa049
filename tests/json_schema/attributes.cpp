// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "subject.hpp"

#include <comply/additional.hpp>
#include <comply/evolvable.hpp>
#include <comply/flags.hpp>
#include <comply/integer_values.hpp>
#include <comply/odata/manner.hpp>
#include <comply/rules.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace attribute_proof {

enum class access { read = 1, write = 2, append = 6 };
BOOST_DESCRIBE_ENUM(access, read, write, append)
constexpr auto comply_schema(comply::tag<access>) {
    return comply::schema<access>(comply::flags, comply::enumerator<access::append>(comply::aliases("a+")));
}

enum class days { none = 0, weekdays = 1, weekend = 2 };
BOOST_DESCRIBE_ENUM(days, none, weekdays, weekend)
constexpr auto comply_schema(comply::tag<days>) {
    return comply::schema<days>(comply::flags, comply::fallback(days::none));
}

enum class code { ok = 0, late = 3, lost = -7 };
BOOST_DESCRIBE_ENUM(code, ok, late, lost)
constexpr auto comply_schema(comply::tag<code>) {
    return comply::schema<code>(comply::integer_values, comply::fallback(code::lost));
}

enum class fruit { unknown, apple };
BOOST_DESCRIBE_ENUM(fruit, unknown, apple)
constexpr auto comply_schema(comply::tag<fruit>) {
    return comply::schema<fruit>(
        comply::fallback(fruit::unknown),
        comply::enumerator<fruit::apple>(comply::name("Apple"), comply::aliases("apple", "APPLE")));
}

struct position {
    double x{};
    std::optional<double> y;
};
BOOST_DESCRIBE_STRUCT(position, (), (x, y))
constexpr auto comply_schema(comply::tag<position>) {
    return comply::schema<position>(comply::member<&position::x>(comply::aliases("X")));
}

struct user {
    int cache{};
    int id{};
    position place;
    std::string password;
    std::optional<std::string> nick;
    int old{};
    access mode{};
    access modes{};
    std::optional<access> more;
    days when{};
    code status{};
    comply::evolvable<fruit> any;
    fruit known{};
};
BOOST_DESCRIBE_STRUCT(user, (), (cache, id, place, password, nick, old, mode, modes, more, when, status, any, known))
constexpr auto comply_schema(comply::tag<user>) {
    using namespace comply;
    return schema<user>(member<&user::cache>(ignored), member<&user::id>(read_only, aliases("ID", "key")),
                        member<&user::place>(flatten), member<&user::password>(write_only, min_length(3)),
                        member<&user::nick>(aliases("nickname"), required_on<operation::create>),
                        member<&user::old>(deprecated, comply::optional), member<&user::modes>(as_array),
                        member<&user::more>(as_array));
}

struct open {
    std::string name;
    std::map<std::string, int> counts;
};
BOOST_DESCRIBE_STRUCT(open, (), (name, counts))
constexpr auto comply_schema(comply::tag<open>) {
    return comply::schema<open>(comply::odata::manner,
                                comply::member<&open::counts>(comply::additional, comply::each(comply::range(0, 9))));
}

} // namespace attribute_proof

void add_attributes(std::vector<subject>& subjects) {
    using namespace attribute_proof;
    add_all<user>(subjects, "user");
    add_all<open>(subjects, "open");
}
