#include "coverage/network/thresholds.h"

#include "finding.h"
#include "findings/coveragecodes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>
#include <string>

namespace sozialraum
{

  namespace
  {
    double costPerUnit( CostKind kind )
    {
      return kind == CostKind::Length ? 1000.0 : 60000.0;
    }

    //! Whether from \a mark on \a number goes on in groups of three digits, after one to three that are not 0 alone.
    bool isThousands( std::string_view number, char mark )
    {
      const std::size_t first = number.find( mark );
      if ( first == 0 || first > 3 || number.substr( 0, first ) == "0" )
        return false;
      for ( std::size_t group = first; group < number.size(); group += 4 )
      {
        const std::string_view digits = number.substr( group + 1, 3 );
        if ( number[group] != mark || digits.size() != 3 || !std::ranges::all_of( digits, []( char c ) { return c >= '0' && c <= '9'; } ) )
          return false;
      }
      return true;
    }

    //! 1.000 and 1,000 are a thousand, 1.000,5 a thousand and a half: nobody means one metre.
    std::string withDecimalPoint( std::string number )
    {
      const std::size_t mark = number.find_last_of( ".," );
      if ( mark == std::string::npos )
        return number;
      const char decimal = number[mark];
      const char other = decimal == ',' ? '.' : ',';
      if ( number.find( other ) != std::string::npos )
      {
        if ( !isThousands( std::string_view( number ).substr( 0, mark ), other ) || number.find( decimal ) != mark )
          return number; // no number
        std::erase( number, other );
      }
      else if ( isThousands( number, decimal ) )
      {
        std::erase( number, decimal );
        return number;
      }
      std::ranges::replace( number, ',', '.' );
      return number;
    }

    //! The numbers that \a part of a list writes: blanks group thousands as in 1 000, and stand between numbers as in 500 1000.
    std::vector<std::string> wordsOf( std::string_view part )
    {
      std::vector<std::string> words( 1 );
      for ( const char character : part )
      {
        if ( character != ' ' && character != '\t' )
          words.back() += character;
        else if ( !words.back().empty() )
          words.emplace_back();
      }
      std::erase( words, std::string() );
      const auto isDigits = []( std::string_view text ) {
        return std::ranges::all_of( text, []( char c ) { return c >= '0' && c <= '9'; } );
      };
      const auto isGroup = [&]( std::string_view text ) {
        const std::string_view whole = text.substr( 0, std::min( text.find_first_of( ".," ), text.size() ) );
        return whole.size() == 3 && isDigits( whole );
      };
      const bool isGrouped = words.size() > 1 && words.front().size() <= 3 && isDigits( words.front() ) && words.front() != "0"
        && std::all_of( words.begin() + 1, words.end(), isGroup );
      // "300 600" may be two thresholds or 300,600: only a group that no number begins like, "500 000", or a short first one settles it.
      if ( isGrouped && words.front().size() == 3
        && std::none_of( words.begin() + 1, words.end(), []( const std::string &group ) { return group.front() == '0'; } ) )
        throw InputError( codes::thresholdNotANumber, { std::string( part ) } );
      if ( isGrouped )
        return { std::accumulate( words.begin(), words.end(), std::string() ) };
      return words;
    }

    std::string written( double value )
    {
      std::array<char, 32> text{};
      const auto [end, error] = std::to_chars( text.data(), text.data() + text.size(), value );
      return { text.data(), end };
    }
  }

  std::vector<double> limitsFromText( std::string_view text )
  {
    std::vector<double> limits;
    while ( !text.empty() )
    {
      const std::size_t end = std::min( text.find( ';' ), text.size() );
      const std::string_view part = text.substr( 0, end );
      text.remove_prefix( std::min( end + 1, text.size() ) );
      for ( const std::string &word : wordsOf( part ) )
      {
        const std::string number = withDecimalPoint( word );
        double value = 0.0;
        const auto [last, error] = std::from_chars( number.data(), number.data() + number.size(), value );
        if ( error != std::errc() || last != number.data() + number.size() || !std::isfinite( value ) )
          throw InputError( codes::thresholdNotANumber, { word } );
        limits.push_back( value );
      }
    }
    return limits;
  }

  std::vector<Cost> thresholdCosts( std::span<const double> limits, CostKind kind, ProblemReporter &reporter )
  {
    if ( limits.empty() )
      throw InputError( codes::thresholdsMissing );
    std::vector<Cost> costs;
    for ( const double limit : limits )
    {
      const double cost = std::round( limit * costPerUnit( kind ) );
      if ( !( cost > 0.0 ) )
        throw InputError( codes::thresholdNotPositive, { written( limit ) } );
      if ( cost > static_cast<double>( greatestCost ) )
        throw InputError( codes::thresholdTooLarge, { written( limit ) } );
      costs.push_back( static_cast<Cost>( cost ) );
    }
    if ( std::ranges::adjacent_find( costs, std::ranges::greater_equal() ) != costs.end() )
    {
      reporter.report( { codes::thresholdsSorted } );
      std::ranges::sort( costs );
      costs.erase( std::unique( costs.begin(), costs.end() ), costs.end() );
    }
    return costs;
  }

  double inUserUnits( Cost cost, CostKind kind )
  {
    return cost / costPerUnit( kind );
  }

}
