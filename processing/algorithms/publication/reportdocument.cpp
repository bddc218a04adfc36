#include "algorithms/publication/reportdocument.h"

#include "maps/charts/reportpictures.h"
#include "progress.h"

#include <qgsprocessingfeedback.h>

namespace sozialraum
{

  namespace
  {

    struct BlockOf
    {
      OdtBlock operator()( const ReportHeading &heading ) const { return OdtHeading{ heading.level, heading.text, heading.anchor }; }

      OdtBlock operator()( const ReportParagraph &paragraph ) const
      {
        return OdtParagraph{ static_cast<OdtStyle>( paragraph.kind ), paragraph.text };
      }

      OdtBlock operator()( const ReportList &list ) const { return OdtList{ list.items }; }

      OdtBlock operator()( const ReportTable &table ) const
      {
        OdtTable made{ table.name, table.caption, {}, table.rows };
        for ( const std::string &heading : table.headings )
        {
          const bool isWords = made.columns.size() < table.wordColumns;
          made.columns.push_back( { heading, !isWords, isWords ? 2 : 1 } );
        }
        return made;
      }

      OdtBlock operator()( const ReportPicture &picture ) const
      {
        constexpr double textWidth = 160; // mm, of the page
        const PaintedPicture painted = paintedPicture( picture, textWidth );
        return OdtPicture{ picture.name, std::string( painted.png.constData(), static_cast<std::size_t>( painted.png.size() ) ),
          painted.size.width(), painted.size.height(), picture.caption, picture.title, picture.description };
      }
    };

    static_assert( static_cast<int>( ReportTextKind::Marked ) == static_cast<int>( OdtStyle::Marked )
      && static_cast<int>( ReportTextKind::Title ) == static_cast<int>( OdtStyle::Title )
      && static_cast<int>( ReportTextKind::Subtitle ) == static_cast<int>( OdtStyle::Subtitle )
      && static_cast<int>( ReportTextKind::Note ) == static_cast<int>( OdtStyle::Note )
      && static_cast<int>( ReportTextKind::Source ) == static_cast<int>( OdtStyle::Source ) );

  }

  OdtDocument reportDocument( const SocialReport &report, const std::string &language, QgsProcessingFeedback *feedback )
  {
    OdtDocument document;
    document.title = report.title;
    document.language = language;
    document.date = report.date;
    document.header = report.header;
    for ( std::size_t i = 0; i < report.parts.size(); ++i )
    {
      if ( feedback && feedback->isCanceled() )
        throw Cancelled();
      if ( feedback )
        feedback->setProgress( 90.0 * static_cast<double>( i ) / static_cast<double>( report.parts.size() ) );
      if ( const auto *place = std::get_if<ReportHandPlace>( &report.parts[i] ) )
        document.parts.emplace_back( OdtHandPlace{ place->heading, place->prompt } );
      else if ( const auto *contents = std::get_if<ReportContents>( &report.parts[i] ) )
        document.parts.emplace_back( OdtContents{ contents->heading } );
      else
      {
        const auto &section = std::get<ReportSection>( report.parts[i] );
        OdtSection made{ section.name, {} };
        for ( const ReportBlock &block : section.blocks )
          made.blocks.push_back( std::visit( BlockOf{}, block ) );
        document.parts.emplace_back( std::move( made ) );
      }
    }
    for ( const ReportFigure &figure : report.figures )
      document.figures.emplace_back( figure.name, figure.text );
    return document;
  }

}
