// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/check.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/read/string.hpp>
#include <comply/detail/schema/enum_forms.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/write/enumerator.hpp>
#include <comply/detail/write/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply {

/// An enumerator, or a name that the enum does not describe yet: any string is accepted, whatever
/// `parse_options::unknown_enumerators` says, and written back unchanged.
///
/// @tparam E  an enum that is carried by name and whose schema declares a `fallback`. If it says `flags`, include
///            <comply/evolvable_flags.hpp>.
template <detail::described_enum E>
class evolvable {
    static_assert(detail::fallback_of<E>.has_value(), "comply: evolvable<E> wants the fallback() of E");
    static_assert(!detail::integer_enum<E>, "comply: evolvable<E> fits enums that are carried by name");
    static_assert(!detail::flags_enum<E>,
                  "comply: evolvable<E> of an enum with flags is in <comply/evolvable_flags.hpp>");

public:
    using value_type = E;

    /// Holds E{}.
    constexpr evolvable() noexcept = default;
    constexpr evolvable(E value) noexcept : value_(value) {}
    /// Holds the enumerator of the JSON name, or the name itself.
    explicit evolvable(std::string_view json_name) { assign(json_name); }

    void assign(std::string_view json_name) {
        auto const index = detail::find_enumerator<E>(json_name);
        is_known_ = index != detail::enumerator_count<E>;
        value_ = is_known_ ? detail::enumerator_values<E>[index] : *detail::fallback_of<E>;
        unknown_ = is_known_ ? std::string_view() : json_name;
    }

    /// The enumerator; the fallback for an unknown name.
    [[nodiscard]] constexpr E value() const noexcept { return value_; }

    /// Whether the name is one of the enum's.
    [[nodiscard]] constexpr bool is_known() const noexcept { return is_known_; }

    /// The JSON name; empty for a value that has none.
    [[nodiscard]] std::string_view text() const noexcept {
        if (!is_known_) {
            return unknown_;
        }
        auto const index = detail::enumerator_index(value_);
        return index == detail::enumerator_count<E> ? std::string_view() : detail::enumerator_names_of<E>.name(index);
    }

    /// Unknown names are equal if they are the same.
    friend bool operator==(evolvable const&, evolvable const&) = default;

private:
    E value_{};
    bool is_known_ = true;
    std::string unknown_;
};

namespace detail {

template <described_enum E>
inline constexpr bool is_read_from_string<evolvable<E>> = true;

inline namespace COMPLY_INSTRUCTION_SET {

template <described_enum E>
struct reader<evolvable<E>> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, evolvable<E>& out) {
        if (cursor == in.end || *cursor != '"') [[unlikely]] {
            return refuse_type(in, cursor, string_kind);
        }
        std::string scratch;
        return read_string(in, cursor, scratch, [&out](std::string_view name) { out.assign(name); });
    }
};

template <described_enum E>
struct writer<evolvable<E>> {
    static std::size_t max_size(evolvable<E> const& value) {
        return value.is_known() ? writer<E>::max_size(value.value()) : max_string_size(value.text());
    }

    static char* write(text_output& out, char* cursor, evolvable<E> const& value) {
        return value.is_known() ? writer<E>::write(out, cursor, value.value())
                                : write_any_string(out, cursor, value.text());
    }
};

} // namespace COMPLY_INSTRUCTION_SET

template <described_enum E>
struct checker<evolvable<E>> {
    template <class Contract>
    static void check(value_findings& out, path const& where, evolvable<E> const& value) {
        if (value.is_known()) {
            checker<E>::template check<Contract>(out, where, value.value());
        } else {
            checker<std::string_view>::template check<Contract>(out, where, value.text());
        }
    }
};

} // namespace detail

} // namespace comply
