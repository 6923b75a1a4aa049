// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "judges.hpp"

#include <comply/boost_json.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// What is JSON: comply and the strict parser of Boost.JSON must agree, but for what is listed here.

namespace {

using namespace fuzz;
using comply::errc;

/// Whether two values are the same, but for doubles, which Boost.JSON did not round correctly before 1.83.
bool are_alike(boost::json::value const& a, boost::json::value const& b) {
    if (a.is_number() && b.is_number()) {
        auto const x = a.to_number<double>();
        auto const y = b.to_number<double>();
        bool const is_far = x == 0 || std::abs(x) > 1e308; // whose exponent may be too much for Boost.JSON
        return x == y || std::abs(x - y) <= 1e-13 * std::abs(x) || (std::abs(x) < 1e-300 && std::abs(y) < 1e-300) ||
               (is_far && !std::isfinite(y));
    }
    if (a.kind() != b.kind()) {
        return false;
    }
    if (auto const* const object = a.if_object()) {
        auto const& other = b.get_object();
        bool are = object->size() == other.size();
        for (auto const& member : *object) {
            auto const* const found = other.if_contains(member.key());
            are = are && found != nullptr && are_alike(member.value(), *found);
        }
        return are;
    }
    if (auto const* const array = a.if_array()) {
        auto const& other = b.get_array();
        bool are = array->size() == other.size();
        for (std::size_t i = 0; are && i < array->size(); ++i) {
            are = are_alike((*array)[i], other[i]);
        }
        return are;
    }
    return a == b;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text(reinterpret_cast<char const*>(data), size);
    auto const ours = comply::parse<boost::json::value>(text, {.max_depth = 64});
    boost::json::parse_options options;
    options.max_depth = 64;
    boost::system::error_code error;
    auto const theirs = boost::json::parse({text.data(), text.size()}, error, {}, options);

    if (ours) {
        // An exponent that no double has is zero or infinite to us, and an error there.
        require(!error || error == boost::json::error::exponent_overflow, "what comply reads, Boost.JSON reads",
                error.message());
        if (!error) {
            require(are_alike(*ours, theirs), "both read the same");
        }
        auto const written = comply::serialize(*ours);
        auto const again = comply::parse<boost::json::value>(written);
        require(again && *again == *ours && comply::serialize(*again) == written, "what is written is read as it was",
                written);
        return 0;
    }
    judge(ours.error(), text, nullptr);
    auto const& last = ours.error().back();
    if (is_malformed_text(last.code)) {
        require(error.failed(), "what comply says is no JSON is none to Boost.JSON", last.message);
        return 0;
    }
    // JSON, as far as was read, yet refused: members that are there twice, of which Boost.JSON keeps the last; and numbers
    // that no double holds, which are infinite there.
    for (auto const& one : ours.error()) {
        require(one.code == errc::duplicate_member || one.code == errc::number_out_of_range ||
                    one.code == errc::depth_exceeded || one.code == errc::too_many_violations,
                "JSON is refused for nothing else", one.message);
    }
    require(!error || error == boost::json::error::exponent_overflow || last.code == errc::depth_exceeded ||
                last.code == errc::too_many_violations,
            "what else is wrong is well-formed", error.message());
    return 0;
}
