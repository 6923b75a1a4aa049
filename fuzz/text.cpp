// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "judges.hpp"
#include "types.hpp"

#include <comply/comply.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Text, read into one of ten types that the first byte chooses, under options that the second chooses.

namespace {

using namespace fuzz;

template <class T>
void read_again(T const& value, comply::parse_options const& options) {
    auto const written = comply::serialize(value);
    auto again = options;
    again.operation = comply::operation::update; // of what is written, members that are only read or written may lack
    again.read_only_members = comply::read_only_members::accept;
    auto const once_more = comply::parse<T>(written, again);
    if (options.operation != comply::operation::read || options.unknown_members == comply::unknown_members::ignore) {
        return; // more may be absent than a text can say
    }
    require(once_more.has_value(), "what is written can be read", written + '\n' + to_string(once_more.error()));
    require(canonical(*once_more) == canonical(value), "what is written is read as it was", written);
    auto const indented = comply::parse<T>(comply::serialize(value, {.indent = 3}), again);
    require(indented && canonical(*indented) == canonical(value), "so it is if it is indented", written);
}

template <class T>
void compare_with_dom(std::string_view text, comply::result<T> const& parsed, comply::parse_options const& options,
                      boost::json::value const& dom) {
    auto const converted = comply::value_to<T>(dom, options);
    require(converted.has_value() == parsed.has_value(), "text and boost::json::value are judged alike",
            to_string(parsed.error()) + "\n---\n" + to_string(converted.error()));
    if (parsed && !rounds(text)) {
        require(canonical(*converted) == canonical(*parsed), "text and boost::json::value make the same value");
    } else if (options.max_violations > 3) {
        require(sorted_lines(converted.error()) == sorted_lines(parsed.error()),
                "text and boost::json::value are refused for the same reasons",
                sorted_lines(parsed.error()) + "---\n" + sorted_lines(converted.error()));
    }
}

template <class T>
void read_text(std::string_view text, comply::parse_options const& options) {
    static T reused{};
    auto const parsed = comply::parse<T>(text, options);
    auto first_only = options;
    first_only.max_violations = 1;
    require(comply::parse<T>(text, first_only).has_value() == parsed.has_value(),
            "one violation and many are one verdict");
    auto const into = comply::parse_into(reused, text, options);
    require(into.error() == parsed.error(), "parse_into finds what parse finds");

    // Those of duplicate members are refused: a boost::json::value cannot say all of such a text.
    auto const dom = comply::parse<boost::json::value>(text);
    if (parsed) {
        require(canonical(reused) == canonical(*parsed), "parse_into makes what parse makes");
        // What an update leaves out is in the value as in any other, and breaks rules there.
        require(options.operation == comply::operation::update ||
                    comply::validate(*parsed, {.operation = options.operation}).has_value(),
                "what is accepted is valid");
        read_again(*parsed, options);
    } else {
        judge(parsed.error(), text, dom ? &*dom : nullptr);
    }
    if (dom && !may_become_integer(text)) {
        compare_with_dom(text, parsed, options, *dom);
    }
}

// Views of a text that may be changed are what strings are; of one that may not, they lack those with escapes.
void read_views(std::string_view text, comply::parse_options const& options) {
    auto const owned = comply::parse<owning>(text, options);
    std::string changeable(text);
    auto const in_situ = comply::parse_in_situ<viewing>(changeable, options);
    require(in_situ.error() == owned.error(), "parse_in_situ finds what parse finds");
    require(in_situ ? comply::serialize(*in_situ) == comply::serialize(*owned) : changeable == text,
            "parse_in_situ makes what parse makes, or gives the text back");
    if (auto const viewed = comply::parse<viewing>(text, options); viewed) {
        require(comply::serialize(*viewed) == comply::serialize(*owned), "views look at what strings hold");
    } else {
        judge(viewed.error(), text, nullptr);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    choices input({reinterpret_cast<char const*>(data), size});
    auto const type = input.byte();
    auto const options = options_of(input.byte());
    auto const text = input.rest();
    switch (type % 10) {
    case 0: read_text<comply::graph::device_compliance_device_status>(text, options); break;
    case 1: read_text<fleet::sensor>(text, options); break;
    case 2: read_text<patch_test::customer>(text, options); break;
    case 3: read_text<box_test::box>(text, options); break;
    case 4: read_text<shapes_test::document>(text, options); break;
    case 5: read_text<forms>(text, options); break;
    case 6: read_text<ruled>(text, options); break;
    case 7: read_text<open>(text, options); break;
    case 8: read_text<boost::json::value>(text, options); break;
    default: read_views(text, options);
    }
    return 0;
}
