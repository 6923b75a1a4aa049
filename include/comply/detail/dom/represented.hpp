// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/dom/read_scalars.hpp>
#include <comply/detail/schema/represented.hpp>

#include <boost/json/value.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace comply::detail {

template <transparent_struct T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        return read_dom_value<transparent_contract<Contract, T>>(in, where, value, out.*member_pointer<T, 0>);
    }
};

template <transparent_struct T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        return dom_writer<only_member<T>>::write(out, value.*member_pointer<T, 0>);
    }
};

template <custom_represented T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        using type = represented_type<T>;
        auto const findings = in.findings.list.size();
        std::string_view expected;
        if constexpr (text_represented<T>) {
            std::string_view text;
            if (!read_dom_string(in, where, value, text) || breaks_rules<Contract>(in, where, text)) {
                return false;
            }
            expected = decode<Contract>(text, out);
        } else {
            if constexpr (has_alternative_text<T>) {
                if (value.is_string()) {
                    return read_alternative_text<Contract>(in, where, value, out);
                }
            }
            type read{};
            if (!dom_reader<type>::template read<Contract>(in, where, value, read) ||
                breaks_rules<Contract>(in, where, read) || in.findings.is_full || in.findings.list.size() != findings) {
                return false;
            }
            expected = decode<Contract>(std::move(read), out);
        }
        return judge(in, where, value, expected);
    }

private:
    template <class Contract>
    static bool read_alternative_text(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        std::string_view text;
        if (!read_dom_string(in, where, value, text) || !judge(in, where, value, decode_alternative(text, out))) {
            return false;
        }
        bool is_broken = false;
        encode(out, [&](represented_type<T> const& same) { is_broken = breaks_rules<Contract>(in, where, same); });
        return !is_broken;
    }

    static bool judge(dom_input& in, path const& where, boost::json::value const& value, std::string_view expected) {
        if (expected.data() != nullptr) {
            in.findings.note(where, representation<T>::value.code, std::string(expected), dom_value_excerpt(value));
            return false;
        }
        return true;
    }

    template <class Contract>
    static bool breaks_rules([[maybe_unused]] dom_input& in, [[maybe_unused]] path const& where,
                             [[maybe_unused]] represented_type<T> const& read) {
        bool is_broken = false;
        if constexpr (has_representation_checks<Contract, T>) {
            auto const broken = [&](errc code, auto const& rule) {
                is_broken = true;
                in.findings.note(where, code, expected_of(rule, code, read), rule.found(read));
            };
            for_each_rule_broken_by_representation<Contract, T>(read, {in.options.operation}, broken);
        }
        return is_broken;
    }
};

template <custom_represented T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        if constexpr (has_alternative_text<T>) {
            if (auto const text = representation<T>::value.encode_text(value, out.ieee754_compatible); text) {
                return dom_writer<std::string_view>::write(out, *text);
            }
        }
        boost::json::value made(out.storage);
        encode(value, [&](represented_type<T> const& encoded) {
            made = dom_writer<represented_type<T>>::write(out, encoded);
        });
        return made;
    }
};

} // namespace comply::detail
