// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/boost_json.hpp>
#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include "../support/dirty.hpp"
#include "../support/fleet.hpp"
#include "../support/rounds.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Texts that are nearly right: payloads of three structs, damaged in many ways. Whatever became of them, every way to
// read them must come to the same verdict, Boost.JSON's grammar included, and a refusal must say where and why.

namespace mutations_test {

using comply::errc;
using comply::graph::device_compliance_device_status;

// ---- the payloads ----

enum class kind { other, small, large };
BOOST_DESCRIBE_ENUM(kind, other, small, large)
constexpr auto comply_schema(comply::tag<kind>) { return comply::schema<kind>(comply::fallback(kind::other)); }

struct part {
    std::uint8_t count{};
    std::optional<std::int64_t> serial;
    kind size{};
    friend bool operator==(part const&, part const&) = default;
};
BOOST_DESCRIBE_STRUCT(part, (), (count, serial, size))

struct machine {
    std::vector<part> parts;
    std::optional<part> spare;
    std::vector<std::vector<bool>> switches;
    std::optional<std::string> note;
    boost::json::value extra;
    int level{};
    friend bool operator==(machine const&, machine const&) = default;
};
BOOST_DESCRIBE_STRUCT(machine, (), (parts, spare, switches, note, extra, level))
constexpr auto comply_schema(comply::tag<machine>) {
    using m = machine;
    return comply::schema<m>(comply::discriminator("type", "machine"),
                             comply::member<&m::parts>(comply::min_items(1), comply::max_items(3)),
                             comply::member<&m::note>(comply::nullable),
                             comply::member<&m::level>(comply::default_value(3), comply::range(-2, 9)));
}

template <class T>
inline constexpr std::string_view seeds_of[] = {""};

template <>
inline constexpr std::string_view seeds_of<device_compliance_device_status>[] = {
    R"({"@odata.type":"#microsoft.graph.deviceComplianceDeviceStatus","id":"c6c78124","deviceDisplayName":"Display",)"
    R"("userName":"User","deviceModel":"Model","platform":8,)"
    R"("complianceGracePeriodExpirationDateTime":"2016-12-31T23:56:44.951111-08:00","status":"notApplicable",)"
    R"("lastReportedDateTime":"2017-01-01T00:00:17.7769392-08:00","userPrincipalName":"Principal"})",
    "{\r\n  \"userPrincipalName\": null,\r\n  \"lastReportedDateTime\": \"2016-12-31T23:59:60Z\",\r\n"
    "  \"status\": \"error\",\r\n  \"complianceGracePeriodExpirationDateTime\": \"-0044-03-15T12:00Z\",\r\n"
    "  \"platform\": -2147483648,\r\n  \"deviceModel\": \"\\u00e9\\ud83d\\ude00\",\r\n  \"userName\": \"\xC3\xA9\",\r\n"
    "  \"deviceDisplayName\": \"a\\\"b\\\\c\",\r\n  \"id\": \"\",\r\n  \"@odata.etag\": [1, {\"x\": null}]\r\n}",
};

template <>
inline constexpr std::string_view seeds_of<fleet::sensor>[] = {
    R"({"id":"cellar-1","displayName":"Cellar","charge":0.25,"powerSource":"battery",)"
    R"("lastSeen":"2020-02-29T01:02:03.5Z","tags":["wet","cold"]})",
    "{\"tags\":[],\n\"id\":\"x\",\n\"powerSource\":\"mains\",\n\"displayName\":\"\\u0041\\n\\t\",\n"
    "\"lastSeen\":\"1999-12-31t23:59:59+05:45\"}",
    "{ \"id\" : \"\xE2\x82\xAC\", \"displayName\" : \"\", \"charge\" : null, \"powerSource\" : \"unknown\",\n"
    "\t\"lastSeen\" : \"0000-01-01T00:00:00-00:00\", \"tags\" : [\"a\"] }\n",
};

template <>
inline constexpr std::string_view seeds_of<machine>[] = {
    "{\n\"type\":\"machine\",\n\"parts\":[{\"count\":1,\"serial\":null,\"size\":\"small\"},\n"
    "{\"count\":255,\"size\":\"large\"}],\n\"spare\":null,\"switches\":[[true,false],[]],\n"
    "\"note\":null,\"extra\":{\"a\":[1,-2.5,{\"\":\"x\"}]},\"level\":9\n}",
    R"({"extra":null,"note":"n","switches":[],"spare":{"size":"other","count":0,"serial":-9},)"
    R"("parts":[{"size":"small","count":7}]})",
    "{\"parts\":[\n\t{\"count\":2,\"serial\":5,\"size\":\"large\"}\n],\n\"switches\":[[true]],\r\n"
    "\"note\":\"\",\"extra\":[],\"level\":-2e0}\n",
};

// ---- the damage ----

class dice {
public:
    explicit dice(std::uint64_t seed) : engine_(seed) {}
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }
    bool one_in(std::size_t count) { return below(count) == 0; }
    template <class Range>
    auto const& any_of(Range const& range) {
        return range[below(std::size(range))];
    }

private:
    std::mt19937_64 engine_;
};

