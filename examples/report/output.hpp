// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "delivery.hpp"

#include <comply/write_lines.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>

namespace report {

/// Where records go as the service has stored them: a file, standard output, which is `-`, or, without a name, nowhere.
class output {
public:
    /// @param input  the name of a file that is not to be written over
    output(std::string const& name, std::string const& input) : name_(name) {
        std::error_code ignored; // of what is not there, or no file
        if (!name.empty() && name != "-") {
            if (std::filesystem::equivalent(name, input, ignored)) {
                throw std::runtime_error("--output would write over what is read");
            }
            file_.open(name, std::ios::binary);
        }
        if (!name.empty()) {
            lines_.emplace(stream());
            check();
        }
    }

    /// Each at once: what is not written when the machine goes down, nobody will know the id of.
    void write(resource const& stored) {
        if (lines_) {
            lines_->write(stored);
            lines_->flush();
            stream().flush();
            check();
        }
    }

private:
    std::ostream& stream() { return name_ == "-" ? std::cout : file_; }

    void check() {
        if (!stream()) {
            throw std::runtime_error("cannot write to " + (name_ == "-" ? "standard output" : "'" + name_ + "'"));
        }
    }

    std::string name_;
    std::ofstream file_;
    std::optional<comply::line_writer> lines_;
};

} // namespace report
