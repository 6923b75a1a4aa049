// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "places.hpp"
#include "records.hpp"
#include "report.hpp"
#include "terminal.hpp"

#include <comply/errc.hpp>
#include <comply/render.hpp>
#include <comply/serialize.hpp>
#include <comply/validate.hpp>
#include <comply/violation.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace validate {

// What is printed: structs like any other, whose C++ names are their JSON names.

struct printed_violation {
    std::string code;
    std::string pointer;
    std::size_t offset = 0; ///< in bytes
    std::size_t line = 0;
    std::size_t column = 0; ///< in code points
    std::string message;
    std::string expected;
    std::string found;
};
BOOST_DESCRIBE_STRUCT(printed_violation, (), (code, pointer, offset, line, column, message, expected, found))

[[nodiscard]] inline printed_violation to_printed(comply::violation const& found) {
    return {std::string(to_string(found.code)),
            found.pointer,
            found.offset,
            found.line,
            found.column,
            found.message,
            found.expected,
            found.found};
}

/// A file's name may be any bytes, a string of JSON is UTF-8.
[[nodiscard]] inline std::string to_printed_name(std::string const& file) {
    return comply::validate(file) ? file : comply::printable(file);
}

struct printed_record {
    std::string file;
    std::optional<std::size_t> record; ///< counted from 0; none: the array itself is broken
    bool valid = false;
    std::vector<printed_violation> violations;
};
BOOST_DESCRIBE_STRUCT(printed_record, (), (file, record, valid, violations))

struct printed_totals {
    std::size_t records = 0;
    std::size_t valid = 0;
    std::size_t invalid = 0;
    std::size_t violations = 0;
    std::size_t bytes = 0;
    double seconds = 0;
    bool read_to_the_end = true;
};
BOOST_DESCRIBE_STRUCT(printed_totals, (),
                      (records, valid, invalid, violations, bytes, seconds, read_to_the_end))

struct printed_summary {
    std::string file;
    std::string operation;
    printed_totals summary;
};
BOOST_DESCRIBE_STRUCT(printed_summary, (), (file, operation, summary))

/// For programs: an object for each record with violations and one for the summary, a line each.
class json_report final : public report {
public:
    json_report(subject about, progress& shown_progress, bool is_quiet)
        : report(std::move(about), shown_progress), is_quiet_(is_quiet) {
        about_.file = to_printed_name(about_.file);
    }

    void accept(std::size_t, record const&) override {}

    void refuse(std::size_t index, record const& refused, comply::violations const& found) override {
        if (is_quiet_) {
            return;
        }
        place_.advance(refused.offset);
        auto const prefix = pointer(index);
        printed_record line{about_.file, index, false, {}};
        for (auto const& one : found) {
            line.violations.push_back(to_printed(in_file(one, place_, refused.offset, prefix)));
        }
        print_line(line);
    }

    void refuse_array(array_fault const& fault, std::size_t offset) override {
        if (is_quiet_) {
            return;
        }
        place_.advance(offset);
        auto const found = to_violation(fault, place_, about_.text, offset);
        print_line(printed_record{about_.file, {}, false, {to_printed(found)}});
    }

    void finish(totals const& all) override {
        print_line(printed_summary{about_.file,
                                   std::string(about_.operation),
                                   {all.records, all.records - all.refused, all.refused, all.violations,
                                    all.bytes, all.seconds, all.is_whole}});
    }

private:
    template <class T>
    void print_line(T const& line) {
        comply::serialize_to(buffer_, line);
        // Control characters that JSON lets stand must not reach a terminal either; their escapes are JSON too.
        print(comply::printable(buffer_) + '\n');
    }

    bool is_quiet_;
    std::string buffer_;
};

} // namespace validate
