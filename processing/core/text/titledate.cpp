#include "text/titledate.h"

#include "text/digits.h"
#include "text/periodtext.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t longestDate = 4; // words: "1. Quartal 2023", "30. Juni 2023"

    bool speaksOfMaking( const std::string &words )
    {
      return containsAny( words,
               { "abgerufen", "abruf", "erstellt", "erstellung", "download", "datenstand", "extracted", "druckdatum", "gedruckt",
                 "ausdruck", "aktualisier", "abfrage", "abgefragt", "auszug vom", "auszug aus", "datenabzug", "abzug vom", "exportiert",
                 "datenexport", "export vom", "©", "(c)", "copyright", "herausgeb", "veröffentlich", "erschienen", "erscheinungs", "lizenz",
                 "bearbeitungsstand", "redaktion", "ausgewertet am", "auswertung vom", "auswertung am", "letzte änderung",
                 "zuletzt geändert", "printed", "berechnet am", "generiert", "ausgegeben", "ausgabedatum", "bearbeitet am" } )
        || hasWord( words, "quelle" ) || hasWord( words, "source" ) || hasWord( words, "druck" ) || hasWord( words, "update" );
    }

    bool speaksOfBasis( const std::string &words )
    {
      return containsAny( words, { "basis", "grundlage", "fortschreibung auf", "fortgeschrieben" } );
    }

    std::vector<std::string_view> wordsOf( std::string_view line )
    {
      std::vector<std::string_view> words;
      while ( !( line = trimmed( line ) ).empty() )
      {
        std::size_t end = 0;
        while ( end < line.size() && blankAtStart( line.substr( end ) ) == 0 )
          ++end;
        words.push_back( line.substr( 0, end ) );
        line.remove_prefix( end );
      }
      return words;
    }

    //! A date without the marks of the sentence around it.
    std::string_view bare( std::string_view text )
    {
      while ( !text.empty() && ( text.front() == '(' || text.front() == '[' || text.front() == '"' ) )
        text.remove_prefix( 1 );
      while ( !text.empty() && std::string_view( ",;:.)]*\"" ).find( text.back() ) != std::string_view::npos )
        text.remove_suffix( 1 );
      return text;
    }

    bool isTimeOfDay( std::string_view word )
    {
      word = bare( word );
      return word.size() >= 4 && word.size() <= 8 && word.find( ':' ) != std::string_view::npos
        && word.find_first_not_of( "0123456789:" ) == std::string_view::npos;
    }

    bool isOneOf( const std::string &word, std::initializer_list<std::string_view> words )
    {
      return std::find( words.begin(), words.end(), word ) != words.end();
    }

    //! Years that are part of a span, or no years at all: "je 2000", "Zensus 2022".
    bool isPlainYear( const std::string &before, const std::string &after )
    {
      return !isOneOf( before,
               { "bis", "vor", "nach", "seit", "ab", "von", "-", "–", "gegenüber", "zu", "je", "pro", "über", "unter", "nr.", "nr", "§",
                 "tabelle", "baujahr", "jahrgang" } )
        && !isOneOf( after, { "bis", "-", "–", "=" } );
    }

    class LineReader
    {
    public:
      LineReader( std::string_view line, std::vector<TitleDate> &dates )
        : mWords( wordsOf( line ) )
        , mDates( dates )
      {}

      void read()
      {
        for ( std::size_t at = 0; at < mWords.size(); )
        {
          std::size_t length = std::min( longestDate, mWords.size() - at );
          while ( length > 0 && !isDate( at, length ) )
            --length;
          at += std::max<std::size_t>( length, 1 );
        }
      }

    private:
      bool isDate( std::size_t at, std::size_t length )
      {
        const std::string_view last = mWords[at + length - 1]; // of the same line, so all between is one text
        const std::string_view text( &mWords[at].front(), &last.back() + 1 );
        // A line may name two dates: the words since the one before speak of this one.
        const std::optional<MarkedPeriod> period = markedPeriodFromText( bare( text ) );
        if ( !period )
          return false;
        const std::string before = at > 0 ? lowerCase( mWords[at - 1] ) : std::string();
        const std::string after = at + length < mWords.size() ? lowerCase( mWords[at + length] ) : std::string();
        const bool isYear = period->period.size() == 4;
        DateMeaning meaning = meaningOf( lowerCase( context( at ) + " " + std::string( text ) ), before, isYear );
        if ( at + length < mWords.size()
          && ( isTimeOfDay( after ) || ( after == "/" && at + length + 1 < mWords.size() && isTimeOfDay( mWords[at + length + 1] ) ) ) )
          meaning = DateMeaning::Making;
        const bool isLong = period->period.find_first_not_of( "0123456789" ) == std::string::npos && period->period.size() > 4;
        if ( !isLong && ( !isYear || meaning == DateMeaning::Figures || isPlainYear( before, after ) ) )
          mDates.push_back( { period->period, meaning } );
        mContextBegin = at + length;
        return true;
      }

      //! The words between the date before and this one, from the last that ends a part of the sentence on.
      std::string context( std::size_t end ) const
      {
        std::string words;
        for ( std::size_t i = mContextBegin; i < end; ++i )
        {
          if ( mWords[i].starts_with( '(' ) )
            words.clear();
          words += " " + std::string( mWords[i] );
          const bool endsPart = mWords[i].ends_with( ',' ) || mWords[i].ends_with( ';' ) || mWords[i].ends_with( ')' );
          if ( endsPart && i + 1 < end )
            words.clear();
        }
        return words;
      }

      static DateMeaning meaningOf( const std::string &words, const std::string &before, bool isYear )
      {
        if ( speaksOfMaking( words ) )
          return DateMeaning::Making;
        if ( containsAny( words, { "gebietsstand", "gebietsschnitt" } ) )
          return DateMeaning::Territory;
        if ( containsAny( words,
               { "stichtag", "berichtsmonat", "berichtsjahr", "berichtszeit", "jahresdurchschnitt", "bezugsjahr", "schuljahr",
                 "kalenderjahr" } ) )
          return DateMeaning::Figures;
        if ( speaksOfBasis( words ) )
          return DateMeaning::Making;
        if ( isYear && containsAny( words, { "zensus", "census", "volkszählung" } ) )
          return DateMeaning::Territory; // of the figures where nothing else is said
        if ( hasWord( words, "stand" ) )
          return DateMeaning::State;
        if ( !isYear && isOneOf( before, { "am", "zum", "per" } ) )
          return DateMeaning::Figures;
        return isYear ? DateMeaning::Year : DateMeaning::Unsaid;
      }

      std::vector<std::string_view> mWords;
      std::vector<TitleDate> &mDates;
      std::size_t mContextBegin = 0;
    };

  }

  std::optional<TitleDate> dateOfFigures( std::span<const std::string> lines )
  {
    std::vector<TitleDate> dates;
    for ( const std::string &line : lines )
      LineReader( line, dates ).read();
    std::erase_if( dates, []( const TitleDate &date ) { return date.meaning == DateMeaning::Making; } );
    std::optional<TitleDate> best;
    bool yearsDiffer = false;
    for ( const TitleDate &date : dates )
    {
      if ( best && best->meaning == DateMeaning::Year && date.meaning == DateMeaning::Year )
        yearsDiffer |= best->period != date.period;
      if ( !best || date.meaning >= best->meaning )
        best = date;
    }
    if ( !best || best->meaning != DateMeaning::Year )
      return best;
    for ( const TitleDate &date : dates )
    {
      if ( date.meaning == DateMeaning::State && date.period.starts_with( best->period ) )
        return date;
    }
    return yearsDiffer ? std::nullopt : best;
  }

  bool isAboutTheFile( std::string_view line )
  {
    const std::string lower = lowerCase( trimmed( line ) );
    const bool hasDigit = std::any_of( lower.begin(), lower.end(), isDigit );
    return ( speaksOfMaking( lower ) && hasDigit ) || lower.starts_with( "quelle:" ) || lower.starts_with( "quelle " )
      || lower.starts_with( "quellen:" ) || lower.starts_with( "©" ) || lower.starts_with( "(c)" )
      || containsAny( lower,
        { "inhaltsverzeichnis", "inhaltsübersicht", "zum inhalt", "zurück", "http:", "https:", "www.", "@", "ansprechpartner", "tel." } )
      || ( lower.starts_with( "seite " ) && lower.size() > 6 && isDigit( lower[6] ) );
  }

}
