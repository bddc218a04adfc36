#pragma once

#include "areas/crosswalkcolumns.h"
#include "problemreporter.h"

#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What a row of an official list of changes of names, borders and keys says.
  enum class ChangeKind
  {
    Dissolution, //!< the old area is gone; all of it, or the part that the row names, belongs to the new one
    Transfer,    //!< a part of the old area changed to the new one; the old one goes on
    KeyChange,   //!< the same area under another key
    NameChange,  //!< the same area under another name
    Unsaid,
  };

  /**
   * The kind that a cell names: a number of the Federal Statistical Office (1 dissolution, 2 transfer of a part, 3 key, 4 name) or a word.
   *
   * \param notes of the list, which may give the numbers another meaning ("1 = Auflösung, 2 = Teilausgliederung")
   */
  ChangeKind changeKind( std::string_view cell, const std::string &notes );

  //! A change that moves people: a row of the list, and its share of the old area.
  struct Change
  {
    std::size_t row = 0;
    double factor = 1.0;
  };

  /**
   * The rows that move people, with the share of the old area that each moves.
   *
   * Transfers of parts and rows about nobody move none: the list does not tell how many stay. An area that was dissolved into several is
   * divided by the people, or by the area, of the parts.
   *
   * \throws InputError "crosswalk_split_without_factor" (1: key) where parts of a dissolved area have neither
   * Reports "crosswalk_parts_not_moved" (1: how many parts with people, 2: people in them, 3: a key): they are few, but they are there.
   */
  std::vector<Change> movingChanges( const ListTable &list, const CrosswalkColumns &columns, CrosswalkWeight weight,
    const std::string &notes, const std::vector<std::string> &oldKeys, const std::vector<std::string> &newKeys, ProblemReporter &problems );

}
