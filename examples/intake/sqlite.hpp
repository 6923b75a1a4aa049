// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

// What the service needs of SQLite, with values that clean up behind themselves. Nothing here may be used by two
// threads at the same time.

namespace intake::sqlite {

struct error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The rows of a statement that was started, until it goes out of scope.
class rows {
public:
    explicit rows(sqlite3_stmt* statement) noexcept : statement_(statement) {}
    rows(rows const&) = delete;
    rows& operator=(rows const&) = delete;
    ~rows();

    /// Goes to the next row. @return whether there is one. @throws error
    bool next();

    /// Of the row at hand; columns count from 0.
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;

private:
    sqlite3_stmt* statement_;
};

/// SQL that was compiled, with a ? for each of its parameters.
class statement {
public:
    /// @throws error
    statement(sqlite3* database, std::string_view sql);

    /// Starts it with these values; texts must last as long as the rows. @throws error
    template <class... Values>
    [[nodiscard]] rows start(Values const&... values) {
        int position = 0;
        (bind(++position, values), ...);
        return rows(statement_.get());
    }

    /// Runs it to its end. @throws error
    template <class... Values>
    void run(Values const&... values) {
        auto all = start(values...);
        while (all.next()) {
        }
    }

private:
    void bind(int position, std::string_view text);
    void bind(int position, std::int64_t number);

    struct finalize {
        void operator()(sqlite3_stmt* one) const noexcept;
    };
    std::unique_ptr<sqlite3_stmt, finalize> statement_;
};

class connection {
public:
    /// Opens a database, or makes one. @throws error
    explicit connection(std::string const& file);

    /// @throws error
    void execute(char const* sql);
    [[nodiscard]] statement prepare(std::string_view sql) { return {database_.get(), sql}; }

    /// How many rows the last statement changed.
    [[nodiscard]] std::int64_t changes() const noexcept;

private:
    struct close {
        void operator()(sqlite3* one) const noexcept;
    };
    std::unique_ptr<sqlite3, close> database_;
};

} // namespace intake::sqlite
