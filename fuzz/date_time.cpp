// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "judges.hpp"
#include "types.hpp"

#include <comply/comply.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// Date-times in the three profiles, of which the first byte chooses one.

namespace {

using namespace fuzz;
using comply::date_time_offset;
using comply::date_time_profile;

struct event {
    date_time_offset at;
};
BOOST_DESCRIBE_STRUCT(event, (), (at))
struct edm_event {
    date_time_offset at;
};
BOOST_DESCRIBE_STRUCT(edm_event, (), (at))
constexpr auto comply_schema(comply::tag<edm_event>) { return comply::schema<edm_event>(comply::odata::manner); }

// What a member holds whose string has the text in it, without escapes.
template <class T>
void read_as_member(std::string_view text, comply::result<date_time_offset> const& expected) {
    if (text.find_first_of("\"\\") != text.npos) {
        return;
    }
    auto const payload = "{\"at\":\"" + std::string(text) + "\"}";
    auto const read = comply::parse<T>(payload);
    require(read.has_value() == expected.has_value(), "a member is judged as a text alone", payload);
    require(!read || identical(read->at, *expected), "a member is what a text alone is", payload);
    if (!read) {
        judge(read.error(), payload, nullptr);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    choices input({reinterpret_cast<char const*>(data), size});
    constexpr date_time_profile profiles[] = {date_time_profile::rfc3339, date_time_profile::edm,
                                              date_time_profile::iso8601};
    auto const profile = profiles[input.byte() % 3];
    auto const text = input.rest();
    auto const parsed = comply::parse_date_time_offset(text, profile);
    if (profile == date_time_profile::rfc3339) {
        read_as_member<event>(text, parsed);
    } else if (profile == date_time_profile::edm) {
        read_as_member<edm_event>(text, parsed);
    }
    if (!parsed) {
        require(parsed.error().size() == 1 && parsed.error().front().offset <= text.size(), "a refusal says where",
                to_string(parsed.error()));
        return 0;
    }
    auto const written = to_string(*parsed);
    auto const again = comply::parse_date_time_offset(
        written, profile == date_time_profile::rfc3339 ? profile : date_time_profile::edm);
    require(again.has_value() && identical(*again, *parsed), "what is written is read as it was", written);
    require(to_string(*again) == written, "what is written is written again", written);
    if (profile == date_time_profile::rfc3339) {
        for (auto const wider : {date_time_profile::edm, date_time_profile::iso8601}) {
            auto const other = comply::parse_date_time_offset(text, wider);
            require(other.has_value() && identical(*other, *parsed), "the other profiles read what RFC 3339 has",
                    written);
        }
    }
    return 0;
}
