// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/contract.hpp>
#include <comply/detail/tables/name_pool.hpp>
#include <comply/detail/tables/perfect_hash.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <utility>

namespace comply::detail {

template <auto First, auto Second>
struct members_of_one_name {
    static_assert(is_same_member<First, Second>,
                  "comply: these two members have one JSON name; give one of them another by name()");
};

template <auto Member>
struct member_of_the_discriminators_name {
    static_assert(!is_same_member<Member, Member>,
                  "comply: this member has the discriminator's JSON name; give it another by name()");
};

/// The JSON names of T's slots: first its discriminator, if it has one, then its members in their order.
template <described_struct T>
struct slot_names {
    static constexpr bool has_discriminator = is_stated<decltype(part_of<is_discriminator, T>)>;
    static constexpr std::size_t first_member = has_discriminator ? 1 : 0;
    static constexpr std::size_t count = member_count<T> + first_member;

    template <std::size_t Index>
    static constexpr std::string_view given_name() {
        if constexpr (member_facts<T, Index>::template states<is_name>) {
            constexpr auto at = index_in<is_name, typename member_facts<T, Index>::statements>;
            return std::get<at>(statements_of<T, member_pointer<T, Index>>).json_name;
        } else {
            return {};
        }
    }

    // The style of the struct that declares the member, or else of the most derived one that states a style.
    template <std::size_t Index>
    static constexpr char* write_member_name(char* out) {
        using declaring = class_of<member_pointer<T, Index>>;
        if constexpr (member_facts<T, Index>::template states<is_name>) {
            return copy_name(given_name<Index>(), out);
        } else if constexpr (is_stated<decltype(part_of<is_member_names, declaring>)>) {
            return part_of<is_member_names, declaring>.style(member_cpp_name<T, Index>, out);
        } else if constexpr (is_stated<decltype(part_of<is_member_names, T>)>) {
            return part_of<is_member_names, T>.style(member_cpp_name<T, Index>, out);
        } else {
            return copy_name(member_cpp_name<T, Index>, out);
        }
    }

    static constexpr std::size_t bound = []<std::size_t... I>(std::index_sequence<I...>) {
        std::size_t size = 0;
        if constexpr (has_discriminator) {
            size += part_of<is_discriminator, T>.json_name.size();
        }
        return (size + ... + (2 * member_cpp_name<T, I>.size() + given_name<I>().size()));
    }(std::make_index_sequence<member_count<T>>());

    static constexpr char* write(std::size_t slot, char* out) {
        if constexpr (has_discriminator) {
            if (slot == 0) {
                return copy_name(part_of<is_discriminator, T>.json_name, out);
            }
        }
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            char* end = out;
            static_cast<void>(((I + first_member == slot && (end = write_member_name<I>(out), true)) || ...));
            return end;
        }(std::make_index_sequence<member_count<T>>());
    }
};

template <described_struct T>
inline constexpr auto member_names_of = [] {
    constexpr auto pool = make_name_pool<slot_names<T>>();
    constexpr auto same = find_clash(pool.all_names());
    if constexpr (same.first != same.second) {
        constexpr auto offset = slot_names<T>::first_member;
        if constexpr (same.first < offset) {
            static_cast<void>(member_of_the_discriminators_name<member_pointer<T, same.second - offset>>{});
        } else {
            static_cast<void>(members_of_one_name<member_pointer<T, same.first - offset>,
                                                  member_pointer<T, same.second - offset>>{});
        }
    }
    return pool;
}();

/// Finds the slot of a JSON name.
template <described_struct T>
inline constexpr auto member_hash = make_perfect_hash(member_names_of<T>.all_names());

/// The names, each in 64 bytes with zeros behind, so that one can be compared whole whatever its size. For a name that
/// does not fit stands a quote, which no name in a text is equal to.
template <described_struct T>
inline constexpr auto padded_names = [] {
    std::array<std::array<char, 64>, slot_names<T>::count + 1> padded{}; // one more, for no array may be empty
    for (std::size_t slot = 0; slot < slot_names<T>::count; ++slot) {
        auto const name = member_names_of<T>.name(slot);
        copy_name(name.size() < 64 && name.find('\0') == name.npos ? name : std::string_view("\""), padded[slot].data());
    }
    return padded;
}();

