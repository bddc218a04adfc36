#pragma once

#include "results/filenames.h"
#include "maps/labels/numberkey.h"
#include "maps/plates/plateexport.h"
#include "maps/plates/platelayout.h"
#include "maps/plates/tablepage.h"

namespace sozialraum
{

  class MonitorProject;

  //! The plates of one run: one frame, one template, \a total pages numbered after \a pagesBefore others, each kept in the project as a
  //! layout for editing by hand.
  class PlateSeries
  {
  public:
    PlateSeries(
      MonitorProject &project, PlateTemplate pageTemplate, PlateFrame frame, PlateOutput output, int total, int pagesBefore = 0 );

    /**
     * Writes the next plate. \a title names its layout and, made fit, its files. \a table follows it, in its PDF and as files of its own in
     * other formats.
     * \returns the paths written \throws QgsProcessingException
     */
    QStringList add( const QString &title, Plate plate, const PlateTable &table = {} );

    //! Fonts that the template names and this system lacks.
    QStringList missingFonts() const { return mTemplate.missingFonts(); }

    //! What became of the last plate.
    const FilledPlate &last() const { return mLast; }

    //! Plates so far that have an inset, or lack the room for one.
    int insets() const { return mInsets; }

    //! From now on every page is bound into \a atlas too, which must outlive the series.
    void bindInto( AtlasFile &atlas ) { mAtlas = &atlas; }

    //! Plates written so far.
    int count() const { return mCount; }

    //! Pages so far, with those of tables.
    int pages() const { return mPages; }

  private:
    QStringList write( QgsPrintLayout &layout, const std::vector<std::unique_ptr<QgsPrintLayout>> &tables, const Plate &plate ) const;

    MonitorProject &mProject;
    PlateTemplate mTemplate;
    PlateFrame mFrame;
    PlateOutput mOutput;
    UniqueFileNames mNames;
    NumberKeys mKeys;
    FilledPlate mLast;
    AtlasFile *mAtlas = nullptr;
    int mTotal;
    int mPagesBefore;
    int mCount = 0;
    int mPages = 0;
    int mInsets = 0;
  };

}
