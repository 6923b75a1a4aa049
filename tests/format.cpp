// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/format.hpp>

#include "support/breaks.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace format_test {

struct contact {
    std::optional<std::string> id{};
    std::optional<std::string> mail{};
    std::vector<std::string> addresses{};
    friend bool operator==(contact const&, contact const&) = default;
};
BOOST_DESCRIBE_STRUCT(contact, (), (id, mail, addresses))
constexpr auto comply_schema(comply::tag<contact>) {
    using r = contact;
    using namespace comply;
    return schema<r>(member<&r::id>(comply::format(string_format::uuid)), member<&r::mail>(comply::format(string_format::email)),
                     member<&r::addresses>(optional, each(comply::format(string_format::ipv6))));
}

using comply::string_format;

void accepts(string_format format, std::initializer_list<std::string_view> texts) {
    for (auto const text : texts) {
        BOOST_TEST(comply::has_format(text, format), text << " is refused");
    }
}

void refuses(string_format format, std::initializer_list<std::string_view> texts) {
    for (auto const text : texts) {
        BOOST_TEST(!comply::has_format(text, format), text << " is accepted");
    }
}

std::string times(std::string_view text, std::size_t count) {
    std::string all;
    for (; count != 0; --count) {
        all += text;
    }
    return all;
}

} // namespace format_test

BOOST_AUTO_TEST_SUITE(format)

using namespace format_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(the_rule_holds_by_every_route) {
    ok<contact>(R"({"id":"2EB8AA08-aa98-11ea-B4AA-73B441D16380","mail":"joe@example.com","addresses":["::1"]})",
                {"2EB8AA08-aa98-11ea-B4AA-73B441D16380", "joe@example.com", {"::1"}});
    breaks<contact>({.id = "x"}, R"({"id":"x"})", {{errc::invalid_format, "/id", R"(/id is "x"; a UUID is expected)"}});
    breaks<contact>({.mail = "@"}, R"({"mail":"@"})",
                    {{errc::invalid_format, "/mail", R"(/mail is "@"; an email address is expected)"}});
    breaks<contact>({.addresses = {"::", "1.2.3.4"}}, R"({"addresses":["::","1.2.3.4"]})",
                    {{errc::invalid_format, "/addresses/1", R"(/addresses/1 is "1.2.3.4"; an IPv6 address is expected)"}});
}

BOOST_AUTO_TEST_CASE(every_format_has_a_name) {
    for (int i = 0; i <= static_cast<int>(string_format::duration); ++i) {
        BOOST_TEST(!comply::format(static_cast<string_format>(i)).expected(errc::invalid_format).empty());
        BOOST_TEST(!comply::has_format("\xC3\xA9", static_cast<string_format>(i))); // all are ASCII
        BOOST_TEST(!comply::has_format(std::string_view("\0", 1), static_cast<string_format>(i)));
        BOOST_TEST(comply::has_format("", static_cast<string_format>(i)) ==
                   (static_cast<string_format>(i) == string_format::uri_reference));
    }
}

BOOST_AUTO_TEST_CASE(no_text_is_of_a_format_that_there_is_not) {
    auto const none = static_cast<string_format>(99);
    BOOST_TEST(!comply::has_format("", none));
    BOOST_TEST(!comply::has_format("a", none));
    BOOST_TEST(comply::format(none).expected(errc::invalid_format) == "");
}

