// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/block.hpp>
#include <comply/detail/scan/utf8_64.hpp>
#include <comply/detail/string_storage.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

// Most strings are ASCII without escapes and shorter than 64 bytes: these are found and copied without a loop, and with as
// few branches as can be on how long they are, for those are what costs: 64 bytes are looked at together, whatever the
// size. All of these need 64 bytes of text behind the opening quote; what they leave goes the long way.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// How many bytes must follow the cursor for a plain string to be read.
inline constexpr std::ptrdiff_t plain_string_reach = 65;

// Stores 16 bytes as the beginning of a string; its size is to be set then.
COMPLY_INLINE void store_first_sixteen(std::string& out, char const* text) {
    resize_uninitialised(out, 15); // every string holds as many, and a zero
    std::memcpy(out.data(), text, 16);
}

#if defined(COMPLY_HAS_WIDE_BLOCKS)

/// Reads a plain string whose opening quote is before `text`. @return its closing quote, or null: it is of another kind.
COMPLY_WIDE_TARGET COMPLY_INLINE char const* read_plain_string_64(char const* text, std::string& out) {
    auto const bytes = block_64::load(text);
    auto const quoted = bytes.find_quote();
    auto const size = quoted.size;
    if (!quoted.is_plain) [[unlikely]] {
        if (size >= block_64::size || bytes.has_escapes_below(size) || !is_utf8_below(text, size)) {
            return nullptr;
        }
    }
    if (size > out.capacity()) [[unlikely]] {
        reserve_string(out, size);
    }
    if (out.capacity() == inner_string_capacity) {
        // Not under a mask: that store would reach over what lies behind the string, mostly other strings, whose sizes
        // could be loaded only when it has gone to the cache.
        store_first_sixteen(out, text);
        if constexpr (inner_string_capacity > 16) {
            resize_uninitialised(out, inner_string_capacity);
            std::memcpy(out.data() + inner_string_capacity - 8, text + inner_string_capacity - 8, 8);
        }
        resize_uninitialised(out, size);
    } else {
        resize_uninitialised(out, size);
        bytes.store_below(out.data(), size);
    }
    return text + size;
}

#endif

#if defined(__SSE2__)

/// The same for every x86-64 processor.
COMPLY_INLINE char const* read_plain_string_16(char const* text, std::string& out) {
    std::uint64_t quotes = 0;
    std::uint64_t others = 0;
    for (unsigned at = 0; at < 64; at += 16) {
        auto const bytes = block_16::load(text + at);
        quotes |= bytes.quotes() << at;
        others |= bytes.others() << at;
    }
    auto const quoted = quoted_size_of(quotes, others);
    auto const size = quoted.size;
    if (!quoted.is_plain) [[unlikely]] {
        return nullptr;
    }
    if (size > out.capacity()) [[unlikely]] {
        reserve_string(out, size);
    }
    if (size <= 15) {
        store_first_sixteen(out, text);
        resize_uninitialised(out, size);
        return text + size;
    }
    resize_uninitialised(out, size);
    auto const to = out.data();
    auto const last = size - 16; // blocks overlap
    block_16::load(text).store(to);
    if (size > 32) {
        block_16::load(text + 16).store(to + 16);
        block_16::load(text + last - 16).store(to + last - 16);
    }
    block_16::load(text + last).store(to + last);
    return text + size;
}

#endif

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
