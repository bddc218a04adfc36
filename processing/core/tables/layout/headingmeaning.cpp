#include "tables/layout/headingmeaning.h"

#include "observations/indicatornames.h"
#include "tables/layout/headings.h"
#include "tables/layout/timewords.h"
#include "text/digits.h"
#include "text/periodtext.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace sozialraum
{

  namespace
  {

    bool isFiller( const std::string &part )
    {
      constexpr std::array<std::string_view, 12> fillers{ "stichtag", "jahr", "zeit", "berichtsjahr", "year", "time", "wert", "monat",
        "monate", "month", "quartal", "reference date" };
      return std::find( fillers.begin(), fillers.end(), lowerCase( part ) ) != fillers.end();
    }

    //! "Einwohner" alone is what is counted, "Anzahl" is not.
    bool isCounted( std::string_view unit )
    {
      constexpr std::array<std::string_view, 6> counted{ "Einwohner", "Personen", "Persons", "Haushalte", "Kinder", "Fälle" };
      return std::find( counted.begin(), counted.end(), unit ) != counted.end();
    }

    //! The last word of \a text; takes it off, with the blanks and commas before it.
    std::string_view takeLastWord( std::string_view &text )
    {
      const std::size_t before = text.find_last_of( " ," );
      const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
      const std::string_view word = text.substr( begin );
      text = text.substr( 0, begin );
      while ( text.ends_with( ' ' ) || text.ends_with( ',' ) )
        text.remove_suffix( 1 );
      return word;
    }

    bool isOneOf( std::string_view word, std::initializer_list<std::string_view> words )
    {
      return std::find( words.begin(), words.end(), word ) != words.end();
    }

    //! "verf_300_16_2010" and "2010_verf", as databases and sensors call their columns: the year stands first or last, once.
    bool splitYearOffIdentifier( std::string &name, std::string &period )
    {
      if ( name.find( ' ' ) != std::string::npos )
        return false;
      const std::string_view all = name;
      const std::size_t first = all.find( '_' );
      const std::size_t last = all.rfind( '_' );
      if ( first == std::string_view::npos || first == 0 || last + 1 >= all.size() )
        return false;
      // Years of buildings and of birth are classes; so are spans.
      const auto isYear = []( std::string_view word ) {
        return areDigits( word, 4, 4 ) && word >= "1950" && word < "2100" && periodFromText( word ).has_value();
      };
      std::size_t years = 0;
      bool isSpan = false;
      for ( std::size_t begin = 0; begin <= all.size(); )
      {
        const std::size_t end = std::min( all.find( '_', begin ), all.size() );
        const std::string_view word = all.substr( begin, end - begin );
        years += isYear( word );
        isSpan |= isOneOf( lowerCase( word ),
          { "vor", "bis", "ab", "nach", "seit", "von", "unter", "ueber", "bj", "baujahr", "jahrgang", "geburtsjahr", "before", "after",
            "since", "until", "born", "built" } );
        begin = end + 1;
      }
      if ( years != 1 || isSpan )
        return false;
      if ( isYear( all.substr( last + 1 ) ) )
      {
        period = all.substr( last + 1 );
        name.resize( last );
      }
      else if ( isYear( all.substr( 0, first ) ) )
      {
        period = all.substr( 0, first );
        name.erase( 0, first + 1 );
      }
      else
        return false;
      return true;
    }

    //! "Bevölkerung am 31.12.2017" and "Einwohner 2022": the name before, the period behind. A span of years is no period.
    bool splitPeriodOff( std::string &name, std::string &period )
    {
      if ( splitYearOffIdentifier( name, period ) )
        return true;
      std::string_view rest = name;
      std::string_view word = takeLastWord( rest );
      // "Juni 2023" and "30. Juni 2023" are one word here.
      for ( std::string_view before = rest; !before.empty(); )
      {
        const std::string_view more = takeLastWord( before );
        const std::string_view longer( more.begin(), word.end() );
        if ( longer.size() > 20 || !periodFromText( longer ) )
          break;
        word = longer;
        rest = before;
      }
      const bool inBrackets = word.starts_with( '(' ) && word.ends_with( ')' );
      if ( word.starts_with( '(' ) )
        word.remove_prefix( 1 );
      if ( word.ends_with( ')' ) )
        word.remove_suffix( 1 );
      const std::optional<std::string> found = periodFromText( word );
      if ( !found || ( found->size() != 4 && found->size() != 7 && found->size() != 10 ) )
        return false;
      std::string_view shorter = rest;
      std::string_view connecting = takeLastWord( shorter );
      if ( connecting.starts_with( '(' ) )
        connecting.remove_prefix( 1 );
      if ( isOneOf( connecting, { "am", "zum", "im", "in", "Stand", "Stand:", "Jahr" } ) )
        rest = shorter;
      std::string_view probe = rest;
      const std::string_view last = takeLastWord( probe );
      const bool span = isOneOf( last,
                          { "bis", "zu", "seit", "gegenüber", "ab", "von", "und", "-", "–", "vor", "nach", "unter", "über", "Vor", "Bis",
                            "Nach", "Ab", "Seit", "Jahrgang", "Baujahr", "Geburtsjahr", "Baualter" } )
        || ( !inBrackets && !last.empty() && last.back() >= '0' && last.back() <= '9' ); // "unter 3 (01.03.2024)" is none
      if ( rest.empty() || span )
        return false;
      period = *found;
      name = std::string( rest );
      return true;
    }

    //! "I" to "IV" and "Q1" to "Q4".
    bool isShortQuarter( std::string_view part )
    {
      return isOneOf( part, { "I", "II", "III", "IV", "Q1", "Q2", "Q3", "Q4" } );
    }

    //! "2022/23", "2022-2023"
    bool isSpanOfYears( std::string_view period )
    {
      return ( period.size() == 7 || period.size() == 9 ) && areDigits( period.substr( 0, 4 ) ) && areDigits( period.substr( 5 ) )
        && ( period[4] == '/' || period.size() == 9 );
    }

    //! Whether \a period runs from one of \a years to another.
    bool isSpanBetween( std::string_view period, const std::vector<std::string> &years )
    {
      if ( !isSpanOfYears( period ) )
        return false;
      const std::string first( period.substr( 0, 4 ) );
      const std::string last =
        period.size() == 9 ? std::string( period.substr( 5 ) ) : first.substr( 0, 2 ) + std::string( period.substr( 5 ) );
      const auto has = [&years]( const std::string &year ) { return std::find( years.begin(), years.end(), year ) != years.end(); };
      return has( first ) && has( last );
    }

  }

  HeadingSense senseOfHeadings( const std::vector<std::vector<std::string>> &parts )
  {
    HeadingSense sense;
    std::vector<std::string_view> all;
    for ( const std::vector<std::string> &ofColumn : parts )
    {
      for ( const std::string &part : ofColumn )
      {
        all.push_back( part );
        sense.yearsAreClasses |= isOpenClassOfYears( part );
        std::string name = part;
        std::string period = periodFromText( part ).value_or( std::string() );
        if ( ( !period.empty() || splitPeriodOff( name, period ) ) && !isSpanOfYears( period ) )
          sense.years.push_back( period.substr( 0, 4 ) );
      }
    }
    const auto has = [&all]( std::string_view wanted ) { return std::find( all.begin(), all.end(), wanted ) != all.end(); };
    sense.lettersAreSexes = has( "w" );
    sense.romansAreQuarters = ( has( "I" ) && has( "II" ) && has( "III" ) && has( "IV" ) && !has( "V" ) ) || ( has( "Q1" ) && has( "Q2" ) );
    return sense;
  }

  HeadingMeaning meaningOfHeading( const std::vector<std::string> &parts, const HeadingSense &sense )
  {
    HeadingMeaning meaning;
    std::vector<std::string> names;
    std::string &partOfYear = meaning.partOfYear;
    const auto periodOf = [&sense]( const std::string &part ) -> std::optional<MarkedPeriod> {
      std::optional<MarkedPeriod> period = markedPeriodFromText( part );
      const bool isName =
        period && ( ( sense.yearsAreClasses && period->period.size() == 4 ) || isSpanBetween( period->period, sense.years ) );
      return isName ? std::nullopt : period;
    };
    const bool hasPeriod =
      std::any_of( parts.begin(), parts.end(), [&periodOf]( const std::string &part ) { return periodOf( part ).has_value(); } );
    for ( std::size_t i = 0; i < parts.size(); ++i )
    {
      const std::string &part = parts[i];
      if ( isTimeWord( part ) && ( hasPeriod || ( i + 1 < parts.size() && isAgeClass( parts[i + 1] ) ) ) )
        continue;
      // Classes are called "I" to "IV", too: quarters are those below their year.
      const bool isQuarter = sense.romansAreQuarters && isShortQuarter( part ) && ( hasPeriod || part.front() == 'Q' );
      if ( isPartOfYearName( part ) || isQuarter )
        partOfYear = part;
      else if ( sense.lastIsCode && i > 0 && i + 1 == parts.size() )
        meaning.indicator.code = part;
      else if ( const std::optional<MarkedPeriod> period = periodOf( part ) )
      {
        meaning.period = period->period;
        meaning.flag = period->flag;
      }
      else if ( isUnit( part ) && !( sense.lettersAreSexes && part == "m" ) )
      {
        meaning.indicator.unit = part.starts_with( "in " ) ? part.substr( 3 ) : part;
        // Above "insgesamt" and "weiblich" it is the name as well.
        if ( isCounted( part ) && names.empty() && i + 1 < parts.size() )
          names.push_back( part );
      }
      else if ( !isFiller( part ) )
        names.push_back( part );
    }
    if ( const std::optional<std::string> period = periodFromText( partOfYear + " " + meaning.period ); !partOfYear.empty() && period )
    {
      meaning.period = *period;
      partOfYear.clear();
    }
    else if ( !partOfYear.empty() && !sense.yearStandsElsewhere )
      names.push_back( std::exchange( partOfYear, {} ) );
    if ( !names.empty() && meaning.period.empty() && !sense.yearsAreClasses )
    {
      std::string name = names.back();
      if ( splitPeriodOff( name, meaning.period ) && !isSpanBetween( meaning.period, sense.years ) )
        names.back() = name;
      else
        meaning.period.clear();
    }
    if ( !names.empty() && meaning.indicator.unit.empty() )
    {
      auto [name, unit] = nameAndUnit( names.back() );
      names.back() = std::move( name );
      meaning.indicator.unit = std::move( unit );
      // "2021 in %"
      if ( const std::optional<MarkedPeriod> period = periodOf( names.back() );
        period && meaning.period.empty() && !meaning.indicator.unit.empty() )
      {
        meaning.period = period->period;
        meaning.flag = period->flag;
        names.pop_back();
      }
      if ( !names.empty() && meaning.period.empty() && !meaning.indicator.unit.empty() ) // "Einwohner 2022 (Anzahl)"
        splitPeriodOff( names.back(), meaning.period );
    }
    for ( std::string &name : names )
    {
      std::string rest = name;
      const std::optional<std::string> day = meaning.period.size() == 4 ? takeDayOfYear( rest ) : std::nullopt;
      if ( !day )
        continue;
      meaning.period += *day;
      name = std::move( rest );
    }
    std::erase( names, std::string() );
    if ( names.empty() && ( isCounted( meaning.indicator.unit ) || meaning.period.empty() ) && !meaning.indicator.unit.empty() )
      names.push_back( meaning.indicator.unit );
    meaning.indicator.name = joined( names, " | " );
    return meaning;
  }

}
