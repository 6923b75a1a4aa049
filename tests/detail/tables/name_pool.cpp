// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/tables/name_pool.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstddef>
#include <string_view>

BOOST_AUTO_TEST_SUITE(name_pool)

namespace {

using comply::detail::copy_name;
using comply::detail::find_clash;
using comply::detail::make_name_pool;

struct some_names {
    static constexpr std::array<std::string_view, 5> all = {"id", "", "a\"b\\", "\t\x01", "pr\xC3\xA9nom"};
    static constexpr std::size_t name_count = all.size();
    static constexpr std::size_t bound = 40;
    static constexpr char* write(std::size_t index, char* out) { return copy_name(all[index], out); }
};

struct no_names {
    static constexpr std::size_t name_count = 0;
    static constexpr std::size_t bound = 0;
    static constexpr char* write(std::size_t, char* out) { return out; }
};

constexpr auto pool = make_name_pool<some_names>();
static_assert(pool.all_names() == some_names::all);
static_assert(pool.literal(0) == R"(,"id":)");
static_assert(pool.literal(1) == R"(,"":)");
static_assert(pool.literal(2) == R"(,"a\"b\\":)");
static_assert(pool.literal(3) == R"(,"\t\u0001":)");
static_assert(pool.literal(4) == ",\"pr\xC3\xA9nom\":");

static_assert(make_name_pool<no_names>().all_names().empty());

consteval auto clash_in(auto... names) {
    return find_clash(std::array<std::string_view, sizeof...(names)>{names...});
}
static_assert(clash_in("a").first == clash_in("a").second);
static_assert(clash_in("a", "b", "ab").first == clash_in("a", "b", "ab").second);
static_assert(clash_in("a", "b", "a", "b").first == 0 && clash_in("a", "b", "a", "b").second == 2);
static_assert(clash_in("x", "a", "", "").first == 2 && clash_in("x", "a", "", "").second == 3);

} // namespace

BOOST_AUTO_TEST_CASE(the_pool_holds_every_name_and_no_more_bytes_than_they_need) {
    std::size_t names = 0;
    std::size_t literals = 0;
    for (std::size_t i = 0; i < some_names::name_count; ++i) {
        BOOST_TEST(pool.name(i) == some_names::all[i]);
        names += pool.name(i).size();
        literals += pool.literal(i).size();
    }
    BOOST_TEST(pool.names.size() == names + 1);
    BOOST_TEST(pool.literals.size() == literals + 1);
}

BOOST_AUTO_TEST_CASE(a_name_is_copied_with_all_its_bytes) {
    for (auto const name : some_names::all) {
        char copied[some_names::bound];
        auto const end = copy_name(name, copied);
        BOOST_TEST((std::string_view(copied, static_cast<std::size_t>(end - copied)) == name));
    }
}

BOOST_AUTO_TEST_SUITE_END()
