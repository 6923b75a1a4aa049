// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <boost/json/src.hpp>
