// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Boost.JSON's own code, which a program has once; the other libraries have none.

#include <boost/json/src.hpp>
