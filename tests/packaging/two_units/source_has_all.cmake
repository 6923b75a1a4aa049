# <comply/src.hpp> includes the headers that leave something to it, and no others.
#
# cmake -D INCLUDE=<folder> -P source_has_all.cmake

cmake_minimum_required(VERSION 3.22)

set(wanted "")
file(GLOB_RECURSE headers RELATIVE ${INCLUDE} ${INCLUDE}/*.hpp)
foreach(header IN LISTS headers)
    file(STRINGS ${INCLUDE}/${header} apart REGEX "COMPLY_NOINLINE_FUNCTION|COMPLY_COLD_FUNCTION|COMPLY_COMMON_INSTANCE")
    if(apart AND NOT header STREQUAL "comply/detail/config.hpp")
        list(APPEND wanted ${header})
    endif()
endforeach()

file(STRINGS ${INCLUDE}/comply/src.hpp included REGEX "^#include <comply/")
list(TRANSFORM included REPLACE "#include <(.*)>" "\\1")
list(SORT wanted)
list(SORT included)
if(NOT included STREQUAL wanted)
    message(FATAL_ERROR "<comply/src.hpp> includes\n  ${included}\nbut must include\n  ${wanted}")
endif()
