// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/text_input.hpp>

#include <cstddef>
#include <utility>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// A look at a value that may be taken back. Its findings are its own: those before are put aside, until it is over.
class attempt {
public:
    /// @param max_findings  as parse_options::max_violations, for this look; at least 1.
    attempt(text_input& in, std::size_t max_findings)
        : in_(in), before_(std::move(in.findings_)), max_findings_(in.max_findings_), depth_left_(in.depth_left),
          unknown_(in.unknown.size()), changes_(in.in_situ == nullptr ? 0 : in.in_situ->size()),
          warnings_(in.warnings_.size()), last_refused_(in.last_refused_) {
        in.findings_.clear();
        in.max_findings_ = max_findings;
    }
    attempt(attempt const&) = delete;
    attempt& operator=(attempt const&) = delete;

    /// As many as the whole text may have.
    [[nodiscard]] static std::size_t all(text_input const& in) noexcept { return in.max_findings_; }

    /// Keeps what was read. @pre it has no findings.
    void keep() noexcept {
        in_.findings_ = std::move(before_);
        in_.max_findings_ = max_findings_;
    }

    /// Lets everything but the object that was read into be as it was before. @return the findings
    [[nodiscard]] finding_list undo() {
        auto found = std::move(in_.findings_);
        keep();
        in_.depth_left = depth_left_;
        in_.unknown.forget(unknown_);
        if (in_.in_situ != nullptr) {
            in_.in_situ->undo(changes_);
        }
        in_.warnings_.shrink(warnings_);
        in_.last_refused_ = last_refused_;
        return found;
    }

private:
    text_input& in_;
    finding_list before_;
    std::size_t max_findings_;
    std::size_t depth_left_;
    std::size_t unknown_;
    std::size_t changes_;
    std::size_t warnings_;
    char const* last_refused_;
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
