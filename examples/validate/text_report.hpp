// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "places.hpp"
#include "records.hpp"
#include "report.hpp"
#include "terminal.hpp"

#include <comply/render.hpp>
#include <comply/violation.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

namespace validate {

/// `12.3 MB`: a number in the largest unit of which there is at least one, with three digits or so.
[[nodiscard]] inline std::string in_units(double value, std::array<std::string_view, 4> units) {
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    bool const has_fraction = value < 99.5 && value != std::floor(value);
    char text[64];
    std::snprintf(text, sizeof text, "%.*f ", has_fraction ? 1 : 0, value);
    return text + std::string(units[unit]);
}

/// For people, as compilers print what they find: `file:line:column: error: sentence [code] at /pointer`.
class text_report final : public report {
public:
    text_report(subject about, progress& shown_progress, bool has_colors, bool is_quiet,
                std::size_t max_errors)
        : report(std::move(about), shown_progress), file_(comply::printable(about_.file)), has_colors_(has_colors),
          is_quiet_(is_quiet),
          errors_left_(max_errors == 0 ? static_cast<std::size_t>(-1) : max_errors) {}

    void accept(std::size_t index, record const& accepted) override {
        if (run_.count++ == 0) {
            run_.first_index = index;
            run_.first_offset = accepted.offset;
        }
        run_.last_offset = accepted.offset;
    }

    void refuse(std::size_t index, record const& refused, comply::violations const& found) override {
        print_run();
        if (errors_left_ == 0 || is_quiet_) {
            hidden_ += found.size();
            return;
        }
        place_.advance(refused.offset);
        auto const prefix = pointer(index);
        for (auto const& one : found) {
            print_error(in_file(one, place_, refused.offset, prefix));
        }
    }

    void refuse_array(array_fault const& fault, std::size_t offset) override {
        print_run();
        if (!is_quiet_) { // always shown: what comes behind it was not read
            place_.advance(offset);
            errors_left_ += errors_left_ == 0;
            print_error(to_violation(fault, place_, about_.text, offset));
        }
    }

    void finish(totals const& all) override {
        print_run();
        std::string text;
        if (hidden_ != 0 && !is_quiet_) {
            text = "and " + counted(hidden_, "more violation") + " (--max-errors 0 shows all)\n";
        }
        text += file_ + ": ";
        text += color(all.refused == 0 && all.is_whole ? good : bad);
        text += verdict(all);
        text += color(plain);
        text += '\n' + file_ + ": " + figures(all) + '\n';
        print(text);
    }

private:
    static constexpr std::string_view plain = "\x1b[0m";
    static constexpr std::string_view strong = "\x1b[1m";
    static constexpr std::string_view bad = "\x1b[1;31m";
    static constexpr std::string_view good = "\x1b[1;32m";

    [[nodiscard]] std::string_view color(std::string_view code) const noexcept {
        return has_colors_ ? code : std::string_view();
    }

    static std::string verdict(totals const& all) {
        std::string text;
        if (all.records == 0) {
            text = "there are no records";
        } else if (all.records == 1) {
            text =
                all.refused == 0 ? "the record keeps the contract" : "the record does not keep the contract";
        } else if (all.refused == 0) {
            text = "all " + std::to_string(all.records) + " records keep the contract";
        } else {
            text = std::to_string(all.records - all.refused) + " of " + std::to_string(all.records) +
                   " records keep the contract, " + std::to_string(all.refused) +
                   (all.refused == 1 ? " does not" : " do not");
        }
        if (!all.is_whole) {
            text += "; the array is broken, and what comes behind that place was not read";
        }
        return all.violations == 0 ? text : text + " (" + counted(all.violations, "violation") + ")";
    }

    // Rates only where the time is long enough to say something.
    static std::string figures(totals const& all) {
        auto const bytes = static_cast<double>(all.bytes);
        auto const records = static_cast<double>(all.records);
        auto text = in_units(bytes, {"bytes", "KB", "MB", "GB"}) + " in " +
                    in_units(all.seconds * 1e9, {"ns", "us", "ms", "s"});
        if (all.seconds >= 0.001) {
            text += ", " + in_units(bytes / all.seconds, {"bytes/s", "KB/s", "MB/s", "GB/s"}) + ", " +
                    in_units(records / all.seconds,
                             {"records/s", "thousand records/s", "million records/s", "billion records/s"});
        }
        return text;
    }

    static std::string counted(std::size_t count, std::string_view what) {
        return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
    }

    // The records one after another that keep the contract, on one line.
    void print_run() {
        auto const run = std::exchange(run_, {});
        bool const is_told_by_summary = about_.layout == layout::document;
        if (run.count == 0 || is_quiet_ || is_told_by_summary || hidden_ != 0) {
            return;
        }
        place_.advance(run.first_offset);
        std::string text(color(strong));
        text += file_ + ':' + std::to_string(place_.line) + ':' + std::to_string(place_.column) + ": ";
        text += color(good);
        text += "ok: ";
        text += color(plain);
        if (about_.layout == layout::array) {
            text += pointer(run.first_index);
            text += run.count == 1 ? " keeps" : " to " + pointer(run.first_index + run.count - 1) + " keep";
        } else {
            auto const first_line = std::to_string(place_.line);
            place_.advance(run.last_offset);
            text += run.count == 1 ? "line " + first_line + " keeps"
                                   : "lines " + first_line + " to " + std::to_string(place_.line) + " keep";
        }
        text += " the contract (" + counted(run.count, "record") + ")";
        print(text + '\n');
    }

    void print_error(comply::violation const& found) {
        if (errors_left_ == 0) {
            ++hidden_;
            return;
        }
        --errors_left_;
        print(comply::render_text(found, {.color = has_colors_, .file = file_}) + '\n');
    }

    struct run_of_accepted {
        std::size_t count = 0;
        std::size_t first_index = 0;
        std::size_t first_offset = 0;
        std::size_t last_offset = 0;
    };

    std::string file_; // printable
    bool has_colors_;
    bool is_quiet_;
    std::size_t errors_left_;
    std::size_t hidden_ = 0;
    run_of_accepted run_;
};

} // namespace validate
