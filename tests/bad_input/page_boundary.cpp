// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "payloads.hpp"

#include <boost/json/memory_resource.hpp>
#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>

// Texts between pages that must not be touched: whoever reads a byte before or behind them is ended by the system, in
// any build, while a sanitizer would not see what lies within the same allocation.

BOOST_AUTO_TEST_SUITE(bad_input_page_boundary)

using namespace bad_input;

namespace {

/// Memory with an inaccessible page before and behind it.
class guarded_pages {
public:
    explicit guarded_pages(std::size_t size)
        : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))), size_((size + page_ - 1) / page_ * page_) {
        auto* const all = mmap(nullptr, size_ + 2 * page_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (all == MAP_FAILED) {
            throw std::bad_alloc();
        }
        begin_ = static_cast<char*>(all) + page_;
        if (mprotect(begin_, size_, PROT_READ | PROT_WRITE) != 0) {
            throw std::bad_alloc();
        }
    }
    ~guarded_pages() { munmap(begin_ - page_, size_ + 2 * page_); }
    guarded_pages(guarded_pages const&) = delete;
    guarded_pages& operator=(guarded_pages const&) = delete;

    /// The text, moved so that it begins where the pages begin. @pre it fits
    std::string_view at_begin(std::string_view text) { return put(begin_, text); }
    /// The text, moved so that it ends where the pages end.
    std::string_view at_end(std::string_view text) { return put(begin_ + size_ - text.size(), text); }

    [[nodiscard]] char* end() const noexcept { return begin_ + size_; }

private:
    static std::string_view put(char* where, std::string_view text) {
        if (!text.empty()) {
            std::memcpy(where, text.data(), text.size());
        }
        return {where, text.size()};
    }

    std::size_t page_;
    std::size_t size_;
    char* begin_;
};

/// Gives out memory, once, of which the last byte is the last before an inaccessible page.
class guarded_memory : public boost::json::memory_resource {
public:
    [[nodiscard]] bool begins_page_behind(char const* end) const { return pages_ && pages_->end() == end; }

private:
    void* do_allocate(std::size_t size, std::size_t alignment) override {
        if (pages_ || size % alignment != 0) {
            throw std::bad_alloc();
        }
        pages_.emplace(size);
        return pages_->end() - size;
    }
    void do_deallocate(void*, std::size_t, std::size_t) override {}
    bool do_is_equal(memory_resource const& other) const noexcept override { return this == &other; }

    std::optional<guarded_pages> pages_;
};

