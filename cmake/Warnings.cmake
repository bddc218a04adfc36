# Warnings for our own targets. Headers of QGIS and Qt are SYSTEM and stay silent.
add_library(sozialraum_warnings INTERFACE)
target_compile_options(sozialraum_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wno-misleading-indentation
  $<$<BOOL:${SOZIALRAUM_WARNINGS_AS_ERRORS}>:-Werror>
  # What g++ guesses only after it has inlined much (12 and 14 are wrong about std::string and std::vector): the sanitizers know better.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-error=free-nonheap-object -Wno-error=restrict -Wno-error=maybe-uninitialized
    -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=null-dereference>)
