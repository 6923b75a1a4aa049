// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/pack.hpp>
#include <comply/detail/schema/contract.hpp>
#include <comply/detail/tables/name_pool.hpp>
#include <comply/detail/tables/perfect_hash.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace comply::detail {

template <auto First, auto Second>
struct members_of_one_name {
    static_assert(is_same_member<First, Second>,
                  "comply: these two members have one JSON name; give one of them another by name()");
    static_assert(!is_same_member<First, Second>, "comply: aliases() repeats a name that the member has already");
};

template <auto Member>
struct member_of_the_discriminators_name {
    static_assert(!is_same_member<Member, Member>,
                  "comply: this member has the discriminator's JSON name; give it another by name()");
};

struct alias {
    std::string_view name;
    std::size_t slot;
};


/// The JSON names of T's slots: first its discriminator, if it has one, then its members in their order. Behind them
/// the aliases, which stand for the slots of others.
template <described_struct T>
struct slot_names {
    static constexpr bool has_discriminator = is_stated<decltype(part_of<is_discriminator, T>)>;
    static constexpr std::size_t first_member = has_discriminator ? 1 : 0;
    static constexpr std::size_t count = carried_count<T> + first_member;

    template <std::size_t... I>
    static constexpr auto list_aliases(std::index_sequence<I...>) {
        std::array<alias, (std::size_t{0} + ... + aliases_in(member_facts<T, I>::stated).size())> all{};
        std::size_t end = 0;
        [[maybe_unused]] auto const append = [&](auto const& names, std::size_t slot) {
            for (auto const name : names) {
                all[end++] = {name, slot};
            }
        };
        (append(aliases_in(member_facts<T, I>::stated), I + first_member), ...);
        return all;
    }
    static constexpr auto aliases = [] {
        if constexpr (aliased<T>) {
            return list_aliases(std::make_index_sequence<carried_count<T>>());
        } else {
            return std::array<alias, 0>{};
        }
    }();

    static constexpr std::size_t name_count = count + aliases.size();

    /// The slot that a name of an index stands for.
    static constexpr std::size_t slot_of(std::size_t name) noexcept {
        if constexpr (aliases.empty()) {
            return name;
        } else {
            return name < count ? name : aliases[name - count].slot;
        }
    }

    /// The same as a function; null where it is no question.
    static constexpr std::size_t (*first_name)(std::size_t name) = aliases.empty() ? nullptr : &slot_of;

    template <std::size_t Index>
    static constexpr std::string_view given_name() {
        if constexpr (member_facts<T, Index>::template states<is_name>) {
            constexpr auto at = index_in<is_name, typename member_facts<T, Index>::statements>;
            return get<at>(member_facts<T, Index>::stated).json_name;
        } else {
            return {};
        }
    }

    // The style of the struct that declares the member, or else of the most derived one that states a style.
    template <std::size_t Index>
    static constexpr char* write_member_name(char* out) {
        using facts = member_facts<T, Index>;
        using owner = typename facts::owner;
        using declaring = class_of<facts::pointer>;
        if constexpr (facts::template states<is_name>) {
            return copy_name(given_name<Index>(), out);
        } else if constexpr (is_stated<decltype(part_of<is_member_names, declaring>)>) {
            return part_of<is_member_names, declaring>.style(facts::cpp_name, out);
        } else if constexpr (is_stated<decltype(part_of<is_member_names, owner>)>) {
            return part_of<is_member_names, owner>.style(facts::cpp_name, out);
        } else {
            return copy_name(facts::cpp_name, out);
        }
    }

    static constexpr std::size_t bound = []<std::size_t... I>(std::index_sequence<I...>) {
        std::size_t size = 0;
        if constexpr (has_discriminator) {
            size += part_of<is_discriminator, T>.json_name.size();
        }
        for (auto const& one : aliases) {
            size += one.name.size();
        }
        return (size + ... + (2 * member_facts<T, I>::cpp_name.size() + given_name<I>().size()));
    }(std::make_index_sequence<carried_count<T>>());

