// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "job_queue.hpp"
#include "metrics.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace intake {

/// The database and the threads that use it, so that no others wait for the disk.
///
/// One thread writes. What has come in while it was at work it does in one transaction, and only once that is on the
/// disk does it tell those who wait: however many they are, they share the cost of one commit.
class store {
public:
    /// @throws sqlite::error
    store(std::string const& file, std::size_t readers, metrics& counted);
    store(store const&) = delete;
    store& operator=(store const&) = delete;

    /// Does what was asked before.
    ~store();

    /// Has `work(database&)` done in a transaction, then calls `done` with a std::optional of what it returned, which
    /// is empty if there was no committing it. Both on a thread of the store; the first may be called more than once.
    template <class Work, class Done>
    void write(Work work, Done done) {
        writes_.put(std::make_unique<job_of<Work, Done>>(std::move(work), std::move(done)));
    }

    /// The same for work that changes nothing; it does not wait for what is being written.
    template <class Work, class Done>
    void read(Work work, Done done) {
        reads_.put(std::make_unique<job_of<Work, Done>>(std::move(work), std::move(done)));
    }

private:
    void write_all(database& with);
    void read_all(database& with);
    void commit(database& with, job_queue::jobs batch);
    void stop() noexcept;

    metrics& metrics_;
    job_queue writes_;
    job_queue reads_;
    std::vector<std::unique_ptr<database>> databases_; // one for each thread
    std::vector<std::thread> threads_;
};

} // namespace intake
