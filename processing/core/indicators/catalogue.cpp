#include "catalogue.h"

#include "text/fieldname.h"
#include "finding.h"
#include "text/digits.h"
#include "text/typednumbers.h"
#include "findings/areascodes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t LONGEST_ID = 60;

    //! The columns of a catalogue, and cells by the name of their column.
    class CatalogueRows
    {
    public:
      explicit CatalogueRows( const ListTable &list )
        : mList( list )
      {
        for ( const char *needed : { "id", "numerator" } )
        {
          if ( !list.column( { needed } ) )
            throw InputError( codes::catalogueColumnMissing, { needed } );
        }
      }

      std::string cell( std::size_t row, const std::string &column ) const
      {
        const std::optional<std::size_t> place = mList.column( { column } );
        return place ? mList.rows[row][*place] : std::string();
      }

      std::string rowNumber( std::size_t row ) const { return std::to_string( mList.sourceRows[row] ); }

      double number( std::size_t row, const std::string &column, double fallback ) const
      {
        const std::string text = cell( row, column );
        if ( text.empty() )
          return fallback;
        if ( typedNumbers( text ).isAmbiguous )
          throw InputError( codes::catalogueNumberAmbiguous, { rowNumber( row ), column, text } );
        const std::optional<double> number = listNumber( text );
        if ( !number )
          throw InputError( codes::catalogueNumberWrong, { rowNumber( row ), column, text } );
        return *number;
      }

      Formula formula( std::size_t row, const std::string &column ) const
      {
        const std::string text = cell( row, column );
        try
        {
          return Formula( text );
        }
        catch ( const InputError &error )
        {
          throw InputError( codes::catalogueFormulaWrong, { rowNumber( row ), cell( row, "id" ), text, error.finding().arguments.back() } );
        }
      }

      IndicatorPolarity polarity( std::size_t row ) const
      {
        const std::string text = asciiLowerCase( cell( row, "polarity" ) );
        if ( text.empty() || text == "neutral" )
          return IndicatorPolarity::Neutral;
        if ( text == "higher_is_better" )
          return IndicatorPolarity::HigherIsBetter;
        if ( text == "higher_is_worse" )
          return IndicatorPolarity::HigherIsWorse;
        throw InputError( codes::cataloguePolarityWrong, { rowNumber( row ), text } );
      }

      QuotientKind kind( std::size_t row ) const
      {
        const std::string text = asciiLowerCase( cell( row, "kind" ) );
        const auto found = std::find( quotientKindNames.begin(), quotientKindNames.end(), text );
        if ( found == quotientKindNames.end() )
          throw InputError( codes::catalogueKindWrong, { rowNumber( row ), text } );
        return static_cast<QuotientKind>( found - quotientKindNames.begin() );
      }

      //! A colon is in no formula: what has one names an algorithm.
      std::optional<ComputedBy> computedBy( std::size_t row, const std::string &id ) const
      {
        const std::string numerator = cell( row, "numerator" );
        const std::string told = cell( row, "computed_by" );
        if ( told.empty() && numerator.find( ':' ) == std::string::npos )
          return std::nullopt;
        const std::string &text = told.empty() ? numerator : told;
        const std::optional<ComputedBy> computed = computedByFromText( text );
        const bool hasFormula = !cell( row, "denominator" ).empty() || ( !numerator.empty() && numerator != text );
        if ( !computed || hasFormula )
          throw InputError( codes::catalogueComputedWrong, { rowNumber( row ), id, text } );
        return computed;
      }

      CatalogueIndicator indicator( std::size_t row ) const
      {
        const std::string id = cell( row, "id" );
        if ( id.empty() || fieldName( id, LONGEST_ID ) != id )
          throw InputError( codes::catalogueIdWrong, { rowNumber( row ), id } );
        std::optional<ComputedBy> computed = computedBy( row, id );
        CatalogueIndicator indicator{ id, cell( row, "name_de" ), cell( row, "name_en" ), cell( row, "domain" ),
          computed ? Formula( id ) : formula( row, "numerator" ) };
        indicator.computedBy = std::move( computed );
        if ( !cell( row, "denominator" ).empty() )
          indicator.denominator = formula( row, "denominator" );
        indicator.factor = number( row, "factor", 1.0 );
        indicator.unit = cell( row, "unit" );
        indicator.decimals = static_cast<int>( std::lround( number( row, "decimals", -1 ) ) );
        indicator.polarity = polarity( row );
        indicator.source = cell( row, "source" );
        indicator.minimumCases = number( row, "minimum_cases", 0 );
        indicator.dimension = cell( row, "dimension" );
        indicator.kind = kind( row );
        indicator.sourceRow = mList.sourceRows[row];
        return indicator;
      }

    private:
      const ListTable &mList;
    };

    //! Depth first through what indicators name; a list may be as deep as it is long.
    class ComputationOrder
    {
    public:
      ComputationOrder( const std::vector<CatalogueIndicator> &catalogue )
        : mCatalogue( catalogue )
        , mStates( catalogue.size(), State::New )
      {
        for ( std::size_t i = 0; i < catalogue.size(); ++i )
          mPlaces.emplace( catalogue[i].id, i );
        for ( std::size_t i = 0; i < catalogue.size(); ++i )
          visit( i );
      }

      std::vector<std::size_t> order;

    private:
      enum class State
      {
        New,
        Open,
        Done,
      };

      //! An indicator whose needs are being computed.
      struct Step
      {
        std::size_t place;
        std::vector<std::size_t> needs; //!< that are left
      };

      void visit( std::size_t first )
      {
        if ( mStates[first] == State::New )
          open( first );
        while ( !mPath.empty() )
        {
          Step &step = mPath.back();
          if ( step.needs.empty() )
          {
            mStates[step.place] = State::Done;
            order.push_back( step.place );
            mPath.pop_back();
            continue;
          }
          const std::size_t need = step.needs.back();
          step.needs.pop_back();
          if ( mStates[need] == State::Open )
            refuse( need );
          if ( mStates[need] == State::New )
            open( need );
        }
      }

      void open( std::size_t place )
      {
        mStates[place] = State::Open;
        Step step{ place, {} };
        for ( const std::string &name : namesIn( mCatalogue[place] ) )
        {
          int lag = 0;
          const auto found = mPlaces.find( nameWithoutLag( name, lag ) );
          const bool isOwnColumn = mCatalogue[place].computedBy.has_value() || lag > 0;
          if ( found != mPlaces.end() && !( found->second == place && isOwnColumn ) )
            step.needs.push_back( found->second );
        }
        std::reverse( step.needs.begin(), step.needs.end() );
        mPath.push_back( std::move( step ) );
      }

      [[noreturn]] void refuse( std::size_t place ) const
      {
        constexpr std::ptrdiff_t longestCircle = 20;
        const auto begin = std::find_if( mPath.begin(), mPath.end(), [place]( const Step &step ) { return step.place == place; } );
        std::string circle;
        for ( auto step = begin; step != mPath.end() && step - begin < longestCircle; ++step )
          circle += mCatalogue[step->place].id + " → ";
        if ( mPath.end() - begin > longestCircle )
          circle += "… → ";
        throw InputError( codes::catalogueCircle, { std::to_string( mCatalogue[place].sourceRow ), circle + mCatalogue[place].id } );
      }

      const std::vector<CatalogueIndicator> &mCatalogue;
      std::vector<State> mStates;
      std::map<std::string, std::size_t> mPlaces;
      std::vector<Step> mPath;
    };

  }

  std::vector<std::string> namesIn( const CatalogueIndicator &indicator )
  {
    std::vector<std::string> names = indicator.numerator.names();
    if ( indicator.denominator )
      names.insert( names.end(), indicator.denominator->names().begin(), indicator.denominator->names().end() );
    return names;
  }

  std::string nameWithoutLag( const std::string &name, int &lag )
  {
    const std::size_t at = name.rfind( "@-" );
    lag = 0;
    if ( at == std::string::npos || !areDigits( std::string_view( name ).substr( at + 2 ), 1, 3 ) )
      return name;
    std::from_chars( name.data() + at + 2, name.data() + name.size(), lag );
    return name.substr( 0, at );
  }

  std::vector<std::size_t> orderOfComputation( const std::vector<CatalogueIndicator> &catalogue )
  {
    return ComputationOrder( catalogue ).order;
  }

  static std::vector<CatalogueIndicator> catalogueOf( const ListTable &list )
  {
    const CatalogueRows rows( list );
    std::vector<CatalogueIndicator> catalogue;
    std::map<std::string, std::size_t> seen;
    for ( std::size_t row = 0; row < list.rows.size(); ++row )
    {
      catalogue.push_back( rows.indicator( row ) );
      const auto [place, isNew] = seen.emplace( catalogue.back().id, row );
      if ( !isNew )
        throw InputError( codes::catalogueIdTwice, { catalogue.back().id, rows.rowNumber( place->second ), rows.rowNumber( row ) } );
    }
    orderOfComputation( catalogue );
    return catalogue;
  }

  std::vector<CatalogueIndicator> readCatalogue( const ListTable &list )
  {
    return inFile( list.name, [&list] { return catalogueOf( list ); } );
  }

  ListTable joinedCatalogues( const std::vector<ListTable> &lists )
  {
    ListTable joined;
    for ( const ListTable &list : lists )
    {
      readCatalogue( list );
      joined.name += ( joined.name.empty() ? "" : ", " ) + list.name;
      std::vector<std::size_t> places; // of the columns of this list among all
      for ( const std::string &heading : list.headings )
      {
        const std::optional<std::size_t> known = joined.column( { heading } );
        places.push_back( known.value_or( joined.headings.size() ) );
        if ( !known )
          joined.headings.push_back( heading );
      }
      for ( std::size_t row = 0; row < list.rows.size(); ++row )
      {
        std::vector<std::string> &cells = joined.rows.emplace_back( joined.headings.size() );
        for ( std::size_t column = 0; column < places.size(); ++column )
          cells[places[column]] = list.rows[row][column];
        joined.sourceRows.push_back( list.sourceRows[row] );
      }
    }
    for ( std::vector<std::string> &cells : joined.rows )
      cells.resize( joined.headings.size() );
    return joined;
  }

}
