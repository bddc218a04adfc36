#pragma once

#include "maps/plateexport.h"
#include "maps/platelayout.h"
#include "maps/platetexts.h"

#include <QVariantMap>

#include <memory>
#include <vector>

class QgsProcessingFeedback;
class QgsProcessingParameterDefinition;

namespace sozialraum
{

  class PlateSeries;

  //! Whether TITLE, SUBTITLE and DATE are asked for: they would be the same on all plates.
  enum class PlateTitles
  {
    Asked,
    FromLayers,
  };

  //! LAYOUT, TEMPLATE, FORMAT, DPI and the texts: what all algorithms that make plates ask for.
  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> plateParameters( PlateTitles titles );

  //! TEMPLATE, else LAYOUT; where that is automatic, portrait for a frame that is higher than wide. \throws QgsProcessingException
  PlateTemplate plateTemplate( const QVariantMap &parameters, const PlateFrame &frame );

  //! FORMAT and DPI, for \a folder.
  PlateOutput plateOutput( const QVariantMap &parameters, const QString &folder );

  PlateWording plateWording( const QVariantMap &parameters );

  //! Says which fonts of the template were replaced.
  void warnAboutFonts( const PlateSeries &series, QgsProcessingFeedback *feedback );

}
