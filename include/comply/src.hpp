// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// What no type of a program's has a part in, compiled once instead of in each of its units: explanations, names that are
// unknown, numbers and strings of rare forms, white space. A unit that parses and serialises then takes two thirds of the
// time to compile, and a third of the code. Define COMPLY_SEPARATE_COMPILATION for the whole program, and have one source
// file that includes this header, before any other of comply's, and nothing else:
//
//     #include <comply/src.hpp>
//
// That unit is compiled like the others: for the same instruction set, and with or without exceptions as they are. Units
// of the program that do not define the macro have everything themselves, as ever; they may be linked with those that do.
// With compilers other than clang, and g++ for x86, the macro changes nothing.

#if defined(COMPLY_INSTRUCTION_SET) && !defined(COMPLY_SOURCE)
#error "comply: include <comply/src.hpp> before any other header of comply's"
#endif
#if !defined(COMPLY_SOURCE)
#define COMPLY_SOURCE
#endif

#include <comply/detail/check/check.hpp>
#include <comply/detail/date_time/explain.hpp>
#include <comply/detail/explain/excerpt.hpp>
#include <comply/detail/explain/explain.hpp>
#include <comply/detail/explain/find_member.hpp>
#include <comply/detail/explain/json_pointer.hpp>
#include <comply/detail/explain/sentence.hpp>
#include <comply/detail/explain/suggest.hpp>
#include <comply/detail/explain/unescape.hpp>
#include <comply/detail/explain/value_findings.hpp>
#include <comply/detail/number/digits.hpp>
#include <comply/detail/number/from_floating.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/read/bits.hpp>
#include <comply/detail/read/date_time.hpp>
#include <comply/detail/read/enumerator.hpp>
#include <comply/detail/read/items.hpp>
#include <comply/detail/read/number.hpp>
#include <comply/detail/read/object_input.hpp>
#include <comply/detail/read/skip.hpp>
#include <comply/detail/read/string.hpp>
#include <comply/detail/read/text.hpp>
#include <comply/detail/scan/string.hpp>
#include <comply/detail/scan/utf8_64.hpp>
#include <comply/detail/scan/whitespace.hpp>
#include <comply/detail/sort_indices.hpp>
#include <comply/detail/tables/json_literal.hpp>
#include <comply/detail/variant/find_discriminator.hpp>
#include <comply/detail/variant/kinds.hpp>
#include <comply/detail/variant/read.hpp>
#include <comply/detail/write/date_time.hpp>
#include <comply/detail/write/indent.hpp>
#include <comply/detail/write/text.hpp>
#include <comply/parse.hpp>
#include <comply/validation_error.hpp>
#include <comply/violation.hpp>
