#include "disclosure/audit.h"

#include "disclosure/countbounds.h"
#include "disclosure/possibletables.h"
#include "parallel.h"

#include <algorithm>
#include <map>

namespace sozialraum
{

  namespace
  {
    //! Everything that one recipient knows of one part: sums and the counts they can have.
    std::vector<KnownSum> knowledgeOf( const CellSystem &system, const std::vector<ShownCell> &shown, const Recipient &recipient )
    {
      std::vector<KnownSum> known;
      for ( const std::uint32_t count : recipient.own )
        known.push_back( { { count }, { system.counts[count], system.counts[count] } } );
      for ( std::size_t i = 0; i < system.cells.size(); ++i )
      {
        const Cell &cell = system.cells[i];
        if ( shown[i].isPublished || cell.isKnown )
          known.push_back( { cell.parts, { cell.value, cell.value } } );
        else if ( shown[i].isClassShown && cell.classRange )
          known.push_back( { cell.parts, *cell.classRange } );
        if ( cell.people )
          known.push_back( { cell.parts, { 0, *cell.people } } );
      }
      for ( const Relation &relation : system.relations )
        known.push_back( { relation.more, { relation.difference, relation.difference }, relation.less } );
      return known;
    }

    bool isWide( const std::vector<std::int64_t> &values, const Protection &protection )
    {
      return static_cast<std::int64_t>( values.size() ) >= protection.candidates && values.back() >= protection.threshold;
    }

    void addValue( std::vector<std::int64_t> &values, std::int64_t value )
    {
      const auto place = std::lower_bound( values.begin(), values.end(), value );
      if ( place == values.end() || *place != value )
        values.insert( place, value );
    }

    //! One recipient's view of one part.
    class View
    {
    public:
      View( const CellSystem &system, const std::vector<ShownCell> &shown, std::uint32_t recipient, const AuditOptions &options,
        std::vector<Table> &tables )
        : mSystem( system )
        , mRecipient( recipient )
        , mOptions( options )
        , mKnown( knowledgeOf( system, shown, system.recipients[recipient] ) )
        , mBounds( followedBounds( mKnown, system.counts.size() ) )
        , mTables( tables )
      {}

      std::vector<AuditedPair> pairs()
      {
        std::vector<AuditedPair> result;
        for ( std::uint32_t cell = 0; cell < mSystem.cells.size(); ++cell )
        {
          const Cell &audited = mSystem.cells[cell];
          if ( audited.protection.isProtected() && !audited.isKnown && !isOwn( audited, mSystem.recipients[mRecipient] ) )
            result.push_back( pairOf( cell ) );
        }
        return result;
      }

    private:
      AuditedPair pairOf( std::uint32_t cell )
      {
        const Cell &audited = mSystem.cells[cell];
        const Protection &protection = audited.protection;
        AuditedPair pair{ mRecipient, cell, audited.value, audited.value, 1, false, false };
        const CountRange outer = rangeOf( audited.parts, mBounds );
        std::vector<std::int64_t> values{ audited.value };
        bool isBounded = false;
        if ( outer.candidates() >= protection.candidates && outer.upper >= protection.threshold )
        {
          gather( audited, values );
          if ( !isWide( values, protection ) || mOptions.allIntervals )
            isBounded = search( audited, values, outer );
        }
        else
        {
          isBounded = search( audited, values, outer );
        }
        pair.lower = values.front();
        pair.upper = values.back();
        pair.candidates = static_cast<std::int64_t>( values.size() );
        if ( isWide( values, protection ) )
        {
          if ( isBounded )
            pair.candidates = std::max( pair.candidates, pair.upper - pair.lower + 1 );
          if ( isBounded && mIsUnbounded )
            pair.upper = -1;
        }
        else
        {
          pair.isExact = isBounded && values.size() == 1;
          pair.isNarrow = !pair.isExact;
        }
        return pair;
      }

