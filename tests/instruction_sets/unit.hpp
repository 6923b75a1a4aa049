// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <string>
#include <string_view>

/// What one unit of the program made of the library. The units are the same source, compiled for different
/// instruction sets.
struct unit {
    std::string_view instruction_set;
    void (*reader)();             ///< the address of an instantiation
    void (*writer)();             ///< another
    void (*parse)();              ///< of a public verb
    std::string (*answer)(std::string_view text); ///< the text written again, or what is wrong with it
};

extern unit const plain_unit;
extern unit const avx2_unit;
extern unit const avx512_unit;
