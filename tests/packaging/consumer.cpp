// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// A user of comply: exits with 0 if it works for them.

#if defined(COMPLY_TEST_SINGLE_HEADER)
#include "comply.hpp"
#else
#include <comply/parse.hpp>
#include <comply/serialize.hpp>
#include <comply/version.hpp>
#endif

#include <boost/describe.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shop {

enum class unit { piece, metre };
BOOST_DESCRIBE_ENUM(unit, piece, metre)

struct article {
    std::string name;
    double price{};
    unit sold_by{};
    std::optional<int> stock;
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(article, (), (name, price, sold_by, stock, tags))

} // namespace shop

int main() {
    std::string_view const text = R"({"name":"rope","price":2.5,"sold_by":"metre","tags":["sea","blue"]})";
    auto const rope = comply::parse<shop::article>(text);
    bool const is_read = rope && rope->name == "rope" && rope->price == 2.5 && rope->sold_by == shop::unit::metre &&
                         !rope->stock && rope->tags == std::vector<std::string>{"sea", "blue"};
    bool const is_written = is_read && comply::serialize(*rope) == text;

    auto const refused = comply::parse<shop::article>(R"({"name":"rope","price":"2.5","sold_by":"metre","tags":[]})");
    bool const is_refused = !refused && refused.error().front().pointer == "/price";

    std::cout << "comply " << COMPLY_VERSION_STRING << ": read " << is_read << ", written " << is_written
              << ", refused " << is_refused << '\n';
    return is_read && is_written && is_refused ? 0 : 1;
}
