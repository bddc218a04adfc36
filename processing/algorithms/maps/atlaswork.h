#pragma once

#include "algorithms/maps/atlasplates.h"
#include "algorithms/maps/groupplates.h"
#include "algorithms/maps/plateparameters.h"
#include "maps/plates/monitorproject.h"
#include "maps/plates/plateseries.h"

#include <vector>

class QgsProcessingFeedback;

namespace sozialraum
{

  class ResultFolder;

  //! The plates of one run of “Monitor maps” as they are drawn, and their project.
  class AtlasWork
  {
  public:
    //! \a pdf: "plates", "atlas" or "both"; \a folder and \a feedback must outlive it.
    AtlasWork(
      const QString &title, const PlateOutput &output, const QString &pdf, const ResultFolder &folder, QgsProcessingFeedback *feedback );

    MonitorProject &project() { return mProject; }

    //! Each plate is followed by its figures.
    void setTables( bool tables ) { mTables = tables; }

    //! Plates with a group zoom to it by \a groups.
    void setGroups( GroupPlates *groups ) { mGroups = groups; }

    /**
     * Draws \a plates, which lose their layers to the project, and binds the atlas; \a begin and \a end are percent of the run.
     * \returns how many plates \throws QgsProcessingException, Cancelled
     */
    int draw( std::vector<AtlasPlate> &plates, const PlateTemplate &pageTemplate, const PlateFrame &frame,
      const PlateSurroundings &surroundings, double begin, double end );

  private:
    void tell( const QString &path ) const;
    void bind( const std::vector<AtlasEntry> &entries, const QSizeF &page, const QList<QgsPrintLayout *> &plates );
    Plate plateOf( AtlasPlate &source, const PlateFrame &frame, const PlateSurroundings &surroundings, bool isFirst );

    MonitorProject mProject;
    QString mTitle;
    PlateOutput mOutput;
    const ResultFolder &mFolder;
    bool mAtlas;
    bool mTables = false;
    GroupPlates *mGroups = nullptr;
    QgsProcessingFeedback *mFeedback;
  };

}
