// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// The resource, read and written in every way.

#include "../texts.hpp"
#include "read.hpp"
#include "write.hpp"

namespace workloads {

template <class Peer>
void add_reading_of_records() {
    using namespace payloads;
    using state = benchmark::State;
    using support::add;
    add<Peer>("read/bulk_compact", "bulk, compact", [](state& s) { read_reused<Peer>(s, compact_text(), records()); });
    add<Peer>("read/bulk_pretty", "bulk, pretty", [](state& s) { read_reused<Peer>(s, pretty_text(), records()); });
    add<Peer>("read/bulk_fresh", "bulk, into a fresh vector",
              [](state& s) { read_fresh<Peer>(s, compact_text(), records()); });
    add<Peer>("read/one_by_one", "one record at a time",
              [](state& s) { read_one_by_one<Peer>(s, lines(), records()); });
    if constexpr (!Peer::is_floor) {
        add<Peer>("read/lines", "NDJSON", [](state& s) { read_lines<Peer>(s, lines_text(), records()); });
        add<Peer>("read/shuffled", "bulk, members in any order",
                  [](state& s) { read_reused<Peer>(s, shuffled_text(), records()); });
        add<Peer>("read/fault_at_end", "bulk, fresh vector, a fault at the end",
                  [](state& s) { refuse<Peer, record>(s, faulty_text(), record_count()); });
    }
}

template <class Peer>
void add_writing_of_records() {
    using namespace payloads;
    using state = benchmark::State;
    using support::add;
    add<Peer>("write/bulk", "bulk", [](state& s) { write_bulk<Peer>(s, records()); });
    add<Peer>("write/one_by_one", "one record at a time", [](state& s) { write_one_by_one<Peer>(s, records()); });
}

/// With date_time_offset members in place of the two strings.
template <class Peer>
void add_date_times() {
    using namespace payloads;
    using state = benchmark::State;
    using support::add;
    add<Peer>("read/bulk_date_times", "bulk, date-times converted",
              [](state& s) { read_reused<Peer>(s, compact_text(), resources()); });
    add<Peer>("read/one_by_one_date_times", "one at a time, date-times converted",
              [](state& s) { read_one_by_one<Peer>(s, lines(), resources()); });
    add<Peer>("write/bulk_date_times", "bulk, date-times converted",
              [](state& s) { write_bulk<Peer>(s, resources()); });
    add<Peer>("write/one_by_one_date_times", "one at a time, date-times converted",
              [](state& s) { write_one_by_one<Peer>(s, resources()); });
}

} // namespace workloads
