#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sozialraum
{

  //! How numbers are written in the text cells of a table.
  struct NumberMarks
  {
    char decimal = ',';    //!< ',' or '.'
    std::string thousands; //!< ".", ",", "'", " " or empty: none
    bool assumed = false;  //!< nothing in the table decides what "1.598" means; the German reading was taken

    friend bool operator==( const NumberMarks &, const NumberMarks & ) = default;
  };

  /**
   * Finds out from all text cells of a table how its numbers are written, since one cell cannot tell: "1.598" is 1598 in one file
   * and a little more than one and a half in another.
   *
   * Decided by, in this order: a cell that allows one reading only ("1.234,5", "12,4", "0.811", "1.234.567"); numbers above 999 that are
   * written without a mark; else the German reading, marked as assumed.
   */
  class NumberMarksEvidence
  {
  public:
    void add( std::string_view cell );

    //! The marks of the table so far.
    NumberMarks marks() const;

    //! Whether some cells can only be read with a decimal comma and others only with a decimal point.
    bool isContradictory() const { return mDecimalComma > 0 && mDecimalPoint > 0; }

    //! Whether a cell allows one reading only.
    bool isDecided() const { return mDecimalComma + mDecimalPoint + mPointGroups + mCommaGroups > 0; }
    bool isUndecided() const { return !isDecided() && mUnclearPoint + mUnclearComma > 0; } //!< all its marks can be read in two ways

    //! Takes the evidence of another column in.
    void add( const NumberMarksEvidence &other );

    //! Takes evidence out that was taken in before.
    void remove( const NumberMarksEvidence &other );

    /**
     * The marks of one column among \a others, the other columns of numbers, which decide where it leaves things open. A column of "2.156"
     * beside one of "5.2" holds thousands all the same if \a isHeadedAsCount, or if the others have no third decimal.
     */
    NumberMarks marksAmong( const NumberMarksEvidence &others, bool isHeadedAsCount ) const;

  private:
    //! The thousands mark that is neither point nor comma: apostrophe, blank, or none.
    std::string setOffBy() const;

    std::size_t mDecimalComma = 0;  //!< cells that only a decimal comma explains
    std::size_t mDecimalPoint = 0;  //!< cells that only a decimal point explains
    std::size_t mThirdDecimals = 0; //!< those of them with three decimals
    std::size_t mPointGroups = 0;   //!< cells with two or more groups set off by points
    std::size_t mCommaGroups = 0;
    std::size_t mUnclearPoint = 0;  //!< cells like "1.598"
    std::size_t mUnclearComma = 0;  //!< cells like "1,598"
    std::size_t mUnclearToZero = 0; //!< those of both with a zero at the end: "1.590"
    std::size_t mBlankGroups = 0;   //!< cells like "1 598"
    std::size_t mApostropheGroups = 0;
    std::size_t mLongWithoutMark = 0; //!< cells with four or more digits and no mark
  };

}
