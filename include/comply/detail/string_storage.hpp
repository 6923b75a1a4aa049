// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <cstddef>
#include <string>
#include <version>

// A string's size, changed without filling what it grows by: who calls this writes it all anyway.
//
// The standard has that since C++23, but asks whether the string grows, which is a branch that nobody can predict: reading
// the same record again and again, it costs a third of the time. Both common libraries have a private member that sets the
// size within the capacity, and an explicit instantiation may name it (C++20, [temp.spec.general]/6).

namespace comply::detail {

#if defined(__GLIBCXX__) && _GLIBCXX_USE_CXX11_ABI
#define COMPLY_SET_STRING_LENGTH _M_set_length
#elif defined(_LIBCPP_VERSION) && _LIBCPP_VERSION >= 190000 && _LIBCPP_VERSION < 200000 // as far as it was tried
#define COMPLY_SET_STRING_LENGTH __erase_to_end
#endif

#if defined(COMPLY_SET_STRING_LENGTH)
void set_string_length(std::string& text, std::size_t size);

template <auto SetLength>
struct string_length_setter {
    friend inline void set_string_length(std::string& text, std::size_t size) { (text.*SetLength)(size); }
};
template struct string_length_setter<&std::string::COMPLY_SET_STRING_LENGTH>;

COMPLY_COLD inline void reserve_string(std::string& text, std::size_t size) { text.reserve(size); }

/// Whether the size of a string can be set without a look at the one that it has.
inline constexpr bool sets_string_length = true;
#undef COMPLY_SET_STRING_LENGTH
#else
inline constexpr bool sets_string_length = false;
#endif

/// Gives the string a size. What it holds then is what it held, and behind that anything.
template <class String>
COMPLY_INLINE void resize_uninitialised(String& text, std::size_t size) {
    if constexpr (requires { set_string_length(text, size); }) {
        if (size > text.capacity()) [[unlikely]] {
            reserve_string(text, size);
        }
        set_string_length(text, size);
    } else {
#if defined(__cpp_lib_string_resize_and_overwrite)
        text.resize_and_overwrite(size, [](char*, std::size_t wanted) { return wanted; });
#else
        if constexpr (requires { text.__resize_default_init(size); }) { // libc++
            text.__resize_default_init(size);
        } else {
            text.resize(size);
        }
#endif
    }
}

/// How many bytes a string holds within itself. No constant expression says so with every compiler.
#if defined(_LIBCPP_VERSION)
inline constexpr std::size_t inner_string_capacity = sizeof(std::string) - 2; // a byte for its size, one for the zero
#else
inline constexpr std::size_t inner_string_capacity = 15;
#endif

} // namespace comply::detail
