#pragma once

#include "documents/pdfdocument.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <qgsvectorsimplifymethod.h>

class QgsFeedback;
class QgsPrintLayout;

namespace sozialraum
{

  //! How plates are written.
  struct PlateOutput
  {
    QString folder;
    QStringList endings{ QStringLiteral( "pdf" ) }; //!< of pdf, png, svg; a file of each for every plate
    double dpi = 300;                               //!< of PNG, and of what a PDF cannot hold as vectors
  };

  /**
   * Lines and areas as fine as the eye sees them on paper: vertices on one grid of 0.07 mm, so that neighbours keep their common
   * border. QGIS' own limit, a tenth of a pixel, leaves catchments of a district in megabytes.
   */
  QgsVectorSimplifyMethod simplificationForPrint( double dpi );

  /**
   * Writes \a layout as <folder>/<name>.<ending>, whole or not at all.
   *
   * Guarantees for PDF: vectors, text that can be selected, title and language of \a description, no author, no attributes of the layers,
   * no georeference; the same input gives the same bytes in any time zone. An SVG has the title too. A layout of several pages becomes
   * <name>_1.png, <name>_2.png and so on; nothing half written is left behind.
   * \returns the paths written
   * \throws QgsProcessingException in a sentence where the folder cannot be written to or the disk is full
   */
  QStringList exportPlate( QgsPrintLayout &layout, const QString &name, const PlateOutput &output, const PdfDescription &description = {} );

  /**
   * Writes \a layouts as the pages of one PDF, <folder>/<name>.pdf, with the guarantees of a plate. \a feedback may be null.
   * \returns the path; empty where \a feedback was cancelled, and then nothing is left
   * \throws QgsProcessingException as exportPlate()
   */
  QString exportAtlas( const QList<QgsPrintLayout *> &layouts, const QString &name, const PlateOutput &output, QgsFeedback *feedback,
    const PdfDescription &description = {} );

}
