// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "patience.hpp"

#include "../syntax/date.hpp"
#include "../syntax/numbers.hpp"
#include "../syntax/text.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace report {

namespace {

namespace chrono = std::chrono;

constexpr chrono::milliseconds longest_back_off = chrono::seconds(30);

// Seconds, or a date (RFC 9110 §10.2.3): then it is the service's clock that counts, which its Date tells.
std::optional<chrono::milliseconds> read_retry_after(answer const& refusal) {
    if (!refusal.retry_after) {
        return std::nullopt;
    }
    auto const text = syntax::trim(*refusal.retry_after);
    if (auto const seconds = syntax::read_number<std::uint32_t>(text)) {
        return chrono::seconds(*seconds);
    }
    auto const then = syntax::read_http_date(text);
    if (!then) {
        return std::nullopt;
    }
    auto const told = refusal.date ? syntax::read_http_date(syntax::trim(*refusal.date)) : std::nullopt;
    auto const now = told.value_or(chrono::floor<chrono::seconds>(chrono::system_clock::now()));
    return std::max(*then - now, chrono::seconds(0));
}

} // namespace

patience::patience(chrono::milliseconds back_off, chrono::seconds longest)
    : back_off_(back_off), longest_(longest), chance_(std::random_device{}()) {}

std::optional<chrono::milliseconds> patience::before_next(std::uint32_t attempts, answer const& refusal) {
    if (auto const asked = read_retry_after(refusal)) {
        return *asked > longest_ ? std::nullopt : std::optional(*asked + up_to(*asked / 10));
    }
    auto wait = back_off_;
    for (std::uint32_t i = 1; i < attempts && wait < longest_back_off; ++i) {
        wait *= 2;
    }
    wait = std::min(wait, std::max(longest_back_off, back_off_));
    return wait - up_to(wait / 2);
}

chrono::milliseconds patience::up_to(chrono::milliseconds most) {
    return chrono::milliseconds(std::uniform_int_distribution<chrono::milliseconds::rep>(0, most.count())(chance_));
}

} // namespace report
