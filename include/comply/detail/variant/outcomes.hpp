// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/to_size.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <unordered_map>

namespace comply::detail {

// Names one way of reading a variant, by its address.
template <class V, class Contract>
inline constexpr char variant_contract = 0;

/// Which alternative of the variants within a variant is the first that fits, so that each is found out once: the
/// values within are read again for every alternative of the variant around them, and finding it out anew each time
/// would take a time that is exponential in the depth.
class outcome_memory {
public:
    struct place {
        void const* value; ///< what is read: a place in the text, or a boost::json::value
        void const* how;   ///< the variant and its contract: see variant_contract
        friend bool operator==(place const&, place const&) = default;
    };

    struct outcome {
        std::size_t alternative;   ///< no_index: none fits
        char const* end = nullptr; ///< behind the value, in a text
        bool is_explained = false; ///< whether it was said why none does
    };

    /// Null if it was not found out.
    [[nodiscard]] outcome const* find(place const& where) const {
        auto const found = outcomes_.find(where);
        return found == outcomes_.end() ? nullptr : &found->second;
    }

    void set(place const& where, outcome const& found) { outcomes_[where] = found; }

private:
    struct hash {
        std::size_t operator()(place const& where) const noexcept {
            auto const mixed = std::hash<void const*>()(where.value) ^ std::hash<void const*>()(where.how) * 31;
            return to_size(std::uint64_t{mixed} * 0x9E3779B97F4A7C15U);
        }
    };

    std::unordered_map<place, outcome, hash> outcomes_;
};

} // namespace comply::detail
