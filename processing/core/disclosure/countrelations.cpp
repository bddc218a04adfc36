#include "disclosure/countrelations.h"

#include "disclosure/modularfield.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace sozialraum
{

  bool hasCases( const CountVector &counts )
  {
    return std::any_of( counts.begin(), counts.end(), []( std::int64_t count ) { return count > 0; } );
  }

  namespace
  {
    bool isWithin( const CountVector &part, const CountVector &whole )
    {
      return std::equal( part.begin(), part.end(), whole.begin(), []( std::int64_t a, std::int64_t b ) { return a <= b; } );
    }

    void addTo( CountVector &sum, const CountVector &part, std::int64_t sign )
    {
      for ( std::size_t i = 0; i < sum.size(); ++i )
        sum[i] += sign * part[i];
    }

    //! Tries the sets of parts one after the other.
    class SumSearch
    {
    public:
      SumSearch( const CountVector &whole, const std::vector<CountVector> &parts, std::size_t left )
        : mParts( parts )
        , mRest( whole )
      {
        for ( std::size_t i = 0; i < parts.size(); ++i )
        {
          if ( i != left && hasCases( parts[i] ) && isWithin( parts[i], whole ) )
            mOrder.push_back( i );
        }
        const auto sizeOf = [&parts]( std::size_t i ) { return std::accumulate( parts[i].begin(), parts[i].end(), std::int64_t{ 0 } ); };
        std::stable_sort( mOrder.begin(), mOrder.end(), [&]( std::size_t a, std::size_t b ) { return sizeOf( a ) > sizeOf( b ); } );
        mRemaining.assign( mOrder.size() + 1, CountVector( whole.size() ) );
        for ( std::size_t i = mOrder.size(); i-- > 0; )
        {
          mRemaining[i] = mRemaining[i + 1];
          addTo( mRemaining[i], parts[mOrder[i]], 1 );
        }
      }

      std::vector<std::vector<std::size_t>> run()
      {
        tryFrom( 0 );
        return std::move( mFound );
      }

    private:
      void tryFrom( std::size_t place )
      {
        constexpr std::size_t mostTried = 20000;
        if ( ++mTried > mostTried )
          return;
        if ( !hasCases( mRest ) )
        {
          mFound.push_back( mChosen );
          std::sort( mFound.back().begin(), mFound.back().end() );
          return;
        }
        if ( place == mOrder.size() || !isWithin( mRest, mRemaining[place] ) )
          return;
        if ( const CountVector &part = mParts[mOrder[place]]; isWithin( part, mRest ) )
        {
          addTo( mRest, part, -1 );
          mChosen.push_back( mOrder[place] );
          tryFrom( place + 1 );
          mChosen.pop_back();
          addTo( mRest, part, 1 );
        }
        tryFrom( place + 1 );
      }

      const std::vector<CountVector> &mParts;
      CountVector mRest;
      std::vector<std::size_t> mOrder;     //!< places in mParts, the greatest first
      std::vector<CountVector> mRemaining; //!< sum of those from a place on
      std::vector<std::size_t> mChosen;
      std::vector<std::vector<std::size_t>> mFound;
      std::size_t mTried = 0;
    };
  }

  std::vector<std::vector<std::size_t>> sumsThatAre( const CountVector &whole, const std::vector<CountVector> &parts, std::size_t left )
  {
    if ( !hasCases( whole ) )
      return {};
    return SumSearch( whole, parts, left ).run();
  }

  std::vector<std::pair<std::size_t, std::size_t>> differencesThatAre(
    const CountVector &now, const CountVector &before, const std::vector<CountVector> &parts )
  {
    CountVector change = now;
    addTo( change, before, -1 );
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for ( std::size_t more = 0; more < parts.size(); ++more )
    {
      for ( std::size_t less = 0; less < parts.size(); ++less )
      {
        bool isSame = more != less;
        for ( std::size_t i = 0; isSame && i < change.size(); ++i )
          isSame = parts[more][i] - parts[less][i] == change[i];
        if ( isSame )
          found.emplace_back( more, less );
      }
    }
    return found;
  }

  namespace
  {
    constexpr std::size_t sureBeyondChance = 8; // areas more than kinds of counts
    constexpr std::uint64_t greatestFactor = 2;

    //! A row of the elimination, and the rows that it is made of.
    struct ReducedRow
    {
      std::vector<std::uint64_t> values;
      std::vector<std::uint64_t> factors;
    };

    bool isSmall( std::uint64_t factor )
    {
      return factor <= greatestFactor || factor >= modular::prime - greatestFactor;
    }

    void subtractTimes( std::vector<std::uint64_t> &row, const std::vector<std::uint64_t> &other, std::uint64_t factor )
    {
      for ( std::size_t i = 0; i < row.size(); ++i )
        row[i] = modular::subtract( row[i], modular::multiply( factor, other[i] ) );
    }
  }

  //! What \a factors, of the known ones first, say of at least two of the others, where they are small, once or twice.
  static std::optional<CountRelation> relationIn( std::vector<std::uint64_t> factors, std::size_t known )
  {
    if ( !std::all_of( factors.begin(), factors.end(), isSmall ) )
      std::transform(
        factors.begin(), factors.end(), factors.begin(), []( std::uint64_t factor ) { return modular::add( factor, factor ); } );
    if ( !std::all_of( factors.begin(), factors.end(), isSmall ) )
      return std::nullopt;
    CountRelation relation;
    for ( std::size_t i = known; i < factors.size(); ++i )
    {
      if ( factors[i] == 0 )
        continue;
      relation.members.push_back( i - known );
      relation.factors.push_back(
        factors[i] <= greatestFactor ? static_cast<int>( factors[i] ) : -static_cast<int>( modular::prime - factors[i] ) );
    }
    return relation.members.size() > 1 ? std::optional( relation ) : std::nullopt;
  }

  std::vector<CountRelation> relationsOf( const std::vector<CountVector> &known, const std::vector<CountVector> &counts )
  {
    std::vector<CountVector> rows = known;
    rows.insert( rows.end(), counts.begin(), counts.end() );
    if ( counts.empty() || rows.front().size() < rows.size() + sureBeyondChance )
      return {};
    std::map<std::size_t, ReducedRow> basis; // by the first column that is not 0
    std::vector<CountRelation> relations;
    for ( std::size_t place = 0; place < rows.size(); ++place )
    {
      ReducedRow row{ {}, std::vector<std::uint64_t>( rows.size() ) };
      for ( const std::int64_t count : rows[place] )
        row.values.push_back( static_cast<std::uint64_t>( count ) );
      row.factors[place] = 1;
      for ( const auto &[column, other] : basis )
      {
        if ( const std::uint64_t factor = row.values[column]; factor != 0 )
        {
          subtractTimes( row.values, other.values, factor );
          subtractTimes( row.factors, other.factors, factor );
        }
      }
      const auto first = std::find_if( row.values.begin(), row.values.end(), []( std::uint64_t value ) { return value != 0; } );
      if ( first != row.values.end() )
      {
        const std::uint64_t scale = modular::inverse( *first );
        for ( std::vector<std::uint64_t> *each : { &row.values, &row.factors } )
          std::transform(
            each->begin(), each->end(), each->begin(), [scale]( std::uint64_t value ) { return modular::multiply( value, scale ); } );
        const auto column = static_cast<std::size_t>( std::find( row.values.begin(), row.values.end(), 1U ) - row.values.begin() );
        basis.emplace( column, std::move( row ) );
        continue;
      }
      if ( std::optional<CountRelation> relation = relationIn( row.factors, known.size() ) )
        relations.push_back( std::move( *relation ) );
    }
    return relations;
  }

}
