# SPDX-FileCopyrightText: 2026 The Yice authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One place for compiler flags: every target of ours links yice_flags.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(YICE_CCACHE ccache)
if(YICE_CCACHE)
    set(ccache_launcher ${CMAKE_COMMAND} -E env
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${YICE_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${ccache_launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${ccache_launcher})
endif()
find_program(YICE_MOLD mold)
if(YICE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(yice_flags INTERFACE)
target_compile_definitions(yice_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    YICE_VERSION="${PROJECT_VERSION}")
target_compile_options(yice_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_include_directories(yice_flags INTERFACE "${CMAKE_SOURCE_DIR}")
if(YICE_SANITIZE)
    # GCC 12 sees uninitialised values (std::regex) and bounds (byte reads) that are none once it is instrumented; the other
    # builds keep the errors.
    target_compile_options(yice_flags INTERFACE -fsanitize=${YICE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined
        "$<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized;-Wno-error=array-bounds>")
    target_link_options(yice_flags INTERFACE -fsanitize=${YICE_SANITIZE})
endif()
if(YICE_FUZZ)
    target_compile_options(yice_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
