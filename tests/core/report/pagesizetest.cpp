#include "report/pagebody.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <cmath>

using namespace sozialraum;

namespace
{

  constexpr std::size_t columns = 21;

  //! A corner of the invented district's grid, bent so that no border is straight.
  PlanePoint corner( double x, double y )
  {
    return { 1000.0 * ( x + 0.21 * std::sin( 2.3 * x + 1.7 * y ) ), 1000.0 * ( y + 0.21 * std::cos( 1.9 * x - 2.9 * y ) ) };
  }

  AreaRings outline( std::size_t area )
  {
    constexpr int steps = 12;
    const auto x = static_cast<double>( area % columns );
    const auto y = static_cast<double>( area / columns );
    std::vector<PlanePoint> ring;
    for ( int step = 0; step < steps; ++step )
      ring.push_back( corner( x + static_cast<double>( step ) / steps, y ) );
    for ( int step = 0; step < steps; ++step )
      ring.push_back( corner( x + 1, y + static_cast<double>( step ) / steps ) );
    for ( int step = steps; step > 0; --step )
      ring.push_back( corner( x + static_cast<double>( step ) / steps, y + 1 ) );
    for ( int step = steps; step > 0; --step )
      ring.push_back( corner( x, y + static_cast<double>( step ) / steps ) );
    return { ring };
  }

  //! As the public gets it: the classes of all areas, the values of the district.
  std::string publicPage( std::size_t areaCount )
  {
    constexpr std::size_t indicatorCount = 80;
    constexpr std::size_t periodCount = 11;
    std::vector<PageArea> areas;
    for ( std::size_t area = 0; area < areaCount; ++area )
      areas.push_back( { std::to_string( 14990000 + area * 10 ), "Oberneustadt " + std::to_string( area ), outline( area ) } );
    std::vector<PageIndicator> indicators;
    std::vector<ReleaseCell> cells;
    for ( std::size_t i = 0; i < indicatorCount; ++i )
    {
      PageIndicator indicator{ "indicator_" + std::to_string( i ), "Anteil der Gruppe " + std::to_string( i ) + " an allen", "Bereich",
        "%" };
      indicator.limits = { 5, 10, 15, 20 };
      indicator.source = "Statistisches Amt, Tabelle " + std::to_string( i );
      indicator.formula = "gruppe_" + std::to_string( i ) + " / bevoelkerung";
      indicator.factor = 100;
      indicators.push_back( indicator );
      for ( std::size_t period = 0; period < periodCount; ++period )
      {
        for ( std::size_t area = 0; area <= areaCount; ++area )
        {
          ReleaseCell cell{ "public", area < areaCount ? "area" : "total", area < areaCount ? areas[area].key : "", indicator.id,
            std::to_string( 2014 + period ) };
          const std::size_t mixed = ( area * 7919 + i * 104729 + period * 31 + area * i ) % 97;
          cell.status = area == areaCount ? "published" : mixed < 6 ? "withheld" : "class";
          if ( area == areaCount )
            cell.value = static_cast<double>( mixed ) / 3.0;
          else if ( mixed >= 6 )
            cell.classId = static_cast<int>( 1 + ( mixed + area * 13 ) % 5 );
          cell.classLabel =
            cell.classId ? std::to_string( 5 * ( *cell.classId - 1 ) ) + " bis unter " + std::to_string( 5 * *cell.classId ) : "";
          cells.push_back( std::move( cell ) );
        }
      }
    }
    return monitorPageBody( ReleaseCells( std::move( cells ) ), areas, indicators, ReportLanguage::German ).markup;
  }

  std::size_t compressed( const std::string &text )
  {
    uLongf size = compressBound( text.size() );
    std::vector<Bytef> bytes( size );
    EXPECT_EQ( compress2( bytes.data(), &size, reinterpret_cast<const Bytef *>( text.data() ), text.size(), Z_BEST_COMPRESSION ), Z_OK );
    return size;
  }

}

// Style and script, which stand on every page once, take some 28 kB more, 8 kB compressed.
TEST( PageSize, ADistrictWithEightyIndicatorsAndElevenYearsIsSmall )
{
  const std::string page = publicPage( 33 );
  EXPECT_LT( page.size(), 470'000U );
  EXPECT_LT( compressed( page ), 52'000U );
  RecordProperty( "bytes", static_cast<int>( page.size() ) );
}

TEST( PageSize, AWholeLandStaysBelowFiveMegabytes )
{
  const std::string page = publicPage( 426 );
  EXPECT_LT( page.size(), 4'900'000U );
  RecordProperty( "bytes", static_cast<int>( page.size() ) );
}
