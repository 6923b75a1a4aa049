// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/explain/keeps_value.hpp>
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

namespace comply::detail {

struct variant_memory;

inline namespace COMPLY_INSTRUCTION_SET {

/// What the readers of one text share.
///
/// Reading is one pass that goes on behind what is wrong: a reader takes a cursor and returns the cursor behind its
/// value, or a null pointer once reading is over before the end (the text is malformed, or enough is known). What is
/// wrong is noted as a finding, which costs nothing as long as there is none; whether the text was accepted is
/// whether there are findings at the end. So there is no second way to read that could come to another verdict.
class text_input {
public:
    text_input(std::string_view text, parse_options const& given_options)
        : begin(text.data()), end(text.data() + text.size()), options(given_options), depth_left(given_options.max_depth),
          required_under(given_options.operation) {}

    char const* const begin;
    char const* const end;
    parse_options const& options;
    std::size_t depth_left;
    /// Says which members an object must have: the operation of the options, but for what a patch replaces.
    comply::operation required_under;
    std::size_t max_warnings = options.max_violations;
    bool const has_wide_blocks = detail::has_wide_blocks();
    whitespace_gap gap;
    unknown_names unknown;
    member_orders orders;
    in_situ_changes* in_situ = nullptr; ///< where the text may be changed
    variant_memory* variants = nullptr; ///< within a variant whose alternatives take more than one look

    [[nodiscard]] std::size_t offset(char const* cursor) const noexcept {
        return static_cast<std::size_t>(cursor - begin);
    }

    [[nodiscard]] bool has_findings() const noexcept { return !findings_.empty(); }
    [[nodiscard]] std::size_t finding_count() const noexcept { return findings_.size(); }
    [[nodiscard]] finding_list take_findings() noexcept { return std::move(findings_); }

    /// Uses the storage of a list of findings again. @pre !has_findings()
    void reuse(finding_list&& storage) noexcept {
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
        return fill_in(code, at, [&](finding& noted) {
            noted.expected = expected;
            noted.found = found;
        });
    }

    COMPLY_COLD [[nodiscard]] bool note(finding&& one) {
        return fill_in(one.code, begin + one.offset, [&](finding& noted) { noted = std::move(one); });
    }

    /// Notes that the object at `at` lacks a member.
    COMPLY_COLD [[nodiscard]] bool note_missing(char const* at, std::string_view name) {
        return fill_in(errc::missing_member, at, [&](finding& noted) { noted.name = name; });
    }

    /// Notes a member of the object at `open` whose name, at `at`, is none of those.
    COMPLY_COLD [[nodiscard]] bool note_unknown(char const* at, char const* open, name_list const& names) {
        return fill_in(errc::unknown_member, at, [&](finding& noted) {
            noted.names = names;
            noted.object = offset(open);
        });
    }

    /// Whether all that was noted from the finding with this index on leaves values that were read whole.
    [[nodiscard]] bool keeps_values_since(std::size_t first) const noexcept {
        for (; first < findings_.size(); ++first) {
            if (!keeps_value(findings_[first].code)) {
                return false;
            }
        }
        return true;
    }

    /// Notes what is no violation, where somebody wants to know.
    COMPLY_COLD void warn(errc code, char const* at) {
        if (options.warnings != nullptr && warnings_.size() < max_warnings) {
            auto& warning = warnings_.emplace_back();
            warning.code = code;
            warning.offset = offset(at);
        }
    }
    [[nodiscard]] finding_list take_warnings() noexcept { return std::move(warnings_); }

    /// The start of the value that was last refused as a whole, so that no rule is asked about what it left behind.
    [[nodiscard]] char const* last_refused() const noexcept { return last_refused_; }
    void set_last_refused(char const* value) noexcept { last_refused_ = value; }

private:
    friend class attempt;

    // The finding with this code and place, of which `fill` says the rest.
    template <class Fill>
    COMPLY_INLINE bool fill_in(errc code, char const* at, Fill fill) {
        if (auto const noted = add(code, at); noted != nullptr) {
            fill(*noted);
            return max_findings_ > 1;
        }
        return false;
    }

    // @return null if there were enough: then the last one gives way to the notice that there are more
    COMPLY_COLD finding* add(errc code, char const* at) {
        bool const is_full = findings_.size() == max_findings_;
        if (is_full && max_findings_ == 1) {
            return nullptr;
        }
        if (is_full) {
            findings_.pop_back();
        }
        auto& added = findings_.emplace_back();
        added.code = is_full ? errc::too_many_violations : code;
        added.offset = offset(at);
        if (is_full) {
            added.expected = integer_text(max_findings_ - 1);
        }
        return is_full ? nullptr : &added;
    }

    finding_list findings_;
    std::size_t max_findings_ = options.max_violations == 0 ? 1 : options.max_violations;
    finding_list warnings_;
    char const* last_refused_ = nullptr;
};

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
