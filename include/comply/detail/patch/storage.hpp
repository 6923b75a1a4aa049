// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/patch/patched_value.hpp>
#include <comply/detail/schema/contract.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/keeps_members.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/represented.hpp>

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace comply {

/// What a patch says of a member.
enum class member_state : unsigned char { absent, null, present };

template <detail::object_type T>
class patch;

namespace detail {

/// Types that are patched member by member, where RFC 7396 merges objects; values of all others are replaced.
template <class M>
concept patched_by_member = object_type<patched_value<M>>;

/// The members of T's JSON object: how many, and where.
template <class T>
inline constexpr std::size_t patched_count = carried_count<T>;
template <class T>
using member_indices = std::make_index_sequence<patched_count<T>>;
template <class T, std::size_t Index, class Object>
[[nodiscard]] auto& member_of(Object& object) noexcept {
    return member_facts<T, Index>::of(object);
}

struct no_inner_patch {
    friend bool operator==(no_inner_patch const&, no_inner_patch const&) = default;
};

/// Maps, whose entries merge as members do.
template <class M>
concept patched_by_key = map_type<M>;

// What a patch says of the value of a key: its patch, or the value.
template <class V>
struct entry_of {
    using type = V;
};
template <class Pointer>
struct entry_of<pointee<Pointer>> {
    using type = Pointer;
};
template <patched_by_member V>
struct entry_of<V> {
    using type = patch<V>;
};
template <patched_by_key V>
struct entry_of<V> {
    using said = typename entry_of<patched_value<typename V::mapped_type>>::type;
    using type = std::map<typename V::key_type, std::optional<said>>;
};

/// The patch of a map: its keys that are to be removed, and those that are to be set.
template <patched_by_key M>
using map_patch = typename entry_of<M>::type;

// Of a struct none or one: a vector may hold what is not complete yet, so that a struct may hold itself.
template <class M>
struct inner_patch_of {
    using type = no_inner_patch;
};
template <patched_by_member M>
struct inner_patch_of<M> {
    using type = std::vector<patch<patched_value<M>>>;
};
template <class M>
    requires patched_by_key<patched_value<M>>
struct inner_patch_of<M> {
    using type = map_patch<patched_value<M>>;
};

/// What a patch needs to know of a member, beside what its description says.
template <class T, std::size_t Index>
struct patched_member {
    using facts = member_facts<T, Index>;
    using type = typename facts::type;
    using value_type = patched_value<type>;
    using inner = typename inner_patch_of<type>::type;

    static constexpr bool is_nested = patched_by_member<type>;
    static constexpr bool is_map = patched_by_key<value_type>;
    static constexpr bool has_inner = is_nested || is_map;
    // Null is a value that the member then holds.
    static constexpr bool takes_null = nullable_type<type> ? facts::accepts_null : any_json_type<value_type>;
    // Null sets null, or removes the member, which leaves an object that keeps its contract.
    static constexpr bool may_be_null =
        takes_null || (facts::may_be_absent && !facts::presence.is_required_on(operation::read));
};

/// The patch of the members that T keeps without describing them: as that of a map.
template <class T>
struct additional_patch_of {
    using type = no_inner_patch;
};
template <class T>
    requires has_additional<T>
struct additional_patch_of<T> {
    using kept = kept_members<type_of<additional_place<T>::pointer>>;
    using said = typename entry_of<patched_value<typename kept::value_type>>::type;
    using type = std::map<std::string, std::optional<said>, std::less<>>;
};

template <class T, class Indices = member_indices<T>>
struct inner_patches_of;
template <class T, std::size_t... I>
struct inner_patches_of<T, std::index_sequence<I...>> {
    using type = std::tuple<typename patched_member<T, I>::inner...>;
};

/// A patch: for each member its state, and where that is present its value, or the patch of it.
template <class T>
struct patch_storage {
    T values{};
    std::array<member_state, patched_count<T> + 1> states{}; // one more, for no array may be empty
    typename inner_patches_of<T>::type inner{};
    typename additional_patch_of<T>::type additional{};

    template <std::size_t Index>
    [[nodiscard]] auto& member() noexcept {
        return member_of<T, Index>(values);
    }
    template <std::size_t Index>
    [[nodiscard]] auto const& member() const noexcept {
        return member_of<T, Index>(values);
    }

    /// The patch of a nested struct or of a map; the member is present. @pre for a constant one, it is
    template <std::size_t Index>
    auto& inner_patch() {
        auto& patches = std::get<Index>(inner);
        states[Index] = member_state::present;
        if constexpr (patched_member<T, Index>::is_map) {
            return patches;
        } else {
            if (patches.empty()) {
                patches.emplace_back();
            }
            return patches.front();
        }
    }
    template <std::size_t Index>
    [[nodiscard]] auto const& inner_patch() const noexcept {
        if constexpr (patched_member<T, Index>::is_map) {
            return std::get<Index>(inner);
        } else {
            return std::get<Index>(inner).front();
        }
    }

    /// Says null of the member, or nothing: what was said before is forgotten.
    template <std::size_t Index>
    void forget(member_state state) {
        states[Index] = state;
        if constexpr (patched_member<T, Index>::has_inner) {
            std::get<Index>(inner).clear();
        }
    }
};

// The additional members of an object, by name.
template <class T>
using additional_index =
    std::map<std::string_view, typename kept_members<type_of<additional_place<T>::pointer>>::value_type const*>;
template <class T>
[[nodiscard]] additional_index<T> index_additional(T const& object) {
    using kept = kept_members<type_of<additional_place<T>::pointer>>;
    additional_index<T> index;
    for (auto const& member : additional_place<T>::of(object)) {
        index.emplace(kept::name(member), &kept::value(member));
    }
    return index;
}

/// The storage of a patch.
struct patch_access {
    template <class Patch>
    [[nodiscard]] static auto& storage(Patch& one) noexcept {
        return one.storage_;
    }
};

template <class T>
[[nodiscard]] patch_storage<T>& storage_of(patch<T>& one) noexcept {
    return patch_access::storage(one);
}
template <class T>
[[nodiscard]] patch_storage<T> const& storage_of(patch<T> const& one) noexcept {
    return patch_access::storage(one);
}

// Calls `each.template operator()<Index>()` for every member of T.
template <class T, class Each>
void for_each_member(Each each) {
    [&]<std::size_t... I>(std::index_sequence<I...>) { (each.template operator()<I>(), ...); }(member_indices<T>{});
}

// The index of a member; one past the last if the description lacks it.
template <class T, auto Member>
inline constexpr std::size_t member_index = []<std::size_t... I>(std::index_sequence<I...>) {
    std::size_t index = 0;
    static_cast<void>(((is_same_member<member_facts<T, I>::pointer, Member> || (++index, false)) || ...));
    return index;
}(member_indices<T>{});

} // namespace detail

} // namespace comply
