#pragma once

#include "algorithms/call.h"
#include "algorithms/mainthread.h"
#include "algorithms/parameters.h"
#include "maps/plates/plateexport.h"
#include "maps/plates/platelayout.h"
#include "maps/plates/platetexts.h"

#include <QVariantMap>

#include <memory>
#include <vector>

class QgsProcessingAlgorithm;
class QgsProcessingFeedback;
class QgsProcessingParameterDefinition;
class QgsVectorLayer;

namespace sozialraum
{

  class MonitorProject;
  class PlateSeries;

  //! Whether TITLE, SUBTITLE and DATE are asked for: they would be the same on all plates.
  enum class PlateTitles
  {
    Asked,
    FromLayers,
  };

  //! LAYOUT, TEMPLATE, TEMPLATE_FOLDER, INSET, INSET_AREAS, FORMAT, DPI and the texts: what all algorithms that make plates ask for.
  void plateParameters( Parameters &p, PlateTitles titles );

  //! FOLDER, which the dialog proposes as the folder \a name beside the saved project: a temporary one would be gone with QGIS.
  void folderParameter( Parameters &p, const QString &name, const QString &help );

  //! Ends the log with \a sentence and links that open the folder and the project.
  void tellPlace( const QgsProcessingAlgorithm &algorithm, QgsProcessingFeedback &feedback, const QString &sentence, const QString &folder,
    const QString &project );

  /**
   * TEMPLATE, else LAYOUT; where that is automatic, portrait for a frame that is higher than wide, unless two \a panels stand beside each
   * other. A template of this name in
   * TEMPLATE_FOLDER wins over ours, which \a feedback is told. \throws QgsProcessingException
   */
  PlateTemplate plateTemplate( const QVariantMap &parameters, const PlateFrame &frame, QgsProcessingFeedback *feedback, int panels = 1 );

  //! INSET and INSET_AREAS. \throws QgsProcessingException for an expression that is none
  InsetChoice insetChoice( const QVariantMap &parameters );

  //! FORMAT and DPI, for \a folder.
  PlateOutput plateOutput( const QVariantMap &parameters, const QString &folder );

  PlateWording plateWording( const QVariantMap &parameters );

  //! A copy of the layer chosen as the parameter \a name, for the work in the main thread; null where none is.
  OfMainThread<QgsVectorLayer> copyForMainThread( const Call &call, const char *name );

  //! Layers that the user chose to lie around the areas; null: none.
  struct SurroundingLayers
  {
    const QgsVectorLayer *outlines = nullptr;
    QString outlinesName; //!< for the legend; empty: the usual
    const QgsVectorLayer *neighbours = nullptr;
    const QgsVectorLayer *own = nullptr; //!< the areas of the plates, which are no neighbours of their own
  };

  //! What lies around the areas, and the picture of the office: OUTLINES, NEIGHBOURS and LOGO, the same on all plates.
  class PlateSurroundings
  {
  public:
    //! Adds the layers to \a project. \throws QgsProcessingException for a logo that is not there
    PlateSurroundings( const SurroundingLayers &layers, const QString &logo, MonitorProject &project );

    //! Puts the surroundings of \a plate above and below the layers that it has, and into its legend.
    void addTo( Plate &plate ) const;

    QgsVectorLayer *outlines() const { return mOutlines; }
    QgsVectorLayer *neighbours() const { return mNeighbours; }

  private:
    void surround( QList<QgsMapLayer *> &layers ) const;

    QgsVectorLayer *mOutlines = nullptr;
    QgsVectorLayer *mNeighbours = nullptr;
    QString mLogo;
  };

  /**
   * The logo of the parameters where it is a picture that can be read and the template has a place for it; else it is left out, which
   * \a feedback is told. \throws QgsProcessingException for a logo that is not there
   */
  QString readableLogo( const QVariantMap &parameters, const PlateTemplate &pageTemplate, QgsProcessingFeedback *feedback );

  //! Says what the imprint of the plates lacks: a plate without sources should not leave the office.
  void warnAboutImprint( const QStringList &missing, QgsProcessingFeedback *feedback );

  //! Says which areas of the last plate of \a series have neither name nor number, and that it lacks room for an inset or a chart.
  void warnAboutLabels( const PlateSeries &series, QgsProcessingFeedback *feedback );

  //! Says at the end of \a series that \a choice found no areas.
  void warnAboutInset( const PlateSeries &series, const InsetChoice &choice, QgsProcessingFeedback *feedback );

  //! Says which fonts of the template were replaced.
  void warnAboutFonts( const PlateSeries &series, QgsProcessingFeedback *feedback );

}
