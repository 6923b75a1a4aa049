// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// comply-playground list|check|schema: what the page calls, as a program: a request comes from standard input, the
// answer goes to standard output. Exits with 2, and says why, where the request itself is wrong.

#include "calls.hpp"

#include <comply/render.hpp>
#include <comply/result.hpp>

#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

int main(int argc, char** argv) {
    std::string_view const call = argc == 2 ? argv[1] : "";
    if (call == "list") {
        std::cout << playground::list() << '\n';
        return 0;
    }
    if (call != "check" && call != "schema") {
        std::cerr << "usage: comply-playground list|check|schema\n";
        return 2;
    }
    std::string const request(std::istreambuf_iterator<char>(std::cin), {});
    auto const made = call == "check" ? playground::check(request) : playground::schema(request);
    if (!made) {
        std::cerr << comply::render_text(made.error()) << '\n';
        return 2;
    }
    std::cout << *made << '\n';
}
