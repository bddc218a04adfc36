#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sozialraum
{

  //! Looks texts up without making a string of them.
  struct TextHash
  {
    using is_transparent = void;
    std::size_t operator()( std::string_view text ) const { return std::hash<std::string_view>()( text ); }
  };

  //! Number of each distinct text, in the order of first appearance.
  using TextNumbers = std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

  //! The number of \a text in \a numbers; a new one if it is not there.
  inline std::uint32_t numberOf( TextNumbers &numbers, std::string_view text )
  {
    const auto found = numbers.find( text );
    if ( found != numbers.end() )
      return found->second;
    const auto number = static_cast<std::uint32_t>( numbers.size() );
    numbers.emplace( text, number );
    return number;
  }

}
