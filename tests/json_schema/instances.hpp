// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "random.hpp"
#include "samples.hpp"
#include "texts.hpp"

#include <boost/json/value.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Makes values that a schema accepts, or would but for one or the other limit. What it does not know of a schema, it
/// leaves to chance: whether a value is accepted is up to those who are compared.
class instance_maker {
public:
    /// @param wrong  per cent of the values within the document that are beyond a limit
    instance_maker(random_source& random, boost::json::value const& document, int wrong)
        : random_(random), document_(document), wrong_(wrong) {}

    boost::json::value make() { return make(document_, 0); }

    /// Any small value.
    boost::json::value any() {
        switch (random_.below(12)) {
        case 0: return nullptr;
        case 1: return random_.percent(50);
        case 2: return any_number();
        case 3: return any_number();
        case 4: return boost::json::array();
        case 5: return boost::json::array{any_number(), "a"};
        case 6: return boost::json::object();
        case 7: return boost::json::object{{"type", "parcel"}, {"a", any_number()}};
        case 8: return boost::json::string(any_date_time(random_, random_.percent(50)));
        case 9: return boost::json::string(random_.any_of({"", "red", "RED", "true", "0", "unknown", "parcel"}));
        default: return boost::json::string(any_text(random_, random_.number(0, 70)));
        }
    }

private:
    // No integer beyond 2^53 that is within 2^65: JavaScript has none but multiples of some power of two there.
    boost::json::value any_number() {
        if (random_.percent(50)) {
            return random_.number(-300, 300);
        }
        switch (random_.below(4)) {
        case 0: return random_.number(-70000, 70000);
        case 1: return static_cast<double>(random_.number(-1000, 1000)) / 8;
        case 2: return random_.number(-(std::int64_t{1} << 53), std::int64_t{1} << 53);
        default:
            return random_.any_of({0.0, -0.0, 1.0, 100.0, 0.1, 1e-7, 5e-324, 2147483647.0, 2147483648.0, -2147483649.0,
                                   4294967296.0, 1e20, -1e20, 1e38, 3.402823567797336e38, 3.402823567797337e38, -4e38,
                                   1.7976931348623157e308});
        }
    }

    bool is_wrong() { return random_.percent(wrong_); }

    boost::json::value const& resolve(std::string_view reference) const {
        constexpr std::string_view definitions = "#/$defs/";
        return reference.starts_with(definitions)
                   ? document_.at("$defs").at(boost::json::string(reference.substr(definitions.size())))
                   : document_;
    }

    boost::json::value make(boost::json::value const& schema, int depth) {
        if (!schema.is_object() || schema.get_object().empty()) {
            return any();
        }
        auto const& keywords = schema.get_object();
        if (auto const* constant = keywords.if_contains("const"); constant != nullptr && !is_wrong()) {
            return *constant;
        }
        if (auto const* values = keywords.if_contains("enum"); values != nullptr && !is_wrong()) {
            return random_.any_of(values->get_array());
        }
        if (auto const* reference = keywords.if_contains("$ref")) {
            auto const& name = reference->get_string();
            return make(resolve({name.data(), name.size()}), depth);
        }
        for (auto const* choice : {"anyOf", "oneOf"}) {
            if (auto const* schemas = keywords.if_contains(choice)) {
                auto value = make(random_.any_of(schemas->get_array()), depth);
                return value;
            }
        }
        auto const* types = keywords.if_contains("type");
        if (types == nullptr) {
            return any();
        }
        auto const& type =
            types->is_array() ? types->get_array()[random_.percent(75) ? 0 : types->get_array().size() - 1] : *types;
        return type == "object"    ? boost::json::value(make_object(keywords, depth))
               : type == "array"   ? boost::json::value(make_array(keywords, depth))
               : type == "string"  ? make_string(keywords)
               : type == "boolean" ? boost::json::value(random_.percent(50))
               : type == "integer" ? make_integer(keywords)
               : type == "number"  ? make_number(keywords)
                                   : nullptr;
    }

