#include "tables/layout/titlelines.h"

#include "observations/indicatornames.h"
#include "tables/layout/headings.h"
#include "text/digits.h"
#include "text/periodtext.h"
#include "text/trimming.h"
#include "text/unitmeasure.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sozialraum
{

  namespace
  {

    //! "5    Bruttolöhne" and "Tabelle 1: Bevölkerung" without what numbers the table.
    std::string_view withoutTableNumber( std::string_view line )
    {
      const std::string lower = lowerCase( line );
      const bool isNamed = lower.starts_with( "tabelle " ) || lower.starts_with( "tab. " ) || lower.starts_with( "table " );
      const std::size_t begin = isNamed ? line.find( ' ' ) + 1 : 0;
      std::size_t end = begin;
      while ( end < line.size() && ( isDigit( line[end] ) || line[end] == '.' || line[end] == '-' ) )
        ++end;
      const bool hasNumber = end > begin && end < line.size();
      if ( isNamed && hasNumber && ( line[end] == ':' || line[end] == ' ' ) )
        return trimmed( line.substr( end + 1 ) );
      // Two blanks at least set a number apart that stands alone: "2 Zimmer" is a name.
      return hasNumber && end <= 4 && line.substr( end ).starts_with( "  " ) ? trimmed( line.substr( end ) ) : line;
    }

    bool isPeriodLine( std::string_view line )
    {
      const std::size_t colon = line.find( ':' );
      if ( markedPeriodFromText( line ) )
        return true;
      return colon < 25 && markedPeriodFromText( line.substr( colon + 1 ) );
    }

  }

  //! "1000" of "Einwohner in 1000 je Gemeinde": thousands that a title speaks of in its midst.
  static std::string thousandsIn( std::string_view line )
  {
    for ( std::size_t in = line.find( " in " ); in != std::string_view::npos; in = line.find( " in ", in + 1 ) )
    {
      const std::string_view rest = line.substr( in + 4 );
      const std::size_t end = rest.find_first_of( " ,)" );
      const std::size_t next = end == std::string_view::npos ? end : rest.find_first_of( " ,)", end + 1 );
      for ( const std::string_view unit : { rest.substr( 0, next ), rest.substr( 0, end ) } )
      {
        if ( isUnitOfThousands( unit ) && !containsAny( lowerCase( rest.substr( unit.size() ) ), { "eur", "€", "tonnen", "liter" } ) )
          return std::string( unit );
      }
    }
    return {};
  }

  std::string unitOfLine( std::string_view line )
  {
    line = trimmed( line );
    if ( line.size() > 40 )
      return {};
    while ( !line.empty() && ( line.front() == '(' || line.front() == '-' || line.front() == '[' ) )
      line = trimmed( line.substr( 1 ) );
    while ( !line.empty() && ( line.back() == ')' || line.back() == '-' || line.back() == ']' ) )
      line = trimmed( line.substr( 0, line.size() - 1 ) );
    for ( const std::string_view begin :
      { std::string_view( "Angaben in " ), std::string_view( "Angabe in " ), std::string_view( "Einheit:" ),
        std::string_view( "Einheit in " ), std::string_view( "Alle Angaben in " ), std::string_view( "Werte in " ) } )
    {
      if ( line.starts_with( begin ) )
        return std::string( trimmed( line.substr( begin.size() ) ) );
    }
    const bool hasIn = line.starts_with( "in " );
    const std::string_view unit = hasIn ? trimmed( line.substr( 3 ) ) : line;
    if ( isUnit( unit ) )
      return std::string( unit );
    const bool speaksOfUnit = containsAny(
      lowerCase( unit ), { "euro", "eur", "€", "%", "prozent", "tausend", "tsd", "mio", "mill", "1000", "1 000", "1.000", "je " } );
    return hasIn && speaksOfUnit ? std::string( unit ) : std::string();
  }

  //! Whether what is called so is no money below a title in EUR, no number below one in persons: shares, ranks, numbers of cases.
  static bool isOfAnotherKind( const std::string &lower, const std::string &unitOfTitle )
  {
    const bool isShare = containsAny( lower, { "anteil", "quote", "rang", "index", "prozent" } ) || hasWord( lower, "rate" );
    const bool isNumber = containsAny( lower, { "anzahl", "zahl der" } ) || lower.ends_with( "zahl" );
    const bool isMoney = containsAny( lowerCase( unitOfTitle ), { "eur", "€" } );
    return ( isMoney && ( isShare || isNumber ) ) || ( isUnitOfCounts( unitOfTitle ) && isShare );
  }

  std::string unitWithTitle( const std::string &unit, const TitleMeaning &title, const std::string &name )
  {
    const bool isMagnitude = isUnitOfThousands( title.unit );
    const bool isOfItsOwn = !isMagnitude && isOfAnotherKind( lowerCase( name ), title.unit );
    if ( unit.empty() && isOfItsOwn )
      return unit;
    if ( unit.empty() )
      return title.isUnitOfAll || isMagnitude ? title.unit : unit;
    return isMagnitude && isUnitOfCounts( unit ) && !isUnitOfThousands( unit ) ? title.unit : unit;
  }

  std::string periodOfSheet( std::string title )
  {
    std::replace( title.begin(), title.end(), '_', ' ' );
    const std::array<std::string, 1> lines{ std::move( title ) };
    const std::optional<TitleDate> date = dateOfFigures( lines );
    return date ? date->period : std::string();
  }

  std::string statedUnit( const std::string &headingUnit, const std::string &cellUnit, const TitleMeaning &title )
  {
    const std::optional<UnitMeasure> ofCells = measureOfUnit( cellUnit );
    std::string stated = unitWithTitle( headingUnit, title );
    if ( !ofCells )
      return stated;
    const std::optional<UnitMeasure> measure = measureOfUnit( stated );
    const bool isOnlyCounted = !measure && isUnitOfCounts( stated ) && !ofCells->isMagnitude;
    const bool isOfOthers = headingUnit.empty() && measure && !isConvertible( *ofCells, *measure );
    return isOnlyCounted || isOfOthers ? std::string() : stated;
  }

  namespace
  {

    //! "Ausgaben der Jugendhilfe - Angaben in Tsd. Euro -" and "Haushalt 2023 (in TEUR)".
    void takeNameAndUnit( TitleMeaning &meaning, const std::string &line )
    {
      auto [name, unit] = nameAndUnit( line );
      bool isOfAll = unit.starts_with( "in " ) || name.ends_with( ',' );
      const std::size_t words = line.find( "Angaben in " );
      if ( unit.empty() && words != std::string::npos && words > 0 )
      {
        unit = unitOfLine( std::string_view( line ).substr( words ) );
        name = unit.empty() ? line : line.substr( 0, words );
        isOfAll = !unit.empty();
      }
      while ( !unit.empty() && ( name.ends_with( ' ' ) || name.ends_with( ',' ) || name.ends_with( '-' ) || name.ends_with( '(' ) ) )
        name.pop_back();
      if ( unit.starts_with( "in " ) )
        unit.erase( 0, 3 );
      meaning.name = std::move( name );
      if ( !meaning.unit.empty() )
        return;
      meaning.isUnitOfAll = isOfAll;
      meaning.unit = unit.empty() ? thousandsIn( line ) : std::move( unit );
    }

  }

  TitleMeaning meaningOfTitle( std::span<const std::string> lines )
  {
    TitleMeaning meaning;
    meaning.date = dateOfFigures( lines );
    for ( const std::string &line : lines )
    {
      meaning.isOfYearClasses |=
        containsAny( lowerCase( line ), { "baujahr", "baualter", "jahrgang", "geburtsjahr", "jahrgängen", "errichtungsjahr" } );
    }
    for ( std::size_t i = lines.size(); i > 0; --i )
    {
      const std::string line = tidyHeading( withoutTableNumber( trimmed( lines[i - 1] ) ) );
      if ( const std::string unit = unitOfLine( line ); !unit.empty() )
      {
        if ( meaning.unit.empty() )
        {
          meaning.unit = unit;
          meaning.isUnitOfAll = true;
        }
        continue;
      }
      if ( line.empty() || isAboutTheFile( line ) || isPeriodLine( line ) )
        continue;
      takeNameAndUnit( meaning, line );
      break;
    }
    // "Einwohner" alone is what is counted, too; "in Tsd. EUR" is not.
    if ( meaning.name.empty() && isUnitOfCounts( meaning.unit ) && !isUnitOfThousands( meaning.unit ) && meaning.unit != "Anzahl" )
      meaning.name = meaning.unit;
    return meaning;
  }

  bool isTitleOfGenesis( std::string_view line )
  {
    if ( line.starts_with( "GENESIS-Tab" ) )
      return true;
    if ( !line.starts_with( "Tabelle: " ) && !line.starts_with( "Table: " ) )
      return false;
    const std::string_view rest = line.substr( line.find( ' ' ) + 1 );
    const std::string_view code = rest.substr( 0, rest.find( ' ' ) );
    const std::size_t dash = code.find( '-' );
    return dash != std::string_view::npos && dash >= 2 && code.find_first_of( "0123456789", dash ) != std::string_view::npos;
  }

}
