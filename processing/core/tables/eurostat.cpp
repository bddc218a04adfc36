#include "tables/eurostat.h"

#include "finding.h"
#include "tables/cellvalue.h"
#include "tables/csvtokenizer.h"
#include "tables/indicatornames.h"
#include "tables/keycolumn.h"
#include "tables/periodtext.h"
#include "tables/signcount.h"
#include "tables/textnumbers.h"

#include <algorithm>
#include <limits>

namespace sozialraum
{

  namespace
  {

    constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
    constexpr std::size_t shownRows = 12;

    std::vector<std::string> splitAtCommas( std::string_view text )
    {
      std::vector<std::string> parts;
      while ( true )
      {
        const std::size_t comma = std::min( text.find( ',' ), text.size() );
        parts.push_back( validUtf8( trimmed( text.substr( 0, comma ) ) ) );
        if ( comma == text.size() )
          return parts;
        text.remove_prefix( comma + 1 );
      }
    }

    //! Dimension names of the heading, without "\TIME_PERIOD".
    std::vector<std::string> dimensionNames( std::string_view heading )
    {
      return splitAtCommas( heading.substr( 0, heading.find( '\\' ) ) );
    }

    std::optional<CellValue> valueOf( std::string_view cell )
    {
      cell = trimmed( cell );
      const std::size_t blank = cell.find( ' ' );
      const std::string_view flags = blank == std::string_view::npos ? std::string_view() : trimmed( cell.substr( blank ) );
      const std::string_view text = cell.substr( 0, blank );
      const char flag = flags.empty() ? '\0' : flags.front();
      if ( text == ":" || text.empty() )
      {
        const bool confidential = flags.find( 'c' ) != std::string_view::npos;
        const bool senseless = flags.find( 'z' ) != std::string_view::npos;
        return CellValue{ noValue, confidential ? ObservationStatus::Secret : senseless ? ObservationStatus::Blocked
                                                                                        : ObservationStatus::Missing,
          flag };
      }
      NumberMarks marks;
      marks.decimal = '.';
      const std::optional<double> number = numberFromText( text, marks );
      if ( !number )
        return std::nullopt;
      const bool unreliable = flags.find( 'u' ) != std::string_view::npos;
      return CellValue{ *number, unreliable ? ObservationStatus::Uncertain : ObservationStatus::Value, flag };
    }

    class EurostatReader
    {
    public:
      EurostatReader( std::vector<std::string> dimensions, std::size_t geo, std::span<const std::string_view> headings )
        : mDimensions( std::move( dimensions ) )
        , mGeo( geo )
      {
        for ( const std::string_view heading : headings.subspan( 1 ) )
        {
          const std::string period( validUtf8( trimmed( heading ) ) );
          mReading.table.periods.push_back( periodFromText( period ).value_or( period ) );
        }
      }

      //! \returns whether the row fits the headings.
      bool readRow( std::span<const std::string_view> cells, std::uint32_t row )
      {
        const std::vector<std::string> codes = splitAtCommas( cells[0] );
        if ( codes.size() != mDimensions.size() )
          return false;
        ObservationTable &table = mReading.table;
        const std::uint32_t area = mAreas.numberOf( codes[mGeo] );
        if ( area == table.areas.size() )
          table.areas.push_back( { codes[mGeo], {}, AreaLevel::Other } );
        const std::uint32_t indicator = indicatorOf( codes );
        for ( std::uint32_t period = 0; period < table.periods.size() && period + 1 < cells.size(); ++period )
        {
          Observation observation{ noValue, area, indicator, row, periodIndex( period ), ObservationStatus::Missing };
          if ( const std::optional<CellValue> value = valueOf( cells[period + 1] ) )
          {
            observation.value = value->value;
            observation.status = value->status;
            if ( value->status != ObservationStatus::Value || value->flag )
              mSigns.count( trimmed( cells[period + 1] ), *value );
          }
          else
            ++unreadable;
          table.observations.push_back( observation );
        }
        return true;
      }

      TableReading finish()
      {
        makeNamesUnique( mReading.table.indicators );
        mReading.description.signs = mSigns.counts();
        mReading.description.areaCounts[static_cast<std::size_t>( AreaLevel::Other )] = mReading.table.areas.size();
        return std::move( mReading );
      }

