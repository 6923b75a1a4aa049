// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// usage: comply-linear-time [FAMILY SIZE]
//
// Reads a text of that family and size once, within `measured`, for a program that counts the instructions of that
// function. Without arguments, lists the families, each with what its growth may be: linear, or sorting.

#include "families.hpp"

#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

namespace linear_time {

// Of external linkage and never inlined, so that it is found by its name.
[[gnu::noinline]] bool measured(family const& one, std::string_view text) { return one.read(text); }

} // namespace linear_time

int main(int count, char** arguments) {
    using namespace linear_time;
    for (auto const group : {scalar_families(), structure_families(), rule_families()}) {
        for (auto const& one : group) {
            if (count != 3) {
                std::cout << (one.sorts ? "sorting\t" : "linear\t") << one.name << '\n';
            } else if (one.name == arguments[1]) {
                auto const text = one.make(std::stoul(arguments[2]));
                if (measured(one, text) == one.is_valid) {
                    return EXIT_SUCCESS;
                }
                std::cerr << one.name << (one.is_valid ? " is refused\n" : " is accepted\n");
                return EXIT_FAILURE;
            }
        }
    }
    return count == 1 ? EXIT_SUCCESS : 2;
}
