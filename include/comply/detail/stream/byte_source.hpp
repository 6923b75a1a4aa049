// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>

namespace comply::detail {

/// Where the bytes of a stream come from.
class byte_source {
public:
    byte_source() = default;
    byte_source(byte_source const&) = delete;
    byte_source& operator=(byte_source const&) = delete;
    virtual ~byte_source() = default;

    /// The next buffer, which lasts until the next call; empty: the stream has ended, and is asked no more.
    virtual std::string_view next() = 0;
};

/// An input stream. Its own buffer is asked directly, which copies large blocks from a file without keeping them.
template <class Traits>
class istream_source final : public byte_source {
public:
    istream_source(std::basic_istream<char, Traits>& in, std::size_t block_size)
        : in_(in), size_(std::max(block_size, std::size_t{1})), block_(new char[size_]) {}

    std::string_view next() override {
        if (!in_.good()) {
            return {};
        }
        auto const count = in_.rdbuf()->sgetn(block_.get(), static_cast<std::ptrdiff_t>(size_));
        if (count <= 0) {
            in_.setstate(std::remove_reference_t<decltype(in_)>::eofbit);
            return {};
        }
        return {block_.get(), static_cast<std::size_t>(count)};
    }

private:
    std::basic_istream<char, Traits>& in_;
    std::size_t size_;
    std::unique_ptr<char[]> block_;
};

/// What hands buffers of any size; an empty one ends the stream.
template <class F>
concept buffer_function =
    std::invocable<F&> && std::same_as<std::remove_cvref_t<std::invoke_result_t<F&>>, std::string_view>;

template <buffer_function F>
class function_source final : public byte_source {
public:
    explicit function_source(F next) : next_(std::move(next)) {}

    std::string_view next() override { return next_(); }

private:
    F next_;
};

} // namespace comply::detail
