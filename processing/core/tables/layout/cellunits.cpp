#include "tables/layout/cellunits.h"

#include <algorithm>

namespace sozialraum
{

  CellUnits::CellUnits( const ColumnProfile &profile, std::string_view headingUnit )
    : mUnit( profile.unit() )
    , mCommonUnit( mUnit )
    , mHasHeading( !headingUnit.empty() )
    , mStand( !profile.units.empty() )
  {
    const auto isOther = [this]( const std::pair<std::string, std::size_t> &unit ) {
      return measureOfUnit( unit.first ) != measureOfUnit( mCommonUnit );
    };
    mDiffer = std::any_of( profile.units.begin(), profile.units.end(), isOther );
    mMeasure = measureOfUnit( mHasHeading ? headingUnit : std::string_view( mUnit ) );
    if ( mMeasure && mMeasure->isMagnitude && !mHasHeading )
    {
      mMeasure = UnitMeasure{};
      mUnit.clear();
    }
    // A money among magnitudes: "1,5 Mio." beside "300 Tsd. EUR" are euros all.
    const auto money = std::find_if( profile.units.begin(), profile.units.end(), []( const std::pair<std::string, std::size_t> &unit ) {
      const std::optional<UnitMeasure> measure = measureOfUnit( unit.first );
      return measure && !measure->isMagnitude;
    } );
    if ( !mHasHeading && mMeasure == UnitMeasure{} && mStand && money != profile.units.end() )
    {
      mUnit = money->first;
      mMeasure = measureOfUnit( mUnit );
    }
    if ( mHasHeading )
      mUnit.clear();
  }

  CellReading CellUnits::read( double &value, std::string_view unit ) const
  {
    if ( unit.empty() )
    {
      if ( mHasHeading || !mStand || !mMeasure || mUnit.empty() )
        return CellReading::AsWritten;
      return mDiffer ? CellReading::Doubtful : CellReading::UnitGuessed;
    }
    const std::optional<UnitMeasure> measure = measureOfUnit( unit );
    if ( measure && mMeasure )
    {
      if ( *measure == *mMeasure )
        return CellReading::AsWritten;
      if ( !isConvertible( *measure, *mMeasure ) )
        return CellReading::OtherUnit;
      value = converted( value, *measure, *mMeasure );
      return CellReading::Converted;
    }
    // A heading of people and "1,5 Tsd." in the cell: so many people.
    if ( measure && measure->isMagnitude )
    {
      value = converted( value, *measure, UnitMeasure{} );
      return CellReading::Converted;
    }
    return plainUnitOfCell( unit ) == mCommonUnit ? CellReading::AsWritten : CellReading::OtherUnit;
  }

}
