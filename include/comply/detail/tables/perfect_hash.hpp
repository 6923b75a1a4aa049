// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/tables/compile_time_error.hpp>
#include <comply/detail/to_size.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

// Finds a name among a fixed set by one hash and one comparison. The hash is made at compile time, in two steps:
//
//   name -> key    the length and the bytes at up to four positions that tell the names apart, counted from the
//                  front or from the back; where four do not suffice, every byte
//   key  -> slot   few names: one multiplication; many: one that depends on a displacement, which the key chooses
//                  ("Hash, displace, and compress": Belazzougui, Botelho, Dietzfelbinger, 2009)
//
// n names thrown into m slots fall apart with a probability of about exp(-n * n / 2m). m = n * n / 8 makes that 2 %:
// the multiplier is found after some fifty attempts, each of which is over at the first collision. That makes 512
// slots for 64 names; beyond, the slots would outgrow the names, and displacements keep them below 2.5 n.

namespace comply::detail {

template <std::size_t Count>
struct perfect_hash {
    static constexpr bool is_displaced = Count > 64;

    static constexpr int slot_bits = [] {
        auto const least = Count < 12     ? Count + Count / 2
                           : is_displaced ? Count + Count / 4
                                          : Count * Count / 8;
        return static_cast<int>(std::bit_width(least < 2 ? 1 : least - 1));
    }();
    static constexpr int bucket_bits = static_cast<int>(std::bit_width(Count) - (is_displaced ? 2 : 0));
    static constexpr std::size_t slot_count = std::size_t{1} << slot_bits;
    static constexpr std::size_t bucket_count = is_displaced ? std::size_t{1} << bucket_bits : 0;

    using index_type = std::conditional_t<(Count < 255), std::uint8_t, std::uint16_t>;

    std::array<std::string_view, Count> names{};
    std::array<index_type, slot_count> slots{}; ///< indices of names; Count: none
    std::array<std::uint8_t, bucket_count> displacements{};
    std::array<int, 4> positions{}; ///< n >= 0: byte n; n < 0: byte size + n
    int position_count = 0;         ///< -1: every byte
    std::uint64_t multiplier = 0x9E3779B97F4A7C15U;

    /// The index of `name`, or Count.
    [[nodiscard]] constexpr std::size_t find(std::string_view name) const noexcept {
        auto const index = find_candidate(name);
        return index < Count && names[index] == name ? index : Count;
    }

    /// The index of the only name that may be equal to `name`, or Count.
    [[nodiscard]] constexpr std::size_t find_candidate(std::string_view name) const noexcept {
        if constexpr (Count == 0) {
            return 0;
        } else {
            return slots[slot(key(name))];
        }
    }

    [[nodiscard]] constexpr std::uint64_t key(std::string_view name) const noexcept {
        std::uint64_t key = name.size();
        if (position_count < 0) {
            for (char const byte : name) {
                key = (key ^ static_cast<unsigned char>(byte)) * 0x100000001B3U; // FNV-1a
            }
            return key ^ (key >> 32);
        }
        for (int i = 0; i < position_count; ++i) {
            key = add_byte(key, name, positions[static_cast<std::size_t>(i)]);
        }
        return key;
    }

    [[nodiscard]] static constexpr std::uint64_t add_byte(std::uint64_t key, std::string_view name,
                                                          int position) noexcept {
        auto const at = static_cast<std::size_t>(position) + (position < 0 ? name.size() : 0); // may wrap around
        return (key << 8) | (at < name.size() ? static_cast<unsigned char>(name[at]) : 0U);
    }

    [[nodiscard]] constexpr std::size_t slot(std::uint64_t key) const noexcept {
        if constexpr (is_displaced) {
            return displaced_slot(key, displacements[bucket(key)]);
        } else {
            return to_size((key * multiplier) >> (64 - slot_bits));
        }
    }

    [[nodiscard]] constexpr std::size_t bucket(std::uint64_t key) const noexcept {
        return to_size((key * multiplier) >> (64 - bucket_bits));
    }

    [[nodiscard]] constexpr std::size_t displaced_slot(std::uint64_t key, std::size_t displacement) const noexcept {
        auto const mixed = (key ^ (displacement * 0x9E3779B97F4A7C15U)) * multiplier;
        return to_size(mixed >> (64 - slot_bits));
    }

