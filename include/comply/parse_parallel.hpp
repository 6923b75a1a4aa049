// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/parallel/array_text.hpp>
#include <comply/detail/parallel/bulk_reader.hpp>
#include <comply/detail/parallel/lines_text.hpp>
#include <comply/detail/read/read.hpp>
#include <comply/detail/schema/holds_views.hpp>
#include <comply/detail/stream/bounded_violations.hpp>
#include <comply/options.hpp>
#include <comply/parse.hpp>
#include <comply/read_lines.hpp>
#include <comply/result.hpp>
#include <comply/violation.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace comply {

namespace detail::inline COMPLY_INSTRUCTION_SET {

// Of 64 to 256 KiB: small enough for a processor's own cache, large enough that its borders cost nothing, and several
// for each thread. 0 for a text that is not worth a thread.
[[nodiscard]] inline std::size_t stretch_size_for(std::size_t text_size, std::size_t threads) noexcept {
    constexpr std::size_t least = std::size_t{64} << 10U;
    return threads < 2 || text_size < 2 * least ? 0 : std::clamp(text_size / (threads * 8), least, 4 * least);
}

[[nodiscard]] inline std::size_t thread_count(std::size_t asked) noexcept {
    return asked != 0 ? asked : std::max(1U, std::thread::hardware_concurrency());
}

// @return whether the text was accepted
template <class T, class Text>
[[nodiscard]] bool read_bulk(std::vector<T>& out, Text const& text, std::size_t stretch_size, std::size_t threads,
                             parse_options const& options) {
    bulk_reader reader(out, text, stretch_size);
    bool const is_accepted = reader.read(threads);
    if (is_accepted && options.warnings != nullptr) [[unlikely]] {
        *options.warnings = text.explain_warnings(reader.take_warnings(options.max_violations));
    }
    return is_accepted;
}

// One record after another: what a refused text is read by, for all its violations.
template <class T>
[[nodiscard]] result<void> parse_lines(std::vector<T>& out, std::string_view text, parse_options const& options) {
    bounded_violations wrong(options.max_violations);
    violations of_line;
    std::vector<violation> warnings;
    auto reading = options;
    reading.warnings = options.warnings == nullptr ? nullptr : &of_line;
    auto lines = read_lines<T>(text, {.parse = reading, .max_record_size = text.size()});
    std::size_t count = 0;
    for (;; ++count) {
        if (count == out.size()) {
            out.emplace_back();
        }
        auto const read = lines.read_into(out[count]);
        for (std::size_t i = 0; i < of_line.size() && warnings.size() < options.max_violations; ++i) {
            warnings.push_back(of_line[i]);
        }
        if (!read || wrong.is_full()) {
            break;
        }
        wrong.add(read->error());
    }
    out.resize(count);
    if (options.warnings != nullptr) {
        *options.warnings = violations(std::move(warnings));
    }
    auto all = wrong.take();
    return all.empty() ? result<void>() : result<void>(std::move(all));
}

// Reads into `out` or, if it is to be kept, into another vector first.
template <class T, class Parse>
[[nodiscard]] result<void> parse_keeping(std::vector<T>& out, on_failure what, Parse parse) {
    if (what == on_failure::reset) {
        auto read = parse(out);
        if (!read) {
            out = {};
        }
        return read;
    }
    std::vector<T> fresh;
    auto read = parse(fresh);
    if (read) {
        out = std::move(fresh);
    }
    return read;
}

} // namespace detail::inline COMPLY_INSTRUCTION_SET

