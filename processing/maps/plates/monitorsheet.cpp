#include "maps/plates/monitorsheet.h"

#include "maps/plates/listpage.h"
#include "maps/plates/textfit.h"
#include "maps/styles/classstyle.h"

#include <QCoreApplication>
#include <qgsprintlayout.h>

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    constexpr double sMargin = 12.0;   // mm
    constexpr double sFirstRow = 40.0; // mm, upper edge
    constexpr double sRow = 5.0;       // mm
    constexpr double sNames = 52.0;    // mm, width of the first column
    constexpr double sFoot = 18.0;     // mm, for the signs and the imprint
    constexpr double sTitle = 5.3;     // mm, 15 pt
    constexpr double sSmall = SvgPage::textHeight;
    constexpr double sSmallPoints = 6.5;
    constexpr double sPoints = 8.0;
    constexpr int sClasses = 5;

    using Anchor = SvgPage::Anchor;

    //! A heading, where it has no row, or a row.
    struct Line
    {
      QString heading;
      const SheetRow *row = nullptr;
    };

    std::vector<std::vector<Line>> pagesOf( const MonitorSheet &sheet, const QSizeF &size )
    {
      const std::size_t most = static_cast<std::size_t>( std::max( 4.0, ( size.height() - sFirstRow - sFoot ) / sRow ) );
      std::vector<std::vector<Line>> pages( 1 );
      QString group;
      for ( const SheetRow &row : sheet.rows )
      {
        const bool begins = !row.group.isEmpty() && row.group != group;
        if ( pages.back().size() + ( begins ? 2 : 1 ) > most )
          pages.emplace_back();
        if ( begins )
          pages.back().push_back( { row.group, nullptr } );
        group = row.group;
        pages.back().push_back( { QString(), &row } );
      }
      return pages;
    }

    QColor colorOf( int classId )
    {
      const std::vector<QColor> colors = classColors( sClasses, ClassPalette::Diverging );
      return classId >= 1 && classId <= sClasses ? colors[static_cast<std::size_t>( classId - 1 )] : QColor( Qt::white );
    }

    //! Draws the pages of one sheet.
    class SheetPage
    {
      Q_DECLARE_TR_FUNCTIONS( MonitorSheet )

    public:
      SheetPage( const MonitorSheet &sheet, const QSizeF &size )
        : mSheet( sheet )
        , mSize( size )
        , mColumn( ( size.width() - 2 * sMargin - sNames ) / std::max<double>( 1.0, static_cast<double>( sheet.dimensions.size() ) ) )
      {}

      ListPage page( const std::vector<Line> &lines, int number, int total ) const
      {
        ListPage list( mSize );
        drawHead( list );
        double top = sFirstRow;
        for ( const Line &line : lines )
        {
          line.row ? drawRow( list, *line.row, top ) : list.text( sMargin, top + 3.7, Anchor::Start, shortened( line.heading ), true );
          top += sRow;
        }
        drawFoot( list );
        if ( total > 1 )
          list.text( mSize.width() - sMargin, mSize.height() - 6.0, Anchor::End, QStringLiteral( "%1 / %2" ).arg( number ).arg( total ) );
        return list;
      }

    private:
      static QString shortened( const QString &text ) { return linesWithin( text, { sNames - 4.0, sPoints, 1 } ).first(); }

      void drawHead( ListPage &list ) const
      {
        list.setTextHeight( sTitle );
        list.text(
          sMargin, 14.0, Anchor::Start, linesWithin( mSheet.title, { mSize.width() - 2 * sMargin, 15.0, 1, true } ).first(), true );
        list.setTextHeight( ListPage::usualLetters );
        list.text( sMargin, 19.5, Anchor::Start, linesWithin( mSheet.subtitle, { mSize.width() - 2 * sMargin, sPoints, 1 } ).first() );
        list.setTextHeight( sSmall );
        for ( int i = 0; i < mSheet.dimensions.size(); ++i )
        {
          const QStringList lines = linesWithin( mSheet.dimensions.at( i ), { mColumn - 1.0, sSmallPoints, 4 } );
          double baseLine = sFirstRow - 1.5 - 3.2 * static_cast<double>( lines.size() - 1 );
          for ( const QString &line : lines )
          {
            list.text( left( i ) + mColumn / 2, baseLine, Anchor::Middle, line );
            baseLine += 3.2;
          }
        }
        list.setTextHeight( ListPage::usualLetters );
      }

      double left( int column ) const { return sMargin + sNames + mColumn * column; }

      void drawRow( ListPage &list, const SheetRow &row, double top ) const
      {
        if ( row.isOwn )
          list.text( sMargin - 4.0, top + 3.7, Anchor::Start, QStringLiteral( "►" ), true );
        list.text( sMargin + 2.0, top + 3.7, Anchor::Start, shortened( row.name ), row.isOwn );
        for ( std::size_t i = 0; i < row.classes.size(); ++i )
        {
          const double x = left( static_cast<int>( i ) );
          list.field( QRectF( x, top, mColumn, sRow ), colorOf( row.classes[i] ) );
          list.text( x + mColumn / 2, top + 3.7, Anchor::Middle, classSign( row.classes[i] ), row.isOwn );
        }
        if ( !row.isOwn )
          return;
        for ( const double y : { top, top + sRow } )
          list.line( sMargin, y, mSize.width() - sMargin, y, QColor( 26, 26, 26 ), 0.5 );
      }

      void drawFoot( ListPage &list ) const
      {
        list.setTextHeight( sSmall );
        const double y = mSize.height() - sFoot + 6.0;
        const QStringList words{ tr( "more than 1.5 standard deviations below the mean" ), tr( "0.5 to 1.5 below" ), tr( "near the mean" ),
          tr( "0.5 to 1.5 above" ), tr( "more than 1.5 standard deviations above the mean" ) };
        double x = sMargin;
        for ( int id = 1; id <= sClasses; ++id )
        {
          list.field( QRectF( x, y - 2.9, 6.0, 3.8 ), colorOf( id ) );
          list.text( x + 3.0, y, Anchor::Middle, classSign( id ) );
          list.text( x + 7.5, y, Anchor::Start, words.at( id - 1 ) );
          x += 10.5 + SvgPage::widthOf( words.at( id - 1 ) );
        }
        list.text( sMargin, y + 4.2, Anchor::Start,
          linesWithin(
            QStringLiteral( "%1 %2" ).arg( tr( "· no value." ), mSheet.direction ), { mSize.width() - 2 * sMargin, sSmallPoints, 1 } )
            .first() );
        list.text(
          sMargin, y + 8.0, Anchor::Start, linesWithin( mSheet.imprint, { mSize.width() - 2 * sMargin - 20.0, sSmallPoints, 1 } ).first() );
        list.setTextHeight( ListPage::usualLetters );
      }

      const MonitorSheet &mSheet;
      QSizeF mSize;
      double mColumn;
    };
  }

  QString classSign( int classId )
  {
    switch ( classId )
    {
      case 1:
        return QStringLiteral( "−−" );
      case 2:
        return QStringLiteral( "−" );
      case 3:
        return QStringLiteral( "0" );
      case 4:
        return QStringLiteral( "+" );
      case 5:
        return QStringLiteral( "++" );
      default:
        return QStringLiteral( "·" );
    }
  }

  int sheetPages( const MonitorSheet &sheet, const QSizeF &page )
  {
    return static_cast<int>( pagesOf( sheet, page ).size() );
  }

  std::vector<std::unique_ptr<QgsPrintLayout>> sheetLayouts( QgsProject &project, const MonitorSheet &sheet, const QSizeF &page )
  {
    const std::vector<std::vector<Line>> pages = pagesOf( sheet, page );
    const SheetPage drawn( sheet, page );
    const int total = static_cast<int>( pages.size() );
    std::vector<std::unique_ptr<QgsPrintLayout>> layouts;
    for ( int number = 1; number <= total; ++number )
      layouts.push_back( drawn.page( pages[static_cast<std::size_t>( number - 1 )], number, total )
          .layout( project, QStringLiteral( "%1 %2" ).arg( sheet.title ).arg( number ) ) );
    return layouts;
  }

}
