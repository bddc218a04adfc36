#pragma once

#include <optional>
#include <string>
#include <string_view>

/**
 * What a single cell of a key column can be, before the column decides.
 */
namespace sozialraum::keytext
{

  inline constexpr int highestStateNumber = 16; //!< Thüringen

  //! "DG" of the statistical offices and its relatives.
  constexpr bool isNation( std::string_view text )
  {
    return text == "DG" || text == "DE" || text == "D";
  }

  constexpr int stateNumber( std::string_view digits )
  {
    return ( digits[0] - '0' ) * 10 + ( digits[1] - '0' );
  }

  //! 00 counts, so that invented districts can be told from real ones.
  constexpr bool hasStateNumber( std::string_view digits )
  {
    return digits.size() >= 2 && stateNumber( digits ) <= highestStateNumber;
  }

  //! Berlin and Hamburg: state, district and municipality at once.
  constexpr bool isCityState( std::string_view digits )
  {
    return digits.starts_with( "11" ) || digits.starts_with( "02" );
  }

  constexpr bool endsInZeros( std::string_view digits, std::size_t from )
  {
    return digits.size() <= from || digits.find_first_not_of( '0', from ) == std::string_view::npos;
  }

  constexpr bool isOfficialLength( std::size_t length )
  {
    return length == 2 || length == 3 || length == 5 || length == 8 || length == 9 || length == 12;
  }

  //! Lengths that only a lost zero explains.
  constexpr bool isLengthWithoutZero( std::size_t length )
  {
    return length == 1 || length == 4 || length == 7 || length == 11;
  }

  /**
   * The digits of a cell that holds nothing else but blanks of any kind, the apostrophe that spreadsheets put before text, or the ".0" of a
   * number; nothing for any other cell.
   */
  std::optional<std::string> digitsOnly( std::string_view cell );

  //! Whether some column makes an official key of these digits, zeros lost or not.
  bool couldBeOfficial( std::string_view digits );

}
