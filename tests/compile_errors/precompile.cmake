# Precompiles what most of the files include, so that each takes a quarter of the time.
#
#   cmake -D COMPILER=… -D "FLAGS=…;…" -D "INCLUDES=…;…" -D PRECOMPILED=….hpp -D EXTENSION=… -P precompile.cmake
#
# PRECOMPILED is written, and beside it, with EXTENSION added, what the compiler takes in its place.

set(arguments -std=c++20 ${FLAGS})
foreach(directory IN LISTS INCLUDES)
    list(APPEND arguments -I${directory})
endforeach()

file(WRITE ${PRECOMPILED} "#include <comply/format.hpp>\n#include <comply/parse.hpp>\n#include <comply/rules.hpp>\n"
    "#include <comply/schema.hpp>\n")
execute_process(COMMAND ${COMPILER} ${arguments} -x c++-header ${PRECOMPILED} -o ${PRECOMPILED}${EXTENSION}
    COMMAND_ERROR_IS_FATAL ANY)
