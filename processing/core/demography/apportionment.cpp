#include "demography/apportionment.h"

#include "finding.h"
#include "findings/demographycodes.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  static constexpr std::int64_t sGreatestTotal = 1'000'000'000'000'000;
  static constexpr double sNever = std::numeric_limits<double>::infinity();
  static constexpr int sHalvings = 1100; //!< more than a double has steps

  namespace
  {
    //! An area while units are given: between least and most of this round, what it had before counted as offset.
    struct Claim
    {
      double weight = 0.0;
      double offset = 0.0; //!< stock − carry-over
      std::int64_t least = 0;
      std::int64_t most = 0;
    };
  }

  static double divisor( ApportionMethod method, double s )
  {
    switch ( method )
    {
      case ApportionMethod::DHondt:
        return s + 1.0;
      case ApportionMethod::Adams:
        return s;
      case ApportionMethod::Hill:
        return std::sqrt( s ) * std::sqrt( s + 1.0 );
      case ApportionMethod::Dean:
        return s * ( ( s + 1.0 ) / ( s + 0.5 ) );
      case ApportionMethod::SainteLague:
      case ApportionMethod::Hamilton:
        break;
    }
    return s + 0.5;
  }

  //! The turn of the next unit of an area that has \a given of this round: the smaller the earlier.
  static double turnOf( const Claim &claim, std::int64_t given, ApportionMethod method )
  {
    const double d = divisor( method, claim.offset + static_cast<double>( given ) );
    if ( claim.weight > 0.0 )
      return d / claim.weight;
    return d < 0.0 ? -std::numeric_limits<double>::max() : sNever;
  }

  //! How many units an area has once all are given whose turn is not after \a turn.
  static std::int64_t givenUpTo( const Claim &claim, double turn, ApportionMethod method )
  {
    const auto bounded = [&claim]( double units ) {
      if ( !( units > static_cast<double>( claim.least ) ) )
        return claim.least;
      return units >= static_cast<double>( claim.most ) ? claim.most : static_cast<std::int64_t>( units );
    };
    // Divisors lie between s and s + 1, so that the number is one of three.
    std::int64_t given = bounded( std::floor( claim.weight * turn - claim.offset ) - 1.0 );
    while ( given < claim.most && turnOf( claim, given, method ) <= turn )
      ++given;
    return given;
  }

  static std::vector<std::int64_t> givenUpTo( const std::vector<Claim> &claims, double turn, ApportionMethod method )
  {
    std::vector<std::int64_t> given;
    given.reserve( claims.size() );
    for ( const Claim &claim : claims )
      given.push_back( givenUpTo( claim, turn, method ) );
    return given;
  }

  static std::int64_t sumOf( const std::vector<std::int64_t> &units )
  {
    return std::accumulate( units.begin(), units.end(), std::int64_t( 0 ) );
  }

  static void checkAreas( std::span<const ApportionedArea> areas, std::int64_t total )
  {
    if ( total < 0 || total > sGreatestTotal )
      throw InputError( codes::totalNotValid );
    bool isAllZero = true;
    for ( const ApportionedArea &area : areas )
    {
      if ( !std::isfinite( area.weight ) || area.weight < 0.0 )
        throw InputError( codes::keyNotValid, { area.key } );
      isAllZero &= area.weight == 0.0;
      const auto isOutside = []( std::int64_t units ) { return units < 0 || units > sGreatestTotal; };
      if ( isOutside( area.stock ) || isOutside( area.least ) || isOutside( area.most.value_or( 0 ) )
        || isOutside( area.capacity.value_or( 0 ) ) || !std::isfinite( area.carryOver )
        || std::abs( area.carryOver ) > static_cast<double>( sGreatestTotal ) )
        throw InputError( codes::boundNotValid, { area.key } );
    }
    if ( isAllZero )
      throw InputError( codes::keyAllZero );
  }

  static std::vector<Claim> claimsOf( std::span<const ApportionedArea> areas, std::int64_t total )
  {
    std::vector<Claim> claims;
    std::int64_t least = 0;
    for ( const ApportionedArea &area : areas )
    {
      Claim claim;
      claim.weight = area.weight;
      claim.offset = static_cast<double>( area.stock ) - area.carryOver;
      claim.least = area.least;
      claim.most = std::min( total, area.most.value_or( total ) );
      if ( area.capacity )
        claim.most = std::min( claim.most, std::max<std::int64_t>( 0, *area.capacity - area.stock ) );
      least += claim.least;
      if ( least > total )
        throw InputError( codes::floorsAboveTotal );
      if ( claim.least > claim.most )
        throw InputError( codes::floorAboveRoom, { area.key } );
      claims.push_back( claim );
    }
    return claims;
  }

  //! The area whose turn it is: the smallest turn, in a tie the larger weight, then the smaller key. Past the end where all are full.
  static std::size_t nextArea( std::span<const ApportionedArea> areas, const std::vector<Claim> &claims, const std::vector<double> &turns )
  {
    const double first = *std::min_element( turns.begin(), turns.end() );
    if ( first == sNever )
      return areas.size();
    const double last = first + std::abs( first ) * equalityShare;
    std::size_t best = areas.size();
    for ( std::size_t i = 0; i < areas.size(); ++i )
    {
      if ( turns[i] > last )
        continue;
      if ( best == areas.size() || claims[i].weight > claims[best].weight
        || ( claims[i].weight == claims[best].weight && areas[i].key < areas[best].key ) )
        best = i;
    }
    return best;
  }

  static std::vector<std::int64_t> byDivisor(
    std::span<const ApportionedArea> areas, const std::vector<Claim> &claims, std::int64_t total, ApportionMethod method )
  {
    // The last turn before the total is reached, found by halving; so that sums in cents take no longer than persons.
    double low = 0.0, high = 0.0;
    for ( const Claim &claim : claims )
    {
      if ( claim.weight > 0.0 )
      {
        low = std::min( low, turnOf( claim, 0, method ) );
        high = std::max( high, turnOf( claim, total, method ) );
      }
    }
    low -= 1.0 + std::abs( low );
    std::vector<std::int64_t> given = givenUpTo( claims, high, method );
    if ( sumOf( given ) > total )
    {
      for ( int halving = 0; halving < sHalvings; ++halving )
      {
        const double middle = low + ( high - low ) / 2.0;
        if ( !( middle > low && middle < high ) )
          break;
        ( sumOf( givenUpTo( claims, middle, method ) ) <= total ? low : high ) = middle;
      }
      // Those whose turns are equal but for noise are left to the rule for ties.
      given = givenUpTo( claims, low - std::abs( low ) * 10.0 * equalityShare, method );
    }
    std::vector<double> turns;
    for ( std::size_t i = 0; i < claims.size(); ++i )
      turns.push_back( given[i] < claims[i].most ? turnOf( claims[i], given[i], method ) : sNever );
    for ( std::int64_t left = total - sumOf( given ); left > 0; --left )
    {
      const std::size_t next = nextArea( areas, claims, turns );
      if ( next == areas.size() )
        break;
      ++given[next];
      turns[next] = given[next] < claims[next].most ? turnOf( claims[next], given[next], method ) : sNever;
    }
    return given;
  }

  static double boundedClaim( const Claim &claim, double level )
  {
    return std::clamp( claim.weight * level - claim.offset, static_cast<double>( claim.least ), static_cast<double>( claim.most ) );
  }

  //! What each area is to get before rounding: weight × level − offset, within its bounds, the level such that all of it is given.
  static std::vector<double> claimedUnits( const std::vector<Claim> &claims, std::int64_t total )
  {
    const auto claimed = [&claims]( double level ) {
      double sum = 0.0;
      for ( const Claim &claim : claims )
        sum += boundedClaim( claim, level );
      return sum;
    };
    double low = 0.0, high = 1.0;
    for ( const Claim &claim : claims )
    {
      if ( claim.weight > 0.0 )
      {
        low = std::min( low, ( claim.offset + static_cast<double>( claim.least ) ) / claim.weight );
        high = std::max( high, ( claim.offset + static_cast<double>( claim.most ) ) / claim.weight );
      }
    }
    for ( int halving = 0; halving < sHalvings; ++halving )
    {
      const double middle = low + ( high - low ) / 2.0;
      if ( !( middle > low && middle < high ) )
        break;
      ( claimed( middle ) <= static_cast<double>( total ) ? low : high ) = middle;
    }
    // With the bounds that bind known, the level of the others follows exactly.
    double left = static_cast<double>( total ), weights = 0.0;
    std::vector<bool> isFree( claims.size() );
    for ( std::size_t i = 0; i < claims.size(); ++i )
    {
      const double middle = claims[i].weight * low - claims[i].offset;
      isFree[i] =
        claims[i].weight > 0.0 && middle > static_cast<double>( claims[i].least ) && middle < static_cast<double>( claims[i].most );
      left -= isFree[i] ? -claims[i].offset : boundedClaim( claims[i], low );
      weights += isFree[i] ? claims[i].weight : 0.0;
    }
    std::vector<double> units;
    for ( std::size_t i = 0; i < claims.size(); ++i )
      units.push_back( isFree[i] ? boundedClaim( { claims[i].weight / weights, claims[i].offset, claims[i].least, claims[i].most }, left )
                                 : boundedClaim( claims[i], low ) );
    return units;
  }

  static std::vector<std::int64_t> byRemainder(
    std::span<const ApportionedArea> areas, const std::vector<Claim> &claims, std::int64_t total )
  {
    const std::vector<double> units = claimedUnits( claims, total );
    std::vector<std::int64_t> given;
    std::vector<double> turns; // what is missing to the next unit: the smaller the earlier
    for ( std::size_t i = 0; i < units.size(); ++i )
    {
      const double nearest = std::round( units[i] );
      const bool isWhole = std::abs( units[i] - nearest ) <= equalityShare * std::max( 1.0, static_cast<double>( total ) );
      const double whole = isWhole ? nearest : std::floor( units[i] );
      given.push_back( static_cast<std::int64_t>( whole ) );
      turns.push_back(
        given.back() < claims[i].most && ( claims[i].weight > 0.0 || !isWhole ) ? 1.0 - ( isWhole ? 0.0 : units[i] - whole ) : sNever );
    }
    for ( std::int64_t left = total - sumOf( given ); left > 0; --left )
    {
      const std::size_t next = nextArea( areas, claims, turns );
      if ( next == areas.size() )
        break;
      ++given[next];
      turns[next] = given[next] < claims[next].most ? turns[next] + 1.0 : sNever;
    }
    return given;
  }

  Apportionment apportion( std::span<const ApportionedArea> areas, std::int64_t total, ApportionMethod method )
  {
    checkAreas( areas, total );
    const std::vector<Claim> claims = claimsOf( areas, total );
    if ( method == ApportionMethod::Hill || method == ApportionMethod::Dean )
    {
      if ( std::any_of( areas.begin(), areas.end(), []( const ApportionedArea &area ) { return area.carryOver != 0.0; } ) )
        throw InputError( codes::carryOverNeedsLinearDivisor );
    }

    Apportionment result;
    result.assigned = method == ApportionMethod::Hamilton ? byRemainder( areas, claims, total ) : byDivisor( areas, claims, total, method );
    result.unplaced = total - sumOf( result.assigned );
    double weights = 0.0;
    double whole = static_cast<double>( total );
    for ( const Claim &claim : claims )
    {
      weights += claim.weight;
      whole += claim.offset;
    }
    for ( const ApportionedArea &area : areas )
    {
      result.shares.push_back( area.weight / weights );
      // Multiplied first: 7 of 100 parts of 100 are 7.
      result.quotas.push_back( area.weight * whole / weights + area.carryOver );
    }
    return result;
  }

}
