// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "connection.hpp"

#include "answers.hpp"
#include "complain.hpp"
#include "wire.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <chrono>
#include <cstddef>
#include <exception>
#include <optional>
#include <utility>

namespace intake {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

using boost::system::error_code;
using clock = std::chrono::steady_clock;

constexpr auto as_result = asio::as_tuple(asio::use_awaitable);

// How much is read at once where nothing is known of what comes.
constexpr std::size_t read_size = 4096;

// How long to wait, behind the last answer, for a client to close.
constexpr std::chrono::seconds patience{2};

class http_connection final : public connection, public std::enable_shared_from_this<http_connection> {
public:
    http_connection(asio::ip::tcp::socket socket, limits const& bounds, service const& answering, metrics& counted)
        : stream_(std::move(socket)), buffer_(bounds.max_head + read_size), limits_(bounds), service_(answering),
          metrics_(counted) {}

    void start(std::function<void()> closed) {
        asio::co_spawn(
            stream_.get_executor(), [self = shared_from_this()] { return self->run(); },
            [self = shared_from_this(), closed = std::move(closed)](std::exception_ptr const& failure) {
                self->stream_.close();
                complain_of(failure);
                closed();
            });
    }

    void finish() override {
        asio::dispatch(stream_.get_executor(), [self = shared_from_this()] {
            self->is_finishing_ = true;
            if (self->is_idle_) {
                self->stream_.cancel();
            }
        });
    }

    void abort() override {
        asio::dispatch(stream_.get_executor(), [self = shared_from_this()] {
            self->is_finishing_ = true;
            self->stream_.close();
        });
    }

private:
    static void complain_of(std::exception_ptr const& failure) {
        try {
            if (failure) {
                std::rethrow_exception(failure);
            }
        } catch (std::exception const& why) {
            complain("a connection", why);
        }
    }

    asio::awaitable<void> run() {
        error_code ignored;
        stream_.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
        bool goes_on = true;
        while (goes_on) {
            bool const has_request = co_await wait_for_request();
            if (!has_request) {
                co_return;
            }
            goes_on = co_await serve_request();
        }
        co_await close_gently();
    }

    // Waits for the first byte of a request. Only here may the connection be closed without any loss.
    asio::awaitable<bool> wait_for_request() {
        if (buffer_.size() != 0) { // sent along with the one before
            co_return true;
        }
        if (is_finishing_) {
            co_return false;
        }
        is_idle_ = true;
        stream_.expires_after(limits_.idle_timeout);
        auto const [error, size] = co_await stream_.async_read_some(buffer_.prepare(read_size), as_result);
        is_idle_ = false;
        buffer_.commit(size);
        co_return !error;
    }

    // @return whether another request may follow
    asio::awaitable<bool> serve_request() {
        request_parser parser;
        parser.header_limit(limits_.max_head);
        parser.body_limit(boost::none); // which service::admit looks after
        stream_.expires_after(limits_.head_timeout);
        auto const [head_error, head_size] = co_await http::async_read_header(stream_, buffer_, parser, as_result);
        auto const began = clock::now();
        if (head_error) {
            co_return co_await refuse(explain(head_error), began);
        }
        auto const is_head = parser.get().method() == http::verb::head;
        if (auto refused = check_framing(parser)) {
            co_return co_await refuse(std::move(refused), began);
        }
        auto admitted = service_.admit(head_of(parser));
        if (!admitted.refused && admitted.way->has_content) {
            auto const content_error = co_await read_content(parser);
            if (content_error) {
                co_return co_await refuse(explain(content_error), began);
            }
            admitted.request.content = std::move(parser.get().body());
        }
        answer made;
        if (admitted.refused) {
            made = *std::move(admitted.refused);
        } else {
            made = co_await ask(std::move(admitted));
        }
        // Where content was not read, nobody knows where the next request begins.
        bool const keeps_alive = parser.is_done() && parser.keep_alive();
        co_return co_await send(std::move(made), {.keeps_alive = keeps_alive, .is_head = is_head, .began = began});
    }

