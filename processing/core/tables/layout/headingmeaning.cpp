#include "tables/layout/headingmeaning.h"

#include "observations/indicatornames.h"
#include "tables/layout/headingperiod.h"
#include "tables/layout/headings.h"
#include "tables/layout/timewords.h"
#include "tables/layout/titlelines.h"
#include "text/calendardate.h"
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

    bool isOneOf( std::string_view word, std::initializer_list<std::string_view> words )
    {
      return std::find( words.begin(), words.end(), word ) != words.end();
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

    //! Whether one year is the next after another.
    bool haveNeighbours( const std::vector<std::string> &years )
    {
      return std::any_of( years.begin(), years.end(), [&years]( const std::string &year ) {
        return std::find( years.begin(), years.end(), std::to_string( numberOfDigits( year ) + 1 ) ) != years.end();
      } );
    }

    //! A part of a heading that is of shares, changes and counts, whatever the unit of the whole above is.
    bool hasUnitOfItsOwn( const std::string &name )
    {
      const std::string lower = lowerCase( name );
      const bool isNumber = containsAny( lower, { "anzahl", "zahl der", "fälle", "personen", "plätze" } ) || lower.ends_with( "zahl" );
      const bool isShare =
        containsAny( lower, { "anteil", "quote", "veränderung", "rang", "index", "%", "prozent", "je ", "pro ", "differenz", "dichte" } );
      return isUnit( name ) || isNumber || isShare || hasWord( lower, "rate" );
    }

    //! "Größe" below "Haushalte" is no number of them.
    bool isMeasureOfCounted( const std::string &name )
    {
      const std::string lower = lowerCase( name );
      return containsAny( lower,
               { "größe", "durchschnitt", "dichte", "quote", "quotient", "anteil", "rate", "index", "rang", "veränderung", "median" } )
        || lower.starts_with( "ø" ) || lower.starts_with( "mittel" ) || lower == "alter";
    }

    //! The unit that a heading in a line of its own is: "(ha)", "- in EUR -", "in %".
    std::string unitOfPart( const std::string &part )
    {
      const bool isSetApart =
        part.starts_with( '(' ) || part.starts_with( '[' ) || part.starts_with( "- " ) || part.starts_with( "Angabe" );
      return isSetApart ? unitOfLine( part ) : std::string();
    }

  }

  bool speaksOfSchoolYears( const std::string &text )
  {
    return containsAny( text,
             { "schuljahr", "kita-jahr", "kitajahr", "kindergartenjahr", "kiga-jahr", "krippenjahr", "betreuungsjahr", "ausbildungsjahr",
               "semester", "studienjahr" } )
      || hasWord( text, "sj" );
  }

  HeadingSense senseOfHeadings( const std::vector<std::vector<std::string>> &parts )
  {
    HeadingSense sense;
    std::vector<std::string_view> all;
    std::vector<std::string> spans; // first years of "18/19" and "2017/18"
    std::size_t leading = 0;
    for ( const std::vector<std::string> &ofColumn : parts )
    {
      for ( const std::string &part : ofColumn )
      {
        all.push_back( part );
        sense.yearsAreClasses |= isOpenClassOfYears( part );
        sense.shortSpansAreYears |= speaksOfSchoolYears( lowerCase( part ) ) && !periodFromText( part );
        if ( const std::string full = withFullSchoolYear( part ); full != part )
          spans.push_back( full.substr( full.size() - 7, 4 ) );
        leading += periodBeforeName( part ).has_value();
        const std::optional<HeadingPeriod> behind = periodBehindName( part );
        const std::string period = periodFromText( part ).value_or( behind ? behind->period : std::string() );
        if ( period.empty() )
          continue;
        if ( !isSpanOfYears( period ) )
          sense.years.push_back( period.substr( 0, 4 ) );
        else
          spans.push_back( period.substr( 0, 4 ) );
      }
    }
    const auto has = [&all]( std::string_view wanted ) { return std::find( all.begin(), all.end(), wanted ) != all.end(); };
    sense.lettersAreSexes = has( "w" );
    sense.yearsLead = leading > 1;
    sense.shortSpansAreYears |= haveNeighbours( spans );
    sense.romansAreQuarters = ( has( "I" ) && has( "II" ) && has( "III" ) && has( "IV" ) && !has( "V" ) ) || ( has( "Q1" ) && has( "Q2" ) );
    return sense;
  }

  namespace
  {

    //! Takes the period off the name that holds one; a span of years is none.
    void takePeriodOffName( HeadingMeaning &meaning, std::string &name, const HeadingSense &sense )
    {
      std::optional<HeadingPeriod> found = periodBehindName( name );
      if ( !found && sense.yearsLead )
        found = periodBeforeName( name );
      if ( !found || isSpanBetween( found->period, sense.years ) )
        return;
      name = std::move( found->name );
      meaning.period = std::move( found->period );
      meaning.flag = found->flag;
      meaning.state = std::move( found->state );
    }

    //! Takes the unit off the last name that has one: "Ausgaben in EUR | Plan".
    void takeUnitOffNames( HeadingMeaning &meaning, std::vector<std::string> &names )
    {
      for ( std::size_t i = names.size(); i > 0 && meaning.indicator.unit.empty(); --i )
      {
        if ( i < names.size() && hasUnitOfItsOwn( names[i] ) )
          return;
        auto [name, unit] = nameAndUnit( names[i - 1] );
        names[i - 1] = std::move( name );
        meaning.indicator.unit = unit.starts_with( "in " ) ? unit.substr( 3 ) : std::move( unit );
      }
    }

  }

  HeadingMeaning meaningOfHeading( const std::vector<std::string> &parts, const HeadingSense &sense )
  {
    if ( sense.shortSpansAreYears )
    {
      std::vector<std::string> full;
      for ( const std::string &part : parts )
        full.push_back( withFullSchoolYear( part ) );
      HeadingSense ofFull = sense;
      ofFull.shortSpansAreYears = false;
      return meaningOfHeading( full, ofFull );
    }
    HeadingMeaning meaning;
    std::vector<std::string> names;
    std::string &partOfYear = meaning.partOfYear;
    bool isOfWhole = false; // the unit is what the parts above count
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
      const bool isQuarter =
        sense.romansAreQuarters && isShortQuarter( part ) && ( hasPeriod || sense.quartersAreMeant || part.front() == 'Q' );
      if ( isPartOfYearName( part ) || isQuarter )
        partOfYear = part;
      else if ( sense.lastIsCode && i > 0 && i + 1 == parts.size() )
        meaning.indicator.code = part;
      else if ( const std::optional<MarkedPeriod> period = periodOf( part ) )
      {
        meaning.period = period->period;
        meaning.flag = period->flag;
        meaning.state = period->flag ? wordOfState( part, period->flag ) : std::string();
      }
      else if ( std::string unit = unitOfPart( part ); !unit.empty() && parts.size() > 1 )
      {
        // "(in % der Bevölkerung)" says of what, too.
        const bool isShareOfSomething = !isUnit( unit ) && ( unit.starts_with( '%' ) || unit.starts_with( "Prozent" ) );
        if ( isShareOfSomething )
          names.push_back( part );
        meaning.indicator.unit = isShareOfSomething ? "%" : std::move( unit );
      }
      else if ( isUnit( part ) && !( sense.lettersAreSexes && part == "m" ) )
      {
        meaning.indicator.unit = part.starts_with( "in " ) ? part.substr( 3 ) : part;
        // Above "insgesamt" and "weiblich" it is the name as well.
        if ( isCounted( part ) && names.empty() && i + 1 < parts.size() )
        {
          names.push_back( part );
          isOfWhole = true;
        }
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
    for ( std::size_t i = names.size(); i > 0 && meaning.period.empty() && !sense.yearsAreClasses;
      --i ) // "Einwohner am 31.12.2023 | gesamt"
      takePeriodOffName( meaning, names[i - 1], sense );
    if ( isOfWhole && names.size() > 1 && isMeasureOfCounted( names.back() ) && isCounted( meaning.indicator.unit ) )
      meaning.indicator.unit.clear();
    if ( !names.empty() && meaning.indicator.unit.empty() )
    {
      takeUnitOffNames( meaning, names );
      // "2021 in %"
      if ( const std::optional<MarkedPeriod> period = periodOf( names.back() );
        period && meaning.period.empty() && !meaning.indicator.unit.empty() )
      {
        meaning.period = period->period;
        meaning.flag = period->flag;
        names.pop_back();
      }
      if ( !names.empty() && meaning.period.empty() && !meaning.indicator.unit.empty() ) // "Einwohner 2022 (Anzahl)"
        takePeriodOffName( meaning, names.back(), sense );
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
