// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

template <class T>
[[nodiscard]] constexpr char const* function_of_type() noexcept {
    return __PRETTY_FUNCTION__;
}

/// How the compiler spells T: `fleet::page<fleet::sensor>`.
template <class T>
[[nodiscard]] constexpr std::string_view spelling_of() noexcept {
    constexpr std::string_view known = "double";
    constexpr std::string_view around = function_of_type<double>();
    constexpr auto begin = around.find(known);
    constexpr auto behind = around.size() - begin - known.size();
    std::string_view spelling = function_of_type<T>();
    spelling.remove_prefix(begin);
    spelling.remove_suffix(behind);
    return spelling;
}

[[nodiscard]] constexpr bool is_name_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// Takes the scope in front of `::` away: `fleet`, `{anonymous}`, `(anonymous namespace)`, `make()`, `page<int>`.
inline void drop_scope(std::string& name) {
    int depth = 0;
    while (!name.empty()) {
        char const last = name.back();
        bool const closes = last == ')' || last == '}' || last == '>';
        bool const opens = last == '(' || last == '{' || last == '<';
        if (depth == 0 && !closes && !is_name_character(last)) {
            return;
        }
        depth += closes ? 1 : opens ? -1 : 0;
        name.pop_back();
    }
}

/// The name of a definition, made of a type's spelling: without the scopes, and of letters, digits and `_` alone, as
/// OpenAPI wants it (§4.8.7) and no JSON Pointer has to escape it: `page_sensor`.
[[nodiscard]] inline std::string definition_name(std::string_view spelling) {
    std::string unscoped;
    for (std::size_t i = 0; i < spelling.size(); ++i) {
        if (spelling.substr(i).starts_with("::")) {
            drop_scope(unscoped);
            ++i;
        } else {
            unscoped += spelling[i];
        }
    }
    std::string name;
    for (char const c : unscoped) {
        if (is_name_character(c)) {
            name += c;
        } else if (!name.empty() && name.back() != '_') {
            name += '_';
        }
    }
    while (!name.empty() && name.back() == '_') {
        name.pop_back();
    }
    return name.empty() ? "type" : name;
}

} // namespace comply::detail
