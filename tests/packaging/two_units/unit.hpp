// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

/// What one unit of the program makes of the library. The units are the same source, compiled with different options; what
/// they read is the same type.
struct unit {
    char const* name;
    bool (*works)();  ///< reads, refuses and writes
    bool (*throws)(); ///< as it should where a value is asked for that is not there; without exceptions, none
};

extern unit const headers;
extern unit const headers_with_source; ///< goes with source.cpp
extern unit const single_header_with_all;
extern unit const single_header_without_exceptions;
