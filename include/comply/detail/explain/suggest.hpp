// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/explain/unescape.hpp>
#include <comply/detail/extremes.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

// "Did you mean": the described name that is nearest to the one that was found.

namespace comply::detail {

inline constexpr std::size_t longest_suggested = 128; // bytes; longer names are not compared

// How many edits make another name of it: a third of its bytes, but no more than a slip of the hand is.
[[nodiscard]] constexpr std::size_t most_edits(std::size_t size) noexcept {
    return smaller_of<std::size_t>(larger_of<std::size_t>(size / 3, 1), 8);
}

[[nodiscard]] constexpr char small_letter(char letter) noexcept {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// How many bytes must be inserted, left out, replaced or exchanged with their neighbour to make one name of the other,
/// letters of ASCII being the same in both cases; `limit` if there are more. That is the optimal string alignment, of which
/// only what can stay below the limit is computed: O(limit * size).
/// @pre both have at most longest_suggested bytes
[[nodiscard]] COMPLY_COLD inline std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
    if (larger_of(a.size(), b.size()) - smaller_of(a.size(), b.size()) >= limit) {
        return limit;
    }
    // rows[i % 3][j]: of the first i bytes of a and the first j of b
    std::array<std::array<std::size_t, longest_suggested + 2>, 3> rows{};
    for (std::size_t i = 0; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        auto const& above = rows[(i + 2) % 3];
        auto const first = i < limit ? 0 : i - limit;
        auto const last = smaller_of(b.size(), i + limit);
        auto least = limit;
        for (auto j = first; j <= last; ++j) {
            auto edits = i == 0 ? j : j == 0 ? i : limit;
            if (i != 0 && j != 0) {
                auto const byte = small_letter(a[i - 1]);
                bool const is_same = byte == small_letter(b[j - 1]);
                edits = smaller_of(edits, above[j - 1] + !is_same);
                edits = smaller_of(edits, j != first ? row[j - 1] + 1 : limit);
                edits = smaller_of(edits, above[j] + 1);
                if (i > 1 && j > 1 && byte == small_letter(b[j - 2]) && small_letter(a[i - 2]) == small_letter(b[j - 1])) {
                    edits = smaller_of(edits, rows[(i + 1) % 3][j - 2] + 1);
                }
            }
            row[j] = edits;
            least = smaller_of(least, edits);
        }
        row[last + 1] = limit; // what the next row sees beyond its end
        if (least == limit) {
            return limit;
        }
    }
    return rows[a.size() % 3][b.size()];
}

/// Finds the nearest of several names: the first of those that fewest edits make of what was found.
class nearest_name {
public:
    explicit nearest_name(std::string_view sought)
        : sought_(sought), limit_(sought.size() > longest_suggested ? 0 : most_edits(sought.size()) + 1) {}

    /// Whether the name is near, and nearer than all before.
    [[nodiscard]] COMPLY_COLD bool take(std::string_view name) {
        if (limit_ == 0 || name.size() > longest_suggested) {
            return false;
        }
        auto const edits = edit_distance(sought_, name, limit_);
        // Where a letter or two are all there is, another letter is another name.
        if (edits == limit_ || 2 * edits >= larger_of(sought_.size(), name.size())) {
            return false;
        }
        limit_ = edits;
        return true;
    }

private:
    std::string_view sought_;
    std::size_t limit_; // as many edits are too many
};

/// The nearest of a table of names; empty if none is near.
[[nodiscard]] COMPLY_COLD inline std::string suggest(std::string_view sought, name_list names) {
    nearest_name nearest(sought);
    std::string_view suggestion;
    for (std::size_t i = 0; i < names.count; ++i) {
        if (nearest.take(names.name(i))) {
            suggestion = names.name(i);
        }
    }
    return std::string(suggestion);
}

/// The nearest of the JSON strings that a list of accepted values has; empty if none is near, or if what was found is no
/// JSON string that is there whole.
[[nodiscard]] COMPLY_COLD inline std::string suggest_value(std::string_view found, std::string_view accepted) {
    std::string suggestion;
    if (found.size() < 2 || found.front() != '"' || found.back() != '"') {
        return suggestion;
    }
    auto const sought = unescape(found.substr(1, found.size() - 2));
    nearest_name nearest(sought);
    for (std::size_t open = 0; open < accepted.size(); ++open) {
        if (accepted[open] == '"') {
            auto const begin = ++open;
            while (open < accepted.size() && accepted[open] != '"') {
                open += accepted[open] == '\\' ? 2 : 1;
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
