// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "connection.hpp"
#include "options.hpp"
#include "patience.hpp"

#include <comply/graph/create_device_compliance_device_status.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace report {

using create_operation = comply::graph::create_device_compliance_device_status;
using resource = create_operation::resource;

/// What became of a record.
enum class fate {
    stored,
    refused, ///< the service says what is wrong with it; another may do better
    unclear, ///< nobody knows whether it was stored, or as what
    stuck,   ///< it was not stored, and another would not be either
};

struct delivery {
    report::fate fate = fate::stuck;
    std::optional<resource> stored{}; ///< as the service has it
    std::string sentence{};           ///< why it was not stored; may have further lines
};

/// Brings records to the service, each as often as it takes and may be tried.
///
/// A POST is not idempotent: of two requests, both may be carried out, and a record be there twice. It is sent again
/// only if it is known that nobody has acted on it (RFC 9110 §9.2.2): there was no connection, or it broke before all
/// of the request was sent, or the answer says so: 408, 429, 503. A connection that ends behind the request says
/// nothing; nor do 500, 502 and 504. Such a record is sent again only if the options want it so.
class courier {
public:
    /// @param tell  called with what is in the way whenever there is going to be another attempt
    courier(options const& given, std::function<void(std::string const&)> tell);

    /// Waits between attempts, at most until a signal comes.
    [[nodiscard]] delivery bring(resource const& record);

    [[nodiscard]] std::size_t connections() const noexcept { return connection_.count(); }

private:
    struct verdict {
        report::delivery delivery;
        bool may_be_repeated = false;
    };
    [[nodiscard]] verdict judge(exchange const& made) const;
    [[nodiscard]] verdict judge_answer(exchange const& made) const;

    options const& given_;
    std::function<void(std::string const&)> tell_;
    request request_;
    connection connection_;
    patience patience_;
};

} // namespace report
