# What README.md shows must be so: its first program prints what stands below it, its second is the one in examples/, and
# the schema is that of the first one's struct.
#
#   cmake -D COMPILER=… -D "FLAGS=…;…" -D "INCLUDES=…;…" -D SOURCE_DIR=… -D BOOST_JSON=….o
#         -D QUICK_START=… -D DIRECTORY=… -P check.cmake

cmake_minimum_required(VERSION 3.23)
file(READ ${SOURCE_DIR}/README.md readme)

# Takes the next code block of `readme`, which begins with `fence`, out of it.
function(take_block fence into)
    string(FIND "${readme}" "\n${fence}\n" begin)
    if(begin EQUAL -1)
        message(FATAL_ERROR "README.md has no further block that begins with ${fence}")
    endif()
    string(LENGTH "\n${fence}\n" length)
    math(EXPR begin "${begin} + ${length}")
    string(SUBSTRING "${readme}" ${begin} -1 rest)
    string(FIND "${rest}" "\n```\n" length)
    string(SUBSTRING "${rest}" 0 ${length} block)
    math(EXPR length "${length} + 5")
    string(SUBSTRING "${rest}" ${length} -1 rest)
    set(${into} "${block}" PARENT_SCOPE)
    set(readme "${rest}" PARENT_SCOPE)
endfunction()

function(require_equal what actual expected)
    if(NOT actual STREQUAL expected)
        message(FATAL_ERROR "${what}, in fact:\n${actual}\nin README.md:\n${expected}")
    endif()
endfunction()

function(require_part what whole part)
    string(FIND "${whole}" "${part}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "${what}, in fact:\n${whole}\nin README.md:\n${part}")
    endif()
endfunction()

take_block("```cpp" program)
take_block("```" output)
string(FIND "${program}" "\nauto good" statements)
string(SUBSTRING "${program}" 0 ${statements} declarations)
string(SUBSTRING "${program}" ${statements} -1 statements)
file(MAKE_DIRECTORY ${DIRECTORY})
file(WRITE ${DIRECTORY}/first.cpp "#include <comply/parse.hpp>\n#include <comply/serialize.hpp>\n#include <iostream>\n"
    "${declarations}\nint main() {${statements}\n}\n")
list(TRANSFORM INCLUDES PREPEND -I)
execute_process(COMMAND ${COMPILER} -std=c++20 ${FLAGS} ${INCLUDES} ${DIRECTORY}/first.cpp -o ${DIRECTORY}/first
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${DIRECTORY}/first OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
require_equal("What the first program prints" "${printed}" "${output}\n")

take_block("```cpp" program)
take_block("```" output)
file(READ ${SOURCE_DIR}/examples/quick_start.cpp source)
require_part("The second program" "${source}" "${program}")
execute_process(COMMAND ${QUICK_START} OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
require_part("What quick_start prints" "${printed}" "\n\n${output}\n")

string(FIND "${readme}" "\n## JSON Schema\n" begin)
string(SUBSTRING "${readme}" ${begin} -1 readme)
take_block("```cpp" statement)
take_block("```json" schema)
file(WRITE ${DIRECTORY}/schema.cpp "#include <comply/json_schema.hpp>\n#include <comply/serialize.hpp>\n"
    "#include <iostream>\n${declarations}\nint main() {\n${statement}\n}\n")
execute_process(COMMAND ${COMPILER} -std=c++20 ${FLAGS} ${INCLUDES} ${DIRECTORY}/schema.cpp ${BOOST_JSON} -o ${DIRECTORY}/schema
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${DIRECTORY}/schema OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
require_equal("What the schema's statement prints" "${printed}" "${schema}\n")