using namespace std::string_view_literals;
// clang-format off
constexpr std::string_view tokens[] = {
    "{"sv, "}"sv, "["sv, "]"sv, ","sv, ":"sv, "\""sv, "\\"sv, " "sv, "\n"sv, "\r\n"sv, "\0"sv, "\x1F"sv, "\x7F"sv,
    "-"sv, "0"sv, "1"sv, "9"sv, "."sv, "e"sv, "E+"sv, "null"sv, "true"sv, "false"sv, "nul"sv, "{}"sv, "[]"sv,
    "[[]]"sv, "{\"a\":1}"sv, "\"\""sv, "\"x\""sv, "\\n"sv, "\\u0061"sv, "\\ud83d\\ude00"sv, "\\ud83d"sv, "\\udc00"sv,
    "\\x"sv, "\xC3\xA9"sv, "\xF0\x9F\x98\x80"sv, "\xC0\x80"sv, "\xED\xA0\x80"sv, "\xFF"sv, "\xEF\xBB\xBF"sv,
    "\"@x\":0,"sv, "\"x\":[0],"sv, ",\"x\":\"\""sv, "/**/"sv, "'"sv, "NaN"sv, "Infinity"sv,
};
constexpr std::string_view values[] = {
    "null", "true", "false", "0", "-0", "8", "-1", "255", "256", "2147483647", "2147483648", "1e2", "3.5", "0.25",
    "1.5", "1e39", "-1e-9", "25E-2", "01", "1.", "\"\"", "\"x\"", "\"machine\"", "\"small\"", "\"tiny\"", "\"error\"",
    "\"errors\"", "\"2017-01-01T00:00Z\"", "\"2017-02-29T00:00:00Z\"", "\"#microsoft.graph.other\"", "[]", "[null]",
    "[{}]", "{}", "{\"count\":1,\"size\":\"small\"}", "[[true],[1]]", "[\"a\",\"\",\"b\"]",
};
constexpr std::string_view extra_members[] = {
    "\"x\":1", "\"\":null", "\"@odata.id\":\"y\"", "\"deviceOwner\":[]", "\"\\u0040a\":{\"b\":[1,2]}", "\"level\":1",
    "\"note\":null", "\"charge\":1", "\"id\":\"z\"", "\"count\":3", "\"type\":\"machine\"", "\"a/b~c\":0",
};
// clang-format on

struct span {
    std::size_t begin;
    std::size_t size;
};

// The strings, literals, numbers and structural characters of a text that is JSON.
std::vector<span> tokens_of(std::string_view text) {
    std::vector<span> found;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at + 1;
        if (text[at] == '"') {
            while (end < text.size() && text[end] != '"') {
                end += text[end] == '\\' ? 2 : 1;
            }
            end = std::min(end + 1, text.size());
        } else if ("{}[]:, \t\r\n"sv.find(text[at]) == std::string_view::npos) {
            end = std::min(text.find_first_of("{}[]:, \t\r\n\"", end), text.size());
        }
        if (" \t\r\n"sv.find(text[at]) == std::string_view::npos) {
            found.push_back({at, end - at});
        }
        at = end;
    }
    return found;
}

