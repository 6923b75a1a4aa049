// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/tables/perfect_hash.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(perfect_hash_)

namespace {

using comply::detail::make_perfect_hash;
using comply::detail::perfect_hash;

constexpr std::size_t longest = 48;

// Count names of at most `longest` bytes, made by `write(index, out)`, which returns the size.
template <std::size_t Count, class Write>
struct generated {
    std::array<std::array<char, longest>, Count> bytes{};
    std::array<std::size_t, Count> sizes{};

    constexpr generated() {
        for (std::size_t i = 0; i < Count; ++i) {
            sizes[i] = Write{}(i, bytes[i].data());
        }
    }
    constexpr std::array<std::string_view, Count> names() const {
        std::array<std::string_view, Count> all{};
        for (std::size_t i = 0; i < Count; ++i) {
            all[i] = {bytes[i].data(), sizes[i]};
        }
        return all;
    }
};

constexpr void write_letters(std::size_t number, char* out) {
    for (int i = 0; i < 3; ++i, number /= 26) {
        out[i] = static_cast<char>('a' + number % 26);
    }
}

constexpr std::size_t write_all(std::string_view text, char* out) {
    for (char const byte : text) {
        *out++ = byte;
    }
    return text.size();
}

// Words joined to names of 5 to 35 bytes, as members are called.
struct ordinary {
    constexpr std::size_t operator()(std::size_t index, char* out) const {
        constexpr std::array<std::string_view, 12> words = {"device", "user",   "name", "compliance", "date", "time",
                                                            "status", "report", "id",   "platform",   "tag",  "count"};
        std::size_t size = write_all(words[index % 12], out);
        size += write_all(words[index / 12 % 12], out + size);
        return size + write_all(words[(index / 144 + 5) % 12], out + size);
    }
};

// 41 bytes each, which differ in three in the middle, where no position is sought.
struct middle_only {
    constexpr std::size_t operator()(std::size_t index, char* out) const {
        write_all("aaaaaaaaaaaaaaaaaaa...bbbbbbbbbbbbbbbbbbb", out);
        write_letters(index, out + 19);
        return 41;
    }
};

// A common prefix and a common suffix around one to twenty letters.
struct common_ends {
    constexpr std::size_t operator()(std::size_t index, char* out) const {
        std::size_t size = write_all("complianceOf", out);
        for (std::size_t i = 0; i <= index % 20; ++i) {
            out[size++] = static_cast<char>('a' + index / 20 % 26);
        }
        return size + write_all("DateTime", out + size);
    }
};

// Names of one, two, three … letters, of which each is a prefix of the next; then the same of another letter.
struct prefixes_of_each_other {
    constexpr std::size_t operator()(std::size_t index, char* out) const {
        for (std::size_t i = 0; i <= index % 40; ++i) {
            out[i] = static_cast<char>('a' + index / 40);
        }
        return index % 40 + 1;
    }
};

// Any byte: NUL, control characters, what is no ASCII.
struct any_bytes {
    constexpr std::size_t operator()(std::size_t index, char* out) const {
        out[0] = static_cast<char>(index % 256);
        out[1] = static_cast<char>(index / 256);
        return 2;
    }
};

// The same letters in another order.
struct anagrams {
    constexpr std::size_t operator()(std::size_t index, char* out) const {
        write_all("abcdefgh", out);
        for (std::size_t i = 8; i > 1; index /= i, --i) {
            auto const other = out + index % i;
            auto const kept = out[i - 1];
            out[i - 1] = *other;
            *other = kept;
        }
        return 8;
    }
};

template <class Write, std::size_t Count>
inline constexpr generated<Count, Write> names_of;

template <class Write, std::size_t Count>
inline constexpr auto hash_of = make_perfect_hash(names_of<Write, Count>.names());

template <std::size_t Count>
constexpr bool finds_every_name(perfect_hash<Count> const& hash) {
    for (std::size_t i = 0; i < Count; ++i) {
        if (hash.find(hash.names[i]) != i) {
            return false;
        }
    }
    return true;
}

template <std::size_t Count>
void check_finds_its_names_only(perfect_hash<Count> const& hash) {
    std::vector<std::string_view> const names(hash.names.begin(), hash.names.end());
    auto const check = [&](std::string_view name) {
        auto const at = std::find(names.begin(), names.end(), name);
        auto const index = static_cast<std::size_t>(at - names.begin());
        if (hash.find(name) != index) {
            BOOST_ERROR("`" << name << "` of " << Count << ": " << hash.find(name) << " instead of " << index);
        }
    };
    check("");
    check(std::string(100, 'a'));
    for (int byte = 0; byte < 256; ++byte) {
        check(std::string(1, static_cast<char>(byte)));
    }
    for (auto const name : names) {
        check(std::string(name)); // other storage than the table's
        for (std::size_t at = 0; at < name.size(); ++at) {
            check(name.substr(0, at));
            check(name.substr(at + 1));
            std::string changed(name);
            changed[at] = static_cast<char>(changed[at] ^ 0x20);
            check(changed);
            changed[at] = static_cast<char>(changed[at] ^ 0x01);
            check(changed);
            changed.insert(at, 1, 'x');
            check(changed);
        }
        check(std::string(name) + name.back());
        check(std::string(name) + '\0');
    }
    constexpr std::uint64_t seed = 20260101;
    BOOST_TEST_CONTEXT("seed " << seed) {
        std::mt19937_64 random(seed);
        for (int i = 0; i < 5000; ++i) {
            std::string name(static_cast<std::size_t>(random() % longest), '\0');
            for (auto& byte : name) {
                byte = static_cast<char>('a' + random() % 26);
            }
            check(name);
        }
    }
}

template <class Write>
void check_all_sizes() {
    static_assert(finds_every_name(hash_of<Write, 9>));
    static_assert(finds_every_name(hash_of<Write, 65>));
    check_finds_its_names_only(hash_of<Write, 0>);
    check_finds_its_names_only(hash_of<Write, 1>);
    check_finds_its_names_only(hash_of<Write, 2>);
    check_finds_its_names_only(hash_of<Write, 9>);
    check_finds_its_names_only(hash_of<Write, 50>);
    check_finds_its_names_only(hash_of<Write, 64>);
    check_finds_its_names_only(hash_of<Write, 65>);
    check_finds_its_names_only(hash_of<Write, 200>);
    check_finds_its_names_only(hash_of<Write, 300>);
}

// What every unit pays that reads a struct of nine members, and the like.
static_assert(hash_of<ordinary, 9>.slots.size() == 16);
static_assert(hash_of<ordinary, 64>.slots.size() == 512);
static_assert(hash_of<ordinary, 200>.slots.size() == 256);
static_assert(hash_of<ordinary, 300>.slots.size() == 512);

// The names' length or a byte of them suffices where it can.
static_assert(make_perfect_hash(std::array<std::string_view, 3>{"a", "bb", "ccc"}).position_count == 0);
static_assert(make_perfect_hash(std::array<std::string_view, 3>{"ab", "bb", "cb"}).position_count == 1);
static_assert(make_perfect_hash(std::array<std::string_view, 3>{"ab", "bb", "bc"}).position_count == 2);
static_assert(hash_of<ordinary, 9>.position_count > 0);
static_assert(hash_of<middle_only, 9>.position_count == -1);

} // namespace

