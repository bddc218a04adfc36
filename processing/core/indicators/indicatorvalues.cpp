#include "indicatorvalues.h"

#include "finding.h"
#include "indicators/smallarearates.h"
#include "indicators/yearcolumns.h"
#include "findings/areascodes.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace sozialraum
{

  namespace
  {

    //! Years for which every name has a column, ascending.
    std::set<std::string> commonYears( const CatalogueIndicator &indicator, const YearColumns &columns )
    {
      std::set<std::string> candidates;
      for ( const std::string &name : namesIn( indicator ) )
      {
        for ( const std::string &year : columns.yearsOf( name ) )
          candidates.insert( year );
      }
      std::erase_if( candidates, [&]( const std::string &year ) {
        const std::vector<std::string> names = namesIn( indicator );
        return std::any_of( names.begin(), names.end(), [&]( const std::string &name ) { return !columns.find( name, year ); } );
      } );
      if ( candidates.size() > 1 )
        candidates.erase( std::string() );
      return candidates;
    }

    std::set<std::string> chosenYears( const std::set<std::string> &available, const std::vector<std::string> &asked )
    {
      if ( available.empty() )
        return available;
      if ( asked.empty() )
        return { *available.rbegin() };
      std::set<std::string> years;
      for ( const std::string &year : available )
      {
        if ( year.empty()
          || std::any_of( asked.begin(), asked.end(), [&year]( const std::string &text ) { return text == "all" || text == year; } ) )
          years.insert( year );
      }
      return years;
    }

    AreaColumn evaluated( const Formula &formula, const YearColumns &columns, const std::string &year )
    {
      std::vector<const AreaColumn *> operands;
      for ( const std::string &name : formula.names() )
        operands.push_back( columns.find( name, year ) );
      AreaColumn result;
      for ( std::size_t area = 0; area < columns.areaCount(); ++area )
      {
        const FormulaValue value = formula.evaluate(
          [&]( std::size_t operand ) { return FormulaValue{ operands[operand]->values[area], operands[operand]->statuses[area] }; } );
        result.values.push_back( value.value );
        result.statuses.push_back( value.status );
      }
      return result;
    }

    AreaColumn quotient( const AreaColumn &numerator, const AreaColumn &denominator, double factor )
    {
      static const Formula division( "a / b" );
      AreaColumn result;
      for ( std::size_t area = 0; area < numerator.values.size(); ++area )
      {
        const FormulaValue value = division.evaluate( [&]( std::size_t operand ) {
          const AreaColumn &column = operand == 0 ? numerator : denominator;
          return FormulaValue{ column.values[area], column.statuses[area] };
        } );
        result.values.push_back( value.value * factor );
        result.statuses.push_back( value.status );
      }
      return result;
    }

    AreaColumn scaled( AreaColumn column, double factor )
    {
      for ( double &value : column.values )
        value *= factor;
      return column;
    }

    //! Withholds the values that rest on too few cases; only counts of cases can be too few.
    std::size_t withhold( IndicatorValues &values, const AreaColumn &cases, double minimum )
    {
      std::size_t withheld = 0;
      for ( std::size_t area = 0; area < cases.values.size(); ++area )
      {
        if ( !( cases.values[area] > 0 && cases.values[area] < minimum ) )
          continue;
        ++withheld;
        values.rate.values[area] = std::numeric_limits<double>::quiet_NaN();
        values.rate.statuses[area] = ObservationStatus::Suppressed;
        for ( std::vector<double> *column : { &values.shrunk, &values.lower, &values.upper } )
        {
          if ( !column->empty() )
            ( *column )[area] = std::numeric_limits<double>::quiet_NaN();
        }
      }
      return withheld;
    }

    void addSmallAreaRates(
      IndicatorValues &values, const AreaColumn &cases, const AreaColumn &population, double factor, const IndicatorOptions &options )
    {
      if ( options.shrinkage )
      {
        values.shrunk = empiricalBayesRates( cases.values, population.values ).rates;
        for ( double &rate : values.shrunk )
          rate *= factor;
      }
      if ( !options.intervals )
        return;
      for ( std::size_t area = 0; area < cases.values.size(); ++area )
      {
        const Interval interval = wilsonInterval( cases.values[area], population.values[area] );
        values.lower.push_back( interval.lower * factor );
        values.upper.push_back( interval.upper * factor );
      }
    }

    IndicatorValues computed(
      const CatalogueIndicator &indicator, const YearColumns &columns, const std::string &year, const IndicatorOptions &options )
    {
      IndicatorValues values;
      values.year = year;
      const AreaColumn cases = evaluated( indicator.numerator, columns, year );
      if ( indicator.denominator )
      {
        const AreaColumn population = evaluated( *indicator.denominator, columns, year );
        values.rate = quotient( cases, population, indicator.factor );
        addSmallAreaRates( values, cases, population, indicator.factor, options );
      }
      else
        values.rate = scaled( cases, indicator.factor );
      values.rate.name = indicator.id + ( year.empty() ? "" : "_" + year );
      if ( options.withholdSmallCounts )
        values.withheld = withhold( values, cases, indicator.minimumCases );
      return values;
    }

    std::string missingName( const CatalogueIndicator &indicator, const YearColumns &columns )
    {
      const std::vector<std::string> names = namesIn( indicator );
      const auto missing =
        std::find_if( names.begin(), names.end(), [&columns]( const std::string &name ) { return !columns.knows( name ); } );
      return missing == names.end() ? names.empty() ? std::string() : names.front() : *missing;
    }

    void checkAsked( const std::vector<CatalogueIndicator> &catalogue, const std::vector<std::string> &asked )
    {
      for ( const std::string &id : asked )
      {
        if ( std::none_of(
               catalogue.begin(), catalogue.end(), [&id]( const CatalogueIndicator &indicator ) { return indicator.id == id; } ) )
          throw InputError( codes::indicatorNotInCatalogue, { id } );
      }
    }

  }

  std::vector<IndicatorValues> computeIndicators( const std::vector<CatalogueIndicator> &catalogue, std::vector<AreaColumn> columns,
    const IndicatorOptions &options, ProblemReporter &problems )
  {
    checkAsked( catalogue, options.indicators );
    YearColumns known( std::move( columns ) );
    std::vector<IndicatorValues> results;
    std::size_t leftOut = 0;
    std::array<std::string, 2> firstLeftOut;
    for ( const std::size_t place : orderOfComputation( catalogue ) )
    {
      const CatalogueIndicator &indicator = catalogue[place];
      const bool isAsked = std::find( options.indicators.begin(), options.indicators.end(), indicator.id ) != options.indicators.end();
      const std::set<std::string> available = commonYears( indicator, known );
      if ( available.empty() && isAsked )
        throw InputError(
          codes::catalogueFieldMissing, { std::to_string( indicator.sourceRow ), indicator.id, missingName( indicator, known ) } );
      if ( available.empty() && leftOut++ == 0 )
        firstLeftOut = { indicator.id, missingName( indicator, known ) };

      const std::set<std::string> chosen = chosenYears( available, options.years );
      for ( const std::string &year : available )
      {
        IndicatorValues values = computed( indicator, known, year, options );
        values.indicator = place;
        // Others may build on a year that is not asked for itself; what was withheld stays so for them.
        known.add( values.rate );
        if ( !chosen.contains( year ) || ( !options.indicators.empty() && !isAsked ) )
          continue;
        if ( values.withheld > 0 )
          problems.report( { codes::smallCountsWithheld, { indicator.id, year, std::to_string( values.withheld ) } } );
        results.push_back( std::move( values ) );
      }
    }
    for ( const auto &[name, field] : known.substitutes() )
      problems.report( { codes::catalogueNameSubstituted, { name, field } } );
    if ( results.empty() )
      throw InputError( codes::noIndicatorComputable );
    if ( leftOut > 0 && options.indicators.empty() )
      problems.report( { codes::indicatorsLeftOut, { std::to_string( leftOut ), firstLeftOut[0], firstLeftOut[1] } } );
    std::sort( results.begin(), results.end(), []( const IndicatorValues &a, const IndicatorValues &b ) {
      return std::pair( a.indicator, a.year ) < std::pair( b.indicator, b.year );
    } );
    return results;
  }

}
