#include "fieldname.h"

#include "text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::array<std::pair<std::string_view, std::string_view>, 40> spellings{ {
      { "ä", "ae" },
      { "ö", "oe" },
      { "ü", "ue" },
      { "Ä", "ae" },
      { "Ö", "oe" },
      { "Ü", "ue" },
      { "ß", "ss" },
      { "ẞ", "ss" },
      { "é", "e" },
      { "è", "e" },
      { "ê", "e" },
      { "ë", "e" },
      { "É", "e" },
      { "á", "a" },
      { "à", "a" },
      { "â", "a" },
      { "å", "a" },
      { "ã", "a" },
      { "í", "i" },
      { "ì", "i" },
      { "î", "i" },
      { "ï", "i" },
      { "ó", "o" },
      { "ò", "o" },
      { "ô", "o" },
      { "ø", "o" },
      { "ú", "u" },
      { "ù", "u" },
      { "û", "u" },
      { "ç", "c" },
      { "č", "c" },
      { "ć", "c" },
      { "ñ", "n" },
      { "ń", "n" },
      { "š", "s" },
      { "ś", "s" },
      { "ž", "z" },
      { "ł", "l" },
      { "ě", "e" },
      { "ř", "r" },
    } };

    char lowered( char c )
    {
      return c >= 'A' && c <= 'Z' ? static_cast<char>( c - 'A' + 'a' ) : c;
    }

    bool isAscii( char c )
    {
      return static_cast<unsigned char>( c ) < 0x80U;
    }

    bool isWordCharacter( char c )
    {
      return ( c >= 'a' && c <= 'z' ) || ( c >= '0' && c <= '9' );
    }

    std::string lowerCase( std::string text )
    {
      std::transform( text.begin(), text.end(), text.begin(), lowered );
      return text;
    }

    std::string cutAtWord( std::string name, std::size_t maxLength )
    {
      if ( name.size() <= maxLength )
        return name;
      const bool endsWithWord = name[maxLength] == '_';
      name.resize( maxLength );
      const std::size_t lastGap = name.rfind( '_' );
      if ( !endsWithWord && lastGap != std::string::npos && lastGap * 2 >= maxLength )
        name.resize( lastGap );
      while ( !name.empty() && name.back() == '_' )
        name.pop_back();
      return name;
    }

  }

  std::string asciiLowerCase( std::string_view text )
  {
    std::string ascii;
    while ( !text.empty() )
    {
      if ( isAscii( text.front() ) )
      {
        ascii += lowered( text.front() );
        text.remove_prefix( 1 );
        continue;
      }
      const auto spelling =
        std::find_if( spellings.begin(), spellings.end(), [text]( const auto &pair ) { return text.starts_with( pair.first ); } );
      if ( spelling != spellings.end() )
      {
        ascii += spelling->second;
        text.remove_prefix( spelling->first.size() );
        continue;
      }
      ascii += ' ';
      text.remove_prefix( 1 );
      while ( !text.empty() && ( static_cast<unsigned char>( text.front() ) & 0xC0U ) == 0x80U )
        text.remove_prefix( 1 );
    }
    return ascii;
  }

  std::string fieldName( std::string_view text, std::size_t maxLength )
  {
    std::string name;
    for ( const char c : asciiLowerCase( text ) )
    {
      if ( isWordCharacter( c ) )
        name += c;
      else if ( !name.empty() && name.back() != '_' )
        name += '_';
    }
    while ( !name.empty() && name.back() == '_' )
      name.pop_back();
    if ( name.empty() )
      name = "field";
    if ( name.front() >= '0' && name.front() <= '9' )
      name.insert( 0, "n_" );
    return cutAtWord( std::move( name ), maxLength );
  }

  FieldNames::FieldNames( std::span<const std::string> taken )
  {
    for ( const std::string &name : taken )
      mTaken.insert( lowerCase( name ) );
  }

  bool FieldNames::isFree( const std::string &name, std::span<const std::string> companions ) const
  {
    return !mTaken.contains( name ) && std::none_of( companions.begin(), companions.end(), [&]( const std::string &companion ) {
      return mTaken.contains( name + companion );
    } );
  }

  std::string FieldNames::take( const std::string &name, std::span<const std::string> companions )
  {
    std::string candidate = lowerCase( name );
    for ( int number = 2; !isFree( candidate, companions ); ++number )
      candidate = lowerCase( name ) + '_' + std::to_string( number );
    mTaken.insert( candidate );
    for ( const std::string &companion : companions )
      mTaken.insert( candidate + companion );
    return candidate;
  }

}
