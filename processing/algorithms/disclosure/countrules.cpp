#include "algorithms/disclosure/countrules.h"

#include "algorithms/areas/catalogueinput.h"
#include "algorithms/disclosure/countstable.h"
#include "finding.h"
#include "findings/disclosurecodes.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string_view>

namespace sozialraum
{

  static bool isOneOf( const std::string &word, std::initializer_list<std::string_view> words )
  {
    return std::find( words.begin(), words.end(), word ) != words.end();
  }

  std::string ruleCell( const ListTable &list, std::size_t row, const char *column )
  {
    const std::optional<std::size_t> place = list.column( { column } );
    return place ? list.rows[row][*place] : std::string();
  }

  void checkRuleWords( const ListTable &list )
  {
    for ( std::size_t row = 0; row < list.rows.size(); ++row )
    {
      const auto cell = [&]( const char *column ) { return ruleCell( list, row, column ); };
      const auto refuseUnless = [&]( bool isRight, const char *column ) {
        if ( !isRight )
          throw InputError( codes::releaseRuleWrong, { list.name, std::to_string( row + 1 ), column, cell( column ) } );
      };
      const std::optional<double> threshold = listNumber( cell( "threshold" ) );
      refuseUnless(
        cell( "threshold" ).empty() || ( threshold && *threshold >= 2.0 && *threshold == std::round( *threshold ) ), "threshold" );
      refuseUnless( isOneOf( cell( "zeros" ), { "", "publish", "protect" } ), "zeros" );
      refuseUnless( isOneOf( cell( "exception" ), { "", "yes", "ja", "1", "true", "no", "nein", "0", "false" } ), "exception" );
      refuseUnless( isOneOf( cell( "publish" ), { "", "class", "value", "no" } ), "publish" );
    }
  }

  void applyRuleRow( const ListTable &list, std::size_t row, PrimaryRule &rule )
  {
    if ( const std::optional<double> threshold = listNumber( ruleCell( list, row, "threshold" ) ) )
      rule.threshold = std::llround( *threshold );
    if ( const std::string zeros = ruleCell( list, row, "zeros" ); !zeros.empty() )
      rule.protectsZeros = zeros == "protect";
    if ( const std::string exception = ruleCell( list, row, "exception" ); !exception.empty() )
      rule.isException = isOneOf( exception, { "yes", "ja", "1", "true" } );
  }

  namespace
  {
    //! Rules by the value that they are for, each once, in the order in which they came.
    class Rules
    {
    public:
      explicit Rules( const PrimaryRule &general )
        : mGeneral( general )
      {}

      PrimaryRule &operator[]( const std::string &indicator )
      {
        for ( IndicatorRule &rule : mRules )
        {
          if ( rule.indicator == indicator )
            return rule.rule;
        }
        return mRules.emplace_back( IndicatorRule{ indicator, mGeneral } ).rule;
      }

      std::vector<IndicatorRule> all() && { return std::move( mRules ); }

    private:
      PrimaryRule mGeneral;
      std::vector<IndicatorRule> mRules;
    };

    //! What tables may call the cases of \a indicator.
    std::vector<std::string> namesOfCases( const CatalogueIndicator &indicator )
    {
      std::vector<std::string> names{ indicator.id, indicator.nameGerman, indicator.nameEnglish };
      const bool isMean = indicator.kind == QuotientKind::Mean && indicator.denominator;
      for ( const std::string &name : ( isMean ? *indicator.denominator : indicator.numerator ).names() )
      {
        int lag = 0;
        names.push_back( nameWithoutLag( name, lag ) );
      }
      std::erase( names, std::string() );
      return names;
    }
  }

  std::vector<IndicatorRule> countRules(
    const PrimaryRule &general, const std::vector<CatalogueIndicator> &catalogue, const std::vector<ListTable> &lists )
  {
    Rules rules( general );
    for ( const CatalogueIndicator &indicator : catalogue )
    {
      const auto fewest = static_cast<std::int64_t>( std::ceil( indicator.minimumCases ) );
      for ( const std::string &name : fewest > general.threshold ? namesOfCases( indicator ) : std::vector<std::string>() )
      {
        PrimaryRule &rule = rules[name];
        rule.threshold = std::max( rule.threshold, fewest );
      }
    }
    for ( const ListTable &list : lists )
    {
      checkRuleWords( list );
      for ( std::size_t row = 0; row < list.rows.size(); ++row )
      {
        const std::string indicator = ruleCell( list, row, "indicator" );
        if ( indicator.empty() )
          throw InputError( codes::releaseRuleWrong, { list.name, std::to_string( row + 1 ), "indicator", indicator } );
        applyRuleRow( list, row, rules[indicator] );
      }
    }
    return std::move( rules ).all();
  }

  void CountsTable::readRules( const ReleaseTables &tables, const Call &call )
  {
    std::vector<ListTable> lists;
    for ( const TableInput &input : tables.rules )
    {
      lists.push_back( readListInput( input, call.progress() ) );
      if ( !lists.back().column( { "indicator" } ) )
        throw InputError( codes::releaseColumnsMissing, { input.name.toStdString(), call.label( "RULES" ).toStdString() } );
    }
    std::vector<CatalogueIndicator> catalogue;
    if ( !tables.catalogues.empty() || hasPack( call ) )
      catalogue = readCatalogue( catalogueWithPack( tables.catalogues, call, call.progress() ) );
    mOptions.rules = countRules( mOptions.rule, catalogue, lists );
    for ( const ListTable &list : lists )
    {
      for ( std::size_t row = 0; row < list.rows.size(); ++row )
        mRuled.insert( ruleCell( list, row, "indicator" ) );
    }
  }

  //! A rule that fits nothing may be misspelt, and then it protects nothing.
  void CountsTable::tellUnusedRules( const Call &call ) const
  {
    std::set<std::string> unused = mRuled;
    for ( const CountRecord &record : mRecords )
    {
      for ( const std::string &dimension : record.dimensions )
        unused.erase( dimension );
    }
    for ( const std::string &indicator : unused )
      call.warn( tr( "“Rules” has “%1”, which is no value of the “Dimensions”: that rule protects nothing. Check how it is spelt." )
          .arg( QString::fromStdString( indicator ) ) );
  }

}
