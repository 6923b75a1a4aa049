// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Whether a peer does the same work: what it must refuse, asked before anything is timed.

#include "../mapping/refused.hpp"
#include "../texts.hpp"

#include <comply/serialize.hpp>

#include <array>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>

namespace workloads {

struct fault {
    std::string_view name;
    std::string_view sought; ///< what of a good record
    std::string_view put;    ///< is replaced by this
};

inline constexpr std::array faults = {
    fault{"missing member", R"("platform":8,)", ""},
    fault{"unknown member", R"("platform":8,)", R"("platform":8,"extra":1,)"},
    fault{"string for a number", R"("platform":8)", R"("platform":"8")"},
    fault{"fraction", R"("platform":8)", R"("platform":8.5)"},
    fault{"more than 32 bits", R"("platform":8)", R"("platform":2147483648)"},
    fault{"leading zero", R"("platform":8)", R"("platform":08)"},
    fault{"number for a string", R"("userName":"alex")", R"("userName":1)"},
    fault{"null", R"("id":"1")", R"("id":null)"},
    fault{"unknown enumerator", "compliant", "compliance"},
    fault{"another type", "#microsoft.graph.", "#graph."},
    fault{"invalid UTF-8", "alex", "al\xC0\xAF"},
    fault{"control character", "alex", "al\x01"},
    fault{"unknown escape", "alex", "al\\x"},
    fault{"lone surrogate", "alex", "al\\ud800"},
    fault{"comma at the end", "}", ",}"},
    fault{"text behind the end", "}", "}}"},
};

inline constexpr fault duplicate_member = {"duplicate member", R"("platform":8,)", R"("platform":8,"platform":8,)"};

[[nodiscard]] inline payloads::record good_record() {
    return {"1",
            "d",
            "alex",
            "m",
            8,
            "2026-01-01T00:00:00Z",
            comply::graph::compliance_status::compliant,
            "2026-01-01T00:00:00Z",
            "u"};
}

template <class Peer>
bool accepts(std::string text) {
    auto const size = text.size();
    text.append(payloads::padding, '\0');
    payloads::record value;
    try {
        typename Peer::reader().read(value, std::string_view(text).substr(0, size));
    } catch (std::exception const&) {
        return false;
    }
    return true;
}

template <class Peer>
void expect_refused(fault const& sort) {
    auto text = comply::serialize(good_record());
    text.replace(text.find(sort.sought), sort.sought.size(), sort.put);
    if (accepts<Peer>(text)) {
        throw std::logic_error(std::string(Peer::name) +
                               " accepts a record with this fault: " + std::string(sort.name));
    }
}

template <class Peer>
void expect_same_checks() {
    mapping::expect(accepts<Peer>(comply::serialize(good_record())), "a good record was refused");
    for (auto const& sort : faults) {
        expect_refused<Peer>(sort);
    }
    if constexpr (Peer::sees_duplicates) {
        expect_refused<Peer>(duplicate_member);
    }
}

} // namespace workloads
