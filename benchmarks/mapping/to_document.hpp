// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// From a struct to a document of a peer, which then writes it as text.
//
// A peer says how its own values are made: `null()`, `scalar(value)`, `array(size)`, `append(array, element)`,
// `object(size)`, `append(object, name, value)`.

#include "members.hpp"

#include <comply/graph/compliance_status.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace mapping {

template <class Peer>
struct document_maker {
    template <class T>
    auto operator()(T const& value) const {
        if constexpr (described_struct<T>) {
            auto made = peer.object(name_count<T>);
            if constexpr (has_type<T>) {
                peer.append(made, names<T>[0], peer.scalar(type<T>));
            }
            std::size_t index = has_type<T> ? 1 : 0;
            for_each_member<T>([&](auto pointer) { peer.append(made, names<T>[index++], (*this)(value.*pointer)); });
            return made;
        } else if constexpr (std::is_same_v<T, comply::graph::compliance_status>) {
            return peer.scalar(status_names.at(static_cast<std::size_t>(value)));
        } else {
            return peer.scalar(value);
        }
    }

    template <class T>
    auto operator()(std::optional<T> const& value) const {
        return value ? (*this)(*value) : peer.null();
    }

    template <class T>
    auto operator()(std::vector<T> const& values) const {
        auto made = peer.array(values.size());
        for (auto const& value : values) {
            peer.append(made, (*this)(value));
        }
        return made;
    }

    Peer const& peer;
};

} // namespace mapping
