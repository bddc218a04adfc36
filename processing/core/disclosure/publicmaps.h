#pragma once

#include "classification/classlabels.h"
#include "store/storedatabase.h"

#include <string>

namespace sozialraum
{

  //! In which words public maps speak.
  struct PublicMapWords
  {
    LegendWording legend;
    bool isGerman = true; //!< which names of the catalogue
  };

  /**
   * Makes a store anew that holds outlines, catalogue and the classes that a release gave to the public, and nothing else: no value, no
   * count, no delivery. Maps of it can go where everybody sees them.
   *
   * \param release as "2026-1"
   * \throws InputError "store_release_unknown" (1: asked, 2: what was released to the public), as createStore() does
   */
  void makePublicMaps( StoreDatabase &store, const std::string &release, const StorePlace &place, const PublicMapWords &words );

  //! The level of the areas that such a store has.
  std::string levelOfPublicMaps( StoreDatabase &publicStore );

}
