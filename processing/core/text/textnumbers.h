#pragma once

#include "text/texts.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace sozialraum
{

  /**
   * Gives each distinct text a number, 0, 1, 2 … in the order of first appearance.
   *
   * Open addressing with the hash beside the number: looking up a text that is known, the one thing that is done for every row of a long
   * file, touches few places in memory.
   */
  class TextNumbers
  {
  public:
    //! The number of \a text; a new one if it was not there.
    std::uint32_t numberOf( std::string_view text )
    {
      const std::size_t hash = std::hash<std::string_view>()( text );
      const auto mark = static_cast<std::uint32_t>( hash >> 32u );
      std::size_t slot = hash & mMask;
      for ( ; mSlots[slot].number != empty; slot = ( slot + 1 ) & mMask )
      {
        if ( mSlots[slot].mark == mark && mTexts[mSlots[slot].number] == text )
          return mSlots[slot].number;
      }
      const std::uint32_t number = mTexts.add( text );
      mSlots[slot] = { mark, number };
      if ( mTexts.size() * 2 > mSlots.size() )
        grow();
      return number;
    }

    std::size_t size() const { return mTexts.size(); }

    std::string_view text( std::uint32_t number ) const { return mTexts[number]; } //!< until the next new one

    //! All texts by their numbers; no text is looked up any more.
    Texts takeTexts() { return std::move( mTexts ); }

  private:
    static constexpr std::uint32_t empty = 0xFFFFFFFF;

    struct Slot
    {
      std::uint32_t mark = 0; //!< upper half of the hash
      std::uint32_t number = empty;
    };

    void grow()
    {
      mSlots.assign( mSlots.size() * 4, Slot() );
      mMask = mSlots.size() - 1;
      for ( std::uint32_t number = 0; number < mTexts.size(); ++number )
      {
        const std::size_t hash = std::hash<std::string_view>()( mTexts[number] );
        std::size_t slot = hash & mMask;
        while ( mSlots[slot].number != empty )
          slot = ( slot + 1 ) & mMask;
        mSlots[slot] = { static_cast<std::uint32_t>( hash >> 32u ), number };
      }
    }

    std::vector<Slot> mSlots = std::vector<Slot>( 64 );
    std::size_t mMask = 63;
    Texts mTexts;
  };

}
