// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "server.hpp"

#include "connection.hpp"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <list>
#include <memory>
#include <sstream>
#include <thread>
#include <utility>
#include <vector>

namespace intake {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

} // namespace

class server::state {
public:
    state(options const& given, metrics& counted)
        : options_(given), metrics_(counted), acceptor_(strand_), signals_(strand_, SIGTERM, SIGINT), pause_(strand_),
          grace_(strand_) {
        tcp::endpoint const wanted(asio::ip::make_address(given.address), given.port);
        acceptor_.open(wanted.protocol());
        acceptor_.set_option(tcp::acceptor::reuse_address(true));
        acceptor_.bind(wanted);
        acceptor_.listen();
    }

    [[nodiscard]] std::string address() const {
        std::ostringstream text;
        text << acceptor_.local_endpoint();
        return std::move(text).str();
    }

    void run(service const& answering) {
        service_ = &answering;
        asio::post(strand_, [this] { accept(); });
        signals_.async_wait([this](error_code const& error, int) {
            if (!error) {
                finish();
            }
        });
        auto const count = options_.threads != 0
                               ? options_.threads
                               : std::max(std::size_t{1}, std::size_t{std::thread::hardware_concurrency()});
        std::vector<std::thread> others;
        for (std::size_t at = 1; at < count; ++at) {
            others.emplace_back([this] { context_.run(); });
        }
        context_.run();
        for (auto& thread : others) {
            thread.join();
        }
    }

private:
    using connections = std::list<std::shared_ptr<connection>>;

    // Takes the next client, if there is room for one more: those who have to wait do so in the system's queue.
    void accept() {
        if (is_finishing_ || is_accepting_ || connections_.size() >= options_.max_connections) {
            return;
        }
        is_accepting_ = true;
        acceptor_.async_accept(asio::make_strand(context_),
                               asio::bind_executor(strand_, [this](error_code const& error, tcp::socket socket) {
                                   is_accepting_ = false;
                                   if (is_finishing_) {
                                       return;
                                   }
                                   if (error) { // too many files are open, say: that may pass
                                       accept_later();
                                       return;
                                   }
                                   add(std::move(socket));
                                   accept();
                               }));
    }

    void accept_later() {
        pause_.expires_after(std::chrono::milliseconds(100));
        pause_.async_wait([this](error_code const&) { accept(); });
    }

    void add(tcp::socket socket) {
        auto const place = connections_.insert(connections_.end(), nullptr);
        metrics_.note_connection(true);
        auto closed = [this, place] { asio::post(strand_, [this, place] { remove(place); }); };
        *place = start_connection(std::move(socket), options_.limits, *service_, metrics_, std::move(closed));
    }

    void remove(connections::iterator place) {
        connections_.erase(place);
        metrics_.note_connection(false);
        accept();
        if (is_finishing_ && connections_.empty()) {
            end();
        }
    }

    void finish() {
        is_finishing_ = true;
        acceptor_.close();
        pause_.cancel();
        if (connections_.empty()) {
            end();
            return;
        }
        for (auto const& one : connections_) {
            one->finish();
        }
        grace_.expires_after(options_.grace);
        grace_.async_wait([this](error_code const& error) { abort_unless(error); });
        signals_.async_wait([this](error_code const& error, int) { abort_unless(error); });
    }

    void abort_unless(error_code const& error) {
        if (!error) {
            for (auto const& one : connections_) {
                one->abort();
            }
        }
    }

    // Without anything to wait for, the threads return.
    void end() {
        grace_.cancel();
        signals_.cancel();
    }

    options const& options_;
    service const* service_ = nullptr;
    metrics& metrics_;
    asio::io_context context_;
    // All that follows is touched on this strand alone.
    asio::strand<asio::io_context::executor_type> strand_{context_.get_executor()};
    tcp::acceptor acceptor_;
    asio::signal_set signals_;
    asio::steady_timer pause_;
    asio::steady_timer grace_;
    connections connections_;
    bool is_accepting_ = false;
    bool is_finishing_ = false;
};

server::server(options const& given, metrics& counted) : state_(std::make_unique<state>(given, counted)) {}

server::~server() = default;

std::string server::address() const { return state_->address(); }

void server::run(service const& answering) { state_->run(answering); }

} // namespace intake
