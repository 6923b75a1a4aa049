// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "resources.hpp"

#include <algorithm>

namespace playground {

std::vector<resource> const& resources() {
    static std::vector<resource> const all{device_status(),   device_policy(), device_policy_state(),
                                           strength_policy(), payment_event(), shop_order()};
    return all;
}

resource const* find_resource(std::string_view name) {
    auto const& all = resources();
    auto const found =
        std::find_if(all.begin(), all.end(), [name](resource const& one) { return one.listed.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace playground
