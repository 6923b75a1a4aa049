# Installs ajv, if it is not there yet, and compares its verdicts with comply's.
#
#   cmake -D PAYLOADS=<json_schema_payloads> -D COUNT=… -D DIRECTORY=<for node_modules> -P check.cmake
#
# Without Node.js, npm or npm's registry it only says so; with COMPLY_REQUIRE_AJV in the environment, that is an error.

cmake_minimum_required(VERSION 3.23)

function(give_up reason)
    if(DEFINED ENV{COMPLY_REQUIRE_AJV})
        message(FATAL_ERROR "${reason}")
    endif()
    message("not compared with ajv: ${reason}")
endfunction()

find_program(NODE node)
find_program(NPM npm)
if(NOT NODE OR NOT NPM)
    give_up("there is no Node.js, or no npm; on Debian: apt-get install nodejs npm")
    return()
endif()

# package-lock.json has the exact versions, and what their files hash to.
file(SHA256 ${CMAKE_CURRENT_LIST_DIR}/package-lock.json wanted)
set(stamp ${DIRECTORY}/installed)
set(installed "")
if(EXISTS ${stamp})
    file(READ ${stamp} installed)
endif()
file(COPY ${CMAKE_CURRENT_LIST_DIR}/package.json ${CMAKE_CURRENT_LIST_DIR}/package-lock.json
          ${CMAKE_CURRENT_LIST_DIR}/validate.mjs DESTINATION ${DIRECTORY})
if(NOT installed STREQUAL wanted)
    execute_process(COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000
        WORKING_DIRECTORY ${DIRECTORY} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        give_up("npm could not install it:\n${output}")
        return()
    endif()
    file(WRITE ${stamp} ${wanted})
endif()

if(DEFINED ENV{COMPLY_AJV_PAYLOADS})
    set(COUNT $ENV{COMPLY_AJV_PAYLOADS})
endif()
execute_process(COMMAND ${PAYLOADS} ${COUNT} COMMAND ${NODE} ${DIRECTORY}/validate.mjs COMMAND_ERROR_IS_FATAL ANY)
