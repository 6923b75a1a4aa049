// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// An object of many members, and a struct that wants three of them.

#include <boost/describe.hpp>

#include <cstdint>
#include <string>

namespace payloads {

/// 50 members, whose C++ names are their JSON names.
struct telemetry {
    std::string serial, vendor, model, firmware, site, rack, room, owner, contact, note;
    std::int64_t uptime{}, reboots{}, errors{}, warnings{}, packets_in{}, packets_out{}, bytes_in{}, bytes_out{};
    std::int64_t drops{}, retries{}, sessions{}, processes{}, threads{}, handles{}, sockets{}, queue_length{};
    std::int32_t fan_front{}, fan_rear{}, disk_count{}, core_count{}, slot{}, port{}, vlan{}, priority{};
    double load_short{}, load_long{}, temperature_inlet{}, temperature_outlet{}, humidity{}, voltage{}, current{};
    double power{}, energy{}, frequency{};
    bool online{}, managed{}, encrypted{}, redundant{}, maintenance{}, alarmed{};

    friend bool operator==(telemetry const&, telemetry const&) = default;
};
BOOST_DESCRIBE_STRUCT(telemetry, (),
                      (serial, vendor, model, firmware, site, rack, room, owner, contact, note, uptime, reboots, errors,
                       warnings, packets_in, packets_out, bytes_in, bytes_out, drops, retries, sessions, processes,
                       threads, handles, sockets, queue_length, fan_front, fan_rear, disk_count, core_count, slot, port,
                       vlan, priority, load_short, load_long, temperature_inlet, temperature_outlet, humidity, voltage,
                       current, power, energy, frequency, online, managed, encrypted, redundant, maintenance, alarmed))

/// Read from the text of a telemetry; the other 47 members are ignored.
struct reading {
    std::string serial;
    std::int64_t errors{};
    double humidity{};

    friend bool operator==(reading const&, reading const&) = default;
};
BOOST_DESCRIBE_STRUCT(reading, (), (serial, errors, humidity))

} // namespace payloads
