// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "judges.hpp"
#include "types.hpp"

#include <comply/merge_patch.hpp>
#include <comply/patch.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// The bodies of PATCH requests, under options that the first byte chooses.

namespace {

using namespace fuzz;
using patch_test::are_same;
using patch_test::customer;

customer const base =
    comply::parse<customer>(R"({"type":"customer","id":"c1","displayName":"Ann","nick":"a","title":null,"level":2,)"
                            R"("credit":1.5,"rank":"gold","tags":["x"],"since":"2020-01-01T00:00:00Z",)"
                            R"("home":{"door":{"street":"Elm"},"city":null},"others":[],"extra":{"a":1,"b":{"c":2}}})")
        .value();

void apply_patch(comply::patch<customer> const& patch, std::string_view text) {
    auto once = base;
    comply::apply(patch, once);
    auto twice = once;
    comply::apply(patch, twice);
    require(are_same(once, twice), "a merge patch that is applied again changes nothing");
    auto checked = base;
    if (comply::apply_checked(patch, checked)) {
        require(are_same(checked, once), "apply_checked does what apply does");
        require(comply::validate(checked).has_value(), "apply_checked leaves what is valid");
    } else {
        require(are_same(checked, base), "apply_checked changes nothing that would not be valid");
    }
    if (text.find("null") == text.npos) { // a null within any JSON is no part of a difference
        auto made = base;
        comply::apply(comply::diff(base, once), made);
        require(are_same(made, once), "a difference makes of one what the other is");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    choices input({reinterpret_cast<char const*>(data), size});
    auto options = options_of(input.byte());
    options.operation = comply::operation::update;
    auto const text = input.rest();
    auto const parsed = comply::parse_patch<customer>(text, options);
    auto const dom = comply::parse<boost::json::value>(text);
    if (dom && !may_become_integer(text)) {
        auto const converted = comply::value_to<comply::patch<customer>>(*dom, options);
        require(converted.has_value() == parsed.has_value(), "text and boost::json::value are judged alike",
                to_string(parsed.error()) + "\n---\n" + to_string(converted.error()));
        require(options.max_violations == 3 || sorted_lines(converted.error()) == sorted_lines(parsed.error()),
                "text and boost::json::value are refused for the same reasons");
    }
    if (!parsed) {
        judge(parsed.error(), text, dom ? &*dom : nullptr);
        return 0;
    }
    auto const written = comply::serialize(*parsed);
    auto const again = comply::parse_patch<customer>(written);
    require(again.has_value(), "a patch that is written can be read", written);
    require(comply::serialize(*again) == written, "a patch that is written is read as it was", written);
    apply_patch(*parsed, text);
    return 0;
}
