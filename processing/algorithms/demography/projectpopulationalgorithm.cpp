#include "algorithms/demography/projectpopulationalgorithm.h"

#include "algorithms/choicewords.h"
#include "algorithms/demography/projectionhindcast.h"
#include "algorithms/demography/projectioninput.h"
#include "algorithms/demography/projectionoutput.h"
#include "algorithms/findingtexts.h"
#include "maps/styles/indicatorproperties.h"
#include "maps/textlocale.h"

#include <algorithm>
#include <cmath>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  AlgorithmTexts ProjectPopulationAlgorithm::texts() const
  {
    return {
      tr( "Project population" ),
      tr( "projection,forecast,population,cohort,Hamilton-Perry,births,deaths,migration,scenario,demography,age,raking" ),
      tr( "Projects the population of areas by sex and single age, year by year." ),
      tr(
        "Projects areas by sex and single age from counts of two or more dates (31 December).\n\n"
        "“Cohort change” follows each year of birth: how many of them are there a year later, moves and deaths in one number. Ratios and "
        "births of small areas are drawn to those of the district, the more the fewer people; it needs nothing but a register. "
        "“Components” "
        "follows births, deaths and gross moves by the district's rates, with the level of each area. “Share” keeps each area's share of "
        "an "
        "official projection. “No change” is what all of them are compared with.\n\n"
        "Official totals are met where they are given, and the log says by how much. Where there are three dates or more, the log says how "
        "well the method would have projected the last of them, beside “no change”.\n\n"
        "“lower” and “upper” are limits by chance alone (95 %): policy, new housing and crises are not in them. Where an area is too small "
        "for "
        "what is shown the status is uncertain: below 1,000 people all but children who are born, below 5,000 who is not born yet." ),
    };
  }

  void ProjectPopulationAlgorithm::declare( Parameters &p ) const
  {
    const auto table = Qgis::ProcessingSourceType::Vector;
    p.source( "AREAS", tr( "Population" ),
      tr( "A table with area_key, year, sex (m, f), age and count: every area at two or more dates. The highest age is open. For "
          "components it may have nationality, too." ),
      table );
    p.choice( "METHOD", tr( "Method" ),
      tr( "Cohort change needs no more than the population; components need district rates, share official totals." ),
      { QStringLiteral( "cohort_change" ), QStringLiteral( "components" ), QStringLiteral( "share" ), QStringLiteral( "constant" ) } );
    p.count( "HORIZON", tr( "Years ahead" ),
      tr( "How many years after the last date. Children who are born carry a Kita plan six years, a school plan ten." ), 10, { 1, 60 } );
    p.source( "DISTRICT", tr( "District rates" ),
      tr( "A table with sex, age and mortality (0 … 1, by the age reached at the end of the year), for components also fertility, out_rate "
          "and in_count (persons a year). Where rates change: year, from which on a row holds. With cohort change it tells deaths from "
          "moves, changes ratios as survival changes, and gives births their ages. Where the population has a column nationality: that, "
          "and naturalisation (rate) and born_into_first (at age 0: share of the newborn who get the nationality that others change "
          "into)." ),
      table, { .optional = true } );
    p.source( "MOVEMENTS", tr( "Counted movements" ),
      tr( "A table with area_key, births, deaths, in and out, a row per area and year: the level of each area for components." ), table,
      { .optional = true } );
    p.source( "CONTROL", tr( "Official totals" ),
      tr( "A table with year and count, and where wanted area_key (empty: all areas), sex, age_from and age_to. All are met at once." ),
      table, { .optional = true } );
    p.source( "SCENARIO", tr( "Scenarios" ),
      tr( "A table with scenario, year, component (births, deaths, in, out) and factor, which holds from that year on." ), table,
      { .optional = true } );
    p.source( "HOUSING", tr( "New housing" ),
      tr( "A table with area_key, year, sex, age and count: who moves into new buildings beyond what the past had." ), table,
      { .optional = true, .advanced = true } );
    p.source( "SPECIAL", tr( "Special populations" ),
      tr( "A table with area_key, sex, age and count: people in homes, hostels and barracks, who are taken out, stay as they are and come "
          "back." ),
      table, { .optional = true, .advanced = true } );
    p.text( "BREAKS", tr( "Years on a new basis" ),
      tr( "Years from which on counts stand on a new census; nothing is compared across. Empty for counts of a register." ),
      { .optional = true, .advanced = true }, QStringLiteral( "2011;2022" ) );
    p.number( "MORTALITY_TREND", tr( "Trend of mortality a year" ),
      tr( "By so much the logit of survivors grows each year (Brass' alpha), above 0: people live longer; 0: mortality stays. Needs "
          "district rates." ),
      0.0, { -0.2, 0.2 }, { .advanced = true } );
    p.flag( "SHRINK", tr( "Draw small areas to the district" ),
      tr( "Without it every area has its own ratios, however few people they stand on." ), true, { .advanced = true } );
    p.number( "CAP", tr( "Largest difference of a ratio" ),
      tr( "By so much a year a ratio may differ from the district's; what is capped is told." ), 0.2, { 0, 10 }, { .advanced = true } );
    p.output( "OUTPUT", tr( "Projection" ),
      tr( "scenario, area_key, year, sex, age, count (unrounded), count_rounded, status, lower, upper." ), table );
    p.extraOutput( "COMPONENTS", tr( "Components" ),
      tr( "A row per scenario, area and year: population with limits, of it those under 6, of 20 to 64, from 65 and from 80 on, births, "
          "deaths, moves, factor of the adjustment, class of size, status." ),
      table );
    p.extraOutput( "PROTOCOL", tr( "Protocol" ), tr( "What was drawn to the district, capped and adjusted, by area." ), table );
    p.extraOutput( "RATIOS", tr( "Cohort change ratios" ),
      tr( "A row per area, sex and age: people one year younger a year before (mean of the periods), ratio as it is used, and the "
          "district's." ),
      table );
    p.result( "POPULATION_AT_BASE", tr( "Population at the last date" ) );
    p.result( "POPULATION_AT_END", tr( "Population at the end, first scenario" ) );
  }

  static ProjectionMethod methodNamed( const QString &word )
  {
    if ( word == QLatin1String( "components" ) )
      return ProjectionMethod::Components;
    if ( word == QLatin1String( "share" ) )
      return ProjectionMethod::Share;
    return word == QLatin1String( "constant" ) ? ProjectionMethod::Constant : ProjectionMethod::CohortChange;
  }

  static ProjectionOptions optionsOf( const Call &call, const ProjectionInput &input )
  {
    ProjectionOptions options;
    options.method = methodNamed( call.choice( "METHOD" ) );
    options.horizon = call.count( "HORIZON" );
    options.cohorts.shrink = call.flag( "SHRINK" );
    options.cohorts.greatestDifference = call.number( "CAP" );
    options.mortalityTrend = call.number( "MORTALITY_TREND" );
    if ( options.mortalityTrend != 0.0 && input.rates.empty() )
      throw QgsProcessingException( ProjectPopulationAlgorithm::tr( "“%1” needs the mortality of “%2”." )
          .arg( call.label( "MORTALITY_TREND" ), call.label( "DISTRICT" ) ) );
    if ( input.rates.empty() )
      return options;
    const DistrictRates rates = ratesIn( input, options, input.years.back() );
    const std::size_t ages = rates.groups.front().size() / 2;
    double sum = 0.0;
    for ( std::size_t age = 0; age < ages; ++age )
    {
      options.cohorts.fertility.push_back( rates.groups.front()[ages + age].fertility );
      sum += options.cohorts.fertility.back();
    }
    if ( !( sum > 0.0 ) )
      options.cohorts.fertility.clear();
    return options;
  }

  static void reportBase( const Call &call, const ProjectionInput &input, const Projection &projection, const ProjectionOptions &options )
  {
    call.say( ProjectPopulationAlgorithm::tr( "Method: %1, from %2 to %3." )
        .arg( choiceText( call.choice( "METHOD" ) ) )
        .arg( projection.baseYear )
        .arg( projection.baseYear + options.horizon ) );
    if ( options.method != ProjectionMethod::CohortChange )
      return;
    QStringList periods;
    for ( const BasePeriod &period : projection.periods )
      periods << QStringLiteral( "%1–%2" ).arg( input.years[period.earlier] ).arg( input.years[period.later] );
    call.say( ProjectPopulationAlgorithm::tr( "Cohorts are compared in: %1." ).arg( periods.join( QStringLiteral( ", " ) ) ) );
    if ( projection.periods.size() + 1 < input.years.size() )
      call.warn( ProjectPopulationAlgorithm::tr( "Left out, because a year on a new basis lies between the dates: %1 periods." )
          .arg( input.years.size() - 1 - projection.periods.size() ) );
    std::size_t capped = 0, ownBirths = 0;
    for ( const CohortRates &rates : projection.model.areas )
    {
      capped += rates.capped;
      ownBirths += rates.expectedBirths >= options.cohorts.leastExpectedBirths;
    }
    call.say( ProjectPopulationAlgorithm::tr(
      "Ratios that were capped: %1. Areas with a level of births of their own: %2 of %3; the others have too "
      "few births and take the district's." )
        .arg( capped )
        .arg( ownBirths )
        .arg( input.areas.size() ) );
  }

  //! By how much official totals changed the areas, and which factors of scenarios say nothing to the method.
  static void reportAdjustment( const Call &call, const ProjectionInput &input, const std::vector<Scenario> &scenarios,
    const Projection &projection, const ProjectionOptions &options )
  {
    if ( !input.officials.empty() )
    {
      double least = 1.0, most = 1.0;
      for ( const ProjectedYear &year : projection.years )
      {
        for ( const AreaFlows &flows : year.flows )
        {
          least = std::min( least, flows.raked );
          most = std::max( most, flows.raked );
        }
      }
      call.say( ProjectPopulationAlgorithm::tr( "Official totals changed the population of areas by factors from %1 to %2 a year." )
          .arg( decimalText( least, 4 ), decimalText( most, 4 ) ) );
    }
    const bool takesMoves = options.method == ProjectionMethod::Components;
    for ( const Scenario &scenario : scenarios )
    {
      const bool takesDeaths = takesMoves || ( options.method == ProjectionMethod::CohortChange && !input.rates.empty() );
      const bool isUnheard =
        ( !takesMoves && ( !scenario.in.empty() || !scenario.out.empty() ) ) || ( !takesDeaths && !scenario.deaths.empty() );
      if ( isUnheard || ( options.method != ProjectionMethod::CohortChange && !takesMoves && !scenario.births.empty() ) )
        call.warn( ProjectPopulationAlgorithm::tr(
          "The scenario “%1” has factors that the method does not know: cohort change knows births, and with district rates deaths; all of "
          "them need “%2”." )
            .arg( QString::fromStdString( scenario.name ), choiceText( QStringLiteral( "components" ) ) ) );
    }
  }

  //! What the columns are, so that stores and sheets know it.
  static IndicatorProperties described( const QString &name, const QString &method, const char *field )
  {
    IndicatorProperties properties;
    properties.name = name;
    properties.madeBy = QStringLiteral( "projectpopulation:" ) + QLatin1String( field );
    properties.unit = ProjectPopulationAlgorithm::tr( "persons" );
    properties.isCount = true;
    properties.method = method;
    return properties;
  }

  //! How it was projected, in a sentence.
  static QString methodSentence(
    const Call &call, const ProjectionInput &input, const Projection &projection, const ProjectionOptions &options )
  {
    QStringList parts{ ProjectPopulationAlgorithm::tr( "Projection by “%1”, from %2 to %3" )
        .arg( choiceText( call.choice( "METHOD" ) ) )
        .arg( projection.baseYear )
        .arg( projection.baseYear + options.horizon ) };
    if ( options.method == ProjectionMethod::CohortChange && options.cohorts.shrink )
      parts << ProjectPopulationAlgorithm::tr( "small areas drawn to the district" );
    if ( !input.officials.empty() )
      parts << ProjectPopulationAlgorithm::tr( "adjusted to official totals" );
    parts << ProjectPopulationAlgorithm::tr( "limits of 95 % by chance alone" );
    return parts.join( QStringLiteral( "; " ) );
  }

  QVariantMap ProjectPopulationAlgorithm::run( Call &call )
  {
    const ProjectionInput input = readProjectionInput( call );
    const std::vector<Scenario> scenarios = readScenarios( call );
    const ProjectionOptions options = optionsOf( call, input );
    FeedbackReporter problems( call.feedback() );
    std::vector<Projection> projections;
    for ( std::size_t i = 0; i < scenarios.size(); ++i )
    {
      const double share = 0.4 / static_cast<double>( scenarios.size() );
      const double begin = 0.05 + share * static_cast<double>( i );
      projections.push_back( project( input, options, scenarios[i], problems, stepOf( call.progress(), begin, begin + share ) ) );
    }
    reportBase( call, input, projections.front(), options );
    reportAdjustment( call, input, scenarios, projections.front(), options );
    reportHindcast( call, input, options );

    FeatureOutput output = std::move( *call.output( "OUTPUT", projectionFields( input ) ) );
    std::optional<FeatureOutput> components = call.output( "COMPONENTS", componentFields() );
    std::optional<FeatureOutput> protocol = call.output( "PROTOCOL", projectionProtocolFields() );
    std::optional<FeatureOutput> ratios = call.output( "RATIOS", ratioFields() );
    const ProjectionTables tables{ input, scenarios, projections };
    tables.writePeople( output, stepOf( call.progress(), 0.45, 0.95 ) );
    QVariantMap results;
    if ( components )
      tables.writeComponents( *components );
    if ( protocol )
      tables.writeProtocol( *protocol );
    if ( ratios )
      tables.writeRatios( *ratios );
    closeAll( output, components, protocol, ratios );
    const QString method = methodSentence( call, input, projections.front(), options );
    results[QStringLiteral( "OUTPUT" )] = output.finish( [&method]( QgsVectorLayer &layer ) {
      setIndicatorProperties( layer, { { QStringLiteral( "count" ), described( tr( "Projected population" ), method, "count" ) } } );
    } );
    if ( components )
      results[QStringLiteral( "COMPONENTS" )] = components->finish( [&]( QgsVectorLayer &layer ) {
        IndicatorPropertiesByField indicators;
        for ( const auto &[field, name] :
          { std::pair( "population", tr( "Projected population" ) ), std::pair( "under_6", tr( "Projected population under 6" ) ),
            std::pair( "from_20_to_64", tr( "Projected population of 20 to 64" ) ),
            std::pair( "from_65", tr( "Projected population of 65 and more" ) ),
            std::pair( "from_80", tr( "Projected population of 80 and more" ) ), std::pair( "births", tr( "Projected births" ) ),
            std::pair( "deaths", tr( "Projected deaths" ) ), std::pair( "moved_in", tr( "Projected moves in" ) ),
            std::pair( "moved_out", tr( "Projected moves out" ) ), std::pair( "balance", tr( "Projected balance of moves" ) ) } )
          indicators.insert( QLatin1String( field ), described( name, method, field ) );
        setIndicatorProperties( layer, indicators );
      } );
    if ( protocol )
      results[QStringLiteral( "PROTOCOL" )] = protocol->finish();
    if ( ratios )
      results[QStringLiteral( "RATIOS" )] = ratios->finish();
    double atBase = 0.0, atEnd = 0.0;
    for ( const AreaHistory &area : input.areas )
      atBase += area.dates.back().total();
    for ( const UncertainPopulation &area : projections.front().years.back().areas )
      atEnd += area.people.total();
    results[QStringLiteral( "POPULATION_AT_BASE" )] = atBase;
    results[QStringLiteral( "POPULATION_AT_END" )] = atEnd;
    call.say( tr( "Population: %1 at the last date, %2 at the end." ).arg( decimalText( atBase, 0 ), decimalText( atEnd, 0 ) ) );
    return results;
  }

}
