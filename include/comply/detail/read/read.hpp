// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Every room that reads a kind of type into which text can be parsed.

#include <comply/detail/read/array.hpp>
#include <comply/detail/read/bits.hpp>
#include <comply/detail/read/boolean.hpp>
#include <comply/detail/read/date_time.hpp>
#include <comply/detail/read/enumerator.hpp>
#include <comply/detail/read/map.hpp>
#include <comply/detail/read/number.hpp>
#include <comply/detail/read/object.hpp>
#include <comply/detail/read/optional.hpp>
#include <comply/detail/read/pointer.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/read/sequence.hpp>
#include <comply/detail/read/set.hpp>
#include <comply/detail/read/text.hpp>
#include <comply/detail/read/tuple.hpp>
#include <comply/detail/read/u8_text.hpp>
