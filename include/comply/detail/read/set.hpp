// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/collect.hpp>
#include <comply/detail/explain/excerpt.hpp>
#include <comply/detail/read/adopt_allocator.hpp>
#include <comply/detail/read/items.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <string_view>
#include <utility>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// Arrays, into sets. What equals an item before is refused where it stands.
template <set_type T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '[') [[unlikely]] {
            return refuse_type(in, cursor, array_kind);
        }
        auto const array = cursor;
        auto const findings = in.finding_count();
        set_collector<T, char const*> items(out);
        cursor = read_items(in, cursor, [&](char const* item) -> char const* {
            auto const before = in.finding_count();
            auto value = new_element<typename T::value_type>(out);
            auto behind = read_value<element_contract<Contract>>(in, item, value);
            // What was refused has left behind nothing that could equal another.
            if (behind != nullptr && in.finding_count() == before && !items.add(std::move(value), item)) [[unlikely]] {
                return note_repeated(in, item) ? behind : nullptr;
            }
            return behind;
        });
        if (cursor == nullptr || !items.finish([&in](char const* item) { return note_repeated(in, item); }))
            [[unlikely]] {
            return nullptr;
        }
        if (in.finding_count() != findings) [[unlikely]] {
            in.set_last_refused(array); // fewer are in the set than in the text: no rule may count them
        }
        return cursor;
    }

private:
    COMPLY_COLD static bool note_repeated(text_input& in, char const* item) {
        return in.note(errc::duplicate_item, item, value_excerpt({in.begin, in.end}, in.offset(item)));
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