    asio::awaitable<error_code> read_content(request_parser& parser) {
        parser.body_limit(limits_.max_body);
        stream_.expires_after(limits_.transfer_timeout);
        bool const is_expecting = parser.get().count(http::field::expect) != 0 && parser.get().version() >= 11;
        if (is_expecting && buffer_.size() == 0) {
            http::response<http::empty_body> const go_on(http::status::continue_, 11);
            auto const [error, size] = co_await http::async_write(stream_, go_on, as_result);
            if (error) {
                co_return error;
            }
        }
        auto const [error, size] = co_await http::async_read(stream_, buffer_, parser, as_result);
        co_return error;
    }

    // Suspends until the service has answered, on whatever thread that is.
    asio::awaitable<answer> ask(admission admitted) {
        auto const start = [](auto waiting, admission asked) {
            auto const resumed = std::make_shared<decltype(waiting)>(std::move(waiting));
            auto const work = asio::make_work_guard(asio::get_associated_executor(*resumed));
            respond const resume = [resumed, work](answer made) {
                asio::post(work.get_executor(),
                           [resumed, made = std::move(made)]() mutable { (*resumed)(std::move(made)); });
            };
            asked.request.respond = resume;
            auto const& handle = asked.way->handle;
            try {
                handle(std::move(asked.request));
            } catch (std::exception const& failure) { // memory, say
                resume(internal_error(failure));
            }
        };
        return asio::async_initiate<asio::use_awaitable_t<> const, void(answer)>(start, asio::use_awaitable,
                                                                                 std::move(admitted));
    }

    asio::awaitable<bool> refuse(std::optional<answer> refused, clock::time_point began) {
        if (refused) {
            co_await send(*std::move(refused), {.keeps_alive = false, .is_head = false, .began = began});
        }
        co_return false;
    }

    struct manner {
        bool keeps_alive;
        bool is_head; // an answer to HEAD has no content, whatever its head says
        clock::time_point began;
    };

    // @return whether another request may follow
    asio::awaitable<bool> send(answer made, manner how) {
        bool const keeps_alive = how.keeps_alive && !is_finishing_;
        auto const status = made.status;
        auto message = make_message(std::move(made));
        message.set(http::field::connection, keeps_alive ? "keep-alive" : "close"); // HTTP/1.0 needs the former
        http::response_serializer<http::string_body> serializer(message);
        stream_.expires_after(limits_.transfer_timeout);
        error_code failure;
        if (how.is_head) {
            auto const [error, size] = co_await http::async_write_header(stream_, serializer, as_result);
            failure = error;
        } else {
            auto const [error, size] = co_await http::async_write(stream_, serializer, as_result);
            failure = error;
        }
        metrics_.note_answer(status, clock::now() - how.began);
        co_return keeps_alive && !failure;
    }

    // Closing while there is still something to be read makes the client's system throw the last answer away, perhaps
    // unread. So what comes is read until the client closes too (RFC 9112 §9.6).
    asio::awaitable<void> close_gently() {
        error_code failure;
        stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, failure);
        stream_.expires_after(patience);
        buffer_.clear();
        while (!failure) {
            auto const [error, size] = co_await stream_.async_read_some(buffer_.prepare(read_size), as_result);
            failure = error;
        }
    }

    beast::tcp_stream stream_;
    beast::flat_buffer buffer_; // what came and was not looked at yet
    limits const& limits_;
    service const& service_;
    metrics& metrics_;
    bool is_idle_ = false;
    bool is_finishing_ = false;
};

} // namespace

std::shared_ptr<connection> start_connection(asio::ip::tcp::socket socket, limits const& bounds,
                                             service const& answering, metrics& counted, std::function<void()> closed) {
    auto made = std::make_shared<http_connection>(std::move(socket), bounds, answering, counted);
    made->start(std::move(closed));
    return made;
}

} // namespace intake
