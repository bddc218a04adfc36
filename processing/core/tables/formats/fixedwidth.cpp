#include "tables/formats/fixedwidth.h"

#include "keys/areakey.h"
#include "finding.h"
#include "text/cellvalue.h"
#include "tables/grids/csvtokenizer.h"
#include "text/periodtext.h"
#include "text/shortened.h"
#include "text/textnumbers.h"
#include "text/trimming.h"
#include "text/digits.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>

namespace sozialraum
{

  namespace
  {

    constexpr char noSeparator = '\x01';          // stands in no text file: a row is one cell
    constexpr std::size_t leastRecordLength = 40; // blanks at the end may be lost
    constexpr std::size_t shownRecords = 12;

    //! The characters \a begin … \a end of a record, trimmed.
    class Record
    {
    public:
      explicit Record( std::string_view text )
        : mText( text )
      {
        for ( std::size_t i = 0; i < text.size(); i += std::max<std::size_t>( 1, utf8SequenceLength( text.substr( i ) ) ) )
          mCharacters.push_back( i );
        mCharacters.push_back( text.size() );
      }

      std::size_t length() const { return mCharacters.size() - 1; }

      std::string field( std::size_t begin, std::size_t end ) const
      {
        begin = std::min( begin, length() );
        end = std::min( end, length() );
        return std::string( trimmed( mText.substr( mCharacters[begin], mCharacters[end] - mCharacters[begin] ) ) );
      }

    private:
      std::string_view mText;
      std::vector<std::size_t> mCharacters; //!< where each begins
    };

    bool isRecord( const Record &record )
    {
      const std::string kind = record.field( 0, 2 );
      const std::string date = record.field( 2, 10 );
      return record.length() >= leastRecordLength && kind.size() == 2 && kind[1] == '0' && kind[0] >= '1' && kind[0] <= '6'
        && date.size() == 8 && areDigits( date ) && ( date.starts_with( "19" ) || date.starts_with( "20" ) )
        && areDigits( record.field( 10, 12 ) );
    }

    std::string isoDate( const std::string &date )
    {
      return date.substr( 0, 4 ) + "-" + date.substr( 4, 2 ) + "-" + date.substr( 6, 2 );
    }

    TableArea areaOf( const Record &record )
    {
      const std::string key = record.field( 10, 18 );
      const std::string name = record.field( 22, 72 );
      switch ( record.field( 0, 2 )[0] )
      {
        case '1':
          return { key, name, AreaLevel::State };
        case '2':
          return { key, name, AreaLevel::Region };
        case '4':
          return { key, name, AreaLevel::District };
        case '5':
          return { key.substr( 0, 5 ) + record.field( 18, 22 ), name, AreaLevel::Association };
        case '6':
          return { key, name, AreaLevel::Municipality };
        default:
          return { key, name, AreaLevel::Other };
      }
    }

    struct Field
    {
      std::size_t begin;
      std::size_t end;
      const char *name;
      const char *unit;
      bool isCount;
    };

    constexpr std::array<Field, 3> fields{ {
      { 128, 139, "Fläche", "ha", false },
      { 139, 150, "Bevölkerung", "Anzahl", true },
      { 150, 161, "Bevölkerung | männlich", "Anzahl", true },
    } };

    void readRecord( const Record &record, std::uint32_t row, TextNumbers &periods, TableReading &reading, LeftOut &withoutValues )
    {
      ObservationTable &table = reading.table;
      const TableArea area = areaOf( record );
      ++reading.description.areaCounts[static_cast<std::size_t>( area.level )];
      if ( area.level != AreaLevel::Municipality )
      {
        if ( ++withoutValues.count == 1 )
          withoutValues = { "no_values", 1, area.name, row };
        return;
      }
      const std::string period = isoDate( record.field( 2, 10 ) );
      const std::uint32_t periodNumber = periods.numberOf( period );
      if ( periodNumber == table.periods.size() )
        table.periods.push_back( period );
      for ( std::uint32_t i = 0; i < fields.size(); ++i )
      {
        const std::string text = record.field( fields[i].begin, fields[i].end );
        Observation observation{ std::numeric_limits<double>::quiet_NaN(), static_cast<std::uint32_t>( table.areas.size() ), i, row,
          periodIndex( periodNumber ), ObservationStatus::Missing };
        if ( areDigits( text ) && text.size() < 16 )
        {
          std::uint64_t number = 0;
          std::from_chars( text.data(), text.data() + text.size(), number );
          observation.value = static_cast<double>( number );
          observation.status = ObservationStatus::Value;
        }
        table.observations.push_back( observation );
      }
      table.areas.push_back( area );
    }

  }

