// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// The version stands here and nowhere else: CMake reads it from these three lines.
#define COMPLY_VERSION_MAJOR 0
#define COMPLY_VERSION_MINOR 1
#define COMPLY_VERSION_PATCH 0

/// major * 10000 + minor * 100 + patch, for `#if`
#define COMPLY_VERSION (COMPLY_VERSION_MAJOR * 10000 + COMPLY_VERSION_MINOR * 100 + COMPLY_VERSION_PATCH)

/// "major.minor.patch", a string literal
#define COMPLY_VERSION_STRING COMPLY_VERSION_JOIN(COMPLY_VERSION_MAJOR, COMPLY_VERSION_MINOR, COMPLY_VERSION_PATCH)

// Two steps: the first lets the preprocessor replace the names by their numbers, the second quotes those.
#define COMPLY_VERSION_JOIN(major, minor, patch) COMPLY_VERSION_QUOTE(major, minor, patch)
#define COMPLY_VERSION_QUOTE(major, minor, patch) #major "." #minor "." #patch
