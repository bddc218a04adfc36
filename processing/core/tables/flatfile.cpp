#include "tables/flatfile.h"

#include "areas/areakey.h"
#include "finding.h"
#include "tables/cellvalue.h"
#include "tables/csvtokenizer.h"
#include "tables/flatfilelayout.h"
#include "tables/indicatornames.h"
#include "tables/periodtext.h"
#include "tables/signcount.h"
#include "tables/textnumbers.h"

#include <algorithm>
#include <limits>
#include <map>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t sampleRows = 500;
    constexpr std::size_t shownRows = 12;
    constexpr std::uint32_t rowsBetweenProgress = 1u << 15u;
    constexpr char betweenCodes = '\x1f';

    CsvTokenizer tokenize( const TextFile &text, const DetectedEncoding &encoding, char separator )
    {
      return CsvTokenizer( TextSource( text.open(), encoding ), separator, text.name );
    }

    //! The first rows, to find out where the areas are.
    std::vector<std::vector<std::string>> firstRows( CsvTokenizer tokenizer, std::size_t count )
    {
      std::vector<std::vector<std::string>> rows;
      while ( rows.size() < count && tokenizer.next() )
      {
        std::vector<std::string> &row = rows.emplace_back();
        for ( const std::string_view cell : tokenizer.cells() )
          row.push_back( validUtf8( cell ) );
      }
      return rows;
    }

    class FlatFileReader
    {
    public:
      FlatFileReader( FlatFileLayout layout, std::size_t regionVariable, const std::string &fileName, const TableReadOptions &options )
        : mLayout( std::move( layout ) )
        , mFileName( fileName )
        , mRegion( mLayout.variables[regionVariable] )
        , mOptions( options )
      {
        for ( std::size_t i = 0; i < mLayout.variables.size(); ++i )
        {
          if ( i != regionVariable )
            mDimensions.push_back( mLayout.variables[i] );
        }
        if ( options.decimalMark )
          mMarks.decimal = *options.decimalMark;
        mMarks.thousands = options.thousandsMark.value_or( std::string() );
      }

      void readRow( std::span<const std::string_view> cells, std::uint32_t row )
      {
        const std::uint32_t area = areaOf( cells );
        const std::uint32_t period = periodOf( cells[mLayout.time()] );
        if ( !mLayout.isOld )
        {
          addCell( cells[mLayout.value], area, indicatorOf( cells, nullptr ), period, row );
          return;
        }
        for ( const FlatFileValueColumn &column : mLayout.valueColumns )
          addCell( cells[column.column], area, indicatorOf( cells, &column ), period, row );
      }

      void reserve( std::size_t rows )
      {
        mTable.observations.reserve( rows * std::max<std::size_t>( 1, mLayout.valueColumns.size() ) );
      }

      std::size_t unreadable() const { return mUnreadable; }
      const std::string &firstUnreadable() const { return mFirstUnreadable; }
      std::uint32_t firstUnreadableRow() const { return mFirstUnreadableRow; }

      TableReading finish( TableReading reading )
      {
        nameAreas( reading.description );
        makeNamesUnique( mTable.indicators );
        reading.table = std::move( mTable );
        reading.description.numbers = mMarks;
        reading.description.signs = mSigns.counts();
        return reading;
      }

    private:
      std::uint32_t areaOf( std::span<const std::string_view> cells )
      {
        const std::string_view key = cells[mRegion.attributeCode()];
        if ( key == mLastKey && cells[mRegion.code] == mLastRegionCode )
          return mLastArea;
        mLastKey = key;
        mLastRegionCode = cells[mRegion.code];
        mLastArea = mAreaNumbers.numberOf( key );
        if ( mLastArea == mTable.areas.size() )
        {
          mTable.areas.push_back( { validUtf8( trimmed( key ) ), validUtf8( trimmed( cells[mRegion.attributeLabel()] ) ), AreaLevel::Other } );
          mAreaVariables.push_back( mRegionCodes.numberOf( mLastRegionCode ) );
        }
        return mLastArea;
      }

      std::uint32_t periodOf( std::string_view time )
      {
        if ( time == mLastTime )
          return mLastPeriod;
        mLastTime = time;
        const std::string period = periodFromText( time ).value_or( validUtf8( trimmed( time ) ) );
        mLastPeriod = mPeriodNumbers.numberOf( period );
        if ( mLastPeriod == mTable.periods.size() )
          mTable.periods.push_back( period );
        return mLastPeriod;
      }

      std::uint32_t indicatorOf( std::span<const std::string_view> cells, const FlatFileValueColumn *column )
      {
        mCodes.clear();
        const auto add = [this]( std::string_view code ) {
          mCodes += code;
          mCodes += betweenCodes;
        };
        for ( const FlatFileVariable &dimension : mDimensions )
        {
          add( cells[dimension.code] );
          add( cells[dimension.attributeCode()] );
        }
        add( cells[mLayout.statisticsCode] );
        add( column ? std::string_view( column->code ) : cells[mLayout.valueCode()] );
        add( column ? std::string_view( column->label ) : cells[mLayout.unit()] );
        const std::uint32_t number = mIndicatorNumbers.numberOf( mCodes );
        if ( number == mTable.indicators.size() )
          mTable.indicators.push_back( describeIndicator( cells, column ) );
        return number;
      }

      TableIndicator describeIndicator( std::span<const std::string_view> cells, const FlatFileValueColumn *column ) const
      {
        const auto text = [cells]( std::size_t i ) { return validUtf8( trimmed( cells[i] ) ); };
        TableIndicator indicator;
        indicator.name = column ? column->label : text( mLayout.valueLabel() );
        indicator.code = column ? column->code : text( mLayout.valueCode() );
        indicator.unit = column ? column->unit : text( mLayout.unit() );
        indicator.source = text( mLayout.statisticsCode ) + " " + text( mLayout.statisticsCode + 1 );
        for ( const FlatFileVariable &dimension : mDimensions )
        {
          if ( cells[dimension.code].empty() && cells[dimension.attributeLabel()].empty() )
            continue;
          indicator.dimensions.emplace_back( text( dimension.label() ), text( dimension.attributeLabel() ) );
          if ( !trimmed( cells[dimension.attributeCode()] ).empty() ) // a total does not need to be named
            indicator.name += " | " + text( dimension.attributeLabel() );
        }
        indicator.isCount = isUnitOfCounts( indicator.unit );
        return indicator;
      }

      void addCell( std::string_view cell, std::uint32_t area, std::uint32_t indicator, std::uint32_t period, std::uint32_t row )
      {
        Observation observation{ std::numeric_limits<double>::quiet_NaN(), area, indicator, period, row, ObservationStatus::Missing };
        if ( const std::optional<CellValue> value = valueOf( cell ) )
        {
          observation.value = value->value;
          observation.status = value->status;
          if ( value->status == ObservationStatus::Value && value->value == 0.0 )
            observation.status = ObservationStatus::ZeroRounded;
          if ( value->status != ObservationStatus::Value || value->flag )
            mSigns.count( trimmed( cell ), *value );
        }
        else if ( ++mUnreadable == 1 )
        {
          mFirstUnreadable = validUtf8( cell.substr( 0, 100 ) );
          mFirstUnreadableRow = row;
        }
        mTable.observations.push_back( observation );
      }

      //! A flat file has no thousands mark, so either mark is the decimal one; the first that is met stays the mark of the file.
      std::optional<CellValue> valueOf( std::string_view cell )
      {
        if ( !mMarkDecided && !mOptions.decimalMark )
        {
          const std::size_t mark = cell.find_first_of( ",." );
          if ( mark != std::string_view::npos && cell.find_first_of( "0123456789" ) != std::string_view::npos )
          {
            mMarks.decimal = cell[mark];
            mMarkDecided = true;
          }
        }
        return cellValueFromText( cell, mMarks );
      }

      void nameAreas( TableDescription &description )
      {
        for ( std::uint32_t variable = 0; variable < mRegionCodes.size(); ++variable )
        {
          std::vector<std::string> cells;
          std::vector<std::size_t> places;
          for ( std::size_t i = 0; i < mTable.areas.size(); ++i )
          {
            if ( mAreaVariables[i] != variable )
              continue;
            cells.push_back( mTable.areas[i].key );
            places.push_back( i );
          }
          const AreaKeyColumn keys = readAreaKeys( cells, levelOfRegionVariable( mRegionCodes.text( variable ) ) );
          if ( keys.firstSpoilt )
            throw InputError( "key_column_spoilt", { mFileName, cells[*keys.firstSpoilt] } );
          description.restoredZeros += keys.zerosRestored;
          for ( std::size_t i = 0; i < places.size(); ++i )
          {
            mTable.areas[places[i]].key = keys.keys[i].text;
            mTable.areas[places[i]].level = keys.keys[i].level;
            ++description.areaCounts[static_cast<std::size_t>( keys.keys[i].level )];
          }
        }
      }

      FlatFileLayout mLayout;
      const std::string &mFileName;
      FlatFileVariable mRegion;
      std::vector<FlatFileVariable> mDimensions;
      const TableReadOptions &mOptions;
      ObservationTable mTable;
      NumberMarks mMarks;
      bool mMarkDecided = false;
      TextNumbers mAreaNumbers;
      TextNumbers mRegionCodes;
      TextNumbers mPeriodNumbers;
      TextNumbers mIndicatorNumbers;
      std::vector<std::uint32_t> mAreaVariables; //!< per area: the number of its region variable
      std::string mCodes;
      std::string mLastKey = "\n";
      std::string mLastRegionCode = "\n";
      std::string mLastTime = "\n";
      std::uint32_t mLastArea = 0;
      std::uint32_t mLastPeriod = 0;
      SignCount mSigns;
      std::size_t mUnreadable = 0;
      std::string mFirstUnreadable;
      std::uint32_t mFirstUnreadableRow = 0;
    };

  }

  bool isFlatFileHeader( std::span<const std::string_view> headings )
  {
    return flatFileLayout( headings ).has_value();
  }

  TableReading readFlatFile( const TextFile &text, const DetectedEncoding &encoding, char separator, const TableReadOptions &options,
    ProblemReporter &problems, const Progress &progress )
  {
    CsvTokenizer tokenizer = tokenize( text, encoding, separator );
    const std::vector<std::vector<std::string>> sample = firstRows( tokenize( text, encoding, separator ), sampleRows );
    std::vector<std::string_view> headings( sample.at( 0 ).begin(), sample.at( 0 ).end() );
    const FlatFileLayout layout = flatFileLayout( headings ).value();
    const std::optional<std::size_t> region = regionVariable( layout, std::span( sample ).subspan( 1 ) );
    if ( sample.size() < 2 )
      throw InputError( "table_empty", { text.name } );
    if ( !region )
      throw InputError( "key_column_missing", { text.name } );

    TableReading reading;
    TableDescription &description = reading.description;
    description.format = layout.isOld ? TableFormat::OldFlatFile : TableFormat::FlatFile;
    description.headerRows = { 1, 1 };
    description.keyColumns = { sample[0][layout.variables[*region].attributeCode()] };
    description.nameColumn = sample[0][layout.variables[*region].attributeLabel()];
    description.title = sample[1].size() > 1 ? sample[1][layout.statisticsCode] + " " + sample[1][layout.statisticsCode + 1] : std::string();
    description.firstRows.assign( sample.begin(), sample.begin() + static_cast<std::ptrdiff_t>( std::min( sample.size(), shownRows ) ) );

    FlatFileReader reader( layout, *region, text.name, options );
    std::size_t sampleBytes = 1;
    for ( const std::vector<std::string> &row : sample )
    {
      for ( const std::string &cell : row )
        sampleBytes += cell.size() + 1;
    }
    const double rowsPerByte = static_cast<double>( sample.size() ) / static_cast<double>( sampleBytes );
    reader.reserve( static_cast<std::size_t>( std::min( 1e8, rowsPerByte * static_cast<double>( text.size ) * 1.02 ) ) + 16 );

    LeftOut incomplete{ "row_incomplete", 0, {}, 0 };
    std::uint32_t rowsUntilProgress = rowsBetweenProgress;
    tokenizer.next();
    while ( tokenizer.next() )
    {
      const std::span<const std::string_view> cells = tokenizer.cells();
      if ( cells.size() == 1 && trimmed( cells[0] ).empty() )
        continue;
      if ( cells.size() < layout.columnCount )
      {
        if ( ++incomplete.count == 1 )
          incomplete = { "row_incomplete", 1, validUtf8( cells[0] ), tokenizer.line() };
        continue;
      }
      if ( description.dataRows.first == 0 )
        description.dataRows.first = tokenizer.line();
      description.dataRows.last = tokenizer.line();
      reader.readRow( cells, tokenizer.line() );
      if ( --rowsUntilProgress == 0 )
      {
        rowsUntilProgress = rowsBetweenProgress;
        advance( progress, std::min( 1.0, static_cast<double>( tokenizer.bytesRead() ) / static_cast<double>( std::max<std::uint64_t>( text.size, 1 ) ) ) );
      }
    }
    description.rowCount = tokenizer.line();
    if ( incomplete.count > 0 )
    {
      description.leftOut.push_back( incomplete );
      problems.report( { "rows_incomplete", { text.name, std::to_string( incomplete.count ), std::to_string( incomplete.row ) } } );
    }
    if ( reader.unreadable() > 0 )
      problems.report( { "cells_not_readable", { text.name, std::to_string( reader.unreadable() ), reader.firstUnreadable(), std::to_string( reader.firstUnreadableRow() ) } } );
    if ( description.dataRows.first == 0 )
      throw InputError( "table_empty", { text.name } );
    return reader.finish( std::move( reading ) );
  }

}
