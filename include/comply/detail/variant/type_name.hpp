// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <string_view>

namespace comply::detail {

/// What the type is called in its own namespace, by the compiler's word; empty where that is not known. Not for
/// programs.
template <class T>
consteval std::string_view type_name() {
#if defined(__GNUC__) || defined(__clang__)
    // `… [with T = shapes::circle; …]`, `… [T = shapes::circle]`
    std::string_view name = __PRETTY_FUNCTION__;
    name.remove_prefix(name.find("T = ") + 4);
    name = name.substr(0, name.find_first_of(";]"));
    auto const arguments = name.find('<');
    auto const scope = name.rfind(':', arguments);
    return scope == name.npos ? name : name.substr(scope + 1);
#else
    return {};
#endif
}

} // namespace comply::detail
