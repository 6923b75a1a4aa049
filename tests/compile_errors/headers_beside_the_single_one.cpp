// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: a header of include/comply was included beside the single header; include the one or the other

#include "../../single_include/comply.hpp"
#ifdef COMPLY_TEST_WRONG
#include <comply/result.hpp>
#endif

static_assert(COMPLY_VERSION >= 0);
