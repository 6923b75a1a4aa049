# Fails unless the test suites of a Boost.Test program are those of a list, and each test case is in one of them.
#
#   cmake -D PROGRAM=… -D "LISTED=…;…" -P compare_suites.cmake

cmake_minimum_required(VERSION 3.23)

execute_process(COMMAND ${PROGRAM} --list_content
    OUTPUT_VARIABLE content ERROR_VARIABLE content COMMAND_ERROR_IS_FATAL ANY)
# A suite or a case at the top is a line without indentation, marked with * where it is enabled.
string(REGEX MATCHALL "(^|\n)[A-Za-z0-9_]+" found "${content}")
list(TRANSFORM found STRIP)
list(SORT found)
list(SORT LISTED)
if(NOT found STREQUAL LISTED)
    message(FATAL_ERROR "the program has\n  ${found}\nthe list in tests/CMakeLists.txt has\n  ${LISTED}")
endif()
