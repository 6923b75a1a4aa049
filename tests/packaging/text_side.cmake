# Fails if SOURCE includes a header of Boost that allowed_boost.cpp does not.
#
#   cmake -D COMPILER=… -D "FLAGS=…;…" -D SOURCE=….cpp -D COMPLY_INCLUDE=… -D BOOST_INCLUDE=… -P text_side.cmake

cmake_minimum_required(VERSION 3.23)

# Which headers of Boost a file includes, as boost/….
function(boost_headers_of source result)
    execute_process(COMMAND ${COMPILER} -std=c++20 ${FLAGS} -I${COMPLY_INCLUDE} -I${BOOST_INCLUDE} -M ${source}
        OUTPUT_VARIABLE rule COMMAND_ERROR_IS_FATAL ANY)
    # A make rule: names are parted by white space, their own spaces escaped.
    string(REPLACE "\\\n" " " rule "${rule}")
    string(REPLACE "\\ " "?" rule "${rule}")
    string(REPLACE " " "?" prefix "${BOOST_INCLUDE}/boost/")
    string(REGEX REPLACE "[ \n]+" ";" files "${rule}")
    set(headers "")
    foreach(file IN LISTS files)
        string(FIND "${file}" "${prefix}" position)
        if(position EQUAL 0)
            string(REPLACE "${prefix}" "boost/" header "${file}")
            list(APPEND headers ${header})
        endif()
    endforeach()
    if(NOT headers)
        message(FATAL_ERROR "no header of Boost in the dependencies of ${source}:\n${rule}")
    endif()
    set(${result} ${headers} PARENT_SCOPE)
endfunction()

boost_headers_of(${SOURCE} included)
boost_headers_of(${CMAKE_CURRENT_LIST_DIR}/allowed_boost.cpp allowed)
list(REMOVE_ITEM included ${allowed})
if(included)
    list(JOIN included "\n  " included)
    message(FATAL_ERROR "the text side includes more of Boost than Describe and Mp11:\n  ${included}")
endif()
