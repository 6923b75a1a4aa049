// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// From what a peer makes of a text into a struct, with the checks that comply makes of itself: every member is there,
// once, and of the right type, integers within their bits, enumerators known, no member unknown.
//
// A peer says how its own values are looked at (`peers/` has one file each):
//
//     is_null(value), boolean(value), integer(value), number(value), string(value)    throw if it is another type
//     for_each_element(value, use)                                                    calls use(element)
//     for_each_member(value, use)                                                     calls use(name, value)
//     is(name, expected), text(name)                                                  of such a name
//
// All of them use storage of the target again, and guess that the next member is the next one described.

#include "members.hpp"
#include "refused.hpp"

#include <comply/graph/compliance_status.hpp>

#include <boost/mp11.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mapping {

/// For peers whose documents have their members' names as they are.
struct plain_names {
    static bool is(std::string_view name, std::string_view expected) { return name == expected; }
    static std::string_view text(std::string_view name) { return name; }
};

template <class Peer>
struct reader {
    template <class Value>
    static void read(Value&& from, std::string& to) {
        to = Peer::string(from);
    }

    template <class Value>
    static void read(Value&& from, bool& to) {
        to = Peer::boolean(from);
    }

    template <class Value>
    static void read(Value&& from, double& to) {
        to = Peer::number(from);
    }

    template <class Value, std::signed_integral Integer>
    static void read(Value&& from, Integer& to) {
        std::int64_t const wide = Peer::integer(from);
        expect(std::numeric_limits<Integer>::min() <= wide && wide <= std::numeric_limits<Integer>::max(),
               "an integer is out of range");
        to = static_cast<Integer>(wide);
    }

    template <class Value>
    static void read(Value&& from, comply::graph::compliance_status& to) {
        std::string_view const name = Peer::string(from);
        std::size_t index = 0;
        while (index != status_names.size() && status_names[index] != name) {
            ++index;
        }
        expect(index != status_names.size(), "an enumerator is unknown");
        to = static_cast<comply::graph::compliance_status>(index);
    }

    template <class Value, class T>
    static void read(Value&& from, std::optional<T>& to) {
        if (Peer::is_null(from)) {
            to.reset();
        } else {
            read(from, to ? *to : to.emplace());
        }
    }

    template <class Value, class T>
    static void read(Value&& from, std::vector<T>& to) {
        std::size_t count = 0;
        Peer::for_each_element(from, [&](auto&& element) {
            if (count == to.size()) {
                to.emplace_back();
            }
            read(element, to[count++]);
        });
        to.resize(count);
    }

    template <class Value, described_struct T>
    static void read(Value&& from, T& to) {
        static_assert(name_count<T> < 64);
        std::uint64_t seen = 0;
        std::size_t next = 0;
        Peer::for_each_member(from, [&](auto&& name, auto&& value) {
            auto const index = Peer::is(name, names<T>[next]) ? next : find_name<T>(Peer::text(name));
            if (index == name_count<T>) {
                expect(ignores_unknown<T>, "a member is unknown");
                return;
            }
            expect((seen >> index & 1U) == 0, "a member is there twice");
            seen |= std::uint64_t{1} << index;
            next = index + 1 == name_count<T> ? 0 : index + 1;
            read_member(index, value, to);
        });
        constexpr auto all = (std::uint64_t{1} << name_count<T>)-1;
        expect((seen | (has_type<T> ? 1U : 0U)) == all, "a member is missing");
    }

private:
    template <class Value, class T>
    static void read_member(std::size_t index, Value&& from, T& to) {
        constexpr std::size_t first = has_type<T> ? 1 : 0;
        if (index < first) {
            expect(Peer::string(from) == type<T>, "the discriminator is of another type");
            return;
        }
        boost::mp11::mp_with_index<name_count<T> - first>(
            index - first, [&](auto i) { read(from, to.*boost::mp11::mp_at_c<members<T>, i>::pointer); });
    }
};

} // namespace mapping
