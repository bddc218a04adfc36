#include "demography/childcare.h"

#include "finding.h"
#include "findings/demographycodes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sozialraum
{

  static constexpr int sSchoolBegins = 8; //!< month

  CareChildren careChildren( std::span<const double> ages, const CareQuotas &quotas, const ChildcareOptions &options )
  {
    const auto isShare = []( double value ) { return value >= 0.0 && value <= 1.0; };
    if ( ages.size() < quotas.quotas.size() || options.cutOffMonth < 1 || options.cutOffMonth > 12 || !isShare( options.deferred )
      || !isShare( options.early ) )
      throw InputError( codes::childcareOptionsNotValid );

    // Of those of six at the end of the year, so many were born after the cut-off and wait another summer.
    const double waiting = static_cast<double>( 12 - options.cutOffMonth ) / 12.0;
    const double six = ages[6], seven = ages[7];
    // Who was due in the summer before is a part of the ages 6 and 7 by then.
    const double keptSix = options.deferred * six * ( 1.0 - waiting ), keptSeven = options.deferred * seven * waiting;
    const double early = options.early * six * std::min( waiting, 0.25 );

    CareChildren children;
    const auto add = [&]( CareKind kind, std::size_t age, double count ) {
      children.all[static_cast<std::size_t>( kind )] += count;
      children.wanting[static_cast<std::size_t>( kind )] += count * quotas.at( age, kind );
    };
    for ( std::size_t age = 0; age < 3; ++age )
      add( CareKind::Krippe, age, ages[age] );
    for ( std::size_t age = 3; age < 6; ++age )
      add( CareKind::Kindergarten, age, ages[age] );
    add( CareKind::Kindergarten, 6, six * waiting + keptSix + keptSeven - early );
    add( CareKind::Hort, 6, six * ( 1.0 - waiting ) - keptSix + early );
    add( CareKind::Hort, 7, seven - keptSeven );
    for ( std::size_t age = 8; age < 10; ++age )
      add( CareKind::Hort, age, ages[age] );
    add( CareKind::Hort, 10, ages[10] * waiting );

    // Months of birth in the Kindergarten: at the end of the year, when school begins, eleven months later, and between.
    const double atYearEnd = 36.0 + 12.0 * waiting;
    const double first = 36.0 + static_cast<double>( sSchoolBegins - 1 - options.cutOffMonth );
    children.kindergartenMean = ( first + 5.5 ) / atYearEnd;
    children.kindergartenPeak = ( first + 11.0 ) / atYearEnd;
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
