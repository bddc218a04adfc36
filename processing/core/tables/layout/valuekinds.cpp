#include "tables/layout/valuekinds.h"

#include "text/calendardate.h"
#include "text/digits.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    bool isSameIndicator( const ValueColumn &left, const ValueColumn &right )
    {
      return left.indicator.name == right.indicator.name && left.indicator.code == right.indicator.code;
    }

    //! "2022-12" of "2023-12", "2021/22" of "2022/23"; nothing for periods that do not begin with a year.
    std::optional<std::string> yearBefore( const std::string &period )
    {
      if ( !areDigits( std::string_view( period ).substr( 0, 4 ), 4, 4 ) || period.ends_with( "-02-29" ) )
        return std::nullopt;
      const auto before = [&period]( std::size_t at, std::size_t digits ) {
        std::string year = std::to_string( numberOfDigits( std::string_view( period ).substr( at, digits ) ) - 1 );
        return std::string( digits - std::min( digits, year.size() ), '0' ) + year;
      };
      const bool isSpan = period.size() >= 7 && period[4] == '/' && areDigits( std::string_view( period ).substr( 5 ) );
      if ( isSpan && period.ends_with( "/00" ) )
        return std::nullopt;
      return before( 0, 4 ) + ( isSpan ? "/" + before( 5, period.size() - 5 ) : period.substr( 4 ) );
    }

    //! "2023-11" of "2023-12".
    std::optional<std::string> monthBefore( const std::string &period )
    {
      if ( period.size() != 7 || period[4] != '-' || !areDigits( std::string_view( period ).substr( 5 ), 2, 2 ) )
        return std::nullopt;
      const int month = numberOfDigits( std::string_view( period ).substr( 5 ) ) - 1;
      if ( month == 0 )
        return std::to_string( numberOfDigits( std::string_view( period ).substr( 0, 4 ) ) - 1 ) + "-12";
      return period.substr( 0, 5 ) + ( month < 10 ? "0" : "" ) + std::to_string( month );
    }

    bool isOfYearBefore( const std::string &lower )
    {
      constexpr std::array<std::string_view, 8> words{ "vorjahr", "im vorjahr", "vorjahreswert", "vorjahresmonat", "vorjahresquartal",
        "vorjahreszeitraum", "wert des vorjahres", "zum vergleich: vorjahr" };
      return std::find( words.begin(), words.end(), lower ) != words.end();
    }

    bool isOfMonthBefore( const std::string &lower )
    {
      return lower == "vormonat" || lower == "im vormonat";
    }

    bool isChange( const ValueColumn &values )
    {
      return containsAny( lowerCase( values.indicator.name ),
        { "veränder", "gegenüber", "differenz", "vergleich", "abweichung", "zunahme", "abnahme", "entwicklung", "zum ", "zuwachs", "%" } );
    }

  }

  void takeUnitOfOtherPeriods( std::vector<ValueColumn> &values )
  {
    for ( ValueColumn &column : values )
    {
      if ( !column.indicator.unit.empty() || column.period.empty() )
        continue;
      const ValueColumn *first = nullptr;
      bool areAlike = true;
      for ( const ValueColumn &other : values )
      {
        if ( other.indicator.unit.empty() || !isSameIndicator( other, column ) )
          continue;
        areAlike &= other.period != column.period && ( !first || first->indicator.unit == other.indicator.unit );
        first = first ? first : &other;
      }
      if ( first && areAlike && first->column < column.column )
        column.indicator.unit = first->indicator.unit;
    }
  }

  void tellStatesApart( std::vector<ValueColumn> &values )
  {
    std::vector<std::string> names;
    for ( const ValueColumn &column : values )
    {
      // Of one indicator all columns or none get the word, so that those of other periods stay with them.
      const bool meets = std::any_of( values.begin(), values.end(), [&]( const ValueColumn &one ) {
        return isSameIndicator( one, column ) && std::any_of( values.begin(), values.end(), [&one]( const ValueColumn &other ) {
          return isSameIndicator( one, other ) && one.period == other.period && one.partOfYear == other.partOfYear
            && one.state != other.state;
        } );
      } );
      names.push_back( column.indicator.name );
      if ( meets && !column.state.empty() )
        names.back() += " | " + column.state;
    }
    for ( std::size_t i = 0; i < values.size(); ++i )
      values[i].indicator.name = std::move( names[i] );
  }

  void takePeriodsBefore( std::vector<ValueColumn> &values, const std::string &period )
  {
    const ValueColumn *left = nullptr;
    for ( ValueColumn &column : values )
    {
      const std::string &name = column.indicator.name;
      const std::size_t bar = name.rfind( " | " );
      const std::string whole = bar == std::string::npos ? std::string() : name.substr( 0, bar );
      const std::string lower = lowerCase( bar == std::string::npos ? name : name.substr( bar + 3 ) );
      const bool isYear = isOfYearBefore( lower );
      if ( !isYear && !isOfMonthBefore( lower ) )
      {
        left = &column;
        continue;
      }
      ValueColumn plain = column;
      plain.indicator.name = whole;
      const bool isOfLeft = whole.empty() && left && !isChange( *left );
      if ( isChange( plain ) || ( whole.empty() && !isOfLeft ) )
        continue;
      const std::string &base = !column.period.empty() ? column.period : left && !left->period.empty() ? left->period : period;
      const std::optional<std::string> before = isYear ? yearBefore( base ) : monthBefore( base );
      if ( !before )
        continue;
      column.period = *before;
      column.indicator.name = isOfLeft ? left->indicator.name : whole;
      if ( column.indicator.unit.empty() && left )
        column.indicator.unit = left->indicator.unit;
    }
  }

}
