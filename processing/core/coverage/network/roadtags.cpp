#include "coverage/network/roadtags.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace sozialraum
{

  namespace
  {
    constexpr std::array<std::string_view, roadKeyCount> names{ "highway", "oneway", "oneway:bicycle", "oneway:foot",
      "oneway:motor_vehicle", "junction", "access", "foot", "vehicle", "bicycle", "motor_vehicle", "motorcar", "foot:forward",
      "foot:backward", "vehicle:forward", "vehicle:backward", "bicycle:forward", "bicycle:backward", "motor_vehicle:forward",
      "motor_vehicle:backward", "motorcar:forward", "motorcar:backward", "motorroad", "cycleway", "cycleway:both", "cycleway:left",
      "cycleway:right", "cycleway:left:oneway", "cycleway:right:oneway", "maxspeed", "maxspeed:forward", "maxspeed:backward",
      "source:maxspeed", "maxspeed:type", "zone:maxspeed", "zone:traffic" };

    //! Reads "key"=>"value" pairs one after another; a backslash takes the next character as it is.
    class PairReader
    {
    public:
      explicit PairReader( std::string_view text )
        : mText( text )
      {}

      //! The next pair, its value still with backslashes; nothing at the end.
      std::optional<std::pair<std::string_view, std::string_view>> next()
      {
        const std::optional<std::string_view> key = quoted();
        if ( !key || mText.substr( mPosition, 2 ) != "=>" )
          return std::nullopt;
        mPosition += 2;
        constexpr std::string_view nothing = "NULL"; // of PostgreSQL's hstore
        const bool isNothing = mText.substr( mPosition ).starts_with( nothing );
        const std::optional<std::string_view> value = isNothing ? std::string_view() : quoted();
        if ( isNothing )
          mPosition += nothing.size();
        if ( !value )
          return std::nullopt;
        if ( mPosition < mText.size() && mText[mPosition] == ',' )
          ++mPosition;
        return std::pair( *key, *value );
      }

    private:
      std::optional<std::string_view> quoted()
      {
        while ( mPosition < mText.size() && mText[mPosition] == ' ' )
          ++mPosition;
        if ( mPosition >= mText.size() || mText[mPosition] != '"' )
          return std::nullopt;
        const std::size_t begin = ++mPosition;
        while ( mPosition < mText.size() && mText[mPosition] != '"' )
          mPosition += mText[mPosition] == '\\' ? 2U : 1U;
        const std::size_t end = std::min( mPosition, mText.size() );
        mPosition = std::min( end + 1, mText.size() );
        return mText.substr( begin, end - begin );
      }

      std::string_view mText;
      std::size_t mPosition = 0;
    };

    std::string withoutBackslashes( std::string_view value )
    {
      std::string plain;
      for ( std::size_t i = 0; i < value.size(); ++i )
      {
        if ( value[i] == '\\' && i + 1 < value.size() )
          ++i;
        plain += value[i];
      }
      return plain;
    }
  }

  std::string_view roadKeyName( RoadKey key )
  {
    return names[static_cast<std::size_t>( key )];
  }

  void RoadTags::readOtherTags( std::string_view tags )
  {
    PairReader pairs( tags );
    while ( const auto pair = pairs.next() )
    {
      const bool isAtTimes = pair->first.ends_with( atTimes );
      const auto name = std::ranges::find( names, pair->first.substr( 0, pair->first.size() - ( isAtTimes ? atTimes.size() : 0 ) ) );
      if ( name == names.end() )
        continue;
      if ( isAtTimes )
      {
        mChanging.set( static_cast<std::size_t>( name - names.begin() ) );
        continue;
      }
      std::string &value = mValues[static_cast<std::size_t>( name - names.begin() )];
      if ( value.empty() )
        value = withoutBackslashes( pair->second );
    }
  }

  std::string otherTag( std::string_view tags, std::string_view key )
  {
    PairReader pairs( tags );
    while ( const auto pair = pairs.next() )
    {
      if ( pair->first == key )
        return withoutBackslashes( pair->second );
    }
    return {};
  }

}
