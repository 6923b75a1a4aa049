// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "subject.hpp"

#include <comply/chrono.hpp>
#include <comply/filesystem.hpp>
#include <comply/odata/binary.hpp>
#include <comply/odata/decimal.hpp>
#include <comply/odata/numbers.hpp>
#include <comply/representation.hpp>
#include <comply/rules.hpp>
#include <comply/time_of_day.hpp>
#include <comply/uuid.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace represented_proof {

struct metres {
    double value{};
};
BOOST_DESCRIBE_STRUCT(metres, (), (value))
constexpr auto comply_schema(comply::tag<metres>) {
    return comply::schema<metres>(comply::transparent, comply::member<&metres::value>(comply::range(0, 1000)));
}

struct point {
    int x{};
    int y{};
};
constexpr auto comply_representation(comply::tag<point>) {
    return comply::represented_as<std::pair<int, int>>(
        [](point const& from) { return std::pair(from.x, from.y); },
        [](std::pair<int, int> const& from) { return point{from.first, from.second}; });
}

struct things {
    boost::uuids::uuid id{};
    std::optional<std::chrono::milliseconds> timeout;
    std::vector<std::chrono::year_month_day> holidays;
    comply::time_of_day opens;
    std::filesystem::path file;
    comply::odata::binary bytes;
    comply::odata::decimal price;
    comply::odata::int64 count;
    comply::odata::double_ ratio;
    metres length;
    std::optional<metres> width;
    point origin;
};
BOOST_DESCRIBE_STRUCT(things, (),
                      (id, timeout, holidays, opens, file, bytes, price, count, ratio, length, width, origin))
constexpr auto comply_schema(comply::tag<things>) {
    return comply::schema<things>(
        comply::member<&things::width>(comply::minimum(1)),
        comply::member<&things::file>(comply::max_length(20),
                                      comply::on<comply::operation::create>(comply::max_length(5))));
}

} // namespace represented_proof

void add_represented(std::vector<subject>& subjects) {
    using namespace represented_proof;
    add_all<things>(subjects, "things");
}
