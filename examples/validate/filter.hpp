// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "arguments.hpp"
#include "files.hpp"
#include "json_report.hpp"
#include "line_source.hpp"
#include "report.hpp"

#include <comply/errc.hpp>
#include <comply/odata/binary.hpp>
#include <comply/parse.hpp>
#include <comply/render.hpp>
#include <comply/serialize.hpp>
#include <comply/validate.hpp>
#include <comply/violation.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace validate {

/// A record that does not keep the contract, and why. All of it is there, so that it can be mended and sent again.
struct rejected_record {
    std::string file;
    std::size_t line = 0;
    std::optional<std::string> text;                ///< the record, if it is UTF-8
    std::optional<comply::odata::binary> base64url; ///< the record, if it is not; neither, if it is too long
    std::vector<printed_violation> violations;      ///< with their places in the file
};
BOOST_DESCRIBE_STRUCT(rejected_record, (), (file, line, text, base64url, violations))

/// Copies the records that keep the contract of T to standard output, byte for byte, and what is wrong with the others
/// to where it is asked for; record by record, in bounded memory.
template <class T>
class record_filter {
public:
    record_filter(arguments const& given, std::string_view file)
        : contract_(given.contract), file_(to_printed_name(std::string(file))), is_tagged_(given.tagged),
          max_record_size_(given.max_record_size.value_or(default_max_record_size)) {
        if (given.rejected) {
            rejected_.emplace(*given.rejected);
        }
    }

    [[nodiscard]] totals run(input_file& from) {
        line_source lines(from, max_record_size_);
        totals all;
        T object; // the same for all, so that its strings' storage is used again
        for (line one; lines.next(one); ++all.records) {
            if (one.is_too_long) {
                reject(all, one, {too_long()});
            } else if (auto const read = comply::parse_into(object, one.text, contract_)) {
                accepted_.write_line(is_tagged_ ? "valid\t" : "", one.text);
            } else {
                reject(all, one, read.error());
            }
        }
        all.bytes = lines.offset();
        accepted_.flush();
        if (rejected_) {
            rejected_->flush();
        }
        return all;
    }

private:
    static constexpr std::size_t default_max_record_size = std::size_t{64} << 20U;

    void reject(totals& all, line const& one, comply::violations const& found) {
        ++all.refused;
        all.violations += found.size();
        if (!is_tagged_ && !rejected_) {
            return;
        }
        rejected_record printed{file_, one.number, {}, {}, {}};
        if (!one.is_too_long) {
            printed.text.emplace(one.text);
            if (!comply::validate(*printed.text)) {
                printed.text.reset();
                auto const bytes = std::as_bytes(std::span(one.text));
                printed.base64url.emplace().bytes.assign(bytes.begin(), bytes.end());
            }
        }
        for (auto const& violation : found) {
            auto placed = to_printed(violation);
            placed.offset += one.offset;
            placed.line = one.number;
            placed.column += one.column - 1;
            printed.violations.push_back(std::move(placed));
        }
        comply::serialize_to(json_, printed);
        // Control characters that JSON lets stand must not reach a terminal either; their escapes are JSON too.
        (is_tagged_ ? accepted_ : *rejected_).write_line(is_tagged_ ? "rejected\t" : "", comply::printable(json_));
    }

    [[nodiscard]] comply::violation too_long() const {
        comply::violation found;
        found.code = comply::errc::record_too_long;
        found.column = 1;
        found.expected = std::to_string(max_record_size_);
        found.message = "the record is too long: at most " + found.expected + " bytes are allowed";
        return found;
    }

    comply::parse_options contract_;
    std::string file_;
    bool is_tagged_;
    std::size_t max_record_size_;
    output_file accepted_;
    std::optional<output_file> rejected_;
    std::string json_;
};

} // namespace validate
