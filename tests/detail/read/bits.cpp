// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/bits.hpp>

#include <comply/comply.hpp>

#include "../../support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <bitset>
#include <vector>

BOOST_AUTO_TEST_SUITE(read_bits_)

using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_bitset_is_its_binary_digits) {
    ok(R"("00000110")", std::bitset<8>(6));
    ok(R"("\u0031")", std::bitset<1>(1));
    ok(R"(["1001","0000"])", std::vector<std::bitset<4>>{9, 0});
    BOOST_TEST(comply::serialize(std::bitset<4>(9)) == R"("1001")");
    std::bitset<100> large(5);
    large.set(99);
    BOOST_TEST(comply::serialize(large) == '"' + large.to_string() + '"');
    BOOST_TEST((comply::value_from(large) == boost::json::value(large.to_string().c_str())));
    ok('"' + large.to_string() + '"', large);
    BOOST_TEST(comply::validate(large).has_value());
}

BOOST_AUTO_TEST_CASE(another_string_is_refused) {
    using bits = std::bitset<4>;
    for (auto const* const text : {R"("")", R"("101")", R"("10101")", R"("10 1")", R"("1012")", R"("10é")"}) {
        bad<bits>(text, {{errc::invalid_format, ""}});
    }
    bad<bits>("1010", {{errc::wrong_type, ""}});
    bad<bits>("null", {{errc::null_not_allowed, ""}});
    bad<bits>("\"1010", {{errc::unexpected_end, ""}});
    BOOST_TEST(comply::parse<bits>(R"("12")").error().front().message ==
               R"(the document is "12"; a string of 4 binary digits is expected)");
}

BOOST_AUTO_TEST_SUITE_END()
