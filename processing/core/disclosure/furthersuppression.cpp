#include "disclosure/furthersuppression.h"

#include "disclosure/exactpattern.h"
#include "disclosure/protectivemoves.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    //! A part with relations, of which some is withheld already.
    class LinkedPart
    {
    public:
      //! \a shown: of each cell of \a part, as far as found.
      LinkedPart( CellSystem part, std::vector<bool> shown, const SuppressionOptions &options )
        : mPart( std::move( part ) )
        , mBefore( std::move( shown ) )
        , mOptions( options )
      {
        for ( std::uint32_t cell = 0; cell < mPart.cells.size(); ++cell )
        {
          if ( mPart.cells[cell].protection.isProtected() && !mPart.cells[cell].isKnown )
            mProtected.push_back( cell );
        }
      }

      void withhold( const Progress &progress )
      {
        double begin = 0.0;
        do
        {
          const double end = 0.5 * ( 1.0 + begin );
          complete( stepOf( progress, begin, end ) );
          begin = end;
        } while ( !mOpen.empty() && dropClasses() );
      }

      const CellSystem &part() const { return mPart; }
      const std::vector<bool> &shown() const { return mShown; }
      const std::vector<OpenPair> &open() const { return mOpen; }

    private:
      void complete( const Progress &progress )
      {
        const bool isSmall = mPart.cells.size() <= mOptions.mostImproved;
        ProtectiveMoves moves( mPart, mBefore, isSmall );
        if ( isSmall )
          moves.setEffort( mOptions.effort );
        mOpen.clear();
        std::size_t done = 0;
        for ( const std::uint32_t cell : mProtected )
        {
          for ( const std::uint32_t recipient : moves.narrowFor( cell ) )
          {
            if ( !moves.widen( recipient, cell, true ) )
              mOpen.push_back( { recipient, cell } );
          }
          advance( progress, 0.6 * static_cast<double>( ++done ) / static_cast<double>( mProtected.size() ) );
        }
        if ( !isSmall )
        {
          moves.setEffort( mOptions.effort );
          std::erase_if( mOpen, [&moves]( const OpenPair &pair ) { return moves.widen( pair.recipient, pair.cell, true ); } );
        }
        giveBack( moves, stepOf( progress, 0.6, 1.0 ) );
        mShown = moves.shown();
      }

      bool isKeptWide( ProtectiveMoves &moves, const std::vector<std::uint32_t> &cells ) const
      {
        return std::all_of( cells.begin(), cells.end(), [&]( std::uint32_t cell ) {
          const std::vector<std::uint32_t> narrow = moves.narrowFor( cell );
          return std::all_of( narrow.begin(), narrow.end(), [&]( std::uint32_t recipient ) {
            return std::find( mOpen.begin(), mOpen.end(), OpenPair{ recipient, cell } ) != mOpen.end()
              || moves.widen( recipient, cell, false );
          } );
        } );
      }

      //! What is not needed: what follows from others that are shown, or protects what these give away anyhow.
      void giveBack( ProtectiveMoves &moves, const Progress &progress ) const
      {
        const std::vector<std::uint32_t> order = publishingOrder( mPart );
        std::size_t done = 0;
        for ( const std::uint32_t cell : order )
        {
          advance( progress, static_cast<double>( done++ ) / static_cast<double>( order.size() ) );
          if ( moves.shown()[cell] )
            continue;
          const std::vector<std::uint32_t> needing = moves.protectedBy( cell );
          moves.setShown( cell, true );
          if ( !isKeptWide( moves, needing ) )
            moves.setShown( cell, false );
        }
      }

      //! Of the counts that stay open; then of all. \returns whether there were any
      bool dropClasses()
      {
        bool isDropped = false;
        const auto drop = [&isDropped]( Cell &cell ) {
          isDropped = isDropped || cell.classRange.has_value();
          cell.classRange.reset();
        };
        for ( const OpenPair &pair : mOpen )
          drop( mPart.cells[pair.cell] );
        if ( !isDropped )
          std::for_each( mPart.cells.begin(), mPart.cells.end(), drop );
        return isDropped;
      }

      CellSystem mPart;
      std::vector<bool> mBefore;
      const SuppressionOptions &mOptions;
      std::vector<std::uint32_t> mProtected;
      std::vector<bool> mShown;
      std::vector<OpenPair> mOpen;
    };
  }

  Suppression withholdFurther( const CellSystem &system, Suppression found, const SuppressionOptions &options, const Progress &progress )
  {
    const std::vector<CellComponent> components = componentsOf( system );
    for ( std::size_t number = 0; number < components.size(); ++number )
    {
      const CellComponent &component = components[number];
      const auto share = static_cast<double>( components.size() );
      if ( component.relations.empty() )
        continue;
      CellSystem part = partOf( system, component );
      std::vector<bool> shown;
      for ( std::size_t i = 0; i < component.cells.size(); ++i )
      {
        const std::uint32_t place = component.cells[i];
        shown.push_back( found.statuses[place] == CellStatus::Published );
        if ( !found.classShown[place] )
          part.cells[i].classRange.reset();
      }
      LinkedPart linked( std::move( part ), std::move( shown ), options );
      linked.withhold( stepOf( progress, static_cast<double>( number ) / share, static_cast<double>( number + 1 ) / share ) );
      std::erase_if( found.open,
        [&component]( const OpenPair &pair ) { return std::binary_search( component.cells.begin(), component.cells.end(), pair.cell ); } );
      for ( std::size_t i = 0; i < component.cells.size(); ++i )
      {
        const std::uint32_t place = component.cells[i];
        const Cell &cell = linked.part().cells[i];
        found.classShown[place] = cell.classRange.has_value();
        if ( found.statuses[place] == CellStatus::Primary )
          continue;
        const bool isShown = linked.shown()[i];
        found.statuses[place] = isShown ? CellStatus::Published : CellStatus::Secondary;
        found.reasons[place] = isShown ? Reason::None : cell.wasWithheld ? Reason::EarlierRelease : Reason::Secondary;
      }
      for ( const OpenPair &pair : linked.open() )
        found.open.push_back( { pair.recipient, component.cells[pair.cell] } );
    }
    std::sort( found.open.begin(), found.open.end(),
      []( const OpenPair &a, const OpenPair &b ) { return a.recipient != b.recipient ? a.recipient < b.recipient : a.cell < b.cell; } );
    return found;
  }

}
