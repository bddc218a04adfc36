#pragma once

#include "observations/observation.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

namespace sozialraum
{

  /**
   * The observations of a table in the order in which they came, millions of them.
   *
   * They are kept in blocks. A block notes the least of each part – area, indicator, row, period, status, value – and each observation how
   * far it is from there, in as many bytes as the block needs. Neighbours are alike, in a sheet as in a flat file, so that an observation
   * takes 7 or 8 bytes where the struct has 24 (11 to 14 with values of more digits than decimalCode() can keep). It is put together anew
   * whenever it is asked for: there are no references to it.
   *
   * Guarantees, each with a test of its name:
   * - appended observations come back as they were, bit for bit;
   * - changed observations come back as they were changed, and the others as they were;
   * - observations of a table of statistics take less than ten bytes.
   */
  class Observations
  {
  public:
    class Iterator;
    using const_iterator = Iterator;
    using value_type = Observation;

    void push_back( const Observation &observation );

    std::size_t size() const { return mBlocks.size() * blockSize + mLast.size(); }
    bool empty() const { return size() == 0; }
    Observation operator[]( std::size_t i ) const
    {
      return i < mBlocks.size() * blockSize ? mBlocks[i / blockSize].at( i % blockSize ) : mLast[i - mBlocks.size() * blockSize];
    }
    Observation front() const { return ( *this )[0]; }

    Iterator begin() const;
    Iterator end() const;

    //! Hands each observation to \a change, in order; it may alter it, and returns whether it did.
    template<typename Change>
    void change( const Change &change );

    //! Bytes that they take.
    std::size_t memory() const;

  private:
    static constexpr std::size_t blockSize = 256;
    using Unpacked = std::array<Observation, blockSize>;

    class Block
    {
    public:
      explicit Block( const Observation *observations );
      Observation at( std::size_t i ) const;
      void unpack( Unpacked &observations ) const;
      std::size_t memory() const { return sizeof *this + mBytes.capacity(); }

    private:
      //! A part of all observations of a block.
      struct Part
      {
        std::uint32_t least = 0;
        std::uint8_t width = 0; //!< bytes for the distance from the least: 0, 1, 2, 4; 8: the bits of the value itself
      };

      Part mArea;
      Part mIndicator;
      Part mSourceRow;
      Part mPeriod;
      Part mStatus;
      Part mValue; //!< of the decimal code; a distance of 0 is no number
      std::uint32_t mWidth = 0;
      std::vector<std::uint8_t> mBytes; //!< observation by observation, part by part
    };

    std::vector<Block> mBlocks;
    std::vector<Observation> mLast; //!< those that do not fill a block yet
  };

  class Observations::Iterator
  {
  public:
    using iterator_category = std::input_iterator_tag; // what it points to is a value
    using value_type = Observation;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Observation;

    Iterator() = default;
    Iterator( const Observations &observations, std::size_t place )
      : mObservations( &observations )
      , mPlace( place )
    {}

    Observation operator*() const { return ( *mObservations )[mPlace]; }
    Iterator &operator++()
    {
      ++mPlace;
      return *this;
    }
    Iterator operator++( int ) { return { *mObservations, mPlace++ }; }
    friend bool operator==( const Iterator &left, const Iterator &right ) { return left.mPlace == right.mPlace; }

  private:
    const Observations *mObservations = nullptr;
    std::size_t mPlace = 0;
  };

  inline Observations::Iterator Observations::begin() const
  {
    return { *this, 0 };
  }

  inline Observations::Iterator Observations::end() const
  {
    return { *this, size() };
  }

  template<typename Change>
  void Observations::change( const Change &change )
  {
    Unpacked observations;
    for ( Block &block : mBlocks )
    {
      block.unpack( observations );
      bool changed = false;
      for ( Observation &observation : observations )
        changed |= change( observation );
      if ( changed )
        block = Block( observations.data() );
    }
    for ( Observation &observation : mLast )
      change( observation );
  }

}
