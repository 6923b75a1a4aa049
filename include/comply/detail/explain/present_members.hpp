// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/find_member.hpp>
#include <comply/detail/explain/finding.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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
            around_.pop_back();
        }
        // One for each struct that the object was tried to be read as.
        for (auto i = around_.size(); i != 0 && around_[i - 1].open == one.object; --i) {
            if (around_[i - 1].names == one.names.name) {
                return around_[i - 1].has;
            }
        }
        around_.push_back(look_up(one));
        return around_.back().has;
    }

private:
    struct object {
        std::size_t open;
        std::size_t end;
        std::string_view (*names)(std::size_t index);
        std::string has; // every program has the code of strings anyway
    };

    [[nodiscard]] COMPLY_COLD object look_up(finding const& one) const {
        auto const& names = one.names;
        object made{one.object, 0, names.name, std::string(names.count, '\0')};
        member_walk members(text_, one.object);
        while (members.next()) {
            if (auto const index = names.find(members.name()); index != names.count) {
                made.has[names.slot_of(index)] = 1;
            }
        }
        made.end = members.end();
        names.share_marks(made.has);
        return made;
    }

    std::string_view text_;
    std::vector<object> around_; // the outer ones first
};

} // namespace comply::detail
