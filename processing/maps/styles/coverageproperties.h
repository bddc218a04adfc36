#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QgsMapLayer;

namespace sozialraum
{

  //! With which settings catchments or costs were made; carried by the layer, so that what does not belong together can be told.
  struct CoverageProperties
  {
    QStringList thresholds; //!< ascending, as texts
    QString cost;           //!< the static words of the parameters
    QString profile;
    QString direction;
    QString mode;      //!< of catchments, empty elsewhere
    QString network;   //!< name of the layer
    QString readiness; //!< cost before the start, as a text, with the field of it; empty where there is none
  };

  std::optional<CoverageProperties> coveragePropertiesOf( const QgsMapLayer *layer );

  void setCoverageProperties( QgsMapLayer &layer, const CoverageProperties &properties );

}
