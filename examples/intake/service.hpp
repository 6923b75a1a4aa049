// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "call.hpp"
#include "device_statuses.hpp"
#include "http.hpp"
#include "metrics.hpp"
#include "store.hpp"
#include "target.hpp"
#include "tokens.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/// What somebody must be allowed to do.
enum class access { open, read, write };

/// A method of a resource.
struct route {
    std::string_view method;
    std::string_view path; ///< with parameters: `/policies/{policyId}`
    intake::access access;
    bool has_content; ///< the request's is JSON
    intake::handler handle;
};

/// What a request's head says: which route it takes, or why none.
struct admission {
    std::optional<answer> refused{};
    route const* way = nullptr;
    call request{};
};

/// Everything between a request and its answer that is not HTTP on a wire.
class service {
public:
    service(intake::tokens tokens, intake::store& store, intake::metrics& metrics, std::string root,
            std::uint64_t max_content);

    /// Looks at all that can be told without the content, so that nobody sends it in vain.
    [[nodiscard]] admission admit(request_head const& head) const;

private:
    [[nodiscard]] std::vector<route> make_routes();
    [[nodiscard]] std::optional<answer> check_caller(access needed, request_head const& head) const;
    [[nodiscard]] std::optional<answer> check_content(request_head const& head) const;
    void report_health(call request);

    intake::tokens tokens_;
    intake::store& store_;
    intake::metrics& metrics_;
    device_statuses device_statuses_;
    std::uint64_t max_content_;
    std::vector<route> routes_;
};

} // namespace intake
