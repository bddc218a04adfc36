# QGIS as imported targets Qgis::Core and Qgis::Analysis, and the Qt that this QGIS was built with.
#
# QGIS ships no CMake package. Its headers are SYSTEM, so that warnings as errors concern our own code only.
# libqgis_gui is linked by the small library of desktop widgets alone: the desktop door uses QgisInterface through its virtual
# functions, so that the algorithms load where there is no GUI library (QGIS Server, slim containers).
find_path(QGIS_INCLUDE_DIR qgsapplication.h HINTS ${QGIS_PREFIX}/include/qgis ${QGIS_PREFIX}/include REQUIRED NO_CACHE)
find_library(QGIS_CORE_LIBRARY qgis_core HINTS ${QGIS_PREFIX}/lib REQUIRED NO_CACHE)
find_library(QGIS_ANALYSIS_LIBRARY qgis_analysis HINTS ${QGIS_PREFIX}/lib REQUIRED NO_CACHE)
find_library(QGIS_GUI_LIBRARY qgis_gui HINTS ${QGIS_PREFIX}/lib REQUIRED NO_CACHE)

file(STRINGS ${QGIS_INCLUDE_DIR}/qgsconfig.h version_line REGEX "^#define _QGIS_VERSION_INT ")
string(REGEX REPLACE "[^0-9]" "" QGIS_VERSION_INT "${version_line}")
if(QGIS_VERSION_INT LESS 34000)
  message(FATAL_ERROR "QGIS 3.40 or newer is needed; ${QGIS_INCLUDE_DIR} is of version ${QGIS_VERSION_INT}.")
endif()

set(SOZIALRAUM_QT_MAJOR "${SOZIALRAUM_QT}")
if(NOT SOZIALRAUM_QT_MAJOR)
  file(STRINGS ${QGIS_CORE_LIBRARY} qt6_needed REGEX "libQt6Core" LIMIT_COUNT 1)
  if(qt6_needed OR QGIS_VERSION_INT GREATER_EQUAL 40000)
    set(SOZIALRAUM_QT_MAJOR 6)
  else()
    set(SOZIALRAUM_QT_MAJOR 5)
  endif()
endif()
set(QT_NO_CREATE_VERSIONLESS_FUNCTIONS ON)
find_package(Qt${SOZIALRAUM_QT_MAJOR} REQUIRED COMPONENTS Core Gui Widgets Xml Network PrintSupport LinguistTools)
set(QT Qt${SOZIALRAUM_QT_MAJOR})
message(STATUS "QGIS ${QGIS_VERSION_INT} in ${QGIS_PREFIX}, Qt ${SOZIALRAUM_QT_MAJOR}")

foreach(part Core Analysis Gui)
  string(TOUPPER ${part} upper_part)
  add_library(Qgis::${part} UNKNOWN IMPORTED)
  set_target_properties(Qgis::${part} PROPERTIES
    IMPORTED_LOCATION ${QGIS_${upper_part}_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${QGIS_INCLUDE_DIR})
endforeach()
set_property(TARGET Qgis::Core PROPERTY INTERFACE_LINK_LIBRARIES
  ${QT}::Core ${QT}::Gui ${QT}::Widgets ${QT}::Xml ${QT}::Network ${QT}::PrintSupport GDAL::GDAL)
# QtCore5Compat-free, deprecated-free code compiles unchanged against QGIS 4.
set_property(TARGET Qgis::Core PROPERTY INTERFACE_COMPILE_DEFINITIONS
  QT_NO_FOREACH QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x050F00)
set_property(TARGET Qgis::Analysis PROPERTY INTERFACE_LINK_LIBRARIES Qgis::Core)
set_property(TARGET Qgis::Gui PROPERTY INTERFACE_LINK_LIBRARIES Qgis::Core)
# QGIS built from source keeps its own libraries out of the system's path.
if(UNIX AND NOT QGIS_PREFIX STREQUAL "/usr")
  set(CMAKE_BUILD_RPATH ${QGIS_PREFIX}/lib)
  set(CMAKE_INSTALL_RPATH ${QGIS_PREFIX}/lib)
endif()
