# Compiles a file twice: as it stands, which must work, and with COMPLY_TEST_WRONG, which must fail with every text that
# the file lists as `// message: …`.
#
#   cmake -D COMPILER=… -D "FLAGS=…;…" -D "INCLUDES=…;…" [-D PRECOMPILED=….hpp] -D SOURCE=….cpp -P check.cmake
#
# PRECOMPILED is a header that precompile.cmake has made with the same compiler, flags and directories; it comes first.

set(arguments -std=c++20 ${FLAGS})
foreach(directory IN LISTS INCLUDES)
    list(APPEND arguments -I${directory})
endforeach()
if(PRECOMPILED)
    list(APPEND arguments -include ${PRECOMPILED})
endif()

execute_process(COMMAND ${COMPILER} ${arguments} -fsyntax-only ${SOURCE}
                RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${SOURCE} does not compile without its wrong line:\n${output}")
endif()

execute_process(COMMAND ${COMPILER} ${arguments} -fsyntax-only -DCOMPLY_TEST_WRONG ${SOURCE}
                RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(status EQUAL 0)
    message(FATAL_ERROR "${SOURCE} compiles with its wrong line")
endif()

file(STRINGS ${SOURCE} messages REGEX "^// message: " ENCODING UTF-8)
if(messages STREQUAL "")
    message(FATAL_ERROR "${SOURCE} lists no message")
endif()
# Not a list from here on: what compilers print holds brackets and semicolons. So does a message, never a semicolon
# within brackets.
foreach(message IN LISTS messages)
    string(REPLACE "// message: " "" message "${message}")
    string(FIND "${output}" "${message}" position)
    if(position EQUAL -1)
        message(SEND_ERROR "Not in the compiler's output: ${message}")
        set(is_missing TRUE)
    endif()
endforeach()
if(is_missing)
    message(FATAL_ERROR "${output}")
endif()
