// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Flags whose enum may grow: `evolvable<E>` of an enum with `flags`.

#include <comply/detail/check/check.hpp>
#include <comply/detail/read/flags.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/fit.hpp>
#include <comply/detail/tables/flags.hpp>
#include <comply/detail/write/flags.hpp>
#include <comply/detail/write/text.hpp>
#include <comply/evolvable.hpp>
#include <comply/flags.hpp>
#include <comply/options.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace comply {

/// A set of flags, some of them by names that the enum does not describe yet: any are accepted, whatever
/// `parse_options::unknown_enumerators` says, and then all names are written back unchanged, in their order. Carried as
/// the flags themselves: in a string, or where a member says `as_array` in an array.
///
/// @tparam E  an enum whose schema says `flags` and declares a `fallback`.
template <detail::flags_enum E>
class evolvable<E> {
    static_assert(detail::fallback_of<E>.has_value(), "comply: evolvable<E> wants the fallback() of E");

public:
    using value_type = E;

    /// Holds E{}.
    constexpr evolvable() noexcept = default;
    constexpr evolvable(E value) noexcept : value_(value) {}
    /// Holds the flags of the JSON names, which commas separate.
    explicit evolvable(std::string_view json_names) { assign(json_names); }
    /// The same of names of which each is given by itself.
    explicit evolvable(std::vector<std::string> json_names) { assign(std::move(json_names)); }

    void assign(std::string_view json_names) {
        std::uint64_t bits = 0;
        if (detail::add_flags<E>(json_names, unknown_enumerators::reject, bits)) {
            value_ = detail::flags_of<E>(bits);
            names_.clear();
            return;
        }
        std::vector<std::string> names;
        for (std::size_t begin = 0; begin <= json_names.size();) {
            auto const end = std::min(json_names.find(',', begin), json_names.size());
            names.emplace_back(json_names.substr(begin, end - begin));
            begin = end + 1;
        }
        assign(std::move(names));
    }

    void assign(std::vector<std::string> json_names) {
        std::uint64_t bits = 0;
        bool is_known = true;
        for (auto const& name : json_names) {
            is_known &= detail::add_flag<E>(name, unknown_enumerators::reject, bits);
        }
        value_ = detail::flags_of<E>(bits);
        names_ = is_known ? std::vector<std::string>() : std::move(json_names);
    }

    /// The flags; the fallback's are among them if a name is unknown.
    [[nodiscard]] constexpr E value() const noexcept { return value_; }

    /// Whether all names are the enum's.
    [[nodiscard]] bool is_known() const noexcept { return names_.empty(); }

    /// All names in their order, if one is unknown; else empty.
    [[nodiscard]] std::vector<std::string> const& names() const noexcept { return names_; }

    /// The JSON names, separated by commas; without those bits that have none.
    [[nodiscard]] std::string text() const {
        std::string text;
        auto append = [&, separator = ""](std::string_view name) mutable {
            text.append(separator).append(name);
            separator = ",";
        };
        if (!is_known()) {
            for (auto const& name : names_) {
                append(name);
            }
        } else if (auto const none = detail::index_of_no_flag<E>;
                   value_ == E{} && none != detail::enumerator_count<E>) {
            append(detail::enumerator_names_of<E>.name(none));
        } else {
            detail::for_each_flag(value_,
                                  [&](std::size_t index) { append(detail::enumerator_names_of<E>.name(index)); });
        }
        return text;
    }

    /// Those with unknown names are equal if all names are the same, in one order.
    friend bool operator==(evolvable const&, evolvable const&) = default;

private:
    E value_{};
    std::vector<std::string> names_;
};

namespace detail {

template <flags_enum E>
inline constexpr bool may_be_array<evolvable<E>> = true;

inline namespace COMPLY_INSTRUCTION_SET {

template <flags_enum E>
struct reader<evolvable<E>> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, evolvable<E>& out) {
        if constexpr (is_carried_as_array<Contract>) {
            std::vector<std::string> names;
            cursor = read_flag_array<E>(in, cursor, [&names](std::string_view name) {
                names.emplace_back(name);
                return true;
            });
            if (cursor != nullptr) {
                out.assign(std::move(names));
            }
            return cursor;
        } else {
            return read_flag_string<E>(in, cursor, [&out](std::string_view names) {
                out.assign(names);
                return true;
            });
        }
    }
};

template <flags_enum E>
struct writer<evolvable<E>> {
    static char* write(text_output& out, char* cursor, evolvable<E> const& value) {
        if (value.is_known()) {
            return write_value(out, cursor, "", value.value());
        }
        auto const text = value.text();
        return write_any_string(out, out.reserve(cursor, max_string_size(text)), text);
    }
};

template <flags_enum E>
struct writer<flags_as_array<evolvable<E>>> {
    static char* write(text_output& out, char* cursor, flags_as_array<evolvable<E>> const& flags) {
        auto const& names = flags.value.names();
        if (names.empty()) {
            auto const known = flags.value.value();
            return write_value<flags_as_array<E>>(out, cursor, "", known);
        }
        char next = '[';
        for (auto const& name : names) {
            cursor = out.reserve(cursor, max_string_size(name) + 1);
            *cursor = std::exchange(next, ',');
            cursor = write_any_string(out, cursor + 1, name);
        }
        return write_bytes(out.reserve(cursor, 1), "]");
    }
};

} // namespace COMPLY_INSTRUCTION_SET

template <flags_enum E>
struct checker<evolvable<E>> {
    template <class Contract>
    static void check(value_findings& out, path const& where, evolvable<E> const& value) {
        if (value.is_known()) {
            checker<E>::template check<Contract>(out, where, value.value());
            return;
        }
        for (std::size_t i = 0; i < value.names().size(); ++i) {
            auto const& name = value.names()[i];
            if constexpr (is_carried_as_array<Contract>) {
                checker<std::string>::template check<Contract>(out, where.element(i), name);
            } else {
                checker<std::string>::template check<Contract>(out, where, name);
            }
        }
    }
};

} // namespace detail

} // namespace comply
