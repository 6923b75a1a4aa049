// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "store.hpp"

#include "complain.hpp"

#include <exception>
#include <functional>

namespace intake {

namespace {

// A transaction on the way to its commit, or back.
class transaction {
public:
    explicit transaction(database& with) : database_(with) { with.begin(); }
    transaction(transaction const&) = delete;
    transaction& operator=(transaction const&) = delete;
    ~transaction() {
        if (!is_committed_) {
            try {
                database_.rollback();
            } catch (sqlite::error const&) { // it has rolled back by itself
            }
        }
    }

    void commit() {
        database_.commit();
        is_committed_ = true;
    }

private:
    database& database_;
    bool is_committed_ = false;
};

} // namespace

store::store(std::string const& file, std::size_t readers, metrics& counted) : metrics_(counted) {
    for (std::size_t count = 0; count < readers + 1; ++count) {
        databases_.push_back(std::make_unique<database>(file));
    }
    try {
        threads_.emplace_back(&store::write_all, this, std::ref(*databases_.front()));
        for (std::size_t reader = 1; reader < databases_.size(); ++reader) {
            threads_.emplace_back(&store::read_all, this, std::ref(*databases_[reader]));
        }
    } catch (...) {
        stop();
        throw;
    }
}

store::~store() { stop(); }

void store::stop() noexcept {
    writes_.close();
    reads_.close();
    for (auto& thread : threads_) {
        thread.join();
    }
}

void store::write_all(database& with) {
    constexpr std::size_t most_in_a_transaction = 1024;
    while (true) {
        auto batch = writes_.take(most_in_a_transaction);
        if (batch.empty()) {
            return;
        }
        commit(with, std::move(batch));
    }
}

void store::commit(database& with, job_queue::jobs batch) {
    try {
        transaction all(with);
        for (auto const& one : batch) {
            one->run(with);
        }
        all.commit();
    } catch (std::exception const& failure) {
        metrics_.note_failed_commit();
        complain("the store", failure);
        if (batch.size() == 1) {
            batch.front()->finish(false);
            return;
        }
        // One of them may have been the reason: the others are not to suffer for it.
        for (auto& one : batch) {
            job_queue::jobs alone;
            alone.push_back(std::move(one));
            commit(with, std::move(alone));
        }
        return;
    }
    metrics_.note_commit(batch.size());
    for (auto const& one : batch) {
        one->finish(true);
    }
}

void store::read_all(database& with) {
    while (true) {
        auto const taken = reads_.take(1);
        if (taken.empty()) {
            return;
        }
        bool is_done = true;
        try {
            taken.front()->run(with);
        } catch (std::exception const& failure) {
            complain("the store", failure);
            is_done = false;
        }
        taken.front()->finish(is_done);
    }
}

} // namespace intake
