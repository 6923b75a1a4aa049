// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/collect.hpp>
#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/dom/late_notes.hpp>
#include <comply/detail/dom/read_scalars.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/read/bits.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

// Arrays of a boost::json::value, and the containers beside std::vector and maps: as in text.

namespace comply::detail {

// Whether the array has as many elements as there is room for; if not, that is noted.
inline bool has_count(dom_input& in, path const& where, boost::json::array const& array, std::size_t least,
                      std::size_t most) {
    auto const count = array.size();
    if (count < least || count > most) {
        in.findings.note(where, count < least ? errc::too_few_items : errc::too_many_items,
                         integer_text(count < least ? least : most), integer_text(count));
        return false;
    }
    return true;
}

template <class T>
    requires pointer_type<T> || foreign_optional_type<T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (Contract::accepts_null && value.is_null()) {
            out.reset();
            return true;
        }
        if constexpr (foreign_optional_type<T>) {
            out.emplace();
            return read_dom_value<Contract>(in, where, value, *out);
        } else {
            auto const made = new std::remove_const_t<typename T::element_type>();
            out.reset(made);
            return read_dom_value<Contract>(in, where, value, *made);
        }
    }
};

template <sequence_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (!enter_array(in, where, value)) {
            return false;
        }
        auto const& array = value.get_array();
        out.clear();
        bool const has_room = has_count(in, where, array, 0, out.max_size());
        auto const count = has_room ? array.size() : static_cast<std::size_t>(out.max_size());
        for (std::size_t i = 0; i < count && !in.findings.is_full; ++i) {
            out.emplace_back();
            read_dom_value<element_contract<Contract>>(in, where.element(i), array[i], out.back());
        }
        ++in.depth_left;
        return has_room;
    }
};

template <class T>
    requires is_std_array<T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (!enter_array(in, where, value)) {
            return false;
        }
        auto const& array = value.get_array();
        bool const is_whole = has_count(in, where, array, out.size(), out.size());
        for (std::size_t i = 0; i < array.size() && i < out.size() && !in.findings.is_full; ++i) {
            read_dom_value<element_contract<Contract>>(in, where.element(i), array[i], out[i]);
        }
        ++in.depth_left;
        return is_whole;
    }
};

template <tuple_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (!enter_array(in, where, value)) {
            return false;
        }
        constexpr auto size = std::tuple_size_v<T>;
        auto const& array = value.get_array();
        bool const is_whole = has_count(in, where, array, size, size);
        [[maybe_unused]] auto const read_element = [&](std::size_t index, auto& element) {
            if (index < array.size() && !in.findings.is_full) {
                read_dom_value<plain_contract<Contract::date_times>>(in, where.element(index), array[index], element);
            }
        };
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (read_element(I, tuple_element<I>(out)), ...);
        }(std::make_index_sequence<size>());
        ++in.depth_left;
        return is_whole;
    }
};

template <set_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (!enter_array(in, where, value)) {
            return false;
        }
        auto const& array = value.get_array();
        auto const& list = in.findings.list;
        auto const findings = list.size();
        set_collector<T, dom_place> items(out);
        auto const note_repeated = [&](std::size_t index) {
            in.findings.note(where.element(index), errc::duplicate_item, dom_value_excerpt(array[index]),
                             dom_value_excerpt(array[index]));
        };
        for (std::size_t i = 0; i < array.size() && !in.findings.is_full; ++i) {
            auto const before = list.size();
            typename T::value_type item{};
            read_dom_value<element_contract<Contract>>(in, where.element(i), array[i], item);
            if (list.size() == before && !items.add(std::move(item), {i, before})) {
                note_repeated(i);
            }
        }
        late_notes late(in);
        items.finish([&](dom_place place) { return late.add(place, note_repeated); });
        late.put_in_order();
        ++in.depth_left;
        return list.size() == findings; // if not, fewer are in the set than in the array: no rule may count them
    }
};

template <bits_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        std::string_view text;
        if (!read_dom_string(in, where, value, text)) {
            return false;
        }
        if (!read_bits(text, out)) {
            in.findings.note(where, errc::invalid_format, bits_kind(bit_count<T>), shortened_json_string(text));
            return false;
        }
        return true;
    }
};

template <u8_string_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        std::string_view text;
        if (!read_dom_string(in, where, value, text)) {
            return false;
        }
        out.assign(text.begin(), text.end());
        return true;
    }
};

// ---- and back ----

template <class T>
    requires pointer_type<T> || foreign_optional_type<T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        if (!value) {
            return boost::json::value(nullptr, out.storage);
        }
        return dom_writer<std::remove_cvref_t<decltype(*value)>>::write(out, *value);
    }
};

template <tuple_type T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        boost::json::array array(out.storage);
        array.reserve(std::tuple_size_v<T>);
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (array.push_back(dom_writer<std::tuple_element_t<I, T>>::write(out, tuple_element<I>(value))), ...);
        }(std::make_index_sequence<std::tuple_size_v<T>>());
        return array;
    }
};

template <bits_type T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        std::string text;
        for (auto bit = bit_count<T>; bit != 0; --bit) {
            text += value.test(bit - 1) ? '1' : '0';
        }
        return boost::json::value(to_boost(text), out.storage);
    }
};

template <u8_string_type T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        return boost::json::value(to_boost(bytes_of(value)), out.storage);
    }
};

} // namespace comply::detail
