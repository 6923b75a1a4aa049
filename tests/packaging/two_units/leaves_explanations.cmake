# The unit leaves its explanations to the source.
#
# cmake -D NM=<nm> -D UNIT=<object> -D SOURCE=<object> -P leaves_explanations.cmake

cmake_minimum_required(VERSION 3.22)

function(list_functions result object kind)
    execute_process(COMMAND ${NM} --format=posix ${object} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "_ZN6comply[^ \n]*explain_findings[^ \n]* ${kind}" symbols "${symbols}")
    set(${result} "${symbols}" PARENT_SCOPE)
endfunction()

list_functions(defined ${SOURCE} "[WT]")
list_functions(left ${UNIT} "U")
list_functions(own ${UNIT} "[WT]")
if(NOT defined OR NOT left OR own)
    message(FATAL_ERROR "defined in the source: ${defined}; left to it: ${left}; in the unit all the same: ${own}")
endif()
