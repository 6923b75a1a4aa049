// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "address.hpp"

#include "../syntax/command_line.hpp"
#include "../syntax/numbers.hpp"
#include "../syntax/text.hpp"

#include <algorithm>
#include <cstdint>

namespace report {

namespace {

[[noreturn]] void refuse(std::string_view url, std::string const& why) {
    throw syntax::usage_error("the address " + syntax::quoted(url) + " " + why);
}

// What could part a request line or a header, or is no part of an address.
bool is_out_of_place(char byte) { return byte <= ' ' || byte == '\x7f' || byte == '?' || byte == '#' || byte == '@'; }

} // namespace

std::string address::authority() const {
    auto const name = host.find(':') == host.npos ? host : "[" + host + "]";
    return port == "80" ? name : name + ":" + port;
}

address read_address(std::string_view url) {
    constexpr std::string_view scheme = "http://";
    constexpr std::string_view encrypted = "https://";
    if (syntax::is_same_word(url.substr(0, encrypted.size()), encrypted)) {
        refuse(url, "asks for TLS, which is not spoken here: let something that does stand between");
    }
    if (!syntax::is_same_word(url.substr(0, scheme.size()), scheme)) {
        refuse(url, "does not begin with http://");
    }
    auto rest = url.substr(scheme.size());
    if (std::any_of(rest.begin(), rest.end(), is_out_of_place)) {
        refuse(url, "has more than a host, a port and a path");
    }
    address made;
    auto const slash = std::min(rest.find('/'), rest.size());
    made.path = rest.substr(slash);
    while (made.path.ends_with('/')) {
        made.path.pop_back();
    }
    rest = rest.substr(0, slash);
    auto const bracket = rest.starts_with('[') ? rest.find(']') : 0;
    auto const colon = bracket == rest.npos ? rest.npos : rest.find(':', bracket);
    made.host = rest.substr(0, colon);
    if (made.host.starts_with('[')) {
        made.host = made.host.substr(1, bracket - 1);
    }
    if (colon != rest.npos) {
        made.port = rest.substr(colon + 1);
        auto const number = syntax::read_number<std::uint16_t>(made.port);
        if (!number || *number == 0) {
            refuse(url, "has no port that is a number");
        }
    }
    if (made.host.empty()) {
        refuse(url, "has no host");
    }
    return made;
}

} // namespace report
