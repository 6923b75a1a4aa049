// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "metrics.hpp"
#include "options.hpp"
#include "service.hpp"

#include <boost/asio/ip/tcp.hpp>

#include <functional>
#include <memory>

namespace intake {

/// A client's connection, which lives by itself until one of the two ends it.
class connection {
public:
    virtual ~connection() = default;

    /// Answers what is in flight, then closes; at once if nothing is. From any thread.
    virtual void finish() = 0;

    /// Closes, whatever is in flight. From any thread.
    virtual void abort() = 0;
};

/// @param socket  with a strand as its executor, which keeps the connection's doings apart
/// @param closed  called once the connection is at its end
[[nodiscard]] std::shared_ptr<connection> start_connection(boost::asio::ip::tcp::socket socket, limits const& bounds,
                                                           service const& answering, metrics& counted,
                                                           std::function<void()> closed);

} // namespace intake
