// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/text_input.hpp>
#include <comply/detail/variant/outcomes.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace comply::detail {

/// Where the objects within a part of a text have their member of one name.
struct discriminator_places {
    struct place {
        char const* object; ///< its brace
        char const* value;  ///< null: it has no such member
    };

    std::string_view name;
    char const* begin = nullptr;
    char const* end = nullptr;
    std::vector<place> places{}; ///< in the order of the objects; those without the member may lack

    [[nodiscard]] bool covers(char const* object) const noexcept { return begin < object && object < end; }

    /// Null if the object has no such member. @pre covers(object)
    [[nodiscard]] char const* find(char const* object) const noexcept {
        std::size_t low = 0;
        for (auto high = places.size(); low < high;) {
            auto const middle = low + (high - low) / 2;
            if (places[middle].object < object) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < places.size() && places[low].object == object ? places[low].value : nullptr;
    }
};

/// What was found out about the variants within a variant, while it is read: a text is looked at more than once
/// there, but only as often as a variant's alternatives and the depth say.
struct variant_memory {
    outcome_memory outcomes;
    std::vector<discriminator_places> discriminators; ///< of each name, the part that was looked at last
};

inline namespace COMPLY_INSTRUCTION_SET {

/// The memory of the outermost variant that needs one, for as long as that is read.
class variant_scope {
public:
    explicit variant_scope(text_input& in) : in_(in), is_outermost_(in.variants == nullptr) {
        if (is_outermost_) {
            in.variants = &own_;
        }
    }
    variant_scope(variant_scope const&) = delete;
    variant_scope& operator=(variant_scope const&) = delete;
    ~variant_scope() {
        if (is_outermost_) {
            in_.variants = nullptr;
        }
    }

    [[nodiscard]] bool is_outermost() const noexcept { return is_outermost_; }

private:
    text_input& in_;
    bool is_outermost_;
    variant_memory own_;
};

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
