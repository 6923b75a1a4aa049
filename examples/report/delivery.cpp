// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "delivery.hpp"

#include "signals.hpp"

#include <comply/odata/error.hpp>
#include <comply/parse.hpp>
#include <comply/render.hpp>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <thread>
#include <utility>

namespace report {

namespace {

namespace chrono = std::chrono;

request make_request(options const& given) {
    request made{.method = std::string(create_operation::method),
                 .target = given.service.path + create_operation::path(given.policy),
                 .headers = {},
                 .content = {}};
    for (auto const& wanted : create_operation::request_headers) {
        constexpr std::string_view parameter = "{token}";
        std::string value(wanted.value);
        if (auto const at = value.find(parameter); at != value.npos) {
            value.replace(at, parameter.size(), given.token);
        }
        made.headers.push_back({std::string(wanted.name), std::move(value)});
    }
    return made;
}

std::string time_text(chrono::milliseconds time) {
    if (time < chrono::seconds(1)) {
        return std::to_string(time.count()) + " ms";
    }
    return std::to_string(chrono::round<chrono::seconds>(time).count()) + " s";
}

// `503 serviceUnavailable: Please come again.`, and what else is wrong on lines of their own.
std::string describe(exchange const& made) {
    auto text = std::to_string(made.answer.status);
    if (made.reach == reach::cut_short) {
        return text + ", and no more: " + made.trouble;
    }
    // Services may say more than OData has.
    auto const body = comply::parse<comply::odata::error_response>(
        made.answer.content, {.unknown_members = comply::unknown_members::ignore});
    if (!body) {
        return text + ", without an OData error";
    }
    auto const& error = body->error;
    text += " " + comply::printable(error.code) + ": " + comply::printable(error.message);
    for (auto const& one : error.details) {
        text += "\n  " + comply::printable(one.code) + ": " + comply::printable(one.message);
    }
    return text;
}

// Whether a status is about who asks, where and how, so that the next record would meet it too.
bool is_about_all(int status) {
    switch (status) {
    case 401:
    case 403:
    case 404:
    case 405:
    case 406:
    case 415:
    case 501:
    case 505: return true;
    default: return status / 100 == 3; // where a redirection leads, the token need not be safe
    }
}

std::string advice(int status) {
    switch (status) {
    case 401: return "the token is not accepted: ";
    case 403:
        return "the token does not allow this, as " + std::string(create_operation::permissions[0].name) + " does: ";
    case 404: return "there is no such service, or no such policy: ";
    default: return {};
    }
}

// Until the time is over, or a signal comes.
void sleep(chrono::milliseconds time) {
    auto const end = chrono::steady_clock::now() + time;
    while (!is_told_to_end() && chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(
            std::min<chrono::steady_clock::duration>(end - chrono::steady_clock::now(), chrono::milliseconds(50)));
    }
}

} // namespace

courier::courier(options const& given, std::function<void(std::string const&)> tell)
    : given_(given), tell_(std::move(tell)), request_(make_request(given)), connection_(given.service, given.timeout),
      patience_(given.back_off, given.max_wait) {}

delivery courier::bring(resource const& record) {
    request_.content = create_operation::request_body(record);
    for (std::uint32_t attempts = 1;; ++attempts) {
        auto const made = connection_.send(request_);
        auto judged = judge(made);
        if (!judged.may_be_repeated) {
            return std::move(judged.delivery);
        }
        if (attempts == given_.attempts) {
            judged.delivery.sentence += "\n  given up after " + std::to_string(attempts) + " attempts";
            return std::move(judged.delivery);
        }
        auto const wait = patience_.before_next(attempts, made.answer);
        if (!wait) {
            judged.delivery.sentence += "\n  given up: Retry-After is " + comply::printable(*made.answer.retry_after);
            return std::move(judged.delivery);
        }
        tell_(judged.delivery.sentence + "\n  again in " + time_text(*wait));
        sleep(*wait);
        if (is_told_to_end()) {
            return std::move(judged.delivery);
        }
    }
}

courier::verdict courier::judge(exchange const& made) const {
    switch (made.reach) {
    case reach::not_sent: return {{.fate = fate::stuck, .sentence = made.trouble}, true};
    case reach::unanswered: return {{.fate = fate::unclear, .sentence = made.trouble}, given_.repeat_unclear};
    case reach::cut_short:
    case reach::answered: break;
    }
    return judge_answer(made);
}

courier::verdict courier::judge_answer(exchange const& made) const {
    auto const status = made.answer.status;
    if (status == create_operation::success_status) {
        if (made.reach == reach::cut_short) { // sent again, it would be there twice
            return {{.fate = fate::unclear, .sentence = "stored, but nobody knows as what: " + describe(made)}};
        }
        auto stored =
            create_operation::read_response(made.answer.content, {.unknown_members = comply::unknown_members::ignore});
        if (!stored) {
            return {
                {.fate = fate::unclear,
                 .sentence = "stored, but the answer is not the record: " + comply::render_line(stored.error()[0])}};
        }
        return {{.fate = fate::stored, .stored = *std::move(stored)}};
    }
    auto sentence = advice(status) + describe(made);
    if (status == 408 || status == 429 || status == 503) {
        return {{.fate = fate::stuck, .sentence = std::move(sentence)}, true};
    }
    if (is_about_all(status)) {
        return {{.fate = fate::stuck, .sentence = std::move(sentence)}};
    }
    if (status / 100 == 4) {
        return {{.fate = fate::refused, .sentence = std::move(sentence)}};
    }
    return {{.fate = fate::unclear, .sentence = std::move(sentence)}, status / 100 == 5 && given_.repeat_unclear};
}

} // namespace report
