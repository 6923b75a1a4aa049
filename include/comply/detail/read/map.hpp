// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/collect.hpp>
#include <comply/detail/member_name.hpp>
#include <comply/detail/read/adopt_allocator.hpp>
#include <comply/detail/read/enumerator.hpp>
#include <comply/detail/read/object_input.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/read/text.hpp>
#include <comply/detail/schema/enum_forms.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// How the names of members are read as keys: strings and enumerators are strings there too.
template <class Key>
struct name_reader : reader<Key> {};

template <integer_type Key>
struct name_reader<Key> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, Key& out) {
        auto const name = cursor;
        std::string scratch;
        std::string_view text;
        cursor = read_string_view(in, cursor, scratch, text);
        if (cursor == nullptr) {
            return nullptr;
        }
        auto const code = read_integer_name(text, out);
        return code == errc{} ? cursor : refuse(in, name, cursor, code, expected_integer_name<Key>(code));
    }
};

// Objects, into maps. Their members may have any name that is a key.
template <map_type T>
struct reader<T> {
    using key = typename T::key_type;
    using mapped = typename T::mapped_type;
    static_assert(name_type<key>, "comply: the keys of a map are strings, integers or enums described with "
                                  "BOOST_DESCRIBE_ENUM, but for those with integer_values");

    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '{') [[unlikely]] {
            return refuse_type(in, cursor, object_kind);
        }
        if (in.depth_left == 0) [[unlikely]] {
            return in.stop_too_deep(cursor);
        }
        --in.depth_left;
        auto const object = cursor;
        auto const findings = in.finding_count();
        map_collector<T, char const*> members(out);
        cursor = skip_whitespace(cursor + 1, in.end);
        while (cursor == in.end || *cursor != '}') {
            if (cursor == in.end || *cursor != '"') [[unlikely]] {
                return in.stop(cursor, cursor == in.end ? errc::unexpected_end : errc::expected_name);
            }
            prefetch_text(cursor);
            cursor = read_member<Contract>(in, cursor, out, members);
            if (cursor == nullptr || (cursor = read_member_separator(in, cursor)) == nullptr) [[unlikely]] {
                return nullptr;
            }
        }
        if (!members.finish([&in](char const* name) { return in.note(errc::duplicate_member, name); })) [[unlikely]] {
            return nullptr;
        }
        if (in.finding_count() != findings) [[unlikely]] {
            in.set_last_refused(object); // fewer are in the map than in the text: no rule may count them
        }
        ++in.depth_left;
        return cursor + 1;
    }

private:
    template <class Contract>
    static char const* read_member(text_input& in, char const* cursor, T const& out,
                                   map_collector<T, char const*>& members) {
        auto const name = cursor;
        auto const before = in.finding_count();
        auto named = new_element<key>(out);
        cursor = name_reader<key>::template read<key_contract<Contract>>(in, cursor, named);
        bool const is_key = in.finding_count() == before;
        if constexpr (has_checks<key_contract<Contract>, key>) {
            bool kept = true;
            rule_occasion const occasion{in.options.operation};
            for_each_broken_rule<key_contract<Contract>>(named, occasion, [&](errc, auto const&) { kept = false; });
            if (cursor != nullptr && is_key && !kept) [[unlikely]] {
                cursor = refuse_broken_rules<key_contract<Contract>>(in, name, cursor, named, occasion);
            }
        }
        if (cursor == nullptr || (cursor = read_colon(in, cursor)) == nullptr) [[unlikely]] {
            return nullptr;
        }
        if (!is_key) [[unlikely]] {
            return skip_value(in, cursor);
        }
        auto const value = members.add(std::move(named), name);
        if (value == nullptr) [[unlikely]] {
            return refuse_duplicate(in, name, cursor);
        }
        adopt_allocator_of(out, *value);
        return read_value<element_contract<Contract>>(in, cursor, *value);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
