// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: aliases() repeats a name that the enumerator has already
// message: access::read

#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <string>
#include <string_view>

namespace fleet {

enum class access : unsigned { read = 1, write = 2 };
BOOST_DESCRIBE_ENUM(access, read, write)

constexpr auto comply_schema(comply::tag<access>) {
    return comply::schema<access>(
#ifdef COMPLY_TEST_WRONG
        comply::enumerator<access::read>(comply::aliases("read")));
#else
        comply::enumerator<access::read>(comply::aliases("r")));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::access>(text).has_value();
}
