#include "disclosure/drawingplaces.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  //! The name of the attribute whose sign "=" stands at \a place, with a blank before it; else empty.
  static std::string_view attributeBefore( std::string_view tag, std::size_t place )
  {
    const std::size_t blank = tag.find_last_of( " \t\r\n\"", place );
    return blank == std::string_view::npos ? std::string_view() : tag.substr( blank + 1, place - blank - 1 );
  }

  static bool isPlace( std::string_view attribute, std::string_view value )
  {
    static constexpr std::array<std::string_view, 19> places{ "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy",
      "width", "height", "points", "d", "viewBox", "font-size" };
    return std::find( places.begin(), places.end(), attribute ) != places.end()
      && value.find_first_not_of( "0123456789 .,+-MmLlHhVvCcSsQqTtAaZz" ) == std::string_view::npos;
  }

  static void appendTag( std::string_view tag, std::string &result )
  {
    std::size_t done = 0;
    for ( std::size_t open = tag.find( "=\"" ); open != std::string_view::npos; open = tag.find( "=\"", done ) )
    {
      const std::size_t begin = open + 2;
      const std::size_t end = tag.find( '"', begin );
      if ( end == std::string_view::npos )
        break;
      const bool isOfDrawing = isPlace( attributeBefore( tag, open ), tag.substr( begin, end - begin ) );
      result += tag.substr( done, ( isOfDrawing ? begin : end ) - done );
      done = end;
    }
    result += tag.substr( done );
  }

  std::string withoutDrawingPlaces( std::string_view markup )
  {
    std::string result;
    result.reserve( markup.size() );
    for ( std::size_t at = 0; at < markup.size(); )
    {
      const std::size_t open = std::min( markup.size(), markup.find( '<', at ) );
      const std::size_t close = std::min( markup.size(), markup.find( '>', open ) );
      result += markup.substr( at, open - at );
      appendTag( markup.substr( open, close - open ), result );
      at = close;
      if ( close < markup.size() )
      {
        result += '>';
        ++at;
      }
    }
    return result;
  }

}
