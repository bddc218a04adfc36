#include "text/cellvalue.h"

#include "text/digits.h"
#include "text/footnotemark.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <span>
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

    constexpr std::size_t longestCell = 60; // of a number with what stands at it

    constexpr std::array<Sign, 43> signs{ {
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
      { "#REF!", ObservationStatus::Missing },
      { "#DIV/0!", ObservationStatus::Missing },
      { "#VALUE!", ObservationStatus::Missing },
      { "#NAME?", ObservationStatus::Missing },
      { "#NUM!", ObservationStatus::Missing },
      { "#NULL!", ObservationStatus::Missing },
      { "#BEZUG!", ObservationStatus::Missing },
      { "#WERT!", ObservationStatus::Missing },
      { "#ZAHL!", ObservationStatus::Missing },
      { "k.A.", ObservationStatus::Missing },
      { "k. A.", ObservationStatus::Missing },
      { "k.A", ObservationStatus::Missing },
      { "k. A", ObservationStatus::Missing },
      { "keine Angabe", ObservationStatus::Missing },
      { "n.v.", ObservationStatus::Missing },
      { "n. v.", ObservationStatus::Missing },
      { "entfällt", ObservationStatus::Blocked },
      { "#LEER!", ObservationStatus::Missing },
    } };

    constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

    //! What stands for a minus at a number: hyphen, minus, en dash, and the hyphens that text processors make of them.
    constexpr std::array<std::string_view, 7> minuses{ "-", "\xE2\x88\x92", "\xE2\x80\x93", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92",
      "\xEF\xB9\xA3" };

    //! Takes the sign of a number off \a text. \returns whether it is negative.
    bool takeMinus( std::string_view &text )
    {
      for ( const std::string_view minus : minuses )
      {
        if ( text.starts_with( minus ) )
        {
          text.remove_prefix( minus.size() );
          text = trimmed( text );
          return true;
        }
      }
      for ( const std::string_view plus : { std::string_view( "+" ), std::string_view( "±" ) } )
      {
        if ( text.starts_with( plus ) )
          text = trimmed( text.substr( plus.size() ) );
      }
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
    if ( text.size() > 12 )
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

  namespace
  {

    //! Units that stand at numbers in cells; of two with the same end the longer one comes first. Money may be thousands or millions.
    constexpr std::array<std::string_view, 41> units{ "Prozent", "%", "‰", "Quadratkilometer", "km²", "km2", "qkm", "m²", "m2", "qm",
      "Hektar", "ha", "Kilometer", "Meter", "km", "cm", "m", "Minuten", "Min.", "min", "Stunden", "Std.", "h", "Tage", "Jahre", "Monate",
      "Personen", "Einwohner", "EW", "Ew.", "Fälle", "Kinder", "Haushalte", "Plätze", "kg", "t", "GWh", "MWh", "kWh", "v.H.", "vH" };
    constexpr std::array<std::string_view, 3> currencies{ "EUR", "Euro", "€" };
    constexpr std::array<std::string_view, 15> magnitudes{ "Tausend", "Tsd.", "Tsd", "Millionen", "Million", "Mill.", "Mio.", "Mio",
      "Milliarden", "Milliarde", "Mrd.", "Mrd", "1.000", "T", "k" };

    bool endsNumber( std::string_view text )
    {
      return !text.empty() && ( isDigit( text.back() ) || text.back() == ')' );
    }

    //! How long the unit at the end of \a text is, behind its number; 0 where none stands there.
    std::size_t lengthOfUnit( std::string_view text, std::span<const std::string_view> known )
    {
      for ( const std::string_view unit : known )
      {
        if ( text.ends_with( unit ) && endsNumber( trimmed( text.substr( 0, text.size() - unit.size() ) ) ) )
          return unit.size();
      }
      return 0;
    }

    //! The same for money: "Tsd. EUR", "T€".
    std::size_t lengthOfMoney( std::string_view text )
    {
      for ( const std::string_view currency : currencies )
      {
        if ( !text.ends_with( currency ) )
          continue;
        const std::string_view before = trimmed( text.substr( 0, text.size() - currency.size() ) );
        if ( const std::size_t magnitude = lengthOfUnit( before, magnitudes ); magnitude > 0 && before.size() > magnitude )
          return text.size() - ( before.size() - magnitude );
        return lengthOfUnit( text, currencies );
      }
      return 0;
    }

    //! Takes the unit off the end or the currency off the begin of \a text.
    std::string_view takeUnit( std::string_view &text )
    {
      std::size_t length = lengthOfMoney( text );
      if ( length == 0 )
        length = lengthOfUnit( text, units );
      if ( length == 0 )
        length = lengthOfUnit( text, std::span( magnitudes ).first( magnitudes.size() - 3 ) ); // without a currency "T" is none
      if ( length > 0 )
      {
        const std::string_view taken = text.substr( text.size() - length );
        text = trimmed( text.substr( 0, text.size() - length ) );
        return taken;
      }
      for ( const std::string_view currency : { std::string_view( "€" ), std::string_view( "EUR " ) } )
      {
        if ( !text.starts_with( currency ) )
          continue;
        const std::string_view taken = trimmed( text.substr( 0, currency.size() ) );
        text = trimmed( text.substr( currency.size() ) );
        return taken;
      }
      return {};
    }

    //! Takes a minus off the end of a number.
    bool takeMinusBehind( std::string_view &text )
    {
      for ( const std::string_view minus : minuses )
      {
        if ( text.ends_with( minus ) && endsNumber( text.substr( 0, text.size() - minus.size() ) ) )
        {
          text.remove_suffix( minus.size() );
          return true;
        }
      }
      return false;
    }

    //! "3" and "12", the small numbers that tables hide.
    bool isSmallNumber( std::string_view text )
    {
      return areDigits( trimmed( text ), 1, 2 );
    }

    //! "1-2", "1 – 2", "1 bis 2"
    bool isRange( std::string_view text )
    {
      for ( const std::string_view between : { std::string_view( "-" ), std::string_view( "\xE2\x80\x93" ), std::string_view( "bis" ) } )
      {
        const std::size_t at = text.find( between );
        if ( at == std::string_view::npos || at == 0 )
          continue;
        const std::string_view first = trimmed( text.substr( 0, at ) );
        const std::string_view last = trimmed( text.substr( at + between.size() ) );
        if ( isSmallNumber( first ) && isSmallNumber( last ) )
          return first.size() < last.size() || ( first.size() == last.size() && first < last );
      }
      return false;
    }

    //! Whether the text says that there is a number which is not shown: "<3", "unter 3", "1-2", "geheim".
    bool isHiddenNumber( std::string_view text )
    {
      constexpr std::array<std::string_view, 11> bounds{ "<=", ">=", "≤", "≥", "<", ">", "unter ", "weniger als ", "höchstens ",
        "mehr als ", "über " };
      constexpr std::array<std::string_view, 6> words{ "geheim", "gesperrt", "anonymisiert", "unterdrückt", "vertraulich", "secret" };
      if ( text.size() > 20 )
        return false;
      const std::string lower = lowerCase( text );
      if ( std::find( words.begin(), words.end(), lower ) != words.end() || isRange( lower ) )
        return true;
      return std::any_of( bounds.begin(), bounds.end(), [&lower]( std::string_view bound ) {
        return lower.starts_with( bound ) && isSmallNumber( std::string_view( lower ).substr( bound.size() ) );
      } );
    }

    //! What the number or sign of a cell means, without what stands at it.
    std::optional<CellValue> valueOfParts( const CellParts &parts, const NumberMarks &marks )
    {
      if ( const std::optional<double> number = numberFromText( parts.number, marks ) )
      {
        const bool isWritten = !parts.isNegative || *number > 0.0;
        const ObservationStatus status = parts.inBrackets ? ObservationStatus::Uncertain : ObservationStatus::Value;
        return isWritten ? std::optional( CellValue{ parts.isNegative ? -*number : *number, status } ) : std::nullopt;
      }
      const std::optional<ObservationStatus> status = statusOfSign( parts.number );
      return status && !parts.inBrackets && !parts.isNegative && parts.unit.empty() ? std::optional( CellValue{ noValue, *status } )
                                                                                    : std::nullopt;
    }

  }

  CellParts partsOfCell( std::string_view text )
  {
    CellParts parts;
    text = trimmed( text );
    if ( text.size() > 1 && text.front() == '|' )
    {
      parts.flag = '|';
      text = trimmed( text.substr( 1 ) );
    }
    for ( bool changed = true; changed && text.size() > 1; )
    {
      changed = false;
      if ( const std::string_view unit = takeUnit( text ); !unit.empty() )
      {
        parts.unit = unit;
        changed = true;
      }
      else if ( const std::string_view mark = takeFootnoteMark( text ); !mark.empty() )
      {
        parts.mark = mark;
        changed = true;
      }
      else if ( const std::string_view before = text.substr( 0, text.size() - 1 );
        isFlag( text.back() ) && !parts.flag && ( isDigit( before.back() ) || trimmed( before ) != before ) )
      {
        parts.flag = text.back();
        text = trimmed( before );
        changed = true;
      }
      else if ( !parts.isNegative && takeMinusBehind( text ) )
        parts.isNegative = changed = true;
      else if ( !parts.inBrackets && text.size() > 2 && text.front() == '(' && text.back() == ')'
        && isDigit( trimmed( text.substr( 0, text.size() - 1 ) ).back() ) )
      {
        text = trimmed( text.substr( 1, text.size() - 2 ) );
        parts.inBrackets = changed = true;
      }
    }
    parts.number = text;
    return parts;
  }

  std::optional<CellValue> cellValueFromText( std::string_view text, const NumberMarks &marks )
  {
    text = trimmed( text );
    if ( const std::optional<double> number = numberFromText( text, marks ) )
      return CellValue{ *number, ObservationStatus::Value };
    if ( const std::optional<ObservationStatus> status = statusOfSign( text ) )
      return CellValue{ noValue, *status };
    if ( text.size() > longestCell )
      return std::nullopt;
    const CellParts parts = partsOfCell( text );
    if ( std::optional<CellValue> value = valueOfParts( parts, marks ) )
    {
      value->flag = parts.flag;
      value->mark = parts.mark;
      value->unit = parts.unit;
      return value;
    }
    if ( !isHiddenNumber( parts.mark.empty() ? text : parts.number ) )
      return std::nullopt;
    CellValue hidden{ noValue, ObservationStatus::Secret };
    hidden.isCoarse = true;
    return hidden;
  }

}
