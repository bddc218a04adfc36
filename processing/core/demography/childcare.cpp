#include "demography/childcare.h"

#include "finding.h"
#include "findings/demographycodes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  CareLimits limitsOfCutOff( int cutOffMonth )
  {
    // Of those of six at the end of the year, so many were born after the cut-off and wait another summer.
    const double waiting = static_cast<double>( 12 - cutOffMonth ) / 12.0;
    return { 0.0, 3.0, 6.0 + waiting, 10.0 + waiting };
  }

  //! The part of those of \a age who are between the ages \a from and \a to.
  static double partBetween( std::size_t age, double from, double to )
  {
    const double years = static_cast<double>( age );
    return std::max( 0.0, std::min( to, years + 1.0 ) - std::max( from, years ) );
  }

  static void checkOptions( std::size_t ages, const CareQuotas &quotas, const ChildcareOptions &options )
  {
    const auto isShare = []( double value ) { return value >= 0.0 && value <= 1.0; };
    const CareLimits &limits = options.limits;
    const bool ascends =
      limits.krippe >= 0.0 && limits.krippe <= limits.kindergarten && limits.kindergarten < limits.hort && limits.hort <= limits.end;
    if ( !ascends || limits.end > static_cast<double>( std::min( ages, quotas.quotas.size() ) ) || !isShare( options.deferred )
      || !isShare( options.early ) )
      throw InputError( codes::childcareOptionsNotValid );
  }

  CareChildren careChildren( std::span<const double> ages, const CareQuotas &quotas, const ChildcareOptions &options )
  {
    checkOptions( ages.size(), quotas, options );
    const CareLimits &limits = options.limits;
    CareChildren children;
    const auto add = [&]( CareKind kind, std::size_t age, double count ) {
      children.all[static_cast<std::size_t>( kind )] += count;
      children.wanting[static_cast<std::size_t>( kind )] += count * quotas.at( age, kind );
    };
    for ( std::size_t age = 0; static_cast<double>( age ) < limits.end; ++age )
    {
      add( CareKind::Krippe, age, ages[age] * partBetween( age, limits.krippe, limits.kindergarten ) );
      add( CareKind::Kindergarten, age, ages[age] * partBetween( age, limits.kindergarten, limits.hort ) );
      add( CareKind::Hort, age, ages[age] * partBetween( age, limits.hort, limits.end ) );
    }

    // Who was due in the summer before is a part of the age at which school begins, and of the one above it.
    const auto moves = [&]( std::size_t age, double count ) {
      add( CareKind::Kindergarten, age, count );
      add( CareKind::Hort, age, -count );
    };
    const std::size_t due = static_cast<std::size_t>( limits.hort );
    const double waiting = limits.hort - std::floor( limits.hort );
    if ( static_cast<double>( due ) < limits.end )
    {
      moves( due, options.deferred * ages[due] * ( 1.0 - waiting ) - options.early * ages[due] * std::min( waiting, 0.25 ) );
      if ( static_cast<double>( due + 1 ) < limits.end )
        moves( due + 1, options.deferred * ages[due + 1] * waiting );
    }

    // Months of birth in the Kindergarten: at the end of the year; when school begins five fewer; in July, eleven months later, six more.
    const double atYearEnd = 12.0 * ( limits.hort - limits.kindergarten );
    children.kindergartenMean = ( atYearEnd + 0.5 ) / atYearEnd;
    children.kindergartenPeak = ( atYearEnd + 6.0 ) / atYearEnd;
    return children;
  }

  CareRates careRates( double children, double places, double inCare )
  {
    const auto percent = []( double part, double whole ) {
      return whole > 0.0 ? 100.0 * part / whole : std::numeric_limits<double>::quiet_NaN();
    };
    return { percent( inCare, places ), percent( places, children ), percent( inCare, children ) };
  }

  double placesNeeded( double demand, double reserve )
  {
    if ( !( reserve >= 0.0 && reserve < 1.0 ) )
      throw InputError( codes::childcareOptionsNotValid );
    return demand / ( 1.0 - reserve );
  }

  std::vector<double> rollingBirths( std::span<const double> cohorts, std::size_t years )
  {
    if ( cohorts.size() < 3 )
      throw InputError( codes::childcareOptionsNotValid );
    std::vector<double> all( cohorts.end() - 3, cohorts.end() );
    for ( std::size_t year = 0; year < years; ++year )
      all.push_back( std::floor( ( all[year] + all[year + 1] + all[year + 2] ) / 3.0 + 0.5 ) );
    return { all.begin() + 3, all.end() };
  }

}
