// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

namespace comply {

/// Names a type in a call that needs no object of it: the parameter of `comply_schema`.
template <class T>
struct tag {};

} // namespace comply
