#pragma once

#include "tables/listfile.h"

#include <array>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * The catalogue that comes with the plugin, compiled in so that it is there however the plugin was installed: 80 indicators of a
   * district's social monitor and the 15 dimensions that they belong to. The files lie beside this one, and are installed for people to
   * copy and edit.
   */
  ListTable shippedCatalogue();

  //! The dimensions: dimension, id, name_de, core_indicator, core_polarity, all_indicators, core_finest_level.
  ListTable shippedDimensions();

  //! The catalogue as the text of its file.
  std::string_view shippedCatalogueText();

  //! Packs for monitors of one subject, which are added to a catalogue; words of scripts, and names of their files.
  inline constexpr std::array<std::string_view, 5> packNames{ "hze", "kita", "bildung", "demografie", "gefluechtete" };

  //! The pack at this place of packNames.
  ListTable shippedPack( std::size_t pack );

  //! The pack called \a word, all of them for "all", none for any other word.
  std::vector<ListTable> shippedPacks( std::string_view word );

  //! The catalogue and the packs of \a word as one list.
  ListTable shippedCatalogueWithPacks( std::string_view word );

  //! The rules of the packs (indicators/cataloguerules.h).
  ListTable shippedRules();

}
