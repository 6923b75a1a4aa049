# Two units compiled for different instruction sets share no function that has to do with blocks: what such a function looks
# like depends on the unit, down to the registers that its argument comes in, and the linker keeps one of each name.
#
# cmake -DNM=<nm> -DONE=<object> -DOTHER=<object> -P compare_symbols.cmake

cmake_minimum_required(VERSION 3.22)

# Of ours, as the linker knows them: "Dv" begins the compilers' own vectors.
function(list_block_functions result object)
    execute_process(COMMAND ${NM} --format=posix ${object} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "_ZNK?6comply[^ \n]*(block_[0-9]|_64|Dv[0-9]+_)[^ \n]* W" symbols "${symbols}")
    set(${result} "${symbols}" PARENT_SCOPE)
endfunction()

list_block_functions(one ${ONE})
list_block_functions(other ${OTHER})
if(NOT one OR NOT other)
    message(FATAL_ERROR "a unit without any function of blocks: this test looks for the wrong names")
endif()

set(shared "")
foreach(name IN LISTS one)
    if(name IN_LIST other)
        string(APPEND shared "  ${name}\n")
    endif()
endforeach()
if(shared)
    message(FATAL_ERROR "functions of blocks in both units, outside of COMPLY_INSTRUCTION_SET:\n${shared}")
endif()
