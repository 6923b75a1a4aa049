// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

namespace comply {

/// The grammar that the text of a date-time keeps to.
///
/// All of them: proleptic Gregorian dates that exist; hours 00 to 23; fractions of 1 to 12 digits; offsets `Z` or up to
/// ±23:59; `T` and `Z` in either case; second 60 only where UTC reads 23:59:60 on the last day of a month.
enum class date_time_profile {
    /// RFC 3339 §5.6: `2016-12-31T23:56:44.951111-08:00`. Years 0000 to 9999.
    rfc3339,
    /// OData 4.01 ABNF, dateTimeOffsetValue: the same, and seconds may be absent (`2016-12-31T23:56Z`), years negative
    /// or longer than four digits (`-0043-03-15T12:00Z`): up to eleven here.
    edm,
    /// ISO 8601: as rfc3339, and seconds may be absent, dates be week dates (`2016-W52-6`) or ordinal dates
    /// (`2016-366`), fractions begin with a comma, offsets be hours alone (`-08`), and all of it be in the basic format
    /// (`20161231T235644Z`).
    iso8601,
};

} // namespace comply
