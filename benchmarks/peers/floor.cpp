// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// No library: what must be done at least. In, the strings are copied from positions that are known beforehand; out,
// names and strings are copied one behind the other. Nothing is searched, checked or escaped.

#include "peers.hpp"

#include "../mapping/members.hpp"
#include "../workloads/records.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using payloads::record;

// The bytes between the quotes of a string, and those of any other value.
std::string_view value_at(std::string_view text, std::size_t begin) {
    begin = text.find_first_not_of(": ", begin);
    auto end = begin;
    if (text[begin] != '"') {
        return text.substr(begin, text.find_first_of(",\n}", begin) - begin);
    }
    for (end = ++begin; text[end] != '"'; ++end) {
        end += text[end] == '\\' ? 1U : 0U;
    }
    return text.substr(begin, end - begin);
}

class floor_reader {
public:
    void prepare(std::vector<std::string_view> const& texts) {
        for (auto const text : texts) {
            for (auto begin = text.find('{'); begin != std::string_view::npos; begin = text.find('{', begin)) {
                records.push_back(find_values(text, begin));
            }
        }
    }

    void read(std::vector<record>& to, std::string_view) {
        to.resize(records.size());
        for (auto& one : to) {
            read(one, {});
        }
    }

    void read(record& to, std::string_view) {
        auto const& from = records[next];
        auto value = from.values.begin();
        mapping::for_each_member<record>([&](auto pointer) { copy(from.begin, *value++, to.*pointer); });
        to.platform = from.platform;
        to.status = from.status;
        next = next + 1 == records.size() ? 0 : next + 1;
    }

private:
    // As small as can be: they take their way through the caches too.
    struct place {
        std::uint16_t offset;
        std::uint16_t size;
    };
    static constexpr std::uint16_t null = 0xFFFF;

    struct places {
        char const* begin;
        std::array<place, mapping::name_count<record> - 1> values;
        std::int32_t platform;
        comply::graph::compliance_status status;
    };

    // Moves `begin` behind the record.
    places find_values(std::string_view text, std::size_t& begin) const {
        auto const& record = payloads::records()[records.size()];
        places found{text.data() + begin, {}, record.platform, record.status};
        for (std::size_t i = 0; i < found.values.size(); ++i) {
            auto const name = '"' + std::string(mapping::names<payloads::record>[i + 1]) + '"';
            begin = text.find(name, begin) + name.size();
            auto const value = value_at(text, begin);
            found.values[i] = {static_cast<std::uint16_t>(value.data() - found.begin),
                               value == "null" ? null : static_cast<std::uint16_t>(value.size())};
        }
        return found;
    }

    static void copy(char const* begin, place from, std::string& to) { to.assign(begin + from.offset, from.size); }

    static void copy(char const* begin, place from, std::optional<std::string>& to) {
        if (from.size == null) {
            to.reset();
        } else {
            copy(begin, from, to ? *to : to.emplace());
        }
    }

    template <class T>
    static void copy(char const*, place, T&) {}

    std::vector<places> records;
    std::size_t next = 0;
};

class floor_writer {
public:
    floor_writer() {
        for (auto const name : mapping::names<record>) {
            names.push_back((names.empty() ? "{\"" : ",\"") + std::string(name) + "\":");
        }
    }

    std::string_view write(std::vector<record> const& values) {
        text.resize(values.size() * 1024);
        auto cursor = text.data();
        for (auto const& value : values) {
            *cursor++ = ',';
            cursor = put(cursor, value);
        }
        return {text.data(), cursor};
    }

    std::string_view write(record const& value) {
        text.resize(1024);
        return {text.data(), put(text.data(), value)};
    }

private:
    char* put(char* cursor, record const& from) const {
        auto name = names.begin();
        cursor = quote(copy(cursor, *name++), mapping::type<record>);
        mapping::for_each_member<record>([&](auto pointer) { cursor = put(copy(cursor, *name++), from.*pointer); });
        *cursor++ = '}';
        return cursor;
    }

    static char* copy(char* cursor, std::string_view from) {
        std::memcpy(cursor, from.data(), from.size());
        return cursor + from.size();
    }

    static char* quote(char* cursor, std::string_view from) {
        *cursor++ = '"';
        cursor = copy(cursor, from);
        *cursor++ = '"';
        return cursor;
    }

    static char* put(char* cursor, std::string const& from) { return quote(cursor, from); }

    static char* put(char* cursor, std::optional<std::string> const& from) {
        return from ? quote(cursor, *from) : copy(cursor, "null");
    }

    static char* put(char* cursor, std::int32_t from) { return std::to_chars(cursor, cursor + 11, from).ptr; }

    static char* put(char* cursor, comply::graph::compliance_status from) {
        return quote(cursor, mapping::status_names[static_cast<std::size_t>(from)]);
    }

    std::vector<std::string> names;
    std::string text;
};

struct floor_peer {
    static constexpr char const* name = "copy floor";
    static constexpr bool is_floor = true;
    using reader = floor_reader;
    using writer = floor_writer;
};

} // namespace

void peers::add_floor() {
    workloads::add_reading_of_records<floor_peer>();
    workloads::add_writing_of_records<floor_peer>();
}
