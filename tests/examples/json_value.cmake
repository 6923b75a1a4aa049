# Prints a value in the JSON text that a line of a file is.
#
#   cmake -D FILE=… -D LINE=… -P json_value.cmake -- [member or index]…

cmake_minimum_required(VERSION 3.23)

include(${CMAKE_CURRENT_LIST_DIR}/../../cmake/script_arguments.cmake)
script_arguments(path)

# Not file(STRINGS): a list would part lines at their semicolons.
file(READ ${FILE} text)
foreach(i RANGE ${LINE})
    string(FIND "${text}" "\n" feed)
    if(feed EQUAL -1)
        message(FATAL_ERROR "there is no line ${i}")
    endif()
    string(SUBSTRING "${text}" 0 ${feed} line)
    math(EXPR next "${feed} + 1")
    string(SUBSTRING "${text}" ${next} -1 text)
endforeach()
string(JSON value GET "${line}" ${path})
execute_process(COMMAND ${CMAKE_COMMAND} -E echo "${value}")
