#include "store/grouprates.h"

#include "observations/countsum.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  std::vector<GroupCell> groupSums( std::span<const AreaGroup> groups, std::span<const SeriesCell> cells )
  {
    std::vector<GroupCell> sums;
    for ( const AreaGroup &group : groups )
    {
      CountSum sum;
      bool isAnyThere = false;
      for ( const std::uint32_t member : group.members )
      {
        isAnyThere |= cells[member].isThere;
        sum.add( cells[member].value, cells[member].status );
      }
      if ( isAnyThere )
        sums.push_back( { sum.value( MissingPart::MakesMissing ), sum.status( MissingPart::MakesMissing ) } );
      else
        sums.emplace_back();
    }
    return sums;
  }

  namespace
  {

    bool hasNumber( const SeriesCell &cell )
    {
      return cell.isThere && std::isfinite( cell.value );
    }

    //! Times how much the quotient of the parts is the rate: 100 for per cent, 1000 for per mille; of the cell with the largest
    //! denominator.
    std::optional<double> factorOf( std::span<const SeriesCell> cells )
    {
      const SeriesCell *best = nullptr;
      for ( const SeriesCell &cell : cells )
      {
        if ( !hasNumber( cell ) )
          continue;
        if ( !std::isfinite( cell.numerator ) || !std::isfinite( cell.denominator ) )
          return std::nullopt;
        if ( cell.value > 0 && cell.numerator > 0 && cell.denominator > 0 && ( !best || cell.denominator > best->denominator ) )
          best = &cell;
      }
      if ( !best )
        return std::nullopt;
      return std::pow( 10.0, std::round( std::log10( best->value * best->denominator / best->numerator ) ) );
    }

  }

  std::optional<std::vector<GroupCell>> groupRatesOfParts( std::span<const AreaGroup> groups, std::span<const SeriesCell> cells )
  {
    const std::optional<double> factor = factorOf( cells );
    if ( !factor )
      return std::nullopt;
    std::vector<GroupCell> rates;
    for ( const AreaGroup &group : groups )
    {
      CountSum numerators;
      CountSum denominators;
      for ( const std::uint32_t member : group.members )
      {
        numerators.add( cells[member].numerator, cells[member].status );
        denominators.add( cells[member].denominator, cells[member].status );
      }
      GroupCell rate{ std::numeric_limits<double>::quiet_NaN(), numerators.status( MissingPart::MakesMissing ) };
      const double denominator = denominators.value( MissingPart::MakesMissing );
      if ( const double numerator = numerators.value( MissingPart::MakesMissing ); std::isfinite( numerator ) && denominator > 0 )
        rate.value = *factor * numerator / denominator;
      else if ( rate.status == ObservationStatus::Value )
        rate.status = ObservationStatus::Blocked;
      rates.push_back( rate );
    }
    return rates;
  }

}
