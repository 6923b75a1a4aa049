// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/checker.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/write/writer.hpp>
#include <comply/representation.hpp>

#include <string_view>

namespace comply::detail {

/// A JSON number as its text: what stands for numbers that no arithmetic type holds.
struct number_lexeme {
    std::string_view borrowed{};
    short_text<32> own{}; ///< where there is no text to borrow from

    [[nodiscard]] constexpr std::string_view text() const noexcept {
        return borrowed.data() != nullptr ? borrowed : std::string_view(own);
    }
};

inline namespace COMPLY_INSTRUCTION_SET {

template <>
struct reader<number_lexeme> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, number_lexeme& out) {
        if (cursor == in.end || kind_begun_by(*cursor) != number_kind) {
            return refuse_type(in, cursor, number_kind);
        }
        auto const end = skip_number(in, cursor);
        out.borrowed = end == nullptr ? std::string_view() : std::string_view(cursor, end);
        return end;
    }
};

template <>
struct writer<number_lexeme> {
    static char* write(text_output& out, char* cursor, number_lexeme const& value) {
        return write_bytes(out.reserve(cursor, value.text().size()), value.text());
    }
};

} // namespace COMPLY_INSTRUCTION_SET

template <>
struct checker<number_lexeme> {
    template <class Contract>
    static void check(value_findings&, path const&, number_lexeme const&) {}
};

} // namespace comply::detail
