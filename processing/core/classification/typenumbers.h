#pragma once

#include "classification/areatypes.h"

#include <vector>

namespace sozialraum
{

  enum class TypeMethod
  {
    KMeans,
    Ward,
  };

  //! Areas that can be divided into any number of types by one method; Ward's tree is built once.
  class AreaDivision
  {
  public:
    //! \a points must stay. The number of types in \a kMeans is not used.
    AreaDivision( const AreaPoints &points, TypeMethod method, const KMeansOptions &kMeans, const Progress &progress = {} );

    //! \throws InputError type_count_out_of_range
    AreaTypes into( int typeCount, const Progress &progress = {} ) const;

    //! Height of Ward's merger that makes one type less of \a typeCount; NaN for one type, and with k-means.
    double heightOf( int typeCount ) const;

    const AreaPoints &points() const { return mPoints; }
    TypeMethod method() const { return mMethod; }
    const KMeansOptions &kMeansOptions() const { return mKMeans; }

  private:
    const AreaPoints &mPoints;
    TypeMethod mMethod;
    KMeansOptions mKMeans;
    std::vector<WardMerger> mMergers;
  };

  //! What speaks for a number of types, or against it.
  struct TypeNumber
  {
    int types = 1;
    double withinSumOfSquares = 0.0;
    double explained = 0.0;      //!< 1 − within / total sum of squares, 0 … 1
    double meanSilhouette = 0.0; //!< NaN for one type
    double height = 0.0;         //!< see AreaDivision::heightOf()
    double gap = 0.0;            //!< NaN where there are no references
    double gapError = 0.0;       //!< NaN where there are no references
  };

  struct TypeComparisonOptions
  {
    int mostTypes = 10;    //!< fewer where there are fewer different areas
    int gapReferences = 0; //!< random sets for the gap statistic; 0: none
    unsigned gapSeed = 1;  //!< the same seed gives the same gaps
  };

  /**
   * Divisions into 1, 2, … types compared: the bend of the sum of squares, the silhouette, and the gap statistic (Tibshirani, Walther and
   * Hastie 2001).
   *
   * The gap is how much smaller the logarithm of the sum of squares is than in sets without types, areas spread evenly over the range of
   * each coordinate; its error is the deviation of these (divisor n), times √( 1 + 1 / references ). The smallest number speaks for itself
   * whose gap is not below that of the next less its error.
   */
  std::vector<TypeNumber> compareTypeNumbers(
    const AreaDivision &division, const TypeComparisonOptions &options, const Progress &progress = {} );

  //! The number of types that the gap statistic speaks for; 0 where \a numbers have no gaps.
  int typesByGap( const std::vector<TypeNumber> &numbers );

}
