# Installs a build into a prefix that held nothing before.
#
#   cmake -D FROM=… -D PREFIX=… -P install.cmake

cmake_minimum_required(VERSION 3.23)

unset(ENV{DESTDIR})
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${FROM} --prefix ${PREFIX} COMMAND_ERROR_IS_FATAL ANY)
