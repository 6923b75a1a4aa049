// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/represented.hpp>

#include <string>
#include <string_view>
#include <utility>

// Types that are carried as another value: that is read, and made into one of theirs.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <transparent_struct T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        return read_value<transparent_contract<Contract, T>>(in, cursor, out.*member_pointer<T, 0>);
    }
};

template <custom_represented T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if constexpr (text_represented<T>) {
            return read_text<Contract>(in, cursor, out);
        } else {
            if constexpr (has_alternative_text<T>) {
                if (cursor != in.end && *cursor == '"') {
                    return read_alternative_text<Contract>(in, cursor, out);
                }
            }
            return read_other<Contract>(in, cursor, out);
        }
    }

private:
    template <class Contract>
    static char const* read_text(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '"') [[unlikely]] {
            return refuse_type(in, cursor, string_kind);
        }
        auto const value = cursor;
        std::string scratch;
        std::string_view text;
        cursor = read_string_view(in, cursor, scratch, text);
        if (cursor == nullptr || breaks_rules<Contract>(in, value, cursor, text)) [[unlikely]] {
            return cursor;
        }
        return judge(in, value, cursor, decode<Contract>(text, out));
    }

    template <class Contract>
    static char const* read_alternative_text(text_input& in, char const* cursor, T& out) {
        auto const value = cursor;
        std::string scratch;
        std::string_view text;
        cursor = read_string_view(in, cursor, scratch, text);
        if (cursor != nullptr) {
            cursor = judge(in, value, cursor, decode_alternative(text, out));
        }
        if constexpr (has_representation_checks<Contract, T>) {
            if (cursor != nullptr && in.last_refused() != value) {
                encode(out, [&](represented_type<T> const& same) { breaks_rules<Contract>(in, value, cursor, same); });
            }
        }
        return cursor;
    }

    template <class Contract>
    static char const* read_other(text_input& in, char const* cursor, T& out) {
        using type = represented_type<T>;
        auto const value = cursor;
        auto const findings = in.finding_count();
        type read{};
        cursor = reader<type>::template read<Contract>(in, cursor, read);
        if (cursor == nullptr || in.last_refused() == value) [[unlikely]] {
            return cursor;
        }
        if (breaks_rules<Contract>(in, value, cursor, read)) [[unlikely]] {
            return cursor;
        }
        if (in.finding_count() != findings) [[unlikely]] { // something in it is wrong: there is nothing to make a T of
            in.set_last_refused(value);
            return cursor;
        }
        return judge(in, value, cursor, decode<Contract>(std::move(read), out));
    }

    static char const* judge(text_input& in, char const* value, char const* cursor, std::string_view expected) {
        if (expected.data() != nullptr) [[unlikely]] {
            return refuse(in, value, cursor, representation<T>::value.code, expected);
        }
        return cursor;
    }

    // `cursor` is then null, if enough is known.
    template <class Contract>
    static bool breaks_rules([[maybe_unused]] text_input& in, [[maybe_unused]] char const* value,
                             [[maybe_unused]] char const*& cursor, [[maybe_unused]] represented_type<T> const& read) {
        bool is_broken = false;
        if constexpr (has_representation_checks<Contract, T>) {
            auto const broken = [&](errc code, auto const& rule) {
                is_broken = true;
                if (cursor != nullptr) {
                    cursor = refuse(in, value, cursor, code, expected_of(rule, code, read), rule.found(read));
                }
            };
            for_each_rule_broken_by_representation<Contract, T>(read, {in.options.operation}, broken);
        }
        return is_broken;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
