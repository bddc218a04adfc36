#include "disclosure/suppression.h"

#include "disclosure/exactpattern.h"
#include "disclosure/protectivemoves.h"
#include "finding.h"
#include "findings/disclosurecodes.h"
#include "parallel.h"

#include <algorithm>
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
        const std::vector<std::uint32_t> recipients = differentRecipients( system );
        for ( std::uint32_t cell = 0; cell < system.cells.size(); ++cell )
        {
          if ( !system.cells[cell].protection.isProtected() || system.cells[cell].isKnown )
            continue;
          for ( const std::uint32_t recipient : recipients )
          {
            if ( !isOwn( system.cells[cell], system.recipients[recipient] ) )
              mPairs.push_back( { recipient, cell } );
          }
        }
      }

      std::vector<bool> shown()
      {
        std::vector<bool> start = exactPattern( mSystem, stepOf( mProgress, 0.0, 0.2 ) );
        if ( !mOptions.intervals || mPairs.empty() )
          return start;
        ProtectiveMoves moves( mSystem, std::move( start ) );
        completed( moves );
        std::vector<bool> best = moves.shown();
        advance( mProgress, 0.4 );
        if ( mSystem.cells.size() > mOptions.mostImproved )
          return best;

        // From the other end: nothing withheld but what is protected.
        std::vector<bool> all( mSystem.cells.size() );
        for ( std::uint32_t cell = 0; cell < all.size(); ++cell )
          all[cell] = !mSystem.cells[cell].protection.isProtected() || mSystem.cells[cell].isKnown;
        moves.setAllShown( all );
        std::vector<OpenPair> openBefore = mOpen;
        completed( moves );
        if ( mOpen.size() < openBefore.size() || ( mOpen.size() == openBefore.size() && costOf( moves ) < costOf( moves, best ) ) )
          best = moves.shown();
        else
          mOpen = std::move( openBefore );
        advance( mProgress, 0.5 );
        improve( moves, best );
        return best;
      }

      const std::vector<OpenPair> &open() const { return mOpen; }

    private:
      double costOf( const ProtectiveMoves &moves, const std::vector<bool> &isShown ) const
      {
        double cost = 0.0;
        for ( const std::uint32_t cell : mOrder )
          cost += isShown[cell] ? 0.0 : moves.costOf( mSystem.cells[cell] );
        return cost;
      }
      double costOf( const ProtectiveMoves &moves ) const { return costOf( moves, moves.shown() ); }

      //! Withholds what is needed, then shows what is not.
      void completed( ProtectiveMoves &moves )
      {
        mOpen.clear();
        for ( const OpenPair &pair : mPairs )
        {
          if ( !moves.widen( pair.recipient, pair.cell, true ) )
            mOpen.push_back( pair );
          advance( mProgress, 0.2 );
        }
        giveBack( moves, {} );
      }

      bool isKept( const OpenPair &pair ) const { return std::find( mOpen.begin(), mOpen.end(), pair ) == mOpen.end(); }

      //! Whether all pairs stay wide with \a cell shown. The pair that it failed for last time is asked first: most often it fails again.
      bool allWideWith( ProtectiveMoves &moves, std::uint32_t cell )
      {
        std::optional<OpenPair> &lastFailure = mLastFailures[cell];
        if ( lastFailure && !moves.widen( lastFailure->recipient, lastFailure->cell, false ) )
          return false;
        for ( const OpenPair &pair : mPairs )
        {
          if ( isKept( pair ) && !moves.widen( pair.recipient, pair.cell, false ) )
          {
            lastFailure = pair;
            return false;
          }
        }
        return true;
      }

      void giveBack( ProtectiveMoves &moves, std::optional<std::uint32_t> shuffled )
      {
        std::vector<std::uint32_t> order = mOrder;
        if ( shuffled )
        {
          // Not std::shuffle, which each library does in its own way.
          std::mt19937 random( *shuffled );
          for ( std::size_t i = order.size(); i > 1; --i )
            std::swap( order[i - 1], order[random() % i] );
        }
        for ( const std::uint32_t cell : order )
        {
          if ( moves.shown()[cell] )
            continue;
          moves.setShown( cell, true );
          if ( !allWideWith( moves, cell ) )
            moves.setShown( cell, false );
          advance( mProgress, 0.3 );
        }
      }

      //! Shows one withheld cell, repairs what that opens with others, shows what is no longer needed; keeps what costs less.
      void improve( ProtectiveMoves &moves, std::vector<bool> &best )
      {
        std::mt19937 random( 20 );
        moves.setAllShown( best );
        for ( int round = 0; round < mOptions.improvementRounds; ++round )
        {
          std::vector<std::uint32_t> withheld;
          std::copy_if(
            mOrder.begin(), mOrder.end(), std::back_inserter( withheld ), [&best]( std::uint32_t cell ) { return !best[cell]; } );
          if ( withheld.empty() )
            return;
          const std::uint32_t chosen = withheld[random() % withheld.size()];
          moves.setShown( chosen, true );
          const bool isRepaired = std::all_of( mPairs.begin(), mPairs.end(),
            [&]( const OpenPair &pair ) { return !isKept( pair ) || moves.widen( pair.recipient, pair.cell, true, chosen ); } );
          if ( isRepaired )
            giveBack( moves, round );
          if ( isRepaired && costOf( moves ) <= costOf( moves, best ) )
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
      std::vector<OpenPair> mPairs;
      std::vector<OpenPair> mOpen;
      std::vector<std::optional<OpenPair>> mLastFailures; //!< of each cell, when it was tried to show it
    };
  }

  static bool isRoomy( const Cell &cell )
  {
    return !cell.protection.isProtected()
      || ( cell.classRange->candidates() >= cell.protection.candidates && cell.classRange->upper >= cell.protection.threshold );
  }

  Suppression suppress( const CellSystem &cells, const SuppressionOptions &options, const Progress &progress )
  {
    checkSystem( cells );
    CellSystem system = cells;
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
    shareWork( components.size(), options.threads, progress, [&]( std::size_t number, unsigned ) {
      CellSystem part = partOf( system, components[number] );
      while ( true )
      {
        PartSuppression work( part, options, components.size() == 1 ? progress : Progress() );
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
