#pragma once

#include "results/featureoutput.h"
#include "classification/classlabels.h"
#include "maps/styles/classstyle.h"
#include "maps/styles/indicatorproperties.h"

#include <QHash>
#include <QString>
#include <qgsfields.h>

class QgsProcessingFeedback;
class QgsVectorLayer;

namespace sozialraum
{

  //! class_id and class_label.
  QgsFields classFields();

  //! The label of every class 1 … k, and of −1, −2, −3 where areas have them: in the order of the legend, with their counts.
  std::vector<MapClass> legendOf( const Classification &classification );

  //! The texts of a legend by the ids of its classes.
  class LabelsById
  {
  public:
    explicit LabelsById( const std::vector<MapClass> &legend );
    QString label( int classId ) const { return mLabels.value( classId ); }

  private:
    QHash<int, QString> mLabels;
  };

  //! The same legend without the numbers of areas.
  std::vector<MapClass> withoutCounts( std::vector<MapClass> legend );

  //! Writes limits, counts and goodness of fit into the log.
  void reportClassification( const Classification &classification, const std::vector<MapClass> &legend, QgsProcessingFeedback *feedback );

  /**
   * Draws \a layer by class_id, and keeps what is known of the classified indicator with it: under the name of its field and of
   * class_id, so that legends and plates find it. A table gets no renderer.
   */
  void styleClasses(
    QgsVectorLayer &layer, const std::vector<MapClass> &legend, const PaletteUse &palette, const IndicatorPropertiesByField &properties );

  //! Gives class 1 the strongest colour: for classes by rank, where 1 is the greatest burden.
  void reverseClassColors( QgsVectorLayer &layer, ClassPalette palette );

}
