// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// The resource, read and written in every way: as `payloads::records`, or as `payloads::resources`.

#include "../texts.hpp"
#include "contract.hpp"
#include "read.hpp"
#include "write.hpp"

#include <type_traits>

namespace workloads {

template <class Peer, auto values = payloads::records>
void add_reading_of_records() {
    using namespace payloads;
    using state = benchmark::State;
    using support::add;
    using value = typename std::remove_cvref_t<decltype(values())>::value_type;
    add<Peer>("read/bulk_compact", "bulk, compact", [](state& s) { read_reused<Peer>(s, compact_text(), values()); });
    add<Peer>("read/bulk_pretty", "bulk, pretty", [](state& s) { read_reused<Peer>(s, pretty_text(), values()); });
    add<Peer>("read/bulk_fresh", "bulk, into a fresh vector",
              [](state& s) { read_fresh<Peer>(s, compact_text(), values()); });
    add<Peer>("read/one_by_one", "one record at a time", [](state& s) { read_one_by_one<Peer>(s, lines(), values()); });
    if constexpr (!Peer::is_floor) {
        expect_same_checks<Peer>();
        add<Peer>("read/lines", "NDJSON", [](state& s) { read_lines<Peer>(s, lines_text(), values()); });
        add<Peer>("read/shuffled", "bulk, members in any order",
                  [](state& s) { read_reused<Peer>(s, shuffled_text(), values()); });
        add<Peer>("read/fault_at_end", "bulk, into a fresh vector, a fault at the end",
                  [](state& s) { refuse<Peer, value>(s, faulty_text(), record_count()); });
    }
}

template <class Peer, auto values = payloads::records>
void add_writing_of_records() {
    using state = benchmark::State;
    using support::add;
    add<Peer>("write/bulk", "bulk", [](state& s) { write_bulk<Peer>(s, values()); });
    add<Peer>("write/one_by_one", "one record at a time", [](state& s) { write_one_by_one<Peer>(s, values()); });
}

} // namespace workloads
