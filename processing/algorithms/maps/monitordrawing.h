#pragma once

#include "algorithms/maps/atlasplates.h"
#include "algorithms/maps/monitorlayers.h"
#include "algorithms/maps/plateparameters.h"
#include "maps/plates/monitorproject.h"
#include "maps/plates/plateseries.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <vector>

class QgsProcessingFeedback;
class QgsVectorLayer;

namespace sozialraum
{

  //! All plates of a monitor, and how they are drawn.
  struct MonitorPlates
  {
    std::vector<AtlasPlate> plates;
    PlateTemplate pageTemplate;
    PlateFrame frame;
    PlateOutput output;
    PlateWording wording; //!< of the plate of the catchments
  };

  /**
   * The project of the whole monitor as it is made: its layers, then its plates, one after the other.
   *
   * It lives in the main thread (mainthread.h), and so do the layers that it is given.
   */
  class MonitorDrawing
  {
    Q_DECLARE_TR_FUNCTIONS( MonitorAlgorithm )

  public:
    //! \a project is where it will lie.
    MonitorDrawing( const QString &title, const QString &project, QgsProcessingFeedback *feedback );

    MonitorProject &project() { return mProject; }

    void addFacilities( const QgsVectorLayer &source );
    void addCatchments( Catchments &catchments );
    void addSurroundings( const SurroundingLayers &layers, const QString &logo );
    void addJoined( JoinedAreas &joined );

    //! After all layers were added.
    void begin( MonitorPlates plates );

    //! Draws the next plate and writes its files. \returns whether there was one
    bool drawNext();

    //! Says what is to be said of all plates.
    void end();

    int plates() const { return mSeries ? mSeries->count() : 0; }

  private:
    QgsVectorLayer *add( std::unique_ptr<QgsVectorLayer> layer, const QString &group, const QString &table, bool visible );
    Plate catchmentPlate() const;
    void addPlate( const QString &title, Plate plate );
    std::size_t total() const { return mPlates->plates.size() + ( mRings ? 1 : 0 ); }

    MonitorProject mProject;
    QgsProcessingFeedback *mFeedback;
    QgsVectorLayer *mAreas = nullptr;
    std::unique_ptr<PlateSurroundings> mSurroundings;
    QgsVectorLayer *mFacilities = nullptr;
    QgsVectorLayer *mNotSnapped = nullptr;
    QgsVectorLayer *mRings = nullptr;
    QString mRingUnit;
    std::optional<MonitorPlates> mPlates;
    std::unique_ptr<PlateSeries> mSeries;
  };

}
