// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/plain_list.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace comply::detail {

/// Changes that were made within a text while it was read: what stood there is kept, for the text must be as it came where
/// its violations are explained. Only strings with escapes cost anything.
class in_situ_changes {
public:
    /// Puts `unescaped`, which is no longer, where `raw` stands. @return it as it stands there then.
    [[nodiscard]] std::string_view replace(std::string_view raw, std::string_view unescaped) {
        auto const at = const_cast<char*>(raw.data()); // within the text, which its owner gave away to be changed
        changes_.push_back({at, raw.size()});
        before_ += raw;
        std::memcpy(at, unescaped.data(), unescaped.size());
        return {at, unescaped.size()};
    }

    [[nodiscard]] std::size_t size() const noexcept { return changes_.size(); }

    /// Undoes all changes but the first `kept`.
    void undo(std::size_t kept = 0) {
        while (changes_.size() > kept) {
            auto const& last = changes_.back();
            auto const rest = before_.size() - last.size;
            std::memcpy(last.at, before_.data() + rest, last.size);
            before_.resize(rest);
            changes_.pop_back();
        }
    }

    /// The text as it was before the changes. @param text  that in which they all were made
    [[nodiscard]] COMPLY_COLD std::string before(std::string_view text) const {
        std::string came(text);
        auto kept = before_.size();
        for (auto i = changes_.size(); i != 0; --i) {
            auto const& one = changes_[i - 1];
            kept -= one.size;
            std::memcpy(came.data() + (one.at - text.data()), before_.data() + kept, one.size);
        }
        return came;
    }

private:
    struct change {
        char* at;
        std::size_t size;
    };

    plain_list<change> changes_;
    std::string before_;
};

} // namespace comply::detail
