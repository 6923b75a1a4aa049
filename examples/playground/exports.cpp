// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// What the page's script calls in the module: texts in and out end with a zero byte. What is returned is valid until
// the next call; it begins with `!` where the request itself is wrong.

#include "calls.hpp"

#include <comply/render.hpp>
#include <comply/result.hpp>

#include <string>
#include <utility>

namespace {

std::string last_answer;

char const* keep(std::string text) {
    last_answer = std::move(text);
    return last_answer.c_str();
}

char const* keep(comply::result<std::string> made) {
    return made ? keep(*std::move(made)) : keep('!' + comply::render_text(made.error()));
}

} // namespace

extern "C" {

[[gnu::used]] char const* comply_playground_list() { return keep(playground::list()); }
[[gnu::used]] char const* comply_playground_check(char const* request) { return keep(playground::check(request)); }
[[gnu::used]] char const* comply_playground_schema(char const* request) { return keep(playground::schema(request)); }
}
