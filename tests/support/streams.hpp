// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/result.hpp>
#include <comply/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <string_view>
#include <utility>
#include <vector>

namespace comply_test {

/// Hands a text in buffers of the sizes that a function says, at least one byte each. Every buffer is a block of memory
/// of its own that is gone when the next one is asked for, so that a sanitizer sees what is read too late or too far.
class buffers {
public:
    buffers(std::string_view text, std::function<std::size_t()> next_size)
        : rest_(text), next_size_(std::move(next_size)) {}

    std::string_view operator()() {
        auto const size = std::min(rest_.size(), std::max(next_size_(), std::size_t{1}));
        held_ = std::make_unique<char[]>(size);
        std::copy_n(rest_.data(), size, held_.get());
        rest_.remove_prefix(size);
        return {held_.get(), size};
    }

private:
    std::string_view rest_;
    std::function<std::size_t()> next_size_;
    std::unique_ptr<char[]> held_;
};

/// In two, parted at `position`.
inline buffers parted_at(std::string_view text, std::size_t position) {
    return {text, [sizes = std::vector{text.size(), position}]() mutable {
                auto const size = sizes.back();
                if (sizes.size() > 1) {
                    sizes.pop_back();
                }
                return size;
            }};
}

/// In buffers of one size.
inline buffers parted_by(std::string_view text, std::size_t size) {
    return {text, [size] { return size; }};
}

/// At random, mostly into small ones.
inline buffers parted_at_random(std::string_view text, std::uint64_t seed) {
    return {text, [random = std::mt19937_64(seed)]() mutable {
                return static_cast<std::size_t>(random() % (random() % 4 == 0 ? 4000 : 40));
            }};
}

/// What came out of a stream.
template <class T>
struct records {
    std::vector<std::optional<T>> all{}; ///< nothing for one that was refused
    std::vector<comply::violation> wrong{};

    friend bool operator==(records const&, records const&) = default;
};

/// Goes through a stream as a range.
template <class T, class Reader>
records<T> read_all(Reader&& reader) {
    records<T> read;
    for (auto& one : reader) {
        read.all.push_back(one ? std::optional(*one) : std::nullopt);
        read.wrong.insert(read.wrong.end(), one.error().begin(), one.error().end());
    }
    return read;
}

/// Goes through a stream with one object for all records.
template <class T, class Reader>
records<T> read_all_into(Reader&& reader, T object) {
    records<T> read;
    while (auto const one = reader.read_into(object)) {
        read.all.push_back(*one ? std::optional(object) : std::nullopt);
        read.wrong.insert(read.wrong.end(), one->error().begin(), one->error().end());
    }
    return read;
}

} // namespace comply_test
