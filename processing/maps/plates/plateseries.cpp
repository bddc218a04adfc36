#include "maps/plates/plateseries.h"

#include "maps/plates/monitorproject.h"

#include <qgslayoutrendercontext.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

namespace sozialraum
{

  PlateSeries::PlateSeries(
    MonitorProject &project, PlateTemplate pageTemplate, PlateFrame frame, PlateOutput output, int total, int pagesBefore )
    : mProject( project )
    , mTemplate( std::move( pageTemplate ) )
    , mFrame( std::move( frame ) )
    , mOutput( std::move( output ) )
    , mTotal( total )
    , mPagesBefore( pagesBefore )
  {}

  QStringList PlateSeries::add( const QString &title, Plate plate )
  {
    plate.name = mNames.nameFor( title );
    plate.number = mPagesBefore + mCount + 1;
    plate.total = mPagesBefore + mTotal;
    std::unique_ptr<QgsPrintLayout> layout = mTemplate.createLayout( mProject.project(), plate.chart, plate.chartPlace, plate.logo );
    // Which names find their place differs with the resolution.
    layout->renderContext().setDpi( mOutput.dpi );
    layout->setName( QStringLiteral( "%1 %2" ).arg( mCount + 1 ).arg( title ) );
    mLast = fillLayout( *layout, plate, mFrame, mKeys );
    mProject.takeOverChanges( *layout );
    mInsets += mLast.hasInset || mLast.insetLacksRoom ? 1 : 0;
    const QStringList written = exportPlate( *layout, plate.name, mOutput );
    mLayouts << layout.get();
    mProject.add( std::move( layout ) );
    ++mCount;
    return written;
  }

}
