// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// comply-generate: writes records of deviceComplianceDeviceStatus to standard output, to try comply-validate
// on.

#include "../benchmarks/payloads.hpp"

#include <comply/render.hpp>
#include <comply/serialize.hpp>

#include <charconv>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace {

constexpr std::string_view usage =
    R"(usage: comply-generate [OPTION]...

Writes records of the Microsoft Graph resource deviceComplianceDeviceStatus to standard output: made up, the
same for the same options.

  --records N   how many (default: 1000)
  --faults N    how many of them break the contract, each in one way (default: 0)
  --seed N      other records for another number (default: 1)
  --array       one JSON array instead of a record a line (NDJSON)
  --pretty      indented; only with --array
  --help        this text
)";

struct arguments {
    std::size_t records = 1000;
    std::size_t faults = 0;
    std::size_t seed = 1;
    bool array = false;
    bool pretty = false;
    bool help = false;
};

std::size_t to_number(std::string_view option, std::string_view text) {
    std::size_t number = 0;
    auto const end = text.data() + text.size();
    auto const [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stop != end) {
        throw std::runtime_error("option " + std::string(option) + " needs a number");
    }
    return number;
}

arguments read_arguments(std::vector<std::string_view> const& words) {
    arguments given;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto const equals = words[i].find('=');
        auto const name = words[i].substr(0, equals);
        auto const number = [&] {
            bool const is_next = equals == std::string_view::npos;
            i += is_next;
            return to_number(name, is_next ? i < words.size() ? words[i] : "" : words[i].substr(equals + 1));
        };
        if (name == "--records") {
            given.records = number();
        } else if (name == "--faults") {
            given.faults = number();
        } else if (name == "--seed") {
            given.seed = number();
        } else if (words[i] == "--array") {
            given.array = true;
        } else if (words[i] == "--pretty") {
            given.pretty = true;
        } else if (words[i] == "--help") {
            given.help = true;
        } else {
            throw std::runtime_error("unknown option " + std::string(words[i]));
        }
    }
    if (given.pretty && !given.array) {
        throw std::runtime_error("--pretty takes more than a line for a record; it needs --array");
    }
    if (given.faults > given.records) {
        throw std::runtime_error("there cannot be more faults than records");
    }
    return given;
}

// Breaks the contract in one place: the value of `member`, which is no string with a comma in it, becomes
// `value`.
void replace_value(std::string& json, std::string_view member, std::string_view value) {
    auto const name = json.find('"' + std::string(member) + '"');
    auto const begin = json.find_first_not_of(" ", json.find(':', name) + 1);
    json.replace(begin, json.find_first_of(",\r\n}", begin) - begin, value);
}

void rename(std::string& json, std::string_view member, std::string_view name) {
    json.replace(json.find('"' + std::string(member) + '"') + 1, member.size(), name);
}

void break_contract(std::string& json, std::size_t kind) {
    switch (kind % 8) {
    case 0: return replace_value(json, "platform", "\"8\"");
    case 1: return replace_value(json, "status", "\"Compliant\"");
    case 2: return replace_value(json, "lastReportedDateTime", "\"2017-02-29T00:00:17Z\"");
    case 3: return rename(json, "deviceModel", "DeviceModel");
    case 4: return replace_value(json, "platform", "2147483648");
    case 5: return replace_value(json, "status", "null");
    case 6: return rename(json, "deviceDisplayName", "userName");
    default: return replace_value(json, "platform", "08");
    }
}

void write(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) {
        throw std::runtime_error("cannot write");
    }
}

void generate(arguments const& given) {
    payloads::generator source(given.seed);
    std::size_t const indent = given.pretty ? 2 : 0;
    // Each fault has as many records to itself, and lies in their middle.
    auto const share = given.faults == 0 ? given.records + 1 : given.records / given.faults;
    std::string json;
    write(given.array ? "[" : "");
    for (std::size_t i = 0; i < given.records; ++i) {
        comply::serialize_to(json, source.next(), {.indent = indent});
        if (i % share == share / 2 && i / share < given.faults) {
            break_contract(json, i / share);
        }
        if (given.pretty) {
            for (auto feed = json.find('\n'); feed != json.npos; feed = json.find('\n', feed + 1)) {
                json.insert(feed + 1, "  ");
            }
        }
        write(!given.array ? "" : i == 0 ? given.pretty ? "\n  " : "" : given.pretty ? ",\n  " : ",");
        write(json);
        write(given.array ? "" : "\n");
    }
    write(!given.array ? "" : given.pretty ? "\n]\n" : "]\n");
}

} // namespace

int main(int argc, char** argv) {
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_DFL); // a closed output is no fault of ours, though whoever started us ignores the signal
#endif
    try {
        auto const given = read_arguments({argv + (argc > 0), argv + argc});
        if (given.help) {
            write(usage);
        } else {
            generate(given);
        }
        if (std::fflush(stdout) != 0) {
            throw std::runtime_error("cannot write");
        }
        return 0;
    } catch (std::exception const& error) {
        std::fprintf(stderr, "comply-generate: %s\n", comply::printable(error.what()).c_str());
        return 2;
    }
}
