// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "options.hpp"

#include "numbers.hpp"

#include <concepts>
#include <functional>
#include <limits>
#include <map>

namespace intake {

namespace {

std::string quoted(std::string_view word) { return "'" + std::string(word) + "'"; }

using setter = std::function<void(std::string_view)>;

setter text(std::string& into) {
    return [&into](std::string_view value) { into = value; };
}

template <std::unsigned_integral T>
setter number(T& into, T least) {
    return [&into, least](std::string_view value) {
        auto const read = read_number<T>(value);
        if (!read || *read < least) {
            throw usage_error(quoted(value) + " is no number from " + std::to_string(least) + " to " +
                              std::to_string(std::numeric_limits<T>::max()));
        }
        into = *read;
    };
}

setter seconds(std::chrono::seconds& into) {
    return [&into](std::string_view value) {
        std::uint32_t count{};
        number(count, std::uint32_t{1})(value);
        into = std::chrono::seconds(count);
    };
}

} // namespace

options read_options(int argc, char const* const* argv) {
    options given;
    std::map<std::string_view, setter> const setters = {
        {"--database", text(given.database)},
        {"--tokens", text(given.tokens)},
        {"--address", text(given.address)},
        {"--port", number(given.port, std::uint16_t{0})},
        {"--root", text(given.root)},
        {"--threads", number(given.threads, std::size_t{1})},
        {"--readers", number(given.readers, std::size_t{1})},
        {"--max-connections", number(given.max_connections, std::size_t{1})},
        {"--max-head", number(given.limits.max_head, std::uint32_t{256})},
        {"--max-body", number(given.limits.max_body, std::uint64_t{1})},
        {"--idle-timeout", seconds(given.limits.idle_timeout)},
        {"--head-timeout", seconds(given.limits.head_timeout)},
        {"--transfer-timeout", seconds(given.limits.transfer_timeout)},
        {"--grace", seconds(given.grace)},
    };
    for (int at = 1; at < argc; ++at) {
        std::string_view const name = argv[at];
        if (name == "--help") {
            given.help = true;
            return given;
        }
        auto const setter = setters.find(name);
        if (setter == setters.end()) {
            throw usage_error("unknown option " + quoted(name));
        }
        if (++at == argc) {
            throw usage_error("option " + quoted(name) + " needs a value");
        }
        try {
            setter->second(argv[at]);
        } catch (usage_error const& wrong) {
            throw usage_error("option " + quoted(name) + ": " + wrong.what());
        }
    }
    if (given.database.empty() || given.tokens.empty()) {
        throw usage_error("both --database and --tokens are needed");
    }
    return given;
}

} // namespace intake
