// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "database.hpp"

namespace intake {

sqlite::connection database::open(std::string const& file) {
    sqlite::connection opened(file);
    // With a write-ahead log, readers and the writer do not wait for each other. FULL makes each commit wait for the
    // disk: with less, the last ones before a power failure would be gone although they were acknowledged.
    opened.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    // AUTOINCREMENT: a place in the order is never given away again, so that no page shows a record twice.
    opened.execute("CREATE TABLE IF NOT EXISTS device_statuses ("
                   " sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
                   " policy TEXT NOT NULL,"
                   " id TEXT NOT NULL,"
                   " body TEXT NOT NULL,"
                   " UNIQUE (policy, id)) STRICT;"
                   "CREATE INDEX IF NOT EXISTS device_statuses_in_order ON device_statuses (policy, sequence);");
    return opened;
}

database::database(std::string const& file)
    : connection_(open(file)),
      insert_(connection_.prepare("INSERT INTO device_statuses (policy, id, body) VALUES (?, ?, ?)")),
      find_(connection_.prepare("SELECT body FROM device_statuses WHERE policy = ? AND id = ?")),
      replace_(connection_.prepare("UPDATE device_statuses SET body = ? WHERE policy = ? AND id = ?")),
      erase_(connection_.prepare("DELETE FROM device_statuses WHERE policy = ? AND id = ?")),
      list_(connection_.prepare("SELECT sequence, body FROM device_statuses"
                                " WHERE policy = ? AND sequence > ? ORDER BY sequence LIMIT ?")),
      begin_(connection_.prepare("BEGIN IMMEDIATE")), commit_(connection_.prepare("COMMIT")),
      rollback_(connection_.prepare("ROLLBACK")) {}

void database::insert(std::string_view policy, std::string_view id, std::string_view body) {
    insert_.run(policy, id, body);
}

std::optional<std::string> database::find(std::string_view policy, std::string_view id) {
    auto found = find_.start(policy, id);
    return found.next() ? std::optional(found.text(0)) : std::nullopt;
}

bool database::replace(std::string_view policy, std::string_view id, std::string_view body) {
    replace_.run(body, policy, id);
    return connection_.changes() != 0;
}

bool database::erase(std::string_view policy, std::string_view id) {
    erase_.run(policy, id);
    return connection_.changes() != 0;
}

std::vector<row> database::list(std::string_view policy, std::int64_t after, std::size_t at_most) {
    std::vector<row> page;
    auto found = list_.start(policy, after, static_cast<std::int64_t>(at_most));
    while (found.next()) {
        page.push_back({found.integer(0), found.text(1)});
    }
    return page;
}

} // namespace intake
