#pragma once

#include "keys/arealevel.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! A variable of a flat file: four columns that follow each other.
  struct FlatFileVariable
  {
    std::size_t code = 0; //!< column of the variable's code; its label, the attribute's code and label follow

    std::size_t label() const { return code + 1; }
    std::size_t attributeCode() const { return code + 2; }
    std::size_t attributeLabel() const { return code + 3; }
  };

  //! A value column of the old layout: CODE__Label__Unit.
  struct FlatFileValueColumn
  {
    std::size_t column = 0;
    std::string code;
    std::string label;
    std::string unit;
    std::optional<std::size_t> quality = std::nullopt; //!< column that says how good the values are: the same heading with "__q" behind it
  };

  //! Where everything stands in a flat file. Columns are 0-based.
  struct FlatFileLayout
  {
    bool isOld = false;
    std::size_t statisticsCode = 0; //!< the statistics' label, and the code, label and value of the time follow
    std::vector<FlatFileVariable> variables;
    std::size_t value = 0;                         //!< new layout: value; unit, code and label of the value variable follow
    std::optional<std::size_t> quality;            //!< new layout
    std::vector<FlatFileValueColumn> valueColumns; //!< old layout
    std::size_t columnCount = 0;                   //!< cells that a row has at least

    bool hasTime = true; //!< extracts of one period can come without the three columns of the time
    std::size_t time() const { return hasTime ? statisticsCode + 4 : statisticsCode; }
    std::size_t unit() const { return value + 1; }
    std::size_t valueCode() const { return value + 2; }
    std::size_t valueLabel() const { return value + 3; }
  };

  //! The layout that \a headings describe; nothing if they are not those of a flat file.
  std::optional<FlatFileLayout> flatFileLayout( std::span<const std::string_view> headings );

  //! The level that the code of a region variable names: "KREISE" district, "GEMEIN" and "GEOGM4" municipality; nothing for other
  //! variables.
  std::optional<AreaLevel> levelOfRegionVariable( std::string_view code );

  /**
   * Index of the variable that holds the areas, judged by its codes and the keys in \a rows.
   * Nothing if no variable does.
   */
  std::optional<std::size_t> regionVariable( const FlatFileLayout &layout, std::span<const std::vector<std::string>> rows );

}
