// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/boost_json.hpp>
#include <comply/parse.hpp>
#include <comply/render.hpp>
#include <comply/serialize.hpp>

#include "types.hpp"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

// What must hold, whatever the text is.

namespace fuzz {

/// Ends the program, which is what the fuzzer looks for, unless something holds.
inline void require(bool holds, char const* what, std::string_view detail = {}) {
    if (!holds) {
        std::fprintf(stderr, "not so: %s\n%.*s\n", what, static_cast<int>(detail.size()), detail.data());
        std::abort();
    }
}

/// The first bytes of an input, which choose; the rest is the text.
class choices {
public:
    explicit choices(std::string_view input) noexcept : rest_(input) {}

    std::uint8_t byte() noexcept {
        if (rest_.empty()) {
            return 0;
        }
        auto const first = static_cast<std::uint8_t>(rest_.front());
        rest_.remove_prefix(1);
        return first;
    }
    [[nodiscard]] std::string_view rest() const noexcept { return rest_; }

private:
    std::string_view rest_;
};

inline comply::parse_options options_of(std::uint8_t choice) {
    return {.operation = static_cast<comply::operation>(choice % 3),
            .unknown_members = (choice & 4U) != 0 ? comply::unknown_members::ignore : comply::unknown_members::reject,
            .max_violations = (choice & 128U) != 0 ? std::size_t{3} : std::size_t{100'000},
            .unknown_enumerators =
                (choice & 8U) != 0 ? comply::unknown_enumerators::fallback : comply::unknown_enumerators::reject,
            .read_only_members =
                (choice & 16U) != 0 ? comply::read_only_members::reject : comply::read_only_members::accept,
            .on_failure = (choice & 32U) != 0 ? comply::on_failure::keep : comply::on_failure::reset};
}

/// The same for values in which an order is by chance.
inline boost::json::value sorted(boost::json::value dom, std::string_view name = {}) {
    if (auto* const object = dom.if_object()) {
        std::vector<std::string> names;
        for (auto& member : *object) {
            names.emplace_back(member.key());
        }
        std::sort(names.begin(), names.end());
        boost::json::object ordered;
        for (auto const& one : names) {
            ordered[one] = sorted((*object)[one], one);
        }
        dom = std::move(ordered);
    } else if (auto* const array = dom.if_array()) {
        for (auto& element : *array) {
            element = sorted(element);
        }
        if (name == "hashed") {
            std::sort(array->begin(), array->end(), [](auto const& a, auto const& b) {
                return boost::json::serialize(a) < boost::json::serialize(b);
            });
        }
    }
    return dom;
}

/// What tells a value from others.
template <class T>
std::string canonical(T const& value) {
    if constexpr (std::same_as<T, box_test::box>) {
        return boost::json::serialize(sorted(comply::value_from(value)));
    } else {
        return comply::serialize(value);
    }
}

struct place {
    std::size_t line = 1;
    std::size_t column = 1;

    void advance(std::string_view text) {
        for (char const byte : text) {
            if (byte == '\n') {
                *this = {line + 1, 1};
            } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
                ++column;
            }
        }
    }
};

/// Whether violations are in order, lie within the text, and point to what is there. @param dom  of the text, or null
inline void judge(comply::violations const& list, std::string_view text, boost::json::value const* dom) {
    place at;
    std::size_t passed = 0;
    require(!list.empty(), "a refusal has a reason");
    for (auto const& one : list) {
        require(one.offset <= text.size(), "a violation lies within the text", one.message);
        require(one.offset >= passed, "violations come in the order of their positions", one.message);
        at.advance(text.substr(passed, one.offset - passed));
        passed = one.offset;
        require(one.line == at.line && one.column == at.column, "line and column are those of the offset", one.message);
        require(!one.message.empty(), "a violation has a sentence");
        if (dom != nullptr && one.code != comply::errc::too_many_violations) {
            std::string pointer = one.pointer;
            if (one.code == comply::errc::missing_member) { // where it would be
                require(!pointer.empty(), "what is missing is a member", one.message);
                pointer.erase(pointer.rfind('/'));
            }
            boost::system::error_code error;
            require(dom->find_pointer({pointer.data(), pointer.size()}, error) != nullptr,
                    "a pointer leads to something", one.pointer + ": " + one.message);
        }
    }
    require(!comply::render_text(list).empty(), "violations can be shown");
    require(comply::parse<boost::json::value>(comply::render_json(list)).has_value(), "violations can be sent");
}

/// A line for each violation, in an order that does not depend on the carrier.
inline std::string sorted_lines(comply::violations const& list) {
    std::vector<std::string> each;
    for (auto const& one : list) {
        each.push_back(std::string(to_string(one.code)) + ' ' + one.pointer + '\n');
    }
    std::sort(each.begin(), each.end());
    std::string all;
    for (auto const& line : each) {
        all += line;
    }
    return all;
}

/// Whether a number that is no integer may be one in a boost::json::value: so small that it is 0 there, or of more digits
/// than a double has.
inline bool may_become_integer(std::string_view text) {
    std::size_t digits = 0;
    for (char const byte : text) {
        bool const is_digit = byte >= '0' && byte <= '9';
        digits = is_digit || (digits != 0 && byte == '.') ? digits + 1 : 0;
        if (digits > 15) {
            return true;
        }
    }
    return text.find("e-") != text.npos || text.find("E-") != text.npos;
}

/// Whether numbers in a boost::json::value may be less exact than they are in the text. @pre !may_become_integer(text)
inline bool rounds(std::string_view text) {
    // An exponent, or a zero with a sign.
    return text.find_first_of("-eE") != text.npos && text.find_first_of("0123456789") != text.npos;
}

} // namespace fuzz
