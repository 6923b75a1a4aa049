// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "arguments.hpp"
#include "redis.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace queue_worker {

struct message {
    std::string id;
    std::string record; ///< empty if there is no such field
};

/// The stream that is read and the two that are written, seen by one of the group.
class queue {
public:
    explicit queue(arguments const& given)
        : given_(given), redis_(given.server), batch_(std::to_string(given.batch)),
          claim_after_(std::to_string(given.claim_after.count())) {
        try {
            redis_.command({"XGROUP", "CREATE", given_.stream, given_.group, "0", "MKSTREAM"});
        } catch (redis_error const& error) {
            if (std::string_view(error.what()).find("BUSYGROUP") == std::string_view::npos) {
                throw; // it is not that the group is there already
            }
        }
    }

    /// Messages that nobody has had yet. Waits for them, if need be.
    [[nodiscard]] std::vector<message> read(std::chrono::milliseconds wait) {
        auto const milliseconds = std::to_string(wait.count());
        std::vector<std::string_view> words{"XREADGROUP", "GROUP", given_.group, given_.consumer, "COUNT", batch_};
        if (wait.count() > 0) {
            words.insert(words.end(), {"BLOCK", milliseconds});
        }
        words.insert(words.end(), {"STREAMS", given_.stream, ">"});
        auto const streams = redis_.command(words);
        return streams.is_nothing() ? std::vector<message>() : to_messages(streams[0][1]);
    }

    /// Messages that another has had for too long: it has died, or hangs.
    [[nodiscard]] std::vector<message> claim() {
        auto const claimed = redis_.command(
            {"XAUTOCLAIM", given_.stream, given_.group, given_.consumer, claim_after_, claim_from_, "COUNT", batch_});
        claim_from_ = claimed[0].text();
        return to_messages(claimed[1]);
    }

    /// How many messages were given to somebody and not yet acknowledged.
    [[nodiscard]] long long pending() { return redis_.command({"XPENDING", given_.stream, given_.group})[0].number(); }

    /// Adds each message to the valid or to the rejected ones, and acknowledges it, in one step for all: either the
    /// server has done both or neither. Of messages that another has dealt with meanwhile, it does neither.
    /// @param violations  of each message, as JSON; empty if there are none
    /// @return how many were added to the valid ones, and to the rejected ones
    std::pair<long long, long long> settle(std::vector<message> const& messages,
                                           std::vector<std::string> const& violations) {
        // A script is not undone where it fails, so what can fail comes first: a message is acknowledged only if it was
        // added.
        constexpr std::string_view script = R"(
            local added = {0, 0}
            for i = 2, #ARGV, 3 do
                local id, record, violations = ARGV[i], ARGV[i + 1], ARGV[i + 2]
                if #redis.call('XPENDING', KEYS[1], ARGV[1], id, id, 1) == 1 then
                    if violations == '' then
                        redis.call('XADD', KEYS[2], '*', 'id', id, 'record', record)
                        added[1] = added[1] + 1
                    else
                        redis.call('XADD', KEYS[3], '*', 'id', id, 'record', record, 'violations', violations)
                        added[2] = added[2] + 1
                    end
                    redis.call('XACK', KEYS[1], ARGV[1], id)
                end
            end
            return added)";
        std::vector<std::string_view> words{"EVAL",       script,          "3",         given_.stream,
                                            given_.valid, given_.rejected, given_.group};
        for (std::size_t i = 0; i < messages.size(); ++i) {
            words.insert(words.end(), {messages[i].id, messages[i].record, violations[i]});
        }
        auto const added = redis_.command(words);
        return {added[0].number(), added[1].number()};
    }

private:
    // [[id, [field, value, …]], …]; nothing in place of a message that was deleted from the stream.
    static std::vector<message> to_messages(reply const& from) {
        std::vector<message> messages;
        for (std::size_t i = 0; i < from.size(); ++i) {
            if (from[i].is_nothing()) {
                continue;
            }
            message one{std::string(from[i][0].text()), {}};
            auto const fields = from[i][1];
            for (std::size_t field = 0; !fields.is_nothing() && field + 1 < fields.size(); field += 2) {
                if (fields[field].text() == "record") {
                    one.record = fields[field + 1].text();
                }
            }
            messages.push_back(std::move(one));
        }
        return messages;
    }

    arguments const& given_;
    redis redis_;
    std::string batch_;
    std::string claim_after_;
    std::string claim_from_ = "0-0";
};

} // namespace queue_worker
