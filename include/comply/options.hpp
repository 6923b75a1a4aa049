// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstddef>

namespace comply {

class violations;

/// What a payload is for: one struct keeps several contracts.
enum class operation {
    read,   ///< every required member must be there
    create, ///< read-only members, which the server sets, may be absent; write-only ones must be there
    update, ///< every member may be absent
};

/// What becomes of a member whose name the struct does not describe.
enum class unknown_members { reject, ignore };

/// What becomes of a string that an enum does not describe: `fallback` maps it to the enum's declared fallback
/// enumerator, where there is one.
enum class unknown_enumerators { reject, fallback };

/// What becomes of a read-only member in a body of create or update, and of a write-only one under read.
enum class read_only_members { accept, reject };

/// What `parse_into` leaves in its object after a refused text: `reset` a value-initialised one; `keep` the one
/// that was there before, at the price of parsing into a second object.
enum class on_failure { reset, keep };

enum class newline { lf, crlf };

/// Options of `parse`, `parse_into` and `value_to`. Designated initialisers work, in this order.
struct parse_options {
    comply::operation operation = comply::operation::read;
    comply::unknown_members unknown_members = comply::unknown_members::reject;
    /// How many arrays and objects may lie within each other (RFC 8259 §9).
    std::size_t max_depth = 64;
    /// How many violations are kept. Where there are more, the last one kept says so (too_many_violations);
    /// 1 keeps just the first one found. 0 counts as 1.
    std::size_t max_violations = 100;
    comply::unknown_enumerators unknown_enumerators = comply::unknown_enumerators::reject;
    comply::read_only_members read_only_members = comply::read_only_members::accept;
    comply::on_failure on_failure = comply::on_failure::reset;
    /// Where is put what is no violation but should be known: deprecated members that are there (deprecated_member), at
    /// most max_violations, with pointers and places as violations have them. Replaced by each call and, in a stream,
    /// with each record that is read; null: nobody wants to know.
    violations* warnings = nullptr;
};

/// Options of `validate`. Designated initialisers work, in this order.
struct validate_options {
    comply::operation operation = comply::operation::read;
    std::size_t max_violations = 100; ///< as in parse_options
};

/// Options of `read_lines` and `read_collection`. Designated initialisers work, in this order.
struct stream_options {
    parse_options parse{}; ///< for each record; max_violations counts in each anew
    /// How many bytes a record may have: what bounds the memory. One that has more is not read (record_too_long).
    std::size_t max_record_size = std::size_t{64} << 20U;
    /// How many bytes are asked of an input stream at once. Other sources have buffers of their own.
    std::size_t buffer_size = std::size_t{64} << 10U;
};

/// Options of `serialize` and `serialize_to`. Designated initialisers work, in this order.
struct serialize_options {
    /// Spaces a level; 0 is compact: one line, no white space.
    std::size_t indent = 0;
    comply::newline newline = comply::newline::lf;
    /// Under create and update, read-only members are left out.
    comply::operation operation = comply::operation::read;
    /// Numbers that a double may not hold, odata::int64 and odata::decimal, are written as strings (OData JSON Format 4.01
    /// §3.2). They are read from either.
    bool ieee754_compatible = false;
};

/// Options of line_writer and collection_writer. Designated initialisers work, in this order.
struct write_options {
    comply::operation operation = comply::operation::read; ///< as in serialize_options
    /// How many bytes come together before they are handed over. The buffer also holds the record that makes it full.
    std::size_t buffer_size = std::size_t{64} << 10U;
    bool ieee754_compatible = false; ///< as in serialize_options
};

} // namespace comply