void insert(std::vector<std::string>& members, std::string one, dice& random) {
    auto const index = static_cast<std::ptrdiff_t>(random.below(members.size() + 1));
    members.insert(members.begin() + index, std::move(one));
}

// Takes one of the objects of a text that is JSON, and duplicates, drops, adds or shuffles its members.
void change_members(std::string& text, dice& random) {
    auto const parts = tokens_of(text);
    std::vector<std::size_t> opening;
    for (std::size_t i = 0; i != parts.size(); ++i) {
        if (text[parts[i].begin] == '{') {
            opening.push_back(i);
        }
    }
    if (opening.empty()) {
        return;
    }
    auto const first = random.any_of(opening);
    auto const begin = parts[first].begin + 1;
    auto end = begin;
    std::vector<std::string> members;
    int depth = 0;
    auto member = begin;
    for (auto i = first; i != parts.size(); ++i) {
        auto const byte = text[parts[i].begin];
        depth += (byte == '{' || byte == '[') - (byte == '}' || byte == ']');
        if (depth == 0 || (depth == 1 && byte == ',')) {
            end = parts[i].begin;
            if (end > member && text.find_first_not_of(" \t\r\n", member) < end) {
                members.push_back(text.substr(member, end - member));
            }
            member = end + 1;
        }
        if (depth == 0) {
            break;
        }
    }
    switch (random.below(4)) {
    case 0: // shuffled
        for (auto i = members.size(); i > 1; --i) {
            std::swap(members[i - 1], members[random.below(i)]);
        }
        break;
    case 1: // one more, unknown or known
        insert(members, std::string(random.any_of(extra_members)), random);
        break;
    case 2: // one twice
        if (!members.empty()) {
            insert(members, random.any_of(members), random);
        }
        break;
    default: // one less
        if (!members.empty()) {
            members.erase(members.begin() + static_cast<std::ptrdiff_t>(random.below(members.size())));
        }
    }
    std::string joined;
    for (auto const& one : members) {
        joined += (joined.empty() ? "" : ",") + one;
    }
    text.replace(begin, end - begin, joined);
}

// Another token for one of a text that is JSON, or white space before it.
void change_token(std::string& text, dice& random) {
    auto const parts = tokens_of(text);
    if (parts.empty()) {
        return;
    }
    auto const old = random.any_of(parts);
    switch (random.below(4)) {
    case 0: text.insert(old.begin, random.any_of(std::vector<std::string_view>{" ", "\n", "\t", "\r\n  "})); break;
    case 1: {
        auto const other = random.any_of(parts);
        text.replace(old.begin, old.size, std::string(text, other.begin, other.size));
        break;
    }
    default: text.replace(old.begin, old.size, random.any_of(values));
    }
}

void change_bytes(std::string& text, std::string_view other, dice& random) {
    auto const at = random.below(text.size() + 1);
    switch (random.below(7)) {
    case 0: // a bit flipped
        if (at != text.size()) {
            text[at] = static_cast<char>(static_cast<unsigned char>(text[at]) ^ (1U << random.below(8)));
        }
        break;
    case 1: // another byte
        if (at != text.size()) {
            text[at] = static_cast<char>(random.below(256));
        }
        break;
    case 2: text.erase(at, 1 + random.below(random.one_in(4) ? 40 : 3)); break;
    case 3: text.insert(at, random.any_of(tokens)); break;
    case 4: { // a piece twice
        auto const piece = text.substr(at, 1 + random.below(12));
        text.insert(random.below(text.size() + 1), piece);
        break;
    }
    case 5: text.resize(at); break;
    default: text = text.substr(0, at) + std::string(other.substr(random.below(other.size() + 1)));
    }
}

