// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <boost/test/unit_test.hpp>

// Boost.Test writes a sentence about each step into and out of a test case before it takes it. That makes up a tenth of
// the code of all tests. Where each step is stands in the report without it.
#undef BOOST_TEST_CHECKPOINT
#define BOOST_TEST_CHECKPOINT(message) BOOST_TEST_PASSPOINT()
