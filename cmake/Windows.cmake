# What Windows and its compiler need said; docs/windows.md tells what of it was tried.
if(WIN32)
  # Otherwise windows.h makes macros of min and max, and of much else.
  add_compile_definitions(NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE _USE_MATH_DEFINES)
endif()
if(MSVC)
  add_compile_options(
    /utf-8           # sources and strings are UTF-8, whatever the code page of the machine
    /permissive-     # C++ as the standard has it
    /Zc:__cplusplus  # Qt 6 looks at the number
    /Zc:preprocessor
    /EHsc            # exceptions are caught where they are thrown through
    /bigobj)         # templates of QGIS' headers and tests
endif()

# export_only(TARGET): its functions for QGIS and the shim are those of TARGET.def, on every system: tests/package compares.
function(export_only target)
  if(WIN32)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${target}.def)
    if(MSVC)
      target_link_options(${target} PRIVATE /IGNORE:4197) # Q_DECL_EXPORT says it, too
    endif()
  endif()
endfunction()