template <class T>
std::string mutated(dice& random) {
    std::string text(random.any_of(seeds_of<T>));
    // Those that take the text to be JSON come first.
    auto const times = random.below(3);
    for (std::size_t i = 0; i != times; ++i) {
        random.one_in(2) ? change_members(text, random) : change_token(text, random);
    }
    if (times == 0 || random.one_in(3)) {
        do {
            change_bytes(text, random.any_of(seeds_of<T>), random);
        } while (random.one_in(3));
    }
    return text;
}

comply::parse_options any_options(dice& random) {
    comply::parse_options options;
    auto const choice = random.below(64);
    options.operation = choice % 4 == 1   ? comply::operation::create
                        : choice % 4 == 2 ? comply::operation::update
                                          : comply::operation::read;
    options.unknown_members = (choice & 4U) != 0 ? comply::unknown_members::ignore : comply::unknown_members::reject;
    options.unknown_enumerators =
        (choice & 8U) != 0 ? comply::unknown_enumerators::fallback : comply::unknown_enumerators::reject;
    options.read_only_members =
        (choice & 16U) != 0 ? comply::read_only_members::reject : comply::read_only_members::accept;
    options.on_failure = (choice & 32U) != 0 ? comply::on_failure::keep : comply::on_failure::reset;
    return options;
}

// ---- the judges ----

struct place {
    std::size_t line;
    std::size_t column;
    friend bool operator==(place const&, place const&) = default;
};

// Lines end in line feeds; a column is a code point: every byte begins one but those of the form 10xxxxxx.
place place_of(std::string_view text, std::size_t offset) {
    place found{1, 1};
    for (char const byte : text.substr(0, offset)) {
        if (byte == '\n') {
            found = {found.line + 1, 1};
        } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
            ++found.column;
        }
    }
    return found;
}

// Why the list cannot be right for the text; empty if it can.
std::string fault_in(comply::violations const& list, std::string_view text) {
    for (std::size_t i = 0; i != list.size(); ++i) {
        auto const& one = list[i];
        if (one.offset > text.size()) {
            return "an offset behind the text";
        }
        if (i != 0 && one.offset < list[i - 1].offset) {
            return "violations out of order";
        }
        if (place{one.line, one.column} != place_of(text, one.offset)) {
            return "line and column are not those of the offset";
        }
        if (one.message.empty() || (!one.pointer.empty() && one.pointer.front() != '/')) {
            return "no message, or no pointer";
        }
        if (one.code < errc::empty_text || one.code >= errc::too_many_violations) {
            return "a code that cannot be";
        }
        if (is_malformed_text(one.code) && i + 1 != list.size()) {
            return "malformed text that does not end the list";
        }
    }
    return list.empty() ? "a refusal without a reason" : "";
}

std::size_t members_of(boost::json::value const& dom) {
    std::size_t count = 0;
    if (auto const* object = dom.if_object()) {
        for (auto const& member : *object) {
            count += 1 + members_of(member.value());
        }
    } else if (auto const* array = dom.if_array()) {
        for (auto const& element : *array) {
            count += members_of(element);
        }
    }
    return count;
}

// Whether the DOM holds all that the text says: it keeps one of several members of one name, and rounds numbers (not
// even correctly, before Boost 1.83). In the text, each member has one colon.
bool says_it_all(std::string_view text, boost::json::value const& dom) {
    std::size_t colons = 0;
    for (auto const [begin, size] : tokens_of(text)) {
        auto const token = text.substr(begin, size);
        colons += token == ":";
        if (token.front() == '-' || (token.front() >= '0' && token.front() <= '9')) {
            auto const exponent = token.find_first_of("eE");
            bool const is_long = std::min(exponent, token.size()) > 15;
            bool const is_far = exponent != token.npos && token.size() - exponent > 3;
            if (is_long || is_far || token == "-0") { // which is an integer there
                return false;
            }
        }
    }
    return colons == members_of(dom);
}

