// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/scan/block.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <random>
#include <vector>

BOOST_AUTO_TEST_SUITE(scan_block)

namespace {

using comply::detail::block;
using comply::detail::block_8;

bool is_stop(int byte) {
    return byte < 0x20 || byte == '"' || byte == '\\';
}

// A block's bytes as heap memory of just their number, so that the sanitizer sees any other that is read.
template <class Block>
void check_classified(std::vector<unsigned char> const& bytes) {
    std::unique_ptr<char[]> const exact(new char[bytes.size()]);
    if (!bytes.empty()) {
        std::memcpy(exact.get(), bytes.data(), bytes.size());
    }
    auto const size = bytes.size();
    auto const loaded = size == Block::size ? Block::load(exact.get()) : Block::load_below(exact.get(), size);
    auto const masks = loaded.classify();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bool const stop = (masks.stop >> i & 1U) != 0;
        bool const high = (masks.high >> i & 1U) != 0;
        if (stop != is_stop(bytes[i]) || high != (bytes[i] >= 0x80)) {
            BOOST_ERROR("byte " << static_cast<int>(bytes[i]) << " at " << i << " of " << bytes.size());
        }
    }
    if (size < Block::size) {
        auto const behind = masks.high >> size;
        BOOST_TEST(behind == 0U); // the bytes behind are zeros
    }
    char stored[Block::size];
    loaded.store(stored);
    BOOST_TEST(std::memcmp(stored, exact.get(), bytes.size()) == 0);
}

template <class Block>
void check_every_byte() {
    for (std::size_t size = 1; size <= Block::size; ++size) {
        std::vector<unsigned char> bytes(size, 'x');
        for (std::size_t at = 0; at < size; ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                bytes[at] = static_cast<unsigned char>(byte);
                check_classified<Block>(bytes);
            }
            bytes[at] = 'x';
        }
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(every_byte_is_classified_at_every_place_of_whole_and_cut_blocks) {
    check_every_byte<block>();
    check_every_byte<block_8>(); // of processors that have no other
}

BOOST_AUTO_TEST_CASE(random_blocks_are_classified_as_byte_by_byte) {
    constexpr std::uint64_t seed = 20260104;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (int i = 0; i < 20000; ++i) {
        std::vector<unsigned char> bytes(static_cast<std::size_t>(random() % (block::size + 1)));
        for (auto& byte : bytes) {
            byte = static_cast<unsigned char>(random());
        }
        check_classified<block>(bytes);
        bytes.resize(std::min(bytes.size(), block_8::size));
        check_classified<block_8>(bytes);
    }
}

BOOST_AUTO_TEST_SUITE_END()
