// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// comply-validate: says whether JSON keeps the contract of a Microsoft Graph resource, and if not, everything
// that is wrong with it. Its usage is in validate/arguments.hpp; for another resource, change `resource`
// below.

#include "validate/arguments.hpp"
#include "validate/files.hpp"
#include "validate/filter.hpp"
#include "validate/json_report.hpp"
#include "validate/records.hpp"
#include "validate/report.hpp"
#include "validate/terminal.hpp"
#include "validate/text_report.hpp"

#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/parse.hpp>
#include <comply/render.hpp>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

namespace validate {

using resource = comply::graph::device_compliance_device_status;

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

std::unique_ptr<report> make_report(arguments const& given, subject const& about, progress& shown) {
    if (given.format == format::json) {
        return std::make_unique<json_report>(about, shown, given.quiet);
    }
    bool const has_colors =
        given.color == colors::always || (given.color == colors::automatic && wants_colors(about.printed_to));
    return std::make_unique<text_report>(about, shown, has_colors, given.quiet, given.max_errors);
}

/// Copies those that keep the contract.
int filter(arguments const& given) {
    auto const name = given.file.value_or("-");
    subject const about{name == "-" ? "<stdin>" : name, {}, layout::lines, name_of(given.contract.operation), stderr};
    input_file file(name);
    std::error_code ignored; // of what is not there, or no file
    if (given.rejected && std::filesystem::equivalent(name, *given.rejected, ignored)) {
        throw usage_error("--rejected would write over what is read");
    }
    auto const begin = std::chrono::steady_clock::now();
    record_filter<resource> records(given, about.file);
    auto all = records.run(file);
    all.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (!given.quiet) {
        progress none(false, 0);
        make_report(given, about, none)->finish(all);
    }
    return all.refused == 0 ? 0 : 1;
}

int run(arguments const& given) {
    if (given.filter) {
        return filter(given);
    }
    auto const file = given.file.value_or("-");
    auto const text = read_all(file);
    auto const kind = given.layout.value_or(guess_layout(text));

    constexpr std::size_t long_text = 10'000'000;
    progress shown(text.size() > long_text && is_capable_terminal(stderr), text.size());
    subject const about{file == "-" ? "<stdin>" : file, text, kind,
                        name_of(given.contract.operation)};
    auto const printed = make_report(given, about, shown);
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
