#include "coverage/catchments/straightening.h"

#include <cstddef>

namespace sozialraum
{

  namespace
  {
    double cross( const PlanePoint &from, const PlanePoint &a, const PlanePoint &b )
    {
      return ( a.x - from.x ) * ( b.y - from.y ) - ( a.y - from.y ) * ( b.x - from.x );
    }

    double dot( const PlanePoint &from, const PlanePoint &a, const PlanePoint &b )
    {
      return ( a.x - from.x ) * ( b.x - from.x ) + ( a.y - from.y ) * ( b.y - from.y );
    }

    //! The directions from a kept vertex that pass all gates so far.
    class Sleeve
    {
    public:
      explicit Sleeve( const PlanePoint &from )
        : mFrom( from )
      {}

      bool admits( const PlanePoint &place ) const
      {
        return !mIsNarrowed
          || ( cross( mFrom, mRight, place ) >= 0.0 && cross( mFrom, mLeft, place ) <= 0.0 && dot( mFrom, mLast, place ) > 0.0 );
      }

      void narrow( const Gate &gate )
      {
        if ( !mIsNarrowed || cross( mFrom, mLeft, gate.left ) < 0.0 )
          mLeft = gate.left;
        if ( !mIsNarrowed || cross( mFrom, mRight, gate.right ) > 0.0 )
          mRight = gate.right;
        mLast = gate.place;
        mIsNarrowed = true;
      }

    private:
      PlanePoint mFrom;
      PlanePoint mLeft;
      PlanePoint mRight;
      PlanePoint mLast;
      bool mIsNarrowed = false;
    };
  }

  Ring straightened( std::span<const Gate> gates )
  {
    Ring kept{ gates.front().place };
    Sleeve sleeve( gates.front().place );
    for ( std::size_t i = 1; i < gates.size(); ++i )
    {
      if ( !sleeve.admits( gates[i].place ) )
      {
        kept.push_back( gates[i - 1].place );
        sleeve = Sleeve( gates[i - 1].place );
      }
      if ( gates[i].isFixed )
      {
        kept.push_back( gates[i].place );
        sleeve = Sleeve( gates[i].place );
      }
      else
      {
        sleeve.narrow( gates[i] );
      }
    }
    if ( !gates.back().isFixed && !sleeve.admits( gates.front().place ) )
      kept.push_back( gates.back().place );
    return kept;
  }

}
