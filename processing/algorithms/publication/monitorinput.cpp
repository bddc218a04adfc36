#include "algorithms/publication/monitorinput.h"

#include "algorithms/areas/numbercolumns.h"
#include "algorithms/disclosure/countrules.h"
#include "classification/classification.h"
#include "classification/classlabels.h"
#include "finding.h"
#include "findings/areascodes.h"
#include "findings/disclosurecodes.h"
#include "indicators/catalogue.h"
#include "indicators/indicatorvalues.h"
#include "report/pageparts.h"
#include "store/storedareas.h"
#include "text/csvline.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  static const std::string sCount = "__count";
  static const std::string sPeople = "__people";

  //! Beside each quotient its two parts, as indicators of their own.
  static std::vector<CatalogueIndicator> withParts( const std::vector<CatalogueIndicator> &catalogue )
  {
    std::vector<CatalogueIndicator> all = catalogue;
    for ( const CatalogueIndicator &indicator : catalogue )
    {
      if ( !indicator.denominator )
        continue;
      for ( const auto &[suffix, formula] : { std::pair( sCount, indicator.numerator ), std::pair( sPeople, *indicator.denominator ) } )
      {
        CatalogueIndicator part = indicator;
        part.id += suffix;
        part.numerator = formula;
        part.denominator.reset();
        part.factor = 1.0;
        part.minimumCases = 0;
        part.kind = QuotientKind::Unsaid;
        all.push_back( std::move( part ) );
      }
    }
    return all;
  }

  //! A rule for an indicator that nobody knows would release what it was to keep, as a word that nobody knows.
  static void checkRules( const MonitorRules &rules, const std::vector<CatalogueIndicator> &catalogue )
  {
    for ( const ListTable &list : rules.lists )
    {
      checkRuleWords( list );
      for ( std::size_t row = 0; row < list.rows.size(); ++row )
      {
        const std::string id = ruleCell( list, row, "indicator" );
        if ( std::none_of( catalogue.begin(), catalogue.end(), [&id]( const CatalogueIndicator &each ) { return each.id == id; } ) )
          throw InputError( codes::releaseRuleWrong, { list.name, std::to_string( row + 1 ), "indicator", id } );
      }
    }
  }

  //! What a row leaves empty stays as it is, whatever rows of the same indicator follow.
  static void applyRules( MonitorIndicator &indicator, const MonitorRules &rules )
  {
    for ( const ListTable &list : rules.lists )
    {
      for ( std::size_t row = 0; row < list.rows.size(); ++row )
      {
        if ( ruleCell( list, row, "indicator" ) != indicator.id )
          continue;
        applyRuleRow( list, row, indicator.rule );
        if ( const std::string publish = ruleCell( list, row, "publish" ); !publish.empty() )
        {
          indicator.showsValues = publish == "value";
          indicator.isReleased = publish != "no";
        }
      }
    }
  }

  //! With as many decimals as the limit has.
  static std::string labelNumber( double limit, bool isGerman )
  {
    const std::string text = shortestNumber( limit );
    const std::size_t point = text.find( '.' );
    const int decimals = point == std::string::npos ? 0 : static_cast<int>( text.size() - point - 1 );
    return numberText( limit, std::min( decimals, 9 ), isGerman ? ReportLanguage::German : ReportLanguage::English );
  }

  //! In the language of the pages, whatever that of the user is.
  static std::vector<std::string> labelsOf( const std::vector<double> &limits, bool isGerman )
  {
    const PageWords words( isGerman ? ReportLanguage::German : ReportLanguage::English );
    const auto number = [isGerman]( double limit ) { return labelNumber( limit, isGerman ); };
    if ( limits.empty() )
      return { words( "alle Werte", "all values" ) };
    std::vector<std::string> labels{ words( "unter ", "below " ) + number( limits.front() ) };
    for ( std::size_t i = 1; i < limits.size(); ++i )
      labels.push_back( number( limits[i - 1] ) + words( " bis unter ", " to below " ) + number( limits[i] ) );
    labels.push_back( number( limits.back() ) + words( " und mehr", " and more" ) );
    return labels;
  }

  static std::vector<double> limitsOf( const MonitorIndicator &indicator, int decimals )
  {
    std::vector<double> values;
    for ( const auto &[period, cells] : indicator.periods )
    {
      for ( const MonitorCell &cell : cells )
      {
        if ( cell.value )
          values.push_back( *cell.value );
      }
    }
    if ( values.empty() )
      return {};
    constexpr std::size_t fewAreas = 25;
    ClassificationOptions options;
    options.classCount = indicator.periods.begin()->second.size() < fewAreas ? 4 : 5;
    options.mergeEmptyClasses = true;
    options.decimals = decimals; // a finer limit would tell of the values beside it
    options.zeroIsLimit = true;
    const std::vector<ObservationStatus> statuses( values.size(), ObservationStatus::Value );
    return classify( values, statuses, options ).printedLimits;
  }

  //! Whether the numerator can only count cases: below 0 it is a slip in a table, which must not release what it stands beside.
  static bool countsCases( const CatalogueIndicator &indicator )
  {
    const bool isMean = indicator.kind == QuotientKind::Mean; // its cases are the denominator
    return indicator.kind == QuotientKind::Share || indicator.kind == QuotientKind::Rate || ( indicator.minimumCases > 0 && !isMean );
  }

  //! Whether it is a number of people or cases by itself: nothing divides it, and all its values are whole.
  static bool isPlainCount( const CatalogueIndicator &described, const MonitorIndicator &indicator )
  {
    if ( described.denominator || described.kind != QuotientKind::Unsaid )
      return false;
    return std::all_of( indicator.periods.begin(), indicator.periods.end(), []( const auto &period ) {
      return std::all_of( period.second.begin(), period.second.end(),
        []( const MonitorCell &cell ) { return !cell.value || ( *cell.value >= 0.0 && *cell.value == std::round( *cell.value ) ); } );
    } );
  }

  //! Limits of classes of a count that tell no small count: each class has as many whole numbers as must stay possible, and the first one
  //! goes beyond those that are protected.
  static std::vector<double> limitsOfCounts( const std::vector<double> &limits, const PrimaryRule &rule )
  {
    std::vector<double> kept;
    double from = 0.0;
    for ( const double limit : limits )
    {
      const double last = std::ceil( limit ) - 1.0;
      if ( last - std::ceil( from ) + 1.0 < static_cast<double>( rule.minimumCandidates ) || last < static_cast<double>( rule.threshold ) )
        continue;
      kept.push_back( limit );
      from = limit;
    }
    return kept;
  }

  //! Counts are whole and not below 0, all of them; else the numerator counts nothing.
  static void dropCountsThatCountNothing( MonitorIndicator &indicator )
  {
    const auto isCount = []( const MonitorCell &cell ) { return !cell.count || *cell.count >= 0; };
    for ( const auto &[period, cells] : indicator.periods )
    {
      if ( std::all_of( cells.begin(), cells.end(), isCount ) )
        continue;
      for ( auto &[any, all] : indicator.periods )
      {
        for ( MonitorCell &cell : all )
          cell.count.reset();
      }
      return;
    }
  }

  Monitor monitorFrom( const std::vector<QgsFeature> &features, const QgsFields &fields, const std::vector<CatalogueIndicator> &catalogue,
    const MonitorRules &rules, const RegisteredReleases &earlier, MonitorNames &names, ProblemReporter &problems )
  {
    checkRules( rules, catalogue );
    Monitor monitor;
    monitor.earlier = earlier.shown;
    for ( const QgsFeature &feature : features )
    {
      monitor.areas.push_back( feature.attribute( QStringLiteral( "area_key" ) ).toString().toStdString() );
      names.areas.push_back( feature.attribute( QStringLiteral( "name" ) ).toString().toStdString() );
    }
    const std::vector<CatalogueIndicator> all = withParts( catalogue );
    IndicatorOptions options;
    options.years = rules.periods.empty() ? std::vector<std::string>{ "all" } : rules.periods;
    options.withholdSmallCounts = false;
    for ( const std::string &asked : rules.indicators )
    {
      options.indicators.push_back( asked );
      for ( const std::string &suffix : { sCount, sPeople } )
      {
        const std::string part = asked + suffix;
        if ( std::any_of( all.begin(), all.end(), [&part]( const CatalogueIndicator &each ) { return each.id == part; } ) )
          options.indicators.push_back( part );
      }
    }
    std::vector<IndicatorValues> results = computeIndicators( all, numberColumns( features, fields ), options, problems );
    if ( results.empty() )
      throw InputError( codes::noIndicatorComputable );
    std::map<std::pair<std::string, std::string>, const AreaColumn *> parts;
    for ( const IndicatorValues &result : results )
    {
      if ( result.indicator >= catalogue.size() )
        parts.emplace( std::pair( all[result.indicator].id, result.year ), &result.rate );
    }
    std::map<std::string, std::size_t> places;
    std::vector<int> decimals;
    std::vector<const CatalogueIndicator *> ofIndicator;
    for ( const IndicatorValues &result : results )
    {
      if ( result.indicator >= catalogue.size() )
        continue;
      const CatalogueIndicator &described = catalogue[result.indicator];
      const auto [place, isNew] = places.try_emplace( described.id, monitor.indicators.size() );
      if ( isNew )
      {
        MonitorIndicator &added = monitor.indicators.emplace_back();
        added.id = described.id;
        decimals.push_back( described.decimals < 0 ? 1 : described.decimals );
        ofIndicator.push_back( &described );
        added.factor = described.factor;
        added.rule = rules.rule;
        added.rule.threshold = std::max( rules.rule.threshold, static_cast<std::int64_t>( std::ceil( described.minimumCases ) ) );
        applyRules( added, rules );
        if ( !described.source.empty() && std::find( names.sources.begin(), names.sources.end(), described.source ) == names.sources.end() )
          names.sources.push_back( described.source );
      }
      const auto count = parts.find( { described.id + sCount, result.year } );
      const auto people = parts.find( { described.id + sPeople, result.year } );
      std::vector<MonitorCell> &cells = monitor.indicators[place->second].periods[result.year];
      for ( std::size_t area = 0; area < features.size(); ++area )
      {
        MonitorCell &cell = cells.emplace_back();
        cell.status = result.rate.statuses[area];
        if ( std::isfinite( result.rate.values[area] ) )
          cell.value = result.rate.values[area];
        const double counted = count != parts.end() ? count->second->values[area] : std::nan( "" );
        const double base = people != parts.end() ? people->second->values[area] : std::nan( "" );
        // A mean of few cases tells of these: they are the count, and its amount is none.
        const bool isMeanOfCases = described.kind == QuotientKind::Mean && described.minimumCases > 0;
        const double cases = isMeanOfCases ? base : counted;
        if ( std::isfinite( cases ) && cases < 0.0 && countsCases( described ) )
          throw InputError(
            codes::negativeCount, { described.id + ", " + monitor.areas[area] + ", " + result.year, shortestNumber( cases ) } );
        if ( std::isfinite( cases ) )
          cell.count = cases == std::round( cases ) ? std::llround( cases ) : -1;
        if ( std::isfinite( base ) && !isMeanOfCases )
          cell.people = base;
      }
    }
    for ( std::size_t i = 0; i < monitor.indicators.size(); ++i )
    {
      MonitorIndicator &indicator = monitor.indicators[i];
      dropCountsThatCountNothing( indicator );
      const auto known = earlier.limits.find( indicator.id );
      indicator.limits = known != earlier.limits.end() ? known->second : limitsOf( indicator, decimals[i] );
      if ( isPlainCount( *ofIndicator[i], indicator ) && !indicator.rule.isException )
        indicator.limits = limitsOfCounts( indicator.limits, indicator.rule );
      indicator.labels = labelsOf( indicator.limits, rules.isGerman );
    }
    return monitor;
  }

  static std::map<std::string, StoredGrouping> newestGroupings( StoreDatabase &database )
  {
    std::map<std::string, StoredGrouping> newest;
    for ( const StoredGrouping &grouping : storedGroupings( database ) )
      newest.insert_or_assign( grouping.name, grouping ); // they come by date
    return newest;
  }

  std::vector<ReleaseGroup> releaseGroups( StoreDatabase &database, const std::vector<std::string> &areas )
  {
    std::vector<ReleaseGroup> groups;
    for ( const auto &[name, grouping] : newestGroupings( database ) )
    {
      for ( const StoredMember &member : storedMembers( database, grouping.id ) )
      {
        const ReleaseGroup group{ name, member.groupKey, member.groupName };
        if ( !group.name.empty() && std::find( areas.begin(), areas.end(), member.areaKey ) != areas.end()
          && std::find( groups.begin(), groups.end(), group ) == groups.end() )
          groups.push_back( group );
      }
    }
    return groups;
  }

  std::string membersList( StoreDatabase &database, const std::vector<std::string> &areas )
  {
    std::string lines;
    for ( const auto &[name, grouping] : newestGroupings( database ) )
    {
      for ( const StoredMember &member : storedMembers( database, grouping.id ) )
      {
        if ( std::find( areas.begin(), areas.end(), member.areaKey ) != areas.end() )
          lines += csvLine( { name, member.areaKey, member.groupKey, member.groupName } );
      }
    }
    return lines.empty() ? lines : csvLine( { "grouping", "area_key", "group_key", "group_name" } ) + lines;
  }

  std::vector<CountDivision> divisionsOf( StoreDatabase &database, const std::vector<std::string> &areas )
  {
    std::vector<CountDivision> divisions;
    for ( const auto &[name, grouping] : newestGroupings( database ) )
    {
      CountDivision &division = divisions.emplace_back();
      division.name = name;
      for ( const StoredMember &member : storedMembers( database, grouping.id ) )
      {
        if ( std::find( areas.begin(), areas.end(), member.areaKey ) == areas.end() )
          continue;
        const auto [known, isNew] = division.groupOfArea.emplace( member.areaKey, member.groupKey );
        if ( !isNew && known->second != member.groupKey )
          throw InputError( codes::areaInTwoGroups, { member.areaKey, name, known->second, member.groupKey } );
      }
      for ( const std::string &area : areas )
        division.groupOfArea.emplace( area, restGroup );
    }
    return divisions;
  }

}
