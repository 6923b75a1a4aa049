// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/check/measure.hpp>
#include <comply/detail/date_time/grammar.hpp>
#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/explain/explain.hpp>
#include <comply/detail/scan/utf8.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/tables/json_literal.hpp>

#include <cmath>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace comply::detail {

template <>
struct dom_reader<bool> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, bool& out) {
        if (!value.is_bool()) {
            return refuse_kind(in, where, value, boolean_kind);
        }
        out = value.get_bool();
        return true;
    }
};

template <integer_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (value.is_int64()) {
            return keep(in, where, value.get_int64(), out);
        }
        if (value.is_uint64()) {
            return keep(in, where, value.get_uint64(), out);
        }
        if (!value.is_double()) {
            return refuse_kind(in, where, value, integer_kind);
        }
        auto const number = value.get_double();
        if (is_finite(number) && number != std::trunc(number)) {
            in.findings.note(where, errc::not_an_integer, std::string(integer_kind), number_text(number));
            return false;
        }
        // Both limits are powers of two, which a double holds.
        constexpr auto low = static_cast<double>(std::numeric_limits<T>::min());
        constexpr auto past_high = 2.0 * static_cast<double>(std::numeric_limits<T>::max() / 2 + 1);
        if (!(number >= low && number < past_high)) {
            return refuse_range(in, where, number);
        }
        out = static_cast<T>(number);
        return true;
    }

private:
    static bool keep(dom_input& in, path const& where, auto number, T& out) {
        if (!std::in_range<T>(number)) {
            return refuse_range(in, where, number);
        }
        out = static_cast<T>(number);
        return true;
    }

    static bool refuse_range(dom_input& in, path const& where, auto number) {
        in.findings.note(where, errc::number_out_of_range,
                         number_text(std::numeric_limits<T>::min()) + ".." + number_text(std::numeric_limits<T>::max()),
                         number_text(number));
        return false;
    }
};

template <floating_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (value.is_int64()) {
            out = static_cast<T>(value.get_int64());
        } else if (value.is_uint64()) {
            out = static_cast<T>(value.get_uint64());
        } else if (!value.is_double()) {
            return refuse_kind(in, where, value, number_kind);
        } else if (auto const number = value.get_double(); !is_finite(number)) {
            in.findings.note(where, errc::not_finite, {}, number_text(number));
            return false;
        } else if (!is_finite(static_cast<T>(number))) {
            in.findings.note(where, errc::number_out_of_range, "float", number_text(number));
            return false;
        } else {
            out = static_cast<T>(number);
        }
        return true;
    }
};

/// The text of a value that must be a string, and UTF-8.
inline bool read_dom_string(dom_input& in, path const& where, boost::json::value const& value, std::string_view& out) {
    if (!value.is_string()) {
        return refuse_kind(in, where, value, string_kind);
    }
    auto const& text = value.get_string();
    out = {text.data(), text.size()};
    auto const end = out.data() + out.size();
    if (auto const wrong = find_invalid_utf8(out.data(), end); wrong != end) {
        in.findings.note(where, errc::invalid_utf8, {}, byte_text(*wrong));
        return false;
    }
    return true;
}

template <string_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        std::string_view text;
        if (!read_dom_string(in, where, value, text)) {
            return false;
        }
        out = text; // a view looks into the boost::json::value
        return true;
    }
};

template <described_enum E>
struct dom_reader<E> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, E& out) {
        std::string_view text;
        if (!read_dom_string(in, where, value, text)) {
            return false;
        }
        auto const index = enumerator_hash<E>.find(text);
        if (index != enumerator_count<E>) {
            out = enumerator_values<E>[index];
            return true;
        }
        if (fallback_of<E> && in.options.unknown_enumerators == unknown_enumerators::fallback) {
            out = *fallback_of<E>;
            return true;
        }
        in.findings.note(where, errc::unknown_enumerator, enumerator_list<E>(), shortened_json_string(text));
        return false;
    }
};

template <>
struct dom_reader<date_time_offset> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, date_time_offset& out) {
        std::string_view text;
        if (!read_dom_string(in, where, value, text)) {
            return false;
        }
        auto const outcome = date_time_grammar<Contract::date_times>(text).read();
        if (outcome.is_wrong()) {
            in.findings.note(where, errc::invalid_date_time, std::string(outcome.wrong_field), shortened_json_string(text));
            return false;
        }
        out = to_date_time_offset(outcome.fields);
        return true;
    }
};

} // namespace comply::detail
