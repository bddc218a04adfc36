#include "disclosure/protectivemoves.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace sozialraum
{

  static constexpr std::size_t bits = 64;

  ProtectiveMoves::ProtectiveMoves( const CellSystem &system, std::vector<bool> isShown, bool isThorough )
    : mSystem( system )
    , mIsShown( std::move( isShown ) )
    , mRecipients( differentRecipients( system ) )
    , mOwners( system.counts.size(), Recipients( mRecipients.size() / bits + 1, 0 ) )
    , mCellsOfCount( system.counts.size() )
    , mRelationsOfCount( relationsOfCounts( system ) )
    , mMovesOfCell( system.cells.size() )
    , mSearch( system, isThorough )
    , mWalk( system )
  {
    for ( std::size_t place = 0; place < mRecipients.size(); ++place )
    {
      for ( const std::uint32_t count : system.recipients[mRecipients[place]].own )
        mOwners[count][place / bits] |= std::uint64_t{ 1 } << place % bits;
    }
    for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
    {
      for ( const std::uint32_t part : system.cells[cell].parts )
        mCellsOfCount[part].push_back( cell );
    }
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

  bool ProtectiveMoves::isBlind( const Move &move, std::uint32_t recipient ) const
  {
    const auto place =
      static_cast<std::size_t>( std::lower_bound( mRecipients.begin(), mRecipients.end(), recipient ) - mRecipients.begin() );
    return move.blinded[place / bits] >> place % bits & 1U;
  }

  std::vector<std::int64_t> ProtectiveMoves::valuesFor( std::uint32_t recipient, std::uint32_t cell ) const
  {
    const Cell &protectedCell = mSystem.cells[cell];
    const std::int64_t enough = protectedCell.protection.candidates + protectedCell.protection.threshold;
    std::vector<std::int64_t> values{ protectedCell.value };
    for ( const CellMove &touching : mMovesOfCell[cell] )
    {
      const Move &move = mMoves[touching.move];
      if ( move.shownCells > 0 || isBlind( move, recipient ) )
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

  namespace
  {
    //! For how many different values, up to as many as are enough, each of 64 recipients has seen a table.
    class ValueCounter
    {
    public:
      ValueCounter( const Cell &cell, std::uint64_t meant )
        : mMeant( meant )
        , mHigh( cell.value >= cell.protection.threshold ? ~std::uint64_t{ 0 } : 0 )
        , mAtLeast( static_cast<std::size_t>( std::max<std::int64_t>( 1, cell.protection.candidates ) ), 0 )
        , mCell( cell )
      {
        add( cell.value, ~std::uint64_t{ 0 } );
      }

      void add( std::int64_t value, std::uint64_t recipients )
      {
        std::uint64_t &seen = mSeen[value];
        const std::uint64_t fresh = recipients & ~seen;
        if ( fresh == 0 )
          return;
        seen |= fresh;
        for ( std::size_t i = mAtLeast.size(); i-- > 1; )
          mAtLeast[i] |= mAtLeast[i - 1] & fresh;
        mAtLeast[0] |= fresh;
        if ( value >= mCell.protection.threshold )
          mHigh |= fresh;
      }

      std::uint64_t narrow() const { return mMeant & ~( mAtLeast.back() & mHigh ); }

    private:
      std::uint64_t mMeant;
      std::uint64_t mHigh;
      std::vector<std::uint64_t> mAtLeast; //!< i: those with more than i values
      std::map<std::int64_t, std::uint64_t> mSeen;
      const Cell &mCell;
    };
  }

  std::vector<std::uint32_t> ProtectiveMoves::narrowFor( std::uint32_t cell ) const
  {
    const Cell &looked = mSystem.cells[cell];
    const std::int64_t enough = looked.protection.candidates + looked.protection.threshold;
    std::vector<std::uint32_t> narrow;
    for ( std::size_t word = 0; word * bits < mRecipients.size(); ++word )
    {
      const std::size_t size = std::min( bits, mRecipients.size() - word * bits );
      // Whose the whole cell is, is not meant.
      std::uint64_t owners = ~std::uint64_t{ 0 };
      for ( const std::uint32_t part : looked.parts )
        owners &= mOwners[part][word];
      ValueCounter counter( looked, ~owners & ( size == bits ? ~std::uint64_t{ 0 } : ( std::uint64_t{ 1 } << size ) - 1 ) );
      for ( const CellMove &touching : mMovesOfCell[cell] )
      {
        const Move &move = mMoves[touching.move];
        if ( move.shownCells > 0 || ( counter.narrow() & ~move.blinded[word] ) == 0 )
          continue;
        for ( std::int64_t times = std::max( move.fewest, -enough ); times <= std::min( move.most, enough ); ++times )
          counter.add( looked.value + times * touching.amount, ~move.blinded[word] );
      }
      for ( std::size_t bit = 0; bit < size; ++bit )
      {
        if ( counter.narrow() >> bit & 1U )
          narrow.push_back( mRecipients[word * bits + bit] );
      }
    }
    return narrow;
  }

  std::vector<std::uint32_t> ProtectiveMoves::protectedBy( std::uint32_t cell ) const
  {
    std::vector<bool> isNeeding( mSystem.cells.size(), false );
    for ( const CellMove &touching : mMovesOfCell[cell] )
    {
      const Move &move = mMoves[touching.move];
      for ( const AmountChange &touched : move.cells )
        isNeeding[touched.place] = isNeeding[touched.place] || move.shownCells == 0;
    }
    std::vector<std::uint32_t> needing;
    for ( std::uint32_t other = 0; other < isNeeding.size(); ++other )
    {
      if ( isNeeding[other] && mSystem.cells[other].protection.isProtected() && !mSystem.cells[other].isKnown )
        needing.push_back( other );
    }
    return needing;
  }

  //! The nearest change of \a cell that is not proven yet; upwards alone while only small counts are proven.
  std::optional<std::int64_t> ProtectiveMoves::nextTarget( std::uint32_t cell, const std::vector<std::int64_t> &values,
    const std::vector<std::int64_t> &tried, std::int64_t nearestBelow, std::int64_t nearestAbove ) const
  {
    const Protection &protection = mSystem.cells[cell].protection;
    const std::int64_t value = mSystem.cells[cell].value;
    const auto isOpen = [&]( std::int64_t candidate ) {
      return candidate > nearestBelow && candidate < nearestAbove && !std::binary_search( values.begin(), values.end(), value + candidate )
        && std::find( tried.begin(), tried.end(), candidate ) == tried.end();
    };
    const std::int64_t farthest = protection.candidates + protection.threshold;
    const bool isLow = values.back() < protection.threshold;
    for ( std::int64_t distance = isLow ? std::max<std::int64_t>( 1, protection.threshold - value ) : 1; distance <= farthest; ++distance )
    {
      if ( isOpen( distance ) )
        return distance;
      if ( !isLow && isOpen( -distance ) )
        return -distance;
    }
    return std::nullopt;
  }

  bool ProtectiveMoves::widen( std::uint32_t recipient, std::uint32_t cell, bool mayWithhold, std::optional<std::uint32_t> kept )
  {
    // Where no table has a target, none has one beyond it.
    std::int64_t nearestAbove = std::numeric_limits<std::int64_t>::max();
    std::int64_t nearestBelow = -mSystem.cells[cell].value - 1;
    std::vector<std::int64_t> tried;
    while ( true )
    {
      const std::vector<std::int64_t> values = valuesFor( recipient, cell );
      if ( isEnough( values, cell ) )
        return true;
      const bool isLow = values.back() < mSystem.cells[cell].protection.threshold;
      const std::optional<std::int64_t> target = nextTarget( cell, values, tried, nearestBelow, nearestAbove );
      if ( !target )
        return false;
      tried.push_back( *target );
      const MoveSearch::Outcome found = search( recipient, cell, *target, mayWithhold, kept );
      if ( found == MoveSearch::Outcome::None && isLow )
        return false;
      if ( found == MoveSearch::Outcome::None && *target > 0 )
        nearestAbove = *target;
      else if ( found == MoveSearch::Outcome::None )
        nearestBelow = *target;
    }
  }

  MoveSearch::Outcome ProtectiveMoves::search(
    std::uint32_t recipient, std::uint32_t cell, std::int64_t target, bool mayWithhold, std::optional<std::uint32_t> kept )
  {
    std::vector<CellRole> roles( mSystem.cells.size(), CellRole::Withheld );
    for ( std::uint32_t other = 0; other < roles.size(); ++other )
    {
      const Cell &looked = mSystem.cells[other];
      if ( mIsShown[other] )
        roles[other] =
          mayWithhold && !looked.isAlwaysPublished && !looked.isKnown && kept != other ? CellRole::MayBeWithheld : CellRole::Kept;
    }
    if ( mEffort > 0 )
    {
      const std::size_t before = mSearch.solved();
      const MoveSearch::Outcome outcome = mSearch.find( mSystem.recipients[recipient].own, cell, target, roles );
      mEffort -= std::min( mEffort, mSystem.counts.size() * ( mSearch.solved() - before ) );
      if ( outcome == MoveSearch::Outcome::None || ( outcome == MoveSearch::Outcome::Found && take( mSearch.changes(), roles ) ) )
        return outcome;
    }
    return walk( recipient, cell, target, roles ) ? MoveSearch::Outcome::Found : MoveSearch::Outcome::NotInWholes;
  }

  bool ProtectiveMoves::walk( std::uint32_t recipient, std::uint32_t cell, std::int64_t target, const std::vector<CellRole> &roles )
  {
    // Upwards so often that, with the true count, there are candidates enough at once.
    const std::int64_t times = target > 0 ? std::max( target, mSystem.cells[cell].protection.candidates - 1 ) : -target;
    return mWalk.find( mSystem.recipients[recipient].own, cell, target > 0 ? 1 : -1, times, roles ) && take( mWalk.changes(), roles );
  }

  //! What a search says is only a proposal: the sums decide, in whole numbers. Withholds what the move changes.
  bool ProtectiveMoves::take( const std::vector<AmountChange> &counts, const std::vector<CellRole> &roles )
  {
    if ( !remember( counts ) )
      return false;
    const std::vector<AmountChange> &touched = mMoves.back().cells;
    if ( std::any_of(
           touched.begin(), touched.end(), [&roles]( const AmountChange &change ) { return roles[change.place] == CellRole::Kept; } ) )
      return false;
    for ( const AmountChange &change : touched )
      setShown( change.place, false );
    return true;
  }

  bool ProtectiveMoves::keepsRelations( const std::vector<AmountChange> &counts ) const
  {
    std::map<std::uint32_t, std::int64_t> differences;
    for ( const AmountChange &change : counts )
    {
      for ( const SignedRelation &relation : mRelationsOfCount[change.place] )
        differences[relation.place] += relation.sign * change.amount;
    }
    return std::all_of( differences.begin(), differences.end(), []( const auto &difference ) { return difference.second == 0; } );
  }

  //! \returns false where the move cannot be made even once, or breaks a relation
  bool ProtectiveMoves::remember( const std::vector<AmountChange> &counts )
  {
    std::int64_t divisor = 0;
    for ( const AmountChange &change : counts )
      divisor = std::gcd( divisor, change.amount );
    Move move;
    move.blinded.assign( mRecipients.size() / bits + 1, 0 );
    move.most = std::numeric_limits<std::int32_t>::max();
    move.fewest = -move.most;
    const auto limit = [&move]( std::int64_t below, std::int64_t above, std::int64_t amount ) {
      // below ≤ times · amount ≤ above, with below ≤ 0 ≤ above
      move.most = std::min( move.most, amount > 0 ? above / amount : below / amount );
      move.fewest = std::max( move.fewest, amount > 0 ? below / amount : above / amount );
    };
    std::map<std::uint32_t, std::int64_t> sums;
    for ( const AmountChange &change : counts )
    {
      const std::int64_t amount = change.amount / divisor;
      limit( -mSystem.counts[change.place], std::numeric_limits<std::int32_t>::max(), amount );
      for ( std::size_t word = 0; word < move.blinded.size(); ++word )
        move.blinded[word] |= mOwners[change.place][word];
      for ( const std::uint32_t cell : mCellsOfCount[change.place] )
        sums[cell] += amount;
    }
    for ( const auto &[cell, amount] : sums )
    {
      if ( amount == 0 )
        continue;
      const Cell &touched = mSystem.cells[cell];
      if ( touched.classRange )
        limit( touched.classRange->lower - touched.value, touched.classRange->upper - touched.value, amount );
      if ( touched.people )
        limit( -touched.value, *touched.people - touched.value, amount );
      move.cells.push_back( { cell, amount } );
      move.shownCells += mIsShown[cell];
    }
    if ( ( move.most == 0 && move.fewest == 0 ) || !keepsRelations( counts ) )
      return false;
    for ( const AmountChange &touched : move.cells )
      mMovesOfCell[touched.place].push_back( { static_cast<std::uint32_t>( mMoves.size() ), touched.amount } );
    mMoves.push_back( std::move( move ) );
    return true;
  }

}
