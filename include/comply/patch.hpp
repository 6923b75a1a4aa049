// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// The body of a PATCH request, as JSON Merge Patch (RFC 7396) under the contract of `operation::update`.

#include <comply/detail/patch/apply.hpp>
#include <comply/detail/patch/diff.hpp>
#include <comply/detail/patch/read.hpp>
#include <comply/detail/patch/same_value.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/detail/patch/write.hpp>
#include <comply/options.hpp>
#include <comply/parse.hpp>
#include <comply/result.hpp>
#include <comply/serialize.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace comply {

namespace detail {

template <class T, auto Member>
struct member_of_patch {
    static constexpr std::size_t index = member_index<T, Member>;
    static_assert(index != patched_count<T>,
                  "comply: a patch is asked for a member that the struct's description lacks");
    using facts = patched_member<T, index>;
};

template <auto Member, bool MayBeNull>
struct null_check {
    static_assert(MayBeNull, "comply: set_null() fits members that may be null or absent");
    static constexpr bool is_passed = MayBeNull;
};

} // namespace detail

/// For each member of T whether a request says nothing of it, null, or a value.
///
/// A member that is a described struct, or a nullable one, has a patch of its own; so has a map, whose keys merge. A
/// transparent struct is what it is around; but one that states rules of a map, which a patch would not know, is
/// replaced. Null makes a member null or, where it is none that can be, removes it: it is then what it is where it is
/// absent, its declared default or what it holds in a value-initialised T.
template <detail::object_type T>
class patch {
public:
    using patched_type = T;

    template <auto Member>
    [[nodiscard]] member_state state() const noexcept {
        return storage_.states[detail::member_of_patch<T, Member>::index];
    }

    /// The value (of a std::optional or a pointer, what is in it), the patch of a nested struct, or that of a map: a
    /// std::map of the keys that are to be set, and of those that are to be removed, with std::nullopt. Null where
    /// nothing is present.
    template <auto Member>
    [[nodiscard]] auto const* get() const noexcept {
        using member = detail::member_of_patch<T, Member>;
        bool const is_present = state<Member>() == member_state::present;
        if constexpr (member::facts::has_inner) {
            return is_present ? &storage_.template inner_patch<member::index>() : nullptr;
        } else {
            auto const& held = storage_.template member<member::index>();
            if constexpr (detail::is_pointee<typename member::facts::value_type>) {
                return is_present ? &*detail::value_in(held) : nullptr;
            } else {
                return is_present ? &detail::value_in(held) : nullptr;
            }
        }
    }

    /// Says that the member is `value`; of a nested struct, that all of its members are what they are there; of a map,
    /// that its keys are.
    template <auto Member>
    patch& set(detail::type_of<Member> value) {
        using member = detail::member_of_patch<T, Member>;
        constexpr auto index = member::index;
        if (detail::is_null(value)) {
            storage_.template forget<index>(member_state::null);
        } else if constexpr (member::facts::is_map) {
            storage_.template forget<index>(member_state::absent);
            using map = typename member::facts::value_type;
            map const* const before = nullptr;
            detail::say_entries(storage_.template inner_patch<index>(), before, detail::value_in(value));
        } else if constexpr (member::facts::is_nested) {
            storage_.template forget<index>(member_state::absent);
            detail::say_all(detail::storage_of(storage_.template inner_patch<index>()), detail::value_in(value));
        } else {
            storage_.states[index] = member_state::present;
            if constexpr (detail::any_json_type<typename member::facts::value_type>) {
                if (detail::value_in(value).is_null()) {
                    storage_.states[index] = member_state::null;
                }
            }
            storage_.template member<index>() = std::move(value);
        }
        return *this;
    }

    /// Says of the nested struct what `inner` says.
    template <auto Member>
        requires detail::patched_by_member<detail::type_of<Member>>
    patch& set(patch<detail::patched_value<detail::type_of<Member>>> inner) {
        storage_.template inner_patch<detail::member_of_patch<T, Member>::index>() = std::move(inner);
        return *this;
    }

    /// The patch of a nested struct or of a map, for more to be said; the member is present, if it was not.
    template <auto Member>
        requires detail::patched_by_member<detail::type_of<Member>> ||
                 detail::patched_by_key<detail::patched_value<detail::type_of<Member>>>
    auto& edit() {
        return storage_.template inner_patch<detail::member_of_patch<T, Member>::index>();
    }

    /// Says that the member is null, or is to be removed.
    template <auto Member>
    patch& set_null() {
        using member = detail::member_of_patch<T, Member>;
        if constexpr (detail::null_check<Member, member::facts::may_be_null>::is_passed) {
            storage_.template forget<member::index>(member_state::null);
        }
        return *this;
    }

    /// Says nothing of the member.
    template <auto Member>
    patch& clear() {
        storage_.template forget<detail::member_of_patch<T, Member>::index>(member_state::absent);
        return *this;
    }

    /// What is said of the members that T keeps without describing them (`additional`): a std::map as that of a map.
    [[nodiscard]] auto& additional() noexcept
        requires detail::has_additional<T>
    {
        return storage_.additional;
    }
    [[nodiscard]] auto const& additional() const noexcept
        requires detail::has_additional<T>
    {
        return storage_.additional;
    }

