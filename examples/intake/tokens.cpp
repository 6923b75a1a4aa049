// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "tokens.hpp"

#include "../syntax/text.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace intake {

bool grant::has(std::string_view permission) const noexcept {
    return std::find(permissions.begin(), permissions.end(), permission) != permissions.end();
}

tokens tokens::read(std::istream& lines) {
    tokens all;
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string token;
        if (!(words >> token) || token.starts_with('#')) {
            continue;
        }
        if (token.size() > max_size) {
            throw std::runtime_error("a token is longer than " + std::to_string(max_size) + " bytes");
        }
        grant granted;
        for (std::string permission; words >> permission;) {
            granted.permissions.push_back(std::move(permission));
        }
        all.entries_.push_back({pad(token), std::move(granted)});
    }
    if (all.entries_.empty()) {
        throw std::runtime_error("there is no token that anybody could show");
    }
    return all;
}

grant const* tokens::find(std::string_view presented) const noexcept {
    if (presented.empty() || presented.size() > max_size) {
        return nullptr; // which the client knew before
    }
    auto const wanted = pad(presented);
    grant const* found = nullptr;
    for (auto const& one : entries_) {
        if (is_same(wanted, one.token)) {
            found = &one.grant;
        }
    }
    return found;
}

tokens::padded tokens::pad(std::string_view token) noexcept {
    padded made{};
    std::ranges::copy(token, made.begin());
    return made;
}

bool tokens::is_same(padded const& a, padded const& b) noexcept {
    unsigned volatile difference = 0; // volatile: the compiler may not end the loop at the first one
    for (std::size_t at = 0; at < max_size; ++at) {
        difference = difference | static_cast<unsigned char>(a[at] ^ b[at]);
    }
    return difference == 0;
}

std::string_view bearer_token(std::string_view authorization) noexcept {
    constexpr std::string_view scheme = "Bearer ";
    if (!syntax::is_same_word(authorization.substr(0, scheme.size()), scheme)) {
        return {};
    }
    return syntax::trim(authorization.substr(scheme.size()));
}

} // namespace intake
