// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "../resources.hpp"

#include "../../webhook/event.hpp"

namespace playground {

resource payment_event() {
    return describe<payments::event>(
        {.name = "event",
         .title = "Event of a payment service",
         .description = "A webhook's body, in the form of Stripe's: what it holds is of the type that its \"object\" "
                        "names. Real ones have many more members; let them be ignored.",
         .sources = {"webhook/event.hpp"},
         .samples = {{"Valid", operation::read, R"({
  "id": "evt_1NG8Du2eZvKYlo2CUI79vXWy",
  "object": "event",
  "created": 1686089970,
  "data": {
    "object": {
      "id": "ch_3NG8Du2eZvKYlo2C1FZ3TYzG",
      "object": "charge",
      "amount": 1099,
      "amount_refunded": 500,
      "currency": "eur",
      "metadata": {
        "order_id": "6735",
        "city": "Z\u00fcrich"
      },
      "status": "succeeded"
    }
  },
  "livemode": false,
  "type": "charge.refunded"
}
)"},
                     {"With faults", operation::read, R"({
  "id": "evt_1NG8Du2eZvKYlo2CUI79vXWy",
  "object": "event",
  "api_version": "2024-06-20",
  "created": "now",
  "data": {
    "object": {
      "id": "ch_3NG8Du2eZvKYlo2C1FZ3TYzG",
      "object": "charge",
      "amount": 1099,
      "amount_refunded": 1100,
      "currency": "EUR",
      "metadata": {
        "order_id": 6735,
        "": "Zürich"
      },
      "status": "success"
    }
  },
  "livemode": 0,
  "type": "charge.refunded"
}
)"}}});
}

} // namespace playground
