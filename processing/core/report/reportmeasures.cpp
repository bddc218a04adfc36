#include "report/reportground.h"

#include "findings/disclosurecodes.h"
#include "text/fieldname.h"
#include "finding.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    bool equalIgnoringCase( const std::string &one, const std::string &other )
    {
      return asciiLowerCase( one ) == asciiLowerCase( other );
    }

    bool isCalled( const ReportArea &area, const std::string &typed )
    {
      return typed == area.key || equalIgnoringCase( typed, area.name ) || equalIgnoringCase( typed, area.place );
    }

    bool isOfDistrict( const ReportGround &ground, const std::string &typed )
    {
      return typed.empty() || equalIgnoringCase( typed, "Landkreis" ) || equalIgnoringCase( typed, "district" )
        || ( ground.hasDistrict && isCalled( ground.district, typed ) );
    }

    const PageIndicator *indicatorCalled( const ReportGround &ground, const std::string &typed )
    {
      const std::vector<PageIndicator> &all = ground.input.indicators;
      const auto found = std::find_if( all.begin(), all.end(),
        [&typed]( const PageIndicator &each ) { return each.id == typed || equalIgnoringCase( each.name, typed ); } );
      return found == all.end() ? nullptr : &*found;
    }

    //! A row of figures beside their target, and the sentence on it. What is not of the release is said so: readers see what was meant.
    void addTarget(
      ReportGround &ground, ReportSection &section, ReportTable &targets, const ReportArea &area, const ReportMeasure &measure )
    {
      const ReportLanguage language = ground.input.language;
      const PageIndicator *indicator = indicatorCalled( ground, measure.indicator );
      if ( !indicator )
      {
        targets.rows.push_back( { measure.measure, measure.indicator, "–", ground.word( "nicht in dieser Fassung", "not in this edition" ),
          measure.target.empty() ? "–" : measure.target, "–" } );
        return;
      }
      const std::string period = ground.latestPeriod( indicator->id );
      const std::optional<double> value = ground.value( indicator->id, area.key, period );
      TargetFact fact{ measure.measure, indicator->name, indicator->unit, indicator->decimals, 0, indicator->polarity, period };
      const std::optional<double> target = targetNumber( measure.target, indicator->unit, fact.targetDecimals );
      std::string distance = "–";
      if ( value && target )
      {
        fact.value = *value;
        fact.target = *target;
        const double difference = distanceToTarget( fact );
        distance = ( difference > 0 ? "+" : "" ) + numberText( difference, distanceDecimals( fact ), language );
        section.blocks.emplace_back(
          ReportParagraph{ ReportTextKind::Body, ground.said( section.name, targetSentence( fact, language ), *indicator, area.key ) } );
      }
      targets.rows.push_back( { measure.measure, ground.heading( *indicator ), period, ground.cellText( *indicator, area.key, period ),
        target                     ? numberText( *target, fact.targetDecimals, language )
          : measure.target.empty() ? "–"
                                   : measure.target,
        distance } );
    }

    std::optional<ReportSection> sectionOf(
      ReportGround &ground, const ReportArea &area, const std::string &name, const std::vector<const ReportMeasure *> &measures )
    {
      if ( measures.empty() )
        return std::nullopt;
      ReportSection section{ name, { ReportHeading{ 2, ground.word( "Ziele und Maßnahmen", "Goals and measures" ), name } } };
      ReportTable words{ name + ".tabelle", ground.word( "Maßnahmen, ", "Measures, " ) + area.place,
        { ground.word( "Ziel", "Goal" ), ground.word( "Maßnahme", "Measure" ), ground.word( "verantwortlich", "responsible" ),
          ground.word( "Stand", "State" ) },
        {}, 4 };
      ReportTable targets{ name + ".ziele", ground.word( "Werte und Zielwerte, ", "Values and targets, " ) + area.place,
        { ground.word( "Maßnahme", "Measure" ), ground.word( "Indikator", "Indicator" ), ground.word( "Zeitraum", "Period" ),
          ground.word( "Wert", "Value" ), ground.word( "Zielwert", "Target" ), ground.word( "Abstand", "Distance" ) },
        {}, 2 };
      for ( const ReportMeasure *measure : measures )
      {
        words.rows.push_back( { measure->goal, measure->measure, measure->responsible, measure->state } );
        if ( !measure->indicator.empty() )
          addTarget( ground, section, targets, area, *measure );
      }
      section.blocks.insert( section.blocks.begin() + 1, std::move( words ) );
      if ( !targets.rows.empty() )
        section.blocks.emplace_back( std::move( targets ) );
      return section;
    }

  }

  void checkMeasures( const ReportGround &ground )
  {
    for ( const ReportMeasure &measure : ground.input.measures )
    {
      const auto isMeant = [&measure]( const ReportArea &area ) { return isCalled( area, measure.area ); };
      if ( isOfDistrict( ground, measure.area ) || std::any_of( ground.chapters.begin(), ground.chapters.end(), isMeant ) )
        continue;
      std::string known;
      for ( const ReportArea &area : ground.chapters )
        known += ( known.empty() ? "" : ", " ) + area.name;
      throw InputError( codes::measureAreaUnknown, { std::to_string( measure.sourceRow ), measure.area, known } );
    }
  }

  std::vector<std::string> indicatorsWithoutFigures( const ReportGround &ground )
  {
    std::vector<std::string> names;
    for ( const ReportMeasure &measure : ground.input.measures )
    {
      if ( !measure.indicator.empty() && !indicatorCalled( ground, measure.indicator )
        && std::find( names.begin(), names.end(), measure.indicator ) == names.end() )
        names.push_back( measure.indicator );
    }
    return names;
  }

  std::optional<ReportSection> measuresSection( ReportGround &ground, const ReportArea &area )
  {
    std::vector<const ReportMeasure *> own;
    for ( const ReportMeasure &measure : ground.input.measures )
    {
      if ( !isOfDistrict( ground, measure.area ) && isCalled( area, measure.area ) )
        own.push_back( &measure );
    }
    return sectionOf( ground, area, "sm." + namePart( area.key ) + ".massnahmen", own );
  }

  std::optional<ReportSection> districtMeasuresSection( ReportGround &ground )
  {
    std::vector<const ReportMeasure *> own;
    for ( const ReportMeasure &measure : ground.input.measures )
    {
      if ( isOfDistrict( ground, measure.area ) )
        own.push_back( &measure );
    }
    ReportArea district = ground.district;
    if ( !ground.hasDistrict )
      district.place = ground.word( "Landkreis", "district" );
    return sectionOf( ground, district, "sm.kreis.massnahmen", own );
  }

}
