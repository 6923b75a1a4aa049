// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/explain/excerpt.hpp>
#include <comply/detail/format/date_time.hpp>
#include <comply/detail/format/names.hpp>
#include <comply/detail/format/uri.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/errc.hpp>

#include <string>
#include <string_view>

namespace comply {

/// Formats of strings, as JSON Schema 2020-12 names them (Validation §7.3).
enum class string_format {
    uuid,          ///< RFC 4122: `2eb8aa08-aa98-11ea-b4aa-73b441d16380`
    email,         ///< RFC 5321 Mailbox, in ASCII
    uri,           ///< RFC 3986, with a scheme
    uri_reference, ///< RFC 3986: `../a?b#c` too
    hostname,      ///< RFC 1123
    ipv4,          ///< RFC 2673 §3.2: `192.0.2.1`
    ipv6,          ///< RFC 4291 §2.2: `2001:db8::1`
    date,          ///< RFC 3339 full-date: `2016-12-31`
    time,          ///< RFC 3339 full-time: `23:56:44-08:00`, `23:59:60Z`
    date_time,     ///< RFC 3339: `2016-12-31T23:56:44.951111-08:00`; a date_time_offset member is that by itself
    duration,      ///< RFC 3339, appendix A: `P1Y2M3DT4H5M6S`, `P3W`
};

/// Whether the text is of the format. Linear in its size.
[[nodiscard]] constexpr bool has_format(std::string_view text, string_format format) noexcept {
    switch (format) {
    case string_format::uuid: return detail::is_uuid(text);
    case string_format::email: return detail::is_email(text);
    case string_format::uri: return detail::is_uri(text, false);
    case string_format::uri_reference: return detail::is_uri(text, true);
    case string_format::hostname: return detail::is_hostname(text);
    case string_format::ipv4: return detail::is_ipv4(text);
    case string_format::ipv6: return detail::is_ipv6(text);
    case string_format::date: return detail::is_date(text);
    case string_format::time: return detail::is_time(text);
    case string_format::date_time: return detail::is_date_time(text);
    case string_format::duration: return detail::is_duration(text);
    }
    return false;
}

namespace detail {

[[nodiscard]] constexpr std::string_view format_name(string_format format) noexcept {
    switch (format) {
    case string_format::uuid: return "UUID";
    case string_format::email: return "email address";
    case string_format::uri: return "URI";
    case string_format::uri_reference: return "URI reference";
    case string_format::hostname: return "hostname";
    case string_format::ipv4: return "IPv4 address";
    case string_format::ipv6: return "IPv6 address";
    case string_format::date: return "date";
    case string_format::time: return "time with offset";
    case string_format::date_time: return "date-time with offset";
    case string_format::duration: return "duration";
    }
    return {};
}

struct format_rule {
    string_format format;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(string_type<V>, "comply: format() fits strings");
    }

    template <string_type V>
    [[nodiscard]] constexpr errc check(V const& value) const noexcept {
        return has_format(value, format) ? errc{} : errc::invalid_format;
    }

    [[nodiscard]] std::string expected(errc) const { return std::string(format_name(format)); }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return shortened_json_string(value);
    }
};

} // namespace detail

/// The string is of the format: `member<&user::mail>(format(string_format::email))`.
[[nodiscard]] constexpr detail::format_rule format(string_format format) noexcept {
    return {format};
}

} // namespace comply
