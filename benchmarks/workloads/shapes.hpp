// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Payloads of other shapes.

#include "../texts.hpp"
#include "read.hpp"
#include "write.hpp"

namespace workloads {

template <class Peer>
void add_reading_of_shapes() {
    using namespace payloads;
    using state = benchmark::State;
    using support::add;
    add<Peer>("read_shapes/doubles", "doubles", [](state& s) { read_reused<Peer>(s, doubles_text(), doubles()); });
    add<Peer>("read_shapes/integers", "integers", [](state& s) { read_reused<Peer>(s, integers_text(), integers()); });
    add<Peer>("read_shapes/long_strings", "strings of 64 KiB",
              [](state& s) { read_reused<Peer>(s, long_strings_text(), long_strings()); });
    add<Peer>("read_shapes/nested", "50 levels deep",
              [](state& s) { read_reused<Peer>(s, folders_text(), folders()); });
    add<Peer>("read_shapes/many_members", "50 members",
              [](state& s) { read_reused<Peer>(s, telemetries_text(), telemetries()); });
    add<Peer>("read_shapes/unknown_members", "50 members, 3 of them wanted",
              [](state& s) { read_reused<Peer>(s, telemetries_text(), readings()); });
}

template <class Peer>
void add_writing_of_shapes() {
    using namespace payloads;
    using state = benchmark::State;
    using support::add;
    add<Peer>("write_shapes/doubles", "doubles", [](state& s) { write_bulk<Peer>(s, doubles()); });
    add<Peer>("write_shapes/integers", "integers", [](state& s) { write_bulk<Peer>(s, integers()); });
    add<Peer>("write_shapes/long_strings", "strings of 64 KiB", [](state& s) { write_bulk<Peer>(s, long_strings()); });
    add<Peer>("write_shapes/nested", "50 levels deep", [](state& s) { write_bulk<Peer>(s, folders()); });
    add<Peer>("write_shapes/many_members", "50 members", [](state& s) { write_bulk<Peer>(s, telemetries()); });
}

} // namespace workloads
