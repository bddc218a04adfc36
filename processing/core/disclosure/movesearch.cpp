#include "disclosure/movesearch.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sozialraum
{

  double costOfWithholding( const Cell &cell )
  {
    constexpr double costOfUpperLevel = 0.25;
    constexpr int finestLevel = 4; // from here on all levels cost the same
    return 1.0 + costOfUpperLevel * std::max( 0, finestLevel - cell.level ) / finestLevel;
  }

  //! Greater changes of one count than this are not looked for.
  static double largestChange( const Protection &protection )
  {
    constexpr std::int64_t largestShare = 4;
    return static_cast<double>( largestShare * ( protection.candidates + protection.threshold ) );
  }

  MoveSearch::MoveSearch( const CellSystem &system, bool isThorough )
    : mSystem( system )
    , mIsThorough( isThorough )
    , mSinglesOfCount( system.counts.size() )
  {
    for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
    {
      if ( system.cells[cell].parts.size() == 1 )
        mSinglesOfCount[system.cells[cell].parts.front()].push_back( cell );
    }
  }

  void MoveSearch::build()
  {
    mProgram = std::make_unique<LinearProgram>();
    mCounts.assign( mSystem.counts.size(), {} );
    mSlacks.assign( mSystem.cells.size(), {} );
    mRows.assign( mSystem.cells.size(), 0 );
    for ( Columns &columns : mCounts )
    {
      columns.up = mProgram->addColumn( 0, 0, 0, true );
      columns.down = mProgram->addColumn( 0, 0, 0, true );
    }
    std::vector<LinearProgram::Term> terms;
    for ( std::size_t cell = 0; cell < mSystem.cells.size(); ++cell )
    {
      const Cell &sum = mSystem.cells[cell];
      if ( sum.parts.size() == 1 && !sum.classRange && !sum.people )
        continue;
      terms.clear();
      for ( const std::uint32_t part : sum.parts )
      {
        terms.push_back( { mCounts[part].up, 1.0 } );
        terms.push_back( { mCounts[part].down, -1.0 } );
      }
      if ( sum.parts.size() > 1 && !sum.isAlwaysPublished && !sum.isKnown )
      {
        mSlacks[cell] = { mProgram->addColumn( 0, 0, costOfWithholding( sum ), false ),
          mProgram->addColumn( 0, 0, costOfWithholding( sum ), false ) };
        terms.push_back( { mSlacks[cell].up, 1.0 } );
        terms.push_back( { mSlacks[cell].down, -1.0 } );
      }
      mRows[cell] = mProgram->addRow( terms, 0, 0 );
    }
    for ( const Relation &relation : mSystem.relations )
    {
      std::map<std::uint32_t, double> factors; // of each count once
      for ( const std::uint32_t part : relation.more )
        factors[part] += 1.0;
      for ( const std::uint32_t part : relation.less )
        factors[part] -= 1.0;
      terms.clear();
      for ( const auto &[part, factor] : factors )
      {
        terms.push_back( { mCounts[part].up, factor } );
        terms.push_back( { mCounts[part].down, -factor } );
      }
      mProgram->addRow( terms, 0, 0 );
    }
  }

  //! \returns false where \a cell is a count that may not change
  bool MoveSearch::setCounts(
    std::span<const std::uint32_t> own, std::uint32_t cell, std::int64_t target, const std::vector<CellRole> &roles )
  {
    constexpr double costOfChange = 1e-3; // so that moves are short where further cells cost nothing
    const double largest = largestChange( mSystem.cells[cell].protection );
    const std::vector<std::uint32_t> &wanted = mSystem.cells[cell].parts;
    auto nextOwn = own.begin();
    for ( std::uint32_t count = 0; count < mCounts.size(); ++count )
    {
      double cost = costOfChange;
      bool isFixed = nextOwn != own.end() && *nextOwn == count;
      nextOwn += isFixed;
      for ( const std::uint32_t single : mSinglesOfCount[count] )
      {
        isFixed = isFixed || roles[single] == CellRole::Kept;
        cost += roles[single] == CellRole::MayBeWithheld ? costOfWithholding( mSystem.cells[single] ) : 0.0;
      }
      double mostUp = isFixed ? 0.0 : largest;
      double mostDown = isFixed ? 0.0 : std::min( largest, static_cast<double>( mSystem.counts[count] ) );
      double leastUp = 0.0;
      double leastDown = 0.0;
      if ( wanted.size() == 1 && wanted.front() == count )
      {
        const auto amount = static_cast<double>( target );
        if ( amount > mostUp || -amount > mostDown )
          return false;
        leastUp = mostUp = std::max( 0.0, amount );
        leastDown = mostDown = std::max( 0.0, -amount );
      }
      mProgram->setColumn( mCounts[count].up, leastUp, mostUp );
      mProgram->setColumn( mCounts[count].down, leastDown, mostDown );
      mProgram->setCost( mCounts[count].up, cost );
      mProgram->setCost( mCounts[count].down, cost );
    }
    return true;
  }

  //! That \a sum may be.
  static double mostOf( const Cell &sum )
  {
    double most = sum.classRange ? static_cast<double>( sum.classRange->upper ) : LinearProgram::unbounded;
    if ( sum.people )
      most = std::min( most, static_cast<double>( *sum.people ) );
    return most;
  }

  void MoveSearch::setSums( std::uint32_t cell, std::int64_t target, const std::vector<CellRole> &roles )
  {
    const double largest = largestChange( mSystem.cells[cell].protection );
    for ( std::size_t other = 0; other < mRows.size(); ++other )
    {
      if ( mRows[other] == 0 )
        continue;
      const Cell &sum = mSystem.cells[other];
      if ( mSlacks[other].up != 0 )
      {
        const double most = roles[other] == CellRole::MayBeWithheld ? largest * static_cast<double>( sum.parts.size() ) : 0.0;
        mProgram->setColumn( mSlacks[other].up, 0, most );
        mProgram->setColumn( mSlacks[other].down, 0, most );
      }
      if ( other == cell && sum.parts.size() > 1 )
        mProgram->setRow( mRows[other], static_cast<double>( target ), static_cast<double>( target ) );
      else if ( sum.parts.size() > 1 && roles[other] != CellRole::Withheld )
        mProgram->setRow( mRows[other], 0, 0 );
      else
        mProgram->setRow( mRows[other],
          sum.classRange ? static_cast<double>( sum.classRange->lower - sum.value ) : -LinearProgram::unbounded,
          mostOf( sum ) - static_cast<double>( sum.value ) );
    }
  }

  //! Reads what the program says, so many times; \returns false where that is not in whole numbers
  bool MoveSearch::readChanges( int times )
  {
    constexpr double wholeTolerance = 1e-6;
    mChanges.clear();
    for ( std::uint32_t count = 0; count < mCounts.size(); ++count )
    {
      const double amount = times * ( mProgram->value( mCounts[count].up ) - mProgram->value( mCounts[count].down ) );
      if ( std::fabs( amount - std::round( amount ) ) > wholeTolerance )
        return false;
      if ( const std::int64_t whole = std::llround( amount ) )
        mChanges.push_back( { count, whole } );
    }
    return !mChanges.empty();
  }

  //! From a solution in fractions, fixes the count that is nearest to a whole number there, one after the other.
  bool MoveSearch::dive()
  {
    constexpr int mostSteps = 8;
    constexpr double wholeTolerance = 1e-6;
    for ( int step = 0; step < mostSteps; ++step )
    {
      int chosen = 0;
      double nearest = 1.0;
      double whole = 0.0;
      for ( const Columns &columns : mCounts )
      {
        for ( const int column : { columns.up, columns.down } )
        {
          const double value = mProgram->value( column );
          const double distance = std::fabs( value - std::round( value ) );
          // Rather up: down to 0 most often leaves nothing of the move.
          const double preference = value - std::floor( value ) >= 0.5 ? distance : distance + 0.25;
          if ( distance > wholeTolerance && preference < nearest )
          {
            nearest = preference;
            chosen = column;
            whole = std::round( value );
          }
        }
      }
      if ( chosen == 0 )
        return readChanges( 1 );
      mProgram->setColumn( chosen, whole, whole );
      ++mSolved;
      if ( mProgram->solve( false, false ) != LinearProgram::Outcome::Optimal )
        return false;
    }
    return false;
  }

  MoveSearch::Outcome MoveSearch::find(
    std::span<const std::uint32_t> own, std::uint32_t cell, std::int64_t target, const std::vector<CellRole> &roles )
  {
    if ( !mProgram )
      build();
    if ( mIsThorough || cell != mLastCell )
      mProgram->startAnew();
    mLastCell = cell;
    if ( !setCounts( own, cell, target, roles ) )
      return Outcome::None;
    setSums( cell, target, roles );
    ++mSolved;
    const LinearProgram::Outcome outcome = mProgram->solve( false, false );
    if ( outcome == LinearProgram::Outcome::Infeasible )
      return Outcome::None;
    if ( outcome != LinearProgram::Outcome::Optimal )
    {
      mProgram.reset();
      return Outcome::NotInWholes;
    }
    if ( readChanges( 1 ) )
      return Outcome::Found;
    if ( mIsThorough && dive() )
      return Outcome::Found;
    if ( mIsThorough )
    {
      setCounts( own, cell, target, roles );
      if ( mProgram->solve( false, false ) != LinearProgram::Outcome::Optimal )
        return Outcome::NotInWholes;
    }
    // What is possible in halves or thirds only, is possible in whole numbers two or three times.
    constexpr int mostTimes = 3;
    for ( int times = 2; times <= mostTimes; ++times )
    {
      if ( readChanges( times ) )
        return Outcome::Found;
    }
    return !mIsThorough && dive() ? Outcome::Found : Outcome::NotInWholes;
  }

}
