# Compiles and runs a program with nothing but include directories.
#
#   cmake -D COMPILER=… -D "FLAGS=…;…" -D "INCLUDES=…;…" -D SOURCE=….cpp -D DIRECTORY=… -P plain_include.cmake

cmake_minimum_required(VERSION 3.23)

list(TRANSFORM INCLUDES PREPEND -I)
file(MAKE_DIRECTORY ${DIRECTORY})
execute_process(COMMAND ${COMPILER} -std=c++20 ${FLAGS} ${INCLUDES} ${SOURCE} -o ${DIRECTORY}/consumer
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${DIRECTORY}/consumer COMMAND_ERROR_IS_FATAL ANY)
