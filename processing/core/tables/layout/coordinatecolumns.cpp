#include "tables/layout/coordinatecolumns.h"

#include "text/cellvalue.h"
#include "text/numbermarks.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t sampledRows = 200;

    //! Headings of two columns, from west to east and from south to north.
    struct Pair
    {
      std::string_view east;
      std::string_view north;
      bool isSure; //!< they are words of nothing else
    };

    constexpr std::array<Pair, 11> pairs{ {
      { "lon", "lat", true },
      { "lng", "lat", true },
      { "long", "lat", true },
      { "x", "y", false },
      { "e", "n", false },
      { "ost", "nord", false },
      { "osten", "norden", false },
      { "east", "north", false },
      { "rechts", "hoch", false },
      { "länge", "breite", false },
      { "laenge", "breite", false },
    } };

    //! "point_x", "x_coord", "geo lat (wgs84)" as "x", "x", "lat".
    std::string plainHeading( const std::string &heading )
    {
      constexpr std::array<std::string_view, 16> others{ "point", "pos", "geo", "geogr", "geom", "coord", "coords", "center", "centroid",
        "zentroid", "wgs84", "wgs", "etrs89", "etrs", "gk", "m" };
      std::string plain;
      std::string word;
      const auto take = [&] {
        if ( word.empty() || std::find( others.begin(), others.end(), word ) != others.end() )
          return;
        if ( !plain.empty() )
          plain += ' ';
        plain += word;
      };
      for ( const char c : heading )
      {
        if ( std::string_view( " _-.,:()[]|" ).find( c ) == std::string_view::npos )
        {
          word += c;
          continue;
        }
        take();
        word.clear();
      }
      take();
      return plain;
    }

    //! The least and greatest number of a column.
    struct Extent
    {
      double least = 0.0;
      double greatest = 0.0;
      bool isKnown = false;

      bool liesIn( double from, double to ) const { return isKnown && least >= from && greatest <= to; }
    };

    Extent extentOf( const Grid &grid, const std::vector<std::uint32_t> &rows, std::uint32_t column )
    {
      Extent extent;
      for ( std::size_t i = 0; i < std::min( rows.size(), sampledRows ); ++i )
      {
        const GridCell *cell = grid.cell( rows[i], column );
        if ( !cell )
          continue;
        std::optional<double> number;
        if ( cell->type == CellType::Number )
          number = grid.number( *cell );
        else if ( cell->type == CellType::Text )
        {
          // Whichever of point and comma is used: no coordinate has thousands set off by commas.
          std::string text( grid.text( *cell ) );
          if ( std::count( text.begin(), text.end(), '.' ) > 1 )
            std::erase( text, '.' );
          std::replace( text.begin(), text.end(), ',', '.' );
          number = numberFromText( text, { '.', {}, false } );
        }
        if ( !number )
          continue;
        extent.least = extent.isKnown ? std::min( extent.least, *number ) : *number;
        extent.greatest = extent.isKnown ? std::max( extent.greatest, *number ) : *number;
        extent.isKnown = true;
      }
      return extent;
    }

    //! Around Germany: in degrees, in metres of UTM (with its zone in front or not), of Gauß-Krüger or of the maps of the web.
    bool lieAroundGermany( const Extent &east, const Extent &north )
    {
      const bool areDegrees = east.liesIn( 5.0, 16.0 ) && north.liesIn( 46.5, 56.0 );
      const bool areMetres =
        ( east.liesIn( 1e5, 1e6 ) || east.liesIn( 2e6, 6e6 ) || east.liesIn( 31e6, 34e6 ) ) && north.liesIn( 5e6, 6.3e6 );
      const bool areOfTheWeb = east.liesIn( 5.5e5, 1.8e6 ) && north.liesIn( 5.8e6, 7.6e6 );
      return areDegrees || areMetres || areOfTheWeb;
    }

  }

  bool isHeadingOfCoordinates( const std::string &heading )
  {
    constexpr std::array<std::string_view, 10> words{ "rechtswert", "hochwert", "ostwert", "nordwert", "longitude", "latitude", "easting",
      "northing", "längengrad", "breitengrad" };
    return containsAny( heading,
             { "koordinate", "coordinate", "geogr. länge", "geogr. breite", "geographische länge", "geographische breite",
               "geografische länge", "geografische breite" } )
      || hasWord( heading, "utm" ) || hasWord( heading, "koord" )
      || std::any_of( words.begin(), words.end(), [&heading]( std::string_view word ) { return hasWord( heading, word ); } );
  }

  std::vector<bool> coordinateColumns( const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<std::string> &headings )
  {
    std::vector<bool> areCoordinates( headings.size(), false );
    std::vector<std::string> plain;
    for ( std::size_t column = 0; column < headings.size(); ++column )
    {
      const std::string lower = lowerCase( headings[column] );
      areCoordinates[column] = isHeadingOfCoordinates( lower );
      plain.push_back( plainHeading( lower ) );
    }
    const auto columnCalled = [&plain]( std::string_view heading ) -> std::optional<std::uint32_t> {
      const auto found = std::find( plain.begin(), plain.end(), heading );
      return found == plain.end() ? std::nullopt : std::optional( static_cast<std::uint32_t>( found - plain.begin() ) );
    };
    for ( const Pair &pair : pairs )
    {
      const std::optional<std::uint32_t> first = columnCalled( pair.east );
      const std::optional<std::uint32_t> second = columnCalled( pair.north );
      if ( !first || !second )
        continue;
      const Extent x = extentOf( grid, rows, *first );
      const Extent y = extentOf( grid, rows, *second );
      // Surveyors call x what runs to the north.
      if ( pair.isSure || lieAroundGermany( x, y ) || lieAroundGermany( y, x ) )
        areCoordinates[*first] = areCoordinates[*second] = true;
    }
    return areCoordinates;
  }

}