    boost::json::object make_object(boost::json::object const& keywords, int depth) {
        boost::json::object object;
        auto const* properties = keywords.if_contains("properties");
        add_others(object, keywords, depth);
        if (properties == nullptr) {
            return object;
        }
        auto const [chosen, left_out] = choose_names(keywords);
        auto const* required = keywords.if_contains("required");
        for (auto const& property : properties->get_object()) {
            auto const is_name = [&property](auto const& name) { return property.key() == name; };
            bool const is_required =
                std::ranges::any_of(chosen, is_name) ||
                (required != nullptr && std::ranges::any_of(required->get_array(), [&](auto const& name) {
                     return is_name(name.get_string());
                 }));
            bool const is_left_out = property.value() == false || std::ranges::any_of(left_out, is_name);
            if (!is_left_out && random_.percent(is_required ? 100 : 60)) {
                object[property.key()] = make(property.value(), depth + 1);
            }
        }
        if (object.size() > 1 && random_.percent(20)) { // another order
            auto const first = *object.begin();
            object.erase(object.begin());
            object[first.key()] = first.value();
        }
        return object;
    }

    using name_list = std::vector<boost::json::string>;

    // Of members that have several names, those that are chosen and those that are not.
    std::pair<name_list, name_list> choose_names(boost::json::object const& keywords) {
        std::pair<name_list, name_list> chosen_and_others;
        auto const* all = keywords.if_contains("allOf");
        for (auto const& schema : all == nullptr ? boost::json::array() : all->get_array()) {
            auto const* alternatives = schema.get_object().if_contains("oneOf");
            if (alternatives == nullptr || is_wrong()) {
                continue;
            }
            auto const chosen = random_.below(alternatives->get_array().size());
            for (std::size_t i = 0; i < alternatives->get_array().size(); ++i) {
                if (auto const* name = alternatives->get_array()[i].get_object().if_contains("required")) {
                    auto& list = i == chosen ? chosen_and_others.first : chosen_and_others.second;
                    list.push_back(name->get_array().front().get_string());
                }
            }
        }
        return chosen_and_others;
    }

    // Members that no property describes.
    void add_others(boost::json::object& object, boost::json::object const& keywords, int depth) {
        auto const* values = keywords.if_contains("additionalProperties");
        auto const* names = keywords.if_contains("propertyNames");
        bool const is_map = !keywords.contains("properties");
        if (values == nullptr ? !is_map : *values == false) {
            return;
        }
        auto const count = depth > 3 ? 0 : make_count(keywords, "minProperties", "maxProperties", 2);
        for (std::int64_t i = 0; i < count; ++i) {
            boost::json::value name = make_name(names);
            object[name.is_string() ? name.get_string() : "x"] = values == nullptr ? any() : make(*values, depth + 1);
        }
    }

    boost::json::value make_name(boost::json::value const* names) {
        if (names != nullptr && names->get_object().contains("pattern")) { // numbers
            return boost::json::string(is_wrong() ? "01" : std::to_string(random_.number(-3, 40)));
        }
        boost::json::object schema{{"type", "string"}, {"maxLength", 4}, {"minLength", 1}};
        if (names != nullptr) {
            for (auto const& keyword : names->get_object()) {
                schema[keyword.key()] = keyword.value();
            }
        }
        return make(schema, 0);
    }

    // What a keyword says, or what holds without it.
    static std::int64_t count_of(boost::json::object const& keywords, std::string_view keyword,
                                 std::int64_t otherwise) {
        auto const* count = keywords.if_contains({keyword.data(), keyword.size()});
        return count == nullptr ? otherwise : count->to_number<std::int64_t>();
    }

    std::int64_t make_count(boost::json::object const& keywords, std::string_view least, std::string_view most,
                            std::int64_t usual) {
        auto const low = count_of(keywords, least, 0);
        auto const high = count_of(keywords, most, low + usual);
        if (is_wrong()) {
            return random_.percent(50) ? high + 1 : std::max<std::int64_t>(low - 1, 0);
        }
        return random_.percent(15)   ? low
               : random_.percent(15) ? high
                                     : random_.number(low, std::min(high, low + usual));
    }

    boost::json::array make_array(boost::json::object const& keywords, int depth) {
        boost::json::array array;
        if (auto const* first = keywords.if_contains("prefixItems")) {
            for (auto const& schema : first->get_array()) {
                array.push_back(make(schema, depth + 1));
            }
            if (is_wrong()) {
                array.push_back(any());
            }
            return array;
        }
        auto const count = depth > 3 ? 0 : make_count(keywords, "minItems", "maxItems", 3);
        auto const* items = keywords.if_contains("items");
        for (std::int64_t i = 0; i < count; ++i) {
            auto item = items == nullptr ? any() : make(*items, depth + 1);
            bool const is_known = std::ranges::count(array, item) != 0;
            if (!is_known || !keywords.contains("uniqueItems") || is_wrong()) {
                array.push_back(std::move(item));
            }
        }
        return array;
    }

