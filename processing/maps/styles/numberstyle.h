#pragma once

#include <QString>

#include <memory>

class QgsFeatureRenderer;
class QgsVectorLayer;

namespace sozialraum
{

  /**
   * The features of \a layer by the numbers in \a field: at most five classes of about as many features each, with limits rounded to a
   * hundredth of the range; features without a number are drawn as without data. For results whose numbers have no limits of their own.
   * \returns null where no feature has a number
   */
  std::unique_ptr<QgsFeatureRenderer> numberRenderer( const QgsVectorLayer &layer, const QString &field );

  //! Areas by the fields "peer_rank" of peers of an area: itself (0), the nearest five, the next five, the others.
  std::unique_ptr<QgsFeatureRenderer> peerRenderer();

}
