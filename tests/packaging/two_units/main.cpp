// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "unit.hpp"

#include <cstdio>
#include <initializer_list>

// Exit status 77: this machine cannot run a unit that is compiled for another instruction set.

int main() {
#if defined(__x86_64__) || defined(__i386__)
    if (__builtin_cpu_supports("avx2") == 0) {
        std::puts("skipped: this machine lacks the instruction set");
        return 77;
    }
#endif
    bool is_right = true;
    for (auto const* one :
         {&headers, &headers_with_source, &single_header_with_all, &single_header_without_exceptions}) {
        bool const works = one->works();
        bool const throws = one->throws == nullptr || one->throws();
        std::printf("%s: %s, %s\n", one->name, works ? "works" : "DOES NOT WORK",
                    one->throws == nullptr ? "has no exceptions" : throws ? "throws" : "DOES NOT THROW");
        is_right = is_right && works && throws;
    }
    return is_right ? 0 : 1;
}
