// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "command_line.hpp"

namespace syntax {

bool command_line::read(int argc, char const* const* argv) const {
    for (int at = 1; at < argc; ++at) {
        std::string_view const word = argv[at];
        if (word == "--help") {
            return false;
        }
        if (operand && (word == "-" || !word.starts_with('-'))) {
            operand(word);
            continue;
        }
        if (auto const flag = flags.find(word); flag != flags.end()) {
            *flag->second = true;
            continue;
        }
        auto const option = options.find(word);
        if (option == options.end()) {
            throw usage_error("unknown option " + quoted(word));
        }
        if (++at == argc) {
            throw usage_error("option " + quoted(word) + " needs a value");
        }
        try {
            option->second(argv[at]);
        } catch (usage_error const& wrong) {
            throw usage_error("option " + quoted(word) + ": " + wrong.what());
        }
    }
    return true;
}

} // namespace syntax