struct tally {
    std::size_t texts = 0;
    std::size_t accepted = 0;
    std::size_t malformed = 0;
    std::size_t compared_with_dom = 0;
};

// Reads the text in every way. @return what does not fit together, empty if all does.
template <class T>
std::string fault_in_reading(std::string_view text, comply::parse_options const& options, T const& past, tally& count) {
    auto const parsed = comply::parse<T>(text, options);
    ++count.texts;
    count.accepted += parsed.has_value();

    auto keeping_one = options;
    keeping_one.max_violations = 1;
    auto const first = comply::parse<T>(text, keeping_one);
    if (first.has_value() != parsed.has_value() || (parsed.has_value() && !(*first == *parsed))) {
        return "a reader that stops at the first violation comes to another verdict";
    }
    // The first that is found need not be the one that stands first: what an object lacks is known at its end.
    auto const& all = parsed.error();
    if (!parsed &&
        (first.error().size() != 1 || std::find(all.begin(), all.end(), first.error().front()) == all.end())) {
        return "the first violation found is not in the list";
    }

    // No text has a hundred violations: to keep more makes no difference. Asked of a few, for explaining takes most of
    // the time.
    auto keeping_more = options;
    keeping_more.max_violations = 1000;
    bool const keeps_more = count.texts % 4 == 0;
    auto object = past;
    auto const into = comply::parse_into(object, text, keeps_more ? keeping_more : keeping_one);
    if (into.error() != (keeps_more ? parsed : first).error()) {
        return "parse_into finds something else than parse";
    }
    if (parsed.has_value() ? !(object == *parsed) || comply::serialize(object) != comply::serialize(*parsed)
                           : !(object == (options.on_failure == comply::on_failure::keep ? past : T{}))) {
        return "parse_into leaves another object behind";
    }
    if (!parsed) {
        if (auto why = fault_in(parsed.error(), text); !why.empty()) {
            return why;
        }
    }

    boost::system::error_code error;
    auto const dom = boost::json::parse({text.data(), text.size()}, error);
    bool const is_json = parsed.has_value() || !is_malformed_text(parsed.error().back().code);
    count.malformed += !is_json;
    if (is_json != !error) {
        return "Boost.JSON sees another grammar: " + error.message();
    }
    if (!error && says_it_all(text, dom)) {
        ++count.compared_with_dom;
        auto const converted = comply::value_to<T>(dom, options);
        if (converted.has_value() != parsed.has_value()) {
            return "value_to comes to another verdict";
        }
        if (parsed.has_value() &&
            (!(*converted == *parsed) || comply::serialize(*converted) != comply::serialize(*parsed))) {
            return "value_to makes another value";
        }
        if (converted.error().size() != parsed.error().size()) {
            return "value_to finds more or fewer violations";
        }
    }
    return {};
}

// Boost.Test is asked only where something is wrong: it is slower than what is tested.
template <class T>
void fuzz(std::uint64_t seed, std::size_t texts) {
    dice random(seed);
    auto const past = comply_test::dirty<T>();
    tally count;
    std::size_t wrong = 0;
    for (std::size_t i = 0; i != texts && wrong != 10; ++i) {
        auto const text = mutated<T>(random);
        auto const options = any_options(random);
        // From a buffer of just its size, so that the sanitizer sees a read behind the end.
        std::vector<char> const exact(text.begin(), text.end());
        auto const why = fault_in_reading<T>({exact.data(), exact.size()}, options, past, count);
        if (!why.empty()) {
            ++wrong;
            BOOST_ERROR("seed " << seed << ", text " << i << ": " << why << "\n"
                                << text << "\n"
                                << "operation " << static_cast<int>(options.operation) << ", unknown members "
                                << static_cast<int>(options.unknown_members) << ", enumerators "
                                << static_cast<int>(options.unknown_enumerators) << ", read-only members "
                                << static_cast<int>(options.read_only_members) << "\n"
                                << comply::parse<T>(text, options).error());
        }
    }
    // Each of the outcomes is common, or the test would not be worth much.
    BOOST_TEST(count.accepted > texts / 20);
    BOOST_TEST(count.malformed > texts / 10);
    BOOST_TEST(count.texts - count.accepted - count.malformed > texts / 10);
    BOOST_TEST(count.compared_with_dom > texts / 4);
    BOOST_TEST_MESSAGE(count.texts << " texts: " << count.accepted << " accepted, " << count.malformed << " malformed, "
                                   << count.compared_with_dom << " compared with their DOM");
}

} // namespace mutations_test

