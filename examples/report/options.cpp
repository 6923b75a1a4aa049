// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "options.hpp"

#include "../syntax/command_line.hpp"
#include "../syntax/text.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace report {

namespace {

// Not from the command line, which everybody on the machine can read.
std::string read_token(std::string const& file) {
    std::string token;
    if (file.empty()) {
        auto const given = std::getenv("COMPLY_TOKEN");
        token = given == nullptr ? "" : given;
    } else {
        std::ifstream lines(file);
        if (!std::getline(lines, token)) {
            throw std::runtime_error("cannot read a token from '" + file + "'");
        }
        if (token.ends_with('\r')) {
            token.pop_back();
        }
    }
    token = syntax::trim(token);
    if (token.empty()) {
        throw syntax::usage_error("there is no token: neither --token-file nor COMPLY_TOKEN in the environment");
    }
    if (std::any_of(token.begin(), token.end(), [](char byte) { return byte <= ' ' || byte > '~'; })) {
        throw syntax::usage_error("the token has something in it that no bearer token has (RFC 6750 §2.1)");
    }
    return token;
}

} // namespace

options read_options(int argc, char const* const* argv) {
    options given;
    std::string url;
    std::string token_file;
    syntax::command_line known;
    known.options = {
        {"--url", syntax::text(url)},
        {"--policy", syntax::text(given.policy)},
        {"--token-file", syntax::text(token_file)},
        {"--output", syntax::text(given.output)},
        {"--attempts", syntax::number(given.attempts, std::uint32_t{1})},
        {"--back-off", syntax::duration(given.back_off)},
        {"--max-wait", syntax::duration(given.max_wait)},
        {"--timeout", syntax::duration(given.timeout)},
    };
    known.flags = {{"--repeat-unclear", &given.repeat_unclear}, {"--quiet", &given.quiet}};
    known.operand = [&given](std::string_view file) {
        if (!given.file.empty()) {
            throw syntax::usage_error("there is more than one FILE: " + syntax::quoted(file));
        }
        given.file = file;
    };
    given.help = !known.read(argc, argv);
    if (given.help) {
        return given;
    }
    if (url.empty() || given.policy.empty() || given.file.empty()) {
        throw syntax::usage_error("--url, --policy and FILE are needed");
    }
    if (given.policy == "." || given.policy == "..") {
        throw syntax::usage_error("--policy: no policy can have this id in a path");
    }
    given.service = read_address(url);
    given.token = read_token(token_file);
    return given;
}

} // namespace report
