#include "maps/plates/plateseries.h"

#include "maps/literaltext.h"
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

  //! A name for files, whose end stays where it is too long: there the period stands.
  static QString withItsEnd( const QString &title )
  {
    constexpr int longest = 76;
    const QString name = fileNameFor( title );
    const QString end = fileNameFor( title.section( QLatin1Char( ' ' ), -1 ) );
    if ( name.size() <= longest && name.endsWith( end ) )
      return name;
    const int room = longest - static_cast<int>( end.size() ) - 1;
    return room < 20 ? name : name.left( room ) + QLatin1Char( '_' ) + end;
  }

  //! Title and period: plates of several years are told apart in a list of open documents.
  static std::string documentTitle( const PlateTexts &texts )
  {
    return ( texts.subtitle.isEmpty() ? texts.title : texts.title + QStringLiteral( " – " ) + texts.subtitle ).toStdString();
  }

  QStringList PlateSeries::add( const QString &title, Plate plate )
  {
    plate.name = mNames.nameFor( withItsEnd( title ) );
    plate.number = mPagesBefore + mCount + 1;
    plate.total = mPagesBefore + mTotal;
    std::unique_ptr<QgsPrintLayout> layout = mTemplate.createLayout( mProject.project(), plate.chart, plate.chartPlace, plate.logo );
    // Which names find their place differs with the resolution.
    layout->renderContext().setDpi( mOutput.dpi );
    layout->setName( literal( QStringLiteral( "%1 %2" ).arg( mCount + 1 ).arg( title ) ) );
    mLast = fillLayout( *layout, plate, mFrame, mKeys );
    mProject.takeOverChanges( *layout );
    mInsets += mLast.hasInset || mLast.insetLacksRoom ? 1 : 0;
    PdfDescription description;
    description.title = documentTitle( plate.texts );
    description.date = plate.date.toStdString();
    const QStringList written = exportPlate( *layout, plate.name, mOutput, description );
    mLayouts << layout.get();
    mProject.add( std::move( layout ) );
    ++mCount;
    return written;
  }

}
