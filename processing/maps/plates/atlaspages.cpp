#include "maps/plates/atlaspages.h"

#include "maps/plates/listpage.h"
#include "maps/plates/platefont.h"
#include "maps/charts/svgpage.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <qgsprintlayout.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    constexpr double sMargin = 12.0; // mm
    constexpr double sTop = 26.0;    // mm, of the first row
    constexpr double sRow = 5.0;     // mm
    constexpr double sLetters = ListPage::usualLetters;
    constexpr double sTitle = 5.3;      // mm, 15 pt
    constexpr double sPageNumber = 6.0; // mm above the edge

    using Anchor = SvgPage::Anchor;

    //! A heading, where it has no entry, or a row.
    struct Line
    {
      QString heading;
      const AtlasEntry *entry = nullptr;
    };

    using Page = std::vector<Line>;

    int rowsOn( const QSizeF &page )
    {
      return std::max( 4, static_cast<int>( ( page.height() - sTop - sMargin ) / sRow ) );
    }

    std::vector<Page> pagesOf( const std::vector<AtlasEntry> &entries, const QSizeF &size )
    {
      const std::size_t rows = static_cast<std::size_t>( rowsOn( size ) );
      std::vector<Page> pages( 1 );
      QString domain;
      for ( const AtlasEntry &entry : entries )
      {
        const bool begins = !entry.domain.isEmpty() && entry.domain != domain;
        if ( pages.back().size() + ( begins ? 2 : 1 ) > rows )
          pages.emplace_back();
        if ( begins )
          pages.back().push_back( { entry.domain, nullptr } );
        domain = entry.domain;
        pages.back().push_back( { QString(), &entry } );
      }
      return pages;
    }

    QString shortened( const QString &text, double width )
    {
      QFont font = plateFont();
      font.setPixelSize( 100 );
      return QFontMetricsF( font ).elidedText( text, Qt::ElideRight, width / sLetters * 100 );
    }

    QString titleAndPeriod( const AtlasEntry &entry )
    {
      return entry.period.isEmpty() ? entry.title : entry.title + QStringLiteral( ", " ) + entry.period;
    }

    //! Title and period in \a width millimetres: a long title is cut, the period behind it stays.
    QString shortTitleAndPeriod( const AtlasEntry &entry, double width )
    {
      const QString whole = titleAndPeriod( entry );
      if ( entry.period.isEmpty() || shortened( whole, width ) == whole )
        return shortened( whole, width );
      QFont font = plateFont();
      font.setPixelSize( 100 );
      const QString period = QStringLiteral( ", " ) + entry.period;
      return shortened( entry.title, width - QFontMetricsF( font ).horizontalAdvance( period ) / 100 * sLetters ) + period;
    }

    void drawHead( ListPage &list, const QSizeF &size, const QString &title, const QString &subtitle, int number )
    {
      list.setTextHeight( sTitle );
      list.text( sMargin, 14.0, Anchor::Start, title, true );
      list.setTextHeight( sLetters );
      list.text( sMargin, 19.5, Anchor::Start, subtitle );
      list.text( size.width() - sMargin, size.height() - sPageNumber, Anchor::End, QString::number( number ) );
    }

    ListPage contentsPage( const Page &page, const QString &title, const QSizeF &size, int number )
    {
      ListPage list( size );
      drawHead( list, size, title, QCoreApplication::translate( "AtlasPages", "Contents" ), number );
      double y = sTop + sRow;
      for ( const Line &line : page )
      {
        if ( line.entry )
        {
          list.text( sMargin + 4.0, y, Anchor::Start, shortTitleAndPeriod( *line.entry, size.width() - 2 * sMargin - 20.0 ) );
          list.text( size.width() - sMargin, y, Anchor::End, QString::number( line.entry->page ) );
        }
        else
          list.text( sMargin, y, Anchor::Start, line.heading, true );
        y += sRow;
      }
      return list;
    }

    //! Where the columns of the overview end, from the right edge; the title takes what is left.
    struct OverviewColumns
    {
      double page;
      double withoutValue;
      double areas;
      double state;
      double district;
      double unit; //!< where it begins

      explicit OverviewColumns( double width )
        : page( width - sMargin )
        , withoutValue( page - 12.0 )
        , areas( withoutValue - 18.0 )
        , state( areas - 16.0 )
        , district( state - 18.0 )
        , unit( district - 18.0 - 0.22 * width )
      {}
    };

    ListPage overviewPage( const Page &page, const QString &title, const QSizeF &size, int number )
    {
      ListPage list( size );
      drawHead( list, size, title, QCoreApplication::translate( "AtlasPages", "Overview" ), number );
      const OverviewColumns columns( size.width() );
      double y = sTop;
      list.text( sMargin, y, Anchor::Start, QCoreApplication::translate( "AtlasPages", "Indicator" ), true );
      list.text( columns.unit, y, Anchor::Start, QCoreApplication::translate( "AtlasPages", "Unit" ), true );
      list.text( columns.district, y, Anchor::End, QCoreApplication::translate( "AtlasPages", "District" ), true );
      list.text( columns.state, y, Anchor::End, QCoreApplication::translate( "AtlasPages", "State" ), true );
      list.text( columns.areas, y, Anchor::End, QCoreApplication::translate( "AtlasPages", "Areas" ), true );
      list.text( columns.withoutValue, y, Anchor::End, QCoreApplication::translate( "AtlasPages", "No value" ), true );
      list.text( columns.page, y, Anchor::End, QCoreApplication::translate( "AtlasPages", "Page" ), true );
      list.line( sMargin, y + 1.2, columns.page, y + 1.2 );
      for ( const Line &line : page )
      {
        y += sRow;
        if ( !line.entry )
        {
          list.text( sMargin, y, Anchor::Start, line.heading, true );
          continue;
        }
        list.text( sMargin, y, Anchor::Start, shortTitleAndPeriod( *line.entry, columns.unit - sMargin - 3.0 ) );
        list.text( columns.unit, y, Anchor::Start, shortened( line.entry->unit, columns.district - 18.0 - columns.unit ) );
        list.text( columns.district, y, Anchor::End, line.entry->district );
        list.text( columns.state, y, Anchor::End, line.entry->state );
        list.text( columns.areas, y, Anchor::End, QString::number( line.entry->areas ) );
        list.text( columns.withoutValue, y, Anchor::End, QString::number( line.entry->withoutValue ) );
        list.text( columns.page, y, Anchor::End, QString::number( line.entry->page ) );
        list.line( sMargin, y + 1.2, columns.page, y + 1.2, QColor( 217, 217, 217 ), 0.1 );
      }
      return list;
    }
  }

  //! Every line of the contents, or of the overview, on \a pages is a link. \a firstPage is that of the first of them.
  static void addLinks(
    PdfDescription &description, const std::vector<Page> &pages, const QSizeF &size, int firstPage, double firstBaseLine )
  {
    for ( std::size_t i = 0; i < pages.size(); ++i )
    {
      double baseLine = firstBaseLine;
      for ( const Line &line : pages[i] )
      {
        if ( line.entry )
          description.links.push_back(
            { firstPage + static_cast<int>( i ), sMargin, baseLine - sRow + 1.2, size.width() - 2 * sMargin, sRow, line.entry->page } );
        baseLine += sRow;
      }
    }
  }

  PdfDescription atlasDescription( const QString &title, const std::vector<AtlasEntry> &entries, const QSizeF &page )
  {
    PdfDescription description;
    description.title = title.toStdString();
    const std::vector<Page> pages = pagesOf( entries, page );
    const int overview = static_cast<int>( pages.size() ) + 1;
    addLinks( description, pages, page, 1, sTop + sRow );
    addLinks( description, pages, page, overview, sTop + sRow );
    description.outline.push_back( { QCoreApplication::translate( "AtlasPages", "Contents" ).toStdString(), 1, 0 } );
    description.outline.push_back( { QCoreApplication::translate( "AtlasPages", "Overview" ).toStdString(), overview, 0 } );
    QString domain;
    for ( const AtlasEntry &entry : entries )
    {
      if ( !entry.domain.isEmpty() && entry.domain != domain )
        description.outline.push_back( { entry.domain.toStdString(), entry.page, 0 } );
      domain = entry.domain;
      description.outline.push_back( { titleAndPeriod( entry ).toStdString(), entry.page, domain.isEmpty() ? 0 : 1 } );
    }
    return description;
  }

  int atlasFrontPages( const std::vector<AtlasEntry> &entries, const QSizeF &page )
  {
    return 2 * static_cast<int>( pagesOf( entries, page ).size() );
  }

  std::vector<std::unique_ptr<QgsPrintLayout>> atlasFrontMatter(
    QgsProject &project, const QString &title, const std::vector<AtlasEntry> &entries, const QSizeF &page )
  {
    const std::vector<Page> pages = pagesOf( entries, page );
    std::vector<std::unique_ptr<QgsPrintLayout>> layouts;
    int number = 0;
    for ( const Page &contents : pages )
    {
      ++number;
      layouts.push_back( contentsPage( contents, title, page, number )
          .layout( project, QCoreApplication::translate( "AtlasPages", "0 Contents %1" ).arg( number ) ) );
    }
    for ( const Page &overview : pages )
    {
      ++number;
      layouts.push_back( overviewPage( overview, title, page, number )
          .layout(
            project, QCoreApplication::translate( "AtlasPages", "0 Overview %1" ).arg( number - static_cast<int>( pages.size() ) ) ) );
    }
    return layouts;
  }

}
