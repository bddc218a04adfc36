#include "algorithms/maps/atlaswork.h"

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

  AtlasWork::AtlasWork(
    const QString &title, const PlateOutput &output, const QString &pdf, const ResultFolder &folder, QgsProcessingFeedback *feedback )
    : mProject( title, QStringLiteral( "layers.gpkg" ), LayerCopies::All )
    , mTitle( title )
    , mOutput( output )
    , mFolder( folder )
    , mAtlas( pdf == QLatin1String( "atlas" ) || pdf == QLatin1String( "both" ) )
    , mFeedback( feedback )
  {
    if ( pdf == QLatin1String( "atlas" ) )
      mOutput.endings.removeAll( QStringLiteral( "pdf" ) );
  }

  Plate AtlasWork::plateOf( AtlasPlate &source, const PlateFrame &frame, const PlateSurroundings &surroundings, bool isFirst )
  {
    const QString group = source.group;
    Plate plate = drawnPlate( source, mProject, isFirst );
    if ( mGroups && !group.isEmpty() )
      mGroups->surround( plate, group, frame, mProject );
    surroundings.addTo( plate );
    return plate;
  }

  int AtlasWork::draw( std::vector<AtlasPlate> &plates, const PlateTemplate &pageTemplate, const PlateFrame &frame,
    const PlateSurroundings &surroundings, double begin, double end )
  {
    const QSizeF page = pageTemplate.pageSize();
    std::vector<AtlasEntry> entries;
    int pages = static_cast<int>( plates.size() );
    for ( const AtlasPlate &plate : plates )
    {
      entries.push_back( entryOf( plate ) );
      pages += mTables ? tablePages( tableOf( plate ), page ) : 0;
    }
    const int frontPages = mAtlas ? atlasFrontPages( entries, page ) : 0;
    PlateSeries series( mProject, pageTemplate, frame, mOutput, pages, frontPages );
    for ( AtlasPlate &source : plates )
    {
      if ( mFeedback->isCanceled() )
        throw Cancelled();
      entries[static_cast<std::size_t>( series.count() )].page = frontPages + series.pages() + 1;
      const QString name = source.plate.name;
      const PlateTable table = mTables ? tableOf( source ) : PlateTable();
      for ( const QString &path : series.add( name, plateOf( source, frame, surroundings, series.count() == 0 ), table ) )
        tell( path );
      warnAboutLabels( series, mFeedback );
      mFeedback->setProgress( begin + ( end - begin ) * series.count() / static_cast<double>( plates.size() ) );
    }
    warnAboutFonts( series, mFeedback );
    warnAboutInset( series, frame.inset, mFeedback );
    if ( mAtlas )
      bind( entries, page, series.layouts() );
    return series.count();
  }

  //! Where the file will lie that was made as \a path.
  void AtlasWork::tell( const QString &path ) const
  {
    mFeedback->pushInfo( QDir::toNativeSeparators( mFolder.finalPath( QFileInfo( path ).fileName() ) ) );
  }

  //! Contents, overview and plates as one file.
  void AtlasWork::bind( const std::vector<AtlasEntry> &entries, const QSizeF &page, const QList<QgsPrintLayout *> &plates )
  {
    QList<QgsPrintLayout *> pages;
    for ( std::unique_ptr<QgsPrintLayout> &layout : atlasFrontMatter( mProject.project(), mTitle, entries, page ) )
    {
      pages << layout.get();
      mProject.takeOverChanges( *layout );
      mProject.add( std::move( layout ) );
    }
    QgsFeedback untilCancelled;
    QObject::connect( mFeedback, &QgsFeedback::canceled, &untilCancelled, &QgsFeedback::cancel, Qt::DirectConnection );
    if ( mFeedback->isCanceled() )
      untilCancelled.cancel();
    const QString path =
      exportAtlas( pages + plates, QStringLiteral( "atlas" ), mOutput, &untilCancelled, atlasDescription( mTitle, entries, page ) );
    if ( path.isEmpty() )
      throw Cancelled();
    tell( path );
  }

}
