// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/checker.hpp>
#include <comply/detail/check/measure.hpp>
#include <comply/detail/number/to_floating.hpp>
#include <comply/detail/number/to_integer.hpp>
#include <comply/detail/read/object_input.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/scan/utf8.hpp>
#include <comply/detail/write/boolean.hpp>
#include <comply/detail/write/number.hpp>
#include <comply/detail/write/text.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// boost::json::value as a type that text is read into and written from: any JSON.

namespace comply::detail {

inline namespace COMPLY_INSTRUCTION_SET {

template <>
struct reader<boost::json::value> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, boost::json::value& out) {
        return read_any(in, cursor, out);
    }

private:
    static char const* read_any(text_input& in, char const* cursor, boost::json::value& out) {
        switch (cursor == in.end ? '\0' : *cursor) {
        case '{': return read_object(in, cursor, out.emplace_object());
        case '[': return read_array(in, cursor, out.emplace_array());
        case '"': {
            std::string scratch;
            return read_string(in, cursor, scratch, [&out](std::string_view text) {
                out.emplace_string().assign(text.data(), text.size());
            });
        }
        case 't': out.emplace_bool() = true; return read_literal(in, cursor, "true");
        case 'f': out.emplace_bool() = false; return read_literal(in, cursor, "false");
        case 'n': out.emplace_null(); return read_literal(in, cursor, "null");
        default: return read_number(in, cursor, out);
        }
    }

    // A lexeme without fraction and exponent becomes an integer where one of 64 bits holds it, any other a double.
    static char const* read_number(text_input& in, char const* cursor, boost::json::value& out) {
        if (cursor == in.end || kind_begun_by(*cursor) != number_kind) {
            return stop_for_value(in, cursor);
        }
        auto const number = scan_number(cursor, in.end);
        if (number.wrong != nullptr) {
            return stop_for_number(in, number);
        }
        if (number.is_integer) {
            std::int64_t small = 0;
            if (to_integer(number, small) == integer_outcome::ok) {
                out = small;
                return number.end;
            }
            std::uint64_t large = 0;
            if (to_integer(number, large) == integer_outcome::ok) {
                out = large;
                return number.end;
            }
        }
        if (!to_floating(number.value, out.emplace_double())) {
            return refuse(in, cursor, number.end, errc::number_out_of_range, "double");
        }
        return number.end;
    }

    static char const* read_array(text_input& in, char const* cursor, boost::json::array& out) {
        if (in.depth_left == 0) {
            return in.stop_too_deep(cursor);
        }
        --in.depth_left;
        cursor = skip_whitespace(cursor + 1, in.end);
        if (cursor == in.end || *cursor != ']') {
            for (;;) {
                cursor = read_any(in, cursor, out.emplace_back(nullptr));
                if (cursor == nullptr) {
                    return nullptr;
                }
                cursor = skip_whitespace(cursor, in.end);
                if (cursor == in.end) {
                    return in.stop(cursor, errc::unexpected_end);
                }
                if (*cursor == ']') {
                    break;
                }
                if (*cursor != ',') {
                    return in.stop(cursor, errc::expected_comma, "`,` or `]`");
                }
                cursor = skip_whitespace(cursor + 1, in.end);
            }
        }
        ++in.depth_left;
        return cursor + 1;
    }

    static char const* read_object(text_input& in, char const* cursor, boost::json::object& out) {
        if (in.depth_left == 0) {
            return in.stop_too_deep(cursor);
        }
        --in.depth_left;
        cursor = skip_whitespace(cursor + 1, in.end);
        std::string scratch;
        while (cursor == in.end || *cursor != '}') {
            if (cursor == in.end || *cursor != '"') {
                return in.stop(cursor, cursor == in.end ? errc::unexpected_end : errc::expected_name);
            }
            auto const name = cursor;
            boost::json::value* member = nullptr; // stays null if the name was there before
            cursor = read_string(in, cursor, scratch, [&](std::string_view text) {
                auto const [position, is_new] = out.emplace(boost::json::string_view(text.data(), text.size()), nullptr);
                member = is_new ? &position->value() : nullptr;
            });
            if (cursor == nullptr || (cursor = read_colon(in, cursor)) == nullptr) {
                return nullptr;
            }
            cursor = member == nullptr ? refuse_duplicate(in, name, cursor) : read_any(in, cursor, *member);
            if (cursor == nullptr || (cursor = read_member_separator(in, cursor)) == nullptr) {
                return nullptr;
            }
        }
        ++in.depth_left;
        return cursor + 1;
    }
};