/// What is said of a text between the pages is what is said of it in the middle of memory.
template <class T>
void same_everywhere(guarded_pages& pages, std::string_view text) {
    auto const behind = "\"\\\xF0" + std::string(text) + "9\"}]e5 \xBF\"";
    auto const inside = std::string_view(behind).substr(3, text.size());
    for (auto const& options : {comply::parse_options(), ignoring}) {
        auto const expected = comply::parse<T>(inside, options);
        for (auto const placed : {pages.at_end(text), pages.at_begin(text)}) {
            auto const read = comply::parse<T>(placed, options);
            if (read.error() != expected.error() || !(read.value_or(T{}) == expected.value_or(T{}))) {
                BOOST_ERROR("of " << text << " is said " << read.error() << "\nbut " << expected.error()
                                  << "\nin the middle of memory");
            }
        }
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(no_byte_outside_a_payload_is_read_wherever_it_is_cut) {
    guarded_pages pages(8192);
    for_each_payload([&]<class T>(std::string const& text) {
        for (std::size_t size = 0; size <= text.size(); ++size) {
            auto const cut = std::string_view(text).substr(0, size);
            same_everywhere<T>(pages, cut);
            same_everywhere<boost::json::value>(pages, cut);
            same_everywhere<bool>(pages, cut); // skips it
            same_everywhere<T>(pages, std::string_view(text).substr(size));
        }
    });
}

BOOST_AUTO_TEST_CASE(no_byte_outside_a_member_that_is_skipped_is_read) {
    guarded_pages pages(8192);
    for_each_payload([&]<class T>(std::string const& text) {
        auto const whole = "{\"unknown\":" + text + "}";
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            same_everywhere<T>(pages, std::string_view(whole).substr(0, size));
        }
    });
}

BOOST_AUTO_TEST_CASE(no_byte_outside_a_scalar_is_read) {
    guarded_pages pages(4096);
    for (std::string const scalar :
         {"true", "false", "null", "-12345678901234567890.12345678e+123", "0", "-0.5", "12345678", "1234567812345678",
          "\"2016-12-31T23:56:44.951111-08:00\"", "\"2016-12-31T23:56:44Z\"", "\"off\"", "\"on\"", "\"\"",
          "\"a\\u20AC\\uD83D\\uDCBB\\n\"", "\"\xE2\x82\xAC\xF0\x9F\x92\xBB\xC3\xA9\"", "[1,2]", "[]", "{}", "        1",
          "1        ", "\xEF\xBB\xBF"}) {
        for (std::size_t size = 0; size <= scalar.size(); ++size) {
            auto const cut = std::string_view(scalar).substr(0, size);
            same_everywhere<bool>(pages, cut);
            same_everywhere<std::int32_t>(pages, cut);
            same_everywhere<double>(pages, cut);
            same_everywhere<std::string>(pages, cut);
            same_everywhere<mode>(pages, cut);
            same_everywhere<comply::date_time_offset>(pages, cut);
            same_everywhere<std::optional<std::string>>(pages, cut);
            same_everywhere<std::vector<double>>(pages, cut);
            same_everywhere<boost::json::value>(pages, cut);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_byte_outside_a_string_of_any_length_is_read) {
    guarded_pages pages(4096);
    for (std::size_t size = 0; size <= 200; ++size) {
        auto const plain = "\"" + std::string(size, 'x');
        for (auto const end : {"", "\"", "\\", "\\n", "\\u00e9", "\xC3", "\xC3\xA9", "\xF0\x9F\x92\xBB\"", "\x1F",
                               "\" "}) {
            same_everywhere<std::string>(pages, plain + end);
            same_everywhere<bool>(pages, plain + end);
        }
        same_everywhere<bool>(pages, std::string(size, ' '));
        same_everywhere<bool>(pages, "true" + std::string(size, '\n'));
        same_everywhere<double>(pages, std::string(size + 1, '7'));
        same_everywhere<double>(pages, "0." + std::string(size + 1, '7'));
    }
}

BOOST_AUTO_TEST_CASE(no_byte_outside_a_text_is_read_to_explain_what_is_wrong_with_it) {
    guarded_pages pages(4096);
    // The excerpt reaches to both sides, and what is found is shown until it ends.
    for (std::size_t before = 0; before <= 80; before += 5) {
        for (std::size_t behind = 0; behind <= 80; behind += 5) {
            auto const head = "[\"" + std::string(before, 'x') + "\xC3\xA9\"";
            same_everywhere<std::vector<int>>(pages, head + "," + std::string(behind, ' '));
            same_everywhere<std::vector<int>>(pages, head + ",\"\\" + std::string(behind, 'y'));
            same_everywhere<std::vector<int>>(pages, head + ",1]" + std::string(behind, 'z'));
            same_everywhere<machine>(pages, "{" + head.substr(1) + ":1,\"" + std::string(behind, '~') + "\":2}");
        }
    }
}

BOOST_AUTO_TEST_CASE(no_byte_outside_a_string_is_read_to_write_it) {
    // Shorter ones lie within the value itself. With these, the text and its zero end where the memory given out does.
    for (std::size_t size = 31; size <= 211; size += 4) {
        for (std::string const end : {"x", "\n", "\xC3\xA9", "\xF0\x9F\x92\xBB", "\xC3", "\xFF"}) {
            guarded_memory memory;
            boost::json::value value(boost::json::string_kind, &memory);
            auto& string = value.get_string();
            string.reserve(size);
            string.append(size - end.size(), 'x');
            string.append(boost::json::string_view(end));
            BOOST_TEST_REQUIRE(memory.begins_page_behind(string.data() + size + 1), size);

            if (end == "\xC3" || end == "\xFF") {
                BOOST_CHECK_THROW(static_cast<void>(comply::serialize(value)), comply::validation_error);
            } else {
                auto const expected = std::string(size - end.size(), 'x') + end;
                BOOST_TEST(comply::serialize(value) == comply::serialize(expected));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(no_byte_outside_a_string_is_read_by_the_writer_of_strings) {
    guarded_pages pages(4096);
    for (std::size_t size = 0; size <= 300; ++size) {
        for (std::string const end : {"", "\"", "\\", "\x01", "\xC3\xA9", "\xF0\x9F\x92\xBB", "\xE2\x82"}) {
            auto const text = std::string(size, 'x') + end;
            auto const written = [](std::string_view placed) {
                std::string out;
                comply::detail::text_output output(out, comply::operation::read);
                auto const room = output.reserve(output.begin(), comply::detail::max_string_size(placed));
                output.finish(comply::detail::write_string(output, room, placed));
                return output.failed ? "no UTF-8" : out;
            };
            auto const expected = end == "\xE2\x82" ? "no UTF-8" : comply::serialize(text);
            BOOST_TEST(written(pages.at_end(text)) == expected);
            BOOST_TEST(written(pages.at_begin(text)) == expected);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
