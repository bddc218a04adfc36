#include "disclosure/protectivemoves.h"

#include "disclosure/linearprogram.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    constexpr double costOfChange = 1e-3; //!< so that moves are short where further cells cost nothing
    constexpr double costOfUpperLevel = 0.25;
    constexpr int finestLevel = 4; //!< from here on all levels cost the same
  }

  ProtectiveMoves::ProtectiveMoves( const CellSystem &system, std::vector<bool> isShown )
    : mSystem( system )
    , mIsShown( std::move( isShown ) )
    , mIsOwn( system.recipients.size(), std::vector<bool>( system.counts.size(), false ) )
    , mCellsOfCount( system.counts.size() )
    , mMovesOfCell( system.cells.size() )
  {
    for ( std::size_t recipient = 0; recipient < system.recipients.size(); ++recipient )
    {
      for ( const std::uint32_t count : system.recipients[recipient].own )
        mIsOwn[recipient][count] = true;
    }
    for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
    {
      for ( const std::uint32_t part : system.cells[cell].parts )
        mCellsOfCount[part].push_back( cell );
    }
  }

  double ProtectiveMoves::costOf( const Cell &cell ) const
  {
    return 1.0 + costOfUpperLevel * std::max( 0, finestLevel - cell.level ) / finestLevel;
  }

  void ProtectiveMoves::setShown( std::uint32_t cell, bool isShown )
  {
    if ( mIsShown[cell] == isShown )
      return;
    mIsShown[cell] = isShown;
    for ( const CellMove &touching : mMovesOfCell[cell] )
      mMoves[touching.move].shownCells += isShown ? 1 : -1;
  }

  void ProtectiveMoves::setAllShown( const std::vector<bool> &isShown )
  {
    for ( std::uint32_t cell = 0; cell < isShown.size(); ++cell )
      setShown( cell, isShown[cell] );
  }

  std::vector<std::int64_t> ProtectiveMoves::valuesFor( std::uint32_t recipient, std::uint32_t cell ) const
  {
    const Cell &protectedCell = mSystem.cells[cell];
    const std::int64_t enough = protectedCell.protection.candidates + protectedCell.protection.threshold;
    std::vector<std::int64_t> values{ protectedCell.value };
    for ( const CellMove &touching : mMovesOfCell[cell] )
    {
      const Move &move = mMoves[touching.move];
      if ( move.shownCells > 0
        || std::any_of( move.counts.begin(), move.counts.end(), [&]( const Change &change ) { return mIsOwn[recipient][change.place]; } ) )
        continue;
      for ( std::int64_t times = std::max( move.fewest, -enough ); times <= std::min( move.most, enough ); ++times )
        values.push_back( protectedCell.value + times * touching.amount );
      std::sort( values.begin(), values.end() );
      values.erase( std::unique( values.begin(), values.end() ), values.end() );
      if ( isEnough( values, cell ) )
        break;
    }
    return values;
  }

  bool ProtectiveMoves::isEnough( const std::vector<std::int64_t> &values, std::uint32_t cell ) const
  {
    const Protection &protection = mSystem.cells[cell].protection;
    return static_cast<std::int64_t>( values.size() ) >= protection.candidates && values.back() >= protection.threshold;
  }

  bool ProtectiveMoves::isWide( std::uint32_t recipient, std::uint32_t cell ) const
  {
    return isEnough( valuesFor( recipient, cell ), cell );
  }

  bool ProtectiveMoves::mayChange( std::uint32_t cell, bool mayWithhold, std::optional<std::uint32_t> kept ) const
  {
    const Cell &candidate = mSystem.cells[cell];
    return !mIsShown[cell] || ( mayWithhold && !candidate.isAlwaysPublished && !candidate.isKnown && kept != cell );
  }

  bool ProtectiveMoves::widen( std::uint32_t recipient, std::uint32_t cell, bool mayWithhold, std::optional<std::uint32_t> kept )
  {
    const Protection &protection = mSystem.cells[cell].protection;
    const std::int64_t value = mSystem.cells[cell].value;
    // Where no table has a target, none has one beyond it.
    std::int64_t nearestAbove = std::numeric_limits<std::int64_t>::max();
    std::int64_t nearestBelow = -value - 1;
    std::vector<std::int64_t> tried;
    while ( true )
    {
      const std::vector<std::int64_t> values = valuesFor( recipient, cell );
      if ( isEnough( values, cell ) )
        return true;
      std::optional<std::int64_t> target;
      const auto isOpen = [&]( std::int64_t candidate ) {
        return candidate > nearestBelow && candidate < nearestAbove
          && !std::binary_search( values.begin(), values.end(), value + candidate )
          && std::find( tried.begin(), tried.end(), candidate ) == tried.end();
      };
      const std::int64_t farthest = protection.candidates + protection.threshold;
      const bool isLow = values.back() < protection.threshold;
      for ( std::int64_t distance = isLow ? std::max<std::int64_t>( 1, protection.threshold - value ) : 1; !target && distance <= farthest;
        ++distance )
      {
        if ( isOpen( distance ) )
          target = distance;
        else if ( !isLow && isOpen( -distance ) )
          target = -distance;
      }
      if ( !target )
        return false;
      tried.push_back( *target );
      const Search found = search( recipient, cell, *target, mayWithhold, kept );
      if ( found == Search::None && *target > 0 )
        nearestAbove = *target;
      else if ( found == Search::None )
        nearestBelow = *target;
      if ( found == Search::None && isLow )
        return false;
    }
  }

  ProtectiveMoves::Search ProtectiveMoves::search(
    std::uint32_t recipient, std::uint32_t cell, std::int64_t target, bool mayWithhold, std::optional<std::uint32_t> kept )
  {
    constexpr std::int64_t largestShare = 4;
    const Cell &wanted = mSystem.cells[cell];
    const std::int64_t largest = largestShare * ( wanted.protection.candidates + wanted.protection.threshold );
    LinearProgram program;
    std::vector<int> ups( mSystem.counts.size(), 0 );
    std::vector<int> downs( mSystem.counts.size(), 0 );
    for ( std::uint32_t count = 0; count < mSystem.counts.size(); ++count )
    {
      double cost = costOfChange;
      bool isFixed = mIsOwn[recipient][count];
      for ( const std::uint32_t touched : mCellsOfCount[count] )
      {
        if ( mSystem.cells[touched].parts.size() > 1 || !mIsShown[touched] )
          continue;
        isFixed = isFixed || !mayChange( touched, mayWithhold, kept );
        cost += costOf( mSystem.cells[touched] );
      }
      if ( isFixed )
        continue;
      ups[count] = program.addColumn( 0, static_cast<double>( largest ), cost, true );
      downs[count] = program.addColumn( 0, static_cast<double>( std::min( largest, mSystem.counts[count] ) ), cost, true );
    }
    std::vector<LinearProgram::Term> terms;
    for ( std::uint32_t other = 0; other < mSystem.cells.size(); ++other )
    {
      const Cell &sum = mSystem.cells[other];
      const bool needsRow = other == cell || sum.classRange || ( sum.parts.size() > 1 && mIsShown[other] );
      if ( !needsRow )
        continue;
      terms.clear();
      for ( const std::uint32_t part : sum.parts )
      {
        if ( ups[part] == 0 )
          continue;
        terms.push_back( { ups[part], 1.0 } );
        terms.push_back( { downs[part], -1.0 } );
      }
      if ( other == cell )
      {
        if ( terms.empty() )
          return Search::None;
        program.addRow( terms, static_cast<double>( target ), static_cast<double>( target ) );
      }
      if ( terms.empty() )
        continue;
      if ( mIsShown[other] && sum.parts.size() > 1 )
      {
        if ( mayChange( other, mayWithhold, kept ) )
        {
          const double most = static_cast<double>( largest ) * static_cast<double>( sum.parts.size() );
          terms.push_back( { program.addColumn( 0, most, costOf( sum ), false ), 1.0 } );
          terms.push_back( { program.addColumn( 0, most, costOf( sum ), false ), -1.0 } );
        }
        program.addRow( terms, 0, 0 );
      }
      else if ( sum.classRange )
      {
        program.addRow(
          terms, static_cast<double>( sum.classRange->lower - sum.value ), static_cast<double>( sum.classRange->upper - sum.value ) );
      }
    }
    LinearProgram::Outcome outcome = program.solve( false, false );
    if ( outcome != LinearProgram::Outcome::Optimal )
      return outcome == LinearProgram::Outcome::Infeasible ? Search::None : Search::NotInWholes;

    constexpr double wholeTolerance = 1e-6;
    const auto changes = [&]() -> std::optional<std::vector<Change>> {
      std::vector<Change> counts;
      for ( std::uint32_t count = 0; count < mSystem.counts.size(); ++count )
      {
        if ( ups[count] == 0 )
          continue;
        const double amount = program.value( ups[count] ) - program.value( downs[count] );
        if ( std::fabs( amount - std::round( amount ) ) > wholeTolerance )
          return std::nullopt;
        if ( const std::int64_t whole = std::llround( amount ) )
          counts.push_back( { count, whole } );
      }
      return counts;
    };
    std::optional<std::vector<Change>> counts = changes();
    if ( !counts )
    {
      outcome = program.solve( false, true );
      if ( outcome == LinearProgram::Outcome::Optimal )
        counts = changes();
    }
    if ( !counts || counts->empty() )
      return Search::NotInWholes;
    // What a solver says in floating point is only a proposal: the sums decide, in whole numbers.
    const std::size_t before = mMoves.size();
    remember( std::move( *counts ) );
    if ( mMoves.size() == before )
      return Search::NotInWholes;
    for ( const Change &touched : mMoves.back().cells )
    {
      if ( mIsShown[touched.place] && !mayChange( touched.place, mayWithhold, kept ) )
        return Search::NotInWholes;
    }
    for ( const Change &touched : mMoves.back().cells )
      setShown( touched.place, false );
    return Search::Found;
  }

  void ProtectiveMoves::remember( std::vector<Change> counts )
  {
    std::int64_t divisor = 0;
    for ( const Change &change : counts )
      divisor = std::gcd( divisor, change.amount );
    Move move;
    move.most = std::numeric_limits<std::int32_t>::max();
    move.fewest = -move.most;
    const auto limit = [&move]( std::int64_t below, std::int64_t above, std::int64_t amount ) {
      // below ≤ times · amount ≤ above, with below ≤ 0 ≤ above
      move.most = std::min( move.most, amount > 0 ? above / amount : below / amount );
      move.fewest = std::max( move.fewest, amount > 0 ? below / amount : above / amount );
    };
    std::vector<std::int64_t> sums( mSystem.cells.size(), 0 );
    for ( Change &change : counts )
    {
      change.amount /= divisor;
      limit( -mSystem.counts[change.place], std::numeric_limits<std::int32_t>::max(), change.amount );
      for ( const std::uint32_t cell : mCellsOfCount[change.place] )
        sums[cell] += change.amount;
    }
    move.counts = std::move( counts );
    for ( std::uint32_t cell = 0; cell < sums.size(); ++cell )
    {
      if ( sums[cell] == 0 )
        continue;
      const Cell &touched = mSystem.cells[cell];
      if ( touched.classRange )
        limit( touched.classRange->lower - touched.value, touched.classRange->upper - touched.value, sums[cell] );
      move.cells.push_back( { cell, sums[cell] } );
      move.shownCells += mIsShown[cell];
    }
    if ( move.most == 0 && move.fewest == 0 )
      return;
    for ( const Change &touched : move.cells )
      mMovesOfCell[touched.place].push_back( { static_cast<std::uint32_t>( mMoves.size() ), touched.amount } );
    mMoves.push_back( std::move( move ) );
  }

}
