// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "address.hpp"
#include "message.hpp"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

namespace report {

/// How far a request came.
enum class reach {
    not_sent,   ///< not, or not whole: nobody has acted on it
    unanswered, ///< it was sent, and what became of it is not known: there is no answer, or one that is no HTTP
    cut_short,  ///< there is an answer, but no more than its head
    answered,
};

struct exchange {
    report::reach reach = reach::not_sent;
    report::answer answer{}; ///< cut_short: without content
    std::string trouble{};   ///< what is in the way, unless it was answered
};

/// A connection to a service, which lasts as long as the service lets it, and is made again when it is needed.
class connection {
public:
    /// @param timeout  for connecting, for sending a request, and for getting its answer, each
    connection(address const& service, std::chrono::seconds timeout);
    ~connection();
    connection(connection const&) = delete;
    connection& operator=(connection const&) = delete;

    /// Sends a request and waits for its answer. Once: whether it may be sent again is for others to say.
    [[nodiscard]] exchange send(request const& asked);

    /// How often it was made.
    [[nodiscard]] std::size_t count() const noexcept;

private:
    class state;
    std::unique_ptr<state> state_;
};

} // namespace report
