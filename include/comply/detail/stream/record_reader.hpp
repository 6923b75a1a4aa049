// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/options.hpp>
#include <comply/result.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace comply::detail {

/// What came of reading the next record of a stream.
enum class outcome { accepted, refused, over };

/// The records of a stream, one after another: an input range, and the reading into the user's own object.
///
/// Scanner finds and reads records, whatever their type:
///     template <class T> outcome read(T& object);    // object: unspecified if refused
///     violations take_violations();                  // why the last was refused
template <class T, class Scanner>
class record_reader {
public:
    using value_type = result<T>;

    /// Reads on as it is moved; all iterators of a reader stand at the same record.
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = result<T>;

        iterator() = default;

        [[nodiscard]] result<T>& operator*() const noexcept { return reader_->current_; }
        [[nodiscard]] result<T>* operator->() const noexcept { return &reader_->current_; }
        iterator& operator++() {
            reader_->advance();
            return *this;
        }
        void operator++(int) { ++*this; }

        [[nodiscard]] bool operator==(std::default_sentinel_t) const noexcept { return reader_->is_over_; }

    private:
        friend record_reader;
        explicit iterator(record_reader& reader) noexcept : reader_(&reader) {}

        record_reader* reader_ = nullptr;
    };

    /// Reads the next record. Its result is an object of the reader, which the one after it replaces: it may be moved
    /// from, and if it is not, its storage is used again.
    /// @throws as `read_into`
    [[nodiscard]] iterator begin() {
        advance();
        return iterator(*this);
    }
    [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

    /// Reads the next record into an object of the user's, as `parse_into` does.
    /// @return nothing if there are no more records; else whether this one was accepted, or why not.
    /// @throws std::bad_alloc, what T's members throw, what the source throws. The next call reads on if the source does;
    ///         but the line that was being read may be lost, and what is around the records of a collection ends.
    [[nodiscard]] std::optional<result<void>> read_into(T& object) {
        if (scanner_.options().on_failure == on_failure::keep) {
            T read{};
            auto const came = scanner_.read(read);
            if (came == outcome::accepted) {
                object = std::move(read);
            }
            return report(came);
        }
        auto const came = scanner_.read(object);
        if (came == outcome::refused) [[unlikely]] {
            object = T{};
        }
        return report(came);
    }

protected:
    explicit record_reader(Scanner&& scanner) : scanner_(std::move(scanner)) {}

    [[nodiscard]] Scanner const& scanner() const noexcept { return scanner_; }

private:
    void advance() {
        if (!current_) [[unlikely]] {
            current_ = result<T>(std::in_place);
        }
        auto const came = scanner_.read(*current_);
        if (came != outcome::accepted) [[unlikely]] {
            if (came == outcome::refused) {
                current_ = result<T>(scanner_.take_violations());
            }
            is_over_ = came == outcome::over;
        }
    }

    [[nodiscard]] std::optional<result<void>> report(outcome came) {
        if (came == outcome::over) {
            return std::nullopt;
        }
        return came == outcome::accepted ? result<void>() : result<void>(scanner_.take_violations());
    }

    Scanner scanner_;
    result<T> current_{std::in_place};
    bool is_over_ = false;
};

} // namespace comply::detail
