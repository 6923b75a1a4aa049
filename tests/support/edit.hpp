// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

namespace comply_test {

/// The text with one of its parts, the first, replaced. It must have it.
inline std::string edit(std::string_view text, std::string_view part, std::string_view instead) {
    std::string made(text);
    auto const at = made.find(part);
    BOOST_TEST_REQUIRE(at != made.npos, '"' << part << "\" is not in the text");
    return made.replace(at, part.size(), instead);
}

/// The text with all of these parts replaced. It must have one.
inline std::string edit_all(std::string_view text, std::string_view part, std::string_view instead) {
    auto made = edit(text, part, instead);
    for (auto at = text.find(part) + instead.size(); (at = made.find(part, at)) != made.npos; at += instead.size()) {
        made.replace(at, part.size(), instead);
    }
    return made;
}

} // namespace comply_test
