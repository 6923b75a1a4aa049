// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// comply-report: sends records to a service that has Microsoft Graph's operation "Create deviceComplianceDeviceStatus",
// comply-intake for one. README.md says how it is used and how it is built.

#include "delivery.hpp"
#include "input.hpp"
#include "options.hpp"
#include "output.hpp"
#include "progress.hpp"
#include "signals.hpp"

#include "../syntax/command_line.hpp"
#include "../validate/terminal.hpp"

#include <comply/read_lines.hpp>
#include <comply/render.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>

namespace report {

class run {
public:
    explicit run(options const& given)
        : given_(given), name_(given.file == "-" ? "<stdin>" : given.file), input_(given.file),
          output_(given.output, given.file), bar_(!given.quiet && validate::is_capable_terminal(stderr)),
          courier_(given, [this](std::string const& why) { tell_unless_quiet(why); }) {}

    /// @return the exit status
    int go() {
        auto const begin = std::chrono::steady_clock::now();
        auto lines = comply::read_lines<resource>([this] { return input_.next(); },
                                                  {.parse = {.operation = comply::operation::create}});
        resource record; // the same for all, so that its strings' storage is used again
        while (!is_stopped_ && !is_told_to_end()) {
            bar_.show(input_.offset(), input_.size(), all_);
            auto const read = lines.read_into(record);
            if (!read || is_told_to_end()) {
                break;
            }
            if (*read) {
                deal_with(courier_.bring(record));
            } else {
                ++all_.invalid;
                say(comply::render_text(read->error(), {.color = validate::wants_colors(stderr), .file = name_}));
            }
            settled_ = input_.line();
        }
        bar_.clear();
        if (is_told_to_end() && !is_stopped_) {
            say("comply-report: a signal came; nothing behind line " + std::to_string(settled_) + " was sent");
        }
        if (!given_.quiet) {
            std::chrono::duration<double> const time = std::chrono::steady_clock::now() - begin;
            std::fprintf(stderr, "comply-report: %s; %zu connection%s, %.1f s\n", all_.text().c_str(),
                         courier_.connections(), courier_.connections() == 1 ? "" : "s", time.count());
        }
        if (is_stopped_ || is_told_to_end() || all_.unclear != 0) {
            return 2;
        }
        return all_.refused + all_.invalid == 0 ? 0 : 1;
    }

private:
    void deal_with(delivery const& made) {
        unclear_in_a_row_ = made.fate == fate::unclear ? unclear_in_a_row_ + 1 : 0;
        switch (made.fate) {
        case fate::stored:
            ++all_.stored;
            if (given_.output == "-") {
                bar_.clear();
            }
            write(*made.stored);
            break;
        case fate::refused:
            ++all_.refused;
            tell("refused: " + made.sentence);
            break;
        case fate::unclear:
            ++all_.unclear;
            is_stopped_ = unclear_in_a_row_ == given_.attempts;
            tell("unclear: " + made.sentence +
                 (is_stopped_ ? "\n  nothing behind this line was sent, for too much is unclear" : ""));
            break;
        case fate::stuck:
            is_stopped_ = true;
            tell("not stored: " + made.sentence + "\n  nothing behind this line was sent");
            break;
        }
    }

    void write(resource const& stored) {
        try {
            output_.write(stored);
        } catch (std::runtime_error const& failure) {
            is_stopped_ = true;
            tell("stored, but " + comply::printable(failure.what()) + "\n  nothing behind this line was sent");
        }
    }

    // About the line that was read last.
    void tell(std::string const& what) {
        say(comply::printable(name_) + ":" + std::to_string(input_.line()) + ": " + what);
    }
    void tell_unless_quiet(std::string const& what) {
        if (!given_.quiet) {
            tell(what);
        }
    }
    void say(std::string const& what) {
        bar_.clear();
        std::fprintf(stderr, "%s\n", what.c_str());
    }

    options const& given_;
    std::string name_;
    input input_;
    output output_;
    progress bar_;
    courier courier_;
    tally all_;
    std::size_t settled_ = 0; // the last line that something has become of
    std::uint32_t unclear_in_a_row_ = 0;
    bool is_stopped_ = false;
};

} // namespace report

int main(int argc, char** argv) {
    try {
        auto const given = report::read_options(argc, argv);
        if (given.help) {
            std::fwrite(report::usage.data(), 1, report::usage.size(), stdout);
            return std::fflush(stdout) == 0 ? 0 : 2;
        }
        report::listen_to_signals();
        return report::run(given).go();
    } catch (syntax::usage_error const& wrong) {
        std::fprintf(stderr, "comply-report: %s\ncomply-report: --help says more\n",
                     comply::printable(wrong.what()).c_str());
    } catch (std::exception const& failure) {
        std::fprintf(stderr, "comply-report: %s\n", comply::printable(failure.what()).c_str());
    }
    return 2;
}
