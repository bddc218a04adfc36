// Short numbers in sentences: those that say of what and where.
#include "disclosure/protectedvalues.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t longestSentence = 400;
    constexpr std::size_t shortestNoun = 3; // a shorter one, like %, stands behind its number

    bool isWordByte( char character )
    {
      return ( character >= '0' && character <= '9' ) || ( character >= 'a' && character <= 'z' ) || character == '_'
        || static_cast<unsigned char>( character ) >= 0x80;
    }

    //! Whether \a word stands in \a text by itself; both in small letters.
    bool standsIn( std::string_view text, std::string_view word )
    {
      for ( std::size_t place = text.find( word ); !word.empty() && place != std::string_view::npos; place = text.find( word, place + 1 ) )
      {
        const std::size_t end = place + word.size();
        if ( ( place == 0 || !isWordByte( text[place - 1] ) ) && ( end == text.size() || !isWordByte( text[end] ) ) )
          return true;
      }
      return false;
    }

    //! \a text without blanks, also those that do not break, at its begin.
    std::string_view withoutBlanks( std::string_view text )
    {
      while ( !text.empty() )
      {
        if ( text.front() == ' ' )
          text.remove_prefix( 1 );
        else if ( text.starts_with( "\xc2\xa0" ) )
          text.remove_prefix( 2 );
        else if ( text.starts_with( "\xe2\x80\xaf" ) )
          text.remove_prefix( 3 );
        else
          break;
      }
      return text;
    }

    //! "Heimerziehung: 2", "Heimerziehungen lag bei 2": whether \a between only joins a noun and its number.
    bool joins( std::string between )
    {
      static constexpr std::array<std::string_view, 16> words{ "von", "mit", "bei", "betr\xc3\xa4gt", "betrug", "liegt", "lag", "ist",
        "war", "sind", "waren", "of", "is", "was", "are", "were" };
      std::replace_if( between.begin(), between.end(), []( char c ) { return c == ':' || c == '=' || c == '(' || c == '-'; }, ' ' );
      std::string_view rest = withoutBlanks( between );
      while ( !rest.empty() )
      {
        const auto word = std::find( words.begin(), words.end(), rest.substr( 0, rest.find( ' ' ) ) );
        if ( word == words.end() )
          return false;
        rest = withoutBlanks( rest.substr( word->size() ) );
      }
      return true;
    }

    bool isBeside( const std::string &noun, std::string_view before, std::string_view after )
    {
      const std::string_view next = withoutBlanks( after );
      const bool isWord = isWordByte( noun.back() );
      if ( next.starts_with( noun ) && ( !isWord || next.size() == noun.size() || !isWordByte( next[noun.size()] ) ) )
        return true;
      if ( noun.size() < shortestNoun )
        return false;
      const std::size_t place = before.rfind( noun );
      return place != std::string_view::npos && ( place == 0 || !isWordByte( before[place - 1] ) )
        && joins( std::string( before.substr( place + noun.size() ) ) );
    }

    //! The sentence around \a token: to a line's end, a point with a blank behind it, or a sign of markup or scripts, which is no prose.
    std::pair<std::size_t, std::size_t> sentenceAround( std::string_view text, const NumberToken &token )
    {
      const auto isEnd = [text]( std::size_t place ) {
        return std::string_view( "\n\t<>{}\"" ).find( text[place] ) != std::string_view::npos
          || ( ( text[place] == '.' || text[place] == '!' || text[place] == '?' ) && place + 1 < text.size() && text[place + 1] == ' ' );
      };
      std::size_t begin = token.begin;
      while ( begin > 0 && token.begin - begin < longestSentence && !isEnd( begin - 1 ) )
        --begin;
      std::size_t end = token.end;
      while ( end < text.size() && end - token.end < longestSentence && !isEnd( end ) )
        ++end;
      return { begin, end };
    }
  }

  bool ProtectedValues::isSaidOf( std::size_t value, const std::string &spelled, std::string_view sentence, const NumberToken &token ) const
  {
    const ProtectedValue &looked = mValues[value];
    // Sentences compare: with the district, with others. A rate that is published of any of these, or only its whole part, says nothing.
    const bool isCount = *looked.number == std::round( *looked.number );
    const auto ofAll = mAllowed.find( {} );
    const bool isKnown = isCount ? isAllowed( value, spelled ) || ( ofAll != mAllowed.end() && ofAll->second.contains( spelled ) )
                                 : mAllowedAnywhere.contains( spelled ) || spelled.find( '.' ) == std::string::npos;
    if ( looked.nouns.empty() || isKnown )
      return false;
    const std::string before = lowerCase( sentence.substr( 0, token.begin ) );
    const std::string after = lowerCase( sentence.substr( token.end ) );
    const auto isNamed = [&]( const std::string &name ) {
      const std::string small = lowerCase( name );
      return standsIn( before, small ) || standsIn( after, small );
    };
    if ( !isNamed( looked.areaName ) && !isNamed( looked.areaKey ) )
      return false;
    return std::any_of( looked.nouns.begin(), looked.nouns.end(), [&]( const std::string &noun ) {
      // Any published number may be said with a sign as common as %.
      return !noun.empty() && isBeside( lowerCase( noun ), before, after )
        && ( noun.size() >= shortestNoun || !mAllowedAnywhere.contains( spelled ) );
    } );
  }

  void ProtectedValues::findInSentences( std::string_view text, std::set<std::size_t> &found ) const
  {
    if ( !mHasNouns )
      return;
    for ( const NumberToken &token : numbersIn( text ) )
    {
      for ( const std::string &meaning : token.meanings )
      {
        if ( !isWholeToken( text.substr( token.begin, token.end - token.begin ), meaning ) )
          continue; // 2,5 in a sentence is no 2 beside a 5
        const auto known = mShort.find( meaning );
        if ( known == mShort.end() )
          continue;
        const auto [begin, end] = sentenceAround( text, token );
        for ( const std::size_t value : known->second )
        {
          if ( isSaidOf( value, meaning, text.substr( begin, end - begin ), { token.begin - begin, token.end - begin, {} } ) )
            found.insert( value );
        }
      }
    }
  }

}
