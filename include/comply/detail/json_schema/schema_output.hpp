// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/json_schema/type_name.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/schema_options.hpp>

#include <boost/json/object.hpp>

#include <algorithm>
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

/// What the describers of one document share: the definitions so far.
class schema_output {
public:
    /// @param prefix  what a reference to a definition begins with: one of the two above
    /// @param suffix  what the name of a definition that depends on the options ends with
    schema_output(schema_options const& given, std::string_view prefix, std::string_view suffix = {})
        : options(given), prefix_(prefix), suffix_(suffix) {}

    schema_options const& options;
    boost::json::object definitions;

    [[nodiscard]] bool is_for_openapi() const noexcept { return prefix_ == schemas_of_openapi; }

    /// A reference to T's definition, which is made where there is none yet.
    template <class T>
    [[nodiscard]] boost::json::object refer() {
        auto known = find(&mark_of_type<T>);
        if (known == references_.end()) {
            auto wanted = definition_name(spelling_of<T>());
            if (!described_enum<T>) {
                wanted += suffix_;
            }
            auto const name = free_name(wanted);
            name_type<T>(std::string(prefix_) + name);
            definitions[name] = nullptr; // T may hold others of itself, and its place is before those it refers to
            auto definition = describer<T>::define(*this);
            definitions[name] = std::move(definition);
            known = find(&mark_of_type<T>);
        }
        return {{"$ref", known->second}};
    }

    /// What refers to T, which is defined elsewhere.
    template <class T>
    void name_type(std::string reference) {
        references_.emplace_back(&mark_of_type<T>, std::move(reference));
    }

private:
    using references = std::vector<std::pair<void const*, std::string>>;

    [[nodiscard]] references::const_iterator find(void const* mark) const {
        return std::find_if(references_.begin(), references_.end(),
                            [mark](auto const& one) { return one.first == mark; });
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
