// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/tables/json_literal.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace comply::detail {

/// The JSON names of a type, one behind the other, both as they are and as `,"name":`, escaped.
template <std::size_t Count, std::size_t NamesSize, std::size_t LiteralsSize>
struct name_pool {
    std::array<char, NamesSize + 1> names{};
    std::array<char, LiteralsSize + 1> literals{};
    std::array<std::size_t, Count + 1> name_ends{}; ///< name i is [name_ends[i], name_ends[i + 1])
    std::array<std::size_t, Count + 1> literal_ends{};

    [[nodiscard]] constexpr std::string_view name(std::size_t index) const noexcept {
        return {names.data() + name_ends[index], name_ends[index + 1] - name_ends[index]};
    }
    /// `,"name":`
    [[nodiscard]] constexpr std::string_view literal(std::size_t index) const noexcept {
        return {literals.data() + literal_ends[index], literal_ends[index + 1] - literal_ends[index]};
    }
    [[nodiscard]] constexpr std::array<std::string_view, Count> all_names() const noexcept {
        std::array<std::string_view, Count> all{};
        for (std::size_t i = 0; i < Count; ++i) {
            all[i] = name(i);
        }
        return all;
    }
};

constexpr char* copy_name(std::string_view name, char* out) noexcept {
    for (char const byte : name) {
        *out++ = byte;
    }
    return out;
}

// Names::name_count: how many they are;
// Names::write(index, out): writes name `index` from `out` on and returns its end;
// Names::bound: more than all names together are long.
template <class Names>
consteval auto make_name_pool() {
    constexpr auto count = Names::name_count;
    using draft_pool = name_pool<count, Names::bound, Names::bound * 6 + count * 4>;
    constexpr auto draft = [] {
        draft_pool pool;
        for (std::size_t i = 0; i < count; ++i) {
            auto* const name = pool.names.data() + pool.name_ends[i];
            auto* const name_end = Names::write(i, name);
            pool.name_ends[i + 1] = static_cast<std::size_t>(name_end - pool.names.data());
            auto* literal = pool.literals.data() + pool.literal_ends[i];
            *literal++ = ',';
            literal = write_json_string(pool.name(i), literal);
            *literal++ = ':';
            pool.literal_ends[i + 1] = static_cast<std::size_t>(literal - pool.literals.data());
        }
        return pool;
    }();
    name_pool<count, draft.name_ends[count], draft.literal_ends[count]> pool;
    copy_name({draft.names.data(), draft.name_ends[count]}, pool.names.data());
    copy_name({draft.literals.data(), draft.literal_ends[count]}, pool.literals.data());
    pool.name_ends = draft.name_ends;
    pool.literal_ends = draft.literal_ends;
    return pool;
}

struct clash {
    std::size_t first;
    std::size_t second; ///< none there is: first == second
};

/// The first two names that are the same.
template <std::size_t Count>
consteval clash find_clash(std::array<std::string_view, Count> const& names) {
    for (std::size_t second = 1; second < Count; ++second) {
        for (std::size_t first = 0; first < second; ++first) {
            if (names[first].size() == names[second].size() && names[first] == names[second]) {
                return {first, second};
            }
        }
    }
    return {0, 0};
}

} // namespace comply::detail
