#include "report/socialreport.h"

#include "report/reportground.h"

#include <iterator>

namespace sozialraum
{

  //! Each figure of the latest period, for sentences of people.
  static std::vector<ReportFigure> figuresOf( const ReportGround &ground )
  {
    std::vector<ReportFigure> figures;
    std::vector<ReportArea> areas = ground.chapters;
    if ( ground.hasDistrict )
      areas.push_back( ground.district );
    for ( const PageIndicator &indicator : ground.input.indicators )
    {
      const std::string period = ground.latestPeriod( indicator.id );
      for ( const ReportArea &area : areas )
      {
        if ( ground.cells.cell( indicator.id, area.key, period ) )
          figures.push_back( { "sm." + namePart( indicator.id ) + "." + namePart( area.key ) + "." + namePart( period ),
            ground.cellText( indicator, area.key, period ) } );
      }
    }
    return figures;
  }

  SocialReport socialReport( const SocialReportInput &input )
  {
    ReportGround ground( input );
    checkMeasures( ground );
    SocialReport report;
    report.title = input.rules.text( "title" );
    if ( ground.hasDistrict )
      report.title += " – " + ground.district.place;
    report.header = input.release.recipient == "internal" ? report.title + " – " + ground.word( "INTERN", "INTERNAL" ) : report.title;
    report.date = input.release.date;
    const auto add = [&report]( std::vector<ReportPart> parts ) {
      report.parts.insert( report.parts.end(), std::make_move_iterator( parts.begin() ), std::make_move_iterator( parts.end() ) );
    };
    add( openingChapters( ground ) );
    for ( const ReportArea &area : ground.chapters )
    {
      if ( input.only.empty() || area.key == input.only )
        add( areaChapter( ground, area ) );
    }
    add( demographyChapter( ground ) );
    add( closingChapters( ground ) );
    report.figures = figuresOf( ground );
    report.unknownIndicators = indicatorsWithoutFigures( ground );
    report.evidence = std::move( ground.evidence );
    return report;
  }

}
