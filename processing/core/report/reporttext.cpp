#include "report/reporttext.h"

#include "text/cellvalue.h"
#include "text/decimalpoint.h"
#include "text/digits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace sozialraum
{

  static constexpr std::string_view noBreakSpace = "\u00a0";
  static constexpr std::string_view narrowNoBreakSpace = "\u202f";

  long long shownUnits( double value, int decimals )
  {
    return std::llround( withPointShifted( value, decimals ) );
  }

  std::string numberText( double value, int decimals, ReportLanguage language )
  {
    if ( !std::isfinite( value ) || std::fabs( value ) >= 1e9 )
      return {};
    const long long units = shownUnits( value, decimals );
    std::string digits = std::to_string( units < 0 ? -units : units );
    const auto places = static_cast<std::size_t>( decimals );
    if ( digits.size() <= places )
      digits.insert( 0, places + 1 - digits.size(), '0' );
    std::string whole = digits.substr( 0, digits.size() - places );
    const std::string fraction = digits.substr( digits.size() - places );
    if ( whole.size() > 4 )
    {
      for ( std::size_t place = whole.size() - 3; place > 0 && place < whole.size(); place = place > 3 ? place - 3 : 0 )
        whole.insert( place, narrowNoBreakSpace );
    }
    std::string text = units < 0 ? "\u2212" : "";
    text += whole;
    if ( !fraction.empty() )
    {
      text += language == ReportLanguage::German ? ',' : '.';
      text += fraction;
    }
    return text;
  }

  std::optional<double> numberOf( std::string_view text, ReportLanguage language )
  {
    static constexpr std::string_view minus = "\u2212";
    const bool isNegative = text.starts_with( minus );
    text.remove_prefix( isNegative ? minus.size() : text.starts_with( '+' ) ? 1 : 0 );
    // What other tables may hold, ",5" and "1e5", is never written here.
    if ( text.empty() || !isDigit( text.front() ) || !isDigit( text.back() ) || text.find_first_of( "eE" ) != std::string_view::npos )
      return std::nullopt;
    const char mark = language == ReportLanguage::German ? ',' : '.';
    const std::optional<double> number = numberFromText( text, { mark, std::string( narrowNoBreakSpace ), false } );
    return number && isNegative ? std::optional( -*number ) : number;
  }

  namespace
  {
    //! A unit that is a word, in the forms in which sentences need it. Catalogues name units in German.
    struct UnitWords
    {
      std::string_view many;   //!< "um 3 Jahre"
      std::string_view dative; //!< "bei 3 Jahren"
      std::string_view one;    //!< "um 1 Jahr", "bei 1 Jahr"
      std::string_view english;
      std::string_view englishOne;
    };

    constexpr std::array<UnitWords, 15> unitWords{ {
      { "Jahre", "Jahren", "Jahr", "years", "year" },
      { "Monate", "Monaten", "Monat", "months", "month" },
      { "Tage", "Tagen", "Tag", "days", "day" },
      { "Minuten", "Minuten", "Minute", "minutes", "minute" },
      { "Personen", "Personen", "Person", "persons", "person" },
      { "Kinder", "Kindern", "Kind", "children", "child" },
      { "Einwohner", "Einwohnern", "Einwohner", "inhabitants", "inhabitant" },
      { "Schüler", "Schülern", "Schüler", "pupils", "pupil" },
      { "Haushalte", "Haushalten", "Haushalt", "households", "household" },
      { "Wohnungen", "Wohnungen", "Wohnung", "dwellings", "dwelling" },
      { "Plätze", "Plätzen", "Platz", "places", "place" },
      { "Fälle", "Fällen", "Fall", "cases", "case" },
      { "Hilfen", "Hilfen", "Hilfe", "cases of help", "case of help" },
      { "Punkte", "Punkten", "Punkt", "points", "point" },
      { "Prozentpunkte", "Prozentpunkten", "Prozentpunkt", "percentage points", "percentage point" },
    } };
  }

  //! "je 1.000" as "per 1,000".
  static std::string englishUnit( std::string_view unit )
  {
    if ( !unit.starts_with( "je " ) )
      return std::string( unit );
    std::string english( unit );
    std::replace( english.begin(), english.end(), '.', ',' );
    return english.replace( 0, 2, "per" );
  }

  static std::string withUnit( double value, int decimals, std::string_view unit, bool isDative, ReportLanguage language )
  {
    std::string text = numberText( value, decimals, language );
    if ( text.empty() || unit.empty() )
      return text;
    text += noBreakSpace;
    const bool isOne = std::llabs( shownUnits( value, decimals ) ) == shownUnits( 1.0, decimals );
    const bool isGerman = language == ReportLanguage::German;
    for ( const UnitWords &words : unitWords )
    {
      if ( unit != words.many )
        continue;
      if ( isOne )
        return text.append( isGerman ? words.one : words.englishOne );
      return text.append( !isGerman ? words.english : isDative ? words.dative : words.many );
    }
    return isGerman ? text.append( unit ) : text.append( englishUnit( unit ) );
  }

  std::string measureText( double value, int decimals, std::string_view unit, ReportLanguage language )
  {
    return withUnit( value, decimals, unit, false, language );
  }

  std::string dativeMeasureText( double value, int decimals, std::string_view unit, ReportLanguage language )
  {
    return withUnit( value, decimals, unit, true, language );
  }

  namespace
  {
    enum class Article
    {
      None,
      Masculine,
      Feminine,
    };

    //! "Zwickau, Stadt" is called Zwickau in a sentence, and "Zwickau, Landkreis" Landkreis Zwickau.
    std::string spokenName( std::string_view name )
    {
      for ( const std::string_view ending : { ", Stadt", ", St", ", GKSt", ", Große Kreisstadt", ", kreisfreie Stadt", ", Kreisfreie Stadt",
              ", Landeshauptstadt", ", Hansestadt" } )
      {
        if ( name.ends_with( ending ) )
          return std::string( name.substr( 0, name.size() - ending.size() ) );
      }
      for ( const std::string_view kind : { "Landkreis", "Kreis" } )
      {
        const std::string ending = std::string( ", " ).append( kind );
        if ( name.ends_with( ending ) )
          return std::string( kind ).append( " " ).append( name.substr( 0, name.size() - ending.size() ) );
      }
      return std::string( name );
    }

    Article articleOf( std::string_view name )
    {
      static constexpr std::array<std::string_view, 11> masculine{ "Landkreis ", "Kreis ", "Sozialraum ", "Planungsraum ",
        "Versorgungsraum ", "Ortsteil ", "Stadtteil ", "Stadtbezirk ", "Bezirk ", "Freistaat ", "Verwaltungsverband " };
      static constexpr std::array<std::string_view, 8> feminine{ "Stadt ", "Gemeinde ", "Region ", "Ortschaft ", "Verwaltungsgemeinschaft ",
        "Samtgemeinde ", "Jugendhilferegion ", "Planungsregion " };
      const auto begins = [name]( std::string_view word ) { return name.starts_with( word ); };
      // "Vogtlandkreis" and "Landkreis" alone; no municipality is called so.
      if ( std::any_of( masculine.begin(), masculine.end(), begins ) || name.ends_with( "kreis" ) )
        return Article::Masculine;
      return std::any_of( feminine.begin(), feminine.end(), begins ) ? Article::Feminine : Article::None;
    }
  }

  std::string placeText( std::string_view areaName, ReportLanguage language )
  {
    const std::string name = spokenName( areaName );
    const Article article = language == ReportLanguage::German ? articleOf( name ) : Article::None;
    return ( article == Article::Masculine ? "Im " : article == Article::Feminine ? "In der " : "In " ) + name;
  }

  std::string subjectText( std::string_view areaName, ReportLanguage language )
  {
    const std::string name = spokenName( areaName );
    const Article article = language == ReportLanguage::German ? articleOf( name ) : Article::None;
    return ( article == Article::Masculine ? "Der " : article == Article::Feminine ? "Die " : "" ) + name;
  }

  std::string quoted( std::string_view name, ReportLanguage language )
  {
    return ( language == ReportLanguage::German ? "„" : "“" ) + std::string( name ) + ( language == ReportLanguage::German ? "“" : "”" );
  }

}
