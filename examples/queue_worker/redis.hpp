// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <hiredis/hiredis.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace queue_worker {

/// The server cannot be reached, or says that something is wrong.
struct redis_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What the server answered: a string, a number, nothing, or an array of such.
class reply {
public:
    explicit reply(redisReply const* from) : from_(from) {}

    [[nodiscard]] bool is_nothing() const noexcept { return from_->type == REDIS_REPLY_NIL; }
    [[nodiscard]] long long number() const { return require(REDIS_REPLY_INTEGER)->integer; }
    [[nodiscard]] std::string_view text() const {
        auto const from = require(REDIS_REPLY_STRING);
        return {from->str, static_cast<std::size_t>(from->len)};
    }
    /// Of an array.
    [[nodiscard]] std::size_t size() const { return require(REDIS_REPLY_ARRAY)->elements; }
    [[nodiscard]] reply operator[](std::size_t index) const {
        if (index >= size()) {
            throw redis_error("the server answers less than expected");
        }
        return reply(from_->element[index]);
    }

private:
    [[nodiscard]] redisReply const* require(int type) const {
        if (from_->type != type) {
            throw redis_error("the server answers something else than expected");
        }
        return from_;
    }

    redisReply const* from_;
};

/// A connection, on which one command after another is sent and answered.
class redis {
public:
    /// @param server  `host:port`, or the path of a socket, which has a slash. The password, if one is needed, is what
    ///                redis-cli takes: the environment's REDISCLI_AUTH.
    explicit redis(std::string const& server) : context_(connect(server)) {
        if (!context_ || context_->err != 0) {
            throw redis_error("cannot connect to " + server + ": " + (context_ ? context_->errstr : "out of memory"));
        }
        if (auto const password = std::getenv("REDISCLI_AUTH")) {
            command({"AUTH", password});
        }
    }

    /// @return the answer, until the next command
    reply command(std::vector<std::string_view> const& words) {
        std::vector<char const*> texts;
        std::vector<std::size_t> sizes;
        for (auto const& word : words) {
            texts.push_back(word.data() == nullptr ? "" : word.data());
            sizes.push_back(word.size());
        }
        reply_.reset(static_cast<redisReply*>(
            redisCommandArgv(context_.get(), static_cast<int>(texts.size()), texts.data(), sizes.data())));
        if (!reply_) {
            throw redis_error(std::string("the connection broke: ") + context_->errstr);
        }
        if (reply_->type == REDIS_REPLY_ERROR) {
            throw redis_error(std::string(words.front()) + ": " + reply_->str);
        }
        return reply(reply_.get());
    }

private:
    struct deleter {
        void operator()(redisContext* context) const noexcept { redisFree(context); }
        void operator()(redisReply* reply) const noexcept { freeReplyObject(reply); }
    };

    static redisContext* connect(std::string const& server) {
        if (server.find('/') != server.npos) {
            return redisConnectUnix(server.c_str());
        }
        auto const colon = server.rfind(':');
        auto const port = colon == server.npos ? 6379 : std::atoi(server.c_str() + colon + 1);
        return redisConnect(server.substr(0, colon).c_str(), port);
    }

    std::unique_ptr<redisContext, deleter> context_;
    std::unique_ptr<redisReply, deleter> reply_;
};

} // namespace queue_worker