    /// Whether nothing is said of any member.
    [[nodiscard]] bool empty() const noexcept { return detail::says_nothing(storage_); }

    /// Whether both say the same; values are the same if no text tells them apart.
    friend bool operator==(patch const& a, patch const& b) { return detail::is_same_patch(a.storage_, b.storage_); }

private:
    friend struct detail::patch_access;

    detail::patch_storage<T> storage_{};
};

inline namespace COMPLY_INSTRUCTION_SET {

/// Reads the body of a PATCH request: `parse<patch<T>>` under `operation::update`.
///
/// An object of which every member keeps the contract: its type and rules, whether it may be null. None has to be
/// there, but those of structs in an array, which is replaced as a whole. A read-only member is refused or, under
/// `read_only_members::accept`, checked and left out of the patch (OData 4.01 part 1 §11.4.3). Rules across members are
/// not asked: see `apply_checked`.
/// @param text  as of `parse`.
/// @return the patch, or its violations, as `parse` returns them.
template <detail::object_type T>
[[nodiscard]] result<patch<T>> parse_patch(std::string_view text, parse_options options = {}) {
    options.operation = operation::update;
    return parse<patch<T>>(text, options);
}

template <detail::described_struct T, detail::temporary_string Text>
    requires detail::holds_views<T>
result<patch<T>> parse_patch(Text&& text, parse_options const& options = {}) = delete;

/// The same, into a patch that is there already; see `parse_into`.
template <detail::object_type T>
[[nodiscard]] result<void> parse_patch_into(patch<T>& out, std::string_view text, parse_options options = {}) {
    options.operation = operation::update;
    return parse_into(out, text, options);
}

template <detail::described_struct T, detail::temporary_string Text>
    requires detail::holds_views<T>
result<void> parse_patch_into(patch<T>& out, Text&& text, parse_options const& options = {}) = delete;

/// Writes the body that says what the patch does, and nothing more; always under `operation::update`, without members
/// that are read-only. See `serialize_to`.
template <detail::object_type T>
void serialize_to(std::string& out, patch<T> const& value, serialize_options options = {}) {
    options.operation = operation::update;
    serialize_to<patch<T>>(out, value, std::as_const(options));
}

/// The same as a string.
template <detail::object_type T>
[[nodiscard]] std::string serialize(patch<T> const& value, serialize_options options = {}) {
    std::string text;
    comply::serialize_to(text, value, options);
    return text;
}

} // namespace COMPLY_INSTRUCTION_SET

/// Changes `object` as the patch says: a nested struct member by member, a map key by key, anything else as a whole. A
/// nested struct that is null is made, its other members as if they were absent. A struct that a shared pointer holds
/// is replaced by a changed one.
///
/// @throws what copying T's members throws; `object` is then what it was, if they are moved without exceptions.
/// Complexity: linear in the size of the patch, and of the maps and any JSON that it changes.
template <detail::object_type T>
void apply(patch<T>&& from, T& object) {
    detail::apply_patch(detail::storage_of(from), object);
}
template <detail::object_type T>
void apply(patch<T> const& from, T& object) {
    static_assert(!detail::has_sole_owners<T>(),
                  "comply: a patch of what cannot be copied, for a std::unique_ptr is in it, is moved into apply()");
    apply(patch<T>(from), object);
}

/// Changes `object` as the patch says, if what comes of it keeps T's contract: all of its rules, and no nested struct
/// that the patch makes lacks a required member. Otherwise `object` is what it was.
/// @return success, or the violations of what would have come of it: first what it lacks, then what `validate` says of
///         the rest.
template <detail::object_type T>
[[nodiscard]] result<void> apply_checked(patch<T> const& from, T& object, validate_options const& options = {}) {
    static_assert(!detail::has_sole_owners<T>(),
                  "comply: apply_checked() copies the struct, which has a std::unique_ptr in it: use apply() and validate()");
    detail::value_findings found{.operation = options.operation, .max_violations = options.max_violations};
    detail::note_lacking<T>(found, detail::path{}, detail::storage_of(from), &object);
    T changed(object);
    apply(from, changed);
    if (!found.is_full) {
        auto const count = found.list.size();
        detail::check_root(found, changed);
        detail::forget_what_is_lacking(found.list, count);
    }
    if (found.has_violations()) {
        return found.take_violations();
    }
    object = std::move(changed);
    return {};
}

/// The least patch that turns `before` into `after`: what `apply(diff(before, after), before)` makes of `before` is
/// `after`, member by member of the description. Read-only members are part of it, though not of what is written. What
/// RFC 7396 cannot say is left out: a null within a map or an object of any JSON.
/// @throws what copying T's members throws; validation_error, if it is to copy what a std::unique_ptr holds and is none
///         of the structs that `comply_derived` names.
/// Complexity: linear in the size of both.
template <detail::object_type T>
[[nodiscard]] patch<T> diff(T const& before, T const& after) {
    patch<T> made;
    detail::say_difference(detail::storage_of(made), before, after);
    return made;
}

} // namespace comply
