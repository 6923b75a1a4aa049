# Configures and builds a project in a fresh directory and runs its program `consumer`.
#
#   cmake -D SOURCE=… -D DIRECTORY=… -D GENERATOR=… -P build_consumer.cmake -- [option of cmake]…

cmake_minimum_required(VERSION 3.23)

set(options "")
set(is_option FALSE)
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(i RANGE ${last})
    if(is_option)
        list(APPEND options "${CMAKE_ARGV${i}}")
    elseif("${CMAKE_ARGV${i}}" STREQUAL "--")
        set(is_option TRUE)
    endif()
endforeach()

file(REMOVE_RECURSE ${DIRECTORY})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${DIRECTORY} -G ${GENERATOR} ${options}
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${DIRECTORY} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${DIRECTORY}/consumer COMMAND_ERROR_IS_FATAL ANY)
