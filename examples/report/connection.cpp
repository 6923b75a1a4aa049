// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "connection.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace report {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using response_parser = http::response_parser<http::string_body>;

// What an answer may have: no service makes us run out of memory.
constexpr std::uint32_t max_head = 16U << 10U;
constexpr std::uint64_t max_content = 4U << 20U;

http::request<http::string_body> make_message(request const& asked, std::string const& authority) {
    http::request<http::string_body> message;
    message.version(11);
    message.method_string(asked.method);
    message.target(asked.target);
    message.set(http::field::host, authority);
    for (auto const& [name, value] : asked.headers) {
        message.set(name, value);
    }
    message.body() = asked.content;
    message.prepare_payload();
    return message;
}

std::optional<std::string> find(http::fields const& fields, http::field name) {
    auto const found = fields.find(name);
    return found == fields.end() ? std::nullopt : std::optional<std::string>(found->value());
}

answer make_answer(response_parser& parser) {
    auto& message = parser.get();
    return {.status = static_cast<int>(message.result_int()),
            .retry_after = find(message, http::field::retry_after),
            .date = find(message, http::field::date),
            .content = std::move(message.body())};
}

} // namespace

class connection::state {
public:
    state(address const& service, std::chrono::seconds timeout)
        : service_(service), timeout_(timeout), stream_(context_), buffer_(max_head + max_content) {}

    exchange send(request const& asked) {
        // A service may close a connection whenever nothing is on its way. Most often that is seen here, before
        // anything is sent, and costs nothing but a new connection.
        if (is_open_ && is_spent()) {
            close();
        }
        if (!is_open_) {
            if (auto const error = open()) {
                return {.reach = reach::not_sent,
                        .trouble = "cannot connect to " + service_.authority() + ": " + describe(error)};
            }
        }
        auto const message = make_message(asked, service_.authority());
        stream_.expires_after(timeout_);
        auto const sent = wait_for([&](auto done) { http::async_write(stream_, message, std::move(done)); });
        if (sent) { // a part of it, then, which the service cannot take for the whole: its length was told
            close();
            return {.reach = reach::not_sent, .trouble = "the request could not be sent: " + describe(sent)};
        }
        return read_answer();
    }

    [[nodiscard]] std::size_t count() const noexcept { return count_; }

private:
    // Waits until an operation has ended, or time has run out.
    template <class Start>
    error_code wait_for(Start start) {
        error_code result;
        start([&result](error_code const& error, auto const&...) { result = error; });
        context_.restart();
        context_.run();
        return result;
    }

    error_code open() {
        error_code error;
        tcp::resolver resolver(context_);
        auto const places = resolver.resolve(service_.host, service_.port, tcp::resolver::numeric_service, error);
        if (error) {
            return error;
        }
        stream_.expires_after(timeout_);
        error = wait_for([&](auto done) { stream_.async_connect(places, std::move(done)); });
        if (error) {
            close();
            return error;
        }
        error_code ignored; // it only waits longer
        stream_.socket().set_option(tcp::no_delay(true), ignored);
        is_open_ = true;
        ++count_;
        return {};
    }

    void close() {
        stream_.close();
        buffer_.clear();
        is_open_ = false;
    }

    // Whether the service has closed the connection, or said something that nobody asked for, such as 408.
    bool is_spent() {
        if (buffer_.size() != 0) {
            return true;
        }
        char byte{};
        error_code error;
        stream_.socket().non_blocking(true, error);
        stream_.socket().receive(asio::buffer(&byte, 1), tcp::socket::message_peek, error);
        return error != asio::error::would_block;
    }

    exchange read_answer() {
        stream_.expires_after(timeout_);
        while (true) {
            response_parser parser;
            parser.header_limit(max_head);
            parser.body_limit(max_content);
            auto const error =
                wait_for([&](auto done) { http::async_read(stream_, buffer_, parser, std::move(done)); });
            bool const has_head = parser.is_header_done();
            bool const is_interim = has_head && parser.get().result_int() / 100 == 1; // RFC 9110 §15.2
            if (!error && is_interim) {
                continue;
            }
            if (error || !parser.keep_alive()) {
                close();
            }
            if (!error) {
                return {.reach = reach::answered, .answer = make_answer(parser)};
            }
            if (!has_head || is_interim) {
                return {.reach = reach::unanswered, .trouble = describe(error)};
            }
            auto cut = make_answer(parser);
            cut.content.clear();
            return {.reach = reach::cut_short, .answer = std::move(cut), .trouble = describe(error)};
        }
    }

    [[nodiscard]] std::string describe(error_code const& error) const {
        if (error == beast::error::timeout) {
            return "it took more than " + std::to_string(timeout_.count()) + " s";
        }
        if (error == http::error::end_of_stream) {
            return "the service closed the connection without an answer";
        }
        if (error == http::error::partial_message) {
            return "the service closed the connection within its answer";
        }
        if (error == http::error::body_limit || error == http::error::header_limit) {
            return "the answer is too long";
        }
        if (error.category() == http::make_error_code(http::error::bad_method).category()) {
            return "the answer is no HTTP/1.1: " + error.message();
        }
        return error.message();
    }

    address service_;
    std::chrono::seconds timeout_;
    asio::io_context context_;
    beast::tcp_stream stream_;
    beast::flat_buffer buffer_; // what came and was not looked at yet
    bool is_open_ = false;
    std::size_t count_ = 0;
};

connection::connection(address const& service, std::chrono::seconds timeout)
    : state_(std::make_unique<state>(service, timeout)) {}

connection::~connection() = default;

exchange connection::send(request const& asked) { return state_->send(asked); }

std::size_t connection::count() const noexcept { return state_->count(); }

} // namespace report
