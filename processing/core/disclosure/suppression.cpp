#include "disclosure/suppression.h"

#include "disclosure/exactpattern.h"
#include "disclosure/furthersuppression.h"
#include "disclosure/protectivemoves.h"
#include "finding.h"
#include "findings/disclosurecodes.h"
#include "parallel.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <random>

namespace sozialraum
{

  namespace
  {
    //! The work on one independent part of the system.
    class PartSuppression
    {
    public:
      PartSuppression( const CellSystem &system, const SuppressionOptions &options, Progress progress )
        : mSystem( system )
        , mOptions( options )
        , mProgress( std::move( progress ) )
        , mOrder( publishingOrder( system ) )
        , mLastFailures( system.cells.size() )
      {
        for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
        {
          if ( system.cells[cell].protection.isProtected() && !system.cells[cell].isKnown )
            mProtected.push_back( cell );
        }
      }

      std::vector<bool> shown()
      {
        if ( !mOptions.intervals || mProtected.empty() )
          return exactPattern( mSystem, mProgress );
        if ( mSystem.cells.size() > mOptions.mostImproved )
          return shownOfMany();
        ProtectiveMoves moves( mSystem, exactPattern( mSystem, stepOf( mProgress, 0.0, 0.2 ) ), true );
        moves.setEffort( mOptions.effort );
        completed( moves, stepOf( mProgress, 0.2, 0.4 ) );
        std::vector<bool> best = moves.shown();

        // From the other end: nothing withheld but what is protected.
        moves.setAllShown( allButProtected() );
        std::vector<OpenPair> openBefore = mOpen;
        completed( moves, stepOf( mProgress, 0.4, 0.5 ) );
        if ( mOpen.size() < openBefore.size() || ( mOpen.size() == openBefore.size() && costOf( moves.shown() ) < costOf( best ) ) )
          best = moves.shown();
        else
          mOpen = std::move( openBefore );
        improve( moves, best );
        return best;
      }

      const std::vector<OpenPair> &open() const { return mOpen; }

    private:
      std::vector<bool> allButProtected() const
      {
        std::vector<bool> all( mSystem.cells.size(), true );
        for ( const std::uint32_t cell : mProtected )
          all[cell] = false;
        return all;
      }

      //! Walks first, for they are quick; then linear programs give back what they can.
      std::vector<bool> shownOfMany()
      {
        ProtectiveMoves moves( mSystem, allButProtected(), false );
        completed( moves, stepOf( mProgress, 0.0, 0.2 ) );
        moves.setEffort( mOptions.effort );
        std::erase_if( mOpen, [&moves]( const OpenPair &pair ) { return moves.widen( pair.recipient, pair.cell, true ); } );
        giveBack( moves, {}, stepOf( mProgress, 0.2, 1.0 ) );
        return moves.shown();
      }

      double costOf( const std::vector<bool> &isShown ) const
      {
        double cost = 0.0;
        for ( const std::uint32_t cell : mOrder )
          cost += isShown[cell] ? 0.0 : costOfWithholding( mSystem.cells[cell] );
        return cost;
      }

      //! Withholds what is needed, then shows what is not.
      void completed( ProtectiveMoves &moves, const Progress &progress )
      {
        mOpen.clear();
        std::size_t done = 0;
        for ( const std::uint32_t cell : mProtected )
        {
          for ( const std::uint32_t recipient : moves.narrowFor( cell ) )
          {
            if ( !moves.widen( recipient, cell, true ) )
              mOpen.push_back( { recipient, cell } );
          }
          advance( progress, 0.5 * static_cast<double>( ++done ) / static_cast<double>( mProtected.size() ) );
        }
        giveBack( moves, {}, stepOf( progress, 0.5, 1.0 ) );
      }

      bool isKept( const OpenPair &pair ) const { return std::find( mOpen.begin(), mOpen.end(), pair ) == mOpen.end(); }

