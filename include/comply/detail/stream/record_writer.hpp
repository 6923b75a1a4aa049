// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/stream/byte_sink.hpp>
#include <comply/detail/write/write.hpp>
#include <comply/options.hpp>
#include <comply/serialize.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// Puts text together in a buffer, and hands it to the sink when the buffer is full.
class record_writer {
public:
    record_writer(std::unique_ptr<byte_sink> sink, write_options const& options)
        : sink_(std::move(sink)), buffer_size_(options.buffer_size), buffer_(reserved(options.buffer_size)),
          out_(buffer_, options.operation), cursor_(out_.begin()) {
        out_.ieee754_compatible = options.ieee754_compatible;
    }

    record_writer(record_writer const&) = delete; // `out_` writes into `buffer_`
    record_writer& operator=(record_writer const&) = delete;

    /// Writes `before`, the value and `behind`; nothing of them if the value cannot be written.
    template <class T>
    void put(std::string_view before, T const& value, std::string_view behind) {
        record written{*this, size()};
        cursor_ = write_value<T>(out_, cursor_, before, value);
        if (out_.failed) [[unlikely]] {
            throw_unwritable(value, out_.operation);
        }
        put(behind);
        written.is_whole = true;
        if (size() >= buffer_size_) [[unlikely]] {
            flush();
        }
    }

    void put(std::string_view text) { cursor_ = write_bytes(out_.reserve(cursor_, text.size()), text); }

    /// Hands over what is in the buffer, which is then empty, even if the sink throws.
    COMPLY_NOINLINE void flush() {
        std::string_view const text(out_.begin(), size());
        cursor_ = out_.begin();
        if (!text.empty()) {
            sink_->write(text);
        }
    }

private:
    // What is being written. Nothing of it stays if something throws before it is whole, wherever the buffer is then.
    struct record {
        record_writer& writer;
        std::size_t size_before;
        bool is_whole = false;

        ~record() {
            if (!is_whole) [[unlikely]] {
                writer.out_.failed = false;
                writer.cursor_ = writer.out_.begin() + size_before;
            }
        }
    };

    [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(cursor_ - out_.begin()); }

    [[nodiscard]] static std::string reserved(std::size_t size) {
        std::string text;
        text.reserve(size + size / 8); // a record or so more
        return text;
    }

    std::unique_ptr<byte_sink> sink_;
    std::size_t buffer_size_;
    std::string buffer_;
    text_output out_;
    char* cursor_;
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
