# Boost's headers for Emscripten, which looks for nothing among those of this system: what is in /usr/include beside them is
# not for browsers. Read by the preset `playground` in front of all else.

find_path(COMPLY_PLAYGROUND_BOOST boost/version.hpp PATHS ENV Boost_ROOT /usr/local /usr PATH_SUFFIXES include
    NO_CMAKE_FIND_ROOT_PATH)
if(NOT COMPLY_PLAYGROUND_BOOST)
    message(FATAL_ERROR "The headers of Boost were not found: set Boost_ROOT to where Boost is installed")
endif()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/boost)
file(CREATE_LINK ${COMPLY_PLAYGROUND_BOOST}/boost ${CMAKE_BINARY_DIR}/boost/boost SYMBOLIC)
add_library(Boost::headers INTERFACE IMPORTED GLOBAL)
target_include_directories(Boost::headers INTERFACE ${CMAKE_BINARY_DIR}/boost)
target_compile_definitions(Boost::headers INTERFACE BOOST_SYSTEM_DISABLE_THREADS) # there is no std::mutex
