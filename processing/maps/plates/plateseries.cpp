#include "maps/plates/plateseries.h"

#include "maps/literaltext.h"
#include "maps/plates/monitorproject.h"
#include "maps/plates/numbersasintexts.h"

#include <QCoreApplication>
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

  static QString nameOfTable( const QString &plate, std::size_t number )
  {
    const QString table = QCoreApplication::translate( "PlateSeries", "table", "end of a file name" );
    return number == 0 ? QStringLiteral( "%1_%2" ).arg( plate, table ) : QStringLiteral( "%1_%2_%3" ).arg( plate, table ).arg( number + 1 );
  }

  //! One PDF with its table, other files one for each page.
  QStringList PlateSeries::write(
    QgsPrintLayout &layout, const std::vector<std::unique_ptr<QgsPrintLayout>> &tables, const Plate &plate ) const
  {
    PdfDescription description;
    description.title = documentTitle( plate.texts );
    description.date = plate.date.toStdString();
    if ( tables.empty() )
      return exportPlate( layout, plate.name, mOutput, description );
    QStringList written;
    PlateOutput pictures = mOutput;
    if ( pictures.endings.removeAll( QStringLiteral( "pdf" ) ) > 0 )
    {
      AtlasFile pages( plate.name, mOutput, mProject.project().title() );
      pages.add( layout );
      for ( const std::unique_ptr<QgsPrintLayout> &table : tables )
        pages.add( *table );
      written << pages.finish( description );
    }
    written << exportPlate( layout, plate.name, pictures, description );
    for ( std::size_t i = 0; i < tables.size(); ++i )
      written << exportPlate( *tables[i], nameOfTable( plate.name, i ), pictures, description );
    return written;
  }

  QStringList PlateSeries::add( const QString &title, Plate plate, const PlateTable &table )
  {
    const NumbersAsInTexts numbers;
    plate.name = mNames.nameFor( withItsEnd( title ) );
    plate.number = mPagesBefore + pages() + 1;
    plate.total = mPagesBefore + mTotal;
    std::unique_ptr<QgsPrintLayout> layout = mTemplate.createLayout( mProject.project(), plate.chart, plate.chartPlace, plate.logo );
    // Which names find their place differs with the resolution.
    layout->renderContext().setDpi( mOutput.dpi );
    layout->setName( literal( QStringLiteral( "%1 %2" ).arg( mCount + 1 ).arg( title ) ) );
    mLast = fillLayout( *layout, plate, mFrame, mKeys );
    mProject.takeOverChanges( *layout );
    mInsets += mLast.hasInset || mLast.insetLacksRoom ? 1 : 0;
    std::vector<std::unique_ptr<QgsPrintLayout>> tables = tableLayouts( mProject.project(), table, mTemplate.pageSize(),
      literal( QCoreApplication::translate( "PlateSeries", "%1 %2, table" ).arg( mCount + 1 ).arg( title ) ) );
    for ( const std::unique_ptr<QgsPrintLayout> &page : tables )
      mProject.takeOverChanges( *page );
    const QStringList written = write( *layout, tables, plate );
    tables.insert( tables.begin(), std::move( layout ) );
    for ( std::unique_ptr<QgsPrintLayout> &page : tables )
    {
      if ( mAtlas )
        mAtlas->add( *page );
      mProject.keep( std::move( page ) );
      ++mPages;
    }
    ++mCount;
    return written;
  }

}
