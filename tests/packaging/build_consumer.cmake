# Configures and builds a project in a fresh directory and runs its program `consumer`.
#
#   cmake -D SOURCE=… -D DIRECTORY=… -D GENERATOR=… -P build_consumer.cmake -- [option of cmake]…

cmake_minimum_required(VERSION 3.23)

include(${CMAKE_CURRENT_LIST_DIR}/../../cmake/script_arguments.cmake)
script_arguments(options)

file(REMOVE_RECURSE ${DIRECTORY})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${DIRECTORY} -G ${GENERATOR} ${options}
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${DIRECTORY} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${DIRECTORY}/consumer COMMAND_ERROR_IS_FATAL ANY)
