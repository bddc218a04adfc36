# For which QGIS, Qt and system this build is, as the name of the ZIP says it: sozialraum.0.1.0-qgis3.40-qt5-debian12-x86_64.zip.
# plugin/python/edition.py makes the same name from what it finds where the plugin runs; a test compares the two.
#
# SOZIALRAUM_EDITION: version of QGIS, of Qt, and the system. SOZIALRAUM_ZIP: the file. SOZIALRAUM_ZIP_TOOLS: what packing needs on Linux.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

math(EXPR qgis_major "${QGIS_VERSION_INT} / 10000")
math(EXPR qgis_minor "${QGIS_VERSION_INT} / 100 % 100")
math(EXPR qgis_patch "${QGIS_VERSION_INT} % 100")
set(machine ${CMAKE_SYSTEM_PROCESSOR})
if(machine STREQUAL "AMD64")
  set(machine x86_64)
elseif(machine STREQUAL "aarch64" OR machine STREQUAL "ARM64")
  set(machine arm64)
endif()
set(SOZIALRAUM_ZIP_TOOLS "")
if(WIN32)
  set(system windows-${machine})
elseif(APPLE)
  set(system macos-${machine})
else()
  cmake_host_system_information(RESULT distribution QUERY DISTRIB_INFO)
  set(system ${distribution_ID}${distribution_VERSION_ID}-${machine})
  find_program(PATCHELF patchelf)
  if(PATCHELF)
    set(SOZIALRAUM_ZIP_TOOLS ${PATCHELF} ${CMAKE_STRIP})
  else()
    message(STATUS "no patchelf: a ZIP made here fits this very QGIS only, and needs GLPK and libqpdf beside it")
  endif()
endif()
set(SOZIALRAUM_EDITION ${qgis_major}.${qgis_minor}.${qgis_patch} ${SOZIALRAUM_QT_MAJOR} ${system})
# For scripts/package.
file(WRITE ${PROJECT_BINARY_DIR}/edition.txt "${qgis_major}.${qgis_minor}.${qgis_patch} ${SOZIALRAUM_QT_MAJOR} ${system}\n")
set(SOZIALRAUM_ZIP ${PROJECT_BINARY_DIR}/sozialraum.${PROJECT_VERSION}-qgis${qgis_major}.${qgis_minor}-qt${SOZIALRAUM_QT_MAJOR}-${system}.zip)
