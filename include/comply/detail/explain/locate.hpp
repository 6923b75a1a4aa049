// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/explain/json_pointer.hpp>
#include <comply/detail/explain/unescape.hpp>
#include <comply/detail/plain_list.hpp>
#include <comply/detail/prefetch.hpp>
#include <comply/detail/scan/structure.hpp>
#include <comply/errc.hpp>

#include <bit>
#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

/// Derives from a text where its findings are: one pass, forwards, from finding to finding. The text before the last of them
/// was read before and is JSON; whatever stands there, nothing outside it is touched.
///
/// It keeps the arrays and objects that it is within, and of each the element or member it has come to; so that the pointer
/// of any place can be given when it is asked for.
class locator {
public:
    explicit locator(std::string_view text) : text_(text) {}

    /// The pointer of a finding. @pre not before the finding that was asked for last.
    [[nodiscard]] COMPLY_COLD std::string pointer(finding const& found) {
        go_near(found.offset);
        advance(found);
        // Also the key of a map, which breaks a rule or is none.
        bool const is_name = found.code == errc::unknown_member || found.code == errc::duplicate_member ||
                             (state_ == state::name && !is_malformed_text(found.code));
        std::string pointer;
        // In `[1x]` the element has ended, though no white space parts it from what cannot follow.
        bool const is_between = state_ != state::value || found.code == errc::expected_comma;
        auto const depth = levels_.size();
        for (std::size_t i = 0; i < depth; ++i) {
            bool const is_innermost = i + 1 == depth;
            if (is_innermost && !is_name && is_between) {
                break; // between two elements or members
            }
            if (is_innermost && is_name) {
                append_reference_token(pointer, name(found));
            } else if (levels_[i].is_object) {
                append_reference_token(pointer, unescape(string_body(levels_[i].name)));
            } else {
                append_reference_token(pointer, levels_[i].index);
            }
        }
        if (found.code == errc::missing_member || found.find_member != nullptr) {
            append_reference_token(pointer, found.name);
        }
        return pointer;
    }

    /// The name that a finding about one stands at.
    [[nodiscard]] COMPLY_COLD std::string name(finding const& found) const { return unescape(string_body(found.offset)); }

private:
    struct level {
        bool is_object;
        std::size_t begin;     // the offset of the bracket, or of the last comma
        std::size_t index = 0; // of the element, in an array
        std::size_t name = 0;  // the offset of the member's name, in an object
    };

    // What may come next.
    enum class state : unsigned char { value, name, colon, separator };

    // Goes on to somewhere before the offset, just behind a bracket, a brace or a comma. Of what lies between, only these
    // are looked at: that takes about as long as reading did.
    COMPLY_NOINLINE void go_near([[maybe_unused]] std::size_t offset) {
#if defined(COMPLY_HAS_STRUCTURE_SCANNER)
        if (offset <= cursor_ || offset - cursor_ < 256) {
            return;
        }
        structure_scanner scanner;
        auto last = text_.npos;
        for (auto block = cursor_; offset - block >= 64; block += 64) {
            prefetch_text(text_.data() + block);
            for (auto structure = scanner.next(text_.data() + block); structure != 0; structure &= structure - 1) {
                last = block + static_cast<std::size_t>(std::countr_zero(structure));
                take_structure(text_[last], last);
            }
        }
        if (last != text_.npos) {
            cursor_ = last + 1;
            state_ = state_behind(text_[last]);
        }
#endif
    }

    // Goes on until the token that the finding is in, or the first byte of; or which it has cut short: in
    // `[1.]`, the bracket stands where the number wants a digit.
    COMPLY_COLD void advance(finding const& found) {
        bool const is_in_scalar = found.code == errc::invalid_number || found.code == errc::invalid_literal;
        while (cursor_ < text_.size()) {
            auto const end = token_end(cursor_);
            if (found.offset < end || (end == text_.size() && is_cut(text_.substr(cursor_)))) {
                break;
            }
            if (is_in_scalar && found.offset == end && !is_delimiter(text_[cursor_])) {
                break;
            }
            take(text_[cursor_], cursor_);
            cursor_ = end;
        }
    }

