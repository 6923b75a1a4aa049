// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/format.hpp>
#include <comply/graph/authentication_method_modes.hpp>
#include <comply/odata/manner.hpp>
#include <comply/odata/type.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/variant.hpp>

#include <string>
#include <variant>
#include <vector>

namespace comply::graph {

/// The resource `microsoft.graph.authenticationCombinationConfiguration`, which is abstract.
struct authentication_combination_configuration {
    std::string id;                                                   ///< The system's identifier for it.
    std::vector<authentication_method_modes> applies_to_combinations; ///< The combinations that it is about.

    friend bool operator==(authentication_combination_configuration const&,
                           authentication_combination_configuration const&) = default;
};
BOOST_DESCRIBE_STRUCT(authentication_combination_configuration, (), (id, applies_to_combinations))

constexpr auto comply_schema(tag<authentication_combination_configuration>) {
    using configuration = authentication_combination_configuration;
    return schema<configuration>(odata::manner, member_names(camel_case), member<&configuration::id>(read_only));
}

/// The resource `microsoft.graph.fido2CombinationConfiguration`.
struct fido2_combination_configuration : authentication_combination_configuration {
    std::vector<std::string> allowed_aaguids; ///< The models of authenticators that are allowed.

    friend bool operator==(fido2_combination_configuration const&, fido2_combination_configuration const&) = default;
};
BOOST_DESCRIBE_STRUCT(fido2_combination_configuration, (authentication_combination_configuration), (allowed_aaguids))

constexpr auto comply_schema(tag<fido2_combination_configuration>) {
    using configuration = fido2_combination_configuration;
    return schema<configuration>(
        odata::type("#microsoft.graph.fido2CombinationConfiguration", odata::optional_hash),
        member<&configuration::allowed_aaguids>(name("allowedAAGUIDs"), each(format(string_format::uuid))));
}

/// The resource `microsoft.graph.x509CertificateCombinationConfiguration`.
struct x509_certificate_combination_configuration : authentication_combination_configuration {
    std::vector<std::string> allowed_issuer_skis; ///< The subject key identifiers of the issuers that are allowed.
    std::vector<std::string> allowed_policy_oids; ///< The policies' object identifiers that are allowed.

    friend bool operator==(x509_certificate_combination_configuration const&,
                           x509_certificate_combination_configuration const&) = default;
};
BOOST_DESCRIBE_STRUCT(x509_certificate_combination_configuration, (authentication_combination_configuration),
                      (allowed_issuer_skis, allowed_policy_oids))

constexpr auto comply_schema(tag<x509_certificate_combination_configuration>) {
    using configuration = x509_certificate_combination_configuration;
    return schema<configuration>(
        odata::type("#microsoft.graph.x509CertificateCombinationConfiguration", odata::optional_hash),
        member<&configuration::allowed_policy_oids>(name("allowedPolicyOIDs")));
}

/// An `authenticationCombinationConfiguration` of one of these kinds, as its `@odata.type` says.
using any_authentication_combination_configuration =
    std::variant<fido2_combination_configuration, x509_certificate_combination_configuration>;

} // namespace comply::graph
