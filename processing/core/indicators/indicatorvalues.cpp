#include "indicatorvalues.h"

#include "finding.h"
#include "indicators/smallarearates.h"
#include "indicators/yearcolumns.h"
#include "findings/areascodes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace sozialraum
{

  namespace
  {

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

    AreaColumn quotient( const AreaColumn &numerator, const AreaColumn &denominator, double factor )
    {
      static const Formula division( "a / b" );
      AreaColumn result;
      for ( std::size_t area = 0; area < numerator.values.size(); ++area )
      {
        // The factor first: 57 · 100 / 100 is 57, and 57 / 100 · 100 is not.
        const FormulaValue value = division.evaluate( [&]( std::size_t operand ) {
          return operand == 0 ? FormulaValue{ numerator.values[area] * factor, numerator.statuses[area] }
                              : FormulaValue{ denominator.values[area], denominator.statuses[area] };
        } );
        result.values.push_back( value.value );
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

    bool isSmall( double cases, double minimum )
    {
      return cases > 0 && cases < minimum;
    }

    //! An indicator of one year on its way: what it rests on, and where that must stay secret.
    struct Draft
    {
      std::vector<const AreaColumn *> counted; //!< columns of its numerator
      std::vector<const AreaColumn *> used;    //!< columns of both formulas
      AreaColumn cases;
      AreaColumn people; //!< empty where there is no denominator
    };

    Draft draftOf( const CatalogueIndicator &indicator, const YearColumns &columns, const std::string &year )
    {
      Draft draft;
      for ( const std::string &name : indicator.numerator.names() )
        draft.counted.push_back( columns.find( name, year ) );
      for ( const std::string &name : namesIn( indicator ) )
        draft.used.push_back( columns.find( name, year ) );
      draft.cases = columns.evaluated( indicator.numerator, year );
      if ( indicator.denominator )
        draft.people = columns.evaluated( *indicator.denominator, year );
      return draft;
    }

    //! Per column the areas whose value must not be shown, by any indicator.
    using SecretCounts = std::map<const AreaColumn *, std::vector<bool>>;

    //! Whether \a area has too few cases. A balance has none of its own: what came and what went are the cases. A mean tells of those that
    //! its amount belongs to.
    bool hasFewCases( const CatalogueIndicator &indicator, const Draft &draft, std::size_t area )
    {
      if ( indicator.kind == QuotientKind::Mean && indicator.denominator )
        return isSmall( draft.people.values[area], indicator.minimumCases );
      if ( indicator.kind != QuotientKind::Change )
        return isSmall( draft.cases.values[area], indicator.minimumCases );
      return std::any_of( draft.counted.begin(), draft.counted.end(),
        [&]( const AreaColumn *column ) { return isSmall( column->values[area], indicator.minimumCases ); } );
    }

    void keepSecret( const CatalogueIndicator &indicator, const Draft &draft, SecretCounts &secret )
    {
      for ( std::size_t area = 0; area < draft.cases.values.size(); ++area )
      {
        if ( !hasFewCases( indicator, draft, area ) )
          continue;
        for ( const AreaColumn *column : draft.counted )
        {
          if ( indicator.kind == QuotientKind::Change && !isSmall( column->values[area], indicator.minimumCases ) )
            continue;
          std::vector<bool> &areas = secret[column];
          areas.resize( draft.cases.values.size() );
          areas[area] = true;
        }
      }
    }

    bool showsASecret( const Draft &draft, std::size_t area, const SecretCounts &secret )
    {
      return std::any_of( draft.used.begin(), draft.used.end(), [&]( const AreaColumn *column ) {
        const auto found = secret.find( column );
        return found != secret.end() && found->second[area];
      } );
    }

    void hide( IndicatorValues &values, std::size_t area )
    {
      values.rate.values[area] = std::numeric_limits<double>::quiet_NaN();
      values.rate.statuses[area] = ObservationStatus::Suppressed;
      for ( std::vector<double> *column : { &values.shrunk, &values.lower, &values.upper } )
      {
        if ( !column->empty() )
          ( *column )[area] = std::numeric_limits<double>::quiet_NaN();
      }
    }

    //! Withholds the values that rest on too few cases, and those that show the cases of others.
    void withhold( IndicatorValues &values, const CatalogueIndicator &indicator, const Draft &draft, const SecretCounts &secret )
    {
      for ( std::size_t area = 0; area < draft.cases.values.size(); ++area )
      {
        const bool few = hasFewCases( indicator, draft, area );
        if ( !few && !showsASecret( draft, area, secret ) )
          continue;
        const bool wasShown = !std::isnan( values.rate.values[area] );
        values.withheld += few;
        values.complements += !few && wasShown;
        hide( values, area );
      }
    }

    //! What kind of quotient it is; where the catalogue does not say: a share, if no numerator is larger than its denominator.
    QuotientKind kindOf( const CatalogueIndicator &indicator, const AreaColumn &cases, const AreaColumn &population )
    {
      if ( indicator.kind != QuotientKind::Unsaid )
        return indicator.kind;
      for ( std::size_t area = 0; area < cases.values.size(); ++area )
      {
        if ( cases.values[area] < 0 || cases.values[area] > population.values[area] )
          return QuotientKind::Unsaid;
      }
      return QuotientKind::Share;
    }

    void addLimits( IndicatorValues &values, const AreaColumn &cases, const AreaColumn &population, double factor )
    {
      for ( std::size_t area = 0; area < cases.values.size(); ++area )
      {
        const double people = population.values[area];
        Interval interval =
          values.kind == QuotientKind::Share ? wilsonInterval( cases.values[area], people ) : poissonInterval( cases.values[area] );
        if ( values.kind == QuotientKind::Rate )
          interval = people > 0 ? Interval{ interval.lower / people, interval.upper / people }
                                : Interval{ std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN() };
        values.lower.push_back( interval.lower * factor );
        values.upper.push_back( interval.upper * factor );
      }
    }

    void addSmallAreaRates(
      IndicatorValues &values, const AreaColumn &cases, const AreaColumn &population, double factor, const IndicatorOptions &options )
    {
      if ( options.shrinkage && values.kind == QuotientKind::Share )
      {
        values.shrunk = empiricalBayesRates( cases.values, population.values ).rates;
        for ( double &rate : values.shrunk )
          rate *= factor;
      }
      if ( options.intervals && ( values.kind == QuotientKind::Share || values.kind == QuotientKind::Rate ) )
        addLimits( values, cases, population, factor );
    }

    IndicatorValues computed(
      const CatalogueIndicator &indicator, const std::string &year, const Draft &draft, const IndicatorOptions &options )
    {
      IndicatorValues values;
      values.year = year;
      values.kind = indicator.kind;
      if ( indicator.denominator )
      {
        values.kind = kindOf( indicator, draft.cases, draft.people );
        values.rate = quotient( draft.cases, draft.people, indicator.factor );
        addSmallAreaRates( values, draft.cases, draft.people, indicator.factor, options );
      }
      else
        values.rate = scaled( draft.cases, indicator.factor );
      values.rate.name = indicator.id + ( year.empty() ? "" : "_" + year );
      return values;
    }

    //! Ids or years, each once, with commas between them.
    void addId( std::string &ids, const std::string &id )
    {
      if ( ( ", " + ids + "," ).find( ", " + id + "," ) == std::string::npos )
        ids += ( ids.empty() ? "" : ", " ) + id;
    }

    //! Says of which indicators there are no limits, or only because something was assumed.
    void reportKinds( const std::vector<CatalogueIndicator> &catalogue, const std::vector<IndicatorValues> &results,
      const IndicatorOptions &options, ProblemReporter &problems )
    {
      std::string withoutLimits;
      std::string withoutShrinkage;
      std::string assumed;
      for ( const IndicatorValues &values : results )
      {
        const CatalogueIndicator &indicator = catalogue[values.indicator];
        if ( !indicator.denominator )
          continue;
        if ( values.kind != QuotientKind::Share && values.kind != QuotientKind::Rate )
          addId( withoutLimits, indicator.id );
        if ( values.kind != QuotientKind::Share )
          addId( withoutShrinkage, indicator.id );
        if ( values.kind == QuotientKind::Share && indicator.kind == QuotientKind::Unsaid )
          addId( assumed, indicator.id );
      }
      if ( options.intervals && !withoutLimits.empty() )
        problems.report( { codes::noLimitsForKind, { withoutLimits } } );
      if ( options.shrinkage && !withoutShrinkage.empty() )
        problems.report( { codes::noShrinkageForKind, { withoutShrinkage } } );
      if ( ( options.intervals || options.shrinkage ) && !assumed.empty() )
        problems.report( { codes::shareAssumed, { assumed } } );
    }

    std::string missingName( const CatalogueIndicator &indicator, const YearColumns &columns )
    {
      const std::vector<std::string> names = namesIn( indicator );
      const auto missing =
        std::find_if( names.begin(), names.end(), [&columns]( const std::string &name ) { return !columns.knows( name ); } );
      return missing == names.end() ? names.empty() ? std::string() : names.front() : *missing;
    }

    //! The small counts of all indicators that can be computed, whether they are asked for or not: another run may show them.
    SecretCounts secretCounts( const std::vector<CatalogueIndicator> &catalogue, const YearColumns &columns )
    {
      SecretCounts secret;
      for ( const CatalogueIndicator &indicator : catalogue )
      {
        if ( indicator.minimumCases <= 0 )
          continue;
        for ( const std::string &year : columns.commonYears( namesIn( indicator ) ) )
          keepSecret( indicator, draftOf( indicator, columns, year ), secret );
      }
      return secret;
    }

    //! Says where there is no quotient, and where a share cannot be one.
    void reportQuotients(
      const CatalogueIndicator &indicator, const IndicatorValues &values, const Draft &draft, ProblemReporter &problems )
    {
      if ( !indicator.denominator )
        return;
      std::size_t zero = 0;
      std::size_t beyond = 0;
      for ( std::size_t area = 0; area < draft.people.values.size(); ++area )
      {
        const double cases = draft.cases.values[area];
        const double people = draft.people.values[area];
        zero += people == 0.0 && !std::isnan( cases );
        beyond += people > 0.0 && ( cases < 0.0 || cases > people );
      }
      if ( zero > 0 )
        problems.report( { codes::denominatorsZero, { indicator.id, values.year, std::to_string( zero ) } } );
      if ( beyond > 0 && indicator.kind == QuotientKind::Share )
        problems.report( { codes::sharesBeyondTheWhole, { indicator.id, values.year, std::to_string( beyond ) } } );
    }

    //! Indicators that algorithms give, and no formula: they are told, and no fault of the layer.
    class ComputedElsewhere
    {
    public:
      explicit ComputedElsewhere( const std::vector<CatalogueIndicator> &catalogue )
        : mCatalogue( catalogue )
      {}

      //! Whether \a indicator, which misses \a missing, waits for the result of an algorithm.
      bool take( const CatalogueIndicator &indicator, const std::string &missing, bool isAsked )
      {
        int lag = 0;
        const std::string name = nameWithoutLag( missing, lag );
        const auto found = std::find_if( mCatalogue.begin(), mCatalogue.end(),
          [&name]( const CatalogueIndicator &other ) { return other.computedBy && other.id == name; } );
        if ( found == mCatalogue.end() )
          return false;
        ++mCount;
        addId( mAlgorithms, found->computedBy->algorithm );
        if ( isAsked )
          mAsked.push_back( { codes::indicatorComputedElsewhere, { indicator.id, found->computedBy->algorithm, found->id } } );
        return true;
      }

      bool isAsked() const { return !mAsked.empty(); }

      void report( bool areAllWanted, ProblemReporter &problems ) const
      {
        for ( const Finding &finding : mAsked )
          problems.report( finding );
        if ( areAllWanted && mCount > 0 )
          problems.report( { codes::indicatorsComputedElsewhere, { std::to_string( mCount ), mAlgorithms } } );
      }

    private:
      const std::vector<CatalogueIndicator> &mCatalogue;
      std::size_t mCount = 0;
      std::string mAlgorithms;
      std::vector<Finding> mAsked;
    };

    void reportWithheld( const CatalogueIndicator &indicator, const IndicatorValues &values, ProblemReporter &problems )
    {
      if ( values.withheld > 0 )
        problems.report( { codes::smallCountsWithheld, { indicator.id, values.year, std::to_string( values.withheld ) } } );
      if ( values.complements > 0 )
        problems.report( { codes::complementsWithheld, { indicator.id, values.year, std::to_string( values.complements ) } } );
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
    std::string otherYears;
    std::array<std::string, 2> firstLeftOut;
    ComputedElsewhere elsewhere( catalogue );
    const SecretCounts secret = options.withholdSmallCounts ? secretCounts( catalogue, known ) : SecretCounts();
    for ( const std::size_t place : orderOfComputation( catalogue ) )
    {
      const CatalogueIndicator &indicator = catalogue[place];
      const bool isAsked = std::find( options.indicators.begin(), options.indicators.end(), indicator.id ) != options.indicators.end();
      const std::set<std::string> available = known.commonYears( namesIn( indicator ) );
      const bool isElsewhere = available.empty() && elsewhere.take( indicator, missingName( indicator, known ), isAsked );
      if ( available.empty() && isAsked && !isElsewhere )
        throw InputError(
          codes::catalogueFieldMissing, { std::to_string( indicator.sourceRow ), indicator.id, missingName( indicator, known ) } );
      if ( available.empty() && !isElsewhere && leftOut++ == 0 )
        firstLeftOut = { indicator.id, missingName( indicator, known ) };

      const std::set<std::string> chosen = chosenYears( available, options.years );
      for ( const std::string &year : available )
      {
        const Draft draft = draftOf( indicator, known, year );
        IndicatorValues values = computed( indicator, year, draft, options );
        if ( options.withholdSmallCounts )
          withhold( values, indicator, draft, secret );
        values.indicator = place;
        // Others may build on a year that is not asked for itself; what was withheld stays so for them.
        known.add( values.rate );
        if ( !chosen.contains( year ) && ( options.indicators.empty() || isAsked ) )
          addId( otherYears, year );
        if ( !chosen.contains( year ) || ( !options.indicators.empty() && !isAsked ) )
          continue;
        reportWithheld( indicator, values, problems );
        reportQuotients( indicator, values, draft, problems );
        results.push_back( std::move( values ) );
      }
    }
    for ( const auto &[name, field] : known.substitutes() )
      problems.report( { codes::catalogueNameSubstituted, { name, field } } );
    std::string askedYears;
    for ( const std::string &year : options.years )
      addId( askedYears, year );
    if ( results.empty() && !askedYears.empty() && !otherYears.empty() )
      throw InputError( codes::noIndicatorOfYears, { askedYears, otherYears } );
    if ( results.empty() && !elsewhere.isAsked() )
      throw InputError( codes::noIndicatorComputable );
    elsewhere.report( options.indicators.empty(), problems );
    if ( leftOut > 0 && options.indicators.empty() )
      problems.report( { codes::indicatorsLeftOut, { std::to_string( leftOut ), firstLeftOut[0], firstLeftOut[1] } } );
    reportKinds( catalogue, results, options, problems );
    std::sort( results.begin(), results.end(), []( const IndicatorValues &a, const IndicatorValues &b ) {
      return std::pair( a.indicator, a.year ) < std::pair( b.indicator, b.year );
    } );
    return results;
  }

}
