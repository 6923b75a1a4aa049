// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "peers.hpp"

#include "../mapping/read.hpp"
#include "../mapping/refused.hpp"
#include "../workloads/records.hpp"
#include "../workloads/shapes.hpp"

#include <simdjson.h>

#include <cstdint>
#include <string_view>

namespace {

// On demand; its numbers, strings and structure are checked where they are looked at, UTF-8 everywhere. It does not
// write structs.
struct simdjson_peer {
    static constexpr char const* name = "simdjson";
    static constexpr bool is_floor = false;
    static constexpr bool sees_duplicates = true;
    static constexpr bool rounds_correctly = true;

    using value = simdjson::ondemand::value;

    static bool is_null(value& from) { return from.is_null(); }
    static bool boolean(value& from) { return from.get_bool(); }
    static std::int64_t integer(value& from) { return from.get_int64(); }
    static double number(value& from) { return from.get_double(); }
    static std::string_view string(value& from) { return from.get_string(); }

    template <class Use>
    static void for_each_element(value& from, Use use) {
        simdjson::ondemand::array array = from.get_array();
        for (auto element : array) {
            value found = element.value();
            use(found);
        }
    }

    template <class Use>
    static void for_each_member(value& from, Use use) {
        simdjson::ondemand::object object = from.get_object();
        for (auto member : object) {
            value found = member.value();
            use(member, found);
        }
    }

    using member_result = simdjson::simdjson_result<simdjson::ondemand::field>;

    static bool is(member_result& name, std::string_view expected) {
        simdjson::ondemand::raw_json_string found = name.key();
        return found == expected;
    }

    static std::string_view text(member_result& name) { return name.unescaped_key(); }

    struct reader {
        template <class T>
        void read(T& to, std::string_view text) {
            simdjson::ondemand::document document =
                parser.iterate(simdjson::padded_string_view(text.data(), text.size(), text.size() + payloads::padding));
            value root = document.get_value();
            mapping::reader<simdjson_peer>::read(root, to);
            mapping::expect(document.current_location().error() == simdjson::OUT_OF_BOUNDS,
                            "something follows the value");
        }

        simdjson::ondemand::parser parser;
    };
};

} // namespace

void peers::add_simdjson() {
    workloads::add_reading_of_records<simdjson_peer>();
    workloads::add_reading_of_shapes<simdjson_peer>();
}
