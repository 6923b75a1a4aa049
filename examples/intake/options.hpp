// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "../syntax/command_line.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace intake {

inline constexpr std::string_view usage =
    R"(usage: comply-intake --database FILE --tokens FILE [OPTION]...

An HTTP service that takes in compliance statuses of devices, as Microsoft Graph's operation "Create
deviceComplianceDeviceStatus" has it, and keeps them in an SQLite database.

  --database FILE        where the records are kept; made if it is not there
  --tokens FILE          who may do what: a line has a bearer token and the permissions of those who show it
  --address ADDRESS      the IP address to listen on (default: 127.0.0.1)
  --port PORT            the port to listen on; 0: any that is free (default: 8080)
  --root URL             what clients put before a path, for Location and @odata.nextLink (default: nothing,
                         so that both are relative)
  --threads N            for HTTP and JSON (default: one a processor)
  --readers N            threads that read the database (default: 2)
  --max-connections N    at one time; more have to wait (default: 1024)
  --max-head BYTES       of a request line and its header fields (default: 8192)
  --max-body BYTES       of a request's content (default: 65536)
  --idle-timeout S       seconds that a connection may be silent between requests (default: 60)
  --head-timeout S       seconds from a request's first byte to the end of its head (default: 10)
  --transfer-timeout S   seconds that a request's content, or an answer, may take (default: 20)
  --grace S              seconds that requests in flight have to come to their end on SIGTERM (default: 10)
  --help                 this text

On SIGTERM or SIGINT it finishes what is in flight. Exit status: 0 stopped by a signal, 1 something went wrong,
2 wrong usage.
)";

/// What a single client may take of the service.
struct limits {
    std::uint32_t max_head = 8192;
    std::uint64_t max_body = 65536;
    std::chrono::seconds idle_timeout{60};
    std::chrono::seconds head_timeout{10};
    std::chrono::seconds transfer_timeout{20};
};

struct options {
    std::string database;
    std::string tokens;
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;
    std::string root;
    std::size_t threads = 0; ///< 0: one a processor
    std::size_t readers = 2;
    std::size_t max_connections = 1024;
    intake::limits limits;
    std::chrono::seconds grace{10};
    bool help = false;
};

/// @throws syntax::usage_error
[[nodiscard]] options read_options(int argc, char const* const* argv);

} // namespace intake
