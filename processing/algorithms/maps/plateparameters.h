#pragma once

#include "maps/plateexport.h"
#include "maps/platelayout.h"
#include "maps/platetexts.h"

#include <QVariantMap>

#include <memory>
#include <vector>

class QgsProcessingParameterDefinition;

namespace sozialraum
{

  //! LAYOUT, TEMPLATE, FORMAT, DPI and the texts: what all algorithms that make plates ask for.
  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> plateParameters();

  //! TEMPLATE, else LAYOUT; where that is automatic, portrait for a frame that is higher than wide. \throws QgsProcessingException
  PlateTemplate plateTemplate( const QVariantMap &parameters, const PlateFrame &frame );

  //! FORMAT and DPI, for \a folder.
  PlateOutput plateOutput( const QVariantMap &parameters, const QString &folder );

  PlateWording plateWording( const QVariantMap &parameters );

}
