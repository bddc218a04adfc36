#include "algorithms/maps/atlaswork.h"

#include "algorithms/maps/platelocator.h"
#include "algorithms/maps/platetables.h"
#include "maps/plates/atlaspages.h"
#include "results/resultfolder.h"

#include <QDir>
#include <QFileInfo>
#include <qgsfeedback.h>
#include <qgsprintlayout.h>
#include <qgsprocessingfeedback.h>

namespace sozialraum
{

  AtlasWork::AtlasWork( const QString &title, AtlasPaper paper, const ResultFolder &folder, QgsProcessingFeedback *feedback )
    : mProject( title, QStringLiteral( "layers.gpkg" ), LayerCopies::All )
    , mTitle( title )
    , mPaper( std::move( paper ) )
    , mFolder( folder )
    , mAtlas( mPaper.pdf == QLatin1String( "atlas" ) || mPaper.pdf == QLatin1String( "both" ) )
    , mFeedback( feedback )
  {
    if ( mPaper.pdf == QLatin1String( "atlas" ) )
      mPaper.output.endings.removeAll( QStringLiteral( "pdf" ) );
    mProject.setView( mPaper.frame.extent, mPaper.frame.crs );
  }

  void AtlasWork::begin( std::vector<AtlasPlate> plates, const AtlasSurroundings &around, std::unique_ptr<GroupPlates> groups )
  {
    mPlates = std::move( plates );
    mGroups = std::move( groups );
    const QgsVectorLayer &own = *mPlates.front().plate.areas;
    mSurroundings.emplace( SurroundingLayers{ around.outlines, around.outlinesName, around.neighbours, &own }, mPaper.logo, mProject );
    mPaper.frame.locator = locatorLayers( around.locator, around.neighbours, own, mPaper.frame, mProject );
    int pages = static_cast<int>( mPlates.size() );
    for ( const AtlasPlate &plate : mPlates )
    {
      mEntries.push_back( entryOf( plate ) );
      pages += mPaper.tables ? tablePages( tableOf( plate ), page() ) : 0;
    }
    mFrontPages = mAtlas ? atlasFrontPages( mEntries, page() ) : 0;
    mSeries.emplace( mProject, mPaper.pageTemplate, mPaper.frame, mPaper.output, pages, mFrontPages );
  }

  Plate AtlasWork::plateOf( AtlasPlate &source, bool isFirst )
  {
    const QString group = source.group;
    Plate plate = drawnPlate( source, mProject, isFirst );
    if ( mGroups && !group.isEmpty() )
      mGroups->surround( plate, group, mPaper.frame, mProject );
    mSurroundings->addTo( plate );
    return plate;
  }

  bool AtlasWork::drawNext()
  {
    const auto next = static_cast<std::size_t>( mSeries->count() );
    if ( next >= mPlates.size() )
      return false;
    AtlasPlate &source = mPlates[next];
    mEntries[next].page = mFrontPages + mSeries->pages() + 1;
    const QString name = source.plate.name;
    const PlateTable table = mPaper.tables ? tableOf( source ) : PlateTable();
    for ( const QString &path : mSeries->add( name, plateOf( source, next == 0 ), table ) )
      tell( path );
    warnAboutLabels( *mSeries, mFeedback );
    mFeedback->setProgress( mPaper.begin + ( mPaper.end - mPaper.begin ) * mSeries->count() / static_cast<double>( mPlates.size() ) );
    return true;
  }

  void AtlasWork::end()
  {
    warnAboutFonts( *mSeries, mFeedback );
    warnAboutInset( *mSeries, mPaper.frame.inset, mFeedback );
    if ( mAtlas )
      bind( mSeries->layouts() );
  }

  //! Where the file will lie that was made as \a path.
  void AtlasWork::tell( const QString &path ) const
  {
    mFeedback->pushInfo( QDir::toNativeSeparators( mFolder.finalPath( QFileInfo( path ).fileName() ) ) );
  }

  //! Contents, overview and plates as one file.
  void AtlasWork::bind( const QList<QgsPrintLayout *> &plates )
  {
    QList<QgsPrintLayout *> pages;
    for ( std::unique_ptr<QgsPrintLayout> &layout : atlasFrontMatter( mProject.project(), mTitle, mEntries, page() ) )
    {
      pages << layout.get();
      mProject.takeOverChanges( *layout );
      mProject.add( std::move( layout ) );
    }
    QgsFeedback untilCancelled;
    QObject::connect( mFeedback, &QgsFeedback::canceled, &untilCancelled, &QgsFeedback::cancel, Qt::DirectConnection );
    if ( mFeedback->isCanceled() )
      untilCancelled.cancel();
    const QString path = exportAtlas(
      pages + plates, QStringLiteral( "atlas" ), mPaper.output, &untilCancelled, atlasDescription( mTitle, mEntries, page() ) );
    if ( path.isEmpty() )
      throw Cancelled();
    tell( path );
  }

}
