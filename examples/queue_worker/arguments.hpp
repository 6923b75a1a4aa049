// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/options.hpp>

#include <charconv>
#include <chrono>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace queue_worker {

inline constexpr std::string_view usage =
    R"(usage: comply-queue-worker [OPTION]...

Reads messages of a Redis stream as one of a consumer group, checks that the JSON in their field `record` keeps the contract
of the Microsoft Graph resource deviceComplianceDeviceStatus, and adds each to one of two other streams: with the fields `id`
(of the message) and `record`, and among the rejected ones `violations`. That it is added and that it is acknowledged are one
step, so that it comes out once, whenever a worker dies. Messages of one that did are taken over by another.

  --server HOST:PORT|PATH         of Redis 6.2 or newer (default: 127.0.0.1:6379); its password is taken from the
                                  environment's REDISCLI_AUTH
  --stream NAME                   what is read (default: records)
  --valid NAME, --rejected NAME   what is written (default: records:valid, records:rejected)
  --group NAME                    which consumer group the worker is of, made if need be (default: comply)
  --consumer NAME                 who it is in there (default: of the host's name and the process's number)
  --operation read|create|update  what the records are for (default: create)
  --batch N                       how many messages are read, and added, at once (default: 200)
  --claim-after MS                take over what another has had for so long (default: 30000)
  --drain                         end when every message of the stream has been checked
  --help                          this text

exit status: 0 it was told to end (SIGTERM, SIGINT), or all is done; 2 wrong usage, or trouble with the server
)";

struct arguments {
    std::string server = "127.0.0.1:6379";
    std::string stream = "records";
    std::string valid = "records:valid";
    std::string rejected = "records:rejected";
    std::string group = "comply";
    std::string consumer; // empty: made up
    comply::operation operation = comply::operation::create;
    std::size_t batch = 200;
    std::chrono::milliseconds claim_after{30'000};
    bool drain = false;
    bool help = false;
};

[[nodiscard]] inline std::size_t to_number(std::string_view option, std::string_view text) {
    std::size_t number = 0;
    auto const end = text.data() + text.size();
    auto const [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stop != end || number == 0 || number > 1'000'000'000) {
        throw std::invalid_argument("option " + std::string(option) + " needs a number from 1 on");
    }
    return number;
}

[[nodiscard]] inline comply::operation to_operation(std::string_view name) {
    for (auto const one : {comply::operation::read, comply::operation::create, comply::operation::update}) {
        if (name == (one == comply::operation::read     ? "read"
                     : one == comply::operation::create ? "create"
                                                        : "update")) {
            return one;
        }
    }
    throw std::invalid_argument("option --operation is one of read, create, update");
}

[[nodiscard]] inline arguments read_arguments(std::vector<std::string_view> const& words) {
    arguments given;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto const name = words[i];
        auto const value = [&] {
            if (++i == words.size()) {
                throw std::invalid_argument("option " + std::string(name) + " needs a value");
            }
            return words[i];
        };
        if (name == "--server") {
            given.server = value();
        } else if (name == "--stream") {
            given.stream = value();
        } else if (name == "--valid") {
            given.valid = value();
        } else if (name == "--rejected") {
            given.rejected = value();
        } else if (name == "--group") {
            given.group = value();
        } else if (name == "--consumer") {
            given.consumer = value();
        } else if (name == "--operation") {
            given.operation = to_operation(value());
        } else if (name == "--batch") {
            given.batch = to_number(name, value());
        } else if (name == "--claim-after") {
            given.claim_after = std::chrono::milliseconds(to_number(name, value()));
        } else if (name == "--drain") {
            given.drain = true;
        } else if (name == "--help") {
            given.help = true;
        } else {
            throw std::invalid_argument("unknown option " + std::string(name));
        }
    }
    return given;
}

} // namespace queue_worker
