// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_profile.hpp>
#include <comply/detail/date_time/date_pattern.hpp>

#include <string>

namespace comply::detail {

/// A regular expression (ECMA-262, with no more than others have too) for what the profile accepts, exact but for leap
/// seconds: it lets second 60 stand in any minute. Of ISO 8601, only the calendar dates of the extended format.
[[nodiscard]] inline std::string date_time_pattern(date_time_profile profile) {
    // Years longer than four digits begin with what does not matter for whether they are leap years.
    std::string const more_years = profile == date_time_profile::edm ? "-?([1-9][0-9]{0,6})?" : "";
    std::string const date(date_pattern.substr(1, date_pattern.size() - 2)); // between `^` and `$`
    std::string const seconds = ":([0-5][0-9]|60)([.][0-9]{1,12})?";
    return "^" + more_years + date + "[Tt]([01][0-9]|2[0-3]):[0-5][0-9]" +
           (profile == date_time_profile::rfc3339 ? seconds : '(' + seconds + ")?") +
           "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";
}

} // namespace comply::detail
