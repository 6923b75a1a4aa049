# Compiles and runs a program with what pkg-config says of an installed comply.
#
#   cmake -D COMPILER=… -D "FLAGS=…;…" -D PKG_CONFIG=… -D PREFIX=… -D VERSION=… "-D BOOST_FLAGS=…;…" -D SOURCE=….cpp
#         -D DIRECTORY=… -P pkg_config.cmake

cmake_minimum_required(VERSION 3.23)

set(ENV{PKG_CONFIG_PATH} ${PREFIX}/share/pkgconfig)
foreach(question IN ITEMS modversion cflags)
    execute_process(COMMAND ${PKG_CONFIG} --${question} comply OUTPUT_VARIABLE ${question}
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endforeach()
if(NOT modversion STREQUAL VERSION)
    message(FATAL_ERROR "pkg-config says that comply ${VERSION} is ${modversion}")
endif()
separate_arguments(cflags UNIX_COMMAND "${cflags}")
file(MAKE_DIRECTORY ${DIRECTORY})
execute_process(
    COMMAND ${COMPILER} -std=c++20 ${FLAGS} ${cflags} ${BOOST_FLAGS} ${SOURCE} -o ${DIRECTORY}/consumer
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${DIRECTORY}/consumer COMMAND_ERROR_IS_FATAL ANY)
