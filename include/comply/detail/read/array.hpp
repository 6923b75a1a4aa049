// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/prefetch.hpp>
#include <comply/detail/prefetch_content.hpp>
#include <comply/detail/read/adopt_allocator.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <concepts>
#include <cstddef>
#include <string>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <vector_type T>
struct reader<T> {
    using element = typename T::value_type;

    // The objects that `out` holds are read into again, so that their storage is used again.
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '[') [[unlikely]] {
            return refuse_type(in, cursor, array_kind);
        }
        if (in.depth_left == 0) [[unlikely]] {
            return in.stop_too_deep(cursor);
        }
        --in.depth_left;
        std::size_t count = 0;
        cursor = skip_whitespace(cursor + 1, in.end);
        if (cursor != in.end && *cursor == ']') {
            ++cursor;
        } else {
            for (;;) {
                cursor = read_element<element_contract<Contract>>(in, cursor, out, count);
                if (cursor == nullptr) [[unlikely]] {
                    return nullptr;
                }
                ++count;
                cursor = skip_whitespace(cursor, in.end);
                if (cursor == in.end) [[unlikely]] {
                    return in.stop(cursor, errc::unexpected_end);
                }
                if (*cursor != ',') {
                    break;
                }
                cursor = skip_whitespace(cursor + 1, in.end);
            }
            if (*cursor != ']') [[unlikely]] {
                return in.stop(cursor, errc::expected_comma, "`,` or `]`");
            }
            ++cursor;
        }
        out.resize(count);
        ++in.depth_left;
        return cursor;
    }

private:
    template <class Contract>
    COMPLY_INLINE static char const* read_element(text_input& in, char const* cursor, T& out, std::size_t index) {
        prefetch_text(cursor);
        prefetch_elements(out, index);
        if constexpr (std::same_as<element, bool>) { // no references to the elements of std::vector<bool>
            bool value = false;
            cursor = read_value<Contract>(in, cursor, value);
            if (index == out.size()) {
                out.push_back(value);
            } else {
                out[index] = value;
            }
            return cursor;
        } else {
            if (index == out.size()) {
                out.emplace_back();
                adopt_allocator_of(out, out.back());
            }
            return read_value<Contract>(in, cursor, out[index]);
        }
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
