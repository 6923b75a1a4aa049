// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/read/read.hpp>
#include <comply/detail/schema/holds_views.hpp>
#include <comply/detail/stream/byte_source.hpp>
#include <comply/detail/stream/line_scanner.hpp>
#include <comply/detail/stream/record_reader.hpp>
#include <comply/detail/stream/text_window.hpp>
#include <comply/options.hpp>
#include <comply/result.hpp>

#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace comply::inline COMPLY_INSTRUCTION_SET {

/// The records of an NDJSON stream, one a line: what `read_lines` returns.
///
/// An input range of `result<T>`, for `for` and the algorithms of ranges; it can be gone through once. Or `read_into`,
/// which uses the storage of one object again and again:
///
///     while (auto const read = lines.read_into(object)) {
///         if (*read) { use(object); } else { std::cerr << read->error() << '\n'; }
///     }
template <detail::readable T>
class line_reader : public detail::record_reader<T, detail::line_scanner> {
public:
    line_reader(detail::text_window&& window, stream_options const& options)
        : detail::record_reader<T, detail::line_scanner>(detail::line_scanner(std::move(window), options)) {}
};

/// Reads NDJSON: a JSON text a line, each as by `parse`, whatever became of those before it.
///
/// Lines end with a line feed, before which a carriage return may stand; the last may lack it; those of white space
/// alone are skipped. Offsets and lines of violations are those in the whole stream, pointers those in the record.
/// Memory: at most twice `options.max_record_size`, and the source's buffer.
/// @param in  read in blocks of `options.buffer_size` bytes, which are waited for; must outlive the reader. It is read
///            ahead of the records, to its end. T has no views of the text, for that does not stay. An error of it ends
///            the records: ask `in.bad()`.
template <detail::readable T, class Traits>
    requires(!detail::holds_views<T>)
[[nodiscard]] line_reader<T> read_lines(std::basic_istream<char, Traits>& in, stream_options const& options = {}) {
    return {detail::text_window(std::make_unique<detail::istream_source<Traits>>(in, options.buffer_size)), options};
}

/// The same from a function that hands one buffer after another, of any size, parted anywhere.
///
/// @param next  called without arguments; returns a std::string_view, which must last until the next call; an empty one
///              ends the stream. It is asked for no more than the next record needs.
template <detail::readable T, detail::buffer_function F>
    requires(!detail::holds_views<T>)
[[nodiscard]] line_reader<T> read_lines(F next, stream_options const& options = {}) {
    return {detail::text_window(std::make_unique<detail::function_source<F>>(std::move(next))), options};
}

/// The same from a text in memory, a mapped file for example, which is not copied and must outlive the reader.
template <detail::readable T>
[[nodiscard]] line_reader<T> read_lines(std::string_view text, stream_options const& options = {}) {
    return {detail::text_window(text), options};
}

/// A temporary string would be gone before its first line is read.
template <detail::readable T, detail::temporary_string String>
line_reader<T> read_lines(String&& text, stream_options const& options = {}) = delete;

} // namespace comply::inline COMPLY_INSTRUCTION_SET
