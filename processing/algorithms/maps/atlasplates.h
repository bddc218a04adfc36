#pragma once

#include "algorithms/maps/algorithmchain.h"
#include "algorithms/maps/atlasindicators.h"
#include "maps/plates/atlaspages.h"
#include "maps/plates/classplate.h"
#include "maps/plates/platelayout.h"
#include "maps/charts/profilechart.h"
#include "maps/styles/countcircles.h"

#include <QMap>
#include <qgsvectorlayer.h>

#include <memory>
#include <vector>

class QgsFeatureSource;
class QgsProcessingFeedback;

namespace sozialraum
{

  class MonitorProject;

  //! What the plates of an indicator show.
  enum class PlateDisplay
  {
    Plates,         //!< a plate for each period
    SmallMultiples, //!< all periods on one plate, with common class limits
    Comparison,     //!< the first and the last period on one plate, with common class limits
    Deviation,      //!< a plate for each period, in classes of the distance to the district's value
  };

  //! How indicators of joined layers become plates.
  struct AtlasOptions
  {
    PlateDisplay display = PlateDisplay::Plates;
    QString method;  //!< as METHOD of “Classify indicator”
    int classes = 0; //!< 0: five, for fewer than 25 areas four
    QString nameField;
    QString groupField;                            //!< names the planning areas that get plates of their own; empty: none
    const QgsFeatureSource *typeProfile = nullptr; //!< the table “Profile” of “Types of areas”
    PlateWording wording;
  };

  //! One page of the atlas, before it is drawn.
  struct AtlasPlate
  {
    ClassPlate plate;
    std::vector<ClassPlate> earlier;         //!< further periods on the same page, ascending
    std::unique_ptr<QgsVectorLayer> circles; //!< of a count; the areas lie below them
    CircleLook look;                         //!< of the circles
    std::unique_ptr<QgsVectorLayer> chance;  //!< of changes: hatches what is not more than chance; null: nothing is
    ProfileChart profile;                    //!< of types of areas
    QString domain;                          //!< empty: none is known
    QString group;                           //!< the planning area that the plate zooms to; empty: the whole
    QString valuesBelowNames;                //!< an expression; empty: none
    std::vector<ChartBelow> below;           //!< the map
    QMap<QString, ChartBelow> groupSeries;   //!< of the planning areas, by their names: time series for their own plates
  };

  //! Circles in the place of colours; \a greatest is that of all periods shown, so that they can be compared; 0: of this plate.
  void drawAsCircles( AtlasPlate &plate, double greatest );

  //! The plate of a layer that is classified already. A count becomes circles, which \a feedback is told.
  AtlasPlate classifiedPlate( const QgsVectorLayer &layer, const AtlasOptions &options, QgsProcessingFeedback *feedback );

  //! The plates of \a indicators of \a joined, classified by \a chain, which takes from \a begin to \a end percent of the run.
  std::vector<AtlasPlate> indicatorPlates( AlgorithmChain &chain, QgsVectorLayer &joined, const std::vector<AtlasIndicator> &indicators,
    const AtlasOptions &options, double begin, double end, QgsProcessingFeedback *feedback );

  //! Hands all layers of \a plates over to the main thread, where they are drawn (mainthread.h).
  void giveLayersToMainThread( const std::vector<AtlasPlate> &plates );

  //! Says what the imprint of one of \a plates or another lacks, each thing once.
  void warnAboutImprint( const std::vector<AtlasPlate> &plates, QgsProcessingFeedback *feedback );

  //! Moves the layers of \a source into \a project and lays the page out; \a visible for what the project shows on opening.
  Plate drawnPlate( AtlasPlate &source, MonitorProject &project, bool visible );

  //! The layers of all maps of \a plate, each once.
  QList<QgsMapLayer *> layersOf( const Plate &plate );

  //! The line of the contents for \a plate.
  AtlasEntry entryOf( const AtlasPlate &plate );

}
