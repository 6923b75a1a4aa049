// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstring>
#include <iosfwd>
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

    /// Copies at most `size` bytes, as many as there are at once. @return how many; 0: the stream has ended.
    /// @pre size != 0, and no 0 was returned before
    virtual std::size_t read(char* into, std::size_t size) = 0;
};

/// An input stream. Its buffer is asked directly, which for large blocks copies from the file into `into`.
template <class Traits>
class istream_source final : public byte_source {
public:
    explicit istream_source(std::basic_istream<char, Traits>& in) : in_(in) {}

    std::size_t read(char* into, std::size_t size) override {
        if (!in_.good()) {
            return 0;
        }
        auto const count = in_.rdbuf()->sgetn(into, static_cast<std::ptrdiff_t>(size));
        if (count <= 0) {
            in_.setstate(std::remove_reference_t<decltype(in_)>::eofbit);
        }
        return count <= 0 ? 0 : static_cast<std::size_t>(count);
    }

private:
    std::basic_istream<char, Traits>& in_;
};

/// What hands buffers of any size; an empty one ends the stream.
template <class F>
concept buffer_function =
    std::invocable<F&> && std::same_as<std::remove_cvref_t<std::invoke_result_t<F&>>, std::string_view>;

template <buffer_function F>
class function_source final : public byte_source {
public:
    explicit function_source(F next) : next_(std::move(next)) {}

    std::size_t read(char* into, std::size_t size) override {
        if (rest_.empty()) {
            rest_ = next_();
        }
        auto const count = std::min(size, rest_.size());
        if (count != 0) {
            std::memcpy(into, rest_.data(), count);
            rest_.remove_prefix(count);
        }
        return count;
    }

private:
    F next_;
    std::string_view rest_;
};

} // namespace comply::detail
