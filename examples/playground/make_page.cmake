# Puts web/, the module and the headers that the resources name together into one page.
#
#   cmake -D PAGE=… -D MODULE=… -P make_page.cmake

cmake_minimum_required(VERSION 3.23)

set(here ${CMAKE_CURRENT_LIST_DIR})
file(READ ${here}/web/index.html html)

# put_in(TEXT BY): replaces what is in the page once.
function(put_in text by)
    string(FIND "${html}" "${text}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "web/index.html lacks ${text}")
    endif()
    string(REPLACE "${text}" "${by}" html "${html}")
    set(html "${html}" PARENT_SCOPE)
endfunction()

# A text must not end the element that it is put into.
function(read_for_script path variable)
    file(READ ${path} text)
    if(text MATCHES "</[sS][cC][rR][iI][pP][tT]|<!--")
        message(FATAL_ERROR "${path} cannot stand in a page's script")
    endif()
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# The headers, by the paths that the resources have for them.
file(GLOB resources ${here}/resources/*.cpp)
set(paths "")
foreach(resource IN LISTS resources)
    file(READ ${resource} text)
    string(REGEX MATCH "[.]sources = {[^}]*}" list "${text}")
    string(REGEX MATCHALL "[a-z0-9_/]+[.]hpp" found "${list}")
    list(APPEND paths ${found})
endforeach()
list(REMOVE_DUPLICATES paths)
set(sources "")
foreach(path IN LISTS paths)
    set(file ${here}/../../include/${path})
    if(NOT EXISTS ${file})
        set(file ${here}/../${path})
    endif()
    read_for_script(${file} text)
    string(APPEND sources "<script type=\"text/plain\" data-path=\"${path}\">${text}</script>\n")
endforeach()
put_in("<!-- sources -->\n" "${sources}")

file(READ ${here}/web/style.css style)
put_in("<link rel=\"stylesheet\" href=\"style.css\">" "<style>\n${style}</style>")
string(REGEX MATCHALL "<script src=\"[a-z.]+\"></script>" scripts "${html}")
foreach(script IN LISTS scripts)
    string(REGEX REPLACE ".*\"([a-z.]+)\".*" "\\1" name "${script}")
    set(file ${here}/web/${name})
    if(name STREQUAL "comply.js")
        set(file ${MODULE})
    endif()
    read_for_script(${file} text)
    put_in("${script}" "<script>\n${text}</script>")
endforeach()
file(WRITE ${PAGE} "${html}")