BOOST_AUTO_TEST_SUITE(fuzz_mutations)

using namespace mutations_test;
using comply_test::rounds;

BOOST_AUTO_TEST_CASE(every_way_to_read_a_damaged_resource_comes_to_the_same_verdict) {
    fuzz<device_compliance_device_status>(20170101, rounds(61'000));
}

BOOST_AUTO_TEST_CASE(every_way_to_read_a_damaged_sensor_comes_to_the_same_verdict) {
    fuzz<fleet::sensor>(8259, rounds(118'000));
}

BOOST_AUTO_TEST_CASE(every_way_to_read_a_damaged_machine_comes_to_the_same_verdict) { fuzz<machine>(6901, rounds(122'000)); }

// What is cut short is refused at every length, but where only white space is lost.
BOOST_AUTO_TEST_CASE(every_beginning_of_a_payload_is_refused) {
    auto const check = []<class T>(T const& past) {
        tally count;
        for (auto const seed : seeds_of<T>) {
            auto const whole = seed.find_last_of('}') + 1;
            BOOST_TEST_REQUIRE(comply::parse<T>(seed).has_value(), comply::parse<T>(seed).error());
            for (std::size_t size = 0; size <= seed.size(); ++size) {
                std::vector<char> const exact(seed.begin(), seed.begin() + static_cast<std::ptrdiff_t>(size));
                std::string_view const text(exact.data(), exact.size());
                BOOST_TEST(fault_in_reading<T>(text, {}, past, count) == "", text);
                BOOST_TEST(comply::parse<T>(text).has_value() == (size >= whole), text);
                if (size < whole) {
                    auto const why = comply::parse<T>(text).error();
                    BOOST_TEST((why.back().code == (size == 0 ? errc::empty_text : errc::unexpected_end)),
                               text << ": " << why);
                    BOOST_TEST(why.back().offset == size);
                }
            }
        }
    };
    check(comply_test::dirty<device_compliance_device_status>());
    check(comply_test::dirty<fleet::sensor>());
    check(comply_test::dirty<machine>());
}

BOOST_AUTO_TEST_CASE(the_judges_see_what_they_are_asked_about) {
    BOOST_TEST((place_of("a\nb\xC3\xA9"
                         "c",
                         5) == place{2, 3}));
    BOOST_TEST((place_of("", 0) == place{1, 1}));
    auto list = comply::parse<fleet::sensor>("{\n\"x\":1}").error();
    BOOST_TEST(fault_in(list, "{\n\"x\":1}") == "");
    BOOST_TEST(fault_in(list, "{ \"x\":1}") == "line and column are not those of the offset");
    BOOST_TEST(fault_in(list, "{") == "an offset behind the text");
    BOOST_TEST(fault_in({}, "{") == "a refusal without a reason");
    BOOST_TEST(fault_in({list[list.size() - 1], list[0]}, "{\n\"x\":1}") == "violations out of order");
    auto const complete = [](std::string_view text) {
        return says_it_all(text, boost::json::parse({text.data(), text.size()}));
    };
    BOOST_TEST(complete(R"({"a":[{"b":1},{"b":"::"}],"c":123456789012345})"));
    BOOST_TEST(!complete(R"({"a":[{"b":1,"\u0062":2}]})"));
    BOOST_TEST(!complete("[1234567890123456.5]"));
    BOOST_TEST(!complete("[1e-300]"));
    BOOST_TEST(!complete("[-0]"));
}

BOOST_AUTO_TEST_SUITE_END()
