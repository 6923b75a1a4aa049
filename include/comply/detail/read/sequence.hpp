// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/adopt_allocator.hpp>
#include <comply/detail/read/items.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <cstddef>

// Arrays, into containers of elements in the order of the text; std::vector has a room of its own.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <sequence_type T>
struct reader<T> {

    // The objects that `out` holds are read into again. What it has no room for is skipped, and then counted as wrong.
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '[') [[unlikely]] {
            return refuse_type(in, cursor, array_kind);
        }
        auto const array = cursor;
        auto const old_size = out.size();
        auto old = out.begin(); // not looked at any more once there are new ones
        std::size_t count = 0;
        cursor = read_items(in, cursor, [&](char const* item) -> char const* {
            if (count++ < old_size) {
                return read_value<element_contract<Contract>>(in, item, *old++);
            }
            if (out.size() == out.max_size()) [[unlikely]] {
                return skip_value(in, item);
            }
            out.emplace_back();
            adopt_allocator_of(out, out.back());
            return read_value<element_contract<Contract>>(in, item, out.back());
        });
        if (cursor == nullptr) [[unlikely]] {
            return nullptr;
        }
        if (count < old_size) {
            out.erase(old, out.end());
        }
        return count == out.size() ? cursor : refuse_count(in, array, cursor, count, out.size());
    }
};

template <class T>
    requires is_std_array<T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '[') [[unlikely]] {
            return refuse_type(in, cursor, array_kind);
        }
        auto const array = cursor;
        std::size_t count = 0;
        cursor = read_items(in, cursor, [&](char const* item) -> char const* {
            auto const index = count++;
            return index < out.size() ? read_value<element_contract<Contract>>(in, item, out[index])
                                      : skip_value(in, item);
        });
        return cursor == nullptr || count == out.size() ? cursor : refuse_count(in, array, cursor, count, out.size());
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
