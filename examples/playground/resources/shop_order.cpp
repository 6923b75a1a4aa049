// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "../resources.hpp"

#include "../order.hpp"

namespace playground {

resource shop_order() {
    return describe<shop::order>(
        {.name = "order",
         .title = "Order in a shop",
         .description = "Every kind of rule once: limits, exact multiples, formats, defaults, aliases, a deprecated "
                        "member, and rules between members.",
         .sources = {"playground/order.hpp"},
         .samples = {{"Valid", operation::create, R"({
  "customer": { "name": "Ada Lovelace", "email": "ada@example.org" },
  "lines": [
    { "article": "TEA-100", "quantity": 2, "price": 4.95 },
    { "article": "CUP-7", "price": 12.50, "care": "fragile,upright" }
  ],
  "delivery": "post",
  "address": "12 St James’s Square, London",
  "placedAt": "2026-03-01T09:30:00+01:00",
  "deliverBy": "2026-03-03T18:00:00Z",
  "currency": "EUR",
  "tags": ["gift", "😊"],
  "coupon": "SPRING"
}
)"},
                     {"With faults", operation::create, R"({
  "customer": { "name": "" },
  "lines": [
    { "article": "TEA-100", "quantity": 200, "price": 4.99 },
    { "article": "😋", "price": 12.50, "care": "fragil" }
  ],
  "delivery": "post",
  "placedAt": "2026-02-29T09:30:00+01:00",
  "deliverBy": "2026-03-03T18:00:00Z",
  "curency": "EUR",
  "tags": ["gift 😊", "für Ada", "gift 😊"],
  "coupon": "SPRING",
  "voucher": "SUMMER"
}
)"},
                     {"Faults between members", operation::create, R"({
  "customer": { "name": "Ada Lovelace" },
  "lines": [
    { "article": "TEA-100", "quantity": 60, "price": 4.95 },
    { "article": "CUP-7", "quantity": 60, "price": 12.50 }
  ],
  "delivery": "post",
  "placedAt": "2026-03-03T18:00:00Z",
  "deliverBy": "2026-03-03T18:30:00+01:00",
  "currency": "EUR",
  "coupon": "SPRING",
  "voucher": "SUMMER"
}
)"},
                     {"Patch", operation::patch, R"({
  "customer": { "phone": "+44 20 7946 0000", "email": null },
  "delivery": "collect",
  "address": null,
  "tags": ["gift"]
}
)"}}});
}

} // namespace playground
