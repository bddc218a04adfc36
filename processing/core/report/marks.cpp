#include "report/marks.h"

#include "text/utf8.h"

#include <cmath>

namespace sozialraum
{

  std::string markupText( std::string_view text )
  {
    std::string safe;
    for ( const char c : validUtf8( text ) )
    {
      switch ( c )
      {
        case '&':
          safe += "&amp;";
          break;
        case '<':
          safe += "&lt;";
          break;
        case '>':
          safe += "&gt;";
          break;
        case '"':
          safe += "&quot;";
          break;
        case '\'':
          safe += "&#39;";
          break;
        default:
          if ( static_cast<unsigned char>( c ) >= 0x20 )
            safe += c;
          else if ( c == '\n' || c == '\t' )
            safe += ' ';
      }
    }
    return safe;
  }

  static std::string tenths( double millimetres )
  {
    return std::to_string( std::lround( millimetres * 10 ) );
  }

  static std::string lineElement( const Mark &mark )
  {
    std::string places;
    for ( const MarkPoint &point : mark.points )
      places += ( places.empty() ? "" : " " ) + tenths( point.x ) + "," + tenths( point.y );
    return "<polyline class=\"" + mark.role + "\" points=\"" + places + "\"/>";
  }

  static std::string boxElement( const Mark &mark )
  {
    const MarkPoint &from = mark.points.at( 0 );
    const MarkPoint &to = mark.points.at( 1 );
    return "<rect class=\"" + mark.role + "\" x=\"" + tenths( from.x ) + "\" y=\"" + tenths( from.y ) + "\" width=\""
      + tenths( to.x - from.x ) + "\" height=\"" + tenths( to.y - from.y ) + "\"/>";
  }

  static std::string textElement( const Mark &mark )
  {
    const char *anchor =
      mark.anchor == TextAnchor::Begin ? "" : ( mark.anchor == TextAnchor::Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"" );
    return "<text class=\"" + mark.role + "\" x=\"" + tenths( mark.points.at( 0 ).x ) + "\" y=\"" + tenths( mark.points.at( 0 ).y )
      + "\" font-size=\"" + tenths( mark.size ) + "\"" + anchor + ">" + markupText( mark.text ) + "</text>";
  }

  static std::string element( const Mark &mark )
  {
    switch ( mark.shape )
    {
      case MarkShape::Box:
        return boxElement( mark );
      case MarkShape::Circle:
        return "<circle class=\"" + mark.role + "\" cx=\"" + tenths( mark.points.at( 0 ).x ) + "\" cy=\"" + tenths( mark.points.at( 0 ).y )
          + "\" r=\"" + tenths( mark.size ) + "\"/>";
      case MarkShape::Text:
        return textElement( mark );
      case MarkShape::Line:
        break;
    }
    return lineElement( mark );
  }

  std::string svgOf( const Drawing &drawing )
  {
    std::string svg = R"(<svg class="drawing" role="img" viewBox="0 0 )" + tenths( drawing.width ) + " " + tenths( drawing.height )
      + "\"><title>" + markupText( drawing.title ) + "</title><desc>" + markupText( drawing.description ) + "</desc>";
    for ( const Mark &mark : drawing.marks )
      svg += element( mark );
    return svg + "</svg>";
  }

  std::string lineMarkup( const Drawing &drawing )
  {
    std::string svg = R"(<svg aria-hidden="true" viewBox="0 0 )" + tenths( drawing.width ) + " " + tenths( drawing.height ) + "\">";
    for ( const Mark &mark : drawing.marks )
      svg += element( mark );
    return svg + "</svg>";
  }

}
