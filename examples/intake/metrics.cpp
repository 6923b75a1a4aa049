// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "metrics.hpp"

#include <comply/errc.hpp>

#include <algorithm>
#include <sstream>
#include <utility>

namespace intake {

void metrics::note_answer(int status, duration took) noexcept {
    auto const seconds = std::chrono::duration<double>(took).count();
    auto const bound = std::lower_bound(bounds.begin(), bounds.end(), seconds);
    ++answers_[static_cast<std::size_t>(std::clamp(status, 0, 599))];
    ++durations_[static_cast<std::size_t>(bound - bounds.begin())];
    microseconds_ += static_cast<std::uint64_t>(seconds * 1e6);
}

void metrics::note_violations(comply::violations const& all) {
    std::scoped_lock const lock(violations_mutex_);
    for (auto const& one : all) {
        ++violations_[comply::to_string(one.code)];
    }
}

void metrics::note_commit(std::size_t changes) noexcept {
    ++commits_;
    changes_ += changes;
}

std::string metrics::text() const {
    std::ostringstream out;
    auto const heading = [&out](char const* name, char const* type, char const* help) {
        out << "# HELP " << name << ' ' << help << "\n# TYPE " << name << ' ' << type << '\n';
    };
    auto const alone = [&](char const* name, char const* type, char const* help, auto value) {
        heading(name, type, help);
        out << name << ' ' << value << '\n';
    };

    heading("intake_requests_total", "counter", "Requests answered, by status.");
    for (std::size_t status = 0; status < answers_.size(); ++status) {
        if (auto const count = answers_[status].load(); count != 0) {
            out << "intake_requests_total{status=\"" << status << "\"} " << count << '\n';
        }
    }
    heading("intake_request_duration_seconds", "histogram", "From a request's head to the end of its answer.");
    std::uint64_t up_to = 0;
    for (std::size_t at = 0; at < bounds.size(); ++at) {
        up_to += durations_[at].load();
        out << "intake_request_duration_seconds_bucket{le=\"" << bounds[at] << "\"} " << up_to << '\n';
    }
    up_to += durations_.back().load();
    out << "intake_request_duration_seconds_bucket{le=\"+Inf\"} " << up_to << '\n'
        << "intake_request_duration_seconds_sum " << static_cast<double>(microseconds_.load()) / 1e6 << '\n'
        << "intake_request_duration_seconds_count " << up_to << '\n';
    {
        heading("intake_violations_total", "counter", "Violations in contents that were refused, by code.");
        std::scoped_lock const lock(violations_mutex_);
        for (auto const& [code, count] : violations_) {
            out << "intake_violations_total{code=\"" << code << "\"} " << count << '\n';
        }
    }
    alone("intake_commits_total", "counter", "Transactions committed.", commits_.load());
    alone("intake_failed_commits_total", "counter", "Transactions that failed.", failed_commits_.load());
    alone("intake_changes_total", "counter", "Requests whose changes were committed.", changes_.load());
    alone("intake_connections", "gauge", "Connections that are open.", connections_.load());
    return std::move(out).str();
}

} // namespace intake
