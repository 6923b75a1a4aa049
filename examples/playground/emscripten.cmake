# A toolchain for WebAssembly out of Debian 12's packages. Emscripten gives the C library, links, and writes the script that
# starts the module; its own clang 14 and libc++ 13 lack too much of C++20 (std::bit_cast, constexpr std::string and
# std::vector), so that clang 19 compiles, with its libc++ for wasm32.

set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(EMSCRIPTEN ON)

set(CMAKE_C_COMPILER clang-19)
set(CMAKE_CXX_COMPILER clang++-19)
set(CMAKE_CXX_COMPILER_TARGET wasm32-unknown-emscripten)
set(CMAKE_SYSROOT /usr/share/emscripten/cache/sysroot)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)

# One that knows such objects; whatever version of LLVM has it.
find_program(CMAKE_AR NAMES llvm-ar-19 llvm-ar-14 llvm-ar REQUIRED)
find_program(CMAKE_RANLIB NAMES llvm-ranlib-19 llvm-ranlib-14 llvm-ranlib REQUIRED)

set(playground_libcxx /usr/lib/llvm-19)
# What throws aborts: comply throws nothing for a bad payload. Emscripten's linker is of LLVM 14, which does not know what
# clang 19 would use of newer WebAssembly.
string(CONCAT CMAKE_CXX_FLAGS_INIT
    "-nostdinc++ -isystem ${playground_libcxx}/include/wasm32-wasi/c++/v1 "
    "-fignore-exceptions -mno-multivalue -mno-reference-types")
# Emscripten runs scripts by whatever node comes first; what they need is where Debian has it.
set(CMAKE_CXX_LINK_EXECUTABLE
    "env NODE_PATH=/usr/share/nodejs em++ <LINK_FLAGS> <OBJECTS> -o <TARGET> <LINK_LIBRARIES> \
${playground_libcxx}/lib/wasm32-wasi/libc++.a ${playground_libcxx}/lib/wasm32-wasi/libc++abi.a")
