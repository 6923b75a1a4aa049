// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#if defined(COMPLY_TEST_SINGLE_HEADER)
#define COMPLY_SOURCE
#include "comply.hpp"
#else
#include <comply/src.hpp>
#endif