template <>
struct writer<boost::json::value> {
    static char* write(text_output& out, char* cursor, boost::json::value const& value) {
        switch (value.kind()) {
        case boost::json::kind::null: return write_bytes(out.reserve(cursor, 4), "null");
        case boost::json::kind::bool_: return write_value<bool>(out, cursor, "", value.get_bool());
        case boost::json::kind::int64: return write_value<std::int64_t>(out, cursor, "", value.get_int64());
        case boost::json::kind::uint64: return write_value<std::uint64_t>(out, cursor, "", value.get_uint64());
        case boost::json::kind::double_: return write_double(out, cursor, value.get_double());
        case boost::json::kind::string: {
            auto const& text = value.get_string();
            return write_text(out, cursor, {text.data(), text.size()});
        }
        case boost::json::kind::array: {
            char before = '[';
            for (auto const& element : value.get_array()) {
                cursor = out.reserve(cursor, 1);
                *cursor = before;
                cursor = write(out, cursor + 1, element);
                before = ',';
            }
            return write_bytes(out.reserve(cursor, 2), before == '[' ? "[]" : "]");
        }
        default: {
            char before = '{';
            for (auto const& member : value.get_object()) {
                cursor = out.reserve(cursor, 1);
                *cursor = before;
                cursor = write_text(out, cursor + 1, {member.key().data(), member.key().size()});
                cursor = out.reserve(cursor, 1);
                *cursor = ':';
                cursor = write(out, cursor + 1, member.value());
                before = ',';
            }
            return write_bytes(out.reserve(cursor, 2), before == '{' ? "{}" : "}");
        }
        }
    }

private:
    static char* write_text(text_output& out, char* cursor, std::string_view text) {
        return write_string(out, out.reserve(cursor, max_string_size(text)), text);
    }

    // A double that is an integer is written with a fraction, so that it is read as a double again.
    static char* write_double(text_output& out, char* cursor, double value) {
        cursor = out.reserve(cursor, writer<double>::max_size(value) + 2);
        auto const end = writer<double>::write(out, cursor, value);
        for (auto at = cursor; at != end; ++at) {
            if (*at == '.' || *at == 'e') {
                return end;
            }
        }
        return write_bytes(end, ".0");
    }
};

} // namespace COMPLY_INSTRUCTION_SET

template <>
struct checker<boost::json::value> {
    template <class Contract>
    static void check(value_findings& out, path const& where, boost::json::value const& value) {
        check_any(out, where, value);
    }

private:
    static void check_text(value_findings& out, path const& where, std::string_view text) {
        auto const end = text.data() + text.size();
        if (auto const wrong = find_invalid_utf8(text.data(), end); wrong != end) {
            out.note(where, errc::invalid_utf8, {}, byte_text(*wrong));
        }
    }

    static void check_any(value_findings& out, path const& where, boost::json::value const& value) {
        if (out.is_full) {
            return;
        }
        if (auto const* number = value.if_double(); number != nullptr && !is_finite(*number)) {
            out.note(where, errc::not_finite, {}, number_text(*number));
        } else if (auto const* text = value.if_string(); text != nullptr) {
            check_text(out, where, {text->data(), text->size()});
        } else if (auto const* array = value.if_array(); array != nullptr) {
            std::size_t index = 0;
            for (auto const& element : *array) {
                check_any(out, where.element(index++), element);
            }
        } else if (auto const* object = value.if_object(); object != nullptr) {
            for (auto const& member : *object) {
                auto const at = where.member({member.key().data(), member.key().size()});
                check_text(out, at, at.name);
                check_any(out, at, member.value());
            }
        }
    }
};

} // namespace comply::detail