      TableDescription &description() { return mReading.description; }

      std::size_t unreadable = 0;

    private:
      std::uint32_t indicatorOf( const std::vector<std::string> &codes )
      {
        TableIndicator indicator;
        for ( std::size_t i = 0; i < codes.size(); ++i )
        {
          if ( i == mGeo )
            continue;
          indicator.dimensions.emplace_back( mDimensions[i], codes[i] );
          indicator.name += ( indicator.name.empty() ? "" : " | " ) + codes[i];
          if ( mDimensions[i] == "unit" )
            indicator.unit = codes[i];
        }
        const std::uint32_t number = mIndicators.numberOf( indicator.name );
        if ( number == mReading.table.indicators.size() )
          mReading.table.indicators.push_back( std::move( indicator ) );
        return number;
      }

      std::vector<std::string> mDimensions;
      std::size_t mGeo;
      TableReading mReading;
      TextNumbers mAreas;
      TextNumbers mIndicators;
      SignCount mSigns;
    };

  }

  bool isEurostatHeading( std::string_view firstHeading )
  {
    const std::string lower = lowerCase( trimmed( firstHeading ) );
    return lower.find( ',' ) != std::string::npos && ( lower.ends_with( "\\time_period" ) || lower.ends_with( "\\time" ) );
  }

  TableReading readEurostat( const TextFile &text, const DetectedEncoding &encoding, ProblemReporter &problems, const Progress &progress )
  {
    CsvTokenizer tokenizer( TextSource( text.open(), encoding ), '\t', text.name );
    tokenizer.next();
    const std::vector<std::string> dimensions = dimensionNames( tokenizer.cells()[0] );
    const auto geo = std::find_if( dimensions.begin(), dimensions.end(), []( const std::string &name ) { return lowerCase( name ) == "geo"; } );
    if ( geo == dimensions.end() )
      throw InputError( "key_column_missing", { text.name } );

    EurostatReader reader( dimensions, static_cast<std::size_t>( geo - dimensions.begin() ), tokenizer.cells() );
    TableDescription &description = reader.description();
    description.format = TableFormat::Eurostat;
    description.headerRows = { 1, 1 };
    description.keyColumns = { *geo };
    description.numbers.decimal = '.';
    LeftOut incomplete{ "row_incomplete", 0, {}, 0 };
    const auto show = [&description]( std::span<const std::string_view> cells ) {
      std::vector<std::string> &shown = description.firstRows.emplace_back();
      for ( const std::string_view cell : cells.first( std::min<std::size_t>( cells.size(), 30 ) ) )
        shown.push_back( validUtf8( trimmed( cell ) ) );
    };
    show( tokenizer.cells() );
    while ( tokenizer.next() )
    {
      if ( tokenizer.cells().size() == 1 && trimmed( tokenizer.cells()[0] ).empty() )
        continue;
      if ( description.firstRows.size() < shownRows )
        show( tokenizer.cells() );
      if ( reader.readRow( tokenizer.cells(), tokenizer.line() ) )
        description.dataRows = { 2, tokenizer.line() };
      else if ( ++incomplete.count == 1 )
        incomplete = { "row_incomplete", 1, validUtf8( tokenizer.cells()[0] ), tokenizer.line() };
      if ( tokenizer.line() % 4096 == 0 )
        advance( progress, std::min( 1.0, static_cast<double>( tokenizer.bytesRead() ) / static_cast<double>( std::max<std::uint64_t>( 1, text.size ) ) ) );
    }
    description.rowCount = tokenizer.line();
    if ( incomplete.count > 0 )
    {
      description.leftOut.push_back( incomplete );
      problems.report( { "rows_incomplete", { text.name, std::to_string( incomplete.count ), std::to_string( incomplete.row ) } } );
    }
    if ( reader.unreadable > 0 )
      problems.report( { "cells_not_readable", { text.name, std::to_string( reader.unreadable ), {}, {} } } );
    if ( description.dataRows.first == 0 )
      throw InputError( "table_empty", { text.name } );
    return reader.finish();
  }

}
