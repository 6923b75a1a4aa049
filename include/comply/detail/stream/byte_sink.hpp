// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <concepts>
#include <cstddef>
#include <iosfwd>
#include <string_view>
#include <utility>

namespace comply::detail {

/// Where the bytes of a stream go.
class byte_sink {
public:
    byte_sink() = default;
    byte_sink(byte_sink const&) = delete;
    byte_sink& operator=(byte_sink const&) = delete;
    virtual ~byte_sink() = default;

    virtual void write(std::string_view bytes) = 0;
};

template <class Traits>
class ostream_sink final : public byte_sink {
public:
    explicit ostream_sink(std::basic_ostream<char, Traits>& out) : out_(out) {}

    void write(std::string_view bytes) override { out_.write(bytes.data(), static_cast<std::ptrdiff_t>(bytes.size())); }

private:
    std::basic_ostream<char, Traits>& out_;
};

/// What takes one piece of text after another.
template <class F>
concept text_function = std::invocable<F&, std::string_view>;

template <text_function F>
class function_sink final : public byte_sink {
public:
    explicit function_sink(F take) : take_(std::move(take)) {}

    void write(std::string_view bytes) override { take_(bytes); }

private:
    F take_;
};

} // namespace comply::detail
