// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/plain_list.hpp>
#include <comply/detail/read/object_input.hpp>
#include <comply/detail/read/text_input.hpp>
#include <comply/detail/variant/variant_memory.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

// Where an object has the member that says which struct it is read into, before it is read. Most have it first. Else
// the object is skipped until that member comes; and because the objects in it may be variants of the same kind,
// which would be skipped again for each level that they lie within, it is noted where these have it, so that
// everything is skipped once.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// Skips an object until the end of its member's name and colon, or to the object's end.
class discriminator_scan {
public:
    discriminator_scan(text_input& in, discriminator_places& found) : in_(in), found_(found) {}

    // @param value  set to where the member's value begins, if there is one.
    // @return the cursor: there, or behind the object; null if reading is over.
    char const* run(char const* object, char const*& value) {
        auto cursor = open(object);
        while (cursor != nullptr && !levels_.empty()) {
            if (root_value_ != nullptr) {
                value = root_value_;
                return cursor;
            }
            cursor = is_at_value_ ? take_value(cursor) : take_separator(cursor);
        }
        return cursor;
    }

private:
    static constexpr std::size_t root = static_cast<std::size_t>(-1);

    struct level {
        char closer;
        std::size_t place; // where in found_.places, of an object
    };

    // An array or an object, of which `cursor` is the bracket.
    char const* open(char const* cursor) {
        if (levels_.size() >= in_.depth_left) {
            return in_.stop(cursor, errc::depth_exceeded, integer_text(in_.options.max_depth));
        }
        bool const is_object = *cursor == '{';
        auto const place = levels_.empty() ? root : found_.places.size();
        if (is_object && place != root) {
            found_.places.push_back({cursor, nullptr});
        }
        levels_.push_back({is_object ? '}' : ']', place});
        cursor = skip_whitespace(cursor + 1, in_.end);
        if (cursor != in_.end && *cursor == levels_.back().closer) {
            return close(cursor);
        }
        is_at_value_ = true;
        return is_object ? take_name(cursor) : cursor;
    }

    char const* close(char const* cursor) {
        auto const& last = levels_.back();
        auto& places = found_.places;
        if (last.closer == '}' && last.place != root && last.place + 1 == places.size() &&
            places.back().value == nullptr) {
            places.pop_back(); // most objects have no such member: nothing is kept of them
        }
        levels_.pop_back();
        is_at_value_ = false;
        return cursor + 1;
    }

    // A name and its colon.
    char const* take_name(char const* cursor) {
        if (cursor == in_.end || *cursor != '"') {
            return in_.stop(cursor, cursor == in_.end ? errc::unexpected_end : errc::expected_name);
        }
        std::string scratch;
        std::string_view name;
        cursor = read_string_view(in_, cursor, scratch, name);
        if (cursor == nullptr || (cursor = read_colon(in_, cursor)) == nullptr) {
            return nullptr;
        }
        is_at_value_ = true;
        if (name == found_.name) {
            auto const place = levels_.back().place;
            auto& value = place == root ? root_value_ : found_.places[place].value;
            value = value == nullptr ? cursor : value; // of two, the first counts
        }
        return cursor;
    }

    char const* take_value(char const* cursor) {
        if (cursor != in_.end && (*cursor == '{' || *cursor == '[')) {
            return open(cursor);
        }
        is_at_value_ = false;
        return skip_scalar(in_, cursor);
    }

    // What stands behind a value.
    char const* take_separator(char const* cursor) {
        cursor = skip_whitespace(cursor, in_.end);
        char const closer = levels_.back().closer;
        if (cursor == in_.end) {
            return in_.stop(cursor, errc::unexpected_end);
        }
        if (*cursor == closer) {
            return close(cursor);
        }
        if (*cursor != ',') {
            return in_.stop(cursor, errc::expected_comma, closer == '}' ? "`,` or `}`" : "`,` or `]`");
        }
        is_at_value_ = true;
        cursor = skip_whitespace(cursor + 1, in_.end);
        return closer == '}' ? take_name(cursor) : cursor;
    }

    text_input& in_;
    discriminator_places& found_;
    plain_list<level> levels_;
    char const* root_value_ = nullptr;
    bool is_at_value_ = false;
};

/// Finds the value of the object's member of that name, wherever in the object it is. @pre within a variant_scope.
/// @param value  set to where it begins; null if the object has no such member.
/// @return false if reading is over.
COMPLY_NOINLINE_FUNCTION bool find_discriminator(text_input& in, char const* object, std::string_view name,
                                                 char const*& value) {
    auto& all = in.variants->discriminators;
    discriminator_places* places = nullptr;
    for (auto& one : all) {
        if (one.name == name) {
            places = &one;
        }
    }
    if (places == nullptr) {
        places = &all.emplace_back();
        places->name = name;
    }
    if (places->covers(object)) {
        value = places->find(object);
        return true;
    }
    places->places.clear();
    value = nullptr;
    places->begin = object;
    places->end = discriminator_scan(in, *places).run(object, value);
    return places->end != nullptr;
}

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
