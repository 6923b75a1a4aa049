# Makes the Debian package of a build and unpacks it into a prefix, where it must lie below /usr.
#
#   cmake -D CPACK=… -D BUILD=… -D DIRECTORY=… -P debian_package.cmake

cmake_minimum_required(VERSION 3.23)

file(REMOVE_RECURSE ${DIRECTORY})
execute_process(COMMAND ${CPACK} -G DEB -B ${DIRECTORY} --config ${BUILD}/CPackConfig.cmake
    WORKING_DIRECTORY ${BUILD} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB package ${DIRECTORY}/libcomply-dev_*_all.deb)
execute_process(COMMAND dpkg-deb --field ${package} Package Version Architecture Depends COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND dpkg-deb --extract ${package} ${DIRECTORY}/root COMMAND_ERROR_IS_FATAL ANY)
if(NOT EXISTS ${DIRECTORY}/root/usr/include/comply/comply.hpp OR
        NOT EXISTS ${DIRECTORY}/root/usr/share/doc/comply/LICENSE)
    message(FATAL_ERROR "the package lacks the headers or the license")
endif()