    constexpr void next_multiplier() noexcept {
        multiplier = (multiplier * 0xD1342543DE82EF95U + 0x2545F4914F6CDD1DU) | 1U;
    }
};

// ---- how it is made ----

template <std::size_t Count>
using hash_keys = std::array<std::uint64_t, Count>;

// Chooses the positions one by one, each time the one that leaves most keys different; every byte if that is not
// enough. @return the keys.
template <std::size_t Count>
constexpr hash_keys<Count> choose_positions(perfect_hash<Count>& table) {
    constexpr int reach = 8; // positions are sought among the first and the last 8 bytes
    constexpr int mark_bits = static_cast<int>(std::bit_width(2 * Count * Count + 1));
    std::array<int, std::size_t{1} << mark_bits> marks{}; // by which round a key with that hash was seen last
    int round = 0;
    auto const count_different = [&](hash_keys<Count> const& keys) {
        ++round;
        std::size_t different = 0;
        for (auto const key : keys) {
            auto& mark = marks[static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> (64 - mark_bits))];
            different += mark != round;
            mark = round;
        }
        return different;
    };
    hash_keys<Count> keys{};
    for (std::size_t i = 0; i < Count; ++i) {
        keys[i] = table.key(table.names[i]);
    }
    auto most = count_different(keys);
    while (most != Count && table.position_count < static_cast<int>(table.positions.size())) {
        hash_keys<Count> best = keys;
        for (int candidate = 0; candidate < 2 * reach && most != Count; ++candidate) {
            int const position = candidate < reach ? candidate : reach - 1 - candidate; // 0 … 7, -1 … -8
            hash_keys<Count> longer{};
            for (std::size_t i = 0; i < Count; ++i) {
                longer[i] = table.add_byte(keys[i], table.names[i], position);
            }
            if (auto const different = count_different(longer); different > most) {
                most = different;
                best = longer;
                table.positions[static_cast<std::size_t>(table.position_count)] = position;
            }
        }
        if (best == keys) {
            break;
        }
        keys = best;
        ++table.position_count;
    }
    if (most != Count) {
        table.position_count = -1;
        for (std::size_t i = 0; i < Count; ++i) {
            keys[i] = table.key(table.names[i]);
        }
    }
    return keys;
}

// Fills the slots, one multiplication away from the keys, with the first multiplier that leaves no two names in one.
template <std::size_t Count>
consteval bool fill_slots(perfect_hash<Count>& table, hash_keys<Count> const& keys) {
    using index_type = typename perfect_hash<Count>::index_type;
    std::array<int, perfect_hash<Count>::slot_count> marks{}; // by which attempt a slot was taken last
    for (int attempt = 1; attempt <= 4000; ++attempt, table.next_multiplier()) {
        std::size_t placed = 0;
        for (; placed < Count; ++placed) {
            auto& mark = marks[table.slot(keys[placed])];
            if (mark == attempt) {
                break;
            }
            mark = attempt;
        }
        if (placed == Count) {
            table.slots.fill(static_cast<index_type>(Count));
            for (std::size_t i = 0; i < Count; ++i) {
                table.slots[table.slot(keys[i])] = static_cast<index_type>(i);
            }
            return true;
        }
    }
    return false;
}

// Fills the slots with the present multiplier: seeks a displacement for each bucket, so that every name finds a slot
// of its own. The largest buckets come first, as long as there is much room.
template <std::size_t Count>
consteval bool fill_displaced_slots(perfect_hash<Count>& table, hash_keys<Count> const& keys) {
    using index_type = typename perfect_hash<Count>::index_type;
    constexpr auto bucket_count = perfect_hash<Count>::bucket_count;
    table.slots.fill(static_cast<index_type>(Count));
    std::array<std::size_t, Count> members{}; // names by their buckets: those of bucket b begin at begins[b]
    std::array<std::size_t, bucket_count + 1> begins{};
    std::size_t largest = 0;
    for (auto const key : keys) {
        auto const size = ++begins[table.bucket(key)];
        largest = size > largest ? size : largest;
    }
    for (std::size_t b = 0, sum = 0; b <= bucket_count; ++b) {
        sum += begins[b];
        begins[b] = sum;
    }
    for (std::size_t i = 0; i < Count; ++i) {
        members[--begins[table.bucket(keys[i])]] = i;
    }
    auto const try_displacement = [&](std::size_t begin, std::size_t end, std::size_t displacement) {
        for (auto at = begin; at != end; ++at) {
            auto& index = table.slots[table.displaced_slot(keys[members[at]], displacement)];
            if (index != Count) {
                while (at-- != begin) { // gives back what it took
                    auto const taken = table.displaced_slot(keys[members[at]], displacement);
                    table.slots[taken] = static_cast<index_type>(Count);
                }
                return false;
            }
            index = static_cast<index_type>(members[at]);
        }
        return true;
    };
    for (auto size = largest; size != 0; --size) {
        for (std::size_t b = 0; b < bucket_count; ++b) {
            if (begins[b + 1] - begins[b] != size) {
                continue;
            }
            std::size_t displacement = 0;
            while (!try_displacement(begins[b], begins[b + 1], displacement)) {
                if (++displacement > 255) {
                    return false;
                }
            }
            table.displacements[b] = static_cast<std::uint8_t>(displacement);
        }
    }
    return true;
}

/// @pre the names differ from each other.
template <std::size_t Count>
consteval perfect_hash<Count> make_perfect_hash(std::array<std::string_view, Count> const& names) {
    perfect_hash<Count> table;
    table.names = names;
    if constexpr (perfect_hash<Count>::is_displaced) {
        table.position_count = -1;
        hash_keys<Count> keys{};
        for (std::size_t i = 0; i < Count; ++i) {
            keys[i] = table.key(names[i]);
        }
        for (int attempt = 0; attempt < 16; ++attempt, table.next_multiplier()) {
            if (fill_displaced_slots(table, keys)) {
                return table;
            }
        }
    } else {
        auto const keys = choose_positions(table);
        if (fill_slots(table, keys)) {
            return table;
        }
    }
    compile_time_error("comply: no perfect hash found for these names");
    return table;
}

} // namespace comply::detail
