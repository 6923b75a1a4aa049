// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstddef>
#include <utility>

namespace comply_test {

/// How many allocations of this program's operator new are not given back yet.
[[nodiscard]] std::size_t live_allocations() noexcept;

/// Memory that runs out: of the allocations within it, the one behind the first `successes` throws std::bad_alloc; the
/// next succeed again or, `for_good`, do not. One thread at a time.
class scarce_memory {
public:
    explicit scarce_memory(std::size_t successes, bool for_good) noexcept : left_(successes), for_good_(for_good) {}

    /// Calls a function for which memory is scarce.
    template <class F>
    auto within(F function) {
        struct scope {
            explicit scope(scarce_memory& memory) noexcept { enter(&memory); }
            ~scope() { enter(nullptr); }
        } const inside{*this};
        return function();
    }

    [[nodiscard]] bool has_failed() const noexcept { return has_failed_; }

    /// Whether an allocation fails; operator new asks.
    [[nodiscard]] bool fails() noexcept {
        if (left_ != 0) {
            --left_;
            return false;
        }
        bool const fails_now = for_good_ || !has_failed_;
        has_failed_ = true;
        return fails_now;
    }

private:
    static void enter(scarce_memory* memory) noexcept;

    std::size_t left_;
    bool for_good_;
    bool has_failed_ = false;
};

} // namespace comply_test
