#pragma once

#include <qgis.h>
#include <qgsprocessingparametertype.h>

namespace sozialraum
{

  //! As WordParameterType of qgisversions.h, of parameters whose value is the name of a field.
  class FieldParameterType : public QgsProcessingParameterType
  {
#if _QGIS_VERSION_INT >= 34400
  public:
    QStringList acceptedParameterTypes() const override { return { QStringLiteral( "field" ), QStringLiteral( "string" ) }; }
    QStringList acceptedOutputTypes() const override { return { QStringLiteral( "outputString" ) }; }
#endif
  };

}
