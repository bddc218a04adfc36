#include "disclosure/protectedvalues.h"

#include "text/digits.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    constexpr std::size_t fewestDigits = 4;      // of a number that is found anywhere
    constexpr std::size_t fewestBinaryBytes = 6; // in bytes that are no text
    constexpr int mostDecimals = 6;

    bool isWordByte( char character )
    {
      return isDigit( character ) || ( character >= 'a' && character <= 'z' ) || ( character >= 'A' && character <= 'Z' )
        || character == '_' || static_cast<unsigned char>( character ) >= 0x80;
    }

    //! "0.012" has two, "100.0" has four.
    std::size_t digitsOf( std::string_view spelled )
    {
      spelled.remove_prefix( std::min( spelled.size(), spelled.find_first_of( "123456789" ) ) );
      return static_cast<std::size_t>( std::count_if( spelled.begin(), spelled.end(), isDigit ) );
    }

    //! Those that say something: three of "100.0".
    std::size_t tellingDigitsOf( std::string_view spelled )
    {
      if ( spelled.find( '.' ) != std::string_view::npos )
        spelled.remove_suffix( spelled.size() - 1 - spelled.find_last_not_of( '0' ) );
      return digitsOf( spelled );
    }

    //! The text in Latin 1, where it can be written so; else empty.
    std::string latin1Of( const std::string &text )
    {
      std::string result;
      for ( std::size_t i = 0; i < text.size(); ++i )
      {
        const auto byte = static_cast<unsigned char>( text[i] );
        if ( byte < 0x80 )
          result += text[i];
        else if ( ( byte == 0xc2 || byte == 0xc3 ) && i + 1 < text.size() )
          result += static_cast<char>( ( ( byte & 3U ) << 6U ) | ( static_cast<unsigned char>( text[++i] ) & 0x3fU ) );
        else
          return {};
      }
      return result;
    }

    std::uint64_t bitsAt( std::string_view bytes, std::size_t place, bool isBigEndian )
    {
      std::uint64_t bits = 0;
      for ( std::size_t i = 0; i < sizeof bits; ++i )
        bits = bits << 8U | static_cast<unsigned char>( bytes[place + ( isBigEndian ? i : sizeof bits - 1 - i )] );
      return bits;
    }
  }

  ProtectedValues::ProtectedValues( std::vector<ProtectedValue> values )
    : mValues( std::move( values ) )
    , mDoubleStarts( std::size_t{ 1 } << 16U )
  {
    for ( std::size_t i = 0; i < mValues.size(); ++i )
    {
      const ProtectedValue &value = mValues[i];
      if ( !value.number )
      {
        mWords[lowerCase( value.word )].push_back( i );
        if ( const std::string latin1 = latin1Of( lowerCase( value.word ) ); !latin1.empty() && latin1 != lowerCase( value.word ) )
          mWords[latin1].push_back( i );
        continue;
      }
      const double number = *value.number;
      const std::string shortest = plainNumber( number, -1 );
      std::set<std::string> spellings{ shortest };
      for ( int decimals = 0; decimals <= mostDecimals; ++decimals )
      {
        // Rounded to one digit it is no longer this number. A half is rounded up by people and to the even number by some programs.
        constexpr double hair = 1.0 + 1e-12;
        for ( const double each : { number, number * hair } )
        {
          if ( const std::string rounded = plainNumber( each, decimals ); digitsOf( rounded ) >= 2 )
            spellings.insert( rounded );
        }
      }
      bool isLong = false;
      const bool hasArea = !value.areaKey.empty() || !value.areaName.empty();
      for ( const std::string &spelling : spellings )
      {
        if ( tellingDigitsOf( spelling ) >= fewestDigits )
        {
          mLong[spelling].push_back( i );
          isLong = true;
        }
        else if ( hasArea )
        {
          mShort[spelling].push_back( i );
        }
      }
      mNotSearchable += !isLong && !hasArea;
      mHasNouns = mHasNouns || !value.nouns.empty();
      if ( number != std::round( number ) )
      {
        const auto bits = std::bit_cast<std::uint64_t>( number );
        mDoubles[bits].push_back( i );
        mDoubleStarts[bits >> 48U] = true;
      }
    }
  }

  void ProtectedValues::allow( const std::string &areaKey, double number )
  {
    constexpr double hair = 1.0 + 1e-12;
    for ( int decimals = -1; decimals <= mostDecimals; ++decimals )
    {
      for ( const double each : { number, number * hair } )
      {
        const std::string spelled = plainNumber( each, decimals );
        mAllowed[areaKey].insert( spelled );
        mAllowedAnywhere.insert( spelled );
      }
    }
  }

  bool ProtectedValues::isAllowed( std::size_t value, const std::string &spelled ) const
  {
    const auto area = mAllowed.find( mValues[value].areaKey );
    return area != mAllowed.end() && area->second.contains( spelled );
  }

  void ProtectedValues::findNumbers( std::string_view text, std::size_t fewestCharacters, std::set<std::size_t> &found ) const
  {
    if ( mLong.empty() )
      return;
    for ( const NumberToken &token : numbersIn( text ) )
    {
      if ( token.end - token.begin < fewestCharacters )
        continue;
      for ( const std::string &meaning : token.meanings )
      {
        const auto known = mLong.find( meaning );
        if ( known != mLong.end() && meaning.size() >= fewestCharacters && !mAllowedAnywhere.contains( meaning ) )
          found.insert( known->second.begin(), known->second.end() );
      }
    }
  }

  void ProtectedValues::findWords( std::string_view text, std::set<std::size_t> &found ) const
  {
    if ( mWords.empty() )
      return;
    const std::string all = lowerCase( text );
    for ( const auto &[word, values] : mWords )
    {
      for ( std::size_t place = all.find( word ); !word.empty() && place != std::string::npos; place = all.find( word, place + 1 ) )
      {
        const std::size_t end = place + word.size();
        const bool isWhole = ( place == 0 || !isWordByte( all[place - 1] ) || !isWordByte( word.front() ) )
          && ( end == all.size() || !isWordByte( all[end] ) || !isWordByte( word.back() ) );
        if ( isWhole )
        {
          found.insert( values.begin(), values.end() );
          break;
        }
      }
    }
  }

  void ProtectedValues::findDoubles( std::string_view bytes, std::set<std::size_t> &found ) const
  {
    if ( mDoubles.empty() )
      return;
    const auto starts = [this]( char high, char low ) {
      return mDoubleStarts[( static_cast<std::size_t>( static_cast<unsigned char>( high ) ) << 8U ) | static_cast<unsigned char>( low )];
    };
    for ( std::size_t place = 0; place + 8 <= bytes.size(); ++place )
    {
      for ( const bool isBigEndian : { true, false } )
      {
        if ( isBigEndian ? !starts( bytes[place], bytes[place + 1] ) : !starts( bytes[place + 7], bytes[place + 6] ) )
          continue;
        const auto known = mDoubles.find( bitsAt( bytes, place, isBigEndian ) );
        if ( known == mDoubles.end() )
          continue;
        for ( const std::size_t value : known->second )
        {
          if ( !mAllowedAnywhere.contains( plainNumber( *mValues[value].number, -1 ) ) )
            found.insert( value );
        }
      }
    }
  }

  std::set<std::size_t> ProtectedValues::inText( std::string_view text ) const
  {
    std::set<std::size_t> found;
    findNumbers( text, 1, found );
    findWords( text, found );
    findInSentences( text, found );
    return found;
  }

  std::set<std::size_t> ProtectedValues::inBytes( std::string_view bytes ) const
  {
    std::set<std::size_t> found;
    findNumbers( bytes, fewestBinaryBytes, found );
    findWords( bytes, found );
    findDoubles( bytes, found );
    // Texts of two bytes a letter, in either order.
    std::string without;
    std::copy_if( bytes.begin(), bytes.end(), std::back_inserter( without ), []( char character ) { return character != '\0'; } );
    if ( without.size() < bytes.size() )
    {
      findNumbers( without, fewestBinaryBytes, found );
      findWords( without, found );
    }
    return found;
  }

  //! The number that \a cell is, perhaps with a unit; empty: it is none.
  static std::vector<std::string> numberOfCell( const std::string &cell )
  {
    const std::vector<NumberToken> tokens = numbersIn( cell );
    if ( tokens.size() != 1 )
      return {};
    const std::string before = cell.substr( 0, tokens.front().begin );
    constexpr std::size_t longestUnit = 24;
    const std::string behind = cell.substr( tokens.front().end );
    const bool isBegin = before.find_first_not_of( " -+(\"'\xe2\x88\x92" ) == std::string::npos;
    // "20 und mehr" is the label of a class.
    const bool isLabel = behind.find( " und mehr" ) != std::string::npos || behind.find( " and more" ) != std::string::npos;
    if ( !isBegin || isLabel || behind.size() > longestUnit )
      return {};
    std::vector<std::string> meanings = tokens.front().meanings;
    const std::string_view token = std::string_view( cell ).substr( tokens.front().begin, tokens.front().end - tokens.front().begin );
    std::erase_if( meanings, [token]( const std::string &meaning ) { return !isWholeToken( token, meaning ); } );
    return meanings;
  }

  static bool namesArea( std::span<const std::string> cells, const ProtectedValue &value )
  {
    return std::any_of( cells.begin(), cells.end(), [&value]( const std::string &cell ) {
      if ( !value.areaKey.empty() && cell == value.areaKey )
        return true;
      return !value.areaName.empty() && lowerCase( cell ) == lowerCase( value.areaName );
    } );
  }

  std::set<std::size_t> ProtectedValues::inRow( std::span<const std::string> cells ) const
  {
    std::set<std::size_t> found;
    for ( const std::string &cell : cells )
    {
      const std::string joined = joinedThousands( cell );
      if ( joined != cell )
        findNumbers( joined, 1, found );
      for ( const std::string &meaning : numberOfCell( cell ) )
      {
        const auto known = mShort.find( meaning );
        if ( known == mShort.end() )
          continue;
        for ( const std::size_t value : known->second )
        {
          if ( cell != mValues[value].areaKey && !isAllowed( value, meaning ) && namesArea( cells, mValues[value] ) )
            found.insert( value );
        }
      }
    }
    return found;
  }

}
