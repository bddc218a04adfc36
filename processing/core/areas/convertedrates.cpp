#include "convertedrates.h"

#include "observations/additivity.h"
#include "text/periodorder.h"
#include "finding.h"
#include "findings/areascodes.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace sozialraum
{

  namespace
  {

    //! An indicator of one of the tables.
    struct Operand
    {
      const ConvertedTable *table = nullptr;
      std::uint32_t indicator = 0;
    };

    //! Area key and period, or its year.
    using Place = std::pair<std::string, std::string>;

    Operand operandCalled( const std::string &name, const RateFormula &rate, std::span<const ConvertedTable> tables )
    {
      for ( const ConvertedTable &table : tables )
      {
        for ( const Observation &observation : table.table.observations )
        {
          if ( isCalled( table.table.indicators[observation.indicator], name ) )
            return { &table, observation.indicator };
        }
      }
      throw InputError( codes::rateColumnMissing, { rate.name, name } );
    }

    //! The cells of an operand by area and period; of several periods in one year the last.
    std::map<Place, const ConvertedCell *> cellsOf( const Operand &operand, bool byYear )
    {
      const ObservationTable &table = operand.table->table;
      std::map<Place, const ConvertedCell *> cells;
      for ( const ConvertedCell &cell : operand.table->cells )
      {
        if ( cell.observation.indicator != operand.indicator )
          continue;
        const std::string &period = table.periods[cell.observation.period];
        const ConvertedCell *&kept = cells[{ table.areas[cell.observation.area].key, byYear ? yearOfPeriod( period ) : period }];
        if ( !kept || isEarlierPeriod( table.periods[kept->observation.period], period ) )
          kept = &cell;
      }
      return cells;
    }

    //! Grows the table of rates.
    class RateTable
    {
    public:
      void add( const RateFormula &rate, std::span<const ConvertedTable> tables )
      {
        const auto indicator = static_cast<std::uint32_t>( mResult.table.indicators.size() );
        TableIndicator described;
        described.name = rate.name;
        described.source = rate.formula.text();
        mResult.table.indicators.push_back( std::move( described ) );

        std::vector<Operand> operands;
        for ( const std::string &name : rate.formula.names() )
          operands.push_back( operandCalled( name, rate, tables ) );
        if ( operands.empty() )
          return;
        const bool byYear = std::any_of(
          operands.begin(), operands.end(), [&]( const Operand &operand ) { return operand.table != operands.front().table; } );
        std::vector<std::map<Place, const ConvertedCell *>> cells;
        for ( const Operand &operand : operands )
          cells.push_back( cellsOf( operand, byYear ) );
        for ( const auto &[place, first] : cells.front() )
        {
          std::vector<const ConvertedCell *> parts;
          for ( const auto &ofOperand : cells )
          {
            if ( const auto found = ofOperand.find( place ); found != ofOperand.end() )
              parts.push_back( found->second );
          }
          if ( parts.size() == operands.size() )
            addCell( rate, indicator, place.second, operands.front().table->table.areas[first->observation.area], parts );
        }
      }

      ConvertedTable finished() { return std::move( mResult ); }

    private:
      void addCell( const RateFormula &rate, std::uint32_t indicator, const std::string &period, const TableArea &area,
        const std::vector<const ConvertedCell *> &parts )
      {
        const FormulaValue value = rate.formula.evaluate(
          [&]( std::size_t name ) { return FormulaValue{ parts[name]->observation.value, parts[name]->observation.status }; } );
        ConvertedCell cell;
        cell.observation.area = numberOf( mAreas, area.key, [&] { mResult.table.areas.push_back( area ); } );
        cell.observation.period = periodIndex( numberOf( mPeriods, period, [&] { mResult.table.periods.push_back( period ); } ) );
        cell.observation.indicator = indicator;
        cell.observation.value = value.value;
        cell.observation.status = value.status;
        for ( const ConvertedCell *part : parts )
        {
          cell.parts = std::max( cell.parts, part->parts );
          cell.isEstimated |= part->isEstimated;
          cell.observation.sourceRow = std::max( cell.observation.sourceRow, part->observation.sourceRow );
        }
        mResult.cells.push_back( cell );
        mResult.table.observations.push_back( cell.observation );
      }

      template<typename Add>
      static std::uint32_t numberOf( std::map<std::string, std::uint32_t> &numbers, const std::string &text, const Add &add )
      {
        const auto [place, isNew] = numbers.emplace( text, static_cast<std::uint32_t>( numbers.size() ) );
        if ( isNew )
          add();
        return place->second;
      }

      ConvertedTable mResult;
      std::map<std::string, std::uint32_t> mAreas;
      std::map<std::string, std::uint32_t> mPeriods;
    };

  }

  ConvertedTable ratesOfConverted( std::span<const RateFormula> rates, std::span<const ConvertedTable> tables )
  {
    RateTable result;
    for ( const RateFormula &rate : rates )
      result.add( rate, tables );
    return result.finished();
  }

}
