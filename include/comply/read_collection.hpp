// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/read/read.hpp>
#include <comply/detail/schema/holds_views.hpp>
#include <comply/detail/stream/byte_source.hpp>
#include <comply/detail/stream/collection_scanner.hpp>
#include <comply/detail/stream/record_reader.hpp>
#include <comply/detail/stream/text_window.hpp>
#include <comply/options.hpp>
#include <comply/result.hpp>

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace comply::inline COMPLY_INSTRUCTION_SET {

/// The records of a collection: what `read_collection` returns.
///
/// An input range of `result<T>`, as line_reader is, with `read_into` too. What is wrong around the records comes as
/// one more result, behind the last record.
template <detail::readable T>
class collection_reader : public detail::record_reader<T, detail::collection_scanner> {
public:
    collection_reader(detail::text_window&& window, stream_options const& options)
        : detail::record_reader<T, detail::collection_scanner>(detail::collection_scanner(std::move(window), options)) {
    }

    /// `@odata.nextLink`: where the next page is, as it stands there. Like those below, it is there once the stream has
    /// come to it, which may be behind the last record.
    [[nodiscard]] std::optional<std::string> const& next_link() const noexcept { return control().next_link; }

    /// `@odata.deltaLink`: where changes will be found.
    [[nodiscard]] std::optional<std::string> const& delta_link() const noexcept { return control().delta_link; }

    /// `@odata.count`: how many records there are on all pages.
    [[nodiscard]] std::optional<std::uint64_t> const& count() const noexcept { return control().count; }

private:
    [[nodiscard]] detail::control_information const& control() const noexcept { return this->scanner().control(); }
};

/// Reads an array of records, or an object that has one as its `value` (OData JSON 4.01 §13), record by record.
///
/// Each record is read as by `parse`; one that does not keep the contract does not stop the rest. One that is malformed
/// does: where it ends cannot be known. Offsets, lines and pointers of violations are those in the whole document.
/// Of the object's other members the control information above is kept, with or without `odata.`; what else has an `@`
/// in its name is checked to be JSON and skipped, repeated or not; what has none is unknown, which the options may
/// allow. Memory: at most twice `options.max_record_size`, and the source's buffer. A record that is longer is skipped
/// by its brackets and quotes, without being checked; the other members may be as long, or of 64 KiB.
/// @param in  read in blocks of `options.buffer_size` bytes, which are waited for; must outlive the reader. It is read
///            ahead of the records, to its end. T has no views of the text, for that does not stay. An error of it ends
///            the text: ask `in.bad()`.
template <detail::readable T, class Traits>
    requires(!detail::holds_views<T>)
[[nodiscard]] collection_reader<T> read_collection(std::basic_istream<char, Traits>& in,
                                                   stream_options const& options = {}) {
    return {detail::text_window(std::make_unique<detail::istream_source<Traits>>(in, options.buffer_size)), options};
}

/// The same from a function that hands one buffer after another, of any size, parted anywhere; see `read_lines`.
template <detail::readable T, detail::buffer_function F>
    requires(!detail::holds_views<T>)
[[nodiscard]] collection_reader<T> read_collection(F next, stream_options const& options = {}) {
    return {detail::text_window(std::make_unique<detail::function_source<F>>(std::move(next))), options};
}

/// The same from a text in memory, which is not copied and must outlive the reader.
template <detail::readable T>
[[nodiscard]] collection_reader<T> read_collection(std::string_view text, stream_options const& options = {}) {
    return {detail::text_window(text), options};
}

/// A temporary string would be gone before its first record is read.
template <detail::readable T, detail::temporary_string String>
collection_reader<T> read_collection(String&& text, stream_options const& options = {}) = delete;

} // namespace comply::inline COMPLY_INSTRUCTION_SET