/// `,"name":` of a slot, escaped; what stands between two members of compact JSON.
template <described_struct T, std::size_t Slot>
inline constexpr std::string_view member_literal = member_names_of<T>.literal(Slot);

template <described_struct T>
inline constexpr auto discriminator_text = [] {
    constexpr auto type = part_of<is_discriminator, T>;
    constexpr auto prefix = member_literal<T, 0>;
    std::array<char, prefix.size() + 6 * type.value.size() + 2> text{};
    auto const end = write_json_string(type.value, copy_name(prefix, text.data()));
    return std::pair(text, static_cast<std::size_t>(end - text.data()));
}();

/// `,"name":"value"` of T's discriminator, escaped.
template <described_struct T>
inline constexpr std::string_view discriminator_literal{discriminator_text<T>.first.data(),
                                                        discriminator_text<T>.second};

// ---- members by type ----

template <class T, std::size_t Index>
struct member_kind_of {
    using type = std::pair<typename member_facts<T, Index>::type, member_contract<T, Index>>;
};

/// The same type for members that are read by the same code.
template <class T, std::size_t Index>
using member_kind = typename member_kind_of<T, Index>::type;

template <class M, class T, std::size_t Index>
consteval M T::* member_if_of_type() {
    if constexpr (std::is_same_v<typename member_facts<T, Index>::type, M>) {
        return member_pointer<T, Index>;
    } else {
        return nullptr;
    }
}

/// Pointers to the members of type M, by their index among all.
template <class T, class M>
inline constexpr auto members_of_type = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<M T::*, sizeof...(I)>{member_if_of_type<M, T, I>()...};
}(std::make_index_sequence<member_count<T>>());

// ---- sets of slots ----

/// A set of slots, one bit each.
template <std::size_t Count>
struct slot_set {
    static constexpr std::size_t word_count = Count == 0 ? 1 : (Count + 63) / 64;
    std::array<std::uint64_t, word_count> words{};

    [[nodiscard]] constexpr bool contains(std::size_t slot) const noexcept {
        return ((words[slot / 64] >> (slot % 64)) & 1U) != 0;
    }
    constexpr void insert(std::size_t slot) noexcept { words[slot / 64] |= std::uint64_t{1} << (slot % 64); }
    constexpr void remove(slot_set const& others) noexcept {
        for (std::size_t i = 0; i < word_count; ++i) {
            words[i] &= ~others.words[i];
        }
    }
    friend constexpr bool operator==(slot_set const&, slot_set const&) noexcept = default;

    [[nodiscard]] constexpr bool contains_all(slot_set const& others) const noexcept {
        std::uint64_t lacking = 0;
        for (std::size_t i = 0; i < word_count; ++i) {
            lacking |= others.words[i] & ~words[i];
        }
        return lacking == 0;
    }
};

/// The slots that must be there, and all that members hold, for each operation.
template <described_struct T>
struct slot_sets {
    using set = slot_set<slot_names<T>::count>;

    static constexpr set make(bool read_only_too, bool required_only) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            set slots;
            [[maybe_unused]] auto const consider = [&](std::size_t slot, bool may_be_absent, bool is_read_only) {
                if (!(required_only && may_be_absent) && (read_only_too || !is_read_only)) {
                    slots.insert(slot);
                }
            };
            (consider(I + slot_names<T>::first_member, member_facts<T, I>::may_be_absent,
                      member_facts<T, I>::is_read_only),
             ...);
            return slots;
        }(std::make_index_sequence<member_count<T>>());
    }

    static constexpr set members = make(true, false);
    static constexpr set read_only = [] {
        auto slots = members;
        slots.remove(make(false, false));
        return slots;
    }();
    /// Indexed by operation.
    static constexpr std::array<set, 3> required = {make(true, true), make(false, true), set{}};
};

} // namespace comply::detail
