// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/explain.hpp>
#include <comply/detail/explain/path.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/errc.hpp>
#include <comply/options.hpp>
#include <comply/violation.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace comply::detail {

/// What a walk through values in memory has found wrong.
struct value_findings {
    comply::operation operation = comply::operation::read;
    std::size_t max_violations = 100;
    bool asks_rules = true; ///< false: only whether JSON can carry the value
    std::vector<violation> list{};
    bool is_full = false; ///< there are enough: the walk may end

    COMPLY_COLD void note(path const& where, errc code, std::string expected = {}, std::string found = {}) {
        auto const most = max_violations == 0 ? 1 : max_violations;
        if (list.size() == most) { // the last one gives way to the notice that there are more
            if (most > 1) {
                list.pop_back();
                list.push_back(make_violation(errc::too_many_violations, {}, integer_text(most - 1), {}));
            }
            is_full = true;
            return;
        }
        list.push_back(make_violation(code, where.pointer(), std::move(expected), std::move(found)));
        is_full = most == 1;
    }

    [[nodiscard]] bool has_violations() const noexcept { return !list.empty(); }
    [[nodiscard]] violations take_violations() noexcept { return violations(std::move(list)); }
};

} // namespace comply::detail