BOOST_AUTO_TEST_CASE(uuids) {
    accepts(string_format::uuid, {"2eb8aa08-aa98-11ea-b4aa-73b441d16380", "00000000-0000-0000-0000-000000000000",
                                  "98d80576-482e-427f-8434-7f86890ab222", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"});
    refuses(string_format::uuid, {"2eb8aa08-aa98-11ea-b4aa-73b441d1638", "2eb8aa08-aa98-11ea-b4aa-73b441d163800",
                                  "2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08-aa98-11ea-b4ga-73b441d16380",
                                  "{2eb8aa08-aa98-11ea-b4aa-73b441d163}", "2eb8-aa08-aa98-11ea-b4aa73b44-1d16380"});
    std::string const one = "2eb8aa08-aa98-11ea-b4aa-73b441d16380";
    for (std::size_t at = 0; at < one.size(); ++at) {
        auto changed = one;
        changed[at] = one[at] == '-' ? '0' : 'g';
        BOOST_TEST(!comply::has_format(changed, string_format::uuid), changed);
        changed[at] = one[at] == '-' ? 'g' : '-';
        BOOST_TEST(!comply::has_format(changed, string_format::uuid), changed);
    }
}

BOOST_AUTO_TEST_CASE(where_a_digit_belongs_nothing_else_may_stand) {
    auto const check = [](string_format format, std::string const& text) {
        BOOST_TEST(comply::has_format(text, format), text);
        for (std::size_t at = 0; at < text.size(); ++at) {
            BOOST_TEST(!comply::has_format(text.substr(0, at), format), text.substr(0, at));
            for (char const other : {'/', ':', 'a', ' '}) {
                auto changed = text;
                changed[at] = other;
                BOOST_TEST(comply::has_format(changed, format) == (changed == text), changed);
            }
        }
    };
    check(string_format::date, "2026-02-28");
    check(string_format::time, "08:09:10.25+01:30");
    check(string_format::date_time, "2026-02-28T08:09:10.25Z");
}

BOOST_AUTO_TEST_CASE(email_addresses) {
    accepts(string_format::email,
            {"joe.bloggs@example.com", "te~st@example.com", "~test@example.com", "a@b", "\"joe bloggs\"@example.com",
             "\"joe..bloggs\"@example.com", "\"joe@bloggs\"@example.com", "\"a\\\"b\"@example.com", "\"\"@example.com",
             "joe.bloggs@[127.0.0.1]", "joe.bloggs@[IPv6:::1]", "!#$%&'*+-/=?^_`{|}~@example.com", "a@127.0.0.1"});
    refuses(string_format::email,
            {"2962", "@example.com", "a@", ".test@example.com", "test.@example.com", "te..st@example.com", "a@@b", "a b@c",
             "joe.bloggs@invalid=domain.com", "joe.bloggs@[127.0.0.300]", "joe@[]", "joe@[IPv6:::g]", "a@-b", "a@b-", "a@b.",
             "\"a\"b@c", "\"a@c", "\"a\\\"@c", "\"a\\", "\"a\tb\"@c", "\"\xC3\xA9\"@c", "a@b\n", "a\"b@c", "<a@b>"});
    BOOST_TEST(comply::has_format(times("a", 64) + "@b", string_format::email));
    BOOST_TEST(!comply::has_format(times("a", 65) + "@b", string_format::email));
}

BOOST_AUTO_TEST_CASE(hostnames) {
    accepts(string_format::hostname, {"www.example.com", "hostname", "h0stn4me", "1host", "host-name", "a", "xn--4gbwdl.xn--wgbh1c",
                                      "123", "a.b.c.d", "ABCXYZ.abcxyz"});
    refuses(string_format::hostname, {"-a", "a-", "a.-b", "a_b", ".", ".a", "a.", "a..b", "a b", "-", "a.b-.c"});
    BOOST_TEST(comply::has_format(times("a", 63) + ".com", string_format::hostname));
    BOOST_TEST(!comply::has_format(times("a", 64) + ".com", string_format::hostname));
    BOOST_TEST(comply::has_format(times("a.", 126) + "a", string_format::hostname)); // 253 bytes
    BOOST_TEST(!comply::has_format(times("a.", 126) + "ab", string_format::hostname));
}

BOOST_AUTO_TEST_CASE(ipv4_addresses) {
    accepts(string_format::ipv4, {"192.168.0.1", "0.0.0.0", "255.255.255.255", "87.10.0.1"});
    refuses(string_format::ipv4, {"127.0.0.0.1", "256.256.256.256", "127.0", "0x7f000001", "2130706433", "087.10.0.1", "87.10.0.01",
                                  "1.2.3.4.", ".1.2.3", "1..2.3", "1.2.3.", "192.168.1.0/24", " 1.2.3.4", "1.2.3.1000",
                                  "1.2.3.99999999999999999999"});
}

BOOST_AUTO_TEST_CASE(ipv6_addresses) {
    accepts(string_format::ipv6, {"::1", "::", "::abef", "2345::", "1:2:3:4:5:6:7:8", "2001:db8::1", "1::8", "1:2:3:4:5:6:7::",
                                  "::2:3:4:5:6:7:8", "::ffff:192.168.0.1", "1:2::192.168.0.1", "1:1:1:1:1:1:255.255.255.255",
                                  "::42:ff:1", "d6::", "ABCD:EF01:2345:6789:ABCD:EF01:2345:6789"});
    refuses(string_format::ipv6, {"12345::", "::laptop", ":2:3:4:5:6:7:8", "1:2:3:4:5:6:7:", "1::d6::42", "1::2:192.168.256.1",
                                  "1::2:192.168.ff.1", "::ffff:192.168.0", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1",
                                  "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "1:2:3:4:1.2.3", "127.0.0.1", "1:1:1:1:1:1:1:1.2.3.4",
                                  "1.2.3.4::", "1:1.2.3.4:5::", ":", ":::", "1:::2", " ::1", "::1 ", "fe80::a%eth1", "fe80::/64",
                                  "::1.2.3.4.5", "[::1]", "1:2:3:4:5:6::1.2.3.4", "1:2:3:4:5:6:7::1.2.3.4"});
    BOOST_TEST(comply::has_format("1:2:3:4:5::1.2.3.4", string_format::ipv6));
}

BOOST_AUTO_TEST_CASE(uris) {
    accepts(string_format::uri,
            {"http://foo.bar/?baz=qux#quux", "http://foo.com/blah_(wikipedia)_blah#cite-1", "http://foo.bar/?q=Test%20URL-encoded%20stuff",
             "http://xn--nw2a.xn--j6w193g/", "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com", "http://223.255.255.254",
             "ftp://ftp.is.co.za/rfc/rfc1808.txt", "ldap://[2001:db8::7]/c=GB?objectClass?one", "mailto:John.Doe@example.com",
             "news:comp.infosystems.www.servers.unix", "tel:+1-816-555-1212", "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
             "a:", "a:/", "file:///etc/passwd", "http://[v1.fe:x]:80/", "http://host:", "h-1+2.3:x", "x:a//b", "x://?#"});
    refuses(string_format::uri,
            {"//foo.bar/?baz=qux#quux", "/abc", "\\\\WINDOWS\\fileshare", "abc", "http:// shouldfail.com", ":// should fail",
             "bar,baz:foo", "1http://x", "http://a b", "http://[::1", "http://[1.2.3.4]", "http://x:8a", "http://x/%2", "http://x/%zz",
             "http://x/<>", "http://x/{id}", "http://x#a#b", "http://x/\"", "http://x/^", "http://x/`", "http://x/|", "http://a@b@c",
             "http://x/?{id}", "http://x/?a#{id}",
             "http://a[b", "http://[v.x]", "http://[vg.x]", "http://[v1.]", "http://[::1]x", ":", "#a", "?a"});
}

BOOST_AUTO_TEST_CASE(uri_references) {
    accepts(string_format::uri_reference, {"http://foo.bar/?baz=qux#quux", "//foo.bar/?baz=qux#quux", "/abc", "abc", "", "#fragment",
                                           "?query", "../a/./b;c=d", "a/b:c", "./a:b", "//", "%20", "a?b?c/d:@#e?f/"});
    refuses(string_format::uri_reference, {"\\\\WINDOWS\\fileshare", "#frag\\ment", "1a:b", ":", ":a", "a b", "a_b:c", "a#b#c", "//[",
                                           "%2", "/a\n", "//a:b"});
}

BOOST_AUTO_TEST_CASE(dates) {
    accepts(string_format::date, {"1963-06-19", "2020-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2021-04-30"});
    refuses(string_format::date, {"2021-02-29", "1900-02-29", "2020-13-01", "2020-00-01", "2020-01-00", "2020-01-32", "2020-04-31",
                                  "06/19/1963", "2013-350", "1998-1-20", "1998-01-1", "1963-06-1", "19630619", "+2020-01-01",
                                  "2020-01-01T00:00:00Z", "20200-01-01", "2020-01-01 "});
}

BOOST_AUTO_TEST_CASE(times_of_day) {
    accepts(string_format::time, {"08:30:06Z", "23:59:60Z", "15:59:60-08:00", "01:29:60+01:30", "23:20:50.52Z", "08:30:06.283185z",
                                  "08:30:06+00:20", "08:30:06-08:00", "00:00:00.0000000000000000000000001-00:00", "00:00:00Z"});
    refuses(string_format::time, {"24:00:00Z", "00:60:00Z", "00:00:61Z", "22:59:60Z", "23:58:60Z", "23:59:60+01:00", "12:00:00", "8:3:6Z",
                                  "08:30:06", "08:30Z", "08:30:06.Z", "08:30:06+24:00", "08:30:06+00:60", "08:30:06+0000", "08:30:06 PST",
                                  "01:01:01,1111", "08:30:06#00:20", "12:00:00Z+00:30", "12:00:00Zx", "08:30:06+1:00"});
}

BOOST_AUTO_TEST_CASE(date_times) {
    accepts(string_format::date_time, {"1963-06-19T08:30:06.283185Z", "1990-12-31T15:59:50.123-08:00", "1998-12-31T23:59:60Z",
                                       "1998-12-31T15:59:60.123-08:00", "1963-06-19t08:30:06.283185z", "1937-01-01T12:00:27.87+00:20"});
    refuses(string_format::date_time, {"1998-12-31T23:59:61Z", "1998-12-31T23:58:60Z", "1990-02-31T15:59:59.123-08:00",
                                       "1990-12-31T15:59:59-24:00", "1963-06-19T08:30:06.28123+01:00Z", "06/19/1963 08:30:06 PST",
                                       "2013-350T01:01:01", "1963-06-19 08:30:06Z", "1963-06-19T", "1963-06-19"});
}

BOOST_AUTO_TEST_CASE(durations) {
    accepts(string_format::duration, {"P4DT12H30M5S", "P4Y", "PT0S", "P0D", "P1M", "PT1M", "PT36H", "P1DT12H", "P2W", "P1Y2M3D", "P1M2D",
                                      "P1Y2M", "PT1H2M", "PT1H2M3S", "PT2M3S", "P1YT1S", "P99999999999999999999999D"});
    refuses(string_format::duration, {"PT1D", "P", "P1YT", "PT", "P2D1Y", "P1D2H", "P2S", "P1Y2W", "P1W2D", "P1", "1D", "P1D ", "p1d",
                                      "P1Y2D", "PT1H3S", "P-1D", "+P1D", "P1.5D", "PT0.5S", "PW", "PTS", "P1Y1Y", "P1D1D", "P1H", "PYMD",
                                      "P1YT1D", "P1DT", "P1W1", "P1DW"});
}

BOOST_AUTO_TEST_CASE(formats_take_little_time_whatever_the_text) {
    auto const begin = std::chrono::steady_clock::now();
    for (auto const* piece : {"a", ".", "-", ":", "::", "a.", "1:", "@", "a@", "%20", "%", "//", "/", "P1Y", "1", "\"", "\\\"", "[", "?", "#"}) {
        for (auto const* first : {"", "a@", "\"", "http://", "http://[", "P", "::", "2020-01-01T00:00:00."}) {
            auto const text = first + times(piece, 100'000);
            for (int i = 0; i <= static_cast<int>(string_format::duration); ++i) {
                static_cast<void>(comply::has_format(text, static_cast<string_format>(i)));
            }
        }
    }
    BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(120))); // some seconds; squares would be days
}

BOOST_AUTO_TEST_SUITE_END()
