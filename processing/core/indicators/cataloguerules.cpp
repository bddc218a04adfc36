#include "cataloguerules.h"

#include "finding.h"
#include "findings/areascodes.h"
#include "text/shortnumber.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::array<std::string_view, 3> relationSigns{ "=", "<=", "!=" };
    constexpr std::array<std::string_view, 3> severityWords{ "blocking", "important", "notice" };

    //! The cells of one rule.
    class RuleRow
    {
    public:
      RuleRow( const ListTable &list, std::size_t row )
        : mList( list )
        , mRow( row )
      {}

      std::string cell( const char *column ) const
      {
        const std::optional<std::size_t> place = mList.column( { column } );
        return place ? mList.rows[mRow][*place] : std::string();
      }

      [[noreturn]] void refuse( const char *column ) const
      {
        throw InputError( codes::catalogueRuleWrong, { std::to_string( mList.sourceRows[mRow] ), column, cell( column ) } );
      }

      Formula formula( const char *column ) const
      {
        try
        {
          return Formula( cell( column ) );
        }
        catch ( const InputError & )
        {
          refuse( column );
        }
      }

      template<std::size_t Count>
      std::size_t wordOf( const char *column, const std::array<std::string_view, Count> &words ) const
      {
        const auto found = std::find( words.begin(), words.end(), cell( column ) );
        if ( found == words.end() )
          refuse( column );
        return static_cast<std::size_t>( found - words.begin() );
      }

      CatalogueRule rule() const
      {
        CatalogueRule rule{ cell( "id" ), cell( "pack" ), formula( "left" ),
          static_cast<RuleRelation>( wordOf( "relation", relationSigns ) ), formula( "right" ) };
        std::string tolerance = cell( "tolerance" );
        rule.isToleranceRelative = tolerance.ends_with( '%' );
        while ( tolerance.ends_with( '%' ) || tolerance.ends_with( ' ' ) )
          tolerance.pop_back();
        const std::optional<double> number = tolerance.empty() ? std::optional( 0.0 ) : listNumber( tolerance );
        if ( !number || *number < 0.0 || !std::isfinite( *number ) )
          refuse( "tolerance" );
        rule.tolerance = rule.isToleranceRelative ? *number / 100.0 : *number;
        if ( !cell( "severity" ).empty() )
          rule.severity = static_cast<RuleSeverity>( wordOf( "severity", severityWords ) );
        rule.nameGerman = cell( "name_de" );
        rule.nameEnglish = cell( "name_en" );
        if ( rule.nameGerman.empty() )
          rule.nameGerman =
            rule.nameEnglish.empty() ? rule.left.text() + " " + cell( "relation" ) + " " + rule.right.text() : rule.nameEnglish;
        rule.remedyGerman = cell( "remedy_de" );
        rule.remedyEnglish = cell( "remedy_en" );
        return rule;
      }

    private:
      const ListTable &mList;
      std::size_t mRow;
    };

    bool holds( const CatalogueRule &rule, double left, double right )
    {
      const double size = std::max( std::fabs( left ), std::fabs( right ) );
      const double allowed = ( rule.isToleranceRelative ? rule.tolerance * size : rule.tolerance ) + 1e-12 * size;
      switch ( rule.relation )
      {
        case RuleRelation::AtMost:
          return left - right <= allowed;
        case RuleRelation::Different:
          return std::fabs( left - right ) > allowed || std::max( left, right ) <= allowed;
        default:
          return std::fabs( left - right ) <= allowed;
      }
    }

    std::vector<std::string> namesOf( const CatalogueRule &rule )
    {
      std::vector<std::string> names = rule.left.names();
      names.insert( names.end(), rule.right.names().begin(), rule.right.names().end() );
      return names;
    }

  }

  std::vector<CatalogueRule> readRules( const ListTable &list )
  {
    return inFile( list.name, [&list] {
      for ( const char *needed : { "id", "left", "relation", "right" } )
      {
        if ( !list.column( { needed } ) )
          throw InputError( codes::catalogueColumnMissing, { needed } );
      }
      std::vector<CatalogueRule> rules;
      for ( std::size_t row = 0; row < list.rows.size(); ++row )
        rules.push_back( RuleRow( list, row ).rule() );
      return rules;
    } );
  }

  std::vector<BrokenRule> brokenRules( std::span<const CatalogueRule> rules, const YearColumns &columns )
  {
    std::vector<BrokenRule> broken;
    for ( std::size_t place = 0; place < rules.size(); ++place )
    {
      const CatalogueRule &rule = rules[place];
      for ( const std::string &year : columns.commonYears( namesOf( rule ) ) )
      {
        const AreaColumn left = columns.evaluated( rule.left, year );
        const AreaColumn right = columns.evaluated( rule.right, year );
        for ( std::size_t area = 0; area < left.values.size(); ++area )
        {
          if ( std::isfinite( left.values[area] ) && std::isfinite( right.values[area] )
            && !holds( rule, left.values[area], right.values[area] ) )
            broken.push_back( { place, year, area, left.values[area], right.values[area] } );
        }
      }
    }
    return broken;
  }

  void reportBrokenRules( std::span<const CatalogueRule> rules, const YearColumns &columns, bool isGerman, ProblemReporter &problems )
  {
    std::map<std::size_t, std::pair<BrokenRule, std::size_t>> byRule;
    for ( const BrokenRule &broken : brokenRules( rules, columns ) )
      ++byRule.try_emplace( broken.rule, broken, std::size_t{ 0 } ).first->second.second;
    for ( const auto &[place, found] : byRule )
      problems.report( { codes::ruleBroken,
        { rules[place].name( isGerman ), std::to_string( found.second ), found.first.year, shortNumber( found.first.left ),
          shortNumber( found.first.right ) } } );
  }

}
