// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// The same for nlohmann/json, mapped by hand, with the checks that comply makes of itself: every member is there, of
// the right type, platform within 32 bits, status a name of the enum, no member that is unknown. Only date-times stay
// strings.

#include <nlohmann/json.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace by_hand {

enum class compliance_status {
    unknown,
    not_applicable,
    compliant,
    remediated,
    non_compliant,
    error,
    conflict,
    not_assigned
};

struct device_compliance_device_status {
    std::string id;
    std::optional<std::string> device_display_name;
    std::optional<std::string> user_name;
    std::optional<std::string> device_model;
    std::int32_t platform{};
    std::string compliance_grace_period_expiration_date_time;
    compliance_status status{};
    std::string last_reported_date_time;
    std::optional<std::string> user_principal_name;
};

inline constexpr std::string_view type = "#microsoft.graph.deviceComplianceDeviceStatus";
inline constexpr std::array status_names = {"unknown",      "notApplicable", "compliant", "remediated",
                                            "nonCompliant", "error",         "conflict",  "notAssigned"};

inline void read_nullable(nlohmann::json const& from, std::optional<std::string>& to) {
    if (from.is_null()) {
        to.reset();
    } else {
        from.get_to(to ? *to : to.emplace());
    }
}

inline nlohmann::json write_nullable(std::optional<std::string> const& from) {
    return from ? nlohmann::json(*from) : nlohmann::json();
}

inline void from_json(nlohmann::json const& json, device_compliance_device_status& out) {
    json.at("id").get_to(out.id);
    read_nullable(json.at("deviceDisplayName"), out.device_display_name);
    read_nullable(json.at("userName"), out.user_name);
    read_nullable(json.at("deviceModel"), out.device_model);
    auto const& platform = json.at("platform");
    auto const number = platform.get<std::int64_t>();
    if (!platform.is_number_integer() || number < std::numeric_limits<std::int32_t>::min() ||
        number > std::numeric_limits<std::int32_t>::max()) {
        throw std::runtime_error("platform is no 32-bit integer");
    }
    out.platform = static_cast<std::int32_t>(number);
    json.at("complianceGracePeriodExpirationDateTime").get_to(out.compliance_grace_period_expiration_date_time);
    auto const& status = json.at("status").get_ref<std::string const&>();
    std::size_t index = 0;
    while (index < status_names.size() && status != status_names[index]) {
        ++index;
    }
    if (index == status_names.size()) {
        throw std::runtime_error("unknown status " + status);
    }
    out.status = static_cast<compliance_status>(index);
    json.at("lastReportedDateTime").get_to(out.last_reported_date_time);
    read_nullable(json.at("userPrincipalName"), out.user_principal_name);

    std::size_t known = 9;
    if (auto const found = json.find("@odata.type"); found != json.end()) {
        if (found->get_ref<std::string const&>() != type) {
            throw std::runtime_error("another @odata.type");
        }
        ++known;
    }
    if (json.size() != known) {
        throw std::runtime_error("unknown member");
    }
}

inline void to_json(nlohmann::json& json, device_compliance_device_status const& in) {
    json = {
        {"@odata.type", type},
        {"id", in.id},
        {"deviceDisplayName", write_nullable(in.device_display_name)},
        {"userName", write_nullable(in.user_name)},
        {"deviceModel", write_nullable(in.device_model)},
        {"platform", in.platform},
        {"complianceGracePeriodExpirationDateTime", in.compliance_grace_period_expiration_date_time},
        {"status", status_names.at(static_cast<std::size_t>(in.status))},
        {"lastReportedDateTime", in.last_reported_date_time},
        {"userPrincipalName", write_nullable(in.user_principal_name)},
    };
}

} // namespace by_hand

by_hand::device_compliance_device_status read(std::string_view text) { return nlohmann::json::parse(text); }

std::string write(by_hand::device_compliance_device_status const& status) { return nlohmann::json(status).dump(); }
