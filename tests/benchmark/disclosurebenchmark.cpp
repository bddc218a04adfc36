// Suppression of a table of ten thousand cells in four overlapping groupings, and a whole release to all its recipients.
#include "comparison.h"
#include "disclosure/modularfield.h"
#include "disclosure/monitorrelease.h"
#include "disclosure/suppression.h"

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace sozialraum
{

  namespace
  {
    //! Numbers that look like chance and are the same everywhere.
    class Numbers
    {
    public:
      std::uint64_t next( std::uint64_t below )
      {
        mState = mState * 6364136223846793005ULL + 1442695040888963407ULL;
        return ( mState >> 33 ) % below;
      }

    private:
      std::uint64_t mState = 20241130;
    };

    std::vector<CountDivision> overlappingDivisions( std::size_t areas, Numbers &numbers )
    {
      std::vector<CountDivision> divisions;
      for ( const std::size_t groups : { areas / 3, areas / 5, areas / 8, areas / 12 } )
      {
        CountDivision &division = divisions.emplace_back();
        division.name = "division" + std::to_string( divisions.size() );
        for ( std::size_t area = 0; area < areas; ++area )
          division.groupOfArea.emplace(
            std::to_string( 10000 + area ), std::to_string( numbers.next( std::max<std::size_t>( 2, groups ) ) ) );
      }
      return divisions;
    }

    //! About 10,000 cells, 2,000 of them small: 240 areas, 7 kinds and their total, 3 years, four divisions and the whole.
    DistrictCells tenThousandCells()
    {
      Numbers numbers;
      constexpr std::size_t areas = 240;
      const std::vector<CountDivision> divisions = overlappingDivisions( areas, numbers );
      std::vector<CountRecord> records;
      for ( std::size_t area = 0; area < areas; ++area )
      {
        for ( const char *year : { "2021", "2022", "2023" } )
        {
          for ( int kind = 0; kind < 7; ++kind )
          {
            CountRecord record;
            record.area = std::to_string( 10000 + area );
            record.period = year;
            record.dimensions = { "kind" + std::to_string( kind ) };
            record.count = numbers.next( 100 ) < 60 ? static_cast<std::int64_t>( numbers.next( 3 ) )
                                                    : static_cast<std::int64_t>( 3 + numbers.next( 60 ) );
            records.push_back( record );
          }
        }
      }
      DistrictCells cells = districtCells( records, divisions );
      addRecipients( cells, { "public", "areas" } );
      return cells;
    }

    using DenseRow = std::vector<std::uint64_t>;

    //! Takes the rows of \a basis out of \a row; the rows have a leading 1 each, at \a leads.
    void reduce( DenseRow &row, const std::vector<DenseRow> &basis, const std::vector<std::size_t> &leads )
    {
      for ( std::size_t i = 0; i < basis.size(); ++i )
      {
        const std::uint64_t factor = row[leads[i]];
        if ( factor == 0 )
          continue;
        for ( std::size_t column = leads[i]; column < row.size(); ++column )
          row[column] = modular::subtract( row[column], modular::multiply( factor, basis[i][column] ) );
      }
    }

    void addRow( DenseRow row, std::vector<DenseRow> &basis, std::vector<std::size_t> &leads )
    {
      reduce( row, basis, leads );
      const auto lead = std::find_if( row.begin(), row.end(), []( std::uint64_t factor ) { return factor != 0; } );
      if ( lead == row.end() )
        return;
      const std::uint64_t inverse = modular::inverse( *lead );
      for ( std::uint64_t &factor : row )
        factor = modular::multiply( factor, inverse );
      leads.push_back( static_cast<std::size_t>( lead - row.begin() ) );
      basis.push_back( std::move( row ) );
    }

    /**
     * The obvious way to the exact pattern, for one recipient: all rows written out, each cell shown whose row, put to those shown before,
     * lets none of the protected ones follow.
     */
    std::size_t densePattern( const CellSystem &part, const Recipient &recipient )
    {
      std::vector<DenseRow> basis;
      std::vector<std::size_t> leads;
      const auto rowOf = [&part]( const std::vector<std::uint32_t> &parts ) {
        DenseRow row( part.counts.size(), 0 );
        for ( const std::uint32_t count : parts )
          row[count] = 1;
        return row;
      };
      for ( const std::uint32_t own : recipient.own )
        addRow( rowOf( { own } ), basis, leads );
      std::size_t shown = 0;
      for ( const Cell &cell : part.cells )
      {
        if ( cell.protection.isProtected() )
          continue;
        std::vector<DenseRow> tried = basis;
        std::vector<std::size_t> triedLeads = leads;
        addRow( rowOf( cell.parts ), tried, triedLeads );
        const bool isSafe = std::none_of( part.cells.begin(), part.cells.end(), [&]( const Cell &other ) {
          if ( !other.protection.isProtected() || isOwn( other, recipient ) )
            return false;
          DenseRow row = rowOf( other.parts );
          reduce( row, tried, triedLeads );
          return std::all_of( row.begin(), row.end(), []( std::uint64_t factor ) { return factor == 0; } );
        } );
        if ( !isSafe )
          continue;
        ++shown;
        basis = std::move( tried );
        leads = std::move( triedLeads );
      }
      return shown;
    }

    /**
     * Ours: everything, intervals and all recipients. Theirs: dense elimination without intervals, one recipient after the other, of which
     * the first few are run and reckoned up to all, for the whole would take hours.
     */
    ComparisonResult suppression()
    {
      const DistrictCells cells = tenThousandCells();
      if ( cells.system.cells.size() < 9000 )
        throw std::logic_error( "too few cells: " + std::to_string( cells.system.cells.size() ) );
      Suppression found;
      ComparisonResult result;
      const auto ours = [&] { found = suppress( cells.system ); };
      result.ourPeakMegabytes = peakMegabytes( [&] { result.ourMilliseconds = medianMilliseconds( 1, ours ); } );
      if ( !found.open.empty() )
        throw std::logic_error( "pairs are open" );
      const std::vector<CellComponent> components = componentsOf( cells.system );
      const CellComponent &greatest = *std::max_element( components.begin(), components.end(),
        []( const CellComponent &a, const CellComponent &b ) { return a.counts.size() < b.counts.size(); } );
      const CellSystem part = partOf( cells.system, greatest );
      constexpr std::size_t mostRun = 1;
      std::size_t shown = 0;
      const double few = medianMilliseconds( 1, [&] {
        for ( std::size_t i = 0; i < mostRun && i < part.recipients.size(); ++i )
          shown += densePattern( part, part.recipients[i] );
      } );
      if ( shown == 0 )
        throw std::logic_error( "nothing is shown" );
      const double share = static_cast<double>( cells.system.cells.size() ) / static_cast<double>( part.cells.size() );
      result.theirMilliseconds = few * share * static_cast<double>( part.recipients.size() ) / static_cast<double>( mostRun );
      return result;
    }

    //! 36 areas, 12 indicators, 10 years, two groupings.
    Monitor inventedMonitor()
    {
      Numbers numbers;
      Monitor monitor;
      constexpr std::size_t areas = 36;
      for ( std::size_t area = 0; area < areas; ++area )
        monitor.areas.push_back( std::to_string( 10000 + area ) );
      std::vector<CountDivision> divisions = overlappingDivisions( areas, numbers );
      monitor.divisions = { divisions[0], divisions[1] };
      for ( int indicator = 0; indicator < 12; ++indicator )
      {
        MonitorIndicator &made = monitor.indicators.emplace_back();
        made.id = "indicator" + std::to_string( indicator );
        made.factor = 1000.0;
        made.limits = { 5, 10, 20, 40 };
        made.labels = { "1", "2", "3", "4", "5" };
        for ( int year = 2014; year < 2024; ++year )
        {
          std::vector<MonitorCell> &cells = made.periods[std::to_string( year )];
          for ( std::size_t area = 0; area < areas; ++area )
          {
            MonitorCell &cell = cells.emplace_back();
            cell.status = ObservationStatus::Value;
            cell.people = static_cast<double>( 400 + 137 * area );
            cell.count = static_cast<std::int64_t>( numbers.next( 5 + static_cast<std::uint64_t>( area ) * 3 ) );
            cell.value = 1000.0 * static_cast<double>( *cell.count ) / *cell.people;
          }
        }
      }
      return monitor;
    }

    //! Decides, audits and writes the tables of the public, the Kreistag and all 36 areas. There is nothing to compare it with.
    ComparisonResult release()
    {
      const Monitor monitor = inventedMonitor();
      const std::vector<std::string> words{ "public", "areas" };
      ComparisonResult result;
      const auto work = [&] {
        const ReleaseDecision decision = decideRelease( monitor, words );
        std::vector<std::string> recipients{ "public", "council" };
        for ( const std::string &area : monitor.areas )
          recipients.push_back( "area:" + area );
        for ( const std::string &recipient : recipients )
        {
          const ReleaseTable table = releaseFor( monitor, decision, recipient );
          if ( recipient == "public" && !auditMonitor( monitor, words, table ).open.empty() )
            throw std::logic_error( "pairs are open" );
          if ( writtenRelease( table ).empty() )
            throw std::logic_error( "a table is empty" );
        }
      };
      result.ourPeakMegabytes = peakMegabytes( [&] { result.ourMilliseconds = medianMilliseconds( 1, work ); } );
      return result;
    }
  }

  static const bool sSuppression = registerComparison( "suppression", suppression );
  static const bool sRelease = registerComparison( "release", release );

}
