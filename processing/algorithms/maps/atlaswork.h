#pragma once

#include "algorithms/maps/atlasplates.h"
#include "algorithms/maps/groupplates.h"
#include "algorithms/maps/plateparameters.h"
#include "maps/plates/monitorproject.h"
#include "maps/plates/plateseries.h"

#include <memory>
#include <optional>
#include <vector>

class QgsProcessingFeedback;

namespace sozialraum
{

  class ResultFolder;

  //! What the plates of one run have in common.
  struct AtlasPaper
  {
    PlateTemplate pageTemplate;
    PlateFrame frame;
    PlateOutput output;
    QString pdf; //!< "plates", "atlas" or "both"
    QString logo;
    bool tables = false; //!< each plate is followed by its figures
    double begin = 0.0;  //!< percent of the run at which drawing begins, and at which it ends
    double end = 100.0;
  };

  //! The layers around the areas; null: none.
  struct AtlasSurroundings
  {
    const QgsVectorLayer *outlines = nullptr;
    QString outlinesName;
    const QgsVectorLayer *neighbours = nullptr;
    const QgsVectorLayer *locator = nullptr;
  };

  //! The plates of one run as they are drawn, one after the other; lives in the main thread, and so do the layers of the plates.
  class AtlasWork
  {
  public:
    //! \a folder and \a feedback must outlive it.
    AtlasWork(
      const QString &title, AtlasPaper paper, const ResultFolder &folder, const QString &projectName, QgsProcessingFeedback *feedback );

    MonitorProject &project() { return mProject; }

    //! Takes \a plates; those with a group zoom to it by \a groups, which may be null.
    void begin( std::vector<AtlasPlate> plates, const AtlasSurroundings &around, std::unique_ptr<GroupPlates> groups );

    //! \returns whether there was one \throws QgsProcessingException
    bool drawNext();

    //! Says what became of all, and ends the atlas. \throws QgsProcessingException
    void end();

    int count() const { return mSeries->count(); }

  private:
    QSizeF page() const { return mPaper.pageTemplate.pageSize(); }
    void tell( const QString &path ) const;
    void beginAtlas();
    void surround( Plate &plate, const QString &group );

    MonitorProject mProject;
    QString mTitle;
    AtlasPaper mPaper;
    const ResultFolder &mFolder;
    bool mWantsAtlas;
    QgsProcessingFeedback *mFeedback;
    std::vector<AtlasPlate> mPlates;
    std::unique_ptr<GroupPlates> mGroups;
    std::optional<PlateSurroundings> mSurroundings;
    std::vector<AtlasEntry> mEntries;
    std::unique_ptr<AtlasFile> mAtlas;
    std::optional<PlateSeries> mSeries;
  };

}
