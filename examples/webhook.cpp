// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// webhook [FILE]: tells what happened, from the body that a payment service sends then, in the form of Stripe's
// events, in FILE or standard input. Exits with 1 if the body breaks the contract, and says in which ways.

#include "webhook/event.hpp"

#include <comply/chrono.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <variant>

namespace payments {

void tell(charge const& one) {
    std::cout << one.id << ": " << one.amount << ' ' << one.currency.code << ", " << one.amount_refunded
              << " of them refunded; " << comply::serialize(one.status) << ", " << comply::serialize(one.metadata)
              << '\n';
}
void tell(refund const& one) {
    std::cout << one.id << ": " << one.amount << ' ' << one.currency.code << " of " << one.charge << "; "
              << comply::serialize(one.reason) << '\n';
}
void tell(other_object const& one) { std::cout << "ignored: " << one.object << '\n'; }

} // namespace payments

int main(int argc, char** argv) {
    std::ifstream file;
    if (argc > 1) {
        file.open(argv[1], std::ios::binary);
        if (!file) {
            std::cerr << "webhook: cannot read " << argv[1] << '\n';
            return 2;
        }
    }
    std::string const body(std::istreambuf_iterator<char>(argc > 1 ? file : std::cin), {});
    // The service adds members without notice.
    auto const event = comply::parse<payments::event>(body, {.unknown_members = comply::unknown_members::ignore});
    if (!event) {
        std::cerr << event.error() << '\n';
        return 1;
    }
    std::cout << event->type << ' ' << comply::serialize(event->created.time)
              << (event->livemode ? "\n" : ", a test\n");
    std::visit([](auto const& object) { payments::tell(object); }, event->data.object);
}
