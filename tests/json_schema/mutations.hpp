// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "instances.hpp"
#include "random.hpp"

#include <boost/json/value.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

// Damages values without a look at their schema.

inline void collect(boost::json::value& value, std::vector<boost::json::value*>& all) {
    all.push_back(&value);
    if (value.is_array()) {
        for (auto& element : value.get_array()) {
            collect(element, all);
        }
    } else if (value.is_object()) {
        for (auto& member : value.get_object()) {
            collect(member.value(), all);
        }
    }
}

inline void mutate_object(random_source& random, instance_maker& make, boost::json::object& object) {
    std::string name;
    if (!object.empty()) {
        name = (object.begin() + static_cast<std::ptrdiff_t>(random.below(object.size())))->key();
    }
    switch (random.below(object.empty() ? 1 : 4)) {
    case 0:
        object[random.any_of({"extra", "@odata.etag", "userName@odata.type", "", "@", "type", "Name", "constructor"})] =
            make.any();
        break;
    case 1: object.erase(name); break;
    case 2: object[name] = nullptr; break;
    default: {
        auto value = object[name];
        object.erase(name);
        object[name + '_'] = std::move(value);
    }
    }
}

inline void mutate_array(random_source& random, instance_maker& make, boost::json::array& array) {
    switch (random.below(array.empty() ? 1 : 4)) {
    case 0: array.push_back(make.any()); break;
    case 1: array.erase(array.begin() + static_cast<std::ptrdiff_t>(random.below(array.size()))); break;
    case 2: array.push_back(array[random.below(array.size())]); break;
    default: array.clear();
    }
}

inline void mutate_number(random_source& random, boost::json::value& number) {
    auto const value = number.to_number<double>();
    switch (random.below(4)) {
    case 0: number = value + 1; break;
    case 1: number = -value; break;
    case 2: number = value + 0.5; break;
    default: number = boost::json::string(std::to_string(value));
    }
}

/// Changes one thing somewhere in the value.
inline void mutate(random_source& random, instance_maker& make, boost::json::value& value) {
    std::vector<boost::json::value*> all;
    collect(value, all);
    auto& one = *random.any_of(all);
    if (random.percent(35)) {
        one = make.any();
    } else if (random.percent(10)) {
        one = boost::json::array{one};
    } else if (one.is_object()) {
        mutate_object(random, make, one.get_object());
    } else if (one.is_array()) {
        mutate_array(random, make, one.get_array());
    } else if (one.is_number()) {
        mutate_number(random, one);
    } else if (one.is_string()) {
        auto& text = one.get_string();
        if (text.empty() || random.percent(50)) {
            text += any_text(random, 1);
        } else if (static_cast<unsigned char>(text.back()) < 0x80) {
            text.pop_back();
        }
    } else {
        one = one.is_null() ? boost::json::value(false) : boost::json::value(nullptr);
    }
}
