# Headers that nearly every file reads take longer to read than the files themselves: of the standard library, of QGIS, of the tests.
# Not with ccache, which has each object only once to make, and so compiles every file by its own includes.
option(SOZIALRAUM_PRECOMPILED_HEADERS "Read the headers that nearly every file includes once" ON)
if(CCACHE)
  set(SOZIALRAUM_PRECOMPILED_HEADERS OFF)
endif()

# Those of the standard library, and others that may follow the target.
function(precompile_headers target)
  if(SOZIALRAUM_PRECOMPILED_HEADERS)
    target_precompile_headers(${target} PRIVATE
      <algorithm> <array> <cmath> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string> <string_view> <utility> <vector>
      ${ARGN})
  endif()
endfunction()

function(precompile_qgis_headers target)
  precompile_headers(${target}
    <QCoreApplication> <qgsfeature.h> <qgsfeaturesource.h>
    <qgsprocessingalgorithm.h> <qgsprocessingcontext.h> <qgsprocessingfeedback.h> <qgsprocessingparameters.h>
    <qgsvectorlayer.h> ${ARGN})
endfunction()

function(reuse_precompiled_headers target from)
  if(SOZIALRAUM_PRECOMPILED_HEADERS)
    target_precompile_headers(${target} REUSE_FROM ${from})
  endif()
endfunction()

# What such a header takes to load, and what the others take to read, once for eight sources: where everything is compiled, it halves the
# time. Not with ccache, nor for who changes one source after the other.
function(compile_several_at_once target)
  if(SOZIALRAUM_UNITY AND NOT CCACHE)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON) # generated
  endif()
endfunction()
