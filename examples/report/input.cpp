// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "input.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace report {

input::input(std::string const& name)
    : name_(name == "-" ? "standard input" : "'" + name + "'"),
      file_(name == "-" ? STDIN_FILENO : open(name.c_str(), O_RDONLY | O_CLOEXEC)), buffer_(std::size_t{1} << 16U) {
    if (file_ < 0) {
        throw std::system_error(errno, std::generic_category(), "cannot open " + name_);
    }
    struct stat about{};
    if (fstat(file_, &about) == 0 && S_ISREG(about.st_mode)) {
        size_ = static_cast<std::size_t>(about.st_size);
    }
}

input::~input() {
    if (file_ != STDIN_FILENO) {
        close(file_);
    }
}

std::string_view input::next() {
    if (rest_.empty()) {
        read_block();
    }
    auto const feed = rest_.find('\n');
    auto const part = rest_.substr(0, feed == rest_.npos ? feed : feed + 1);
    rest_.remove_prefix(part.size());
    offset_ += part.size();
    if (begins_line_ && !part.empty()) {
        ++line_;
    }
    begins_line_ = part.ends_with('\n');
    return part;
}

void input::read_block() {
    auto const count = read(file_, buffer_.data(), buffer_.size());
    if (count < 0 && errno != EINTR) {
        throw std::system_error(errno, std::generic_category(), "cannot read " + name_);
    }
    rest_ = {buffer_.data(), static_cast<std::size_t>(std::max(count, decltype(count){0}))};
}

} // namespace report
