// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/stream/byte_sink.hpp>
#include <comply/detail/stream/record_writer.hpp>
#include <comply/detail/write/write.hpp>
#include <comply/options.hpp>

#include <iosfwd>
#include <memory>
#include <utility>

namespace comply::inline COMPLY_INSTRUCTION_SET {

/// Writes NDJSON: each record on a line of its own, as `serialize` writes it, behind which stands a line feed.
///
///     comply::line_writer lines(std::cout);
///     lines.write(record);
///
/// The text goes out when `options.buffer_size` bytes have come together, by `flush`, and at the writer's end.
class line_writer {
public:
    /// @param out  must outlive the writer. What became of the text is to be asked of it, after `flush`.
    template <class Traits>
    explicit line_writer(std::basic_ostream<char, Traits>& out, write_options const& options = {})
        : text_(std::make_unique<detail::ostream_sink<Traits>>(out), options) {}

    /// @param sink  called with a std::string_view, which does not last beyond the call, whenever there is text.
    template <detail::text_function F>
    explicit line_writer(F sink, write_options const& options = {})
        : text_(std::make_unique<detail::function_sink<F>>(std::move(sink)), options) {}

    line_writer(line_writer const&) = delete;
    line_writer& operator=(line_writer const&) = delete;

    /// Hands over what is left. What the sink throws then is lost: to know, call `flush` before.
    ~line_writer() {
#if defined(COMPLY_NO_EXCEPTIONS)
        text_.flush();
#else
        try {
            text_.flush();
        } catch (...) { // nobody can be told
        }
#endif
    }

    /// @throws validation_error if the value holds what JSON cannot carry, as `serialize_to`, and nothing of it is
    ///         written; std::bad_alloc; what the sink throws: the text that it was given is not given again.
    template <detail::writable T>
    void write(T const& record) {
        text_.put("", record, "\n");
    }

    /// Hands over what is in the buffer.
    void flush() { text_.flush(); }

private:
    detail::record_writer text_;
};

} // namespace comply::inline COMPLY_INSTRUCTION_SET
