// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// That other unit.

#include <comply/src.hpp>
