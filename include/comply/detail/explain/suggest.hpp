// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/explain/unescape.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

// "Did you mean": the described name that is nearest to the one that was found.

namespace comply::detail {

/// Finds the nearest of several names: the first of those that fewest edits make of the one sought. An edit inserts, leaves
/// out or replaces a byte, or exchanges two neighbours; letters of ASCII are the same in both cases.
///
/// The names are compared column by column of the table of distances, of which each row is a bit: Hyyrö, "A Bit-Vector
/// Algorithm for Computing Levenshtein and Damerau Edit Distances" (2003). So a name costs no more than its length, and one
/// that has more bytes than there are bits is near to none.
class nearest_name {
public:
    COMPLY_COLD explicit nearest_name(std::string_view sought) : size_(sought.size()) {
        if (size_ == 0 || size_ > 64) {
            return;
        }
        for (std::size_t i = 0; i < size_; ++i) {
            places_[small_letter(sought[i])] |= std::uint64_t{1} << i;
        }
        auto const third = size_ / 3;
        limit_ = 1 + (third == 0 ? 1 : third < 8 ? third : 8); // no more than slips of the hand
    }

    /// Whether the name is near, and nearer than all before.
    [[nodiscard]] COMPLY_COLD bool take(std::string_view name) {
        if (limit_ == 0 || name.size() > 64) {
            return false;
        }
        auto const edits = distance(name);
        auto const longer = size_ < name.size() ? name.size() : size_;
        // Where a letter or two are all there is, another letter is another name.
        if (edits >= limit_ || 2 * edits >= longer) {
            return false;
        }
        limit_ = edits;
        return true;
    }

    [[nodiscard]] COMPLY_COLD std::size_t distance(std::string_view name) const {
        std::size_t edits = size_;
        std::uint64_t up = ~std::uint64_t{0}; // where the distance is one more than in the row above
        std::uint64_t down = 0;               // where it is one less
        std::uint64_t same = 0;               // where it is that of the row above in the column before
        std::uint64_t before = 0;
        for (char const byte : name) {
            auto const here = places_[small_letter(byte)];
            auto const exchanged = (~same & here) << 1U & before;
            same = (((here & up) + up) ^ up) | here | down | exchanged;
            auto more = down | ~(same | up);
            auto less = same & up;
            edits += more >> (size_ - 1) & 1U;
            edits -= less >> (size_ - 1) & 1U;
            more = more << 1U | 1U;
            up = less << 1U | ~(same | more);
            down = more & same;
            before = here;
        }
        return edits;
    }

private:
    [[nodiscard]] static unsigned char small_letter(char letter) noexcept {
        return static_cast<unsigned char>(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter);
    }

    std::uint64_t places_[256] = {}; // of each byte in the name sought
    std::size_t size_;
    std::size_t limit_ = 0; // as many edits are too many
};

/// The nearest of a table of names; empty if none is near.
/// @param taken  by the indices of the names, 1 for those that are not to be suggested; none, if empty
[[nodiscard]] COMPLY_COLD_FUNCTION std::string suggest(std::string_view sought, name_list const& names,
                                                       std::string_view taken = {}) {
    nearest_name nearest(sought);
    std::string_view suggestion;
    for (std::size_t i = 0; i < names.count; ++i) {
        bool const is_taken = !taken.empty() && taken[i] != 0;
        if (!is_taken && nearest.take(names.name(i))) {
            suggestion = names.name(i);
        }
    }
    return std::string(suggestion);
}

/// Whether the list of JSON strings has one of that text.
[[nodiscard]] COMPLY_COLD_FUNCTION bool is_listed(std::string_view list, char const* text, std::size_t size) {
    for (std::size_t at = 1; at + size < list.size(); ++at) {
        auto const here = list.data() + at;
        if (here[-1] == '"' && here[size] == '"' && std::memcmp(here, text, size) == 0) {
            return true;
        }
    }
    return false;
}

/// Of names that commas separate, as those of flags are, the one that is not accepted, if others are; else the whole.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string_view unknown_among(std::string_view names, std::string_view accepted) {
    auto unknown = names;
    bool is_list = false;
    auto name = names.data();
    auto const end = name + names.size();
    for (auto at = name;; ++at) {
        if (at == end || *at == ',') {
            auto const size = static_cast<std::size_t>(at - name);
            if (is_listed(accepted, name, size)) {
                is_list = true;
            } else if (unknown.size() == names.size()) {
                unknown = {name, size};
            }
            if (at == end) {
                return is_list ? unknown : names;
            }
            name = at + 1;
        }
    }
}

/// The nearest of the JSON strings that a list of accepted values has; empty if none is near, or if what was found is no
/// JSON string that is there whole.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string suggest_value(std::string_view found, std::string_view accepted) {
    std::string suggestion;
    if (found.size() < 2 || found.front() != '"' || found.back() != '"') {
        return suggestion;
    }
    auto const names = unescape(found.substr(1, found.size() - 2));
    nearest_name nearest(unknown_among(names, accepted));
    for (std::size_t open = 0; open < accepted.size(); ++open) {
        if (accepted[open] == '"') {
            auto const begin = ++open;
            while (open < accepted.size() && accepted[open] != '"') {
                open += accepted[open] == '\\' ? 2U : 1U;
            }
            auto name = unescape(accepted.substr(begin, open - begin));
            if (nearest.take(name)) {
                suggestion = std::move(name);
            }
        }
    }
    return suggestion;
}

} // namespace comply::detail
