// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Everything but <comply/parse_parallel.hpp>, which brings threads with it, <comply/pattern.hpp>, which brings RE2, and of
// the resources in <comply/graph/> all but the first, which only some need.
// A unit that only parses and serialises structs compiles faster with just <comply/parse.hpp> and
// <comply/serialize.hpp>, which do not include Boost.JSON.

#include <comply/additional.hpp>
#include <comply/attributes.hpp>
#include <comply/boost_json.hpp>
#include <comply/chrono.hpp>
#include <comply/date_time_offset.hpp>
#include <comply/date_time_profile.hpp>
#include <comply/errc.hpp>
#include <comply/error_code.hpp>
#include <comply/evolvable.hpp>
#include <comply/evolvable_flags.hpp>
#include <comply/filesystem.hpp>
#include <comply/flags.hpp>
#include <comply/format.hpp>
#include <comply/graph/compliance_status.hpp>
#include <comply/graph/create_device_compliance_device_status.hpp>
#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/integer_values.hpp>
#include <comply/json_schema.hpp>
#include <comply/merge_patch.hpp>
#include <comply/message.hpp>
#include <comply/naming.hpp>
#include <comply/odata/binary.hpp>
#include <comply/odata/decimal.hpp>
#include <comply/odata/error.hpp>
#include <comply/odata/manner.hpp>
#include <comply/odata/numbers.hpp>
#include <comply/odata/type.hpp>
#include <comply/openapi.hpp>
#include <comply/options.hpp>
#include <comply/parse.hpp>
#include <comply/parse_in_situ.hpp>
#include <comply/patch.hpp>
#include <comply/polymorphic.hpp>
#include <comply/problem.hpp>
#include <comply/read_collection.hpp>
#include <comply/read_lines.hpp>
#include <comply/render.hpp>
#include <comply/representation.hpp>
#include <comply/result.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/schema_options.hpp>
#include <comply/serialize.hpp>
#include <comply/tag.hpp>
#include <comply/time_of_day.hpp>
#include <comply/uuid.hpp>
#include <comply/validate.hpp>
#include <comply/validation_error.hpp>
#include <comply/variant.hpp>
#include <comply/variant2.hpp>
#include <comply/version.hpp>
#include <comply/violation.hpp>
#include <comply/write_collection.hpp>
#include <comply/write_lines.hpp>
