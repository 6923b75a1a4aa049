// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace validate {

/// What the system said of a file.
struct io_error : std::runtime_error {
    explicit io_error(std::string const& what) : std::runtime_error(what + ": " + std::strerror(errno)) {}
};

/// A file to read, or standard input, which is `-`.
class input_file {
public:
    explicit input_file(std::string const& name)
        : name_(name == "-" ? "standard input" : "'" + name + "'"), opened_(nullptr, std::fclose) {
        if (name == "-") {
            return;
        }
        opened_.reset(std::fopen(name.c_str(), "rb"));
        if (!opened_) {
            throw io_error("cannot open " + name_);
        }
    }

    /// @return how many bytes there were, 0 at the end
    std::size_t read(char* into, std::size_t size) {
        auto const stream = opened_ ? opened_.get() : stdin;
        auto const count = std::fread(into, 1, size, stream);
        if (count == 0 && std::ferror(stream) != 0) {
            throw io_error("cannot read " + name_);
        }
        return count;
    }

private:
    std::string name_; // as messages have it
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened_;
};

[[nodiscard]] inline std::string read_all(std::string const& name) {
    input_file file(name);
    std::string text;
    char block[1U << 16U];
    while (auto const size = file.read(block, sizeof block)) {
        text.append(block, size);
    }
    return text;
}

/// Lines for a file, in large pieces. Whoever made it calls `flush` at the end, which is when a full disk is noticed at
/// the latest.
class output_file {
public:
    /// Standard output.
    output_file() : name_("standard output"), opened_(nullptr, std::fclose) {}

    /// A file, which is written anew.
    explicit output_file(std::string const& name)
        : name_("'" + name + "'"), opened_(std::fopen(name.c_str(), "wb"), std::fclose) {
        if (!opened_) {
            throw io_error("cannot open " + name_);
        }
    }

    void write_line(std::string_view prefix, std::string_view line) {
        buffer_.append(prefix).append(line) += '\n';
        if (buffer_.size() >= buffer_size) {
            write_buffer();
        }
    }

    void flush() {
        write_buffer();
        if (std::fflush(stream()) != 0) {
            throw io_error("cannot write to " + name_);
        }
    }

private:
    static constexpr std::size_t buffer_size = std::size_t{1} << 18U;

    [[nodiscard]] std::FILE* stream() const noexcept { return opened_ ? opened_.get() : stdout; }

    void write_buffer() {
        if (std::fwrite(buffer_.data(), 1, buffer_.size(), stream()) != buffer_.size()) {
            throw io_error("cannot write to " + name_);
        }
        buffer_.clear();
    }

    std::string name_; // as messages have it
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened_;
    std::string buffer_;
};

} // namespace validate
