// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/find_member.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/plain_list.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

/// Which of the members that a struct describes the objects of a text have: so that nobody is told to name one again.
///
/// Of each object this is looked up once, as long as the findings come in the order of their positions: it is kept for
/// those objects that the last finding was in.
class present_members {
public:
    explicit present_members(std::string_view text) : text_(text) {}

    /// For each of the finding's names 1 if the object has a member by it, or by another name of the same member, else 0.
    /// @pre one.code == errc::unknown_member; not before the finding that was asked for last.
    [[nodiscard]] COMPLY_COLD std::string_view of(finding const& one) {
        while (!around_.empty() && around_.back().end <= one.offset) {
            marks_.resize(around_.back().marks);
            around_.pop_back();
        }
        // One for each struct that the object was tried to be read as.
        for (auto i = around_.size(); i != 0 && around_[i - 1].open == one.object; --i) {
            if (around_[i - 1].names == one.names.name) {
                return marks_of(around_[i - 1], one.names);
            }
        }
        look_up(one);
        return marks_of(around_.back(), one.names);
    }

private:
    struct object {
        std::size_t open;
        std::size_t end;
        std::string_view (*names)(std::size_t index);
        std::size_t marks; // where in marks_ it has one for each of the names
    };

    [[nodiscard]] std::string_view marks_of(object const& one, name_list const& names) const {
        return {marks_.data() + one.marks, names.count};
    }

    COMPLY_COLD void look_up(finding const& one) {
        auto const& names = one.names;
        auto const first = marks_.size();
        marks_.append(names.count, '\0');
        auto const marks = marks_.data() + first;
        member_walk members(text_, one.object);
        while (members.next()) {
            if (auto const index = names.find(members.name()); index != names.count) {
                marks[names.slot_of(index)] = 1;
            }
        }
        names.share_marks(marks);
        around_.push_back({one.object, members.end(), names.name, first});
    }

    std::string_view text_;
    plain_list<object> around_; // the outer ones first
    std::string marks_;
};

} // namespace comply::detail
