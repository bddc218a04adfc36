#pragma once

#include <qgis.h>
#include <qgsconfig.h>
#include <qgslayoutrendercontext.h>
#include <qgslegendstyle.h>

/**
 * What differs between the versions of QGIS that the code is built for: 3.40, 3.44 and 4. Nothing else asks for QGIS' version.
 */
namespace sozialraum
{

#if _QGIS_VERSION_INT >= 34400
  using LegendComponent = Qgis::LegendComponent;
  using LayoutRenderFlags = Qgis::LayoutRenderFlags;
  using LayoutRenderFlag = Qgis::LayoutRenderFlag;
#else
  using LegendComponent = QgsLegendStyle::Style;
  using LayoutRenderFlags = QgsLayoutRenderContext::Flags;

  //! The names that QGIS 3.44 gives the flags.
  struct LayoutRenderFlag
  {
    static constexpr auto UseAdvancedEffects = QgsLayoutRenderContext::FlagUseAdvancedEffects;
    static constexpr auto ForceVectorOutput = QgsLayoutRenderContext::FlagForceVectorOutput;
    static constexpr auto SynchronousLegendGraphics = QgsLayoutRenderContext::FlagSynchronousLegendGraphics;
  };
#endif

}
