// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "judges.hpp"
#include "types.hpp"

#include <comply/parse_parallel.hpp>
#include <comply/read_collection.hpp>
#include <comply/read_lines.hpp>

#include "../tests/support/streams.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

// Streams, parted at random: what comes out is what comes out of the text in one piece. The first byte chooses between
// lines and a collection, the second how the text is parted, the third how long a record may be.

namespace {

using namespace fuzz;
using comply_test::parted_at_random;
using comply_test::read_all;
using comply_test::read_all_into;

struct note {
    std::string text;
    std::optional<int> number;
    std::vector<std::string> tags;
    std::optional<boost::json::value> any;
    friend bool operator==(note const&, note const&) = default;
};
BOOST_DESCRIBE_STRUCT(note, (), (text, number, tags, any))

/// What came out, without what depends on how much of the text is at hand: behind what is no JSON, a name may be there that
/// would be suggested else.
comply_test::records<note> without_suggestions(comply_test::records<note> read) {
    for (auto& one : read.wrong) {
        if (one.code == comply::errc::unknown_member) {
            one.suggestion.clear();
            one.message.clear();
        }
    }
    return read;
}

void require_alike(comply_test::records<note> const& read, comply_test::records<note> const& expected,
                   char const* sentence) {
    bool const is_json = std::none_of(expected.wrong.begin(), expected.wrong.end(),
                                      [](auto const& one) { return is_malformed_text(one.code); });
    require(is_json ? read == expected : without_suggestions(read) == without_suggestions(expected), sentence);
}

// Each line alone.
void read_each_line(std::string_view text, comply_test::records<note> const& whole,
                    comply::stream_options const& options) {
    std::size_t index = 0;
    std::size_t wrong = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        auto const end = std::min(text.find('\n', begin), text.size());
        auto const line = text.substr(begin, end - begin);
        if (line.size() > options.max_record_size) {
            ++index;
            ++wrong;
        } else if (line.find_first_not_of(" \t\r") != line.npos) {
            auto const alone = comply::parse<note>(line, options.parse);
            require(index < whole.all.size() && whole.all[index].has_value() == alone.has_value(),
                    "a line is judged as it is alone", line);
            require(!alone || *whole.all[index] == *alone, "a line is what it is alone", line);
            for (auto const& one : alone.error()) {
                require(wrong < whole.wrong.size() && whole.wrong[wrong].code == one.code &&
                            whole.wrong[wrong].offset == one.offset + begin &&
                            whole.wrong[wrong].pointer == one.pointer,
                        "a line is refused for what it is alone, at its place", line);
                ++wrong;
            }
            ++index;
        }
        begin = end + 1;
    }
    require(index == whole.all.size() && wrong == whole.wrong.size(), "there are no other records");
}

void read_lines(std::string_view text, std::uint64_t seed, comply::stream_options const& options) {
    auto const whole = read_all<note>(comply::read_lines<note>(text, options));
    require_alike(read_all<note>(comply::read_lines<note>(parted_at_random(text, seed), options)), whole,
                  "lines do not depend on where they are parted");
    std::istringstream stream{std::string(text)};
    require_alike(read_all_into<note>(comply::read_lines<note>(stream, options), note()), whole,
                  "lines do not depend on who reads them");
    read_each_line(text, whole, options);
    require(comply::parse_lines_parallel<note>(text, 2, options.parse).has_value() || !whole.wrong.empty(),
            "parse_lines_parallel accepts what read_lines accepts");
}

void read_collection(std::string_view text, std::uint64_t seed, comply::stream_options const& options) {
    auto const whole = read_all<note>(comply::read_collection<note>(text, options));
    require_alike(read_all<note>(comply::read_collection<note>(parted_at_random(text, seed), options)), whole,
                  "records do not depend on where they are parted");
    std::istringstream stream{std::string(text)};
    require_alike(read_all_into<note>(comply::read_collection<note>(stream, options), note()), whole,
                  "records do not depend on who reads them");
    bool const is_array = text.find_first_not_of(" \t\r\n") == text.find('[');
    if (is_array && options.max_record_size >= text.size()) {
        auto const array = comply::parse<std::vector<note>>(text, options.parse);
        require(array.has_value() == whole.wrong.empty(), "an array is judged as in memory", to_string(array.error()));
        for (std::size_t i = 0; array && i < array->size(); ++i) {
            require(i < whole.all.size() && whole.all[i] == (*array)[i], "a record is what it is in memory");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    choices input({reinterpret_cast<char const*>(data), size});
    auto const kind = input.byte();
    auto const seed = input.byte();
    auto const limit = input.byte();
    comply::stream_options options{.parse = options_of(static_cast<std::uint8_t>(kind >> 1U)),
                                   .buffer_size = std::size_t{1} + seed};
    if (limit % 4 == 1) {
        options.max_record_size = limit;
    }
    if (kind % 2 == 0) {
        read_lines(input.rest(), seed, options);
    } else {
        read_collection(input.rest(), seed, options);
    }
    return 0;
}
