// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/plain_list.hpp>
#include <comply/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace comply::detail {

/// Of an item or a member: its own violations end before the one at `end` in the list, and those of the next begin
/// there.
struct dom_place {
    std::size_t index;
    std::size_t end;
};

/// What only the end of an array or object tells of its items: noted behind all others, then put in the order of the
/// items, at once, for one after the other would take a time in the square of their number.
class late_notes {
public:
    explicit late_notes(dom_input& in) : in_(in), first_(in.findings.list.size()) {}

    // Notes what is wrong with an item: `note(index)` does that. The items come in their order. @return whether there
    // is room for more.
    template <class Note>
    bool add(dom_place place, Note note) {
        if (in_.findings.is_at_limit()) { // of which the last gives way
            put_in_order();
        }
        note(place.index);
        if (!in_.findings.is_full) {
            ends_.push_back(place.end);
        }
        return !in_.findings.is_full;
    }

    void put_in_order() {
        if (ends_.empty()) {
            return;
        }
        auto const list = in_.findings.list.pointers();
        plain_list<violation*> ordered;
        auto const begin = ends_.front();
        auto next = begin;
        for (std::size_t i = 0; i < ends_.size(); ++i) {
            for (; next < ends_[i]; ++next) {
                ordered.push_back(list[next]);
            }
            ordered.push_back(list[first_ + i]);
        }
        for (; next < first_; ++next) {
            ordered.push_back(list[next]);
        }
        std::copy(ordered.begin(), ordered.end(), list + begin);
        ends_.clear();
    }

private:
    dom_input& in_;
    std::size_t first_;             // of the list, those from there on are late
    std::vector<std::size_t> ends_; // where in the list each belongs
};

} // namespace comply::detail
