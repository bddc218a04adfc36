// Suppression of a table of ten thousand cells in four overlapping groupings, and a whole release to all its recipients.
#include "comparison.h"
#include "disclosure/exactpattern.h"
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
    DistrictCells tenThousandCells( const std::vector<std::string> &recipients )
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
      addRecipients( cells, recipients );
      if ( cells.system.cells.size() < 9000 )
        throw std::logic_error( "too few cells: " + std::to_string( cells.system.cells.size() ) );
      return cells;
    }

    using DenseRow = std::vector<std::uint64_t>;

    //! Takes \a other, times so much that \a column becomes 0, out of \a row. \a other has a 1 there.
    void clear( DenseRow &row, const DenseRow &other, std::size_t column )
    {
      const std::uint64_t factor = row[column];
      for ( std::size_t i = 0; factor != 0 && i < row.size(); ++i )
        row[i] = modular::subtract( row[i], modular::multiply( factor, other[i] ) );
    }

    bool isMultiple( const DenseRow &row, const DenseRow &other, std::size_t lead )
    {
      const std::uint64_t factor = row[lead];
      for ( std::size_t i = 0; i < row.size(); ++i )
      {
        if ( row[i] != modular::multiply( factor, other[i] ) )
          return false;
      }
      return factor != 0;
    }

    /**
     * The obvious way to the exact pattern, for one recipient: Gaussian elimination with all factors written out; each cell is shown of
     * whose row no protected one is a multiple.
     */
    std::vector<bool> densePattern( const CellSystem &part, const Recipient &recipient )
    {
      std::vector<bool> isShown( part.cells.size(), false );
      std::vector<DenseRow> rows;
      std::vector<std::size_t> leads; // of the first rows: what is known; the others are protected
      const auto rowOf = [&part]( const std::vector<std::uint32_t> &parts ) {
        DenseRow row( part.counts.size(), 0 );
        for ( const std::uint32_t count : parts )
          row[count] = 1;
        return row;
      };
      std::vector<DenseRow> watched;
      for ( const Cell &cell : part.cells )
      {
        if ( cell.protection.isProtected() && !isOwn( cell, recipient ) )
          watched.push_back( rowOf( cell.parts ) );
      }
      const auto show = [&]( const std::vector<std::uint32_t> &parts, bool isTried ) {
        DenseRow row = rowOf( parts );
        for ( std::size_t i = 0; i < rows.size(); ++i )
          clear( row, rows[i], leads[i] );
        const auto lead = static_cast<std::size_t>(
          std::find_if( row.begin(), row.end(), []( std::uint64_t factor ) { return factor != 0; } ) - row.begin() );
        if ( lead == row.size() )
          return true;
        const std::uint64_t inverse = modular::inverse( row[lead] );
        for ( std::uint64_t &factor : row )
          factor = modular::multiply( factor, inverse );
        if ( isTried
          && std::any_of( watched.begin(), watched.end(), [&]( const DenseRow &other ) { return isMultiple( other, row, lead ); } ) )
          return false;
        for ( std::vector<DenseRow> *changed : { &rows, &watched } )
        {
          for ( DenseRow &other : *changed )
            clear( other, row, lead );
        }
        rows.push_back( std::move( row ) );
        leads.push_back( lead );
        return true;
      };
      for ( const std::uint32_t own : recipient.own )
        show( { own }, false );
      for ( const std::uint32_t cell : publishingOrder( part ) )
        isShown[cell] = show( part.cells[cell].parts, true );
      return isShown;
    }

    /**
     * What the obvious way would take for everything, reckoned from the public in one of the three years, for the whole takes hours; and
     * whether it finds what ours does.
     */
    double denseMilliseconds( const CellSystem &system )
    {
      const std::vector<CellComponent> components = componentsOf( system );
      CellSystem part = partOf( system, components.front() );
      part.recipients.resize( 1 );
      std::vector<bool> isShown;
      const double one = medianMilliseconds( 1, [&] { isShown = densePattern( part, part.recipients.front() ); } );
      if ( isShown != exactPattern( part ) )
        throw std::logic_error( "the patterns differ" );
      return one * static_cast<double>( components.size() ) * static_cast<double>( system.recipients.size() );
    }

    //! Ours: everything, intervals and all 241 recipients. Theirs: dense elimination without intervals, one recipient after the other.
    ComparisonResult suppression()
    {
      const DistrictCells cells = tenThousandCells( { "public", "areas" } );
      Suppression found;
      ComparisonResult result;
      const auto ours = [&] { found = suppress( cells.system ); };
      result.ourPeakMegabytes = peakMegabytes( [&] { result.ourMilliseconds = medianMilliseconds( 1, ours ); } );
      if ( !found.open.empty() )
        throw std::logic_error( "pairs are open" );
      result.theirMilliseconds = denseMilliseconds( cells.system );
      return result;
    }

    //! The exact pattern, all recipients or the public alone, without intervals: what GaussSuppression does for the public.
    ComparisonResult exactSuppression( const std::vector<std::string> &recipients )
    {
      const DistrictCells cells = tenThousandCells( recipients );
      ComparisonResult result;
      const auto ours = [&] {
        if ( !suppress( cells.system, { .intervals = false } ).open.empty() )
          throw std::logic_error( "pairs are open" );
      };
      result.ourPeakMegabytes = peakMegabytes( [&] { result.ourMilliseconds = medianMilliseconds( 1, ours ); } );
      result.theirMilliseconds = denseMilliseconds( cells.system );
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
  static const bool sSuppressionPublic = registerComparison( "suppression_public", [] { return exactSuppression( { "public" } ); } );
  static const bool sSuppressionExact = registerComparison( "suppression_exact", [] { return exactSuppression( { "public", "areas" } ); } );
  static const bool sRelease = registerComparison( "release", release );

}
