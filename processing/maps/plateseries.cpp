#include "maps/plateseries.h"

#include "maps/monitorproject.h"

#include <qgsprintlayout.h>
#include <qgsproject.h>

namespace sozialraum
{

  PlateSeries::PlateSeries( MonitorProject &project, PlateTemplate pageTemplate, PlateFrame frame, PlateOutput output, int total )
    : mProject( project )
    , mTemplate( std::move( pageTemplate ) )
    , mFrame( std::move( frame ) )
    , mOutput( std::move( output ) )
    , mTotal( total )
  {}

  QStringList PlateSeries::add( const QString &title, Plate plate )
  {
    plate.name = mNames.nameFor( title );
    plate.number = mCount + 1;
    plate.total = mTotal;
    std::unique_ptr<QgsPrintLayout> layout = mTemplate.createLayout( mProject.project(), plate.histogram );
    layout->setName( QStringLiteral( "%1 %2" ).arg( plate.number ).arg( title ) );
    fillLayout( *layout, plate, mFrame );
    const QStringList written = exportPlate( *layout, plate.name, mOutput );
    mProject.add( std::move( layout ) );
    ++mCount;
    return written;
  }

}
