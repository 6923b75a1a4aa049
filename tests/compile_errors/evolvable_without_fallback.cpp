// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: evolvable<E> wants the fallback() of E
// message: access

#include <comply/evolvable.hpp>
#include <comply/parse.hpp>
#include <comply/schema.hpp>

#include <string_view>

namespace fleet {

enum class access : unsigned { read = 1, write = 2 };
BOOST_DESCRIBE_ENUM(access, read, write)

constexpr auto comply_schema(comply::tag<access>) {
    return comply::schema<access>(
#ifdef COMPLY_TEST_WRONG
        comply::enumerator_names(comply::camel_case));
#else
        comply::fallback(access::read));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<comply::evolvable<fleet::access>>(text).has_value();
}
