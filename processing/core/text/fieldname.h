#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! With "_status" and a number behind it a name stays within the 50 characters that people still read.
  inline constexpr std::size_t longestFieldName = 40;

  /**
   * A name that every format and every expression takes: lower-case ASCII letters, digits and single underscores, starting with a letter.
   *
   * "Bevölkerung unter 6 Jahre | weiblich" becomes "bevoelkerung_unter_6_jahre_weiblich". Longer names are cut at a word where one ends in
   * the second half of \a maxLength, else within the word. Never empty: a text without letters and digits becomes "field".
   */
  std::string fieldName( std::string_view text, std::size_t maxLength );

  //! \a text (UTF-8) in lower-case ASCII, umlauts spelled out, other accents dropped, other characters as they are if ASCII, else a blank.
  std::string asciiLowerCase( std::string_view text );

  //! Names of a layer's fields, compared without case as GeoPackage does.
  class FieldNames
  {
  public:
    explicit FieldNames( std::span<const std::string> taken );

    /**
     * Takes \a name, or \a name with a number behind it ("_2", "_3", …) such that neither it nor it with any of \a companions appended
     * is taken, and takes these too. \returns the name without companions.
     */
    std::string take( const std::string &name, std::span<const std::string> companions );

  private:
    bool isFree( const std::string &name, std::span<const std::string> companions ) const;

    std::set<std::string> mTaken; // lower case
  };

}
