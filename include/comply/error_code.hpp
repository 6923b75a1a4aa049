// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/errc.hpp>

#include <boost/system/error_category.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/is_error_code_enum.hpp>

#include <string>
#include <type_traits>

namespace comply {

namespace detail {

class errc_category_type final : public boost::system::error_category {
public:
    constexpr errc_category_type() noexcept : error_category(0x636F6D706C79F00DULL) {}

    [[nodiscard]] char const* name() const noexcept override { return "comply"; }

    [[nodiscard]] std::string message(int code) const override {
        auto text = std::string(to_string(static_cast<errc>(code)));
        for (char& letter : text) {
            letter = letter == '_' ? ' ' : letter;
        }
        return text;
    }
};

inline constexpr errc_category_type errc_category_instance;

} // namespace detail

/// The category of comply's error codes, named `comply`. Its messages say what kind of thing is wrong; the violation's own
/// sentence says more.
[[nodiscard]] inline boost::system::error_category const& error_category() noexcept {
    return detail::errc_category_instance;
}

/// Found by argument-dependent lookup, so that an `errc` converts to a boost::system::error_code.
[[nodiscard]] inline boost::system::error_code make_error_code(errc code) noexcept {
    return {static_cast<int>(code), error_category()};
}

} // namespace comply

template <>
struct boost::system::is_error_code_enum<comply::errc> : std::true_type {};
