#include "areakey.h"

#include "keys/keytext.h"
#include "text/trimming.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace sozialraum
{

  namespace
  {

    std::string digitsOf( const std::string &cell )
    {
      return keytext::digitsOnly( cell ).value_or( std::string() );
    }

    //! How many cells of a column have how many digits, before any zero is restored.
    struct DigitCounts
    {
      std::array<std::size_t, 13> cells{};
      bool zerosKept = false; //!< Some cell still has its leading zero.
      bool hasStates = false; //!< Some cell lies in a state that there is, not in the invented one 00.

      explicit DigitCounts( std::span<const std::string> column )
      {
        for ( const std::string &cell : column )
        {
          const std::string digits = digitsOf( cell );
          if ( digits.empty() || digits.size() >= cells.size() )
            continue;
          ++cells[digits.size()];
          zerosKept |= digits.front() == '0';
          hasStates |= keytext::couldBeOfficial( digits ) && !digits.starts_with( "00" );
        }
      }

      bool has( std::size_t length ) const { return cells[length] > 0; }
      bool hasLostZeros() const { return !zerosKept && ( has( 1 ) || has( 4 ) || has( 7 ) || has( 11 ) ); }
      bool hasNothingAbove( std::size_t length ) const
      {
        return std::all_of(
          cells.begin() + static_cast<std::ptrdiff_t>( length ) + 1, cells.end(), []( std::size_t count ) { return count == 0; } );
      }
    };

    //! The official key that \a digits are in this column; empty if they are none.
    std::string restored( const std::string &digits, const DigitCounts &counts )
    {
      const std::size_t length = digits.size();
      if ( !keytext::couldBeOfficial( digits ) )
        return {};
      if ( keytext::isLengthWithoutZero( length ) )
        return '0' + digits;
      if ( length == 2 && !keytext::hasStateNumber( digits ) && counts.hasLostZeros() )
        return '0' + digits;
      const bool hasAssociations = counts.has( 9 ) || counts.has( 11 );
      if ( length == 8 && !counts.zerosKept && hasAssociations && !counts.has( 7 ) )
        return '0' + digits;
      return keytext::hasStateNumber( digits ) ? digits : std::string();
    }

    AreaLevel levelOf( std::string_view officialKey )
    {
      switch ( officialKey.size() )
      {
        case 2:
          return AreaLevel::State;
        case 3:
          return AreaLevel::Region;
        case 5:
          return AreaLevel::District;
        case 9:
          return AreaLevel::Association;
        default:
          return AreaLevel::Municipality;
      }
    }

    //! One or two digits and nothing longer can be the states; with numbers that no state has they are somebody's own keys.
    bool areShortNumbersOfAnyKind( std::span<const std::string> column, const DigitCounts &counts )
    {
      return counts.hasNothingAbove( 2 ) && std::any_of( column.begin(), column.end(), []( const std::string &cell ) {
        const std::string digits = digitsOf( cell );
        return digits == "0" || ( digits.size() == 2 && !keytext::hasStateNumber( digits ) );
      } );
    }

    AreaKeyColumn asOwnKeys( std::span<const std::string> cells )
    {
      AreaKeyColumn column;
      column.keys.reserve( cells.size() );
      for ( const std::string &cell : cells )
        column.keys.push_back( { std::string( trimmed( cell ) ), AreaLevel::Other } );
      return column;
    }

    //! Finds the districts, regions and states that were filled with zeros to the length of a municipality: "14524000" above "14524010".
    class FilledKeys
    {
    public:
      FilledKeys( std::span<const AreaKey> keys, std::optional<AreaLevel> statedLevel )
        : mStatedLevel( statedLevel )
      {
        std::unordered_set<std::string_view> endingInZeros;
        bool othersStand = false;
        for ( const AreaKey &key : keys )
        {
          othersStand |= key.level == AreaLevel::District;
          if ( key.level != AreaLevel::Municipality )
            continue;
          for ( const std::size_t length : { 2U, 3U, 5U } )
          {
            if ( !keytext::endsInZeros( key.text, length ) )
              mHigherUnits.insert( key.text.substr( 0, length ) );
          }
          if ( keytext::endsInZeros( key.text, 5 ) )
            endingInZeros.insert( key.text );
          else
            othersStand = true;
        }
        mAllAreDistricts = !othersStand && endingInZeros.size() > 1 && statedLevel != AreaLevel::Municipality;
      }

      //! Length of the key without its filling.
      std::size_t trueLength( const std::string &municipalityKey ) const
      {
        for ( const std::size_t length : { 2U, 3U } )
        {
          if ( keytext::endsInZeros( municipalityKey, length ) && !keytext::isCityState( municipalityKey )
            && mHigherUnits.contains( municipalityKey.substr( 0, length ) ) )
            return length;
        }
        if ( !keytext::endsInZeros( municipalityKey, 5 ) )
          return municipalityKey.size();
        const bool isDistrict =
          mAllAreDistricts || mStatedLevel == AreaLevel::District || mHigherUnits.contains( municipalityKey.substr( 0, 5 ) );
        return isDistrict ? 5 : municipalityKey.size();
      }

    private:
      std::unordered_set<std::string> mHigherUnits; //!< First digits of municipalities that are none of these units themselves.
      std::optional<AreaLevel> mStatedLevel;
      bool mAllAreDistricts = false;
    };

    void shortenFilledKeys( AreaKeyColumn &column, std::optional<AreaLevel> statedLevel )
    {
      const FilledKeys filled( column.keys, statedLevel );
      for ( AreaKey &key : column.keys )
      {
        if ( key.level != AreaLevel::Municipality )
          continue;
        const std::size_t length = filled.trueLength( key.text );
        if ( length == key.text.size() )
          continue;
        key.text.resize( length );
        key.level = levelOf( key.text );
        ++column.shortened;
      }
    }

    //! Berlin and Hamburg are one municipality each; what else has eight digits there is a part of the city.
    void setApartPartsOfCities( AreaKeyColumn &column )
    {
      for ( AreaKey &key : column.keys )
      {
        if ( key.text.size() == 8 && keytext::isCityState( key.text ) && !keytext::endsInZeros( key.text, 2 )
          && key.level == AreaLevel::Municipality )
          key.level = AreaLevel::Other;
      }
    }

    AreaKey officialKey( const std::string &cell, const std::string &digits, const DigitCounts &counts )
    {
      // Germany, as the Zensus and the Gemeindeverzeichnis number it.
      if ( digits == "00" && counts.hasStates )
        return { digits, AreaLevel::Nation };
      const std::string text = digits.empty() ? std::string() : restored( digits, counts );
      if ( !text.empty() )
        return { text, levelOf( text ) };
      const std::string own = std::string( trimmed( cell ) );
      // "0" among official keys stands for all of them: so does the Zensus number Germany.
      return { own, keytext::isNation( own ) || own == "0" ? AreaLevel::Nation : AreaLevel::Other };
    }

  }

  AreaKeyColumn readAreaKeys( std::span<const std::string> cells, std::optional<AreaLevel> statedLevel )
  {
    const DigitCounts counts( cells );

    AreaKeyColumn column;
    column.keys.reserve( cells.size() );
    std::size_t filledCells = 0;
    for ( std::size_t i = 0; i < cells.size(); ++i )
    {
      const std::string digits = digitsOf( cells[i] );
      column.keys.push_back( officialKey( cells[i], digits, counts ) );
      const AreaKey &key = column.keys.back();
      if ( !key.text.empty() )
        ++filledCells;
      if ( key.level != AreaLevel::Other )
        ++column.official;
      if ( key.level != AreaLevel::Other && !digits.empty() && key.text.size() > digits.size() )
        ++column.zerosRestored;
      if ( !column.firstSpoilt && isSpoiltAreaKey( cells[i] ) )
        column.firstSpoilt = i;
    }

    const bool isStatedOfficial = statedLevel && *statedLevel != AreaLevel::Other;
    if ( statedLevel == AreaLevel::Other || column.official * 2 <= filledCells
      || ( !isStatedOfficial && areShortNumbersOfAnyKind( cells, counts ) ) )
    {
      AreaKeyColumn own = asOwnKeys( cells );
      own.firstSpoilt = column.firstSpoilt;
      return own;
    }

    const bool hasArs = std::any_of( column.keys.begin(), column.keys.end(), []( const AreaKey &key ) {
      return key.level == AreaLevel::Association || ( key.level == AreaLevel::Municipality && key.text.size() == 12 );
    } );
    column.scheme = hasArs ? AreaKeyScheme::Ars : AreaKeyScheme::Ags;
    shortenFilledKeys( column, statedLevel );
    setApartPartsOfCities( column );
    return column;
  }

}
