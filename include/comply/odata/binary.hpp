// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/uri/base64url.hpp>
#include <comply/representation.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace comply {

namespace odata {

/// Edm.Binary: bytes, carried in base64url (RFC 4648 §5). Padding may be absent, and is not written; bits that no byte needs
/// must be 0. Rules for strings hold for the text.
struct binary {
    std::vector<std::byte> bytes;

    friend bool operator==(binary const&, binary const&) = default;
};

} // namespace odata

template <>
struct representation<odata::binary> {
    static constexpr auto value =
        represented_as<std::string>([](odata::binary const& from) { return detail::base64url_text(from.bytes); },
                                    [](std::string_view text, odata::binary& out) {
                                        return detail::read_base64url(text, out.bytes);
                                    })
            .described("a text in base64url")
            .of_format("base64url")
            .of_pattern("^([0-9A-Z_a-z-]{4})*([0-9A-Z_a-z-]{2}[048AEIMQUYcgkosw]=?|[0-9A-Z_a-z-][AQgw](==)?)?$");
};

} // namespace comply
