// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// Counts the lines and columns of a stream, forwards, as it passes: what is passed need not stay in memory.
class place_counter {
public:
    std::size_t line = 1;
    std::size_t column = 1; ///< in code points

    COMPLY_NOINLINE void advance(std::string_view passed) noexcept {
        auto const here = count(passed);
        line += here.feeds;
        if (here.feeds == 0) {
            column += passed.size() - here.continuations;
        } else {
            auto const last_line = passed.substr(passed.rfind('\n') + 1);
            column = 1 + last_line.size() - count(last_line).continuations;
        }
    }

private:
    struct counts {
        std::size_t feeds = 0;
        std::size_t continuations = 0; ///< bytes that continue a code point
    };

    // All of a stream goes through here. In this form, of a fixed number of steps with sums of one byte, compilers
    // make vectors of the inner loop, and 20 bytes pass in the time that a reader takes for one.
    [[nodiscard]] static counts count(std::string_view text) noexcept {
        constexpr std::size_t block_size = 128; // a sum holds no more than 255
        counts sum;
        auto cursor = text.data();
        auto const end = cursor + text.size();
        for (; static_cast<std::size_t>(end - cursor) >= block_size; cursor += block_size) {
            std::uint8_t feeds = 0;
            std::uint8_t continuations = 0;
            for (std::size_t i = 0; i < block_size; ++i) {
                feeds = static_cast<std::uint8_t>(feeds + (cursor[i] == '\n'));
                continuations = static_cast<std::uint8_t>(continuations + (static_cast<signed char>(cursor[i]) < -64));
            }
            sum.feeds += feeds;
            sum.continuations += continuations;
        }
        for (; cursor != end; ++cursor) {
            sum.feeds += *cursor == '\n';
            sum.continuations += static_cast<signed char>(*cursor) < -64; // 10xxxxxx
        }
        return sum;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
