#include "store/storeimport.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "store/currentcells.h"
#include "store/importtargets.h"
#include "store/storedclasses.h"
#include "store/observationwriter.h"
#include "store/rowwriter.h"
#include "store/seriesnames.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sozialraum
{

  namespace
  {

    //! A cell that was delivered.
    struct Cell
    {
      std::string_view period;
      std::int64_t area = 0;
      std::uint32_t delivery = 0;
      std::uint32_t place = 0; // of the observation
      double value = 0.0;
      ObservationStatus status = ObservationStatus::Missing;
    };

    //! The work of one import: what the store knows, and what is written.
    class ImportWork
    {
    public:
      ImportWork( StoreDatabase &database, std::span<const Delivery> deliveries, const ImportOptions &options )
        : mDatabase( database )
        , mDeliveries( deliveries )
        , mOptions( options )
        , mNextObservation( database.integer( "SELECT coalesce(max(id), 0) + 1 AS n FROM observation" ).value_or( 1 ) )
        , mNextConfirmed( database.integer( "SELECT coalesce(max(id), 0) + 1 AS n FROM confirmed" ).value_or( 1 ) )
        , mNextSource( database.integer( "SELECT coalesce(max(id), 0) + 1 AS n FROM source" ).value_or( 1 ) )
        , mFirstSource( mNextSource )
        , mFirstObservation( mNextObservation )
        , mRows( database )
        , mConfirmed( database, "confirmed", "id, import, observation" )
      {
        mResult.id = database.integer( "SELECT coalesce(max(id), 0) + 1 AS n FROM import" ).value_or( 1 );
        StoreRows rows = database.query( "SELECT id + 0 AS n, indicator, dimensions, unit, name FROM series ORDER BY id" );
        while ( rows.next() )
        {
          mSeries.emplace( std::tuple( rows.text( 1 ), rows.text( 2 ), rows.text( 3 ) ), rows.integer( 0 ) );
          if ( !rows.text( 2 ).empty() )
            mSeriesByName.emplace( std::pair( rows.text( 4 ), rows.text( 3 ) ), rows.integer( 0 ) );
          mNextSeries = std::max( mNextSeries, rows.integer( 0 ) + 1 );
        }
        mNeedsParts = std::any_of( deliveries.begin(), deliveries.end(),
          []( const Delivery &delivery ) { return !delivery.parts.empty() || !delivery.method.empty(); } );
      }

      ImportResult run( ProblemReporter &problems, const Progress &progress );

    private:
      using SeriesKey = std::tuple<std::string, std::string, std::string>;

      void findTargets();
      std::map<std::int64_t, std::vector<Cell>> cellsBySeries();
      std::int64_t seriesOf( const TableIndicator &indicator );
      void takeSeries( std::int64_t series, std::vector<Cell> &cells );
      bool takeCell( const Cell &cell, const CurrentCell *current ); // whether it is to be written
      void confirm( std::int64_t observation );
      void flushReplaced();
      void note( ImportFate fate, const Cell &cell, const CurrentCell *current, std::string_view reason );
      const std::string &areaKeyOf( const Cell &cell ) const;
      Observation observationOf( const Cell &cell ) const { return mDeliveries[cell.delivery].table->observations[cell.place]; }
      ObservationParts partsOf( const Cell &cell ) const;
      void takeClasses( ProblemReporter &problems );
      void writeHead();

      StoreDatabase &mDatabase;
      std::span<const Delivery> mDeliveries;
      const ImportOptions &mOptions;
      bool mNeedsParts = false;
      std::vector<TableTargets> mTargets;
      std::map<SeriesKey, std::int64_t> mSeries;
      std::map<std::pair<std::string, std::string>, std::int64_t> mSeriesByName; // name and unit of those with dimensions
      std::int64_t mNextSeries = 1;
      std::int64_t mNextObservation;
      std::int64_t mNextConfirmed;
      std::int64_t mNextSource;
      std::int64_t mFirstSource;
      std::int64_t mFirstObservation;
      ObservationWriter mRows;
      RowWriter mConfirmed;
      std::string mReplaced; // numbers of observations that do not hold any more
      std::map<std::tuple<std::uint32_t, std::uint32_t, std::string, ImportFate>, std::size_t> mCounted;
      ImportResult mResult;
    };

    const std::string &ImportWork::areaKeyOf( const Cell &cell ) const
    {
      return mDeliveries[cell.delivery].table->areas[observationOf( cell ).area].key;
    }

    void ImportWork::findTargets()
    {
      AreaTargets targets( mDatabase );
      for ( const Delivery &delivery : mDeliveries )
        mTargets.push_back( targets.targetsOf( *delivery.table, delivery.tableName ) );
    }

    std::int64_t ImportWork::seriesOf( const TableIndicator &indicator )
    {
      const SeriesName name = seriesName( indicator );
      // A column that was taken out of a store has its dimensions in its name only.
      if ( const auto known = mSeriesByName.find( std::pair( indicator.name, indicator.unit ) );
        known != mSeriesByName.end() && name.dimensions.empty() )
        return known->second;
      const auto [place, isNew] = mSeries.emplace( SeriesKey( name.indicator, name.dimensions, indicator.unit ), mNextSeries );
      if ( isNew )
      {
        ++mNextSeries;
        RowWriter writer( mDatabase, "series", "id, indicator, dimensions, unit, name, code, title, is_count" );
        writer.begin().add( place->second ).add( name.indicator ).add( name.dimensions ).add( indicator.unit ).add( indicator.name );
        writer.add( indicator.code ).add( indicator.source ).add( std::int64_t{ indicator.isCount ? 1 : 0 } );
        writer.flush();
      }
      return place->second;
    }

    std::map<std::int64_t, std::vector<Cell>> ImportWork::cellsBySeries()
    {
      std::map<std::int64_t, std::vector<Cell>> cells;
      for ( std::uint32_t number = 0; number < mDeliveries.size(); ++number )
      {
        const ObservationTable &table = *mDeliveries[number].table;
        std::vector<std::vector<Cell> *> ofIndicator( table.indicators.size(), nullptr );
        std::uint32_t place = 0;
        for ( const Observation &observation : table.observations )
        {
          Cell cell{ table.periods[observation.period], mTargets[number].areas[observation.area], number, place++, observation.value,
            observation.status };
          const KeyRejection rejection = mTargets[number].rejections[observation.area];
          if ( rejection != KeyRejection::None )
          {
            note( ImportFate::Rejected, cell, nullptr, keyRejectionCodes[static_cast<std::size_t>( rejection )] );
            continue;
          }
          std::vector<Cell> *&series = ofIndicator[observation.indicator];
          if ( !series )
            series = &cells[seriesOf( table.indicators[observation.indicator] )];
          series->push_back( cell );
        }
      }
      return cells;
    }

    void ImportWork::note( ImportFate fate, const Cell &cell, const CurrentCell *current, std::string_view reason )
    {
      ++mResult.counts[static_cast<std::size_t>( fate )];
      const Observation observation = observationOf( cell );
      if ( fate == ImportFate::New || fate == ImportFate::Unchanged )
      {
        ++mCounted[std::tuple( cell.delivery, observation.indicator, std::string( cell.period ), fate )];
        return;
      }
      ImportRow row;
      row.fate = fate;
      row.table = mDeliveries[cell.delivery].tableName;
      row.indicator = mDeliveries[cell.delivery].table->indicators[observation.indicator].name;
      row.period = cell.period;
      row.areaKey = areaKeyOf( cell );
      row.newValue = cell.value;
      row.newStatus = toString( cell.status );
      row.reason = reason;
      if ( current )
      {
        row.oldValue = current->value;
        row.oldStatus = current->status;
      }
      mResult.protocol.push_back( std::move( row ) );
    }

    void ImportWork::confirm( std::int64_t observation )
    {
      mConfirmed.begin().add( mNextConfirmed++ ).add( mResult.id ).add( observation );
    }

    void ImportWork::flushReplaced()
    {
      if ( !mReplaced.empty() )
        mDatabase.execute( "UPDATE observation SET is_current = 0 WHERE id IN (" + mReplaced + ")" );
      mReplaced.clear();
    }

    ObservationParts ImportWork::partsOf( const Cell &cell ) const
    {
      const std::span<const ObservationParts> all = mDeliveries[cell.delivery].parts;
      return all.empty() ? ObservationParts() : all[cell.place];
    }

    bool ImportWork::takeCell( const Cell &cell, const CurrentCell *current )
    {
      const ObservationParts parts = partsOf( cell );
      const bool isSame = current && current->status == toString( cell.status ) && isSameNumber( current->value, cell.value );
      // What was computed of a figure is no second witness for it.
      const bool isOffices = mNeedsParts && current && !current->isComputed && !mDeliveries[cell.delivery].method.empty();
      if ( isOffices )
      {
        note( isSame ? ImportFate::Unchanged : ImportFate::Rejected, cell, current, isSame ? "" : "delivered" );
        return false;
      }
      if ( isSame && ( mDeliveries[cell.delivery].parts.empty() || areSameParts( current->parts, parts ) ) )
      {
        note( ImportFate::Unchanged, cell, current, {} );
        confirm( current->id );
        return false;
      }
      note( current ? ImportFate::Revised : ImportFate::New, cell, current, {} );
      if ( current && !mOptions.isPending )
      {
        mReplaced += ( mReplaced.empty() ? "" : "," ) + std::to_string( current->id );
        if ( mReplaced.size() > 20000 )
          flushReplaced();
      }
      return true;
    }

    void ImportWork::takeSeries( std::int64_t series, std::vector<Cell> &cells )
    {
      const std::vector<CurrentCell> known = currentCells( mDatabase, series, mNeedsParts );
      std::stable_sort( cells.begin(), cells.end(),
        []( const Cell &left, const Cell &right ) { return std::tie( left.period, left.area ) < std::tie( right.period, right.area ); } );
      // What holds no more is marked before its successor is written: of a cell, one observation holds.
      std::vector<std::pair<const Cell *, const CurrentCell *>> taken;
      auto current = known.begin();
      for ( auto begin = cells.begin(); begin != cells.end(); )
      {
        const auto isOther = [&begin]( const Cell &cell ) { return cell.period != begin->period || cell.area != begin->area; };
        const auto end = std::find_if( begin, cells.end(), isOther );
        while ( current != known.end()
          && std::tuple<std::string_view, std::int64_t>( current->period, current->area ) < std::tuple( begin->period, begin->area ) )
          ++current;
        const bool isKnown = current != known.end() && current->period == begin->period && current->area == begin->area;
        const bool isContradiction = std::any_of(
          begin, end, [&begin]( const Cell &cell ) { return cell.status != begin->status || !isSameNumber( cell.value, begin->value ); } );
        for ( auto cell = begin; cell != end; ++cell )
        {
          if ( isContradiction )
            note( ImportFate::Rejected, *cell, isKnown ? &*current : nullptr, "contradiction" );
          else if ( cell == begin )
            taken.emplace_back( &*cell, isKnown ? &*current : nullptr );
          else
            note( ImportFate::Unchanged, *cell, nullptr, {} );
        }
        begin = end;
      }
      std::erase_if( taken, [this]( const auto &one ) { return !takeCell( *one.first, one.second ); } );
      flushReplaced();
      for ( const auto &[cell, holding] : taken )
        mRows.add( { mNextObservation++, mResult.id, series, cell->area, cell->period, cell->value, cell->status, partsOf( *cell ),
          mFirstSource + cell->delivery, !mOptions.isPending } );
      mRows.flush();
    }

    void ImportWork::takeClasses( ProblemReporter &problems )
    {
      std::vector<StoredClass> classes;
      for ( std::size_t number = 0; number < mDeliveries.size(); ++number )
      {
        const Delivery &delivery = mDeliveries[number];
        for ( const DeliveredClass &one : delivery.classes )
        {
          if ( mTargets[number].rejections[one.area] == KeyRejection::None )
            classes.push_back( { seriesOf( delivery.table->indicators[one.indicator] ), mTargets[number].areas[one.area],
              delivery.table->periods[one.period], one.classId, one.label, one.method } );
        }
      }
      if ( mOptions.isPending && !classes.empty() )
        problems.report( { codes::storeClassesWait, { std::to_string( classes.size() ) } } );
      else
        writeClasses( mDatabase, std::move( classes ) );
    }

    void ImportWork::writeHead()
    {
      RowWriter sources( mDatabase, "source", "id, import, table_name, publisher, licence, file_hash, method, read_at" );
      for ( const Delivery &delivery : mDeliveries )
      {
        sources.begin().add( mNextSource++ ).add( mResult.id ).add( delivery.tableName ).add( delivery.publisher );
        sources.add( delivery.licence ).add( delivery.fileHash ).add( delivery.method ).add( mOptions.importedAt );
      }
      RowWriter imports( mDatabase, "import",
        "id, who, imported_at, state, accepted_on, first_observation, last_observation, new_count, unchanged_count, revised_count, "
        "rejected_count" );
      imports.begin().add( mResult.id ).add( mOptions.who ).add( mOptions.importedAt );
      imports.add( mOptions.isPending ? "pending" : "accepted" );
      imports.addSql( mOptions.isPending ? "NULL" : StoreDatabase::quoted( mOptions.knownOn ) );
      imports.add( mFirstObservation ).add( mNextObservation - 1 );
      for ( const std::size_t count : mResult.counts )
        imports.add( static_cast<std::int64_t>( count ) );
      imports.flush();
      sources.flush();
    }

    ImportResult ImportWork::run( ProblemReporter &problems, const Progress &progress )
    {
      findTargets();
      std::map<std::int64_t, std::vector<Cell>> cells = cellsBySeries();
      double done = 0.0;
      for ( auto &[series, ofSeries] : cells )
      {
        takeSeries( series, ofSeries );
        ofSeries = {};
        advance( progress, ++done / static_cast<double>( cells.size() + 1 ) );
      }
      mConfirmed.flush();
      takeClasses( problems );
      writeHead();
      for ( const auto &[what, count] : mCounted )
      {
        const auto &[delivery, indicator, period, fate] = what;
        ImportRow row;
        row.fate = fate;
        row.table = mDeliveries[delivery].tableName;
        row.indicator = mDeliveries[delivery].table->indicators[indicator].name;
        row.period = period;
        row.count = count;
        mResult.protocol.push_back( std::move( row ) );
      }
      std::stable_sort( mResult.protocol.begin(), mResult.protocol.end(), []( const ImportRow &left, const ImportRow &right ) {
        return std::tie( left.table, left.indicator, left.period, left.areaKey )
          < std::tie( right.table, right.indicator, right.period, right.areaKey );
      } );
      return std::move( mResult );
    }

  }

  ImportResult importTables( StoreDatabase &database, std::span<const Delivery> deliveries, const ImportOptions &options,
    ProblemReporter &problems, const Progress &progress )
  {
    if ( !isStoreDate( options.knownOn ) )
      throw InputError( codes::storeDateWrong, { options.knownOn } );
    for ( const Delivery &delivery : deliveries )
    {
      if ( delivery.table->observations.empty() )
        throw InputError( Finding( codes::tableEmpty ).in( delivery.tableName ) );
    }
    StoreTransaction transaction( database );
    bool isKnown = true;
    for ( const Delivery &delivery : deliveries )
    {
      const std::optional<std::int64_t> before = delivery.fileHash.empty()
        ? std::nullopt
        : database.integer( "SELECT max(s.import) AS n FROM source s JOIN import i ON i.id = s.import WHERE i.state <> 'withdrawn' AND "
                            "s.file_hash = "
            + StoreDatabase::quoted( delivery.fileHash ) );
      isKnown = isKnown && before;
      if ( before )
        problems.report( { codes::storeImportedBefore, { delivery.tableName, std::to_string( *before ) } } );
    }
    ImportResult result = ImportWork( database, deliveries, options ).run( problems, progress );
    // The same files that bring nothing: nothing is kept, not even that they came.
    if ( isKnown && result.count( ImportFate::New ) + result.count( ImportFate::Revised ) == 0 )
    {
      result.id = 0;
      return result;
    }
    transaction.commit();
    return result;
  }

}