  bool isFixedWidth( std::string_view sample )
  {
    std::size_t records = 0;
    while ( !sample.empty() && records < 5 )
    {
      const std::size_t end = std::min( sample.find( '\n' ), sample.size() );
      std::string_view line = sample.substr( 0, end );
      if ( line.ends_with( '\r' ) )
        line.remove_suffix( 1 );
      if ( line.size() > 2000 || !isRecord( Record( line ) ) )
        return false;
      ++records;
      sample.remove_prefix( std::min( end + 1, sample.size() ) );
    }
    return records > 0;
  }

  TableReading readFixedWidth( const TextFile &text, const DetectedEncoding &encoding, ProblemReporter &problems, const Progress &progress )
  {
    TableReading reading;
    for ( const Field &field : fields )
      reading.table.indicators.push_back( { field.name, {}, field.unit, "Gemeindeverzeichnis GV100AD", {}, field.isCount } );
    TableDescription &description = reading.description;
    description.format = TableFormat::FixedWidth;
    description.keyColumns = { "11-18" };
    description.nameColumn = "23-72";

    TextNumbers periods;
    LeftOut withoutValues{ "no_values", 0, {}, 0 };
    LeftOut incomplete{ "row_incomplete", 0, {}, 0 };
    CsvTokenizer tokenizer( TextSource( text.open(), encoding ), noSeparator, text.name );
    while ( tokenizer.next() )
    {
      const std::string_view line = tokenizer.cells().front();
      if ( trimmed( line ).empty() )
        continue;
      const std::string valid = validUtf8( line );
      if ( description.firstRows.size() < shownRecords )
        description.firstRows.push_back( { valid } );
      const Record record( valid );
      if ( isRecord( record ) )
      {
        readRecord( record, tokenizer.line(), periods, reading, withoutValues );
        description.dataRows = { description.dataRows.first ? description.dataRows.first : tokenizer.line(), tokenizer.line() };
      }
      else if ( ++incomplete.count == 1 )
        incomplete = { "row_incomplete", 1, shortened( valid, 60 ), tokenizer.line() };
      if ( tokenizer.line() % 4096 == 0 )
        advance( progress,
          std::min( 1.0, static_cast<double>( tokenizer.bytesRead() ) / static_cast<double>( std::max<std::uint64_t>( 1, text.size ) ) ) );
    }
    description.rowCount = tokenizer.line();
    if ( reading.table.observations.empty() )
      throw InputError( codes::tableEmpty );
    if ( withoutValues.count > 0 )
      description.leftOut.push_back( withoutValues );
    if ( incomplete.count > 0 )
    {
      description.leftOut.push_back( incomplete );
      problems.report( { codes::rowsIncomplete, { std::to_string( incomplete.count ), std::to_string( incomplete.row ) } } );
    }
    return reading;
  }

  FormatName FixedWidthFormat::name() const
  {
    return { "gv100ad", "Gemeindeverzeichnis GV100AD", "Gemeindeverzeichnis GV100AD",
      "The list of municipalities of the Federal Statistical Office as a text of fixed width, 220 characters a record, with area and "
      "population.",
      "Das Gemeindeverzeichnis des Statistischen Bundesamtes als Text fester Breite, 220 Zeichen je Satz, mit Fläche und Bevölkerung." };
  }

  Recognition FixedWidthFormat::recognise( const FileStart &start ) const
  {
    return isFixedWidth( start.text().sample ) ? Recognition{ Certainty::Surely, "its records are those of GV100AD" } : Recognition{};
  }

  TableReading FixedWidthFormat::readText(
    const FileStart &start, const TableReadOptions &, ProblemReporter &problems, const Progress &progress ) const
  {
    return readFixedWidth( start.textFile(), start.text().encoding, problems, progress );
  }

}
