// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "metrics.hpp"
#include "options.hpp"
#include "service.hpp"

#include <memory>
#include <string>

namespace intake {

/// Accepts clients and runs their connections. It must outlive whatever answers requests from other threads.
class server {
public:
    /// Listens: clients may connect, and wait. @throws boost::system::system_error
    server(options const& given, metrics& counted);
    ~server();

    /// Where it listens: `127.0.0.1:8080`.
    [[nodiscard]] std::string address() const;

    /// Serves until a signal ends it, and then finishes what is in flight.
    void run(service const& answering);

private:
    class state;
    std::unique_ptr<state> state_;
};

} // namespace intake
