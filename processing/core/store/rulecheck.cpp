#include "store/rulecheck.h"

#include "findings/storecodes.h"
#include "indicators/catalogue.h"
#include "text/fieldname.h"
#include "text/periodorder.h"
#include "text/shortnumber.h"

#include <limits>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {

    //! Names of fields in the rules, without their years.
    std::set<std::string> fieldsIn( const std::vector<CatalogueRule> &rules )
    {
      std::set<std::string> fields;
      for ( const CatalogueRule &rule : rules )
      {
        for ( const Formula *side : { &rule.left, &rule.right } )
        {
          for ( const std::string &name : side->names() )
          {
            int lag = 0;
            fields.insert( nameWithoutLag( name, lag ) );
          }
        }
      }
      return fields;
    }

    //! The series that \a fields name, a column for each year: a year and its last day are one date.
    YearColumns columnsOf( const std::set<std::string> &fields, SeriesReader &reader, const std::vector<StoredSeries> &all )
    {
      YearColumns columns( {} );
      for ( const StoredSeries &series : all )
      {
        const std::string field = fieldName( series.described.name, longestFieldName );
        if ( !fields.contains( field ) )
          continue;
        TerritoryCounts uncounted;
        std::map<std::string, AreaColumn> years;
        for ( const auto &[period, cells] : reader.cells( series.id, reader.periods( series.id ), uncounted ) )
        {
          AreaColumn &column = years[yearOfPeriod( period )];
          column.values.resize( cells.size(), std::numeric_limits<double>::quiet_NaN() );
          column.statuses.resize( cells.size(), ObservationStatus::Missing );
          for ( std::size_t area = 0; area < cells.size(); ++area )
          {
            if ( !cells[area].isThere )
              continue;
            column.values[area] = cells[area].value;
            column.statuses[area] = cells[area].status;
          }
        }
        for ( auto &[year, column] : years )
        {
          column.name = field + "_" + year;
          columns.add( std::move( column ) );
        }
      }
      return columns;
    }

  }

  void checkRules( const ExtractAreas &areas, SeriesReader &reader, const std::vector<StoredSeries> &all, const CheckOptions &options,
    std::vector<CheckFinding> &findings )
  {
    const YearColumns columns = columnsOf( fieldsIn( options.rules ), reader, all );
    for ( const BrokenRule &broken : brokenRules( options.rules, columns ) )
    {
      const CatalogueRule &rule = options.rules[broken.rule];
      const std::size_t members = areas.members().size();
      const std::string &key = broken.area < members ? areas.members()[broken.area].key : areas.units()[broken.area - members].key;
      const std::string &remedy = rule.remedy( options.isGerman );
      findings.push_back( { static_cast<CheckSeverity>( rule.severity ),
        { codes::checkRule, { rule.name( options.isGerman ), broken.year, key, shortNumber( broken.left ), shortNumber( broken.right ) } },
        remedy.empty() ? Finding( codes::remedyParts ) : Finding( codes::remedyRule, { remedy } ), rule.id, broken.year, key } );
    }
  }

}
