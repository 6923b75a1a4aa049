// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// The same unit, but what no type of its own has a part in is left to another.

#define COMPLY_SEPARATE_COMPILATION
#include "comply.cpp"
