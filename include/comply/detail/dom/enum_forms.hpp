// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/dom/read_scalars.hpp>
#include <comply/detail/tables/enumerator_numbers.hpp>
#include <comply/detail/tables/flags.hpp>
#include <comply/evolvable.hpp>
#include <comply/evolvable_flags.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// Enums that are carried otherwise than by a name.

namespace comply::detail {

template <integer_enum E>
struct dom_reader<E> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, E& out) {
        enumerator_number<E> number{};
        if (!dom_reader<enumerator_number<E>>::template read<default_contract>(in, where, value, number)) {
            return false;
        }
        auto const index = enumerator_of_number<E>(number);
        if (index != enumerator_count<E>) {
            out = enumerator_values<E>[index];
            return true;
        }
        if (fallback_of<E> && in.options.unknown_enumerators == unknown_enumerators::fallback) {
            out = *fallback_of<E>;
            return true;
        }
        in.findings.note(where, errc::unknown_enumerator, enumerator_number_list<E>(), number_text(number));
        return false;
    }
};

template <described_enum E>
bool refuse_dom_flags(dom_input& in, path const& where, std::string_view text) {
    in.findings.note(where, errc::unknown_enumerator, enumerator_list<E>(), shortened_json_string(text));
    return false;
}

// Reads an array of strings, of which those are refused that `add` does not accept.
template <flags_enum E, class Add>
bool read_dom_flag_array(dom_input& in, path const& where, boost::json::value const& value, Add add) {
    if (!enter_array(in, where, value)) {
        return false;
    }
    std::size_t index = 0;
    for (auto const& element : value.get_array()) {
        if (in.findings.is_full) {
            break;
        }
        auto const at = where.element(index++);
        std::string_view name;
        if (read_dom_string(in, at, element, name) && !add(name)) {
            refuse_dom_flags<E>(in, at, name);
        }
    }
    ++in.depth_left;
    return true;
}

template <flags_enum E>
struct dom_reader<E> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, E& out) {
        std::uint64_t bits = 0;
        bool is_read = false;
        if constexpr (is_carried_as_array<Contract>) {
            is_read = read_dom_flag_array<E>(in, where, value, [&](std::string_view name) {
                return add_flag<E>(name, in.options.unknown_enumerators, bits);
            });
        } else {
            std::string_view names;
            is_read = read_dom_string(in, where, value, names);
            if (is_read && !add_flags<E>(names, in.options.unknown_enumerators, bits)) {
                is_read = refuse_dom_flags<E>(in, where, names);
            }
        }
        out = flags_of<E>(bits);
        return is_read;
    }
};

template <flags_enum E>
struct dom_reader<evolvable<E>> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, evolvable<E>& out) {
        if constexpr (is_carried_as_array<Contract>) {
            std::vector<std::string> names;
            bool const is_read = read_dom_flag_array<E>(in, where, value, [&names](std::string_view name) {
                names.emplace_back(name);
                return true;
            });
            out.assign(std::move(names));
            return is_read;
        } else {
            std::string_view names;
            bool const is_read = read_dom_string(in, where, value, names);
            if (is_read) {
                out.assign(names);
            }
            return is_read;
        }
    }
};

template <described_enum E>
struct dom_reader<evolvable<E>> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, evolvable<E>& out) {
        std::string_view name;
        if (!read_dom_string(in, where, value, name)) {
            return false;
        }
        out.assign(name);
        return true;
    }
};

template <described_enum E>
struct dom_writer<evolvable<E>> {
    static boost::json::value write(dom_output const& out, evolvable<E> const& value) {
        return boost::json::value(to_boost(value.text()), out.storage);
    }
};

template <integer_enum E>
struct dom_writer<E> {
    static boost::json::value write(dom_output const& out, E value) {
        return boost::json::value(static_cast<enumerator_number<E>>(value), out.storage);
    }
};

template <flags_enum E>
struct dom_writer<E> {
    static boost::json::value write(dom_output const& out, E value) {
        std::string names;
        append_flag_names(names, value);
        return boost::json::value(to_boost(names), out.storage);
    }
};

template <flags_enum E>
struct dom_writer<flags_as_array<E>> {
    static boost::json::value write(dom_output const& out, flags_as_array<E> const& flags) {
        boost::json::array names(out.storage);
        for_each_flag(flags.value, [&names](std::size_t index) {
            names.emplace_back(to_boost(enumerator_names_of<E>.name(index)));
        });
        return names;
    }
};

template <flags_enum E>
struct dom_writer<flags_as_array<evolvable<E>>> {
    static boost::json::value write(dom_output const& out, flags_as_array<evolvable<E>> const& flags) {
        if (flags.value.is_known()) {
            auto const known = flags.value.value();
            return dom_writer<flags_as_array<E>>::write(out, known);
        }
        boost::json::array names(out.storage);
        for (auto const& name : flags.value.names()) {
            names.emplace_back(to_boost(name));
        }
        return names;
    }
};

template <nullable_type M>
struct dom_writer<flags_as_array<M>> {
    static boost::json::value write(dom_output const& out, flags_as_array<M> const& flags) {
        using value = std::remove_cvref_t<decltype(*flags.value)>;
        return flags.value ? dom_writer<flags_as_array<value>>::write(out, *flags.value)
                           : boost::json::value(nullptr, out.storage);
    }
};

} // namespace comply::detail
