#include "algorithms/maps/atlaswork.h"

#include "algorithms/maps/platelocator.h"
#include "algorithms/maps/platetables.h"
#include "maps/plates/atlaspages.h"
#include "results/resultfolder.h"

#include <QDir>
#include <QFileInfo>
#include <qgsprintlayout.h>
#include <qgsprocessingfeedback.h>

namespace sozialraum
{

  AtlasWork::AtlasWork(
    const QString &title, AtlasPaper paper, const ResultFolder &folder, const QString &projectName, QgsProcessingFeedback *feedback )
    : mProject( title, folder.path( projectName ), QStringLiteral( "layers.gpkg" ), LayerCopies::All )
    , mTitle( title )
    , mPaper( std::move( paper ) )
    , mFolder( folder )
    , mWantsAtlas( mPaper.pdf == QLatin1String( "atlas" ) || mPaper.pdf == QLatin1String( "both" ) )
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
    for ( const AtlasPlate &plate : mPlates )
      mEntries.push_back( entryOf( plate ) );
    const int frontPages = mWantsAtlas ? atlasFrontPages( mEntries, page() ) : 0;
    int pages = 0;
    for ( std::size_t i = 0; i < mPlates.size(); ++i )
    {
      mEntries[i].page = frontPages + pages + 1;
      pages += 1 + ( mPaper.tables ? tablePages( tableOf( mPlates[i] ), page() ) : 0 );
    }
    mSeries.emplace( mProject, mPaper.pageTemplate, mPaper.frame, mPaper.output, pages, frontPages );
    if ( mWantsAtlas )
      beginAtlas();
  }

  //! Contents and overview come first; the plates are bound as they are drawn.
  void AtlasWork::beginAtlas()
  {
    mAtlas = std::make_unique<AtlasFile>( QStringLiteral( "atlas" ), mPaper.output, mProject.project().title() );
    for ( std::unique_ptr<QgsPrintLayout> &layout : atlasFrontMatter( mProject.project(), mTitle, mEntries, page() ) )
    {
      mProject.takeOverChanges( *layout );
      mAtlas->add( *layout );
      mProject.keep( std::move( layout ) );
    }
    mSeries->bindInto( *mAtlas );
  }

  void AtlasWork::surround( Plate &plate, const QString &group )
  {
    if ( mGroups && !group.isEmpty() )
      mGroups->surround( plate, group, mPaper.frame, mProject );
    mSurroundings->addTo( plate );
  }

  bool AtlasWork::drawNext()
  {
    const auto next = static_cast<std::size_t>( mSeries->count() );
    if ( next >= mPlates.size() )
      return false;
    AtlasPlate &source = mPlates[next];
    const QString name = source.plate.name;
    const PlateTable table = mPaper.tables ? tableOf( source ) : PlateTable();
    Plate plate = drawnPlate( source, mProject, next == 0 );
    const QList<QgsMapLayer *> ownLayers = layersOf( plate );
    surround( plate, source.group );
    for ( const QString &path : mSeries->add( name, plate, table ) )
      tell( path );
    mProject.settle( ownLayers );
    source = AtlasPlate();
    warnAboutLabels( *mSeries, mFeedback );
    mFeedback->setProgress( mPaper.begin + ( mPaper.end - mPaper.begin ) * mSeries->count() / static_cast<double>( mPlates.size() ) );
    return true;
  }

  void AtlasWork::end()
  {
    warnAboutFonts( *mSeries, mFeedback );
    warnAboutInset( *mSeries, mPaper.frame.inset, mFeedback );
    if ( !mAtlas )
      return;
    tell( mAtlas->finish( atlasDescription( mTitle, mEntries, page() ) ) );
    mAtlas.reset(); // the folder it is written in moves to its place next
  }

  //! Where the file will lie that was made as \a path.
  void AtlasWork::tell( const QString &path ) const
  {
    mFeedback->pushInfo( QDir::toNativeSeparators( mFolder.finalPath( QFileInfo( path ).fileName() ) ) );
  }

}
