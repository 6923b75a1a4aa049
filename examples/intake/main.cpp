// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// comply-intake: an HTTP service that takes in one resource of Microsoft Graph, validates it with comply, and keeps it.
// README.md says how it is used and how it is built.

#include "metrics.hpp"
#include "options.hpp"
#include "server.hpp"
#include "service.hpp"
#include "store.hpp"
#include "tokens.hpp"

#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

namespace {

intake::tokens read_tokens(std::string const& file) {
    std::ifstream lines(file);
    if (!lines) {
        throw std::runtime_error("cannot open '" + file + "'");
    }
    return intake::tokens::read(lines);
}

void run(intake::options const& given) {
    intake::metrics metrics;
    intake::server server(given, metrics); // outlives the store's threads, which answer through it
    intake::store store(given.database, given.readers, metrics);
    intake::service service(read_tokens(given.tokens), store, metrics, given.root, given.limits.max_body);
    std::cout << "comply-intake: listening on http://" << server.address() << std::endl;
    server.run(service);
}

} // namespace

int main(int argc, char** argv) {
    try {
        auto const given = intake::read_options(argc, argv);
        if (given.help) {
            std::cout << intake::usage;
            return 0;
        }
        run(given);
        std::cout << "comply-intake: stopped" << std::endl;
        return 0;
    } catch (syntax::usage_error const& wrong) {
        std::cerr << "comply-intake: " << wrong.what() << "\ncomply-intake: --help says more\n";
        return 2;
    } catch (std::exception const& failure) {
        std::cerr << "comply-intake: " << failure.what() << '\n';
        return 1;
    }
}
