#pragma once

#include "areas/layerareas.h"

#include <QStringList>
#include <qgsfeature.h>
#include <qgsfields.h>

#include <optional>
#include <vector>

class QgsProcessingFeatureSource;
class QgsProcessingFeedback;

namespace sozialraum
{

  //! The features of an areas layer with what the core wants to know of them.
  struct AreaSource
  {
    std::vector<QgsFeature> features;
    QString keyField;
    LayerRows rows;           //!< one entry per feature
    bool hasOutlines = false; //!< the layer has geometry
  };

  //! The place of the field that has the usual name of a key (AGS, ARS, area_key …); −1: there is none.
  int usualKeyField( const QgsFields &fields );

  /**
   * Reads all features of \a source. \a keyField may be empty: AGS, ARS, RS or another field with the usual name of a key is taken.
   *
   * Areas without or with a broken outline take part; OutlineCheck finds them. Where \a otherFields are given, the features have no more
   * than these (names that no field has do no harm) and the fields of key, name and kind.
   * \throws QgsProcessingException where there is no feature, no such field, or a layer with geometry has no coordinate system; Cancelled
   */
  AreaSource readAreaSource( const QgsProcessingFeatureSource &source, const QString &keyField, QgsProcessingFeedback *feedback,
    const std::optional<QStringList> &otherFields = std::nullopt );

}