      //! Whether all pairs of \a cells are wide, or can be made so. \returns the first that cannot.
      std::optional<OpenPair> firstNarrow(
        ProtectiveMoves &moves, const std::vector<std::uint32_t> &cells, bool mayWithhold, std::optional<std::uint32_t> kept = {} ) const
      {
        for ( const std::uint32_t cell : cells )
        {
          for ( const std::uint32_t recipient : moves.narrowFor( cell ) )
          {
            const OpenPair pair{ recipient, cell };
            if ( isKept( pair ) && !moves.widen( recipient, cell, mayWithhold, kept ) )
              return pair;
          }
        }
        return std::nullopt;
      }

      //! Shows \a cell if all pairs stay wide. The pair that it failed for last time is asked first: most often it fails again.
      void tryToShow( ProtectiveMoves &moves, std::uint32_t cell )
      {
        const std::vector<std::uint32_t> needing = moves.protectedBy( cell );
        moves.setShown( cell, true );
        std::optional<OpenPair> &lastFailure = mLastFailures[cell];
        if ( lastFailure && !moves.widen( lastFailure->recipient, lastFailure->cell, false ) )
        {
          moves.setShown( cell, false );
          return;
        }
        if ( const std::optional<OpenPair> failure = firstNarrow( moves, needing, false ) )
        {
          lastFailure = failure;
          moves.setShown( cell, false );
        }
      }

      void giveBack( ProtectiveMoves &moves, std::optional<std::uint32_t> shuffled, const Progress &progress )
      {
        std::vector<std::uint32_t> order = mOrder;
        if ( shuffled )
        {
          // Not std::shuffle, which each library does in its own way.
          std::mt19937 random( *shuffled );
          for ( std::size_t i = order.size(); i > 1; --i )
            std::swap( order[i - 1], order[random() % i] );
        }
        std::size_t done = 0;
        for ( const std::uint32_t cell : order )
        {
          if ( !moves.shown()[cell] )
            tryToShow( moves, cell );
          advance( progress, static_cast<double>( ++done ) / static_cast<double>( order.size() ) );
        }
      }

      //! Shows one withheld cell, repairs what that opens with others, shows what is no longer needed; keeps what costs less.
      void improve( ProtectiveMoves &moves, std::vector<bool> &best )
      {
        std::mt19937 random( 20 );
        moves.setAllShown( best );
        for ( int round = 0; round < mOptions.improvementRounds && moves.effort() > 0; ++round )
        {
          std::vector<std::uint32_t> withheld;
          std::copy_if(
            mOrder.begin(), mOrder.end(), std::back_inserter( withheld ), [&best]( std::uint32_t cell ) { return !best[cell]; } );
          if ( withheld.empty() )
            return;
          const std::uint32_t chosen = withheld[random() % withheld.size()];
          const std::vector<std::uint32_t> needing = moves.protectedBy( chosen );
          moves.setShown( chosen, true );
          const Progress step =
            stepOf( mProgress, 0.5 + 0.5 * round / mOptions.improvementRounds, 0.5 + 0.5 * ( round + 1 ) / mOptions.improvementRounds );
          const bool isRepaired = !firstNarrow( moves, needing, true, chosen );
          if ( isRepaired )
            giveBack( moves, round, step );
          if ( isRepaired && costOf( moves.shown() ) <= costOf( best ) )
            best = moves.shown();
          else
            moves.setAllShown( best );
          advance( mProgress, 0.5 + 0.5 * ( round + 1 ) / mOptions.improvementRounds );
        }
      }

      const CellSystem &mSystem;
      const SuppressionOptions &mOptions;
      const Progress mProgress; //!< else std::advance is the better match
      std::vector<std::uint32_t> mOrder;
      std::vector<std::uint32_t> mProtected;
      std::vector<OpenPair> mOpen;
      std::vector<std::optional<OpenPair>> mLastFailures; //!< of each cell, when it was tried to show it
    };
  }

