// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// count_lines FILE: how many of a fleet's devices are in which state. FILE holds a deviceComplianceDeviceStatus a line;
// it is mapped into memory and read where it lies, so that neither its size nor the number of its lines costs memory.
// Exits with 1 if a line was refused.

#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/read_lines.hpp>
#include <comply/serialize.hpp>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <exception>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <system_error>

namespace {

/// A file's content, as long as this lives.
class mapped_file {
public:
    explicit mapped_file(char const* name) {
        auto const file = open(name, O_RDONLY | O_CLOEXEC);
        if (file < 0) {
            fail(name);
        }
        struct stat status{};
        if (fstat(file, &status) == 0 && (size_ = static_cast<std::size_t>(status.st_size)) != 0) {
            content_ = mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, file, 0); // an empty file cannot be mapped
        }
        auto const error = errno;
        close(file); // the mapping stays
        if (content_ == MAP_FAILED) {
            errno = error;
            fail(name);
        }
        if (size_ != 0) {
            madvise(content_, size_, MADV_SEQUENTIAL);
        }
    }
    ~mapped_file() {
        if (size_ != 0) {
            munmap(content_, size_);
        }
    }
    mapped_file(mapped_file const&) = delete;
    mapped_file& operator=(mapped_file const&) = delete;

    [[nodiscard]] std::string_view text() const noexcept { return {static_cast<char const*>(content_), size_}; }

private:
    [[noreturn]] static void fail(char const* name) { throw std::system_error(errno, std::generic_category(), name); }

    void* content_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: count_lines FILE\n";
        return 2;
    }
    try {
        mapped_file const file(argv[1]);
        std::map<comply::graph::compliance_status, std::size_t> counts;
        std::size_t refused = 0;
        auto lines = comply::read_lines<comply::graph::device_compliance_device_status>(file.text());
        comply::graph::device_compliance_device_status device; // its strings' storage serves all lines
        while (auto const read = lines.read_into(device)) {
            if (*read) {
                ++counts[device.status];
            } else {
                ++refused;
                std::cerr << read->error() << '\n';
            }
        }
        for (auto const& [status, count] : counts) {
            std::cout << comply::serialize(status) << ": " << count << '\n';
        }
        std::cout << "refused: " << refused << '\n';
        return refused == 0 ? 0 : 1;
    } catch (std::exception const& error) {
        std::cerr << "count_lines: " << error.what() << '\n';
        return 2;
    }
}
