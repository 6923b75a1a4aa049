// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// What the text side may include of Boost: these libraries, and what they include.
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
