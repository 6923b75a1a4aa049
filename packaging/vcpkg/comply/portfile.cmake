# An overlay port of the tree that it stands in:
#
#   vcpkg install comply --overlay-ports=…/packaging/vcpkg

set(VCPKG_BUILD_TYPE release) # headers alone, the same for every configuration

cmake_path(SET SOURCE_PATH NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../..")
vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS
        -DCOMPLY_INSTALL=ON
        -DCOMPLY_BUILD_TESTS=OFF
        -DCOMPLY_BUILD_EXAMPLES=OFF
        -DCOMPLY_BUILD_BENCHMARKS=OFF
)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/comply)
vcpkg_fixup_pkgconfig()

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/doc")
file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
