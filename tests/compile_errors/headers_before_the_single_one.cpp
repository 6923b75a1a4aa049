// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: a header of include/comply was included before the single header; include the one or the other

#ifdef COMPLY_TEST_WRONG
#include <comply/result.hpp>
#endif
#include "../../single_include/comply.hpp"

static_assert(COMPLY_VERSION >= 0);
