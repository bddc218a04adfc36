#include "coverage/network/labelqueue.h"

#include <algorithm>
#include <bit>

namespace sozialraum
{

  void LabelQueue::push( const Entry &entry )
  {
    const auto bucket = static_cast<std::size_t>( std::bit_width( keyOf( entry.label ) ^ mLast ) );
    mBuckets[bucket].push_back( entry );
    if ( bucket > 0 )
      mFilled |= std::uint64_t{ 1 } << ( bucket - 1 );
  }

  LabelQueue::Entry LabelQueue::pop()
  {
    if ( mBuckets[0].empty() )
    {
      const auto first = static_cast<std::size_t>( std::countr_zero( mFilled ) ) + 1;
      std::vector<Entry> &lowest = mBuckets[first];
      mFilled &= mFilled - 1;
      if ( lowest.size() == 1 )
      {
        const Entry entry = lowest.front();
        lowest.clear();
        mLast = keyOf( entry.label );
        return entry;
      }
      mLast = keyOf( std::ranges::min_element( lowest, {}, &Entry::label )->label );
      for ( const Entry &entry : lowest )
        push( entry ); // all into lower buckets
      lowest.clear();
    }
    const Entry entry = mBuckets[0].back();
    mBuckets[0].pop_back();
    return entry;
  }

}