    boost::json::value make_string(boost::json::object const& keywords) {
        if (keywords.contains("enum")) { // a wrong one
            return boost::json::string(
                random_.any_of({"", "Red", "red ", "dark_green", "mains,battery", "unknownFutureValue"}));
        }
        if (auto const* format = keywords.if_contains("format"); format != nullptr) {
            if (auto const& list = samples_of_format(std::string(format->get_string())); !list.empty()) {
                return boost::json::string(is_wrong() ? random_.any_of(samples) : random_.any_of(list));
            }
        }
        if (auto const* pattern = keywords.if_contains("pattern"); pattern != nullptr && !random_.percent(2)) {
            return boost::json::string(make_matching(std::string(pattern->get_string())));
        }
        return boost::json::string(any_text(random_, make_count(keywords, "minLength", "maxLength", 12)));
    }

    std::string make_matching(std::string const& pattern) {
        if (pattern.find("[Tt]") != pattern.npos) {
            if (pattern.starts_with("^-?") && random_.percent(10)) { // Edm has more of them
                return random_.any_of({"2016-12-31T23:56Z", "-0043-03-15T12:00Z", "12016-02-29T00:00:00Z",
                                       "-0004-02-29T00:00Z", "99999999999-12-31T23:59-23:59"});
            }
            return any_date_time(random_, !is_wrong());
        }
        auto const& list = samples_for(pattern, !is_wrong());
        return list.empty() ? any_text(random_, random_.number(0, 5)) : std::string(random_.any_of(list));
    }

    boost::json::value make_integer(boost::json::object const& keywords) {
        auto const limit = [&](char const* keyword, double otherwise) {
            auto const* stated = keywords.if_contains(keyword);
            auto const number = stated == nullptr ? otherwise : stated->to_number<double>();
            return std::clamp(number, -0x1p53, 0x1p53);
        };
        auto const low = static_cast<std::int64_t>(
            std::max(std::ceil(limit("minimum", -0x1p53)), limit("exclusiveMinimum", -0x1p53) + 1));
        auto const high = static_cast<std::int64_t>(std::floor(limit("maximum", 0x1p53)));
        if (is_wrong()) {
            return random_.percent(30)   ? boost::json::value(any_number())
                   : random_.percent(50) ? boost::json::value(low - 1)
                                         : boost::json::value(high + 1);
        }
        auto number = random_.percent(15) ? low : random_.percent(15) ? high : random_.number(low, high);
        if (keywords.contains("multipleOf") && !is_wrong()) {
            std::int64_t const factor = random_.percent(10) ? 12 : 240; // 240: of whatever is asked for
            number = number / factor * factor;
        }
        return random_.percent(5) ? boost::json::value(static_cast<double>(number)) : boost::json::value(number);
    }

    boost::json::value make_number(boost::json::object const& keywords) {
        auto const* minimum = keywords.if_contains("minimum");
        auto const* maximum = keywords.if_contains("maximum");
        minimum = minimum == nullptr ? keywords.if_contains("exclusiveMinimum") : minimum;
        maximum = maximum == nullptr ? keywords.if_contains("exclusiveMaximum") : maximum;
        if (keywords.contains("format") && keywords.at("format") == "float" && !keywords.contains("minimum")) {
            return any_number(); // the limits of the type
        }
        if (minimum == nullptr || maximum == nullptr) {
            return any_number();
        }
        auto const low = minimum->to_number<double>();
        auto const high = maximum->to_number<double>();
        if (is_wrong()) {
            return random_.percent(50) ? low - 0.125 : high + 0.125;
        }
        auto const number = random_.percent(15) ? low
                            : random_.percent(15)
                                ? high
                                : low + (high - low) * static_cast<double>(random_.number(0, 64)) / 64;
        return keywords.contains("multipleOf") && !is_wrong() ? std::round(number) : number;
    }

    random_source& random_;
    boost::json::value const& document_;
    int wrong_;
};
