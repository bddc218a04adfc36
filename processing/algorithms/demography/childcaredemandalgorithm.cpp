#include "algorithms/demography/childcaredemandalgorithm.h"

#include "algorithms/classification/classificationalgorithm.h"
#include "algorithms/demography/agetable.h"
#include "algorithms/demography/demandplaces.h"
#include "algorithms/numbersintexts.h"
#include "demography/childcare.h"
#include "maps/styles/indicatorproperties.h"
#include "maps/textlocale.h"

#include <qgsprocessingutils.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace sozialraum
{

  AlgorithmTexts ChildcareDemandAlgorithm::texts() const
  {
    return {
      tr( "Childcare demand" ),
      tr( "Kita,Krippe,Kindergarten,Hort,childcare,places,demand,planning,coverage,children,quota,reserve" ),
      tr( "Children, demand and missing places of Krippe, Kindergarten and Hort by area and Kita year." ),
      tr( "Makes the groups of Kita planning from single ages at 31 December, counted or projected: Krippe below 3, Kindergarten from 3 "
          "until "
          "school, Hort from school until the end of grade 4. Who is six by the cut-off date goes to school in August (Saxony: "
          "June), so that half of the children of six are in the Kindergarten at the end of the year.\n\n"
          "Demand is children times the quota of their age. The Kindergarten fills over the Kita year: “demand_mean” is its mean from "
          "August to "
          "July, “demand_peak” its July, and places are compared with the peak. “coverage” is places per hundred children who live there, "
          "and "
          "may be above 100.\n\n"
          "With a reserve some places stay free: places needed = demand / (1 − reserve). Children with an integration place use another "
          "one." ),
    };
  }

  void ChildcareDemandAlgorithm::declare( Parameters &p ) const
  {
    const auto table = Qgis::ProcessingSourceType::Vector;
    p.source( "INPUT", tr( "Population" ),
      tr( "A table with area_key, year, sex, age and count, ages 0 to 10 at least (or to the last limit): as “Project population” writes "
          "it, or of a register." ),
      table );
    p.text( "SCENARIO", tr( "Scenario" ), tr( "Which one of a projection; empty: its first." ), { .optional = true } );
    p.source( "QUOTAS", tr( "Quotas" ),
      tr( "A table with age, kind (krippe, kindergarten, hort) and quota (0.57 or, in percent, 57): the share of children who want a "
          "place. Without it the share in care of each area and kind, where “Places” have it; else every child wants one, and the log says "
          "so." ),
      table, { .optional = true } );
    p.source( "PLACES", tr( "Places" ),
      tr( "A table with area_key, kind and places, and where known commuters (children from elsewhere less those cared for elsewhere), "
          "integration (children who use a second place) and in_care (children who have a place: of counts in the last year, of a "
          "projection in its first)." ),
      table, { .optional = true } );
    p.count( "ROLLING", tr( "Years by rolling births" ),
      tr( "So many years after the last one, without a projection: children grow older and stay, and those not born yet are the mean of "
          "the last "
          "three years of birth, rolling on." ),
      0, { 0, 10 } );
    p.text( "CUT_OFF_DATE", tr( "Cut-off date" ), tr( "Who is six by then is due for school in August; an end of a month." ), {},
      QStringLiteral( "30.06." ) );
    p.text( "LIMITS", tr( "Limits of the kinds" ),
      tr(
        "Ages at 31 December at which Krippe, Kindergarten and Hort begin and the Hort ends: 0;3;6.5;10.5 is the cut-off 30.06. Empty: by "
        "the cut-off date." ),
      { .optional = true, .advanced = true } );
    p.number( "DEFERRED", tr( "Share deferred" ), tr( "Of the children due, so many stay in the Kindergarten another year (0 … 1)." ), 0.0,
      { 0, 1 }, { .advanced = true } );
    p.number( "EARLY", tr( "Share early" ), tr( "Of the children of the three months after the cut-off, so many go to school (0 … 1)." ),
      0.0, { 0, 1 }, { .advanced = true } );
    p.number( "RESERVE", tr( "Reserve" ), tr( "Share of the places that is to stay free (0 … below 1)." ), 0.0, { 0, 0.9 } );
    p.output( "OUTPUT", tr( "Demand" ),
      tr( "A row per area, Kita year and kind: children, demand (31 December), demand_mean, demand_peak, places, places_needed, missing, "
          "coverage (places / children), in the year of in_care also utilisation (in care / places) and care_rate (in care / children), "
          "status." ),
      table );
    declareDemandPlaces( p,
      { { "KRIPPE_FIELD", tr( "Count for the Krippe" ) }, { "KINDERGARTEN_FIELD", tr( "Count for the Kindergarten" ) },
        { "HORT_FIELD", tr( "Count for the Hort" ) } } );
    p.result( "MISSING", tr( "Missing places in the last Kita year" ) );
  }

  static const QStringList &kindWords()
  {
    static const QStringList words{ QStringLiteral( "krippe" ), QStringLiteral( "kindergarten" ), QStringLiteral( "hort" ) };
    return words;
  }

  static std::size_t kindOf( const NamedTable &table, std::size_t row )
  {
    const QString word = table.text( row, QStringLiteral( "kind" ) );
    const int place = static_cast<int>( kindWords().indexOf( word.toLower() ) );
    if ( place < 0 )
      table.refuse( row, ChildcareDemandAlgorithm::tr( "“%1” in the column “kind” must be krippe, kindergarten or hort." ).arg( word ) );
    return static_cast<std::size_t>( place );
  }

  //! The same quota of all ages, by kind.
  static CareQuotas quotasOf( const std::array<double, 3> &ofKinds )
  {
    CareQuotas quotas;
    quotas.quotas.fill( ofKinds );
    return quotas;
  }

  static CareQuotas readQuotas( const Call &call )
  {
    CareQuotas quotas;
    const NamedTable table( call, "QUOTAS", { QStringLiteral( "age" ), QStringLiteral( "kind" ), QStringLiteral( "quota" ) } );
    double greatest = 0.0;
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      const std::size_t age = table.age( row, QStringLiteral( "age" ) );
      if ( age >= quotas.quotas.size() )
        table.refuse( row, ChildcareDemandAlgorithm::tr( "the age %1 is above 14." ).arg( age ) );
      const double quota = table.number( row, QStringLiteral( "quota" ) );
      if ( quota < 0.0 || quota > 200.0 )
        table.refuse( row, ChildcareDemandAlgorithm::tr( "the quota %1 is not a share." ).arg( quota ) );
      quotas.quotas[age][kindOf( table, row )] = quota;
      greatest = std::max( greatest, quota );
    }
    if ( greatest > 2.0 )
    {
      for ( auto &age : quotas.quotas )
      {
        for ( double &quota : age )
          quota /= 100.0;
      }
      call.say( ChildcareDemandAlgorithm::tr( "The quotas are taken as percent." ) );
    }
    return quotas;
  }

  namespace
  {
    //! What is offered in an area, by kind.
    struct Offer
    {
      double places = std::nan( "" );
      double commuters = 0.0;
      double integration = 0.0;
      double inCare = std::nan( "" );
    };

    using Offers = std::map<std::pair<std::string, std::size_t>, Offer>;
  }

  static Offers readPlaces( const Call &call, const AgeTable &people )
  {
    Offers offers;
    if ( !call.has( "PLACES" ) )
      return offers;
    const NamedTable table( call, "PLACES", { QStringLiteral( "area_key" ), QStringLiteral( "kind" ), QStringLiteral( "places" ) } );
    const auto optional = [&table]( std::size_t row, const QString &column ) {
      return table.text( row, column ).isEmpty() ? 0.0 : table.number( row, column );
    };
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      const std::string key = table.text( row, QStringLiteral( "area_key" ) ).toStdString();
      if ( !std::binary_search( people.keys.begin(), people.keys.end(), key ) )
        table.refuse( row, ChildcareDemandAlgorithm::tr( "the area “%1” is not in the population." ).arg( QString::fromStdString( key ) ) );
      const double places = table.number( row, QStringLiteral( "places" ) ), integration = optional( row, QStringLiteral( "integration" ) );
      if ( places < 0.0 || integration < 0.0 )
        table.refuse( row, ChildcareDemandAlgorithm::tr( "places and integration must be 0 or more." ) );
      Offer &offer = offers[{ key, kindOf( table, row ) }]; // facilities of an area add up
      offer.places = std::isnan( offer.places ) ? places : offer.places + places;
      offer.commuters += optional( row, QStringLiteral( "commuters" ) );
      offer.integration += integration;
      if ( !table.text( row, QStringLiteral( "in_care" ) ).isEmpty() )
      {
        const double inCare = table.number( row, QStringLiteral( "in_care" ) );
        if ( inCare < 0.0 )
          table.refuse( row, ChildcareDemandAlgorithm::tr( "in_care must be 0 or more." ) );
        offer.inCare = std::isnan( offer.inCare ) ? inCare : offer.inCare + inCare;
      }
    }
    return offers;
  }

  namespace
  {
    //! Children by age, both sexes, at the end of a year.
    struct ChildrenOfYear
    {
      int year = 0;
      std::vector<double> ages;
      std::vector<bool> uncertain; //!< by age
    };
  }

  //! The years of \a key, and \a rolling more.
  static std::vector<ChildrenOfYear> yearsOf( const AgeTable &people, const std::string &key, int rolling )
  {
    std::vector<ChildrenOfYear> years;
    for ( const int year : people.years )
    {
      const Population &counted = *people.find( key, year );
      const auto uncertain = people.uncertain.find( { key, year } );
      years.push_back( { year, {}, uncertain == people.uncertain.end() ? std::vector<bool>( people.ages ) : uncertain->second } );
      for ( std::size_t age = 0; age < people.ages; ++age )
        years.back().ages.push_back( counted.at( Sex::Male, age ) + counted.at( Sex::Female, age ) );
    }
    for ( int more = 0; more < rolling; ++more )
    {
      std::vector<double> ages = years.back().ages;
      std::vector<bool> uncertain = years.back().uncertain;
      const double newborn = rollingBirths( std::array{ ages[2], ages[1], ages[0] }, 1 ).front();
      ages.pop_back();
      ages.insert( ages.begin(), newborn );
      uncertain.pop_back();
      uncertain.insert( uncertain.begin(), true );
      years.push_back( { years.back().year + 1, ages, uncertain } );
    }
    return years;
  }

  //! Whether the children of a kind are unsure in any of their ages.
  static bool isUncertain( const ChildrenOfYear &children, const CareLimits &limits, CareKind kind )
  {
    const double from = kind == CareKind::Krippe ? limits.krippe : kind == CareKind::Kindergarten ? limits.kindergarten : limits.hort;
    const double to = kind == CareKind::Krippe ? limits.kindergarten : kind == CareKind::Kindergarten ? limits.hort : limits.end;
    for ( std::size_t age = static_cast<std::size_t>( from ); static_cast<double>( age ) < to; ++age )
    {
      if ( children.uncertain[age] )
        return true;
    }
    return false;
  }

  static CareLimits limitsOf( const Call &call )
  {
    const CareLimits byCutOff = limitsOfCutOff( cutOffMonth( call, "CUT_OFF_DATE" ) );
    if ( call.text( "LIMITS" ).trimmed().isEmpty() )
      return byCutOff;
    const std::vector<double> limits = numberList( call.text( "LIMITS" ), call.label( "LIMITS" ) );
    const bool fits = limits.size() == 4 && limits[0] >= 0.0 && limits[0] <= limits[1] && limits[1] < limits[2] && limits[2] <= limits[3]
      && limits[3] <= 15.0;
    if ( !fits )
      throw QgsProcessingException(
        ChildcareDemandAlgorithm::tr( "“%1” must be four ascending ages from 0 to 15, like 0;3;6.5;10.5." ).arg( call.label( "LIMITS" ) ) );
    return { limits[0], limits[1], limits[2], limits[3] };
  }

  //! What each area's children want, where no quotas are given: as many as have a place now; nothing of it where that is not known.
  static std::map<std::string, CareQuotas> quotasInCare(
    const Call &call, const AgeTable &people, const Offers &offers, int yearInCare, const ChildcareOptions &options )
  {
    const CareQuotas everybody = quotasOf( { 1.0, 1.0, 1.0 } );
    std::array<double, 3> inCare{}, children{};
    std::map<std::string, std::array<double, 3>> ofAreas;
    for ( const std::string &key : people.keys )
    {
      const std::vector<ChildrenOfYear> years = yearsOf( people, key, 0 );
      const auto ofYear = std::find_if( years.begin(), years.end(), [yearInCare]( const auto &each ) { return each.year == yearInCare; } );
      const CareChildren all = careChildren( ofYear->ages, everybody, options );
      ofAreas[key].fill( std::nan( "" ) );
      for ( std::size_t kind = 0; kind < careKinds.size(); ++kind )
      {
        const auto offer = offers.find( { key, kind } );
        if ( offer == offers.end() || std::isnan( offer->second.inCare ) )
          continue;
        inCare[kind] += offer->second.inCare;
        children[kind] += all.all[kind];
        if ( all.all[kind] > 0.0 )
          ofAreas[key][kind] = offer->second.inCare / all.all[kind];
      }
    }
    std::array<double, 3> usual{};
    for ( std::size_t kind = 0; kind < careKinds.size(); ++kind )
    {
      usual[kind] = children[kind] > 0.0 ? inCare[kind] / children[kind] : 1.0;
      if ( children[kind] > 0.0 )
        call.say( ChildcareDemandAlgorithm::tr( "Quota of %1: the share in care of %2, in all areas together %3 %." )
            .arg( kindWords().at( static_cast<int>( kind ) ) )
            .arg( yearInCare )
            .arg( decimalText( 100.0 * usual[kind], 1 ) ) );
      else
        call.warn( ChildcareDemandAlgorithm::tr( "No “%1” of %2 were given: every child counts as wanting a place." )
            .arg( call.label( "QUOTAS" ), kindWords().at( static_cast<int>( kind ) ) ) );
    }
    std::map<std::string, CareQuotas> quotas;
    for ( auto &[key, ofKinds] : ofAreas )
    {
      for ( std::size_t kind = 0; kind < careKinds.size(); ++kind )
        ofKinds[kind] = std::isnan( ofKinds[kind] ) ? usual[kind] : ofKinds[kind];
      quotas[key] = quotasOf( ofKinds );
    }
    return quotas;
  }

  static QgsFields demandFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "area_key" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "year" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "kita_year" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "kind" ), QMetaType::Type::QString ) );
    appendNumbers( fields,
      { QStringLiteral( "children" ), QStringLiteral( "demand" ), QStringLiteral( "demand_mean" ), QStringLiteral( "demand_peak" ),
        QStringLiteral( "places" ), QStringLiteral( "places_needed" ), QStringLiteral( "missing" ), QStringLiteral( "coverage" ),
        QStringLiteral( "utilisation" ), QStringLiteral( "care_rate" ) } );
    fields.append( QgsField( QStringLiteral( "status" ), QMetaType::Type::QString ) );
    return fields;
  }

  //! What a store can take of the result; of a kind of care each, which is a dimension of theirs.
  static IndicatorPropertiesByField demandIndicators( bool hasQuotas, double reserve )
  {
    IndicatorProperties count;
    count.unit = ChildcareDemandAlgorithm::tr( "places" );
    count.isCount = true;
    count.method = ( hasQuotas ? ChildcareDemandAlgorithm::tr( "Children times the quota of their age; reserve %1 %" )
                               : ChildcareDemandAlgorithm::tr( "Every child wants a place; reserve %1 %" ) )
                     .arg( decimalText( 100.0 * reserve, 1 ) );
    IndicatorProperties rate = count;
    rate.unit = QStringLiteral( "%" );
    rate.isCount = false;
    IndicatorProperties children = count;
    children.unit = ChildcareDemandAlgorithm::tr( "children" );
    IndicatorPropertiesByField indicators;
    const auto add = [&indicators]( const char *field, IndicatorProperties properties, const QString &name ) {
      properties.name = name;
      properties.madeBy = QStringLiteral( "childcaredemand:" ) + QLatin1String( field );
      indicators.insert( QLatin1String( field ), properties );
    };
    add( "children", children, ChildcareDemandAlgorithm::tr( "Children of Kita age" ) );
    add( "places_needed", count, ChildcareDemandAlgorithm::tr( "Kita places needed" ) );
    add( "missing", count, ChildcareDemandAlgorithm::tr( "Kita places missing" ) );
    add( "coverage", rate, ChildcareDemandAlgorithm::tr( "Coverage with Kita places" ) );
    return indicators;
  }

  QVariantMap ChildcareDemandAlgorithm::run( Call &call )
  {
    const AgeTable people = readAgeTable( call, "INPUT", 0, call.text( "SCENARIO" ) );
    ChildcareOptions options;
    options.limits = limitsOf( call );
    options.deferred = call.number( "DEFERRED" );
    options.early = call.number( "EARLY" );
    const double last = std::ceil( options.limits.end ) - 1.0;
    if ( static_cast<double>( people.ages ) < std::max( 3.0, last + 1.0 ) )
      throw QgsProcessingException( tr( "“%1” ends with the age %2; single ages up to %3 are needed." )
          .arg( call.label( "INPUT" ) )
          .arg( people.ages - 1 )
          .arg( last ) );
    const Offers offers = readPlaces( call, people );
    const int yearInCare = people.isProjection ? people.years.front() : people.years.back();
    std::map<std::string, CareQuotas> quotas;
    if ( !call.has( "QUOTAS" ) )
      quotas = quotasInCare( call, people, offers, yearInCare, options );
    const CareQuotas given = call.has( "QUOTAS" ) ? readQuotas( call ) : CareQuotas();
    const double reserve = call.number( "RESERVE" );

    const int rolling = call.count( "ROLLING" );
    std::vector<QgsAttributes> rows;
    DemandByArea demands;
    double missingInLastYear = 0.0;
    for ( const std::string &key : people.keys )
    {
      for ( const ChildrenOfYear &ofYear : yearsOf( people, key, rolling ) )
      {
        const int year = ofYear.year;
        const CareChildren children = careChildren( ofYear.ages, call.has( "QUOTAS" ) ? given : quotas.at( key ), options );
        for ( std::size_t kind = 0; kind < careKinds.size(); ++kind )
        {
          const bool fills = careKinds[kind] == CareKind::Kindergarten;
          const auto found = offers.find( { key, kind } );
          const Offer offer = found == offers.end() ? Offer() : found->second;
          const double demand = children.wanting[kind];
          const double peak = demand * ( fills ? children.kindergartenPeak : 1.0 );
          const double needed = placesNeeded( std::max( 0.0, peak + offer.commuters ) + offer.integration, reserve );
          const double missing = std::max( 0.0, needed - offer.places );
          const QString word = kindWords().at( static_cast<int>( kind ) );
          missingInLastYear += year == people.years.back() + rolling && !std::isnan( offer.places ) ? missing : 0.0;
          demands[key].push_back( { QStringLiteral( "%1_%2" ).arg( word ).arg( year ), kind, peak } );
          const double inCare = year == yearInCare ? offer.inCare : std::nan( "" );
          const CareRates rates = careRates( children.all[kind], offer.places, inCare );
          rows.push_back(
            QgsAttributes() << QString::fromStdString( key ) << year
                            << QStringLiteral( "%1/%2" ).arg( year ).arg( ( year + 1 ) % 100, 2, 10, QLatin1Char( '0' ) ) << word
                            << children.all[kind] << demand << demand * ( fills ? children.kindergartenMean : 1.0 ) << peak
                            << numberOrNull( offer.places ) << needed << numberOrNull( std::isnan( offer.places ) ? offer.places : missing )
                            << numberOrNull( rates.coverage ) << numberOrNull( rates.utilisation ) << numberOrNull( rates.careRate )
                            << ( isUncertain( ofYear, options.limits, careKinds[kind] ) ? QStringLiteral( "uncertain" )
                                                                                        : QStringLiteral( "value" ) ) );
        }
      }
    }
    const std::optional<DemandPlaces> places = readDemandPlaces( call, { "KRIPPE_FIELD", "KINDERGARTEN_FIELD", "HORT_FIELD" } );
    FeatureOutput output = std::move( *call.output( "OUTPUT", demandFields() ) );
    std::optional<FeatureOutput> atPlaces = places ? places->begin( call, demands ) : std::nullopt;
    for ( const QgsAttributes &attributes : rows )
    {
      QgsFeature row( output.fields() );
      row.setAttributes( attributes );
      output.add( row );
    }
    if ( atPlaces )
      places->write( call, *atPlaces, demands );
    closeAll( output, atPlaces );
    call.say( tr( "Areas: %1, Kita years: %2. Missing places in the last of them, areas without “%3” left out: %4." )
        .arg( people.keys.size() )
        .arg( people.years.size() + static_cast<std::size_t>( rolling ) )
        .arg( call.label( "PLACES" ), decimalText( missingInLastYear, 0 ) ) );
    const IndicatorPropertiesByField indicators = demandIndicators( call.has( "QUOTAS" ), reserve );
    QVariantMap results{ { QStringLiteral( "OUTPUT" ), output.finish( [&indicators]( QgsVectorLayer &layer ) {
                            setIndicatorProperties( layer, indicators );
                            layer.setName( tr( "Demand" ) );
                          } ) },
      { QStringLiteral( "MISSING" ), missingInLastYear } };
    if ( atPlaces )
      results[QStringLiteral( "AT_PLACES" )] = atPlaces->finish();
    return results;
  }

}
