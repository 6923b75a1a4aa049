// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/dom/read_scalars.hpp>
#include <comply/detail/number/decimal_text.hpp>
#include <comply/detail/number/number_lexeme.hpp>
#include <comply/detail/number/scan_number.hpp>
#include <comply/detail/number/to_floating.hpp>
#include <comply/detail/number/to_integer.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <string>

namespace comply::detail {

template <>
struct dom_reader<number_lexeme> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, number_lexeme& out) {
        if (!value.is_number()) {
            return refuse_kind(in, where, value, number_kind);
        }
        if (value.is_double() && !is_finite(value.get_double())) {
            in.findings.note(where, errc::not_finite, {}, number_text(value.get_double()));
            return false;
        }
        auto const text = value.is_int64()    ? number_text(value.get_int64())
                          : value.is_uint64() ? number_text(value.get_uint64())
                                              : number_text(value.get_double());
        out = {{}, short_text<32>(text)};
        return true;
    }
};

// A number where one of Boost.JSON's has the same value, in its shortest text; else a string, which loses nothing.
template <>
struct dom_writer<number_lexeme> {
    static boost::json::value write(dom_output const& out, number_lexeme const& value) {
        auto const text = value.text();
        auto const number = scan_number(text.data(), text.data() + text.size());
        if (number.is_integer) {
            std::int64_t small = 0;
            std::uint64_t large = 0;
            if (to_integer(number, small) == integer_outcome::ok) {
                return boost::json::value(small, out.storage);
            }
            if (to_integer(number, large) == integer_outcome::ok) {
                return boost::json::value(large, out.storage);
            }
        }
        double nearest = 0;
        if (to_floating(number.value, nearest)) {
            auto const shortest = number_text(nearest);
            if (compare_decimals(view_decimal(shortest), view_decimal(text)) == 0) {
                return boost::json::value(nearest, out.storage);
            }
        }
        return boost::json::value(to_boost(text), out.storage);
    }
};

} // namespace comply::detail
