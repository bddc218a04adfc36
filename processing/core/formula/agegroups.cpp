#include "agegroups.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <vector>

namespace sozialraum
{

  namespace
  {

    template<std::size_t Count>
    bool isOneOf( const std::string &word, const std::array<std::string_view, Count> &words )
    {
      return std::find( words.begin(), words.end(), word ) != words.end();
    }

    constexpr std::array<std::string_view, 3> wordsForBelow{ "unter", "under", "below" };
    constexpr std::array<std::string_view, 2> wordsForFrom{ "ab", "from" };
    constexpr std::array<std::string_view, 2> wordsForTo{ "bis", "to" };
    constexpr std::array<std::string_view, 2> wordsForAnd{ "und", "and" };
    constexpr std::array<std::string_view, 6> wordsForMore{ "mehr", "aelter", "aeltere", "older", "over", "more" };
    constexpr std::array<std::string_view, 4> wordsForYears{ "jahre", "jahren", "jahr", "years" };

    constexpr int oldest = 130;

    //! The words of a field, read from the left.
    class FieldWords
    {
    public:
      explicit FieldWords( std::string_view field )
      {
        for ( std::size_t begin = 0; begin <= field.size(); )
        {
          const std::size_t end = std::min( field.find( '_', begin ), field.size() );
          mWords.emplace_back( field.substr( begin, end - begin ) );
          begin = end + 1;
        }
      }

      //! The group whose words begin at \a place, which is moved behind them.
      std::optional<AgeGroup> groupAt( std::size_t &place ) const
      {
        std::size_t next = place;
        AgeGroup group;
        if ( takes( next, wordsForBelow ) )
        {
          group.below = age( next++ );
          if ( !group.below )
            return std::nullopt;
        }
        else
        {
          const bool isOpen = takes( next, wordsForFrom );
          const std::optional<int> from = age( next++ );
          if ( !from )
            return std::nullopt;
          group.from = *from;
          if ( !isOpen && !readEnd( next, group ) )
            return std::nullopt;
        }
        takes( next, wordsForYears );
        if ( group.below && *group.below <= group.from )
          return std::nullopt;
        place = next;
        return group;
      }

      std::size_t count() const { return mWords.size(); }

      std::string without( std::size_t begin, std::size_t end ) const
      {
        std::string rest;
        for ( std::size_t i = 0; i < mWords.size(); ++i )
        {
          if ( i < begin || i >= end )
            rest += ( rest.empty() ? "" : "_" ) + mWords[i];
        }
        return rest;
      }

    private:
      template<std::size_t Count>
      bool takes( std::size_t &place, const std::array<std::string_view, Count> &words ) const
      {
        const bool is = place < mWords.size() && isOneOf( mWords[place], words );
        place += is ? 1U : 0U;
        return is;
      }

      //! What stands behind the first age: "bis unter 65", "to 14", "jahre und mehr", or "jahre" alone.
      bool readEnd( std::size_t &place, AgeGroup &group ) const
      {
        if ( takes( place, wordsForTo ) )
        {
          const bool isExclusive = takes( place, wordsForBelow );
          const std::optional<int> last = age( place++ );
          if ( last )
            group.below = isExclusive ? *last : *last + 1;
          return last.has_value();
        }
        const bool namesYears = takes( place, wordsForYears );
        std::size_t next = place;
        if ( takes( next, wordsForAnd ) && takes( next, wordsForMore ) )
        {
          place = next;
          return true;
        }
        group.below = group.from + 1;
        return namesYears;
      }

      std::optional<int> age( std::size_t place ) const
      {
        if ( place >= mWords.size() )
          return std::nullopt;
        const std::string &word = mWords[place];
        int value = 0;
        const auto [end, error] = std::from_chars( word.data(), word.data() + word.size(), value );
        const bool isAge = error == std::errc() && end == word.data() + word.size() && value >= 0 && value <= oldest;
        return isAge ? std::optional( value ) : std::nullopt;
      }

      std::vector<std::string> mWords;
    };

  }

  std::optional<AgeGroup> ageGroupOf( std::string_view field )
  {
    const FieldWords words( field );
    for ( std::size_t begin = 0; begin < words.count(); ++begin )
    {
      std::size_t end = begin;
      if ( std::optional<AgeGroup> group = words.groupAt( end ) )
      {
        group->people = words.without( begin, end );
        return group;
      }
    }
    return std::nullopt;
  }

}
