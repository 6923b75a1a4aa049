// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "sqlite.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/// A record, and its place in the order in which they came.
struct row {
    std::int64_t sequence;
    std::string body; ///< in JSON
};

/// The records, as one thread sees them. Everything throws sqlite::error.
class database {
public:
    explicit database(std::string const& file);

    void insert(std::string_view policy, std::string_view id, std::string_view body);
    [[nodiscard]] std::optional<std::string> find(std::string_view policy, std::string_view id);
    bool replace(std::string_view policy, std::string_view id, std::string_view body); ///< @return whether it is there
    bool erase(std::string_view policy, std::string_view id);                          ///< @return whether it was there

    /// Those of a policy that came after a place, at most so many.
    [[nodiscard]] std::vector<row> list(std::string_view policy, std::int64_t after, std::size_t at_most);

    void begin() { begin_.run(); }
    void commit() { commit_.run(); } ///< returns when the changes are on the disk
    void rollback() { rollback_.run(); }

private:
    static sqlite::connection open(std::string const& file);

    sqlite::connection connection_;
    sqlite::statement insert_;
    sqlite::statement find_;
    sqlite::statement replace_;
    sqlite::statement erase_;
    sqlite::statement list_;
    sqlite::statement begin_;
    sqlite::statement commit_;
    sqlite::statement rollback_;
};

} // namespace intake
