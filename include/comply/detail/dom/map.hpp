// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/collect.hpp>
#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/dom/late_notes.hpp>
#include <comply/detail/dom/read_scalars.hpp>
#include <comply/detail/member_name.hpp>
#include <comply/detail/schema/enum_forms.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

// Objects of a boost::json::value as maps: as in text.

namespace comply::detail {

template <map_type T>
struct dom_reader<T> {
    using key = typename T::key_type;
    static_assert(name_type<key>, "comply: the keys of a map are strings, integers or enums described with "
                                  "BOOST_DESCRIBE_ENUM, but for those with integer_values");

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

} // namespace comply::detail
