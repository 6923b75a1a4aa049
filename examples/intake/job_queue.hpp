// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "database.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace intake {

/// Something to be done with the database, and somebody who waits for what comes of it.
class job {
public:
    virtual ~job() = default;

    /// Does it. May be called again if its transaction was rolled back. @throws what the database throws
    virtual void run(database& with) = 0;

    /// Hands over what came of it or, if it was not to be, nothing.
    virtual void finish(bool is_done) = 0;
};

/// `work(database&)` makes something; `done` takes it, as a std::optional.
template <class Work, class Done>
class job_of final : public job {
public:
    job_of(Work work, Done done) : work_(std::move(work)), done_(std::move(done)) {}

    void run(database& with) override { made_ = work_(with); }
    void finish(bool is_done) override { done_(is_done ? std::move(made_) : std::nullopt); }

private:
    Work work_;
    Done done_;
    std::optional<decltype(std::declval<Work&>()(std::declval<database&>()))> made_;
};

/// Jobs on their way to the threads that do them.
class job_queue {
public:
    using jobs = std::vector<std::unique_ptr<job>>;

    void put(std::unique_ptr<job> one) {
        {
            std::scoped_lock const lock(mutex_);
            waiting_.push_back(std::move(one));
        }
        changed_.notify_one();
    }

    /// Waits for jobs, and takes them, the oldest first; none if the queue is closed and all were taken.
    [[nodiscard]] jobs take(std::size_t at_most) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return is_closed_ || !waiting_.empty(); });
        jobs taken;
        while (!waiting_.empty() && taken.size() < at_most) {
            taken.push_back(std::move(waiting_.front()));
            waiting_.pop_front();
        }
        return taken;
    }

    void close() {
        {
            std::scoped_lock const lock(mutex_);
            is_closed_ = true;
        }
        changed_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::unique_ptr<job>> waiting_;
    bool is_closed_ = false;
};

} // namespace intake
