// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Every room that writes a kind of type as text.

#include <comply/detail/write/array.hpp>
#include <comply/detail/write/bits.hpp>
#include <comply/detail/write/boolean.hpp>
#include <comply/detail/write/date_time.hpp>
#include <comply/detail/write/enumerator.hpp>
#include <comply/detail/write/map.hpp>
#include <comply/detail/write/number.hpp>
#include <comply/detail/write/object.hpp>
#include <comply/detail/write/optional.hpp>
#include <comply/detail/write/pointer.hpp>
#include <comply/detail/write/text.hpp>
#include <comply/detail/write/tuple.hpp>
#include <comply/detail/write/u8_text.hpp>
#include <comply/detail/write/writer.hpp>
