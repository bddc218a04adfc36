#include "report/reportground.h"

namespace sozialraum
{

  //! Persons and places are counted in whole ones, whatever the catalogue does not say.
  static PageIndicator whole( PageIndicator indicator )
  {
    indicator.decimals = 0;
    return indicator;
  }

  std::optional<ReportSection> supplySection( ReportGround &ground, const ReportArea &area, std::vector<std::string> &notes )
  {
    const std::string name = "sm." + namePart( area.key ) + ".bestand";
    const ReportLanguage language = ground.input.language;
    ReportSection section{ name, { ReportHeading{ 2, ground.word( "Bestand und Bedarf", "Supply and need" ), name } } };
    ReportTable table{ name + ".tabelle", ground.word( "Plätze und Kinder, ", "Places and children, " ) + area.place,
      { ground.word( "Gruppe", "Group" ), ground.word( "Stand", "Period" ), ground.word( "Plätze", "Places" ),
        ground.word( "Kinder", "Children" ), ground.word( "Differenz", "Difference" ), ground.word( "Deckung (%)", "Coverage (%)" ) },
      {} };
    for ( const ReportSupply &supply : ground.input.rules.supplies )
    {
      const PageIndicator *places = ground.indicator( supply.places );
      const PageIndicator *demand = ground.indicator( supply.demand );
      const std::string period = places ? ground.latestPeriod( supply.places ) : std::string();
      if ( !places || !demand || !ground.cells.cell( supply.places, area.key, period ) )
        continue;
      const std::optional<double> have = ground.value( supply.places, area.key, period );
      const std::optional<double> need = ground.value( supply.demand, area.key, period );
      const SupplyFact fact{ supply.dative, have.value_or( 0 ), need.value_or( 0 ) };
      std::vector<std::string> row{ supply.title, period, ground.cellText( whole( *places ), area.key, period ),
        ground.cellText( whole( *demand ), area.key, period ), "–", "–" };
      if ( have && need )
      {
        const long long difference = shownUnits( *have, 0 ) - shownUnits( *need, 0 );
        row[4] = ( difference > 0 ? "+" : "" ) + numberText( static_cast<double>( difference ), 0, language );
        const std::string text = ground.said( name, supplySentence( fact, language ), *places, area.key );
        section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Body, text } );
        if ( shownUnits( *need, 0 ) > 0 )
        {
          const double coverage = supplyCoverage( fact );
          row[5] = numberText( coverage, 1, language );
          // As they are printed: nobody is told that 95.0 is below 95.0.
          if ( shownUnits( coverage, 1 ) < shownUnits( ground.input.rules.coverageWanted, 1 ) )
            notes.push_back(
              supply.title + ": " + ground.word( "Bedarfsdeckung ", "coverage " ) + measureText( coverage, 1, "%", language ) + "." );
        }
      }
      table.rows.push_back( std::move( row ) );
    }
    if ( table.rows.empty() )
      return std::nullopt;
    section.blocks.emplace_back( std::move( table ) );
    return section;
  }

}
