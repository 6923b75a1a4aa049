// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// Boost.JSON, which the schemas are made with, compiled from its headers.
#include <boost/json/src.hpp>
