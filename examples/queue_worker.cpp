// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// comply-queue-worker: validates the messages of a Redis stream, as one of any number of workers. Its usage is in
// queue_worker/arguments.hpp; for another resource, change `resource` below.

#include "queue_worker/arguments.hpp"
#include "queue_worker/queue.hpp"
#include "queue_worker/redis.hpp"

#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/parse.hpp>
#include <comply/render.hpp>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <unistd.h>

namespace queue_worker {

using resource = comply::graph::device_compliance_device_status;

std::sig_atomic_t volatile is_told_to_end = 0;

struct totals {
    long long valid = 0;
    long long rejected = 0;
    long long claimed = 0; ///< taken over; some may have been dealt with by the other after all
};

/// The violations of each, as JSON; empty if there are none.
[[nodiscard]] std::vector<std::string> check(std::vector<message> const& messages,
                                             comply::parse_options const& contract) {
    std::vector<std::string> found;
    resource object; // the same for all, so that its strings' storage is used again
    for (auto const& one : messages) {
        auto const read = comply::parse_into(object, one.record, contract);
        found.push_back(read ? std::string() : comply::render_json(read.error()));
    }
    return found;
}

totals work(arguments const& given) {
    using clock = std::chrono::steady_clock;
    queue messages(given);
    totals all;
    auto const settle = [&](std::vector<message> const& some) {
        auto const [valid, rejected] = messages.settle(some, check(some, {.operation = given.operation}));
        all.valid += valid;
        all.rejected += rejected;
    };
    // Asked for new ones all the time; for those of others as often as it takes to have them not much later than
    // wanted.
    auto const interval = std::max(given.claim_after / 4, std::chrono::milliseconds(1));
    auto const wait = std::min(interval, std::chrono::milliseconds(500)); // so long a signal may go unheard
    auto claimed_at = clock::now() - interval;
    while (is_told_to_end == 0) {
        if (auto const fresh = messages.read(wait); !fresh.empty()) {
            settle(fresh);
        } else if (given.drain && messages.pending() == 0) {
            break;
        }
        if (clock::now() - claimed_at >= interval) {
            auto const claimed = messages.claim();
            if (claimed.size() < given.batch) {
                claimed_at = clock::now();
            }
            if (!claimed.empty()) {
                all.claimed += static_cast<long long>(claimed.size());
                settle(claimed);
            }
        }
    }
    return all;
}

[[nodiscard]] std::string own_name() {
    char host[256] = "";
    gethostname(host, sizeof host - 1);
    return host + std::string(":") + std::to_string(getpid());
}

} // namespace queue_worker

int main(int argc, char** argv) {
    using namespace queue_worker;
    try {
        auto given = read_arguments({argv + (argc > 0), argv + argc});
        if (given.help) {
            return std::fwrite(usage.data(), 1, usage.size(), stdout) == usage.size() && std::fflush(stdout) == 0 ? 0
                                                                                                                  : 2;
        }
        if (given.consumer.empty()) {
            given.consumer = own_name();
        }
        for (auto const signal : {SIGTERM, SIGINT}) {
            std::signal(signal, [](int) { is_told_to_end = 1; });
        }
        auto const all = work(given);
        std::fprintf(stderr, "comply-queue-worker: %lld valid, %lld rejected, %lld taken over\n", all.valid,
                     all.rejected, all.claimed);
        return 0;
    } catch (std::exception const& error) {
        std::fprintf(stderr, "comply-queue-worker: %s\n", comply::printable(error.what()).c_str());
        return 2;
    }
}
