// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/tables/compile_time_error.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

// Finds a name among a fixed set by one hash and one comparison. The hash is made at compile time: it mixes the
// name's length with the bytes at up to three positions that tell the names apart, counted from the front or from
// the back; where three do not suffice, it reads the whole name.

namespace comply::detail {

template <std::size_t Count>
struct perfect_hash {
    static constexpr std::size_t slot_limit = std::bit_ceil(Count == 0 ? 1 : Count) * 32;
    using index_type = std::conditional_t<(Count < 255), std::uint8_t, std::uint16_t>;

    std::array<std::string_view, Count> names{};
    std::array<index_type, slot_limit> slots{};
    std::array<int, 3> positions{}; ///< n >= 0: byte n; n < 0: byte size + n
    int position_count = 0;         ///< -1: every byte
    std::uint64_t multiplier = 0;
    int shift = 63;

    /// The index of `name`, or Count.
    [[nodiscard]] constexpr std::size_t find(std::string_view name) const noexcept {
        if constexpr (Count == 0) {
            return 0;
        } else {
            std::size_t const index = slots[slot(name)];
            return index < Count && names[index] == name ? index : Count;
        }
    }

    [[nodiscard]] constexpr std::size_t slot(std::string_view name) const noexcept {
        return static_cast<std::size_t>((key(name) * multiplier) >> shift);
    }

    [[nodiscard]] constexpr std::uint64_t key(std::string_view name) const noexcept {
        std::uint64_t key = name.size();
        if (position_count < 0) {
            for (char const byte : name) {
                key = (key ^ static_cast<unsigned char>(byte)) * 0x100000001B3ULL; // FNV-1a
            }
            return key ^ (key >> 32);
        }
        for (int i = 0; i < position_count; ++i) {
            auto const position = positions[static_cast<std::size_t>(i)];
            auto const at = position < 0 ? name.size() - static_cast<std::size_t>(-position)
                                         : static_cast<std::size_t>(position);
            key = (key << 8) | (at < name.size() ? static_cast<unsigned char>(name[at]) : 0U);
        }
        return key;
    }

    // Whether no two names share a slot with the present parameters and 2^bits slots; then the slots are filled.
    constexpr bool fits(int bits) {
        shift = 64 - bits;
        std::array<bool, slot_limit> taken{};
        for (auto const name : names) {
            auto const at = slot(name);
            if (taken[at]) {
                return false;
            }
            taken[at] = true;
        }
        for (auto& index : slots) {
            index = static_cast<index_type>(Count);
        }
        for (std::size_t i = 0; i < Count; ++i) {
            slots[slot(names[i])] = static_cast<index_type>(i);
        }
        return true;
    }
};

inline constexpr std::array<std::uint64_t, 4> hash_multipliers = {
    0x9E3779B97F4A7C15ULL, 0xC2B2AE3D27D4EB4FULL, 0xD6E8FEB86659FD93ULL, 0xA0761D6478BD642FULL};

/// @pre the names differ from each other.
template <std::size_t Count>
consteval perfect_hash<Count> make_perfect_hash(std::array<std::string_view, Count> const& names) {
    perfect_hash<Count> table;
    table.names = names;
    constexpr auto min_bits = static_cast<int>(std::bit_width(std::bit_ceil(Count == 0 ? 1 : Count))); // twice as many slots as names
    constexpr auto max_bits = static_cast<int>(std::bit_width(perfect_hash<Count>::slot_limit)) - 1;
    auto const try_multipliers = [&](int bits) {
        for (auto const multiplier : hash_multipliers) {
            table.multiplier = multiplier;
            if (table.fits(bits)) {
                return true;
            }
        }
        return false;
    };
    constexpr int reach = 8; // positions are sought among the first and the last 8 bytes
    for (int bits = min_bits; bits <= max_bits && Count <= 64; ++bits) {
        table.position_count = 1;
        for (table.positions[0] = -reach; table.positions[0] < reach; ++table.positions[0]) {
            if (try_multipliers(bits)) {
                return table;
            }
        }
        table.position_count = 2;
        for (table.positions[0] = -reach; table.positions[0] < reach; ++table.positions[0]) {
            for (table.positions[1] = -reach; table.positions[1] < table.positions[0]; ++table.positions[1]) {
                table.multiplier = hash_multipliers[0];
                if (table.fits(bits)) {
                    return table;
                }
            }
        }
    }
    table.position_count = 3;
    for (table.positions[0] = 0; table.positions[0] < reach && Count <= 64; ++table.positions[0]) {
        for (table.positions[1] = -reach; table.positions[1] < 0; ++table.positions[1]) {
            for (table.positions[2] = -reach; table.positions[2] < table.positions[1]; ++table.positions[2]) {
                table.multiplier = hash_multipliers[0];
                if (table.fits(max_bits)) {
                    return table;
                }
            }
        }
    }
    table.position_count = -1;
    for (int bits = min_bits + 1; bits <= max_bits; ++bits) {
        table.multiplier = hash_multipliers[0];
        for (int attempt = 0; attempt < 64; ++attempt, table.multiplier = table.multiplier * 5 + 2) {
            table.multiplier |= 1;
            if (table.fits(bits)) {
                return table;
            }
        }
    }
    compile_time_error("comply: no perfect hash found for these names");
    return table;
}

} // namespace comply::detail