  static bool isRoomy( const Cell &cell )
  {
    CountRange range = *cell.classRange;
    if ( cell.people )
      range.upper = std::min( range.upper, *cell.people );
    return !cell.protection.isProtected()
      || ( range.candidates() >= cell.protection.candidates && range.upper >= cell.protection.threshold );
  }

  Suppression suppress( const CellSystem &cells, const SuppressionOptions &options, const Progress &progress )
  {
    checkSystem( cells );
    CellSystem system = cells;
    if ( !cells.relations.empty() )
    {
      system.relations.clear();
      return withholdFurther( cells, suppress( system, options, stepOf( progress, 0.0, 0.7 ) ), options, stepOf( progress, 0.7, 1.0 ) );
    }
    Suppression result;
    result.statuses.assign( system.cells.size(), CellStatus::Published );
    result.reasons.assign( system.cells.size(), Reason::None );
    result.classShown.assign( system.cells.size(), false );
    for ( Cell &cell : system.cells )
    {
      if ( cell.protection.isProtected() && cell.isAlwaysPublished && !cell.isKnown )
        throw InputError( codes::alwaysPublishedUnsafe, { cell.name } );
      if ( cell.classRange && !isRoomy( cell ) )
        cell.classRange.reset();
    }

    const std::vector<CellComponent> components = componentsOf( system );
    std::vector<std::vector<OpenPair>> open( components.size() );
    std::vector<std::vector<bool>> shown( components.size() );
    std::vector<std::vector<bool>> classes( components.size() );
    // Only the calling thread, the first worker, may tell and ask; the others hear of it.
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> isStopped = false;
    double told = 0.0;
    const Progress tell = [&]( double fraction ) {
      told = std::max( told, fraction );
      isStopped = progress && !progress( told );
      return !isStopped;
    };
    shareWork( components.size(), options.threads, tell, [&]( std::size_t number, unsigned worker ) {
      const auto share = static_cast<double>( components.size() );
      const Progress ofPart = [&, worker]( double fraction ) {
        return worker == 0 ? tell( ( static_cast<double>( done ) + fraction ) / share ) : !isStopped;
      };
      CellSystem part = partOf( system, components[number] );
      while ( true )
      {
        PartSuppression work( part, options, ofPart );
        shown[number] = work.shown();
        open[number] = work.open();
        // Classes narrow too: where a count stays open, first its class goes, then those of all.
        bool isChanged = false;
        for ( const OpenPair &pair : open[number] )
        {
          isChanged = isChanged || part.cells[pair.cell].classRange.has_value();
          part.cells[pair.cell].classRange.reset();
        }
        if ( !isChanged && !open[number].empty() )
        {
          for ( Cell &cell : part.cells )
          {
            isChanged = isChanged || cell.classRange.has_value();
            cell.classRange.reset();
          }
        }
        if ( !isChanged )
          break;
      }
      for ( const Cell &cell : part.cells )
        classes[number].push_back( cell.classRange.has_value() );
      ++done;
    } );

    for ( std::size_t number = 0; number < components.size(); ++number )
    {
      for ( std::size_t i = 0; i < components[number].cells.size(); ++i )
      {
        const std::uint32_t place = components[number].cells[i];
        const Cell &cell = system.cells[place];
        const bool isPrimary = cell.protection.isProtected() && !cell.isKnown;
        result.classShown[place] = classes[number][i];
        if ( isPrimary )
        {
          result.statuses[place] = CellStatus::Primary;
          result.reasons[place] = cell.protection.reason;
        }
        else if ( !shown[number][i] )
        {
          result.statuses[place] = CellStatus::Secondary;
          result.reasons[place] = cell.wasWithheld ? Reason::EarlierRelease : Reason::Secondary;
        }
      }
      for ( const OpenPair &pair : open[number] )
        result.open.push_back( { pair.recipient, components[number].cells[pair.cell] } );
    }
    std::sort( result.open.begin(), result.open.end(),
      []( const OpenPair &a, const OpenPair &b ) { return a.recipient != b.recipient ? a.recipient < b.recipient : a.cell < b.cell; } );
    return result;
  }

}
