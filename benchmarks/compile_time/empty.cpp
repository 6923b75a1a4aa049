// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// What any unit with such interfaces pays for, whatever library is behind them.

#include <functional>
#include <string>
#include <vector>
