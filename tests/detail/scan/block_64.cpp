// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/scan/block_64.hpp>

#include <comply/detail/scan/wide_blocks.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>

namespace block_64_test {

#if defined(COMPLY_HAS_WIDE_BLOCKS)
using comply::detail::block_64;

COMPLY_WIDE_TARGET bool has_escapes(std::string const& bytes, std::size_t count) {
    return block_64::load(bytes.data()).has_escapes_below(count);
}
COMPLY_WIDE_TARGET bool is_plain(std::string const& bytes, std::size_t count) {
    return block_64::load_below(bytes.data(), count).is_plain_below(count);
}
COMPLY_WIDE_TARGET bool is_padded(std::string const& bytes, std::string const& padded, std::size_t count) {
    return block_64::load(bytes.data()).is_padded(padded.data(), count);
}
#else
bool has_escapes(std::string const&, std::size_t) { return false; }
bool is_plain(std::string const&, std::size_t) { return false; }
bool is_padded(std::string const&, std::string const&, std::size_t) { return false; }
#endif

bool is_wide() {
#if defined(COMPLY_HAS_WIDE_BLOCKS)
    return comply::detail::has_wide_blocks();
#else
    return false;
#endif
}

} // namespace block_64_test

BOOST_AUTO_TEST_SUITE(scan_block_64)

using namespace block_64_test;

BOOST_AUTO_TEST_CASE(only_what_is_before_the_end_is_looked_at) {
    for (std::size_t count = 1; is_wide() && count < 64; ++count) {
        for (std::size_t at = 0; at < 64; ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string bytes(64, 'x');
                bytes[at] = static_cast<char>(byte);
                bool const is_stop = byte < 0x20 || byte == '"' || byte == '\\';
                BOOST_TEST_REQUIRE(has_escapes(bytes, count) == (is_stop && at < count));
                BOOST_TEST_REQUIRE(is_plain(bytes, count) == !((is_stop || byte >= 0x80) && at < count));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_padded_name_is_the_beginning_and_no_longer) {
    for (std::size_t size = 1; is_wide() && size < 64; ++size) {
        auto const padded = std::string(size, 'n') + std::string(64 - size, '\0');
        for (std::size_t count = 1; count < 64; ++count) {
            BOOST_TEST(is_padded(std::string(64, 'n'), padded, count) == (count == size));
        }
        for (std::size_t at = 0; at < 64; ++at) {
            std::string bytes(64, 'n');
            bytes[at] = 'm';
            BOOST_TEST(is_padded(bytes, padded, size) == (at >= size));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
