// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/items.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <cstddef>
#include <utility>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// Arrays, into pairs and tuples. The contract of the member that holds one says nothing about its elements.
template <tuple_type T>
struct reader<T> {
    static constexpr std::size_t size = std::tuple_size_v<T>;

    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '[') [[unlikely]] {
            return refuse_type(in, cursor, array_kind);
        }
        auto const array = cursor;
        std::size_t count = 0;
        cursor = read_items(in, cursor, [&](char const* item) {
            return read_element<plain_contract<Contract::date_times>>(in, item, out, count++,
                                                                      std::make_index_sequence<size>());
        });
        return cursor == nullptr || count == size ? cursor : refuse_count(in, array, cursor, count, size);
    }

private:
    template <class Contract, std::size_t... I>
    static char const* read_element(text_input& in, char const* cursor, [[maybe_unused]] T& out, std::size_t index,
                                    std::index_sequence<I...>) {
        if (index >= size) [[unlikely]] {
            return skip_value(in, cursor);
        }
        char const* behind = nullptr;
        static_cast<void>(((index == I && (behind = read_value<Contract>(in, cursor, tuple_element<I>(out)), true)) || ...));
        return behind;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
