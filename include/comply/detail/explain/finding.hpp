// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/owning_list.hpp>
#include <comply/errc.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

/// The names that a type describes, whatever the type.
struct name_list {
    std::string_view (*name)(std::size_t index) = nullptr;
    std::size_t count = 0;
    /// The index of the first name of the same member; null where each has but one.
    std::size_t (*first_name)(std::size_t index) = nullptr;
    /// The only index that a name can have, or `count`; null where names are not looked up.
    std::size_t (*find_candidate)(std::string_view name) = nullptr;

    /// The index of the name, or `count`. @pre find_candidate != nullptr
    [[nodiscard]] std::size_t find(std::string_view sought) const {
        auto const index = find_candidate(sought);
        return index != count && name(index) == sought ? index : count;
    }

    [[nodiscard]] std::size_t slot_of(std::size_t index) const {
        return first_name == nullptr ? index : first_name(index);
    }

    /// Gives all names of a member the mark of its first, which comes before the others.
    void share_marks(char* marks) const {
        for (std::size_t i = 0; i < count; ++i) {
            marks[i] = marks[slot_of(i)];
        }
    }
};

/// What a reader notes of a violation: only what the text alone cannot tell again. Pointer, line, column, excerpt
/// and sentence are derived from the text when reading is over, so that reading need not keep track of them.
struct finding {
    errc code{};
    std::size_t offset = 0; ///< as violation::offset
    std::string expected{}; ///< as violation::expected
    std::string found{};    ///< as violation::found; empty: the JSON text of the value at `offset`, shortened
    std::string name{};     ///< missing_member: the name (unescaped) that the object at `offset` lacks
    name_list names{};      ///< unknown_member: those that it could have been
    /// Where the finding is, if it is about the member `name` of the object at `offset`: the offset of its value, or npos if it
    /// is not there. A pointer, so that only who uses it compiles it.
    std::size_t (*find_member)(std::string_view text, std::size_t object, std::string_view name) = nullptr;
    std::string alternative{}; ///< as violation::alternative
    std::size_t object = 0;    ///< unknown_member: the offset of the object that has it
};

using finding_list = owning_list<finding>;

} // namespace comply::detail
