// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/stream/byte_sink.hpp>
#include <comply/detail/stream/record_writer.hpp>
#include <comply/detail/write/write.hpp>
#include <comply/options.hpp>

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace comply::inline COMPLY_INSTRUCTION_SET {

/// What stands before the records of a collection.
struct collection_heading {
    std::optional<std::string> context{}; ///< `@odata.context`
    std::optional<std::uint64_t> count{}; ///< `@odata.count`: of the records on all pages
};

/// Writes records into an object that has them as its `value` (OData JSON 4.01 §13), one after another.
///
///     comply::collection_writer page(std::cout, {.count = 2});
///     page.write(first);
///     page.write(second);
///     page.close("https://example.com/?$skip=2");
///
/// The text goes out when `options.buffer_size` bytes have come together, and by `close`. A collection that is not
/// closed is no JSON, so that nobody takes a part for the whole.
class collection_writer {
public:
    /// @param out  must outlive the writer. What became of the text is to be asked of it, after `close`.
    template <class Traits>
    explicit collection_writer(std::basic_ostream<char, Traits>& out, collection_heading const& heading = {},
                               write_options const& options = {})
        : text_(std::make_unique<detail::ostream_sink<Traits>>(out), options) {
        open(heading);
    }

    /// @param sink  called with a std::string_view, which does not last beyond the call, whenever there is text.
    template <detail::text_function F>
    explicit collection_writer(F sink, collection_heading const& heading = {}, write_options const& options = {})
        : text_(std::make_unique<detail::function_sink<F>>(std::move(sink)), options) {
        open(heading);
    }

    /// @throws as line_writer::write. @pre not closed
    template <detail::writable T>
    void write(T const& record) {
        text_.put(has_records_ ? "," : "", record, "");
        has_records_ = true;
    }

    /// Ends the collection, and hands over what is left.
    /// @param next_link  `@odata.nextLink`: where the next page is
    /// @throws as `write`; if the link is no UTF-8, the collection is still open. @pre not closed
    void close(std::optional<std::string> const& next_link = {}) {
        if (next_link) {
            text_.put("],\"@odata.nextLink\":", *next_link, "}");
        } else {
            text_.put("]}");
        }
        text_.flush();
    }

private:
    void open(collection_heading const& heading) {
        text_.put("{");
        if (heading.context) {
            text_.put("\"@odata.context\":", *heading.context, ",");
        }
        if (heading.count) {
            text_.put("\"@odata.count\":", *heading.count, ",");
        }
        text_.put("\"value\":[");
    }

    detail::record_writer text_;
    bool has_records_ = false;
};

} // namespace comply::inline COMPLY_INSTRUCTION_SET
