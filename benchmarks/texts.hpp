// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// The values that are read and written, and their texts: made when they are first asked for, then kept.
//
// COMPLY_RECORDS=N in the environment sets the number of records; 100,000, the default, make 43 MB. Everything else
// scales with it.

#include "payloads.hpp"
#include "types/nested.hpp"
#include "types/record.hpp"
#include "types/telemetry.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace payloads {

/// How many bytes may be read behind every text (simdjson wants that; comply does not).
inline constexpr std::size_t padding = 64;

[[nodiscard]] std::size_t record_count();

[[nodiscard]] std::vector<resource> const& resources();
[[nodiscard]] std::vector<record> const& records();

/// The records as one JSON array.
[[nodiscard]] std::string const& compact_text();
[[nodiscard]] std::string const& pretty_text();
/// The members of each record in an order of its own, the discriminator first.
[[nodiscard]] std::string const& shuffled_text();
/// The last record's platform is a string.
[[nodiscard]] std::string const& faulty_text();

/// The records as NDJSON, and where its lines are.
[[nodiscard]] std::string const& lines_text();
[[nodiscard]] std::vector<std::string_view> const& lines();

/// Half of them of 17 digits, half of them short.
[[nodiscard]] std::vector<double> const& doubles();
/// Of 1 to 18 digits.
[[nodiscard]] std::vector<std::int64_t> const& integers();
/// Strings of 64 KiB, mostly ASCII, here and there escaped.
[[nodiscard]] std::vector<std::string> const& long_strings();
/// Each 25 objects and 25 arrays deep.
[[nodiscard]] std::vector<folder> const& folders();
[[nodiscard]] std::vector<telemetry> const& telemetries();
[[nodiscard]] std::vector<reading> const& readings();

[[nodiscard]] std::string const& doubles_text();
[[nodiscard]] std::string const& integers_text();
[[nodiscard]] std::string const& long_strings_text();
[[nodiscard]] std::string const& folders_text();
[[nodiscard]] std::string const& telemetries_text();

} // namespace payloads