    // Whether a number or a literal ends before the byte.
    [[nodiscard]] static constexpr bool is_delimiter(char byte) noexcept {
        switch (byte) {
        case '"':
        case '{':
        case '}':
        case '[':
        case ']':
        case ':':
        case ',':
        case ' ':
        case '\n':
        case '\r':
        case '\t': return true;
        default: return false;
        }
    }

    // White space is a token of its own, and so is every structural character.
    [[nodiscard]] COMPLY_COLD std::size_t token_end(std::size_t at) const noexcept {
        if (text_[at] == '"') {
            return string_end(at);
        }
        auto end = at + 1;
        if (!is_delimiter(text_[at])) {
            while (end < text_.size() && !is_delimiter(text_[end])) {
                ++end;
            }
        }
        return end;
    }

    // Behind the closing quote of the string at `at`, or the end of the text.
    [[nodiscard]] COMPLY_COLD std::size_t string_end(std::size_t at) const noexcept {
        for (auto from = at + 1; from < text_.size();) {
            auto const quote = text_.find('"', from);
            if (quote == text_.npos) {
                break;
            }
            std::size_t backslashes = 0;
            while (quote - backslashes > from && text_[quote - backslashes - 1] == '\\') {
                ++backslashes;
            }
            if (backslashes % 2 == 0) {
                return quote + 1;
            }
            from = quote + 1;
        }
        return text_.size();
    }

    // Whether the end of the text is within the scalar that it ends with.
    [[nodiscard]] COMPLY_COLD static bool is_cut(std::string_view token) noexcept {
        switch (token.front()) {
        case '"': {
            std::size_t backslashes = 0;
            while (backslashes + 2 < token.size() && token[token.size() - 2 - backslashes] == '\\') {
                ++backslashes;
            }
            return token.size() == 1 || token.back() != '"' || backslashes % 2 != 0;
        }
        case 't':
        case 'n': return token.size() < 4;
        case 'f': return token.size() < 5;
        default: return std::string_view("-+.eE").find(token.back()) != std::string_view::npos;
        }
    }

    [[nodiscard]] COMPLY_COLD std::string_view string_body(std::size_t at) const noexcept {
        if (at >= text_.size() || text_[at] != '"') {
            return {};
        }
        auto const end = string_end(at);
        bool const is_closed = end - at >= 2 && text_[end - 1] == '"';
        return text_.substr(at + 1, end - at - (is_closed ? 2 : 1));
    }

    COMPLY_COLD void take(char byte, std::size_t at) {
        switch (byte) {
        case ' ':
        case '\n':
        case '\r':
        case '\t': return;
        case '{':
        case '[':
        case '}':
        case ']':
        case ',':
            take_structure(byte, at);
            state_ = state_behind(byte);
            break;
        case ':': state_ = state::value; break;
        default:
            if (state_ == state::name && byte == '"') {
                levels_.back().name = at;
                state_ = state::colon;
            } else {
                state_ = state::separator;
            }
        }
    }

    // A bracket, a brace or a comma outside strings.
    COMPLY_INLINE void take_structure(char byte, std::size_t at) {
        if (byte == ',') {
            if (!levels_.empty()) {
                ++levels_.back().index;
                levels_.back().begin = at;
            }
        } else if (byte == '{' || byte == '[') {
            if (!levels_.empty() && levels_.back().is_object) {
                levels_.back().name = text_.find('"', levels_.back().begin);
            }
            levels_.push_back({byte == '{', at});
        } else if (!levels_.empty()) {
            levels_.pop_back();
        }
    }

    [[nodiscard]] state state_behind(char structure) const noexcept {
        bool const is_in_object = !levels_.empty() && levels_.back().is_object;
        switch (structure) {
        case ',':
        case '{':
        case '[': return is_in_object ? state::name : state::value;
        default: return state::separator;
        }
    }

    std::string_view text_;
    std::size_t cursor_ = 0; ///< the start of a token
    state state_ = state::value;
    plain_list<level> levels_;
};

} // namespace comply::detail
