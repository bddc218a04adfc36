#pragma once

#include "disclosure/numbersintext.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! A number or a word that must not leave the office.
  struct ProtectedValue
  {
    std::string areaKey = {}; //!< of the area whose value it is; may be empty
    std::string areaName = {};
    std::optional<double> number = {};   //!< finite
    std::string word = {};               //!< where it is no number; at least two characters
    std::vector<std::string> nouns = {}; //!< what is counted, and its unit: a short number beside one is found in sentences, too
  };

  /**
   * Finds protected values in texts, as people and programs write them.
   *
   * A number is looked for in its shortest spelling and rounded to 0 … 6 decimals, with point or comma, with thousands set off or not,
   * whatever its sign. With four digits or more, zeros at the end of decimals apart, it is found anywhere; with fewer, which are
   * everywhere, only in a row in which the key or the name of its area stands too, or in a sentence that names its area, beside one of
   * its nouns: "In Ahorn gab es 2 Heimerziehungen". In bytes that are no text six characters are asked for,
   * which chance does not bring.
   */
  class ProtectedValues
  {
  public:
    explicit ProtectedValues( std::vector<ProtectedValue> values );

    //! Numbers that are published, of this area: where they stand they say nothing that is not known. Area "": of whichever.
    void allow( const std::string &areaKey, double number );

    std::size_t size() const { return mValues.size(); }
    const ProtectedValue &operator[]( std::size_t value ) const { return mValues[value]; }

    //! Numbers of few digits without an area: these cannot be looked for.
    std::size_t notSearchable() const { return mNotSearchable; }

    std::set<std::size_t> inText( std::string_view text ) const;

    //! \a bytes that are no text; also eight-byte numbers in either order, as databases keep them.
    std::set<std::size_t> inBytes( std::string_view bytes ) const;

    //! In a row of a table: cells of numbers beside a cell that names the area. What stands alone is found by inText().
    std::set<std::size_t> inRow( std::span<const std::string> cells ) const;

  private:
    bool isAllowed( std::size_t value, const std::string &spelled ) const;
    void findNumbers( std::string_view text, std::size_t fewestCharacters, std::set<std::size_t> &found ) const;
    void findInSentences( std::string_view text, std::set<std::size_t> &found ) const;
    bool isSaidOf( std::size_t value, const std::string &spelled, std::string_view sentence, const NumberToken &token ) const;
    void findWords( std::string_view text, std::set<std::size_t> &found ) const;
    void findDoubles( std::string_view bytes, std::set<std::size_t> &found ) const;

    std::vector<ProtectedValue> mValues;
    std::unordered_map<std::string, std::vector<std::size_t>> mLong; //!< values by the spellings that are found anywhere
    std::map<std::string, std::vector<std::size_t>> mShort;          //!< by those that need a row
    std::map<std::string, std::vector<std::size_t>> mWords;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> mDoubles; //!< by their bits
    std::vector<bool> mDoubleStarts;                                      //!< by the upper 16 bits: whether one begins so
    std::map<std::string, std::set<std::string>> mAllowed;                //!< spellings by area
    std::set<std::string> mAllowedAnywhere;
    std::size_t mNotSearchable = 0;
    bool mHasNouns = false;
  };

}
