// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// comply-validate: says whether JSON keeps the contract of a Microsoft Graph resource, and if not, everything
// that is wrong with it. Its usage is in validate/arguments.hpp; for another resource, change `resource`
// below.

#include "validate/arguments.hpp"
#include "validate/json_report.hpp"
#include "validate/records.hpp"
#include "validate/report.hpp"
#include "validate/terminal.hpp"
#include "validate/text_report.hpp"

#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/parse.hpp>
#include <comply/render.hpp>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace validate {

using resource = comply::graph::device_compliance_device_status;

struct io_error : std::runtime_error {
    explicit io_error(std::string const& what) : std::runtime_error(what + ": " + std::strerror(errno)) {}
};

std::string read_all(std::string const& name) {
    bool const is_standard_input = name == "-";
    auto const what = is_standard_input ? "standard input" : "'" + name + "'";
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened(nullptr, std::fclose);
    if (!is_standard_input) {
        opened.reset(std::fopen(name.c_str(), "rb"));
        if (!opened) {
            throw io_error("cannot open " + what);
        }
    }
    auto const stream = is_standard_input ? stdin : opened.get();
    std::string text;
    char block[1U << 16U];
    while (auto const size = std::fread(block, 1, sizeof block, stream)) {
        text.append(block, size);
    }
    if (std::ferror(stream) != 0) {
        throw io_error("cannot read " + what);
    }
    return text;
}

std::string_view name_of(comply::operation operation) {
    switch (operation) {
    case comply::operation::read: return "read";
    case comply::operation::create: return "create";
    case comply::operation::update: return "update";
    }
    return {};
}

void flush_output() {
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        throw io_error("cannot write the report");
    }
}

/// Checks one record after another.
totals check(std::string_view text, layout kind, comply::parse_options const& contract, report& printed,
             progress& shown) {
    auto const begin = std::chrono::steady_clock::now();
    totals all;
    all.bytes = text.size();
    record_reader reader(text, kind);
    resource object; // the same for all, so that its strings' storage is used again
    for (record one; reader.next(one); ++all.records) {
        if (auto const read = comply::parse_into(object, one.text, contract)) {
            printed.accept(all.records, one);
        } else {
            ++all.refused;
            all.violations += read.error().size();
            printed.refuse(all.records, one, read.error());
        }
        shown.show(one.offset, all.records + 1, all.refused);
    }
    if (auto const fault = reader.fault()) {
        all.is_whole = false;
        ++all.violations;
        printed.refuse_array(*fault, reader.offset());
    }
    all.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return all;
}

int run(arguments const& given) {
    auto const file = given.file.value_or("-");
    auto const text = read_all(file);
    auto const kind = given.layout.value_or(guess_layout(text));

    constexpr std::size_t long_text = 10'000'000;
    progress shown(text.size() > long_text && is_capable_terminal(stderr), text.size());
    subject const about{file == "-" ? "<stdin>" : file, text, kind,
                        name_of(given.contract.operation)};
    std::unique_ptr<report> printed;
    if (given.format == format::json) {
        printed = std::make_unique<json_report>(about, shown, given.quiet);
    } else {
        bool const has_colors =
            given.color == colors::always || (given.color == colors::automatic && wants_colors(stdout));
        printed = std::make_unique<text_report>(about, shown, has_colors, given.quiet, given.max_errors);
    }
    auto const all = check(text, kind, given.contract, *printed, shown);
    printed->finish(all);
    flush_output();
    return all.refused == 0 && all.is_whole ? 0 : 1;
}

} // namespace validate

int main(int argc, char** argv) {
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_DFL); // a closed output is no fault of ours, though whoever started us ignores the signal
#endif
    try {
        auto const given = validate::argument_reader(argc, argv).read();
        if (given.help) {
            std::fwrite(validate::usage.data(), 1, validate::usage.size(), stdout);
            validate::flush_output();
            return 0;
        }
        if (!given.file && validate::is_terminal(stdin)) {
            throw validate::usage_error("no FILE; give - to type the text here");
        }
        return validate::run(given);
    } catch (validate::usage_error const& error) {
        std::fprintf(stderr, "comply-validate: %s\ncomply-validate: --help says more\n",
                     comply::printable(error.what()).c_str());
    } catch (std::exception const& error) {
        std::fprintf(stderr, "comply-validate: %s\n", comply::printable(error.what()).c_str());
    }
    return 2;
}
