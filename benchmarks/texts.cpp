// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "texts.hpp"

#include "mapping/members.hpp"

#include <comply/serialize.hpp>

#include <array>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace payloads {

namespace {

template <class T>
std::string text_of(T const& value, comply::serialize_options const& options = {}) {
    std::string text;
    comply::serialize_to(text, value, options);
    text.reserve(text.size() + padding);
    return text;
}

// As many values as `count`, each made by `make` from one source of chance.
template <class Make>
auto make_many(std::size_t count, std::uint64_t seed, Make make) {
    generator source(seed);
    std::vector<decltype(make(source))> made;
    made.reserve(count);
    while (made.size() < count) {
        made.push_back(make(source));
    }
    return made;
}

std::string shuffled_object(record const& from, generator& source) {
    std::vector<std::string> parts;
    std::size_t index = mapping::has_type<record> ? 1 : 0;
    mapping::for_each_member<record>([&](auto pointer) {
        parts.push_back('"' + std::string(mapping::names<record>[index++]) + "\":" + comply::serialize(from.*pointer));
    });
    std::string text = "{\"@odata.type\":" + comply::serialize(std::string(mapping::type<record>));
    while (!parts.empty()) {
        std::swap(parts[source.below(parts.size())], parts.back());
        text += ',' + parts.back();
        parts.pop_back();
    }
    return text + '}';
}

std::string number_text(generator& source, std::size_t most) {
    std::string digits(1, static_cast<char>('1' + source.below(9)));
    for (auto left = source.below(most); left != 0; --left) {
        digits += static_cast<char>('0' + source.below(10));
    }
    return digits;
}

std::int64_t integer(generator& source) {
    auto const sign = source.below(4) == 0 ? -1 : 1;
    return sign * std::strtoll(number_text(source, 18).c_str(), nullptr, 10);
}

double real(generator& source) {
    auto const whole = static_cast<double>(source.below(1'000'000)) / 100;
    auto const mantissa = static_cast<double>(source.below(std::size_t{1} << 53));
    return source.below(2) == 0 ? whole : std::ldexp(mantissa, static_cast<int>(source.below(60)) - 80);
}

std::string long_string(generator& source) {
    constexpr std::size_t size = 64 * 1024;
    std::string text;
    while (text.size() < size) {
        auto const word = source.next();
        text += word.device_display_name.value_or("") + ' ' + word.id + ' ' + word.id + ' ' + word.id + ' ';
    }
    while ((static_cast<unsigned char>(text[text.size() - 1]) & 0xC0U) == 0x80U) { // no character is cut in two
        text.pop_back();
    }
    return text;
}

folder nested_folder(generator& source) {
    auto const make = [&source] {
        return folder{source.next().id.substr(0, 8), static_cast<std::int32_t>(source.below(1000)), {}};
    };
    auto made = make();
    for (int depth = 1; depth < 25; ++depth) {
        auto outer = make();
        outer.folders.push_back(std::move(made));
        made = std::move(outer);
    }
    return made;
}

struct fill {
    generator& source;

    void operator()(std::string& to) const { to = source.next().device_model.value_or(""); }
    void operator()(std::int64_t& to) const {
        to = static_cast<std::int64_t>(source.below(std::size_t{1} << source.below(40)));
    }
    void operator()(std::int32_t& to) const { to = static_cast<std::int32_t>(source.below(5000)); }
    void operator()(double& to) const { to = static_cast<double>(source.below(100'000)) / 100; }
    void operator()(bool& to) const { to = source.below(2) == 0; }
};

telemetry telemetry_of(generator& source) {
    telemetry made;
    mapping::for_each_member<telemetry>([&](auto pointer) { fill{source}(made.*pointer); });
    return made;
}

} // namespace

std::size_t record_count() {
    auto const given = std::getenv("COMPLY_RECORDS");
    auto const count = given == nullptr ? 100'000 : std::strtoul(given, nullptr, 10);
    return count == 0 ? 1 : count;
}

std::vector<resource> const& resources() {
    static auto const made = make_resources(record_count(), 1);
    return made;
}

std::vector<record> const& records() {
    static auto const made = [] {
        std::vector<record> all;
        for (auto const& one : resources()) {
            all.push_back(to_record(one));
        }
        return all;
    }();
    return made;
}

std::string const& compact_text() {
    static auto const made = text_of(records());
    return made;
}

std::string const& pretty_text() {
    static auto const made = text_of(records(), {.indent = 2});
    return made;
}

std::string const& shuffled_text() {
    static auto const made = [] {
        generator source(2);
        std::string text;
        for (auto const& one : records()) {
            text += (text.empty() ? '[' : ',') + shuffled_object(one, source);
        }
        text += ']';
        text.reserve(text.size() + padding);
        return text;
    }();
    return made;
}

std::string const& faulty_text() {
    static auto const made = [] {
        auto text = compact_text();
        constexpr std::string_view name = "\"platform\":";
        auto const begin = text.rfind(name) + name.size();
        text.insert(text.find(',', begin), 1, '"').insert(begin, 1, '"');
        text.reserve(text.size() + padding);
        return text;
    }();
    return made;
}

std::string const& lines_text() {
    static auto const made = [] {
        std::string text;
        for (auto const& one : records()) {
            text += comply::serialize(one) + '\n';
        }
        text.reserve(text.size() + padding);
        return text;
    }();
    return made;
}

std::vector<std::string_view> const& lines() {
    static auto const made = [] {
        std::vector<std::string_view> all;
        std::string_view rest = lines_text();
        while (!rest.empty()) {
            all.push_back(rest.substr(0, rest.find('\n')));
            rest.remove_prefix(all.back().size() + 1);
        }
        return all;
    }();
    return made;
}

std::vector<double> const& doubles() {
    static auto const made = make_many(10 * record_count(), 3, real);
    return made;
}

std::vector<std::int64_t> const& integers() {
    static auto const made = make_many(10 * record_count(), 4, integer);
    return made;
}

std::vector<std::string> const& long_strings() {
    static auto const made = make_many(record_count() / 500 + 1, 5, long_string);
    return made;
}

std::vector<folder> const& folders() {
    static auto const made = make_many(record_count() / 10 + 1, 6, nested_folder);
    return made;
}

std::vector<telemetry> const& telemetries() {
    static auto const made = make_many(record_count() / 5 + 1, 7, telemetry_of);
    return made;
}

std::vector<reading> const& readings() {
    static auto const made = [] {
        std::vector<reading> all;
        for (auto const& one : telemetries()) {
            all.push_back({one.serial, one.errors, one.humidity});
        }
        return all;
    }();
    return made;
}

std::string const& doubles_text() {
    static auto const made = text_of(doubles());
    return made;
}

std::string const& integers_text() {
    static auto const made = text_of(integers());
    return made;
}

std::string const& long_strings_text() {
    static auto const made = text_of(long_strings());
    return made;
}

std::string const& folders_text() {
    static auto const made = text_of(folders());
    return made;
}

std::string const& telemetries_text() {
    static auto const made = text_of(telemetries());
    return made;
}

} // namespace payloads
