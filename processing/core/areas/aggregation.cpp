#include "aggregation.h"

#include "keys/keytext.h"
#include "finding.h"
#include "text/trimming.h"
#include "findings/areascodes.h"

#include <algorithm>

namespace sozialraum
{

  std::vector<RateFormula> ratesFromTexts( std::span<const std::string> texts )
  {
    std::vector<RateFormula> rates;
    for ( const std::string &text : texts )
    {
      const std::size_t equals = text.find( '=' );
      const std::string name = equals == std::string::npos ? std::string() : std::string( trimmed( text.substr( 0, equals ) ) );
      if ( name.empty() )
        throw InputError( codes::rateWithoutName, { text } );
      rates.push_back( { name, Formula( std::string( trimmed( text.substr( equals + 1 ) ) ) ) } );
    }
    return rates;
  }

  std::vector<AreaColumn> sumByGroup( const Membership &membership, std::span<const AreaColumn> counts, MissingPart missingPart )
  {
    std::vector<AreaColumn> sums;
    for ( const AreaColumn &count : counts )
    {
      AreaColumn column;
      column.name = count.name;
      for ( const AreaGroup &group : membership.groups )
      {
        CountSum sum;
        for ( const std::uint32_t area : group.members )
          sum.add( count.values[area], count.statuses[area] );
        column.values.push_back( sum.value( missingPart ) );
        column.statuses.push_back( sum.status( missingPart ) );
      }
      sums.push_back( std::move( column ) );
    }
    return sums;
  }

  std::vector<AreaColumn> ratesOfGroups( std::span<const RateFormula> rates, std::span<const AreaColumn> sums, std::size_t groupCount )
  {
    std::vector<AreaColumn> columns;
    for ( const RateFormula &rate : rates )
    {
      std::vector<const AreaColumn *> operands;
      for ( const std::string &name : rate.formula.names() )
      {
        const auto found = std::find_if( sums.begin(), sums.end(), [&name]( const AreaColumn &column ) { return column.name == name; } );
        if ( found == sums.end() )
          throw InputError( codes::rateColumnMissing, { rate.name, name } );
        operands.push_back( &*found );
      }
      AreaColumn column;
      column.name = rate.name;
      for ( std::size_t group = 0; group < groupCount; ++group )
      {
        const FormulaValue value = rate.formula.evaluate(
          [&]( std::size_t operand ) { return FormulaValue{ operands[operand]->values[group], operands[operand]->statuses[group] }; } );
        column.values.push_back( value.value );
        column.statuses.push_back( value.status );
      }
      columns.push_back( std::move( column ) );
    }
    return columns;
  }

}
