// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/tables/member_table.hpp>

#include <comply/options.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tables_of_members {

struct nothing {};
BOOST_DESCRIBE_STRUCT(nothing, (), ())

struct plain {
    int first_one;
    int second_one;
};
BOOST_DESCRIBE_STRUCT(plain, (), (first_one, second_one))

struct styled {
    int display_name;
    int _leading;
    int trailing_;
    int two__underscores;
    int with_name;
};
BOOST_DESCRIBE_STRUCT(styled, (), (display_name, _leading, trailing_, two__underscores, with_name))
constexpr auto comply_schema(comply::tag<styled>) {
    return comply::schema<styled>(comply::member_names(comply::camel_case),
                                  comply::member<&styled::with_name>(comply::name("@a\"b\\")));
}

struct pascal {
    int display_name;
    int id;
};
BOOST_DESCRIBE_STRUCT(pascal, (), (display_name, id))
constexpr auto comply_schema(comply::tag<pascal>) {
    return comply::schema<pascal>(comply::member_names(comply::pascal_case));
}

struct kebab {
    int display_name;
    int id;
};
BOOST_DESCRIBE_STRUCT(kebab, (), (display_name, id))
constexpr auto comply_schema(comply::tag<kebab>) {
    return comply::schema<kebab>(comply::member_names(comply::kebab_case));
}

// A style of the user's own.
struct shouting {
    constexpr char* operator()(std::string_view name, char* out) const {
        for (char const letter : name) {
            *out++ = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
            *out++ = '!';
        }
        return out;
    }
};
struct loud {
    int id;
};
BOOST_DESCRIBE_STRUCT(loud, (), (id))
constexpr auto comply_schema(comply::tag<loud>) {
    return comply::schema<loud>(comply::member_names(shouting{}));
}

// Bases: one with a schema of its own, one without, one of a base.
struct root {
    std::string root_id;
};
BOOST_DESCRIBE_STRUCT(root, (), (root_id))

struct entity : root {
    std::string entity_id;
};
BOOST_DESCRIBE_STRUCT(entity, (root), (entity_id))
constexpr auto comply_schema(comply::tag<entity>) {
    return comply::schema<entity>(comply::member_names(comply::kebab_case),
                                  comply::member<&entity::entity_id>(comply::read_only));
}

struct audited {
    std::optional<int> changed_by;
};
BOOST_DESCRIBE_STRUCT(audited, (), (changed_by))

struct device : entity, audited {
    int os_version;
    int build;
};
BOOST_DESCRIBE_STRUCT(device, (entity, audited), (os_version, build))
constexpr auto comply_schema(comply::tag<device>) {
    return comply::schema<device>(comply::discriminator("@type", "#device"), comply::member_names(comply::camel_case),
                                  comply::member<&device::changed_by>(comply::nullable),
                                  comply::member<&device::build>(comply::default_value(7)));
}

} // namespace tables_of_members

BOOST_AUTO_TEST_SUITE(member_table)

namespace {

using namespace tables_of_members;
using comply::detail::member_hash;
using comply::detail::member_literal;
using comply::detail::member_names_of;
using comply::detail::slot_names;
using comply::detail::slot_set;
using comply::detail::slot_sets;

static_assert(slot_names<nothing>::count == 0 && member_hash<nothing>.find("x") == 0);

static_assert(member_names_of<plain>.name(0) == "first_one" && member_names_of<plain>.name(1) == "second_one");
static_assert(member_literal<plain, 0> == R"(,"first_one":)");

static_assert(member_names_of<styled>.name(0) == "displayName");
static_assert(member_names_of<styled>.name(1) == "leading");
static_assert(member_names_of<styled>.name(2) == "trailing");
static_assert(member_names_of<styled>.name(3) == "twoUnderscores");
static_assert(member_names_of<styled>.name(4) == "@a\"b\\");
static_assert(member_literal<styled, 4> == R"(,"@a\"b\\":)");
static_assert(member_hash<styled>.find("@a\"b\\") == 4 && member_hash<styled>.find("with_name") == 5);

static_assert(member_names_of<pascal>.name(0) == "DisplayName" && member_names_of<pascal>.name(1) == "Id");
static_assert(member_names_of<kebab>.name(0) == "display-name" && member_names_of<kebab>.name(1) == "id");
static_assert(member_names_of<loud>.name(0) == "I!D!");

// The discriminator, then the bases' members, by depth, then the struct's own. A base's style holds for its own members,
// the derived struct's for those of bases that state none.
static_assert(slot_names<device>::has_discriminator && slot_names<device>::count == 6);
static_assert(member_names_of<device>.name(0) == "@type");
static_assert(member_names_of<device>.name(1) == "rootId");
static_assert(member_names_of<device>.name(2) == "entity-id");
static_assert(member_names_of<device>.name(3) == "changedBy");
static_assert(member_names_of<device>.name(4) == "osVersion");
static_assert(member_names_of<device>.name(5) == "build");
static_assert(member_hash<device>.find("entity-id") == 2 && member_hash<device>.find("entityId") == 6);

constexpr bool requires_slots(comply::operation operation, unsigned bits) {
    return slot_sets<device>::required[static_cast<std::size_t>(operation)].words[0] == bits;
}
static_assert(slot_sets<device>::members.words[0] == 0b111110);
static_assert(requires_slots(comply::operation::read, 0b011110), "not the discriminator, not what has a default");
static_assert(requires_slots(comply::operation::create, 0b011010), "not what is read-only");
static_assert(requires_slots(comply::operation::update, 0));

} // namespace

BOOST_AUTO_TEST_CASE(every_member_is_found_by_its_json_name_and_not_by_another) {
    for (std::size_t slot = 0; slot < slot_names<device>::count; ++slot) {
        std::string name(member_names_of<device>.name(slot));
        BOOST_TEST(member_hash<device>.find(name) == slot);
        name += ' ';
        BOOST_TEST(member_hash<device>.find(name) == slot_names<device>::count);
    }
    BOOST_TEST(member_hash<device>.find("root_id") == slot_names<device>::count);
}

BOOST_AUTO_TEST_CASE(a_set_of_slots_holds_what_was_inserted) {
    slot_set<130> set;
    slot_set<130> others;
    BOOST_TEST(set.contains_all(others));
    for (std::size_t const slot : {0U, 1U, 63U, 64U, 127U, 128U, 129U}) {
        BOOST_TEST(!set.contains(slot));
        others.insert(slot);
        BOOST_TEST(!set.contains_all(others));
        set.insert(slot);
        BOOST_TEST(set.contains(slot));
        BOOST_TEST(set.contains_all(others));
    }
    BOOST_TEST(!set.contains(2));
    BOOST_TEST(!set.contains(126));
    BOOST_TEST(slot_set<0>{}.contains_all(slot_set<0>{}));
}

BOOST_AUTO_TEST_SUITE_END()
