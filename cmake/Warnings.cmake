# Warnings for our own targets. Headers of QGIS and Qt are SYSTEM and stay silent.
add_library(sozialraum_warnings INTERFACE)
if(MSVC)
  target_compile_options(sozialraum_warnings INTERFACE /W4 $<$<BOOL:${SOZIALRAUM_WARNINGS_AS_ERRORS}>:/WX>)
else()
  target_compile_options(sozialraum_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wno-misleading-indentation
    $<$<BOOL:${SOZIALRAUM_WARNINGS_AS_ERRORS}>:-Werror>
    # g++ 14 takes the release of a std::vector for one of foreign memory where it has inlined much; the sanitizers know better.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-error=free-nonheap-object>)
endif()