    static constexpr char* write(std::size_t slot, char* out) {
        if constexpr (has_discriminator) {
            if (slot == 0) {
                return copy_name(part_of<is_discriminator, T>.json_name, out);
            }
        }
        if constexpr (!aliases.empty()) {
            if (slot >= count) {
                return copy_name(aliases[slot - count].name, out);
            }
        }
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            char* end = out;
            static_cast<void>(((I + first_member == slot && (end = write_member_name<I>(out), true)) || ...));
            return end;
        }(std::make_index_sequence<carried_count<T>>());
    }
};

template <described_struct T>
inline constexpr auto member_names_of = [] {
    constexpr auto pool = make_name_pool<slot_names<T>>();
    constexpr auto same = find_clash(pool.all_names());
    if constexpr (same.first != same.second) {
        constexpr auto offset = slot_names<T>::first_member;
        constexpr auto first = slot_names<T>::slot_of(same.first);
        constexpr auto second = slot_names<T>::slot_of(same.second);
        if constexpr (first < offset) {
            static_cast<void>(member_of_the_discriminators_name<member_facts<T, second - offset>::pointer>{});
        } else {
            static_cast<void>(members_of_one_name<member_facts<T, first - offset>::pointer,
                                                  member_facts<T, second - offset>::pointer>{});
        }
    }
    return pool;
}();

/// Finds the index of a JSON name: of a slot, or of an alias, which `slot_names<T>::slot_of` tells the slot of.
template <described_struct T>
inline constexpr auto member_hash = make_perfect_hash(member_names_of<T>.all_names());

/// The names, each in 64 bytes with zeros behind, so that one can be compared whole whatever its size. For a name that
/// does not fit stands a quote, which no name in a text is equal to.
template <described_struct T>
inline constexpr auto padded_names = [] {
    std::array<std::array<char, 64>, slot_names<T>::name_count + 1> padded{}; // one more, for no array may be empty
    for (std::size_t slot = 0; slot < slot_names<T>::name_count; ++slot) {
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
    // One that is in a member has no pointer of its own.
    using type = std::conditional_t<member_facts<T, Index>::is_nested, std::integral_constant<std::size_t, Index>,
                                    std::pair<typename member_facts<T, Index>::type, member_contract<T, Index>>>;
};

/// The same type for members that are read by the same code.
template <class T, std::size_t Index>
using member_kind = typename member_kind_of<T, Index>::type;

template <class M, class T, std::size_t Index>
consteval M T::* member_if_of_type() {
    if constexpr (!member_facts<T, Index>::is_nested && std::is_same_v<typename member_facts<T, Index>::type, M>) {
        return member_facts<T, Index>::pointer;
    } else {
        return nullptr;
    }
}

/// Pointers to the members of type M, by their index among all.
template <class T, class M>
inline constexpr auto members_of_type = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<M T::*, sizeof...(I)>{member_if_of_type<M, T, I>()...};
}(std::make_index_sequence<carried_count<T>>());

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

    static constexpr auto presences = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<member_presence, sizeof...(I)>{member_facts<T, I>::presence...};
    }(std::make_index_sequence<carried_count<T>>());

    static constexpr set which(bool member_presence::*is_in) {
        set slots;
        for (std::size_t i = 0; i < presences.size(); ++i) {
            if (presences[i].*is_in) {
                slots.insert(i + slot_names<T>::first_member);
            }
        }
        return slots;
    }

    static constexpr set required_under(operation asked) {
        set slots;
        for (std::size_t i = 0; i < presences.size(); ++i) {
            if (presences[i].is_required_under(asked)) {
                slots.insert(i + slot_names<T>::first_member);
            }
        }
        return slots;
    }

    static constexpr set members = which(&member_presence::is_member);
    static constexpr set read_only = which(&member_presence::is_read_only);
    static constexpr set write_only = which(&member_presence::is_write_only);
    static constexpr set deprecated = which(&member_presence::is_deprecated);
    /// Indexed by operation.
    static constexpr std::array<set, 3> required = {required_under(operation::read), required_under(operation::create),
                                                    required_under(operation::update)};
};

} // namespace comply::detail
