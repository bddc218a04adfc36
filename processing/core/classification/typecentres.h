#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace sozialraum
{

  /**
   * Centres of types, kept twice: one after the other, and coordinate by coordinate, so that the distances of a point to all of them are
   * computed in one sweep that the compiler vectorises.
   */
  class TypeCentres
  {
  public:
    TypeCentres( std::size_t count, std::size_t dimensions )
      : mCount( count )
      , mDimensions( dimensions )
      , mRows( count * dimensions )
      , mColumns( count * dimensions )
      , mDistances( count )
    {}

    const std::vector<double> &rows() const { return mRows; }
    const double *at( std::size_t type ) const { return mRows.data() + type * mDimensions; }

    //! Squared distances of \a point to all centres; valid until the next call.
    const std::vector<double> &squaredDistances( const double *point )
    {
      std::fill( mDistances.begin(), mDistances.end(), 0.0 );
      double *distances = mDistances.data();
      for ( std::size_t d = 0; d < mDimensions; ++d )
      {
        const double coordinate = point[d];
        const double *column = mColumns.data() + d * mCount;
        for ( std::size_t type = 0; type < mCount; ++type )
          distances[type] += ( column[type] - coordinate ) * ( column[type] - coordinate );
      }
      return mDistances;
    }

    //! Puts the centre of \a type at \a sums / \a size. \returns how far it moved
    double set( std::size_t type, const double *sums, double size )
    {
      double square = 0.0;
      for ( std::size_t d = 0; d < mDimensions; ++d )
      {
        double &coordinate = mRows[type * mDimensions + d];
        const double moved = sums[d] / size;
        square += ( moved - coordinate ) * ( moved - coordinate );
        coordinate = moved;
        mColumns[d * mCount + type] = moved;
      }
      return std::sqrt( square );
    }

  private:
    std::size_t mCount;
    std::size_t mDimensions;
    std::vector<double> mRows;
    std::vector<double> mColumns;
    std::vector<double> mDistances;
  };

}
