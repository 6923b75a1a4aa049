# `cpack -G DEB` in the build directory makes a Debian package of what is installed: headers alone, for every architecture.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME libcomply-dev)
set(CPACK_PACKAGE_VENDOR "the comply authors")
set(CPACK_PACKAGE_CONTACT "the comply authors <comply@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};comply;ALL;/")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libboost1.81-dev | libboost-dev (>= ${comply_boost_version})")
include(CPack)
