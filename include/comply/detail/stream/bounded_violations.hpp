// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/contiguous_list.hpp>
#include <comply/detail/explain/sentence.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/errc.hpp>
#include <comply/violation.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace comply::detail {

/// What is wrong in several parts of a stream, together as many violations as max_violations allows.
class bounded_violations {
public:
    explicit bounded_violations(std::size_t max_violations) : most_(max_violations == 0 ? 1 : max_violations) {}

    /// Whether there were too many already, or the first is all that is wanted.
    [[nodiscard]] bool is_full() const noexcept {
        return !list_.empty() && (most_ == 1 || list_.back().code == errc::too_many_violations);
    }

    COMPLY_COLD void add(violations const& more) {
        for (auto const& one : more) {
            if (list_.size() < most_) {
                list_.push_back(violation(one));
            } else if (most_ > 1 && list_.back().code != errc::too_many_violations) {
                list_.back() = notice(one);
            }
        }
    }

    /// Those at the document's beginning, which only its end has told.
    COMPLY_COLD void add_first(violations const& first) {
        auto const others = violations(std::exchange(list_, {}));
        add(first);
        add(others);
    }

    [[nodiscard]] violations take() noexcept { return violations(std::exchange(list_, {})); }

private:
    // That there are more, from the first that is one too many.
    [[nodiscard]] violation notice(violation one) const {
        one.code = errc::too_many_violations;
        one.pointer.clear();
        one.expected = integer_text(most_ - 1);
        one.found.clear();
        one.message = make_message(one.code, one.pointer, one.expected, one.found);
        return one;
    }

    std::size_t most_;
    contiguous_list<violation> list_;
};

} // namespace comply::detail
