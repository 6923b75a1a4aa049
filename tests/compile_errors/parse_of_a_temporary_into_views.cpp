// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: deleted
#include <comply/parse.hpp>

#include <string>
#include <string_view>
#include <vector>

struct seen {
    std::vector<std::string_view> words;
};
BOOST_DESCRIBE_STRUCT(seen, (), (words))

std::string text();

void test() {
    auto const kept = text();
    static_cast<void>(comply::parse<seen>(kept));
    static_cast<void>(comply::parse<seen>(std::string_view(kept)));
    static_cast<void>(comply::parse<seen>("{}"));
    static_cast<void>(comply::parse<std::string>(text()));
#if defined(COMPLY_TEST_WRONG)
    static_cast<void>(comply::parse<seen>(text()));
#endif
}
