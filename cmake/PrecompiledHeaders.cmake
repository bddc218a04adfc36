# The headers of QGIS that nearly every file of the plugin reads take longer to read than the files themselves; further ones may
# follow the target. Not with ccache, which has each object only once to make, and so compiles every file by its own includes.
function(precompile_qgis_headers target)
  if(CCACHE)
    return()
  endif()
  target_precompile_headers(${target} PRIVATE
    <algorithm> <cmath> <map> <memory> <optional> <span> <string> <vector>
    <QCoreApplication> <qgsfeature.h> <qgsfeaturesource.h>
    <qgsprocessingalgorithm.h> <qgsprocessingcontext.h> <qgsprocessingfeedback.h> <qgsprocessingparameters.h>
    <qgsvectorlayer.h> ${ARGN})
endfunction()

function(reuse_precompiled_headers target from)
  if(NOT CCACHE)
    target_precompile_headers(${target} REUSE_FROM ${from})
  endif()
endfunction()
