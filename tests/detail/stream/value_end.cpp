// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/stream/value_end.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

BOOST_AUTO_TEST_SUITE(stream_value_end)

namespace {

// The value ends `behind` short of the text's end, however the text is parted.
void ends(std::string_view text, std::size_t behind) {
    for (std::size_t size = 1; size <= text.size(); ++size) {
        comply::detail::value_end end;
        std::size_t found = 0;
        for (auto rest = text; !rest.empty() && !end.is_found(); rest.remove_prefix(std::min(size, rest.size()))) {
            found += end.advance(rest.substr(0, size));
        }
        BOOST_TEST(end.is_found(), text);
        BOOST_TEST(found == text.size() - behind, text);
    }
}

void does_not_end(std::string_view text, bool may_end) {
    comply::detail::value_end end;
    BOOST_TEST(end.advance(text) == text.size());
    BOOST_TEST(!end.is_found(), text);
    BOOST_TEST(end.may_end() == may_end, text);
}

} // namespace

BOOST_AUTO_TEST_CASE(brackets_are_counted_and_quotes_heeded) {
    ends(R"({"a":[1,{"b":"]}\"}"}]},)", 1);
    ends(R"([[],[[]]]])", 1);
    ends(R"("a\\"")", 1);
    ends(R"("},{" )", 1);
}

BOOST_AUTO_TEST_CASE(numbers_and_literals_end_before_what_follows) {
    for (std::string_view const text : {"12,", "12]", "12}", "12 ", "12\n", "12\"", "12[", "true,", "null:"}) {
        ends(text, 1);
    }
}

BOOST_AUTO_TEST_CASE(what_is_cut_has_no_end) {
    does_not_end("[1,2", false);
    does_not_end("{\"a\":\"}", false);
    does_not_end("\"a\\\"", false);
    does_not_end("12", true);
    does_not_end("", false);
}

BOOST_AUTO_TEST_SUITE_END()
