// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/collect.hpp>
#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/dom/read_scalars.hpp>
#include <comply/detail/member_name.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/plain_list.hpp>
#include <comply/detail/read/bits.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// Arrays and objects of a boost::json::value, and the containers beside std::vector: as in text.

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

// Of an item or a member: its own violations end before the one at `end` in the list, and those of the next begin
// there.
struct dom_place {
    std::size_t index;
    std::size_t end;
};

// What only the end of an array or object tells of its items: noted behind all others, then put in the order of the
// items, at once, for one after the other would take a time in the square of their number.
class late_notes {
public:
    explicit late_notes(dom_input& in) : in_(in), first_(in.findings.list.size()) {}

    // Notes what is wrong with an item: `note(index)` does that. The items come in their order. @return whether there
    // is room for more.
    template <class Note>
    bool add(dom_place place, Note note) {
        if (in_.findings.is_at_limit()) { // of which the last gives way
            put_in_order();
        }
        note(place.index);
        if (!in_.findings.is_full) {
            ends_.push_back(place.end);
        }
        return !in_.findings.is_full;
    }

    void put_in_order() {
        if (ends_.empty()) {
            return;
        }
        auto const list = in_.findings.list.pointers();
        plain_list<violation*> ordered;
        auto const begin = ends_.front();
        auto next = begin;
        for (std::size_t i = 0; i < ends_.size(); ++i) {
            for (; next < ends_[i]; ++next) {
                ordered.push_back(list[next]);
            }
            ordered.push_back(list[first_ + i]);
        }
        for (; next < first_; ++next) {
            ordered.push_back(list[next]);
        }
        std::copy(ordered.begin(), ordered.end(), list + begin);
        ends_.clear();
    }

private:
    dom_input& in_;
    std::size_t first_;             // of the list, those from there on are late
    std::vector<std::size_t> ends_; // where in the list each belongs
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

template <map_type T>
struct dom_reader<T> {
    using key = typename T::key_type;
    static_assert(name_type<key>,
                  "comply: the keys of a map are strings, integers or enums described with BOOST_DESCRIBE_ENUM");

    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (!enter_object(in, where, value)) {
            return false;
        }
        auto const& object = value.get_object();
        auto const& list = in.findings.list;
        auto const findings = list.size();
        map_collector<T, dom_place> members(out);
        std::size_t index = 0;
        for (auto const& member : object) {
            if (in.findings.is_full) {
                break;
            }
            auto const at = where.member({member.key().data(), member.key().size()});
            auto const before = list.size();
            key named{};
            if (read_name(in, at, at.name, named)) {
                note_broken_rules<key_contract<Contract>>(in, at, named);
                if (auto const out_value = members.add(std::move(named), {index, before}); out_value == nullptr) {
                    in.findings.note(at, errc::duplicate_member);
                } else if (!in.findings.is_full) {
                    read_dom_value<element_contract<Contract>>(in, at, member.value(), *out_value);
                }
            }
            ++index;
        }
        auto const note_repeated = [&](std::size_t repeated) {
            auto const name = (object.begin() + static_cast<std::ptrdiff_t>(repeated))->key();
            in.findings.note(where.member({name.data(), name.size()}), errc::duplicate_member);
        };
        late_notes late(in);
        members.finish([&](dom_place place) { return late.add(place, note_repeated); });
        late.put_in_order();
        ++in.depth_left;
        return list.size() == findings;
    }

private:
    static bool read_name(dom_input& in, path const& where, std::string_view name, key& out) {
        if constexpr (integer_type<key>) {
            auto const code = read_integer_name(name, out);
            if (code != errc{}) {
                in.findings.note(where, code, expected_integer_name<key>(code), shortened_json_string(name));
            }
            return code == errc{};
        } else if constexpr (described_enum<key>) {
            return dom_reader<key>::template read<default_contract>(in, where, boost::json::value(to_boost(name)), out);
        } else {
            out = key(name);
            return is_utf8(in, where, name);
        }
    }

    static bool is_utf8(dom_input& in, path const& where, std::string_view name) {
        auto const end = name.data() + name.size();
        auto const wrong = find_invalid_utf8(name.data(), end);
        if (wrong != end) {
            in.findings.note(where, errc::invalid_utf8, {}, byte_text(*wrong));
        }
        return wrong == end;
    }

    template <class KeyContract>
    static void note_broken_rules(dom_input& in, path const& where, key const& named) {
        if constexpr (has_checks<KeyContract, key>) {
            for_each_broken_rule<KeyContract>(named, {in.options.operation}, [&](errc code, auto const& rule) {
                in.findings.note(where, code, rule.expected(code), rule.found(named));
            });
        }
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

template <map_type T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        boost::json::object object(out.storage);
        object.reserve(value.size());
        for (auto const& member : value) {
            object.emplace(to_boost(name_of_key(member.first)),
                           dom_writer<typename T::mapped_type>::write(out, member.second));
        }
        return object;
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
