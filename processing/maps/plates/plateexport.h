#pragma once

#include "documents/pdfdocument.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <qgsvectorsimplifymethod.h>

#include <memory>

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
   * Writes \a layout as `folder/name.ending`, whole or not at all.
   *
   * Guarantees for PDF: vectors, text that can be selected, title and language of \a description, no author, no attributes of the layers,
   * no georeference; the same input gives the same bytes in any time zone. An SVG has the title too. A layout of several pages becomes
   * `name_1.png`, `name_2.png` and so on; nothing half written is left behind.
   * \returns the paths written
   * \throws QgsProcessingException in a sentence where the folder cannot be written to or the disk is full
   */
  QStringList exportPlate( QgsPrintLayout &layout, const QString &name, const PlateOutput &output, const PdfDescription &description = {} );

  /**
   * Layouts as the pages of one PDF, `folder/name.pdf`, with the guarantees of a plate. A layout is not needed any more once it was
   * added. Without finish() nothing is left. All of it \throws QgsProcessingException as exportPlate() does.
   */
  class AtlasFile
  {
  public:
    AtlasFile( const QString &name, const PlateOutput &output, const QString &title );
    ~AtlasFile();

    void add( QgsPrintLayout &layout );

    //! \returns the path
    QString finish( const PdfDescription &description = {} );

  private:
    struct Parts;
    std::unique_ptr<Parts> mParts;
  };

}
