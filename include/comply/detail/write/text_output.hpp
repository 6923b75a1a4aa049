// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/scan/wide_blocks.hpp>
#include <comply/detail/string_storage.hpp>
#include <comply/options.hpp>

#include <cstddef>
#include <string>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// The buffer that JSON text is written into: what a string holds and may hold, or one on the stack. Writers take a cursor
/// into it and return the cursor behind what they wrote, so that it stays in a register.
class text_output {
public:
    text_output(std::string& text, comply::operation purpose) : operation(purpose), text_(&text) { use_capacity(); }

    /// @pre no more is written than fits between `begin` and `limit`.
    text_output(char* begin, char* limit, comply::operation purpose) noexcept
        : operation(purpose), begin_(begin), limit_(limit) {}

    comply::operation const operation;
    /// Whether a value came that JSON cannot carry. What was written then is no use.
    bool failed = false;
    bool ieee754_compatible = false; ///< as in serialize_options
    bool const has_wide_blocks = detail::has_wide_blocks();

    [[nodiscard]] char* begin() const noexcept { return begin_; }

    /// How many bytes behind the room that was asked for may be overwritten, so that text can be copied in blocks.
    static constexpr std::size_t slack = 64;

    /// Makes room for `size` bytes. @return `cursor`, moved along with the buffer if that moved.
    [[nodiscard]] COMPLY_INLINE char* reserve(char* cursor, std::size_t size) {
        if (static_cast<std::size_t>(limit_ - cursor) >= size + slack) [[likely]] {
            return cursor;
        }
        return grow(cursor, size + slack);
    }

    /// Ends the string's text at `cursor`.
    void finish(char const* cursor) { text_->resize(static_cast<std::size_t>(cursor - begin_)); }

private:
    COMPLY_COLD char* grow(char* cursor, std::size_t size) {
        auto const used = static_cast<std::size_t>(cursor - begin_);
        resize_uninitialised(*text_, larger_of(used + size, text_->size() + text_->size() / 2));
        use_capacity();
        return begin_ + used;
    }

    void use_capacity() {
        resize_uninitialised(*text_, text_->capacity());
        begin_ = text_->data();
        limit_ = begin_ + text_->size();
    }

    std::string* text_ = nullptr;
    char* begin_ = nullptr;
    char* limit_ = nullptr;
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
