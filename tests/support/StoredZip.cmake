# SPDX-FileCopyrightText: 2026 The Yice authors
# SPDX-License-Identifier: GPL-3.0-or-later
# For the tests and for the fuzz targets, which are built without the tests.
include_guard(GLOBAL)
add_library(yice_stored_zip STATIC "${CMAKE_CURRENT_LIST_DIR}/StoredZip.cpp" "${CMAKE_CURRENT_LIST_DIR}/StoredZip.h")
target_link_libraries(yice_stored_zip PUBLIC yice_core)
set_target_properties(yice_stored_zip PROPERTIES AUTOMOC OFF)
