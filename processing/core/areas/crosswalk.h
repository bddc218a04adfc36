#pragma once

#include "problemreporter.h"
#include "progress.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! A part of an old area that a new one took over.
  struct CrosswalkPart
  {
    std::string newKey;
    std::string newName;
    double factor = 1.0; //!< Share of the old area's count that goes to the new one, 0 … 1.
  };

  /**
   * Says into which new areas each old one went (Umsteigeschlüssel).
   *
   * A complete crosswalk names every area of the old territory, unchanged ones too; a list of changes names only those that changed, and
   * all others stay what they are.
   */
  class Crosswalk
  {
  public:
    explicit Crosswalk( bool isComplete )
      : mIsComplete( isComplete )
    {}

    void add( const std::string &oldKey, CrosswalkPart part );

    /**
     * Follows changes of changes (A became B, B became C) to their end, in a list of changes; each key once, however long the chain.
     * \throws InputError "crosswalk_cycle" (1: keys of the circle, the middle of a long one left out), Cancelled
     */
    void followChains( const Progress &progress );

    //! Reports old areas whose factors do not give 1, as "crosswalk_factors_do_not_add_up" (1: how many, 2: an old key, 3: its sum).
    void checkFactors( ProblemReporter &problems ) const;

    //! What the factors of an old area give, where that is not 1: people would be lost or counted twice. A difference of 0.001 passes
    //! as rounding.
    std::optional<double> wrongSumOf( const std::string &oldKey ) const;

    //! The parts of an old area; empty if the crosswalk does not know it and is complete; the area itself if it is a list of changes.
    std::vector<CrosswalkPart> partsOf( const std::string &oldKey ) const;

    //! The old areas, with the share of each that went into the new area \a newKey, sorted by key; an area that a list of changes does not
    //! name is none.
    std::vector<std::pair<std::string, double>> sourcesOf( const std::string &newKey ) const;

    bool knows( const std::string &oldKey ) const { return mParts.contains( oldKey ); }
    bool isComplete() const { return mIsComplete; }
    std::size_t size() const { return mParts.size(); }
    std::size_t newKeyLength() const; //!< Digits of the new keys, to tell levels apart; 0 where they differ.

  private:
    void indexSources();

    std::unordered_map<std::string, std::vector<CrosswalkPart>> mParts;
    std::unordered_map<std::string, std::vector<std::pair<std::string, double>>> mSources; //!< by new key
    bool mIsComplete;
  };

}
