// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "sqlite.hpp"

#include <sqlite3.h>

#include <cstddef>

namespace intake::sqlite {

namespace {

[[noreturn]] void fail(sqlite3* database) {
    throw error(database == nullptr ? "SQLite: out of memory" : std::string("SQLite: ") + sqlite3_errmsg(database));
}

} // namespace

rows::~rows() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

bool rows::next() {
    switch (sqlite3_step(statement_)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: fail(sqlite3_db_handle(statement_));
    }
}

std::string rows::text(int column) const {
    auto const characters = sqlite3_column_text(statement_, column);
    auto const size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return characters == nullptr ? std::string() : std::string(reinterpret_cast<char const*>(characters), size);
}

std::int64_t rows::integer(int column) const { return sqlite3_column_int64(statement_, column); }

statement::statement(sqlite3* database, std::string_view sql) {
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &made,
                           nullptr) != SQLITE_OK) {
        fail(database);
    }
    statement_.reset(made);
}

void statement::bind(int position, std::string_view text) {
    auto const characters = text.data() == nullptr ? "" : text.data();
    if (sqlite3_bind_text64(statement_.get(), position, characters, text.size(), SQLITE_STATIC, SQLITE_UTF8) !=
        SQLITE_OK) {
        fail(sqlite3_db_handle(statement_.get()));
    }
}

void statement::bind(int position, std::int64_t number) {
    if (sqlite3_bind_int64(statement_.get(), position, number) != SQLITE_OK) {
        fail(sqlite3_db_handle(statement_.get()));
    }
}

void statement::finalize::operator()(sqlite3_stmt* one) const noexcept { sqlite3_finalize(one); }

connection::connection(std::string const& file) {
    sqlite3* opened = nullptr;
    int const status = sqlite3_open_v2(file.c_str(), &opened,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    database_.reset(opened); // even one that could not be opened has to be closed
    if (status != SQLITE_OK) {
        fail(opened);
    }
    sqlite3_busy_timeout(opened, 5000); // ms
}

void connection::execute(char const* sql) {
    if (sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        fail(database_.get());
    }
}

std::int64_t connection::changes() const noexcept { return sqlite3_changes64(database_.get()); }

void connection::close::operator()(sqlite3* one) const noexcept { sqlite3_close_v2(one); }

} // namespace intake::sqlite
