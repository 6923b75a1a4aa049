// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/write/text_output.hpp>

#include <concepts>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace comply::detail {

[[nodiscard]] COMPLY_INLINE char* write_bytes(char* cursor, std::string_view bytes) noexcept {
    std::memcpy(cursor, bytes.data(), bytes.size());
    return cursor + bytes.size();
}

inline namespace COMPLY_INSTRUCTION_SET {

/// How values of T are written: a specialisation for each kind of type, in a room of its own beside this one, with
///     static char* write(text_output& out, char* cursor, T const& value);
/// and, if the length of the text has a bound that is worth computing,
///     static std::size_t max_size(T const& value);
/// for which the caller has then made room. A value that JSON cannot carry sets `out.failed`.
template <class T>
struct writer;

/// A type whose values can be written as text.
template <class T>
concept writable = requires(text_output& out, char* cursor, T const& value) {
    { writer<T>::write(out, cursor, value) } -> std::same_as<char*>;
};

/// A type whose writer asks its caller for room.
template <class T>
concept bounded = requires(T const& value) {
    { writer<T>::max_size(value) } -> std::same_as<std::size_t>;
};

/// Writes `value`, and before it `prefix`, wherever room for them has still to be made.
template <class T>
COMPLY_INLINE char* write_value(text_output& out, char* cursor, std::string_view prefix, T const& value) {
    static_assert(
        requires { sizeof(writer<T>); },
        "comply: no header that is included writes this type; if it is a struct or an enum of yours, describe it "
        "with Boost.Describe");
    if constexpr (bounded<T>) {
        cursor = out.reserve(cursor, prefix.size() + writer<T>::max_size(value));
    } else {
        cursor = out.reserve(cursor, prefix.size());
    }
    return writer<T>::write(out, write_bytes(cursor, prefix), value);
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
