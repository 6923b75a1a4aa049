# Fails unless a list names exactly the files of a directory.
#
#   cmake -D DIRECTORY=… -D PATTERN=*.hpp -D "LISTED=…;…" [-D EXCLUDED=regex] [-D CURE=…] -P compare_list.cmake
#
# LISTED and EXCLUDED are about paths relative to DIRECTORY.

cmake_minimum_required(VERSION 3.23)

file(GLOB_RECURSE found RELATIVE ${DIRECTORY} ${DIRECTORY}/${PATTERN})
if(EXCLUDED)
    list(FILTER found EXCLUDE REGEX "${EXCLUDED}")
endif()
if(NOT found)
    message(FATAL_ERROR "no ${PATTERN} in ${DIRECTORY}")
endif()

set(is_equal TRUE)
foreach(file IN LISTS found)
    if(NOT file IN_LIST LISTED)
        message(SEND_ERROR "not in the list: ${file}")
        set(is_equal FALSE)
    endif()
endforeach()
foreach(file IN LISTS LISTED)
    if(NOT file IN_LIST found)
        message(SEND_ERROR "in the list, but not in ${DIRECTORY}: ${file}")
        set(is_equal FALSE)
    endif()
endforeach()
if(NOT is_equal)
    message(FATAL_ERROR "${CURE}")
endif()
