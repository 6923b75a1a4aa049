// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/plain_list.hpp>
#include <comply/detail/sort_indices.hpp>
#include <comply/detail/to_size.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace comply::detail {

/// The names that the structs of the objects which are being read do not describe, those of an inner object behind those of
/// the outer ones: one that comes twice is refused although it is ignored. Looked at once at an object's end, in
/// O(n log n), so that no choice of names makes it slow. The storage serves all objects of a text.
class unknown_names {
public:
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

    /// @param quote  where the name stands in the text
    /// @param name   lies in the text
    void insert(std::string_view name, char const* quote) { entries_.push_back({name, no_copy, hash(name), quote}); }

    /// The same for a name that lies nowhere for long.
    COMPLY_COLD void insert_copy(std::string_view name, char const* quote) {
        entries_.push_back({name, characters_.size(), hash(name), quote});
        characters_ += name;
    }

    /// Calls `repeated(quote)` for each name from index `begin` on that stood before, until that says to end; then forgets
    /// these names. @return whether it never did.
    template <class Repeated>
    bool take_repeated(std::size_t begin, Repeated repeated) {
        bool const goes_on = !may_have_repeated(begin) || find_repeated(begin, repeated);
        forget(begin);
        return goes_on;
    }

    /// Forgets the names from index `begin` on.
    void forget(std::size_t begin) {
        while (entries_.size() > begin) {
            if (auto const copy = entries_.back().copy; copy != no_copy) [[unlikely]] {
                characters_.resize(copy);
            }
            entries_.pop_back();
        }
    }

private:
    static constexpr std::size_t no_copy = static_cast<std::size_t>(-1);
    static constexpr std::size_t few = 64; // of which hardly two have one mark

    struct entry {
        std::string_view text;
        std::size_t copy; // where in characters_
        std::uint64_t hash;
        char const* quote;
    };

    // Tells most names apart; that some can be found that it does not, costs only the sort.
    [[nodiscard]] static std::uint64_t hash(std::string_view name) noexcept {
        std::uint64_t hash = name.size();
        std::size_t at = 0;
        for (; name.size() - at >= 8; at += 8) {
            std::uint64_t bytes;
            std::memcpy(&bytes, name.data() + at, 8);
            hash = (hash ^ bytes) * 0x9E3779B97F4A7C15U;
            hash ^= hash >> 29U;
        }
        std::uint64_t rest = 0;
        std::memcpy(&rest, name.data() + at, name.size() - at);
        hash = (hash ^ rest) * 0x9E3779B97F4A7C15U;
        return (hash ^ hash >> 29U) * 0xBF58476D1CE4E5B9U;
    }

    // Nine bits of each hash choose one of 512 marks: only a name whose mark is set already is compared with those before.
    [[nodiscard]] bool may_have_repeated(std::size_t begin) const noexcept {
        if (entries_.size() - begin > few) {
            return true;
        }
        std::array<std::uint64_t, 8> marks{};
        for (auto i = begin; i < entries_.size(); ++i) {
            auto const hash = entries_[i].hash;
            auto& word = marks[to_size(hash >> 61U)];
            auto const mark = std::uint64_t{1} << (hash >> 55U & 63U);
            if ((word & mark) != 0) {
                for (auto j = begin; j < i; ++j) {
                    if (entries_[j].hash == hash) {
                        return true;
                    }
                }
            }
            word |= mark;
        }
        return false;
    }

    template <class Repeated>
    COMPLY_COLD bool find_repeated(std::size_t begin, Repeated repeated) const {
        struct part {
            unknown_names const& names;
            std::size_t begin;
        };
        part const these{*this, begin};
        auto const is_before = [](void const* objects, std::size_t a, std::size_t b) {
            auto const& [names, first] = *static_cast<part const*>(objects);
            auto const order = names.name(first + a).compare(names.name(first + b));
            return order != 0 ? order < 0 : a < b; // as they came
        };
        auto const order = sorted_indices(entries_.size() - begin, is_before, &these);
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (name(begin + order[i]) == name(begin + order[i - 1]) && !repeated(entries_[begin + order[i]].quote)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] std::string_view name(std::size_t index) const noexcept {
        auto const& one = entries_[index];
        return one.copy == no_copy ? one.text : std::string_view(characters_).substr(one.copy, one.text.size());
    }

    std::string characters_;
    plain_list<entry> entries_;
};

} // namespace comply::detail
