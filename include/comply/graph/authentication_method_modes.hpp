// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/flags.hpp>
#include <comply/schema.hpp>

namespace comply::graph {

/// The enumeration `microsoft.graph.authenticationMethodModes`: methods that are used together, as in
/// `"password,softwareOath"`.
enum class authentication_method_modes {
    password = 1 << 0,
    voice = 1 << 1,
    hardware_oath = 1 << 2,
    software_oath = 1 << 3,
    sms = 1 << 4,
    fido2 = 1 << 5,
    windows_hello_for_business = 1 << 6,
    microsoft_authenticator_push = 1 << 7,
    device_based_push = 1 << 8,
    temporary_access_pass_one_time = 1 << 9,
    temporary_access_pass_multi_use = 1 << 10,
    email = 1 << 11,
    x509_certificate_single_factor = 1 << 12,
    x509_certificate_multi_factor = 1 << 13,
    federated_single_factor = 1 << 14,
    federated_multi_factor = 1 << 15,
    unknown_future_value = 1 << 16,
};
BOOST_DESCRIBE_ENUM(authentication_method_modes, password, voice, hardware_oath, software_oath, sms, fido2,
                    windows_hello_for_business, microsoft_authenticator_push, device_based_push,
                    temporary_access_pass_one_time, temporary_access_pass_multi_use, email,
                    x509_certificate_single_factor, x509_certificate_multi_factor, federated_single_factor,
                    federated_multi_factor, unknown_future_value)

constexpr auto comply_schema(tag<authentication_method_modes>) {
    return schema<authentication_method_modes>(flags, enumerator_names(camel_case),
                                               fallback(authentication_method_modes::unknown_future_value));
}

[[nodiscard]] constexpr authentication_method_modes operator|(authentication_method_modes a,
                                                              authentication_method_modes b) noexcept {
    return static_cast<authentication_method_modes>(static_cast<int>(a) | static_cast<int>(b));
}

} // namespace comply::graph
