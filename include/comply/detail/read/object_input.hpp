// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/explain/finding.hpp>
#include <comply/detail/prefetch.hpp>
#include <comply/detail/read/member_order.hpp>
#include <comply/detail/read/skip.hpp>
#include <comply/detail/read/text_input.hpp>
#include <comply/detail/scan/block_64.hpp>
#include <comply/detail/scan/literal.hpp>
#include <comply/detail/schema/parts.hpp>
#include <comply/detail/tables/json_literal.hpp>

#include <cstddef>
#include <string>
#include <string_view>

// What reading an object needs that does not depend on the struct it is read into.

namespace comply::detail {

/// A struct's table of names, of whatever size; aliases count as names here: see slot_names::slot_of.
struct name_lookup : name_list {
    char const* padded; ///< the names, 64 bytes each, with zeros behind those that are shorter
    std::size_t const* ends; ///< ends[slot + 1] - ends[slot]: how long the name is
    bool ignores_control_information;
    bool keeps_unknown; ///< members of other names are the caller's
};

inline namespace COMPLY_INSTRUCTION_SET {

/// What is known of an object while its members are looked up.
struct object_input {
    char const* open;           ///< its `{`
    std::size_t unknown_begin;  ///< of text_input::unknown, those from here on are its own
    bool is_named = false;      ///< whether a member was found that is to be read: the cursor stands at its value
    member_order& order;        ///< in which the struct's members come
    /// If so, its slot, or name_lookup::count; that before the first member.
    std::size_t slot = member_order::slot_limit;
    char const* name = nullptr; ///< and the quote of its name
};

[[nodiscard]] COMPLY_INLINE bool refuses_read_only(parse_options const& options) noexcept {
    return options.read_only_members == read_only_members::reject && options.operation != operation::read;
}

[[nodiscard]] COMPLY_INLINE bool refuses_write_only(parse_options const& options) noexcept {
    return options.read_only_members == read_only_members::reject && options.operation == operation::read;
}

// Whether a further member may begin at `cursor`, which is behind a value, or at the opening brace: `cursor` is then at
// its name.
[[nodiscard]] COMPLY_INLINE bool begin_member(text_input& in, char const*& cursor, bool is_at_brace) noexcept {
    if (in.end - cursor < 2 || (!is_at_brace && *cursor != ',')) [[unlikely]] {
        return false;
    }
    ++cursor;
    if (*cursor != '"') {
        cursor = in.gap.skip(cursor, in.end);
    }
    return true;
}

// Behind a member's value: the cursor at the next name, or at the closing brace.
[[nodiscard]] COMPLY_INLINE char const* read_member_separator(text_input& in, char const* cursor) {
    cursor = skip_whitespace(cursor, in.end);
    if (cursor == in.end) [[unlikely]] {
        return in.stop(cursor, errc::unexpected_end);
    }
    if (*cursor == ',') [[likely]] {
        cursor = skip_whitespace(cursor + 1, in.end);
        if (cursor == in.end) [[unlikely]] {
            return in.stop(cursor, errc::unexpected_end);
        }
        // A brace here must not be taken for the end of the object.
        return *cursor == '}' ? in.stop(cursor, errc::expected_name) : cursor;
    }
    return *cursor == '}' ? cursor : in.stop(cursor, errc::expected_comma, "`,` or `}`");
}

#if defined(COMPLY_HAS_WIDE_BLOCKS)
// A name that is plain and has less than 64 bytes. @return the closing quote, or null: it is of another kind.
COMPLY_WIDE_TARGET COMPLY_NOINLINE_FUNCTION char const* find_plain_name_64(char const* text, name_lookup const& lookup,
                                                                           std::size_t& slot) {
    auto const bytes = block_64::load(text);
    auto const quoted = bytes.find_quote();
    if (!quoted.is_plain) [[unlikely]] {
        return nullptr;
    }
    slot = lookup.find_candidate({text, quoted.size});
    if (slot != lookup.count && !bytes.is_padded(lookup.padded + 64 * slot, quoted.size)) [[unlikely]] {
        slot = lookup.find({text, quoted.size});
    }
    return text + quoted.size;
}
#endif

// Any name. @return the cursor behind it
COMPLY_NOINLINE_FUNCTION char const* find_name_slowly(text_input& in, char const* cursor, name_lookup const& lookup,
                                                      std::size_t& slot, std::string& scratch, std::string_view& name) {
    cursor = read_string_view(in, cursor, scratch, name);
    if (cursor != nullptr) {
        slot = lookup.find(name);
    }
    return cursor;
}

// A name that the struct does not describe. @return whether reading goes on.
COMPLY_INLINE bool take_unknown(text_input& in, name_lookup const& lookup, char const* open, char const* quote,
                                std::string_view name) {
    bool const is_ignored = in.options.unknown_members == unknown_members::ignore ||
                            (lookup.ignores_control_information && name.find('@') != name.npos);
    if (!is_ignored) [[unlikely]] {
        return in.note_unknown(quote, open, lookup);
    }
    if (name.data() == quote + 1) [[likely]] {
        in.unknown.insert(name, quote);
    } else {
        in.unknown.insert_copy(name, quote);
    }
    return true;
}

/// Whether what comes is `"name":`, with the name that stood there in the object before: then the cursor is behind it. A guess
/// that is right costs no look-up, and nothing waits for where the name ends.
[[nodiscard]] COMPLY_INLINE bool guess_member(text_input& in, char const*& cursor, object_input& object,
                                name_lookup const& lookup) noexcept {
    auto const guess = object.order.behind(object.slot);
    if (guess == member_order::slot_limit || in.end - cursor <= 80) [[unlikely]] {
        return false;
    }
    auto const size = lookup.ends[guess + 1] - lookup.ends[guess];
    auto const quote = cursor + 1 + size;
    if (*cursor != '"' || !are_equal(cursor + 1, lookup.padded + 64 * guess, size) || quote[0] != '"' || quote[1] != ':') [[unlikely]] {
        return false;
    }
    object.order.confirm();
    object.is_named = true;
    object.slot = guess;
    object.name = cursor;
    cursor = skip_whitespace(quote + 2, in.end);
    return true;
}

COMPLY_NOINLINE_FUNCTION char const* look_up_member(text_input& in, char const* cursor, object_input& object,
                                                    name_lookup const& lookup) {
    auto const before = object.slot;
    for (;;) {
        if (cursor == in.end || *cursor != '"') [[unlikely]] {
            object.is_named = false;
            if (cursor != in.end && *cursor == '}') {
                return cursor;
            }
            return in.stop(cursor, cursor == in.end ? errc::unexpected_end : errc::expected_name);
        }
        object.name = cursor;
        std::string scratch;
        std::string_view name;
        char const* quote = nullptr;
#if defined(COMPLY_HAS_WIDE_BLOCKS)
        if (in.has_wide_blocks && in.end - cursor > 64) [[likely]] {
            quote = find_plain_name_64(cursor + 1, lookup, object.slot);
        }
#endif
        if (quote != nullptr) [[likely]] {
            name = {cursor + 1, static_cast<std::size_t>(quote - cursor - 1)};
            cursor = quote + 1;
        } else {
            cursor = find_name_slowly(in, cursor, lookup, object.slot, scratch, name);
        }
        if (cursor == nullptr || (cursor = read_colon(in, cursor)) == nullptr) [[unlikely]] {
            return nullptr;
        }
        if (object.slot != lookup.count) [[likely]] {
            // Only names that stand in the text as they are, so that what is guessed later is read as it would be here.
            bool const is_short = object.slot < member_order::slot_limit && name.size() - 1 < 63;
            if (is_short && before <= member_order::slot_limit && name.data() == object.name + 1) [[likely]] {
                object.order.learn(before, object.slot);
            }
            object.is_named = true;
            return cursor;
        }
        if (lookup.keeps_unknown) {
            object.is_named = true;
            return cursor;
        }
        if (!take_unknown(in, lookup, object.open, object.name, name)) {
            return nullptr;
        }
        prefetch_text(cursor);
        cursor = skip_value(in, cursor);
        if (cursor == nullptr || (cursor = read_member_separator(in, cursor)) == nullptr) {
            return nullptr;
        }
    }
}

/// Reads the name at `cursor`. Members that the struct does not describe are read whole, until one comes that it does
/// describe: the cursor is then at its value; or the closing brace.
COMPLY_INLINE char const* find_member(text_input& in, char const* cursor, object_input& object,
                                               name_lookup const& lookup) {
    object.order.claim(&lookup); // the last value may hold a struct that has taken it
    return guess_member(in, cursor, object, lookup) ? cursor : look_up_member(in, cursor, object, lookup);
}

/// A member that the object has already: noted at its name, and its value skipped.
COMPLY_COLD_FUNCTION char const* refuse_duplicate(text_input& in, char const* name, char const* value) {
    return in.note(errc::duplicate_member, name) ? skip_value(in, value) : nullptr;
}

/// A member that has no place under the operation, where the options refuse it.
COMPLY_COLD_FUNCTION char const* refuse_left_out(text_input& in, char const* value, errc code) {
    auto const cursor = skip_value(in, value);
    return cursor == nullptr ? nullptr : refuse(in, value, cursor, code);
}

COMPLY_COLD_FUNCTION char const* refuse_read_only(text_input& in, char const* value) {
    return refuse_left_out(in, value, errc::read_only_member);
}

/// Reads a discriminator, however it is spelt.
COMPLY_COLD_FUNCTION char const* read_discriminator(text_input& in, char const* cursor,
                                                    discriminator_part const& wanted) {
    if (cursor == in.end || *cursor != '"') [[unlikely]] {
        return refuse_type(in, cursor, string_kind);
    }
    auto const value = cursor;
    std::string scratch;
    std::string_view found;
    cursor = read_string_view(in, cursor, scratch, found);
    if (cursor == nullptr || wanted.is(found)) {
        return cursor;
    }
    return refuse(in, value, cursor, errc::wrong_discriminator, json_string(wanted.value));
}

/// Notes the unknown names that came twice in an object that ends. @return whether reading goes on.
COMPLY_NOINLINE_FUNCTION bool note_repeated_names(text_input& in, object_input const& object) {
    return in.unknown.take_repeated(object.unknown_begin,
                                    [&in](char const* quote) { return in.note(errc::duplicate_member, quote); });
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
