// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "records.hpp"

#include <comply/options.hpp>

#include <charconv>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace validate {

inline constexpr std::string_view usage =
    R"(usage: comply-validate [OPTION]... [FILE|-]

Checks that JSON keeps the contract of the Microsoft Graph resource deviceComplianceDeviceStatus, and says
of every violation what is wrong, where, and what was expected. FILE holds one document, an array of records,
or one record a line (NDJSON); without FILE, or with -, standard input is read.

  --operation read|create|update  what the records are for (default: read); `id`, which the server
                                  sets, may be absent under create, everything under update
  --document | --array | --lines  what FILE holds (default: it is told by looking)
  --ignore-unknown                let members pass that the resource does not have
  --format text|json              for people (default), or one JSON object for each record with violations
                                  and one for the summary, a line each
  --max-errors N                  how many violations text shows, all of them if 0 (default: 100)
  --quiet                         only the summary
  --color auto|always|never       colours (default: auto, on a terminal)
  --filter                        copy the records of FILE (NDJSON, of any size) that keep the contract to standard
                                  output, a line each; the summary goes to standard error, with --quiet nowhere
    --rejected FILE               write the others, with their violations, to FILE, a JSON object a line
    --tagged                      write them to standard output, too: what stands in a line behind `valid` and a
                                  tab is a record, behind `rejected` and a tab such an object
    --max-record-size BYTES       reject longer lines unread (default: 67108864)
  --help                          this text

exit status: 0 all records keep the contract, 1 some do not, 2 wrong usage, or no way to read or to write a file
)";

struct usage_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

enum class format { text, json };
enum class colors { automatic, always, never };

struct arguments {
    comply::parse_options contract;
    std::optional<validate::layout> layout; // none: to be told by looking
    validate::format format = format::text;
    colors color = colors::automatic;
    std::size_t max_errors = 100; // 0: all
    bool quiet = false;
    bool help = false;
    bool filter = false;
    bool tagged = false; // these three under filter alone
    std::optional<std::string> rejected;
    std::optional<std::size_t> max_record_size;
    std::optional<std::string> file; // none: not given
};

/// Takes the words of the command line one by one.
class argument_reader {
public:
    argument_reader(int argc, char const* const* argv) : next_(argv + (argc > 0)), end_(argv + argc) {}

    [[nodiscard]] arguments read() {
        arguments given;
        bool only_files = false;
        while (next_ != end_) {
            std::string_view const word = *next_++;
            if (only_files || word == "-" || !word.starts_with('-')) {
                if (given.file) {
                    throw usage_error("more than one FILE: " + quoted(*given.file) + " and " + quoted(word));
                }
                given.file = word;
            } else if (word == "--") {
                only_files = true;
            } else {
                read_option(given, word);
            }
        }
        check(given);
        return given;
    }

private:
    static void check(arguments const& given) {
        if (!given.filter && (given.tagged || given.rejected || given.max_record_size)) {
            throw usage_error("--rejected, --tagged and --max-record-size are options of --filter");
        }
        if (given.filter && given.layout.value_or(layout::lines) != layout::lines) {
            throw usage_error("--filter is for records in lines");
        }
        if (given.tagged && given.rejected) {
            throw usage_error("either --rejected or --tagged");
        }
    }

    void read_option(arguments& given, std::string_view word) {
        auto const equals = word.find('=');
        auto const name = word.substr(0, equals);
        value_ = equals == word.npos ? std::nullopt : std::optional(word.substr(equals + 1));
        if (name == "--operation") {
            given.contract.operation =
                choice<comply::operation>(name, {{"read", comply::operation::read},
                                                 {"create", comply::operation::create},
                                                 {"update", comply::operation::update}});
        } else if (name == "--format") {
            given.format = choice<format>(name, {{"text", format::text}, {"json", format::json}});
        } else if (name == "--color") {
            given.color = choice<colors>(
                name, {{"auto", colors::automatic}, {"always", colors::always}, {"never", colors::never}});
        } else if (name == "--max-errors") {
            given.max_errors = number(name);
        } else if (name == "--rejected") {
            given.rejected = value(name);
        } else if (name == "--max-record-size") {
            given.max_record_size = number(name);
        } else if (value_) {
            throw usage_error("option " + quoted(name) + " is unknown or takes no value");
        } else if (name == "--document") {
            given.layout = layout::document;
        } else if (name == "--array") {
            given.layout = layout::array;
        } else if (name == "--lines") {
            given.layout = layout::lines;
        } else if (name == "--ignore-unknown") {
            given.contract.unknown_members = comply::unknown_members::ignore;
        } else if (name == "--filter") {
            given.filter = true;
        } else if (name == "--tagged") {
            given.tagged = true;
        } else if (name == "--quiet" || name == "-q") {
            given.quiet = true;
        } else if (name == "--help" || name == "-h") {
            given.help = true;
        } else {
            throw usage_error("unknown option " + quoted(name));
        }
    }

    std::string_view value(std::string_view option) {
        if (value_) {
            return *value_;
        }
        if (next_ == end_) {
            throw usage_error("option " + quoted(option) + " needs a value");
        }
        return *next_++;
    }

    template <class T>
    struct named {
        std::string_view name;
        T value;
    };

    template <class T>
    T choice(std::string_view option, std::initializer_list<named<T>> choices) {
        auto const given = value(option);
        std::string names;
        for (auto const& one : choices) {
            if (one.name == given) {
                return one.value;
            }
            names += names.empty() ? "" : ", ";
            names += one.name;
        }
        throw usage_error("option " + quoted(option) + " cannot be " + quoted(given) + "; it is one of " +
                          names);
    }

    std::size_t number(std::string_view option) {
        auto const given = value(option);
        std::size_t result = 0;
        auto const end = given.data() + given.size();
        auto const [stop, error] = std::from_chars(given.data(), end, result);
        if (error != std::errc{} || stop != end) {
            throw usage_error("option " + quoted(option) + " cannot be " + quoted(given) +
                              "; it is a number");
        }
        return result;
    }

    static std::string quoted(std::string_view word) { return "'" + std::string(word) + "'"; }

    char const* const* next_;
    char const* const* end_;
    std::optional<std::string_view> value_; // of the option being read, behind its `=`
};

} // namespace validate
