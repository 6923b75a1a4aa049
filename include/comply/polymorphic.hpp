// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Pointers to a struct that others are derived from: std::unique_ptr<policy>, std::shared_ptr<policy>, where a function
// beside the base names the derived ones. Which of these a JSON object is read into, its discriminator says, wherever
// in the object it is; null is a null pointer. Written is the struct that the pointer holds, by its dynamic type.
//
//     struct policy { std::string id; virtual ~policy() = default; };
//     BOOST_DESCRIBE_STRUCT(policy, (), (id))
//     struct ios_policy : policy { bool passcode_required{}; };
//     BOOST_DESCRIBE_STRUCT(ios_policy, (policy), (passcode_required))
//     constexpr auto comply_schema(comply::tag<ios_policy>) {
//         return comply::schema<ios_policy>(comply::odata::type("#microsoft.graph.iosCompliancePolicy"));
//     }
//     …
//     constexpr auto comply_derived(comply::tag<policy>) { return comply::derived<ios_policy, android_policy>; }
//
// The base is one of them only if it is named too. All need a discriminator of one name, unless there is but one; one
// can state `default_alternative`. As with a variant, rules for a member hold for the derived structs that they fit. A
// pointer to anything else, a struct derived further for example, cannot be written, and is a violation to `validate`.

#include <comply/detail/check/checker.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/scan/literal.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/variant/check.hpp>
#include <comply/detail/variant/pointee.hpp>
#include <comply/detail/variant/read.hpp>
#include <comply/detail/variant/write.hpp>
#include <comply/detail/write/writer.hpp>

namespace comply {

/// What `comply_derived` returns: the structs that a pointer to the base may hold.
template <class... Structs>
inline constexpr detail::derived_structs<Structs...> derived{};

namespace detail {

inline namespace COMPLY_INSTRUCTION_SET {

template <polymorphic_pointer T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if constexpr (Contract::accepts_null) {
            if (begins_with(cursor, in.end, "null")) {
                out.reset();
                return cursor + 4;
            }
        }
        using objects = candidates<pointee<T>, object_bit>;
        static_assert(objects::count == alternative_count<pointee<T>> && objects::how != choice::first_fit,
                      "comply: the structs of derived<> need a discriminator each, of one name");
        pointee<T> object(out);
        return read_value<Contract>(in, cursor, object);
    }
};

template <polymorphic_pointer T>
struct writer<T> {
    static char* write(text_output& out, char* cursor, T const& value) {
        return value ? write_value(out, cursor, "", pointee<T const>(value))
                     : write_bytes(out.reserve(cursor, 4), "null");
    }
};

} // namespace COMPLY_INSTRUCTION_SET

template <polymorphic_pointer T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings& out, path const& where, T const& value) {
        if (value) {
            check_value<Contract>(out, where, pointee<T const>(value));
        }
    }
};

} // namespace detail

} // namespace comply
