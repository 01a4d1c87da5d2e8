# SPDX-FileCopyrightText: 2026 The Yice authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the Debian package made from it.
# The target `installed` builds this and nothing else; tests are not needed for a package.
include(GNUInstallDirs)
add_custom_target(installed ALL)
add_dependencies(installed yice yicectl yice_pages)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
install(TARGETS yice yicectl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(TARGETS yice_pages LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/yice")
if(TARGET yice-pdfpage)
    install(TARGETS yice-pdfpage RUNTIME DESTINATION "${CMAKE_INSTALL_LIBDIR}/yice")
endif()
install(FILES installer/yice.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES installer/yice-mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME yice.xml)
install(FILES installer/yice.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo"
        RENAME org.yice.yice.metainfo.xml)
install(DIRECTORY resources/icons/hicolor DESTINATION "${CMAKE_INSTALL_DATADIR}/icons")

# Debian wants manual pages and changelogs packed; without gzip they are installed as they are.
find_program(YICE_GZIP gzip)
function(yice_install_packed source name folder)
    if(NOT YICE_GZIP)
        install(FILES "${source}" DESTINATION "${folder}" RENAME "${name}")
        return()
    endif()
    set(packed "${CMAKE_BINARY_DIR}/packed/${name}.gz")
    add_custom_command(OUTPUT "${packed}" DEPENDS "${source}" VERBATIM
        COMMAND sh -c "\"$1\" -9nc \"$2\" > \"$3\"" pack "${YICE_GZIP}" "${source}" "${packed}")
    string(MAKE_C_IDENTIFIER "pack_${name}" target)
    add_custom_target(${target} DEPENDS "${packed}")
    add_dependencies(installed ${target})
    install(FILES "${packed}" DESTINATION "${folder}")
endfunction()
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/packed")
configure_file(installer/changelog.in "${CMAKE_BINARY_DIR}/packed/changelog.debian" @ONLY)
yice_install_packed("${CMAKE_SOURCE_DIR}/installer/man/yice.1" yice.1 "${CMAKE_INSTALL_MANDIR}/man1")
yice_install_packed("${CMAKE_SOURCE_DIR}/installer/man/yicectl.1" yicectl.1 "${CMAKE_INSTALL_MANDIR}/man1")
yice_install_packed("${CMAKE_BINARY_DIR}/packed/changelog.debian" changelog "${CMAKE_INSTALL_DATADIR}/doc/yice")
install(FILES installer/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/yice")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME yice)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "The Yice authors <yice@yice.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline records of a school counselling room")
set(CPACK_PACKAGE_DESCRIPTION_FILE "${CMAKE_SOURCE_DIR}/installer/description.txt")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library says: the plug-in that opens a window, a Chinese font (the window is unreadable without one), and the words of
# the system's own windows.
string(CONCAT CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, qt6-translations-l10n, hicolor-icon-theme, "
    "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "cups")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6, qt6-wayland")
include(CPack)
