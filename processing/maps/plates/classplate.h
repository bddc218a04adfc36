#pragma once

#include "maps/styles/classcounts.h"
#include "maps/charts/histogram.h"
#include "maps/styles/indicatorproperties.h"
#include "maps/plates/platetexts.h"

#include <QString>

#include <memory>

class QgsVectorLayer;

namespace sozialraum
{

  //! A classified layer made ready for a plate.
  struct ClassPlate
  {
    std::unique_ptr<QgsVectorLayer> areas; //!< a copy with counts in the legend and names on the map
    PlateTexts texts;
    ClassCounts counts;
    ClassifiedIndicator indicator;
    Histogram histogram;
    QString name;      //!< title and period, for files and layers
    QString nameField; //!< by which the plate is to label the areas; empty where the layer has labels of its own, or no names
  };

  //! The field that holds the names of areas, by the names that official data and offices give it; empty where none is found.
  QString guessNameField( const QgsVectorLayer &layer );

  //! \a wording with what \a areas tell of themselves where it says nothing: the licence of the boundaries and the territory.
  PlateWording wordingFor( const QgsVectorLayer &areas, const IndicatorProperties &indicator, PlateWording wording );

  /**
   * Makes \a source ready: with its own style, or the default style of its database, or the usual one. Its areas are named by \a nameField
   * (empty: guessed) unless it has labels. Joined and filtered layers are copied as the user sees them.
   * \throws QgsProcessingException where the layer has no class_id or no areas
   */
  ClassPlate classPlate( const QgsVectorLayer &source, const QString &nameField, const PlateWording &wording );

  //! "Kitas" for a layer of a database file that got the name of its file.
  QString readableName( const QgsVectorLayer &layer );

  //! A copy of \a source that lives without the project it is from, with its style.
  std::unique_ptr<QgsVectorLayer> independentCopy( const QgsVectorLayer &source );

}
