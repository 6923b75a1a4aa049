// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/read/in_situ.hpp>
#include <comply/detail/read/member_order.hpp>
#include <comply/detail/read/unknown_names.hpp>
#include <comply/detail/scan/whitespace.hpp>
#include <comply/detail/scan/wide_blocks.hpp>
#include <comply/options.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// What the readers of one text share.
///
/// Reading is one pass that goes on behind what is wrong: a reader takes a cursor and returns the cursor behind its
/// value, or a null pointer once reading is over before the end (the text is malformed, or enough is known). What is
/// wrong is noted as a finding, which costs nothing as long as there is none; whether the text was accepted is
/// whether there are findings at the end. So there is no second way to read that could come to another verdict.
class text_input {
public:
    text_input(std::string_view text, parse_options const& given_options)
        : begin(text.data()), end(text.data() + text.size()), options(given_options), depth_left(given_options.max_depth) {}

    char const* const begin;
    char const* const end;
    parse_options const& options;
    std::size_t depth_left;
    bool const has_wide_blocks = detail::has_wide_blocks();
    whitespace_gap gap;
    unknown_names unknown;
    member_orders orders;
    in_situ_changes* in_situ = nullptr; ///< where the text may be changed

    [[nodiscard]] std::size_t offset(char const* cursor) const noexcept {
        return static_cast<std::size_t>(cursor - begin);
    }

    [[nodiscard]] bool has_findings() const noexcept { return !findings_.empty(); }
    [[nodiscard]] std::size_t finding_count() const noexcept { return findings_.size(); }
    [[nodiscard]] std::vector<finding> take_findings() noexcept { return std::move(findings_); }

    /// Uses the storage of a list of findings again. @pre !has_findings()
    void reuse(std::vector<finding>&& storage) noexcept {
        findings_ = std::move(storage);
        findings_.clear();
    }

    /// Notes that the text is no JSON from `at` on, and ends reading: the result is null.
    COMPLY_COLD char const* stop(char const* at, errc code, std::string_view expected = {}) {
        static_cast<void>(note(code, at, expected));
        return nullptr;
    }

    /// The same where an array or an object is within too many others.
    COMPLY_COLD char const* stop_too_deep(char const* at) {
        return stop(at, errc::depth_exceeded, integer_text(options.max_depth));
    }

    /// Notes a violation. @return whether reading goes on after it. The texts are those of `finding`.
    COMPLY_COLD [[nodiscard]] bool note(errc code, char const* at, std::string_view expected = {},
                                        std::string_view found = {}) {
        auto const most = options.max_violations == 0 ? 1 : options.max_violations;
        if (findings_.size() == most) { // the last one gives way to the notice that there are more
            if (most > 1) {
                findings_.pop_back();
                push({errc::too_many_violations, offset(at), integer_text(most - 1), {}, {}});
            }
            return false;
        }
        push({code, offset(at), std::string(expected), std::string(found), {}});
        return most > 1;
    }

    /// Notes that the object at `at` lacks a member.
    COMPLY_COLD [[nodiscard]] bool note_missing(char const* at, std::string_view name) {
        auto const goes_on = note(errc::missing_member, at);
        if (findings_.back().code == errc::missing_member) {
            findings_.back().name = name;
        }
        return goes_on;
    }

    /// The start of the value that was last refused as a whole, so that no rule is asked about what it left behind.
    [[nodiscard]] char const* last_refused() const noexcept { return last_refused_; }
    void set_last_refused(char const* value) noexcept { last_refused_ = value; }

private:
    void push(finding&& one) { findings_.push_back(std::move(one)); }

    std::vector<finding> findings_;
    char const* last_refused_ = nullptr;
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
