// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "places.hpp"
#include "records.hpp"
#include "terminal.hpp"

#include <comply/violation.hpp>

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

namespace validate {

/// What it all came to.
struct totals {
    std::size_t records = 0;
    std::size_t refused = 0;
    std::size_t violations = 0; ///< those of a broken array too
    std::size_t bytes = 0;
    double seconds = 0;   ///< to find the records, check them and print what is wrong
    bool is_whole = true; ///< false: the array is broken, and what stands behind that place was not read
};

/// What the report is about.
struct subject {
    std::string file; ///< its name
    std::string_view text;
    validate::layout layout;
    std::string_view operation;
    std::FILE* printed_to = stdout;
};

/// Prints the outcome of one record after another, in the order of the text, and the totals.
class report {
public:
    report(subject about, progress& shown_progress)
        : about_(std::move(about)), place_(about_.text), progress_(shown_progress) {}
    virtual ~report() = default;
    report(report const&) = delete;
    report& operator=(report const&) = delete;

    virtual void accept(std::size_t index, record const& accepted) = 0;
    virtual void refuse(std::size_t index, record const& refused, comply::violations const& found) = 0;
    virtual void refuse_array(array_fault const& fault, std::size_t offset) = 0;
    virtual void finish(totals const& all) = 0;

protected:
    /// The pointer of a record within the file.
    [[nodiscard]] std::string pointer(std::size_t index) const {
        return about_.layout == layout::array ? "/" + std::to_string(index) : std::string();
    }

    void print(std::string_view text) {
        progress_.clear();
        std::fwrite(text.data(), 1, text.size(), about_.printed_to);
    }

    subject about_;
    place_counter place_;

private:
    progress& progress_;
};

} // namespace validate
