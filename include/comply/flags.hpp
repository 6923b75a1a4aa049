// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Enums whose enumerators are bits.

#include <comply/detail/check/flags.hpp>
#include <comply/detail/read/flags.hpp>
#include <comply/detail/write/flags.hpp>
#include <comply/schema.hpp>

namespace comply {

/// The enumerators are bits, and a value is a set of them: carried as their names in one string, separated by commas
/// without spaces (`"read,write"`), or where a member says `as_array` as an array of names. They come in any order, one
/// may come twice, and are written in the order of the description, each that adds a bit. No bit at all is the
/// enumerator of the value 0 or, where there is none, the empty string; as an array it is the empty one. Names that the
/// enum does not describe are kept by `evolvable<E>`, of <comply/evolvable_flags.hpp>.
inline constexpr detail::flags_part flags;

/// The member, of an enum of `flags`, is carried as an array of names instead of a string.
inline constexpr detail::as_array_attribute as_array;

} // namespace comply
