// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "device_statuses.hpp"

#include "../syntax/numbers.hpp"
#include "answers.hpp"

#include <comply/parse.hpp>
#include <comply/patch.hpp>
#include <comply/serialize.hpp>

#include <boost/uuid/random_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace intake {

namespace {

constexpr std::size_t default_page_size = 100;
constexpr std::size_t max_page_size = 1000;

std::string make_id() { return boost::uuids::to_string(boost::uuids::random_generator_pure()()); }

// Sends what the store has made.
auto forward_to(respond to) {
    return [to = std::move(to)](std::optional<answer> made) {
        to(made ? *std::move(made) : unavailable("The record could not be stored or read. Please try again."));
    };
}

// A query option that is a number; nothing if it is none.
template <class T>
std::optional<T> query_number(call const& request, std::string const& name, T otherwise) {
    auto const found = request.query.find(name);
    return found == request.query.end() ? otherwise : syntax::read_number<T>(found->second);
}

} // namespace

device_statuses::device_statuses(intake::store& store, intake::metrics& metrics, std::string root)
    : store_(store), metrics_(metrics), root_(std::move(root)) {}

void device_statuses::create(call request) {
    auto status = create_operation::read_request(request.content);
    if (!status) {
        request.respond(refuse(status.error()));
        return;
    }
    status->id = make_id();
    auto const& policy = request.parameters[0];
    auto created = json_answer(create_operation::success_status, create_operation::response_body(*status));
    created.headers.push_back({"Location", url(policy) + "/" + status->id});
    store_.write(
        [policy, id = std::move(status->id), created = std::move(created)](database& records) {
            records.insert(policy, id, created.content);
            return created;
        },
        forward_to(std::move(request.respond)));
}

void device_statuses::list(call request) {
    auto const wanted = query_number<std::size_t>(request, "$top", default_page_size);
    auto const after = query_number<std::int64_t>(request, "$skiptoken", 0);
    if (!wanted || !after) {
        request.respond(error_answer(400, "badRequest",
                                     !wanted ? "$top is to be the number of records on a page."
                                             : "$skiptoken is to be that of an @odata.nextLink."));
        return;
    }
    auto const size = std::min(*wanted, max_page_size);
    auto const& policy = request.parameters[0];
    store_.read(
        [policy, after = *after, size, link = url(policy)](database& records) {
            auto page = records.list(policy, after, size + 1); // one more tells whether there is a next page
            bool const goes_on = page.size() > size;
            page.resize(std::min(page.size(), size));
            std::string text = "{\"value\":[";
            for (auto const& one : page) {
                text += text.ends_with('[') ? "" : ",";
                text += one.body;
            }
            text += ']';
            if (goes_on && !page.empty()) {
                text +=
                    ",\"@odata.nextLink\":" + comply::serialize(link + "?$top=" + std::to_string(size) +
                                                                "&$skiptoken=" + std::to_string(page.back().sequence));
            }
            return json_answer(200, text + '}');
        },
        forward_to(std::move(request.respond)));
}

void device_statuses::get(call request) {
    store_.read(
        [policy = request.parameters[0], id = request.parameters[1]](database& records) {
            auto body = records.find(policy, id);
            return body ? json_answer(200, *std::move(body)) : not_found();
        },
        forward_to(std::move(request.respond)));
}

void device_statuses::update(call request) {
    auto patch = comply::parse_patch<resource>(request.content);
    if (!patch) {
        request.respond(refuse(patch.error()));
        return;
    }
    // Read, changed and written within one transaction: of two that change a record at the same time, each sees what
    // the other has done or comes before it.
    store_.write(
        [this, policy = request.parameters[0], id = request.parameters[1],
         patch = *std::move(patch)](database& records) {
            auto const body = records.find(policy, id);
            if (!body) {
                return not_found();
            }
            auto status = comply::parse<resource>(*body).value();
            if (auto const applied = comply::apply_checked(patch, status); !applied) {
                return refuse(applied.error());
            }
            auto changed = json_answer(200, comply::serialize(status));
            records.replace(policy, id, changed.content);
            return changed;
        },
        forward_to(std::move(request.respond)));
}

void device_statuses::remove(call request) {
    store_.write([policy = request.parameters[0], id = request.parameters[1]](
                     database& records) { return records.erase(policy, id) ? answer{.status = 204} : not_found(); },
                 forward_to(std::move(request.respond)));
}

std::string device_statuses::url(std::string_view policy) const { return root_ + create_operation::path(policy); }

answer device_statuses::refuse(comply::violations const& all) {
    metrics_.note_violations(all);
    return refusal(all);
}

} // namespace intake
