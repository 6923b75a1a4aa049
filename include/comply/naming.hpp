// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <concepts>
#include <string_view>

namespace comply {

/// How the C++ name of a member or an enumerator becomes its JSON name: a function object that writes the JSON name
/// from `out` on, at most `2 * cpp_name.size()` bytes of UTF-8, and returns its end. Called at compile time.
template <class S>
concept naming_style = requires(S const& style, std::string_view cpp_name, char* out) {
    { style(cpp_name, out) } -> std::same_as<char*>;
};

namespace detail {

constexpr char to_upper(char letter) noexcept {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

// Drops underscores; the letter behind one is written in upper case, the first letter only if `capital` says so.
constexpr char* join_words(std::string_view cpp_name, char* out, bool capital) noexcept {
    for (char const letter : cpp_name) {
        if (letter == '_') {
            capital = true;
        } else {
            *out++ = capital ? to_upper(letter) : letter;
            capital = false;
        }
    }
    return out;
}

struct as_is_style {
    constexpr char* operator()(std::string_view cpp_name, char* out) const noexcept {
        for (char const letter : cpp_name) {
            *out++ = letter;
        }
        return out;
    }
};

struct camel_case_style {
    constexpr char* operator()(std::string_view cpp_name, char* out) const noexcept {
        auto const first = cpp_name.find_first_not_of('_');
        return first == cpp_name.npos ? out : join_words(cpp_name.substr(first), out, false);
    }
};

struct pascal_case_style {
    constexpr char* operator()(std::string_view cpp_name, char* out) const noexcept {
        return join_words(cpp_name, out, true);
    }
};

struct kebab_case_style {
    constexpr char* operator()(std::string_view cpp_name, char* out) const noexcept {
        for (char const letter : cpp_name) {
            *out++ = letter == '_' ? '-' : letter;
        }
        return out;
    }
};

} // namespace detail

/// `display_name` stays `display_name`: what is used where nothing is said.
inline constexpr detail::as_is_style as_is;
/// `display_name` becomes `displayName`.
inline constexpr detail::camel_case_style camel_case;
/// `display_name` becomes `DisplayName`.
inline constexpr detail::pascal_case_style pascal_case;
/// `display_name` becomes `display-name`.
inline constexpr detail::kebab_case_style kebab_case;

} // namespace comply
