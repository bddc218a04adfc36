#pragma once

#include "disclosure/countbounds.h"
#include "disclosure/linearprogram.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  using Table = std::vector<std::int64_t>; //!< all finest counts

  inline std::int64_t sumOf( const Table &table, std::span<const std::uint32_t> parts )
  {
    std::int64_t sum = 0;
    for ( const std::uint32_t part : parts )
      sum += table[part];
    return sum;
  }

  inline std::int64_t sumOf( const Table &table, const KnownSum &sum )
  {
    return sumOf( table, sum.parts ) - sumOf( table, sum.less );
  }

  //! Whether \a table has no count below 0 and agrees with all of \a known.
  bool isPossible( const Table &table, const std::vector<KnownSum> &known );

  /**
   * The tables that agree with what somebody knows, searched for extreme sums by GLPK in the part that the sum hangs on. Every table that
   * it gives was checked in whole numbers.
   */
  class PossibleTables
  {
  public:
    struct Answer
    {
      std::optional<Table> table;
      bool isProven = false; //!< no table goes farther
      bool isCapped = false; //!< the sum has no bound; the table shows one that is large
    };

    //! \a bounds as followedBounds(); \a truth agrees with \a known and stands for counts that do not hang on \a parts.
    PossibleTables(
      const std::vector<KnownSum> &known, const std::vector<CountRange> &bounds, const Table &truth, std::span<const std::uint32_t> parts );

    Answer extreme( bool isGreatest ); //!< the table with the greatest or least sum
    Answer with( std::int64_t sum );   //!< one with this sum; proven where there is none

  private:
    Answer solved( bool isGreatest );
    int addSum( const KnownSum &sum, double lower, double upper );

    const std::vector<KnownSum> &mKnown;
    const Table &mTruth;
    std::vector<std::uint32_t> mParts;
    LinearProgram mProgram;
    std::vector<int> mColumns; //!< of each count, 0: not part of the program
    int mSumRow = 0;
    std::int64_t mFixed = 0; //!< of the sum, by counts that have one possible value
    std::int64_t mCap = 0;   //!< for counts without bound
    bool mIsCapped = false;
  };

}
