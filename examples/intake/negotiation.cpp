// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "negotiation.hpp"

#include "../syntax/text.hpp"

#include <algorithm>

namespace intake {

namespace {

std::string_view unquoted(std::string_view value) {
    bool const is_quoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
    return is_quoted ? value.substr(1, value.size() - 2) : value;
}

// Calls `use(name, value)` for each parameter of a media type.
template <class Use>
void for_each_parameter(std::string_view media_type, Use use) {
    auto const begin = media_type.find(';');
    if (begin == media_type.npos) {
        return;
    }
    syntax::for_each_part(media_type.substr(begin + 1), ';', [&use](std::string_view parameter) {
        auto const equals = std::min(parameter.find('='), parameter.size());
        auto const value = parameter.substr(std::min(equals + 1, parameter.size()));
        use(syntax::trim(parameter.substr(0, equals)), unquoted(syntax::trim(value)));
    });
}

std::string_view without_parameters(std::string_view media_type) {
    return syntax::trim(media_type.substr(0, media_type.find(';')));
}

// `0`, `0.0`, `0.00` or `0.000` (RFC 9110 §12.4.2)
bool is_zero(std::string_view weight) {
    return weight.starts_with('0') && weight.find_first_not_of("0.") == weight.npos;
}

} // namespace

bool accepts_json(std::string_view accept) {
    // The range that names JSON most closely decides, whatever stands before it.
    int closest = -1;
    bool is_accepted = false;
    syntax::for_each_part(accept, ',', [&](std::string_view range) {
        auto const name = without_parameters(range);
        int const closeness = syntax::is_same_word(name, "application/json") ? 2
                              : syntax::is_same_word(name, "application/*")  ? 1
                              : name == "*/*"                                ? 0
                                                                             : -1;
        if (closeness > closest) {
            closest = closeness;
            is_accepted = true;
            for_each_parameter(range, [&](std::string_view parameter, std::string_view value) {
                if (syntax::is_same_word(parameter, "q") && is_zero(value)) {
                    is_accepted = false;
                }
            });
        }
    });
    return is_accepted;
}

bool is_json(std::string_view content_type) {
    bool is_utf8 = true;
    for_each_parameter(content_type, [&](std::string_view parameter, std::string_view value) {
        if (syntax::is_same_word(parameter, "charset")) {
            is_utf8 = syntax::is_same_word(value, "utf-8");
        }
    });
    return is_utf8 && syntax::is_same_word(without_parameters(content_type), "application/json");
}

} // namespace intake
