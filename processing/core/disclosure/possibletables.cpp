#include "disclosure/possibletables.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace sozialraum
{

  bool isPossible( const Table &table, const std::vector<KnownSum> &known )
  {
    return std::all_of( table.begin(), table.end(), []( std::int64_t count ) { return count >= 0; } )
      && std::all_of( known.begin(), known.end(), [&table]( const KnownSum &sum ) { return sum.range.contains( sumOf( table, sum ) ); } );
  }

  //! The open counts that hang together with \a parts.
  static std::vector<bool> linked(
    const std::vector<KnownSum> &known, const std::vector<CountRange> &bounds, std::span<const std::uint32_t> parts )
  {
    std::vector<bool> isIn( bounds.size(), false );
    const auto isOpen = [&bounds]( std::uint32_t count ) { return bounds[count].lower < bounds[count].upper; };
    for ( const std::uint32_t part : parts )
      isIn[part] = isOpen( part );
    bool hasGrown = true;
    while ( hasGrown )
    {
      hasGrown = false;
      for ( const KnownSum &sum : known )
      {
        const auto isHere = [&]( std::uint32_t part ) { return isIn[part]; };
        if ( std::none_of( sum.parts.begin(), sum.parts.end(), isHere ) && std::none_of( sum.less.begin(), sum.less.end(), isHere ) )
          continue;
        for ( const std::vector<std::uint32_t> *side : { &sum.parts, &sum.less } )
        {
          for ( const std::uint32_t part : *side )
          {
            hasGrown = hasGrown || ( isOpen( part ) && !isIn[part] );
            isIn[part] = isOpen( part );
          }
        }
      }
    }
    return isIn;
  }

  PossibleTables::PossibleTables(
    const std::vector<KnownSum> &known, const std::vector<CountRange> &bounds, const Table &truth, std::span<const std::uint32_t> parts )
    : mKnown( known )
    , mTruth( truth )
    , mParts( parts.begin(), parts.end() )
    , mColumns( bounds.size(), 0 )
  {
    constexpr std::int64_t room = 1000;
    mCap = room + *std::max_element( truth.begin(), truth.end() );
    const std::vector<bool> isIn = linked( known, bounds, parts );
    for ( std::uint32_t count = 0; count < bounds.size(); ++count )
    {
      if ( !isIn[count] )
        continue;
      const bool isBoundless = bounds[count].upper >= boundlessCount;
      mIsCapped = mIsCapped || isBoundless;
      mColumns[count] = mProgram.addColumn(
        static_cast<double>( bounds[count].lower ), static_cast<double>( isBoundless ? mCap : bounds[count].upper ), 0, true );
    }
    for ( const KnownSum &sum : known )
    {
      if ( sum.parts.size() + sum.less.size() > 1 )
        addSum( sum, static_cast<double>( sum.range.lower ), static_cast<double>( sum.range.upper ) );
    }
    for ( const std::uint32_t part : mParts )
    {
      if ( mColumns[part] == 0 )
        mFixed += truth[part];
      else
        mProgram.setCost( mColumns[part], 1.0 );
    }
    mSumRow = addSum( { mParts, {} }, -LinearProgram::unbounded, LinearProgram::unbounded );
  }

  //! \returns its row, 0 where nothing in it is open
  int PossibleTables::addSum( const KnownSum &sum, double lower, double upper )
  {
    std::map<int, double> factors; // of each column once
    double fixed = 0;
    for ( const auto &[parts, sign] : { std::pair( &sum.parts, 1.0 ), std::pair( &sum.less, -1.0 ) } )
    {
      for ( const std::uint32_t part : *parts )
      {
        if ( mColumns[part] != 0 )
          factors[mColumns[part]] += sign;
        else
          fixed += sign * static_cast<double>( mTruth[part] );
      }
    }
    std::vector<LinearProgram::Term> terms;
    for ( const auto &[column, factor] : factors )
      terms.push_back( { column, factor } );
    return terms.empty() ? 0 : mProgram.addRow( terms, lower - fixed, upper - fixed );
  }

  PossibleTables::Answer PossibleTables::solved( bool isGreatest )
  {
    constexpr double wholeTolerance = 1e-6;
    bool inWholes = false;
    while ( true )
    {
      const LinearProgram::Outcome outcome = mProgram.solve( isGreatest, inWholes );
      if ( outcome == LinearProgram::Outcome::Infeasible )
        return { std::nullopt, true, false };
      if ( outcome != LinearProgram::Outcome::Optimal )
        return {};
      Table table = mTruth;
      bool isWhole = true;
      for ( std::size_t count = 0; count < table.size(); ++count )
      {
        if ( mColumns[count] == 0 )
          continue;
        const double value = mProgram.value( mColumns[count] );
        isWhole = isWhole && std::fabs( value - std::round( value ) ) < wholeTolerance;
        table[count] = std::llround( value );
      }
      if ( isWhole && isPossible( table, mKnown ) )
        return { std::move( table ), true, false };
      if ( inWholes )
        return {};
      inWholes = true;
    }
  }

  PossibleTables::Answer PossibleTables::extreme( bool isGreatest )
  {
    if ( mSumRow == 0 )
      return { std::nullopt, true, false };
    mProgram.setRow( mSumRow, -LinearProgram::unbounded, LinearProgram::unbounded );
    Answer answer = solved( isGreatest );
    answer.isCapped = isGreatest && mIsCapped && answer.table && std::any_of( mParts.begin(), mParts.end(), [&]( std::uint32_t part ) {
      return mColumns[part] != 0 && ( *answer.table )[part] >= mCap;
    } );
    return answer;
  }

  PossibleTables::Answer PossibleTables::with( std::int64_t sum )
  {
    if ( mSumRow == 0 )
      return { std::nullopt, true, false };
    const auto rest = static_cast<double>( sum - mFixed );
    mProgram.setRow( mSumRow, rest, rest );
    return solved( true );
  }

}
