#include "report/pagepalettes.h"

#include <algorithm>

namespace sozialraum
{

  static int highestClass( const std::string &indicator, const ReleaseCells &cells )
  {
    int highest = 0;
    for ( const std::string &period : cells.periodsOf( indicator ) )
    {
      for ( const std::string &area : cells.areaKeys() )
      {
        const ReleaseCell *cell = cells.cell( indicator, area, period );
        highest = std::max( highest, cell ? cell->classId.value_or( 0 ) : 0 );
      }
    }
    return highest;
  }

  PaletteUse paletteOf( const PageIndicator &indicator, const ReleaseCells &cells )
  {
    PaletteUse use = usualPalette( indicator.limits, signsOfLimits( indicator.limits ), signOf( indicator.polarity ) );
    use.classes = indicator.limits.empty() ? highestClass( indicator.id, cells ) : static_cast<int>( indicator.limits.size() ) + 1;
    return use;
  }

  PagePalettes::PagePalettes( const std::vector<PageIndicator> &indicators, const ReleaseCells &cells )
  {
    for ( const PageIndicator &indicator : indicators )
    {
      const PaletteUse use = paletteOf( indicator, cells );
      const auto known = std::find( mAll.begin(), mAll.end(), use );
      mIds.push_back( indicator.id );
      mPlaces.push_back( static_cast<std::size_t>( known - mAll.begin() ) );
      if ( known == mAll.end() )
        mAll.push_back( use );
    }
  }

  std::size_t PagePalettes::placeOf( const PageIndicator &indicator ) const
  {
    return mPlaces.at( static_cast<std::size_t>( std::find( mIds.begin(), mIds.end(), indicator.id ) - mIds.begin() ) );
  }

  std::string PagePalettes::nameOf( const PageIndicator &indicator ) const
  {
    return "p" + std::to_string( placeOf( indicator ) );
  }

  int PagePalettes::classesOf( const PageIndicator &indicator ) const
  {
    return mAll[placeOf( indicator )].classes;
  }

}
