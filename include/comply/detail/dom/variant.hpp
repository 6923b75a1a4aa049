// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/dom/read_scalars.hpp>
#include <comply/detail/explain/explain.hpp>
#include <comply/detail/owning_list.hpp>
#include <comply/detail/variant/alternatives.hpp>
#include <comply/detail/variant/outcomes.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

// Variants from and to boost::json::value: their alternatives are chosen as in a text.

namespace comply::detail {

template <null_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T&) {
        return value.is_null() || refuse_kind(in, where, value, null_kind);
    }
};

template <variant_type V>
struct dom_reader<V> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, V& out) {
        switch (value.kind()) {
        case boost::json::kind::null: return read_kind<Contract, null_bit>(in, where, value, out);
        case boost::json::kind::bool_: return read_kind<Contract, boolean_bit>(in, where, value, out);
        case boost::json::kind::string: return read_kind<Contract, string_bit>(in, where, value, out);
        case boost::json::kind::array: return read_kind<Contract, array_bit>(in, where, value, out);
        case boost::json::kind::object: return read_kind<Contract, object_bit>(in, where, value, out);
        default: return read_kind<Contract, number_bits>(in, where, value, out);
        }
    }

private:
    template <class Contract, unsigned Kind>
    static bool read_kind(dom_input& in, path const& where, boost::json::value const& value, V& out) {
        using among = candidates<V, Kind>;
        if constexpr (among::how == choice::none) {
            return refuse_kind(in, where, value, kind_list(kinds_of<V>));
        } else if constexpr (among::how == choice::only) {
            return read_dom_value<Contract>(in, where, value, hold<among::list[0]>(out));
        } else if constexpr (among::how == choice::by_lexeme) {
            return read_number<Contract>(in, where, value, out);
        } else if constexpr (among::how == choice::by_discriminator) {
            return read_discriminated<Contract>(in, where, value, out);
        } else {
            return read_first_fit<Contract, Kind>(in, where, value, out);
        }
    }

    template <class Contract>
    static bool read_at(dom_input& in, path const& where, boost::json::value const& value, V& out, std::size_t index) {
        bool is_read = false;
        use_index<V>(index, [&]<std::size_t I>(index_constant<I>) {
            is_read = read_dom_value<Contract>(in, where, value, hold<I>(out));
        });
        return is_read;
    }

    template <class Contract>
    static bool read_number(dom_input& in, path const& where, boost::json::value const& value, V& out) {
        using among = candidates<V, number_bits>;
        constexpr bool is_integer_first = kinds_of<alternative<V, among::list[0]>> == integer_bit;
        constexpr auto integer = among::list[is_integer_first ? 0 : 1];
        constexpr auto floating = among::list[is_integer_first ? 1 : 0];
        using type = alternative<V, integer>;
        bool const is_integer = value.is_int64()    ? std::in_range<type>(value.get_int64())
                                : value.is_uint64() ? std::in_range<type>(value.get_uint64())
                                                    : false;
        return is_integer ? read_dom_value<Contract>(in, where, value, hold<integer>(out))
                          : read_dom_value<Contract>(in, where, value, hold<floating>(out));
    }

    template <class Contract>
    static bool read_discriminated(dom_input& in, path const& where, boost::json::value const& value, V& out) {
        using types = discriminators<V>;
        if (in.depth_left == 0) {
            return enter(in, where);
        }
        auto const at = where.member(types::name);
        auto const found = value.get_object().if_contains(to_boost(types::name));
        if (found == nullptr) {
            if constexpr (types::default_index != no_index) {
                return read_dom_value<Contract>(in, where, value, hold<types::default_index>(out));
            } else {
                in.findings.note(at, errc::missing_member);
                return false;
            }
        }
        std::string_view text;
        if (!read_dom_string(in, at, *found, text)) {
            return false;
        }
        auto const index = types::find(text);
        if (index == no_index) {
            in.findings.note(at, errc::wrong_discriminator, types::value_list(), shortened_json_string(text));
            return false;
        }
        return read_at<Contract>(in, where, value, out, index);
    }

    // ---- by trying: see detail/variant/read.hpp ----

    template <class Contract, unsigned Kind>
    static bool read_first_fit(dom_input& in, path const& where, boost::json::value const& value, V& out) {
        outcome_memory own;
        bool const is_outermost = in.outcomes == nullptr;
        in.outcomes = is_outermost ? &own : in.outcomes;
        bool const is_read = read_first_fit<Contract, Kind>(in, where, value, out, is_outermost);
        in.outcomes = is_outermost ? nullptr : in.outcomes;
        return is_read;
    }

    template <class Contract, unsigned Kind>
    static bool read_first_fit(dom_input& in, path const& where, boost::json::value const& value, V& out,
                               bool is_outermost) {
        outcome_memory::place const place{&value, &variant_contract<V, Contract>};
        if (!is_outermost) {
            if (auto const known = in.outcomes->find(place); known != nullptr) {
                if (known->alternative != no_index) {
                    return read_at<Contract>(in, where, value, out, known->alternative);
                }
                refuse_all<Contract, Kind>(in, where, value, place, *known);
                return false;
            }
        }
        outcome_memory::outcome found{no_index};
        candidates<V, Kind>::use_all([&]<std::size_t... I>(index_constant<I>...) {
            return ((fits<Contract, I>(in, where, value, out) && (found.alternative = I, true)) || ...);
        });
        if (!is_outermost) {
            in.outcomes->set(place, found);
        }
        if (found.alternative != no_index) {
            return true;
        }
        refuse_all<Contract, Kind>(in, where, value, place, found);
        return false;
    }

    // Reads with findings of its own, at most `max`. @return them
    template <class Contract, class A>
    static owning_list<violation> look(dom_input& in, path const& where, boost::json::value const& value, A& out,
                                       std::size_t max) {
        auto const depth_left = in.depth_left;
        value_findings own{.operation = in.findings.operation, .max_violations = max};
        auto before = std::exchange(in.findings, std::move(own));
        read_dom_value<Contract>(in, where, value, out);
        std::swap(before, in.findings);
        in.depth_left = depth_left;
        return std::move(before.list);
    }

    template <class Contract, std::size_t Index>
    static bool fits(dom_input& in, path const& where, boost::json::value const& value, V& out) {
        if (out.index() == Index) {
            return look<Contract>(in, where, value, held<Index>(out), 1).empty();
        }
        alternative<V, Index> fresh{};
        if (!look<Contract>(in, where, value, fresh, 1).empty()) {
            return false;
        }
        out.template emplace<Index>(std::move(fresh));
        return true;
    }

    template <class Contract, unsigned Kind>
    static void refuse_all(dom_input& in, path const& where, boost::json::value const& value,
                           outcome_memory::place const& place, outcome_memory::outcome found) {
        in.findings.note(where, errc::no_alternative, alternative_list<V, Kind>(), std::string(kind_of(value)));
        if (in.findings.is_full || found.is_explained) {
            return;
        }
        found.is_explained = true;
        in.outcomes->set(place, found);
        candidates<V, Kind>::use_all([&]<std::size_t... I>(index_constant<I>...) {
            (explain<Contract, I>(in, where, value), ...);
            return 0;
        });
    }

    template <class Contract, std::size_t Index>
    static void explain(dom_input& in, path const& where, boost::json::value const& value) {
        using type = alternative<V, Index>;
        if (in.findings.is_full) {
            return;
        }
        type fresh{};
        for (auto& one : look<Contract>(in, where, value, fresh, in.findings.max_violations)) {
            auto name = alternative_name<type>();
            if (!one.alternative.empty()) {
                name += '/';
                name += one.alternative;
            }
            one.message = make_message(one.code, one.pointer, one.expected, one.found);
            say_alternative(one, std::move(name));
            in.findings.note(std::move(one));
            if (in.findings.is_full) {
                return;
            }
        }
    }
};

template <null_type T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const&) {
        return boost::json::value(nullptr, out.storage);
    }
};

template <variant_type V>
struct dom_writer<V> {
    static boost::json::value write(dom_output const& out, V const& value) {
        boost::json::value made(out.storage);
        use_index<V>(value.index(), [&]<std::size_t I>(index_constant<I>) {
            made = dom_writer<alternative<V, I>>::write(out, held<I>(value));
        });
        return made;
    }
};

// ---- pointers to one of several derived structs: see comply/polymorphic.hpp, which has what is used here ----

template <polymorphic_pointer T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (Contract::accepts_null && value.is_null()) {
            out.reset();
            return true;
        }
        pointee<T> object(out);
        return read_dom_value<Contract>(in, where, value, object);
    }
};

template <polymorphic_pointer T>
struct dom_writer<T> {
    static boost::json::value write(dom_output const& out, T const& value) {
        return value ? dom_writer<pointee<T const>>::write(out, pointee<T const>(value))
                     : boost::json::value(nullptr, out.storage);
    }
};

} // namespace comply::detail
