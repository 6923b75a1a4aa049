// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/json_schema/type_name.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/schema_options.hpp>

#include <boost/json/object.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace comply::detail {

inline constexpr std::string_view definitions_of_schema = "#/$defs/";
inline constexpr std::string_view schemas_of_openapi = "#/components/schemas/";

// Its address stands for T.
template <class T>
inline constexpr char mark_of_type{};

/// How values of T are described: a specialisation for each kind of type, with
///     template <class Contract>
///     static boost::json::object describe(schema_output& out);
/// which gives the schema of the type; describe_value() adds the rules. Where T gets a definition of its own, it is
/// `out.refer<T>()`, and
///     static boost::json::object define(schema_output& out);
/// gives the definition.
template <class T>
struct describer;

/// Types that are described in the same way whatever operation what holds them is described for.
template <class T>
inline constexpr bool has_one_schema = described_enum<T>;

/// What the describers of one document share: the definitions so far.
class schema_output {
public:
    /// @param prefix  what a reference to a definition begins with: one of the two above
    /// @param suffix  what the name of a definition that depends on the options ends with
    schema_output(schema_options const& given, std::string_view prefix, std::string_view suffix = {})
        : options(given), required_under(given.operation), prefix_(prefix), suffix_(suffix) {}

    schema_options options;
    comply::operation required_under; ///< as in text_input
    boost::json::object definitions;

    [[nodiscard]] bool is_for_openapi() const noexcept { return prefix_ == schemas_of_openapi; }

    /// A reference to T's definition, which is made where there is none yet.
    template <class T>
    [[nodiscard]] boost::json::object refer() {
        auto known = find(subject_of<T>());
        if (known == references_.end()) {
            auto wanted = definition_name(spelling_of<T>());
            if (!described_enum<T>) {
                wanted += suffix_;
            }
            if (is_known(&mark_of_type<T>)) { // under another operation
                wanted += std::array{"_read", "_create", "_update"}[static_cast<std::size_t>(options.operation)];
            }
            auto const name = free_name(wanted);
            name_type<T>(std::string(prefix_) + name);
            definitions[name] = nullptr; // T may hold others of itself, and its place is before those it refers to
            auto definition = describer<T>::define(*this);
            definitions[name] = std::move(definition);
            known = find(subject_of<T>());
        }
        return {{"$ref", known->second}};
    }

    /// What refers to T, which is defined elsewhere.
    template <class T>
    void name_type(std::string reference) {
        references_.emplace_back(subject_of<T>(), std::move(reference));
    }

private:
    // A type, and what its schema depends on.
    struct subject {
        void const* mark;
        comply::operation operation;
        comply::operation required_under;
        friend bool operator==(subject const&, subject const&) = default;
    };
    using references = std::vector<std::pair<subject, std::string>>;

    template <class T>
    [[nodiscard]] subject subject_of() const noexcept {
        if constexpr (has_one_schema<T>) {
            return {&mark_of_type<T>, {}, {}};
        } else {
            return {&mark_of_type<T>, options.operation, required_under};
        }
    }

    [[nodiscard]] references::const_iterator find(subject const& sought) const {
        return std::find_if(references_.begin(), references_.end(),
                            [&](auto const& one) { return one.first == sought; });
    }

    [[nodiscard]] bool is_known(void const* mark) const {
        return std::any_of(references_.begin(), references_.end(),
                           [mark](auto const& one) { return one.first.mark == mark; });
    }

    // Types of one name in different namespaces are numbered.
    [[nodiscard]] std::string free_name(std::string const& name) const {
        auto free = name;
        for (int number = 2; definitions.contains(free); ++number) {
            free = name + '_' + std::to_string(number);
        }
        return free;
    }

    std::string_view prefix_;
    std::string_view suffix_;
    references references_;
};

} // namespace comply::detail
