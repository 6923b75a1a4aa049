// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/scan/string.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(scan_string)

namespace {

using comply::detail::scan_string_part;

struct expected_part {
    std::size_t size;
    bool is_ascii;
};

// The portable twin: byte by byte, as RFC 8259 §7 has it.
expected_part scan_by_bytes(std::string_view text) {
    bool is_ascii = true;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        auto const byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20 || byte == '"' || byte == '\\') {
            break;
        }
        is_ascii = is_ascii && byte < 0x80;
    }
    return {at, is_ascii};
}

void check_part(char const* begin, std::size_t size) {
    auto const part = scan_string_part(begin, begin + size);
    auto const expected = scan_by_bytes({begin, size});
    auto const found = static_cast<std::size_t>(part.end - begin);
    if (found != expected.size || part.is_ascii != expected.is_ascii) {
        BOOST_ERROR("of " << size << " bytes: end " << found << " instead of " << expected.size << ", ASCII "
                          << part.is_ascii << " instead of " << expected.is_ascii);
    }
}

// Text that begins `misalignment` bytes into memory that ends with it, so that the sanitizer sees any byte read behind.
class text_at_its_end {
public:
    text_at_its_end(std::size_t misalignment, std::size_t size)
        : memory_(new char[misalignment + size]), begin_(memory_.get() + misalignment), size_(size) {
        std::memset(memory_.get(), '"', misalignment); // a stop before the text must not be seen
        std::memset(begin_, 'x', size);
    }
    char* begin() { return begin_; }
    void check() { check_part(begin_, size_); }

private:
    std::unique_ptr<char[]> memory_;
    char* begin_;
    std::size_t size_;
};

} // namespace

BOOST_AUTO_TEST_CASE(every_byte_is_classified_at_every_place_of_a_block) {
    for (std::size_t const size : {std::size_t{1}, std::size_t{7}, std::size_t{64}, std::size_t{129}}) {
        text_at_its_end text(0, size);
        for (std::size_t at = 0; at < size; ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                text.begin()[at] = static_cast<char>(byte);
                text.check();
            }
            text.begin()[at] = 'x';
        }
    }
}

BOOST_AUTO_TEST_CASE(every_length_and_alignment_ends_where_the_text_ends) {
    for (std::size_t misalignment = 0; misalignment < 64; ++misalignment) {
        for (std::size_t size = 0; size <= 200; ++size) {
            text_at_its_end text(misalignment, size);
            text.check();
        }
    }
}

BOOST_AUTO_TEST_CASE(a_stop_is_found_at_every_place_of_every_length) {
    for (std::size_t size = 1; size <= 200; ++size) {
        text_at_its_end text(size % 64, size);
        for (std::size_t at = 0; at < size; ++at) {
            for (char const stop : {'"', '\\', '\x1F', '\0'}) {
                text.begin()[at] = stop;
                text.check();
            }
            text.begin()[at] = 'x';
        }
    }
}

BOOST_AUTO_TEST_CASE(what_stands_behind_the_stop_does_not_matter) {
    for (std::size_t size = 2; size <= 140; ++size) {
        text_at_its_end text(0, size);
        for (std::size_t at = 0; at + 1 < size; ++at) {
            text.begin()[at] = '"';
            for (std::size_t behind = at + 1; behind < size; ++behind) {
                auto const kept = text.begin()[behind];
                text.begin()[behind] = static_cast<char>(behind % 2 == 0 ? 0x80 : 0x01);
                text.check();
                text.begin()[behind] = kept;
            }
            text.begin()[at] = 'x';
        }
    }
}

BOOST_AUTO_TEST_CASE(the_block_before_decides_about_ascii_too) {
    for (std::size_t size = 1; size <= 200; ++size) {
        text_at_its_end text(1, size);
        for (std::size_t at = 0; at < size; ++at) {
            text.begin()[at] = '\x80';
            text.check();
            auto const kept = text.begin()[size - 1];
            text.begin()[size - 1] = '"';
            text.check();
            text.begin()[size - 1] = kept;
            text.begin()[at] = 'x';
        }
    }
}

BOOST_AUTO_TEST_CASE(random_bytes_are_scanned_as_byte_by_byte) {
    constexpr std::uint64_t seed = 20260102;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (int i = 0; i < 100000; ++i) {
        auto const size = static_cast<std::size_t>(random() % 201);
        text_at_its_end text(static_cast<std::size_t>(random() % 64), size);
        for (std::size_t at = 0; at < size; ++at) {
            auto const kind = random() % 256;
            text.begin()[at] = static_cast<char>(kind < 2 ? random() % 0x20 : kind < 4 ? '"' : 0x20 + random() % 0xE0);
        }
        text.check();
    }
}

BOOST_AUTO_TEST_SUITE_END()
