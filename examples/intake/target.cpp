// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "target.hpp"

#include "../syntax/text.hpp"

#include <charconv>
#include <cstddef>
#include <system_error>
#include <utility>

namespace intake {

namespace {

std::optional<std::string> percent_decode(std::string_view text) {
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            decoded += text[at];
            continue;
        }
        auto const digits = text.substr(at + 1, 2);
        unsigned char code = 0;
        auto const end = digits.data() + digits.size();
        auto const [stop, error] = std::from_chars(digits.data(), end, code, 16);
        if (digits.size() != 2 || error != std::errc{} || stop != end) {
            return std::nullopt;
        }
        decoded += static_cast<char>(code);
        at += 2;
    }
    return decoded;
}

// What is behind `http://host`, if the text begins so.
std::string_view without_authority(std::string_view text) {
    for (std::string_view const scheme : {"http://", "https://"}) {
        if (syntax::is_same_word(text.substr(0, scheme.size()), scheme)) {
            auto const path = text.find('/', scheme.size());
            return path == text.npos ? "/" : text.substr(path);
        }
    }
    return text;
}

} // namespace

std::optional<target> parse_target(std::string_view text) {
    text = without_authority(text);
    if (!text.starts_with('/')) {
        return std::nullopt;
    }
    auto const question = std::min(text.find('?'), text.size());
    target parsed;
    bool is_good = true;
    syntax::for_each_part(text.substr(1, question - 1), '/', [&](std::string_view part) {
        auto segment = percent_decode(part);
        is_good = is_good && segment;
        parsed.segments.push_back(std::move(segment).value_or(""));
    });
    if (question != text.size()) {
        syntax::for_each_part(text.substr(question + 1), '&', [&](std::string_view part) {
            auto const equals = std::min(part.find('='), part.size());
            auto name = percent_decode(part.substr(0, equals));
            auto value = percent_decode(part.substr(std::min(equals + 1, part.size())));
            is_good = is_good && name && value;
            if (is_good && !name->empty()) {
                parsed.query.insert_or_assign(std::move(*name), std::move(*value));
            }
        });
    }
    return is_good ? std::optional(std::move(parsed)) : std::nullopt;
}

std::optional<std::vector<std::string>> match_path(std::string_view path_template,
                                                   std::vector<std::string> const& segments) {
    std::vector<std::string> parameters;
    std::size_t count = 0;
    bool is_match = true;
    syntax::for_each_part(path_template.substr(1), '/', [&](std::string_view wanted) {
        if (count == segments.size()) {
            is_match = false;
            return;
        }
        auto const& segment = segments[count++];
        if (!wanted.starts_with('{')) {
            is_match = is_match && segment == wanted;
        } else if (segment.empty() || segment == "." || segment == "..") {
            is_match = false;
        } else {
            parameters.push_back(segment);
        }
    });
    return is_match && count == segments.size() ? std::optional(std::move(parameters)) : std::nullopt;
}

} // namespace intake
