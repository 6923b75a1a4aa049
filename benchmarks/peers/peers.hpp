// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Each adds its benchmarks to those to be run. They are called in the order of the table's columns.

namespace peers {

void add_comply();
void add_simdjson();
void add_rapidjson();
void add_boost_json();
void add_nlohmann();
void add_floor();

} // namespace peers
