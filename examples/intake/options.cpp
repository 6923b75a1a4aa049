// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "options.hpp"

namespace intake {

options read_options(int argc, char const* const* argv) {
    options given;
    syntax::command_line known;
    known.options = {
        {"--database", syntax::text(given.database)},
        {"--tokens", syntax::text(given.tokens)},
        {"--address", syntax::text(given.address)},
        {"--port", syntax::number(given.port, std::uint16_t{0})},
        {"--root", syntax::text(given.root)},
        {"--threads", syntax::number(given.threads, std::size_t{1})},
        {"--readers", syntax::number(given.readers, std::size_t{1})},
        {"--max-connections", syntax::number(given.max_connections, std::size_t{1})},
        {"--max-head", syntax::number(given.limits.max_head, std::uint32_t{256})},
        {"--max-body", syntax::number(given.limits.max_body, std::uint64_t{1})},
        {"--idle-timeout", syntax::duration(given.limits.idle_timeout)},
        {"--head-timeout", syntax::duration(given.limits.head_timeout)},
        {"--transfer-timeout", syntax::duration(given.limits.transfer_timeout)},
        {"--grace", syntax::duration(given.grace)},
    };
    given.help = !known.read(argc, argv);
    if (!given.help && (given.database.empty() || given.tokens.empty())) {
        throw syntax::usage_error("both --database and --tokens are needed");
    }
    return given;
}

} // namespace intake
