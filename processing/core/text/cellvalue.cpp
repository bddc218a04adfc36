#include "text/cellvalue.h"

#include "text/digits.h"
#include "text/trimming.h"

#include <array>
#include <charconv>
#include <limits>
#include <string>

namespace sozialraum
{

  namespace
  {

    struct Sign
    {
      std::string_view text;
      ObservationStatus status;
    };

    constexpr std::array<Sign, 27> signs{ {
      { "-", ObservationStatus::Nothing },
      { "\xE2\x80\x93", ObservationStatus::Nothing }, // en dash
      { "\xE2\x80\x94", ObservationStatus::Nothing }, // em dash
      { "\xE2\x88\x92", ObservationStatus::Nothing }, // minus sign
      { ".", ObservationStatus::Secret },
      { "\xC2\xB7", ObservationStatus::Secret },     // middle dot
      { "\xE2\x80\xA2", ObservationStatus::Secret }, // bullet
      { "*", ObservationStatus::Secret },
      { "/", ObservationStatus::Uncertain },
      { "()", ObservationStatus::Uncertain },
      { "( )", ObservationStatus::Uncertain },
      { "x", ObservationStatus::Blocked },
      { "X", ObservationStatus::Blocked },
      { "\xC3\x97", ObservationStatus::Blocked },     // multiplication sign
      { "\xE2\x9C\x95", ObservationStatus::Blocked }, // multiplication x
      { "...", ObservationStatus::Later },
      { "\xE2\x80\xA6", ObservationStatus::Later }, // ellipsis
      { ":", ObservationStatus::Missing },
      { "|", ObservationStatus::Missing },
      { "NA", ObservationStatus::Missing },
      { "N/A", ObservationStatus::Missing },
      { "#N/A", ObservationStatus::Missing },
      { "#NV", ObservationStatus::Missing },
      { "n/a", ObservationStatus::Missing },
      { "NULL", ObservationStatus::Missing },
      { "k.A.", ObservationStatus::Missing },
      { "k. A.", ObservationStatus::Missing },
    } };

    constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

    //! Takes the sign of a number off \a text. \returns whether it is negative.
    bool takeMinus( std::string_view &text )
    {
      for ( const std::string_view minus :
        { std::string_view( "-" ), std::string_view( "\xE2\x88\x92" ), std::string_view( "\xE2\x80\x93" ) } )
      {
        if ( text.starts_with( minus ) )
        {
          text.remove_prefix( minus.size() );
          text = trimmed( text );
          return true;
        }
      }
      if ( text.starts_with( '+' ) )
        text.remove_prefix( 1 );
      return false;
    }

    //! Length of the thousands mark at the begin of \a text, 0 if there is none.
    std::size_t thousandsLength( std::string_view text, const std::string &mark )
    {
      if ( mark.empty() )
        return 0;
      if ( text.starts_with( mark ) )
        return mark.size();
      if ( mark == " " )
      {
        for ( const std::string_view blank : wideBlanks )
        {
          if ( text.starts_with( blank ) )
            return blank.size();
        }
      }
      return mark == "'" && text.starts_with( "\xE2\x80\x99" ) ? 3 : 0;
    }

    bool isFlag( char c )
    {
      constexpr std::string_view flags = "rpsebcdfnuz|"; // "|": the series breaks here
      return flags.find( c ) != std::string_view::npos;
    }

  }

  std::optional<ObservationStatus> statusOfSign( std::string_view text )
  {
    if ( text.empty() )
      return ObservationStatus::Missing;
    if ( text.size() > 5 )
      return std::nullopt;
    for ( const Sign &sign : signs )
    {
      if ( text == sign.text )
        return sign.status;
    }
    return std::nullopt;
  }

  std::optional<double> numberFromText( std::string_view text, const NumberMarks &marks )
  {
    const bool negative = takeMinus( text );
    std::array<char, 64> plain; // the number as from_chars reads it
    std::size_t length = 0;
    std::size_t digitsInGroup = 0;
    bool grouped = false;
    bool inFraction = false;
    for ( std::size_t i = 0; i < text.size(); )
    {
      if ( length == plain.size() )
        return std::nullopt;
      const char c = text[i];
      if ( isDigit( c ) )
      {
        plain[length++] = c;
        ++digitsInGroup;
        ++i;
        continue;
      }
      if ( c == marks.decimal && !inFraction )
      {
        if ( grouped && digitsInGroup != 3 )
          return std::nullopt;
        inFraction = true;
        plain[length++] = '.';
        ++i;
        continue;
      }
      const std::size_t mark = inFraction ? 0 : thousandsLength( text.substr( i ), marks.thousands );
      if ( mark == 0 )
      {
        const bool exponent = ( c == 'e' || c == 'E' ) && length > 0 && i + 1 < text.size();
        if ( !exponent || length + text.size() - i > plain.size() )
          return std::nullopt;
        for ( ; i < text.size(); ++i )
        {
          if ( text[i] != '+' )
            plain[length++] = text[i];
        }
        break;
      }
      if ( digitsInGroup == 0 || digitsInGroup > 3 || ( grouped && digitsInGroup != 3 ) )
        return std::nullopt;
      grouped = true;
      digitsInGroup = 0;
      i += mark;
    }
    if ( grouped && !inFraction && digitsInGroup != 3 )
      return std::nullopt;
    double value = 0.0;
    const auto [end, error] = std::from_chars( plain.data(), plain.data() + length, value );
    if ( error != std::errc() || end != plain.data() + length )
      return std::nullopt;
    return negative ? -value : value;
  }

  std::optional<CellValue> cellValueFromText( std::string_view text, const NumberMarks &marks )
  {
    text = trimmed( text );
    if ( const std::optional<double> number = numberFromText( text, marks ) )
      return CellValue{ *number, ObservationStatus::Value };
    if ( const std::optional<ObservationStatus> status = statusOfSign( text ) )
      return CellValue{ noValue, *status };

    if ( text.size() > 2 && text.front() == '(' && text.back() == ')' )
    {
      const std::optional<double> number = numberFromText( trimmed( text.substr( 1, text.size() - 2 ) ), marks );
      return number ? std::optional( CellValue{ *number, ObservationStatus::Uncertain } ) : std::nullopt;
    }
    if ( text.size() > 1 && text.front() == '|' )
    {
      const std::optional<double> number = numberFromText( trimmed( text.substr( 1 ) ), marks );
      return number ? std::optional( CellValue{ *number, ObservationStatus::Value, '|' } ) : std::nullopt;
    }
    if ( text.size() > 1 && text.back() == '%' )
    {
      const std::optional<double> number = numberFromText( trimmed( text.substr( 0, text.size() - 1 ) ), marks );
      return number ? std::optional( CellValue{ *number, ObservationStatus::Value } ) : std::nullopt;
    }
    if ( text.size() > 1 && isFlag( text.back() ) )
    {
      const char flag = text.back();
      const std::string_view flagged = trimmed( text.substr( 0, text.size() - 1 ) );
      if ( const std::optional<double> number = numberFromText( flagged, marks ) )
        return CellValue{ *number, ObservationStatus::Value, flag };
      if ( flagged != text.substr( 0, text.size() - 1 ) )
      {
        if ( const std::optional<ObservationStatus> status = statusOfSign( flagged ) )
          return CellValue{ noValue, *status, flag };
      }
    }
    return std::nullopt;
  }

}
