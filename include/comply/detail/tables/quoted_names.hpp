// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/scan/block.hpp>
#include <comply/detail/to_size.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

// Finds which of a few short names a text begins with, closing quote included, without looking for the quote first: so no
// branch depends on the length of the name, which no predictor can know. The names are told apart by the bytes that even
// the shortest of them has:
//
//      text     n o t A p p l i c a b l e " , "
//      key      n o t A p p                        hashed: leaves one name that it can be
//      compare  n o t A p p l i c a b l e "        under the mask of that name, eight bytes at a time

namespace comply::detail {

template <std::size_t Count>
struct quoted_names {
    static constexpr std::size_t word_count = 4;
    static constexpr std::size_t longest = 8 * word_count - 1;
    static constexpr int slot_bits = static_cast<int>(std::bit_width(2 * Count));

    using words = std::array<std::uint64_t, word_count>;

    struct entry {
        words text{1}; // of an empty slot: equal to nothing under its mask
        words mask{};
        std::uint8_t size = 0; ///< the quote included
        std::uint8_t index = 0;
    };

    std::array<entry, std::size_t{1} << slot_bits> entries{};
    std::uint64_t key_mask = 0;
    std::uint64_t multiplier = 0;
    std::size_t reach = 0; ///< how many bytes of text are looked at; 0 if these names cannot be told apart so

    [[nodiscard]] constexpr std::size_t slot(std::uint64_t first_word) const noexcept {
        return to_size((first_word & key_mask) * multiplier >> (64 - slot_bits));
    }

    /// The name that the text begins with, or null. @pre `reach` bytes from `text` on may be read
    [[nodiscard]] COMPLY_INLINE entry const* find(char const* text) const noexcept {
        words found;
        std::memcpy(&found, text, 8);
        auto const& candidate = entries[slot(found[0])];
        auto difference = (found[0] & candidate.mask[0]) ^ candidate.text[0];
        for (std::size_t i = 1; i < reach / 8; ++i) {
            std::memcpy(&found[i], text + 8 * i, 8);
            difference |= (found[i] & candidate.mask[i]) ^ candidate.text[i];
        }
        return difference == 0 ? &candidate : nullptr;
    }
};

// `name"`, and a mask of its bytes.
template <std::size_t Count>
constexpr typename quoted_names<Count>::entry make_quoted_name(std::string_view name, std::size_t index) {
    using table = quoted_names<Count>;
    std::array<char, 8 * table::word_count> text{};
    std::array<unsigned char, 8 * table::word_count> mask{};
    for (std::size_t i = 0; i <= name.size(); ++i) {
        text[i] = i < name.size() ? name[i] : '"';
        mask[i] = 0xFF;
    }
    return {std::bit_cast<typename table::words>(text), std::bit_cast<typename table::words>(mask),
            static_cast<std::uint8_t>(name.size() + 1), static_cast<std::uint8_t>(index)};
}

template <std::size_t Count>
consteval quoted_names<Count> make_quoted_names(std::array<std::string_view, Count> const& names) {
    quoted_names<Count> table;
    std::array<typename quoted_names<Count>::entry, Count> made{};
    std::size_t shortest = 8;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < Count; ++i) {
        for (char const byte : names[i]) {
            if (is_string_stop(byte)) {
                return table; // in a text, the name is spelt otherwise
            }
        }
        if (names[i].size() > table.longest) {
            return table;
        }
        made[i] = make_quoted_name<Count>(names[i], i);
        shortest = smaller_of(shortest, names[i].size() + 1);
        longest = larger_of(longest, names[i].size() + 1);
    }
    std::array<unsigned char, 8> key_mask{};
    for (std::size_t i = 0; i < shortest; ++i) {
        key_mask[i] = 0xFF;
    }
    table.key_mask = std::bit_cast<std::uint64_t>(key_mask);
    table.entries.fill(typename quoted_names<Count>::entry{}); // `= {}` leaves out the initialisers in g++ 12
    std::array<std::uint64_t, std::size_t{1} << quoted_names<Count>::slot_bits>
        marks{}; // by which attempt a slot was taken last
    for (std::uint64_t attempt = 1; attempt <= 200; ++attempt) {
        table.multiplier = attempt * 0x9E3779B97F4A7C15U | 1U;
        bool is_perfect = true;
        for (std::size_t i = 0; i < Count && is_perfect; ++i) {
            auto& mark = marks[table.slot(made[i].text[0])];
            is_perfect = mark != attempt;
            mark = attempt;
        }
        if (is_perfect) {
            for (auto const& one : made) {
                table.entries[table.slot(one.text[0])] = one;
            }
            table.reach = (longest + 7) / 8 * 8;
            return table;
        }
    }
    return table;
}

} // namespace comply::detail
