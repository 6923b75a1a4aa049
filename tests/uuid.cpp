// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/uuid.hpp>

#include "support/allocation_counter.hpp"
#include "support/routes.hpp"

#include <boost/test/unit_test.hpp>
#include <boost/uuid/uuid.hpp>

#include <cctype>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace uuid_test {

using boost::uuids::uuid;

struct device {
    uuid id{};
    std::optional<uuid> owner;
    std::vector<uuid> groups;
    friend bool operator==(device const&, device const&) = default;
};
BOOST_DESCRIBE_STRUCT(device, (), (id, owner, groups))

constexpr uuid sample{{0xC6, 0xC7, 0x81, 0x24, 0x81, 0x24, 0xC6, 0xC7, 0x24, 0x81, 0xC7, 0xC6, 0x24, 0x81, 0xC7, 0xC0}};
constexpr auto sample_text = "c6c78124-8124-c6c7-2481-c7c62481c7c0";

} // namespace uuid_test

BOOST_AUTO_TEST_SUITE(uuid_)

using namespace uuid_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(it_is_32_digits_in_five_groups) {
    ok<uuid>('"' + std::string(sample_text) + '"', sample);
    ok<uuid>(R"("C6C78124-8124-c6c7-2481-C7C62481C7c0")", sample);
    ok<uuid>(R"("00000000-0000-0000-0000-000000000000")", {});
    ok<uuid>(R"("ffffffff-FFFF-ffff-ffff-ffffffffffff")",
             {{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}});
    ok<uuid>(R"("c6c78124\u002d8124-c6c7-2481-c7c62481c7c0")", sample);
    ok<device>(R"({"id":"c6c78124-8124-c6c7-2481-c7c62481c7c0","owner":"00000000-0000-0000-0000-000000000000",)"
               R"("groups":["c6c78124-8124-c6c7-2481-c7c62481c7c0"]})",
               {sample, uuid{}, {sample}});
}

BOOST_AUTO_TEST_CASE(it_is_written_in_lower_case) {
    BOOST_TEST(comply::serialize(sample) == '"' + std::string(sample_text) + '"');
    BOOST_TEST((comply::value_from(sample) == sample_text));
}

BOOST_AUTO_TEST_CASE(every_byte_is_at_its_place) {
    for (std::size_t at = 0; at < 16; ++at) {
        uuid one{};
        one.data[at] = static_cast<std::uint8_t>(0x1F + 13 * at);
        BOOST_TEST((comply::parse<uuid>(comply::serialize(one)).value() == one));
    }
}

BOOST_AUTO_TEST_CASE(every_other_byte_at_any_place_is_refused) {
    std::string const good = sample_text;
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (int byte = 0x20; byte < 0x7F; ++byte) {
            if (byte == '"' || byte == '\\') {
                continue;
            }
            auto text = good;
            text[at] = static_cast<char>(byte);
            bool const is_good = good[at] == '-' ? byte == '-' : std::isxdigit(byte) != 0;
            BOOST_TEST(comply::parse<uuid>('"' + text + '"').has_value() == is_good, text);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_around_it_or_missing_is_refused) {
    for (auto const* text : {"", "c6c78124-8124-c6c7-2481-c7c62481c7c", "c6c78124-8124-c6c7-2481-c7c62481c7c01",
                             "c6c781248124c6c72481c7c62481c7c0", "{c6c78124-8124-c6c7-2481-c7c62481c7c0}",
                             " c6c78124-8124-c6c7-2481-c7c62481c7c", "urn:uuid:c6c78124-8124-c6c7-2481-c7c62481c7c0",
                             "c6c7812-48124-c6c7-2481-c7c62481c7c0", "c6c78124-8124-c6c7-2481-c7c62481c7\\u00e4"}) {
        bad<uuid>('"' + std::string(text) + '"', {{errc::invalid_format, ""}});
    }
    bad<uuid>("1", {{errc::wrong_type, ""}});
    bad<device>(R"({"id":"x","owner":null,"groups":["y"]})",
                {{errc::invalid_format, "/id"}, {errc::invalid_format, "/groups/0"}});
    BOOST_TEST(comply::parse<uuid>("\"x\"").error().front().message == "the document is \"x\"; a UUID is expected");
}

BOOST_AUTO_TEST_CASE(nothing_is_allocated_for_it) {
    std::string const text = '"' + std::string(sample_text) + '"';
    std::string written(1024, ' ');
    uuid read{};
    auto const before = allocation_count();
    bool const is_read = comply::parse_into(read, text).has_value();
    comply::serialize_to(written, read);
    auto const after = allocation_count();
    BOOST_TEST(is_read);
    BOOST_TEST(written == text);
    BOOST_TEST(after == before);
}

BOOST_AUTO_TEST_SUITE_END()