BOOST_AUTO_TEST_CASE(ordinary_names_are_found_and_no_others) {
    check_all_sizes<ordinary>();
}

BOOST_AUTO_TEST_CASE(names_that_differ_in_the_middle_only_are_found_and_no_others) {
    check_all_sizes<middle_only>();
}

BOOST_AUTO_TEST_CASE(names_with_common_prefix_and_suffix_are_found_and_no_others) {
    check_all_sizes<common_ends>();
}

BOOST_AUTO_TEST_CASE(names_that_are_prefixes_of_each_other_are_found_and_no_others) {
    check_all_sizes<prefixes_of_each_other>();
}

BOOST_AUTO_TEST_CASE(names_of_any_bytes_are_found_and_no_others) {
    check_all_sizes<any_bytes>();
}

BOOST_AUTO_TEST_CASE(anagrams_are_found_and_no_others) {
    check_all_sizes<anagrams>();
}

BOOST_AUTO_TEST_CASE(an_empty_name_is_found) {
    constexpr auto hash = make_perfect_hash(std::array<std::string_view, 2>{"", "a"});
    static_assert(hash.find("") == 0 && hash.find("a") == 1 && hash.find("b") == 2);
    check_finds_its_names_only(make_perfect_hash(std::array<std::string_view, 1>{"a"}));
    BOOST_TEST(hash.find(std::string_view()) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
