# Nothing here depends on the architecture, so the package goes to share/.

include(CMakePackageConfigHelpers)
include(GNUInstallDirs)
set(comply_package_dir ${CMAKE_INSTALL_DATADIR}/cmake/comply)

install(TARGETS comply EXPORT comply-targets FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT comply-targets NAMESPACE comply:: DESTINATION ${comply_package_dir})

configure_package_config_file(cmake/comply-config.cmake.in ${PROJECT_BINARY_DIR}/comply-config.cmake
    INSTALL_DESTINATION ${comply_package_dir})
# Below 1.0, a new minor version may break its users.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/comply-config-version.cmake
    COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/comply-config.cmake ${PROJECT_BINARY_DIR}/comply-config-version.cmake
    DESTINATION ${comply_package_dir})

# For builds without CMake. Boost has no such file; its headers are to be found as they are.
set(comply_pc_dir ${CMAKE_INSTALL_DATADIR}/pkgconfig)
file(RELATIVE_PATH comply_pc_prefix /prefix/${comply_pc_dir} /prefix)
configure_file(cmake/comply.pc.in ${PROJECT_BINARY_DIR}/comply.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/comply.pc DESTINATION ${comply_pc_dir})

install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/comply)
