// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace comply::detail {

/// What is kept of the object around the records of a collection (OData JSON 4.01 §4.5).
struct control_information {
    std::optional<std::string> next_link;
    std::optional<std::string> delta_link;
    std::optional<std::uint64_t> count;
};

/// The members of that object.
enum class collection_member { value, next_link, delta_link, count, other };

/// Since OData 4.01, the prefix `odata.` may be left out.
[[nodiscard]] constexpr collection_member member_named(std::string_view name) noexcept {
    return name == "value"                                      ? collection_member::value
           : name == "@odata.nextLink" || name == "@nextLink"   ? collection_member::next_link
           : name == "@odata.deltaLink" || name == "@deltaLink" ? collection_member::delta_link
           : name == "@odata.count" || name == "@count"         ? collection_member::count
                                                                : collection_member::other;
}

} // namespace comply::detail
