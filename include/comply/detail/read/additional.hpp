// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/object_input.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/keeps_members.hpp>

#include <string>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// Reads a member that T keeps although it does not describe it, and what separates it from the next.
/// @param name  its quote; the name was read before, and is right.
template <described_struct T>
char const* read_additional(text_input& in, char const* cursor, char const* name, T& out) {
    using place = additional_place<T>;
    using kept = kept_members<type_of<place::pointer>>;
    std::string scratch;
    std::string_view text;
    static_cast<void>(read_string_view(in, name, scratch, text));
    if (text.data() == name + 1) [[likely]] { // a name that comes twice is found at the object's end
        in.unknown.insert(text, name);
    } else {
        in.unknown.insert_copy(text, name);
    }
    cursor = read_value<additional_contract<T>>(in, cursor, kept::insert(place::of(out), text));
    return cursor == nullptr ? nullptr : read_member_separator(in, cursor);
}

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
