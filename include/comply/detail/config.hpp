// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#if defined(COMPLY_SINGLE_HEADER)
#error "comply: a header of include/comply was included beside the single header; include the one or the other"
#endif

/// Configuration of the machinery; includes nothing of ours.
///
/// COMPLY_INSTRUCTION_SET names the instruction set that this translation unit is compiled for. It is the name
/// of an inline namespace around everything whose code depends on it, up to the public verbs, so that two units
/// built with different flags can be linked into one program without one running the other's code. A unit without
/// exceptions has names of its own, too: what throws in others aborts there.
///
/// COMPLY_NO_EXCEPTIONS is set by the compiler's own switch. COMPLY_THROWS is what makes two functions of one outside of
/// that namespace, because its types are passed between units, if it throws.
#if !defined(__cpp_exceptions) && !defined(COMPLY_NO_EXCEPTIONS)
#define COMPLY_NO_EXCEPTIONS
#endif
#if defined(COMPLY_NO_EXCEPTIONS)
#define COMPLY_INSTRUCTIONS(name) name##_without_exceptions
#else
#define COMPLY_INSTRUCTIONS(name) name
#endif
#if defined(COMPLY_NO_EXCEPTIONS) && defined(__GNUC__) // clang says so too
#define COMPLY_THROWS [[gnu::abi_tag("without_exceptions")]]
#else
#define COMPLY_THROWS
#endif

#if defined(__AVX512BW__) && defined(__AVX512VL__)
#define COMPLY_INSTRUCTION_SET COMPLY_INSTRUCTIONS(avx512)
#elif defined(__AVX2__)
#define COMPLY_INSTRUCTION_SET COMPLY_INSTRUCTIONS(avx2)
#elif defined(__SSE2__)
#define COMPLY_INSTRUCTION_SET COMPLY_INSTRUCTIONS(sse2)
#else
#define COMPLY_INSTRUCTION_SET COMPLY_INSTRUCTIONS(portable)
#endif

// COMPLY_HAS_WIDE_BLOCKS: whether functions for AVX-512 can be compiled; COMPLY_WIDE_TARGET makes one, in a unit that is
// compiled for less, and may then be called only where the processor has it.
#if defined(__x86_64__) && defined(__GNUC__) // clang says so too
#define COMPLY_HAS_WIDE_BLOCKS
#if defined(__AVX512BW__) && defined(__AVX512VL__)
#define COMPLY_WIDE_TARGET
#else
#define COMPLY_WIDE_TARGET [[gnu::target("avx512bw,avx512vl,bmi,bmi2")]]
#endif
#endif

// COMPLY_INLINE: on the hot path, worth more inlined than the compiler's estimate says; without optimisation, copies are
// only more to compile and to step through.
// COMPLY_NOINLINE: called from so many places that a copy in each is worth less than the time to compile them.
// COMPLY_COLD: reached only for a violation or a rare spelling; kept out of the hot path's instruction cache.
#if defined(__clang__)
#define COMPLY_MINSIZE [[clang::minsize]]
#else
#define COMPLY_MINSIZE
#endif
#if defined(__GNUC__) || defined(__clang__)
#if defined(__OPTIMIZE__)
#define COMPLY_INLINE [[gnu::always_inline]] inline
#else
#define COMPLY_INLINE inline
#endif
#define COMPLY_NOINLINE [[gnu::noinline]]
#define COMPLY_COLD [[gnu::noinline, gnu::cold]] COMPLY_MINSIZE
#elif defined(_MSC_VER)
#define COMPLY_INLINE __forceinline
#define COMPLY_NOINLINE __declspec(noinline)
#define COMPLY_COLD __declspec(noinline)
#else
#define COMPLY_INLINE inline
#define COMPLY_NOINLINE
#define COMPLY_COLD
#endif

// COMPLY_NOINLINE_FUNCTION, COMPLY_COLD_FUNCTION: before a function in which no type of the user's has a part. It is
// inline; under COMPLY_SEPARATE_COMPILATION (<comply/src.hpp>) only the unit that says COMPLY_SOURCE compiles it: others
// take a body that is gnu_inline for a declaration, where it cannot be inlined. To g++, noinline would contradict that;
// but it inlines nothing that is compiled for an instruction set which the caller is not, and nobody compiles for XOP.
// COMPLY_COMMON_INSTANCE(declaration): the same of a template's instance that most programs have.
#if defined(__clang__)
#define COMPLY_DECLARED(...) __VA_ARGS__ extern __attribute__((gnu_inline)) inline
#elif defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__)) && !defined(__XOP__)
#define COMPLY_DECLARED(...) [[gnu::target("xop")]] extern __attribute__((gnu_inline)) inline
#endif
#if defined(COMPLY_DECLARED) && defined(COMPLY_SOURCE)
#define COMPLY_FUNCTION(...) __VA_ARGS__ __attribute__((used)) inline
#define COMPLY_COMMON_INSTANCE(...) template __VA_ARGS__
#elif defined(COMPLY_DECLARED) && defined(COMPLY_SEPARATE_COMPILATION)
#define COMPLY_FUNCTION(...) COMPLY_DECLARED(__VA_ARGS__)
#define COMPLY_COMMON_INSTANCE(...) extern template __VA_ARGS__
#else
#define COMPLY_FUNCTION(...) __VA_ARGS__ inline
#define COMPLY_COMMON_INSTANCE(...) static_assert(true)
#endif
#define COMPLY_NOINLINE_FUNCTION COMPLY_FUNCTION(COMPLY_NOINLINE)
#define COMPLY_COLD_FUNCTION COMPLY_FUNCTION(COMPLY_COLD)