      //! What tables that were found already say, where they agree with all that is known here.
      void gather( const Cell &audited, std::vector<std::int64_t> &values ) const
      {
        for ( const Table &table : mTables )
        {
          const std::int64_t value = sumOf( table, audited.parts );
          if ( !std::binary_search( values.begin(), values.end(), value ) && isPossible( table, mKnown ) )
            addValue( values, value );
          if ( isWide( values, audited.protection ) )
            return;
        }
      }

      void keep( const Table &table, const Cell &audited, std::vector<std::int64_t> &values )
      {
        addValue( values, sumOf( table, audited.parts ) );
        mTables.push_back( table );
      }

      //! \returns whether values holds the least and the greatest possible count
      bool search( const Cell &audited, std::vector<std::int64_t> &values, const CountRange &outer )
      {
        if ( outer.candidates() == 1 )
          return true;
        PossibleTables possible( mKnown, mBounds, mSystem.counts, audited.parts );
        bool isBounded = true;
        mIsUnbounded = false;
        for ( const bool isGreatest : { true, false } )
        {
          const PossibleTables::Answer answer = possible.extreme( isGreatest );
          isBounded = isBounded && answer.isProven;
          mIsUnbounded = mIsUnbounded || answer.isCapped;
          if ( answer.table )
            keep( *answer.table, audited, values );
        }
        // Between the extremes not every whole number need be possible.
        const std::int64_t last = std::min( values.back(), values.front() + mostSearched );
        for ( std::int64_t value = values.front() + 1; value < last && !isWide( values, audited.protection ); ++value )
        {
          if ( std::binary_search( values.begin(), values.end(), value ) )
            continue;
          if ( const PossibleTables::Answer answer = possible.with( value ); answer.table )
            keep( *answer.table, audited, values );
        }
        return isBounded;
      }

      static constexpr std::int64_t mostSearched = 200;

      const CellSystem &mSystem;
      std::uint32_t mRecipient;
      const AuditOptions &mOptions;
      std::vector<KnownSum> mKnown;
      std::vector<CountRange> mBounds;
      std::vector<Table> &mTables;
      bool mIsUnbounded = false;
    };
  }

  //! All recipients; those with the same knowledge of this part get the same answer.
  static std::vector<AuditedPair> auditPart( const CellSystem &part, const std::vector<ShownCell> &shown, const AuditOptions &options )
  {
    std::vector<AuditedPair> pairs;
    std::vector<Table> tables;
    std::map<std::vector<std::uint32_t>, std::vector<AuditedPair>> answers;
    for ( std::uint32_t recipient = 0; recipient < part.recipients.size(); ++recipient )
    {
      const auto [answer, isNew] = answers.try_emplace( part.recipients[recipient].own );
      if ( isNew )
        answer->second = View( part, shown, recipient, options, tables ).pairs();
      for ( AuditedPair pair : answer->second )
      {
        pair.recipient = recipient;
        pairs.push_back( pair );
      }
    }
    return pairs;
  }

  Audit audit( const CellSystem &system, const std::vector<ShownCell> &shown, const AuditOptions &options, const Progress &progress )
  {
    checkSystem( system );
    const std::vector<CellComponent> components = componentsOf( system );
    std::vector<std::vector<AuditedPair>> found( components.size() );
    shareWork( components.size(), options.threads, progress, [&]( std::size_t number, unsigned ) {
      const CellComponent &component = components[number];
      std::vector<ShownCell> here;
      for ( const std::uint32_t cell : component.cells )
        here.push_back( shown[cell] );
      found[number] = auditPart( partOf( system, component ), here, options );
      for ( AuditedPair &pair : found[number] )
        pair.cell = component.cells[pair.cell];
    } );
    Audit result;
    for ( const std::vector<AuditedPair> &pairs : found )
      result.pairs.insert( result.pairs.end(), pairs.begin(), pairs.end() );
    std::sort( result.pairs.begin(), result.pairs.end(), []( const AuditedPair &a, const AuditedPair &b ) {
      return a.recipient != b.recipient ? a.recipient < b.recipient : a.cell < b.cell;
    } );
    for ( const AuditedPair &pair : result.pairs )
    {
      result.exactPairs += pair.isExact;
      result.narrowPairs += pair.isNarrow;
    }
    return result;
  }

}
