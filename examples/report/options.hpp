// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "address.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace report {

inline constexpr std::string_view usage =
    R"(usage: comply-report --url URL --policy ID [OPTION]... FILE

Reports compliance statuses of devices, as Microsoft Graph's operation "Create deviceComplianceDeviceStatus" has it:
checks the records in FILE, one a line (NDJSON), and sends those that keep their contract, one after another, over one
connection. FILE - is standard input; its lines are sent as they come.

  --url URL            where the service is: http://host[:port][/path]. Not https: TLS is for something in between
  --policy ID          the device compliance policy that the records are of
  --token-file FILE    has the bearer token in its first line; without it, the environment's COMPLY_TOKEN has the token
  --output FILE        write the records as the service has stored them, one a line; - is standard output
  --attempts N         how often a record is sent at most (default: 5)
  --back-off MS        milliseconds to wait before the second attempt, where the service does not say how long, and
                       twice as many before each one more, up to 30 s; up to half of it less, by chance (default: 500)
  --max-wait S         give up if the service wants a wait of more seconds (default: 300)
  --timeout S          seconds that connecting, sending, and waiting for an answer may take, each (default: 30)
  --repeat-unclear     send a record again too when nobody knows whether it was stored; it may then be there twice
  --quiet              no progress, no summary, nothing about further attempts
  --help               this text

exit status: 0 every record is stored; 1 some were refused, here or there; 2 wrong usage, trouble with the service, a
record of which nobody knows whether it was stored, or a signal (SIGTERM, SIGINT)
)";

struct options {
    report::address service;
    std::string policy;
    std::string token;
    std::string file;
    std::string output; ///< empty: not wanted
    std::uint32_t attempts = 5;
    std::chrono::milliseconds back_off{500};
    std::chrono::seconds max_wait{300};
    std::chrono::seconds timeout{30};
    bool repeat_unclear = false;
    bool quiet = false;
    bool help = false;
};

/// @throws syntax::usage_error; std::runtime_error if the file of the token cannot be read
[[nodiscard]] options read_options(int argc, char const* const* argv);

} // namespace report
