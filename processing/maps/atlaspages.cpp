#include "maps/atlaspages.h"

#include "maps/platefont.h"
#include "maps/svgpage.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QDomDocument>
#include <qgsapplication.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemregistry.h>
#include <qgslayoutpagecollection.h>
#include <qgsprintlayout.h>
#include <qgsreadwritecontext.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    constexpr double sMargin = 12.0;    // mm
    constexpr double sTop = 26.0;       // mm, of the first row
    constexpr double sRow = 5.0;        // mm
    constexpr double sLetters = 2.9;    // mm, 8 pt
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

    void drawHead( SvgPage &svg, const QSizeF &size, const QString &title, const QString &subtitle, int number )
    {
      svg.setTextHeight( sTitle );
      svg.text( sMargin, 14.0, Anchor::Start, title, true );
      svg.setTextHeight( sLetters );
      svg.text( sMargin, 19.5, Anchor::Start, subtitle );
      svg.text( size.width() - sMargin, size.height() - sPageNumber, Anchor::End, QString::number( number ) );
    }

    QString contentsSvg( const Page &page, const QString &title, const QSizeF &size, int number )
    {
      SvgPage svg( size );
      drawHead( svg, size, title, QCoreApplication::translate( "AtlasPages", "Contents" ), number );
      double y = sTop + sRow;
      for ( const Line &line : page )
      {
        if ( line.entry )
        {
          svg.text( sMargin + 4.0, y, Anchor::Start, shortened( titleAndPeriod( *line.entry ), size.width() - 2 * sMargin - 20.0 ) );
          svg.text( size.width() - sMargin, y, Anchor::End, QString::number( line.entry->page ) );
        }
        else
          svg.text( sMargin, y, Anchor::Start, line.heading, true );
        y += sRow;
      }
      return svg.finish();
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

    QString overviewSvg( const Page &page, const QString &title, const QSizeF &size, int number )
    {
      SvgPage svg( size );
      drawHead( svg, size, title, QCoreApplication::translate( "AtlasPages", "Overview" ), number );
      const OverviewColumns columns( size.width() );
      double y = sTop;
      svg.text( sMargin, y, Anchor::Start, QCoreApplication::translate( "AtlasPages", "Indicator" ), true );
      svg.text( columns.unit, y, Anchor::Start, QCoreApplication::translate( "AtlasPages", "Unit" ), true );
      svg.text( columns.district, y, Anchor::End, QCoreApplication::translate( "AtlasPages", "District" ), true );
      svg.text( columns.state, y, Anchor::End, QCoreApplication::translate( "AtlasPages", "State" ), true );
      svg.text( columns.areas, y, Anchor::End, QCoreApplication::translate( "AtlasPages", "Areas" ), true );
      svg.text( columns.withoutValue, y, Anchor::End, QCoreApplication::translate( "AtlasPages", "No value" ), true );
      svg.text( columns.page, y, Anchor::End, QCoreApplication::translate( "AtlasPages", "Page" ), true );
      svg.line( sMargin, y + 1.2, columns.page, y + 1.2 );
      for ( const Line &line : page )
      {
        y += sRow;
        if ( !line.entry )
        {
          svg.text( sMargin, y, Anchor::Start, line.heading, true );
          continue;
        }
        svg.text( sMargin, y, Anchor::Start, shortened( titleAndPeriod( *line.entry ), columns.unit - sMargin - 3.0 ) );
        svg.text( columns.unit, y, Anchor::Start, shortened( line.entry->unit, columns.district - 18.0 - columns.unit ) );
        svg.text( columns.district, y, Anchor::End, line.entry->district );
        svg.text( columns.state, y, Anchor::End, line.entry->state );
        svg.text( columns.areas, y, Anchor::End, QString::number( line.entry->areas ) );
        svg.text( columns.withoutValue, y, Anchor::End, QString::number( line.entry->withoutValue ) );
        svg.text( columns.page, y, Anchor::End, QString::number( line.entry->page ) );
        svg.line( sMargin, y + 1.2, columns.page, y + 1.2, QColor( 217, 217, 217 ), 0.1 );
      }
      return svg.finish();
    }

    std::unique_ptr<QgsPrintLayout> layoutOf( QgsProject &project, const QString &name, const QString &svg, const QSizeF &size )
    {
      auto layout = std::make_unique<QgsPrintLayout>( &project );
      layout->initializeDefaults();
      layout->setName( name );
      layout->pageCollection()->page( 0 )->setPageSize( QgsLayoutSize( size, Qgis::LayoutUnit::Millimeters ) );
      QgsLayoutItem *picture = QgsApplication::layoutItemRegistry()->createItem( QgsLayoutItemRegistry::LayoutPicture, layout.get() );
      // The class of pictures asks for headers of QtSvg; its stored form says the same.
      QDomDocument document;
      QDomElement parent = document.createElement( QStringLiteral( "Layout" ) );
      picture->writeXml( parent, document, QgsReadWriteContext() );
      QDomElement stored = parent.firstChildElement();
      stored.setAttribute( QStringLiteral( "mode" ), static_cast<int>( Qgis::PictureFormat::SVG ) );
      stored.setAttribute( QStringLiteral( "file" ), QStringLiteral( "base64:%1" ).arg( QString::fromLatin1( svg.toUtf8().toBase64() ) ) );
      picture->readXml( stored, document, QgsReadWriteContext() );
      picture->setId( QStringLiteral( "list" ) );
      picture->attemptMove( QgsLayoutPoint( 0, 0, Qgis::LayoutUnit::Millimeters ) );
      picture->attemptResize( QgsLayoutSize( size, Qgis::LayoutUnit::Millimeters ) );
      layout->addLayoutItem( picture );
      return layout;
    }
  }

  int atlasFrontPages( const std::vector<AtlasEntry> &entries, const QSizeF &page )
  {
    return 2 * static_cast<int>( pagesOf( entries, page ).size() );
  }

  std::vector<std::unique_ptr<QgsPrintLayout>> atlasFrontMatter( QgsProject &project, const QString &title, const std::vector<AtlasEntry> &entries, const QSizeF &page )
  {
    const std::vector<Page> pages = pagesOf( entries, page );
    std::vector<std::unique_ptr<QgsPrintLayout>> layouts;
    int number = 0;
    for ( const Page &contents : pages )
    {
      ++number;
      layouts.push_back( layoutOf( project, QCoreApplication::translate( "AtlasPages", "0 Contents %1" ).arg( number ), contentsSvg( contents, title, page, number ), page ) );
    }
    for ( const Page &overview : pages )
    {
      ++number;
      layouts.push_back( layoutOf( project, QCoreApplication::translate( "AtlasPages", "0 Overview %1" ).arg( number - static_cast<int>( pages.size() ) ), overviewSvg( overview, title, page, number ), page ) );
    }
    return layouts;
  }

}
