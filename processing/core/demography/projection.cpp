#include "demography/projection.h"

#include "demography/componentprojection.h"
#include "demography/raking.h"
#include "finding.h"
#include "findings/demographycodes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  static constexpr double sUnknown = std::numeric_limits<double>::quiet_NaN();

  static std::vector<BasePeriod> basePeriods( const ProjectionInput &input )
  {
    std::vector<BasePeriod> periods;
    for ( std::size_t date = 1; date < input.years.size(); ++date )
    {
      const int earlier = input.years[date - 1], later = input.years[date];
      const bool isBroken =
        std::any_of( input.breaks.begin(), input.breaks.end(), [&]( int year ) { return earlier < year && year <= later; } );
      if ( !isBroken )
        periods.push_back( { date - 1, date, static_cast<std::size_t>( later - earlier ) } );
    }
    return periods;
  }

  //! The counts without those of special populations, which are never more than there are.
  static std::vector<AreaHistory> withoutSpecial( const ProjectionInput &input, ProblemReporter &problems )
  {
    std::vector<AreaHistory> areas = input.areas;
    for ( std::size_t area = 0; area < input.special.size(); ++area )
    {
      bool isTooMuch = false;
      for ( Population &date : areas[area].dates )
      {
        for ( std::size_t cell = 0; cell < date.counts.size(); ++cell )
        {
          isTooMuch |= input.special[area].counts[cell] > date.counts[cell];
          date.counts[cell] = std::max( 0.0, date.counts[cell] - input.special[area].counts[cell] );
        }
      }
      if ( isTooMuch )
        problems.report( { codes::specialAboveCounts, { areas[area].key } } );
    }
    return areas;
  }

  static std::vector<ControlTotal> controlsOf( const ProjectionInput &input, int year, std::size_t ages )
  {
    std::vector<ControlTotal> controls;
    for ( const OfficialTotal &official : input.officials )
    {
      if ( official.year != year )
        continue;
      ControlTotal control;
      control.total = official.people;
      for ( std::size_t cell = 0; cell < input.areas.size() * 2 * ages; ++cell )
      {
        const std::size_t age = cell % ages;
        const Sex sex = cell / ages % 2 == 0 ? Sex::Male : Sex::Female;
        if ( ( !official.area || *official.area == cell / ( 2 * ages ) ) && ( !official.sex || *official.sex == sex )
          && age >= official.firstAge && age <= official.lastAge )
          control.cells.push_back( cell );
      }
      controls.push_back( std::move( control ) );
    }
    return controls;
  }

  //! Adjusts the people of a year, special populations included, to the official totals.
  static void adjust( ProjectedYear &year, const ProjectionInput &input, std::size_t ages )
  {
    const std::vector<ControlTotal> controls = controlsOf( input, year.year, ages );
    if ( controls.empty() )
      return;
    std::vector<double> cells;
    for ( const UncertainPopulation &area : year.areas )
      cells.insert( cells.end(), area.people.counts.begin(), area.people.counts.end() );
    const std::vector<double> before = cells;
    rake( cells, controls );
    for ( std::size_t area = 0; area < year.areas.size(); ++area )
    {
      UncertainPopulation &people = year.areas[area];
      const double total = people.people.total();
      for ( std::size_t cell = 0; cell < 2 * ages; ++cell )
      {
        const std::size_t place = area * 2 * ages + cell;
        people.people.counts[cell] = cells[place];
        const double factor = before[place] > 0.0 ? cells[place] / before[place] : 1.0;
        people.variances[cell] *= factor * factor;
      }
      year.flows[area].raked = total > 0.0 ? people.people.total() / total : 1.0;
    }
  }

  static void addPeople( Population &people, const Population &others, double sign )
  {
    for ( std::size_t cell = 0; cell < people.counts.size(); ++cell )
      people.counts[cell] = std::max( 0.0, people.counts[cell] + sign * others.counts[cell] );
  }

  static void checkInput( const ProjectionInput &input, const ProjectionOptions &options )
  {
    if ( input.areas.empty() || input.years.empty() || input.areas.front().dates.empty() )
      throw InputError( codes::basePeriodMissing );
    const std::size_t ages = input.areas.front().dates.back().ages;
    const std::size_t groups = input.groupsAtBase.empty() ? 1 : input.groupsAtBase.front().size();
    for ( const auto &[year, rates] : input.rates )
    {
      const bool fits = std::all_of(
        rates.groups.begin(), rates.groups.end(), [ages]( const std::vector<ComponentRates> &group ) { return group.size() == 2 * ages; } );
      if ( !fits || rates.groups.size() != groups || rates.bornIntoFirst.size() != groups )
        throw InputError( codes::districtRatesMissing );
    }
    if ( options.method == ProjectionMethod::Components && input.rates.empty() )
      throw InputError( codes::districtRatesMissing );
    if ( options.method == ProjectionMethod::CohortChange && groups > 1 )
      throw InputError( codes::groupsNeedComponents );
    if ( options.method == ProjectionMethod::Share && input.officials.empty() )
      throw InputError( codes::officialTotalsMissing );
  }

  static void addTo( UncertainPopulation &sum, const UncertainPopulation &group )
  {
    for ( std::size_t cell = 0; cell < group.variances.size(); ++cell )
    {
      sum.people.counts[cell] += group.people.counts[cell];
      sum.variances[cell] += group.variances[cell];
    }
  }

  namespace
  {
    //! The people of all areas, special populations left out, from year to year.
    class Run
    {
    public:
      Run( const ProjectionInput &input, const ProjectionOptions &options, const Scenario &scenario, std::vector<AreaHistory> areas )
        : mInput( input )
        , mOptions( options )
        , mScenario( scenario )
        , mAreas( std::move( areas ) )
      {
        mAges = mAreas.front().dates.back().ages;
        for ( std::size_t area = 0; area < mAreas.size(); ++area )
        {
          mPeople.emplace_back();
          for ( Population &group : groupsOf( mInput, mAreas, area ) )
            mPeople.back().push_back( { std::move( group ), std::vector<double>( 2 * mAges, 0.0 ), 0.0 } );
        }
        if ( options.method == ProjectionMethod::CohortChange )
          mModel = fitCohortChange( mAreas, basePeriods( mInput ), options.cohorts );
        if ( options.method == ProjectionMethod::Components )
          mLocal = localRates( mInput, mAreas, ratesIn( mInput, mOptions, mInput.years.back() ) );
      }

      const CohortModel &model() const { return mModel; }

      ProjectedYear next( int number )
      {
        ProjectedYear year;
        year.year = number;
        const DistrictRates rates = mInput.rates.empty() ? DistrictRates() : ratesIn( mInput, mOptions, number );
        const ScenarioFactors factors = factorsOf( mScenario, number );
        const std::vector<double> survival = survivalGained( rates, factors );
        for ( std::size_t area = 0; area < mAreas.size(); ++area )
        {
          AreaFlows flows{ sUnknown, sUnknown, sUnknown, sUnknown, sUnknown, 1.0 };
          const double before = sumOf( area ).people.total();
          if ( mOptions.method == ProjectionMethod::CohortChange )
            stepCohorts( area, rates, factors, survival, flows );
          else if ( mOptions.method == ProjectionMethod::Components )
            mPeople[area] = componentYear( mPeople[area], rates, mLocal[area], factors, flows );
          if ( const auto built = mInput.housing.find( { area, number } ); built != mInput.housing.end() )
            addHousing( mPeople[area], built->second );
          year.areas.push_back( sumOf( area ) );
          flows.balance = year.areas.back().people.total() - before - flows.births + flows.deaths;
          year.flows.push_back( flows );
          if ( !mInput.special.empty() )
            addPeople( year.areas.back().people, mInput.special[area], 1.0 );
        }
        const std::vector<UncertainPopulation> asStepped = year.areas;
        adjust( year, mInput, mAges );
        for ( std::size_t area = 0; area < mAreas.size(); ++area )
          follow( year, area, asStepped[area] );
        return year;
      }

    private:
      UncertainPopulation sumOf( std::size_t area ) const
      {
        UncertainPopulation sum = mPeople[area].front();
        for ( std::size_t group = 1; group < mPeople[area].size(); ++group )
          addTo( sum, mPeople[area][group] );
        return sum;
      }

      //! What survival has gained since the last date, by sex and age; empty: nothing is known or nothing changes.
      std::vector<double> survivalGained( const DistrictRates &rates, const ScenarioFactors &factors ) const
      {
        if ( rates.groups.empty() || mOptions.method != ProjectionMethod::CohortChange )
          return {};
        const DistrictRates atBase = ratesIn( mInput, mOptions, mInput.years.back() );
        std::vector<double> gained;
        bool changes = false;
        for ( std::size_t cell = 0; cell < 2 * mAges; ++cell )
        {
          const double now = std::min( 1.0, rates.groups.front()[cell].mortality * factors.deaths );
          gained.push_back( atBase.groups.front()[cell].mortality - now );
          changes |= gained.back() != 0.0;
        }
        return changes ? gained : std::vector<double>();
      }

      void stepCohorts( std::size_t area, const DistrictRates &rates, const ScenarioFactors &factors, const std::vector<double> &survival,
        AreaFlows &flows )
      {
        CohortRates own = mModel.areas[area];
        for ( std::size_t cell = 0; cell < survival.size(); ++cell )
          own.ratios[cell] = std::max( 0.0, own.ratios[cell] + survival[cell] );
        UncertainPopulation &people = mPeople[area].front();
        if ( !rates.groups.empty() )
          flows.deaths = deathsOf( people.people, rates.groups.front(), factors.deaths );
        people = nextStep( people, own, mModel, factors.births );
        flows.births = people.newborn;
        if ( !rates.groups.empty() )
        {
          for ( const std::size_t cell : { std::size_t( 0 ), mAges } )
            flows.deaths += people.people.counts[cell] * std::min( 1.0, rates.groups.front()[cell].mortality * factors.deaths );
        }
      }

      //! Deaths of those who were there at the beginning, by the age that they reach.
      static double deathsOf( const Population &before, std::span<const ComponentRates> rates, double factor )
      {
        double deaths = 0.0;
        for ( const std::size_t place : { std::size_t( 0 ), before.ages } )
        {
          for ( std::size_t age = 0; age < before.ages; ++age )
            deaths += before.counts[place + age] * std::min( 1.0, factor * rates[place + std::min( age + 1, before.ages - 1 )].mortality );
        }
        return deaths;
      }

      //! Into the groups as they are there; where nobody is there, into the first.
      static void addHousing( std::vector<UncertainPopulation> &groups, const Population &built )
      {
        for ( std::size_t cell = 0; cell < built.counts.size(); ++cell )
        {
          double there = 0.0;
          for ( const UncertainPopulation &group : groups )
            there += group.people.counts[cell];
          for ( UncertainPopulation &group : groups )
          {
            const double share = there > 0.0 ? group.people.counts[cell] / there : &group == &groups.front() ? 1.0 : 0.0;
            group.people.counts[cell] += built.counts[cell] * share;
          }
        }
      }

      //! Goes on from what \a year shows of the area after adjustment, special populations left out, and tells its groups.
      void follow( ProjectedYear &year, std::size_t area, const UncertainPopulation &asStepped )
      {
        std::vector<UncertainPopulation> &groups = mPeople[area];
        const UncertainPopulation &adjusted = year.areas[area];
        Population shown = adjusted.people;
        if ( !mInput.special.empty() )
          addPeople( shown, mInput.special[area], -1.0 );
        const UncertainPopulation before = sumOf( area );
        std::vector<Population> shownGroups;
        for ( UncertainPopulation &group : groups )
        {
          shownGroups.emplace_back( mAges );
          for ( std::size_t cell = 0; cell < 2 * mAges; ++cell )
          {
            const double share = before.people.counts[cell] > 0.0 ? group.people.counts[cell] / before.people.counts[cell]
              : &group == &groups.front()                         ? 1.0
                                                                  : 0.0;
            const double stepped = asStepped.people.counts[cell];
            const double factor = stepped > 0.0 ? adjusted.people.counts[cell] / stepped : 1.0;
            group.people.counts[cell] = shown.counts[cell] * share;
            group.variances[cell] *= factor * factor;
            shownGroups.back().counts[cell] = adjusted.people.counts[cell] * share;
          }
        }
        if ( groups.size() > 1 )
          year.groups.push_back( std::move( shownGroups ) );
      }

      const ProjectionInput &mInput;
      const ProjectionOptions &mOptions;
      const Scenario &mScenario;
      std::vector<AreaHistory> mAreas;
      std::size_t mAges = 0;
      CohortModel mModel;
      std::vector<LocalRates> mLocal;
      std::vector<std::vector<UncertainPopulation>> mPeople; //!< by area and group
    };
  }

  Projection project( const ProjectionInput &input, const ProjectionOptions &options, const Scenario &scenario, ProblemReporter &problems,
    const Progress &progress )
  {
    checkInput( input, options );
    Run run( input, options, scenario, withoutSpecial( input, problems ) );
    Projection projection;
    projection.baseYear = input.years.back();
    projection.periods = basePeriods( input );
    projection.model = run.model();
    for ( int step = 1; step <= options.horizon; ++step )
    {
      projection.years.push_back( run.next( projection.baseYear + step ) );
      advance( progress, static_cast<double>( step ) / options.horizon );
    }
    return projection;
  }

  int sizeClass( double people )
  {
    return people < 1000.0 ? 0 : people < 5000.0 ? 1 : people < 10000.0 ? 2 : 3;
  }

  bool isUncertain( double peopleAtBase, std::size_t age, int yearsAhead )
  {
    const bool isBorn = age >= static_cast<std::size_t>( std::max( 0, yearsAhead ) );
    if ( sizeClass( peopleAtBase ) == 0 )
      return !isBorn || age > 16;
    return sizeClass( peopleAtBase ) == 1 && !isBorn;
  }

}
