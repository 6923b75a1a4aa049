// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Bodies of PATCH requests.

#include "subject.hpp"

#include <comply/additional.hpp>
#include <comply/patch.hpp>
#include <comply/rules.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patch_proof {

struct position {
    double x{};
    std::optional<double> y;
    int revision{};
};
BOOST_DESCRIBE_STRUCT(position, (), (x, y, revision))
constexpr auto comply_schema(comply::tag<position>) {
    using namespace comply;
    return schema<position>(member<&position::x>(aliases("X"), maximum(100)), member<&position::revision>(read_only),
                            satisfies([](position const& one) { return one.x < 200; }, "it is in sight"));
}

struct user {
    int id{};
    std::string name;
    std::string password;
    std::optional<int> plain;
    std::optional<int> may_be_null;
    std::optional<int> may_be_absent;
    int level{};
    position place;
    std::optional<position> second;
    std::unique_ptr<position> third;
    std::vector<position> path;
    std::map<std::string, int> scores;
    std::map<std::string, position> places;
    std::optional<std::map<std::string, std::optional<std::string>>> texts;
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(user, (),
                      (id, name, password, plain, may_be_null, may_be_absent, level, place, second, third, path, scores,
                       places, texts, tags))
constexpr auto comply_schema(comply::tag<user>) {
    using namespace comply;
    return schema<user>(
        member<&user::id>(read_only), member<&user::name>(min_length(1)),
        member<&user::password>(write_only, on<operation::update>(min_length(3))),
        member<&user::may_be_null>(comply::nullable), member<&user::may_be_absent>(comply::optional),
        member<&user::level>(default_value(1), one_of(1, 2, 3)), member<&user::second>(comply::nullable),
        member<&user::scores>(min_items(2), keys(max_length(2)), each(range(0, 9))),
        member<&user::texts>(comply::nullable, each(max_length(1))), member<&user::tags>(unique_items, max_items(3)),
        at_least_one_of<&user::plain, &user::may_be_null>());
}

struct open {
    int number{};
    std::map<std::string, position> others;
};
BOOST_DESCRIBE_STRUCT(open, (), (number, others))
constexpr auto comply_schema(comply::tag<open>) {
    using namespace comply;
    return schema<open>(discriminator("type", "open"),
                        member<&open::number>(aliases("n"), required_on<operation::update>),
                        member<&open::others>(additional));
}

} // namespace patch_proof

void add_patches(std::vector<subject>& subjects) {
    using namespace patch_proof;
    add<comply::patch<user>>(subjects, "patch of user", {.operation = comply::operation::update});
    add<comply::patch<user>>(subjects, "patch of user, ignoring",
                             {.operation = comply::operation::update,
                              .unknown_members = comply::unknown_members::ignore,
                              .read_only_members = comply::read_only_members::reject});
    add<comply::patch<open>>(subjects, "patch of open", {.operation = comply::operation::update});
}
