#include "tables/formats/eurostat.h"

#include "finding.h"
#include "tables/grids/csvtokenizer.h"
#include "tables/formats/eurostatobservations.h"
#include "tables/layout/keycolumn.h"
#include "text/trimming.h"
#include "text/words.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t shownRows = 12;
    constexpr std::size_t shownColumns = 30;

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

    //! "DED45: Zwickau" or "DED45": what stands before the colon, and behind it.
    std::pair<std::string, std::string> codeAndLabel( std::string_view cell )
    {
      const std::size_t colon = cell.find( ':' );
      const std::string_view label = colon == std::string_view::npos ? std::string_view() : trimmed( cell.substr( colon + 1 ) );
      return { validUtf8( trimmed( cell.substr( 0, colon ) ) ), validUtf8( label ) };
    }

    //! TSV: the codes of all dimensions in the first column, one column per period.
    class RowsOfPeriods
    {
    public:
      //! \throws InputError "key_column_missing"
      RowsOfPeriods( std::span<const std::string_view> headings )
        : mDimensions( splitAtCommas( headings[0].substr( 0, headings[0].find( '\\' ) ) ) )
        , mGeo( static_cast<std::size_t>( std::find_if( mDimensions.begin(), mDimensions.end(), []( const std::string &name ) {
          return lowerCase( name ) == "geo";
        } ) - mDimensions.begin() ) )
      {
        if ( mGeo == mDimensions.size() )
          throw InputError( codes::keyColumnMissing );
        mHeadings.assign( headings.begin() + 1, headings.end() );
      }

      std::string keyHeading() const { return mDimensions[mGeo]; }

      std::vector<std::string> dimensions() const
      {
        std::vector<std::string> others = mDimensions;
        others.erase( others.begin() + static_cast<std::ptrdiff_t>( mGeo ) );
        return others;
      }

      //! \returns whether the row fits the headings.
      bool read( std::span<const std::string_view> cells, std::uint32_t row, EurostatObservations &observations ) const
      {
        std::vector<std::string> codes = splitAtCommas( cells[0] );
        if ( codes.size() != mDimensions.size() )
          return false;
        const std::uint32_t area = observations.area( codes[mGeo], {} );
        codes.erase( codes.begin() + static_cast<std::ptrdiff_t>( mGeo ) );
        const std::uint32_t indicator = observations.indicator( codes );
        for ( std::size_t i = 0; i < mHeadings.size() && i + 1 < cells.size(); ++i )
        {
          const std::string_view cell = trimmed( cells[i + 1] );
          const std::size_t blank = std::min( cell.find( ' ' ), cell.size() );
          observations.add( area, indicator, observations.period( trimmed( mHeadings[i] ) ), cell.substr( 0, blank ),
            trimmed( cell.substr( blank ) ), row );
        }
        return true;
      }

    private:
      std::vector<std::string> mDimensions;
      std::size_t mGeo;
      std::vector<std::string> mHeadings;
    };

    //! SDMX-CSV: one row per observation, a column for each dimension.
    class RowsOfObservations
    {
    public:
      explicit RowsOfObservations( std::span<const std::string_view> headings )
      {
        for ( std::size_t column = 0; column < headings.size(); ++column )
        {
          const std::string heading = codeAndLabel( headings[column] ).first;
          if ( heading == "geo" )
            mGeo = column;
          else if ( heading == "TIME_PERIOD" )
            mPeriod = column;
          else if ( heading == "OBS_VALUE" )
            mValue = column;
          else if ( heading == "OBS_FLAG" )
            mFlag = column;
          else if ( isDimension( heading ) )
            mDimensions.emplace_back( column, heading );
          mColumns = headings.size();
        }
      }

      bool areComplete() const { return mGeo && mPeriod && mValue; }

      std::string keyHeading() const { return "geo"; }

      std::vector<std::string> dimensions() const
      {
        std::vector<std::string> names;
        for ( const auto &[column, name] : mDimensions )
          names.push_back( name );
        return names;
      }

      bool read( std::span<const std::string_view> cells, std::uint32_t row, EurostatObservations &observations ) const
      {
        if ( cells.size() != mColumns )
          return false;
        std::vector<std::string> codes;
        for ( const auto &[column, name] : mDimensions )
          codes.push_back( codeAndLabel( cells[column] ).first );
        const auto [code, name] = codeAndLabel( cells[*mGeo] );
        observations.add( observations.area( code, name ), observations.indicator( codes ),
          observations.period( trimmed( cells[*mPeriod] ) ), trimmed( cells[*mValue] ),
          mFlag ? trimmed( cells[*mFlag] ) : std::string_view(), row );
        return true;
      }

    private:
      //! Codes of dimensions are small letters; what describes the data set or the observation is not.
      static bool isDimension( std::string_view heading )
      {
        return !heading.empty() && std::all_of( heading.begin(), heading.end(), []( char letter ) {
          return ( letter >= 'a' && letter <= 'z' ) || ( letter >= '0' && letter <= '9' ) || letter == '_';
        } );
      }

      std::size_t mColumns = 0;
      std::optional<std::size_t> mGeo;
      std::optional<std::size_t> mPeriod;
      std::optional<std::size_t> mValue;
      std::optional<std::size_t> mFlag;
      std::vector<std::pair<std::size_t, std::string>> mDimensions; // columns and names
    };

    void show( std::span<const std::string_view> cells, TableDescription &description )
    {
      if ( description.firstRows.size() >= shownRows )
        return;
      std::vector<std::string> &shown = description.firstRows.emplace_back();
      for ( const std::string_view cell : cells.first( std::min( cells.size(), shownColumns ) ) )
        shown.push_back( validUtf8( trimmed( cell ) ) );
    }

    //! Reads what follows the headings, at which \a tokenizer stands.
    template<typename Rows>
    TableReading readRows(
      const Rows &rows, CsvTokenizer &tokenizer, const TextFile &text, ProblemReporter &problems, const Progress &progress )
    {
      EurostatObservations observations( rows.dimensions() );
      TableDescription &description = observations.description();
      description.headerRows = { 1, 1 };
      description.keyColumns = { rows.keyHeading() };
      LeftOut incomplete{ "row_incomplete", 0, {}, 0 };
      show( tokenizer.cells(), description );
      while ( tokenizer.next() )
      {
        if ( tokenizer.cells().size() == 1 && trimmed( tokenizer.cells()[0] ).empty() )
          continue;
        show( tokenizer.cells(), description );
        if ( rows.read( tokenizer.cells(), tokenizer.line(), observations ) )
          description.dataRows = { 2, tokenizer.line() };
        else if ( ++incomplete.count == 1 )
          incomplete = { "row_incomplete", 1, validUtf8( tokenizer.cells()[0] ), tokenizer.line() };
        if ( tokenizer.line() % 4096 == 0 )
          advance( progress,
            std::min(
              1.0, static_cast<double>( tokenizer.bytesRead() ) / static_cast<double>( std::max<std::uint64_t>( 1, text.size ) ) ) );
      }
      description.rowCount = tokenizer.line();
      if ( incomplete.count > 0 )
      {
        description.leftOut.push_back( incomplete );
        problems.report( { codes::rowsIncomplete, { std::to_string( incomplete.count ), std::to_string( incomplete.row ) } } );
      }
      return observations.finish( problems );
    }

  }

  bool isEurostatHeading( std::string_view firstHeading )
  {
    const std::string lower = lowerCase( trimmed( firstHeading ) );
    return lower.find( ',' ) != std::string::npos && ( lower.ends_with( "\\time_period" ) || lower.ends_with( "\\time" ) );
  }

  bool areSdmxHeadings( std::span<const std::string_view> headings )
  {
    return RowsOfObservations( headings ).areComplete();
  }

  TableReading readEurostat(
    const TextFile &text, const DetectedEncoding &encoding, char separator, ProblemReporter &problems, const Progress &progress )
  {
    CsvTokenizer tokenizer( TextSource( text.open(), encoding ), separator, text.name );
    tokenizer.next();
    const std::span<const std::string_view> headings = tokenizer.cells();
    TableReading reading = areSdmxHeadings( headings ) ? readRows( RowsOfObservations( headings ), tokenizer, text, problems, progress )
                                                       : readRows( RowsOfPeriods( headings ), tokenizer, text, problems, progress );
    reading.description.separator = std::string( 1, separator );
    return reading;
  }

  FormatName EurostatTsvFormat::name() const
  {
    return { "eurostat_tsv", "Eurostat, TSV", "Eurostat, TSV",
      "The tables of Eurostat with tabs: the codes of all dimensions in the first column, a column per period, flags behind the values.",
      "Die Tabellen von Eurostat mit Tabulatoren: die Codes aller Dimensionen in der ersten Spalte, eine Spalte je Zeitraum, Kennzeichen "
      "hinter den Werten." };
  }

  Recognition EurostatTsvFormat::recognise( const FileStart &start ) const
  {
    const std::vector<std::string> tabbed = start.headings( '\t' );
    return !tabbed.empty() && isEurostatHeading( tabbed.front() )
      ? Recognition{ Certainty::Surely, "its first heading names dimensions and time" }
      : Recognition{};
  }

  TableReading EurostatTsvFormat::readText(
    const FileStart &start, const TableReadOptions &, ProblemReporter &problems, const Progress &progress ) const
  {
    return readEurostat( start.textFile(), start.text().encoding, '\t', problems, progress );
  }

  FormatName SdmxCsvFormat::name() const
  {
    return { "eurostat_sdmx", "Eurostat, SDMX-CSV", "Eurostat, SDMX-CSV",
      "The tables of Eurostat with one row per value and the columns geo, TIME_PERIOD and OBS_VALUE.",
      "Die Tabellen von Eurostat mit einer Zeile je Wert und den Spalten geo, TIME_PERIOD und OBS_VALUE." };
  }

  Recognition SdmxCsvFormat::recognise( const FileStart &start ) const
  {
    const std::vector<std::string> &first = start.text().headings;
    return areSdmxHeadings( std::vector<std::string_view>( first.begin(), first.end() ) )
      ? Recognition{ Certainty::Surely, "its headings are those of SDMX-CSV" }
      : Recognition{};
  }

  TableReading SdmxCsvFormat::readText(
    const FileStart &start, const TableReadOptions &, ProblemReporter &problems, const Progress &progress ) const
  {
    return readEurostat( start.textFile(), start.text().encoding, start.text().separator, problems, progress );
  }

}