inline namespace COMPLY_INSTRUCTION_SET {

/// Reads a JSON array on several threads, into a vector that is there already; otherwise as `parse_into`: same verdict,
/// same violations, the same order of elements.
///
/// An array of objects is split where one seems to end and the next to begin, which reading then confirms or not. Other
/// texts, short ones, and those that are refused are read by one thread, the last a second time.
/// @param threads  how many work, the caller's among them; 0: as many as the machine has
/// @throws as `parse_into`, once all threads have ended; `out` is then in a valid but unspecified state.
template <detail::readable T>
[[nodiscard]] result<void> parse_parallel_into(std::vector<T>& out, std::string_view text, std::size_t threads = 0,
                                               parse_options const& options = {}) {
    threads = detail::thread_count(threads);
    auto const size = detail::stretch_size_for(text.size(), threads);
    if constexpr (!std::same_as<T, bool>) { // no two threads may write into one std::vector<bool>
        if (size != 0 && options.on_failure == on_failure::reset) {
            detail::array_text const array(text, options);
            if (array.can_be_split() && detail::read_bulk(out, array, size, threads, options)) {
                return {};
            }
        } else if (size != 0) {
            return detail::parse_keeping(out, options.on_failure, [&](std::vector<T>& fresh) {
                auto resetting = options;
                resetting.on_failure = on_failure::reset;
                return parse_parallel_into(fresh, text, threads, resetting);
            });
        }
    }
    return parse_into(out, text, options);
}

/// Reads a JSON array on several threads; see `parse_parallel_into`.
template <detail::readable T>
[[nodiscard]] result<std::vector<T>> parse_parallel(std::string_view text, std::size_t threads = 0,
                                                    parse_options const& options = {}) {
    result<std::vector<T>> read(std::in_place);
    if (auto done = parse_parallel_into(*read, text, threads, options); !done) {
        return std::move(done).error();
    }
    return read;
}

/// Reads NDJSON on several threads, a record a line, into a vector that is there already; see `read_lines`.
///
/// @param out  on success it holds all records, in their order; on failure nothing or, under `on_failure::keep`, what
///             it held before
/// @param threads  how many work, the caller's among them; 0: as many as the machine has
/// @return the violations of all lines, as `read_lines` has them, but together at most `options.max_violations`.
/// @throws as `parse_into`, once all threads have ended; `out` is then in a valid but unspecified state.
template <detail::readable T>
    requires(!std::same_as<T, bool>)
[[nodiscard]] result<void> parse_lines_parallel_into(std::vector<T>& out, std::string_view text,
                                                     std::size_t threads = 0, parse_options const& options = {}) {
    threads = detail::thread_count(threads);
    return detail::parse_keeping(out, options.on_failure, [&](std::vector<T>& target) {
        if (auto const size = detail::stretch_size_for(text.size(), threads); size != 0) {
            detail::lines_text const lines(text, options);
            if (detail::read_bulk(target, lines, size, threads, options)) {
                return result<void>();
            }
        }
        auto resetting = options;
        resetting.on_failure = on_failure::reset;
        return detail::parse_lines(target, text, resetting);
    });
}

/// Reads NDJSON on several threads; see `parse_lines_parallel_into`.
template <detail::readable T>
    requires(!std::same_as<T, bool>)
[[nodiscard]] result<std::vector<T>> parse_lines_parallel(std::string_view text, std::size_t threads = 0,
                                                          parse_options const& options = {}) {
    result<std::vector<T>> read(std::in_place);
    if (auto done = parse_lines_parallel_into(*read, text, threads, options); !done) {
        return std::move(done).error();
    }
    return read;
}

// Strings that would be gone before the views of them that T holds.
template <detail::readable T, detail::temporary_string Text>
    requires detail::holds_views<T>
result<std::vector<T>> parse_parallel(Text&& text, std::size_t threads = 0, parse_options const& options = {}) = delete;
template <detail::readable T, detail::temporary_string Text>
    requires detail::holds_views<T>
result<void> parse_parallel_into(std::vector<T>& out, Text&& text, std::size_t threads = 0,
                                 parse_options const& options = {}) = delete;
template <detail::readable T, detail::temporary_string Text>
    requires detail::holds_views<T>
result<std::vector<T>> parse_lines_parallel(Text&& text, std::size_t threads = 0,
                                            parse_options const& options = {}) = delete;
template <detail::readable T, detail::temporary_string Text>
    requires detail::holds_views<T>
result<void> parse_lines_parallel_into(std::vector<T>& out, Text&& text, std::size_t threads = 0,
                                       parse_options const& options = {}) = delete;

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply
