// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#define BOOST_TEST_MODULE comply
#include <boost/test/included/unit_test.hpp>
