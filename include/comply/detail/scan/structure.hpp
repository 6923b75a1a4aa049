// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/block_16.hpp>

#include <cstddef>
#include <cstdint>

// Where arrays and objects begin, end and are parted, 64 bytes of JSON text at a time:
//
//      text         { " a , " : [ 1 , " \ " " ] }
//      quotes         1     1         1   . 1          . is escaped, and so none
//      in strings     1 1 1           1 1 1            from an opening quote up to before the closing one: each bit is
//                                                      the exclusive or of all quotes up to it
//      structure    1           1   1             1 1
//
// Source: G. Langdale, D. Lemire, "Parsing Gigabytes of JSON per Second" (2019), section 3.1.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

#if defined(__SSE2__)
#define COMPLY_HAS_STRUCTURE_SCANNER

class structure_scanner {
public:
    /// A bit for each of the 64 bytes at `text` that is a bracket, a brace or a comma outside strings. @pre called for the
    /// blocks of a text one behind the other, from outside a string on
    [[nodiscard]] COMPLY_INLINE std::uint64_t next(char const* text) noexcept {
        std::uint64_t quotes = 0;
        std::uint64_t backslashes = 0;
        std::uint64_t structure = 0;
        for (unsigned at = 0; at < 64; at += 16) {
            auto const bytes = block_16::load(text + at);
            quotes |= bytes.quotes() << at;
            backslashes |= bytes.backslashes() << at;
            structure |= bytes.structure() << at;
        }
        if ((backslashes | next_is_escaped_) != 0) [[unlikely]] {
            quotes &= ~find_escaped(backslashes);
        }
        auto in_string = quotes;
        for (unsigned shift = 1; shift < 64; shift *= 2) {
            in_string ^= in_string << shift;
        }
        in_string ^= goes_on_in_string_;
        goes_on_in_string_ = 0 - (in_string >> 63U);
        return structure & ~in_string;
    }

private:
    // The bytes behind an odd number of backslashes, one by one: they are few.
    COMPLY_COLD std::uint64_t find_escaped(std::uint64_t backslashes) noexcept {
        std::uint64_t escaped = 0;
        for (unsigned at = 0; at < 64; ++at) {
            escaped |= next_is_escaped_ << at;
            next_is_escaped_ = next_is_escaped_ == 0 ? backslashes >> at & 1U : 0;
        }
        return escaped;
    }

    std::uint64_t next_is_escaped_ = 0;    ///< 1 if the first byte of the next block is
    std::uint64_t goes_on_in_string_ = 0; ///< all bits set if so
};

#endif

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
