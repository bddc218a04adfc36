#include "disclosure/releasetable.h"

#include "files/sha256.h"
#include "finding.h"
#include "findings/disclosurecodes.h"
#include "text/csvline.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <tuple>

namespace sozialraum
{

  namespace
  {
    constexpr std::string_view firstLine = "#sozialraum-release 1\n";
    constexpr std::string_view columnsLine = "recipient;level;area_key;indicator;period;class_id;class_label;value;status;reason;release\n";
    constexpr std::size_t columnCount = 11;
    constexpr std::array<std::string_view, 3> polarityWords{ "neutral", "higher_is_better", "higher_is_worse" };
    constexpr std::array<std::string_view, 5> statusWords{ "published", "class", "withheld", "missing", "not_rated" };

    void check( const ReleaseTable &table )
    {
      std::set<std::tuple<std::string, std::string, std::string, std::string>> seen;
      for ( std::size_t i = 0; i < table.rows.size(); ++i )
      {
        const ReleaseRow &row = table.rows[i];
        const bool isNew = seen.emplace( row.level, row.areaKey, row.indicator, row.period ).second;
        if ( !isNew || row.value.has_value() != ( row.status == ReleaseStatus::Published ) )
          throw InputError( codes::releaseContradicts, { std::to_string( i + 1 ) } );
      }
    }

    [[noreturn]] void throwNotReadable( std::size_t line )
    {
      throw InputError( codes::releaseNotReadable, { std::to_string( line ) } );
    }

    //! Walks through the text record by record.
    class Records
    {
    public:
      explicit Records( std::string_view text )
        : mText( text )
      {}

      bool atEnd() const { return mPlace >= mText.size(); }
      std::size_t line() const { return mLine; }
      std::string_view rest() const { return mText.substr( mPlace ); }

      std::vector<std::string> next()
      {
        ++mLine;
        std::vector<std::string> fields( 1 );
        bool isQuoted = false;
        for ( ; mPlace < mText.size(); ++mPlace )
        {
          const char character = mText[mPlace];
          if ( isQuoted && character == '"' && mPlace + 1 < mText.size() && mText[mPlace + 1] == '"' )
          {
            fields.back() += '"';
            ++mPlace;
          }
          else if ( character == '"' )
          {
            isQuoted = !isQuoted;
          }
          else if ( !isQuoted && character == ';' )
          {
            fields.emplace_back();
          }
          else if ( !isQuoted && character == '\n' )
          {
            ++mPlace;
            return fields;
          }
          else
          {
            fields.back() += character;
          }
        }
        throwNotReadable( mLine ); // every record ends with its line
      }

    private:
      std::string_view mText;
      std::size_t mPlace = 0;
      std::size_t mLine = 0;
    };

    template<typename Number>
    Number numberOf( const std::string &text, std::size_t line )
    {
      Number number{};
      const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), number );
      if ( error != std::errc() || end != text.data() + text.size() )
        throwNotReadable( line );
      return number;
    }

    struct Seal
    {
      std::string hash;
      std::size_t rows = 0;
    };

    //! The place of \a text among \a words.
    template<std::size_t count>
    std::size_t placeOf( const std::string &text, const std::array<std::string_view, count> &words, std::size_t line )
    {
      const auto found = std::find( words.begin(), words.end(), text );
      if ( found == words.end() )
        throwNotReadable( line );
      return static_cast<std::size_t>( found - words.begin() );
    }

    ReleaseIndicator indicatorOf( const std::vector<std::string> &fields, std::size_t line )
    {
      return { fields[1], fields[2], fields[3], fields[4], fields[5], numberOf<int>( fields[6], line ),
        static_cast<IndicatorPolarity>( placeOf( fields[7], polarityWords, line ) ),
        static_cast<QuotientKind>( placeOf( fields[8], quotientKindNames, line ) ), numberOf<double>( fields[9], line ), fields[10],
        fields.size() > 11 ? fields[11] : std::string() };
    }

    std::string writtenIndicator( const ReleaseIndicator &indicator )
    {
      return csvLine( { "#indicator", indicator.id, indicator.nameGerman, indicator.nameEnglish, indicator.domain, indicator.unit,
        std::to_string( indicator.decimals ), std::string( polarityWords[static_cast<std::size_t>( indicator.polarity )] ),
        std::string( quotientKindNames[static_cast<std::size_t>( indicator.kind )] ), releasedNumber( indicator.factor ), indicator.source,
        indicator.formula } );
    }

    void readHead( const std::vector<std::string> &fields, std::size_t line, ReleaseTable &table, Seal &seal )
    {
      const std::string &word = fields.front();
      const auto needs = [&]( std::size_t count ) {
        if ( fields.size() != count )
          throwNotReadable( line );
      };
      if ( word == "#limits" && fields.size() >= 2 )
      {
        ReleaseLimits &limits = table.limits.emplace_back();
        limits.indicator = fields[1];
        for ( std::size_t i = 2; i < fields.size(); ++i )
          limits.limits.push_back( numberOf<double>( fields[i], line ) );
        return;
      }
      if ( word == "#rule" )
      {
        needs( 3 );
        table.rules.push_back( { fields[1], fields[2] } );
        return;
      }
      if ( word == "#indicator" )
      {
        if ( fields.size() != 11 ) // tables from before there were formulas
          needs( 12 );
        table.indicators.push_back( indicatorOf( fields, line ) );
        return;
      }
      if ( word == "#reference" )
      {
        needs( 4 );
        table.references.push_back( { fields[1], fields[2], numberOf<double>( fields[3], line ) } );
        return;
      }
      if ( word == "#land" )
      {
        needs( 5 );
        table.land.push_back( { fields[1], fields[2], fields[3], numberOf<double>( fields[4], line ) } );
        return;
      }
      if ( word == "#group" )
      {
        needs( 4 );
        table.groups.push_back( { fields[1], fields[2], fields[3] } );
        return;
      }
      needs( 2 );
      if ( word == "#release" )
        table.release = fields[1];
      else if ( word == "#recipient" )
        table.recipient = fields[1];
      else if ( word == "#date" )
        table.date = fields[1];
      else if ( word == "#source" )
        table.sources.push_back( fields[1] );
      else if ( word == "#rows" )
        seal.rows = numberOf<std::size_t>( fields[1], line );
      else if ( word == "#hash" )
        seal.hash = fields[1];
      else
        throwNotReadable( line );
    }

    ReleaseRow rowOf( const std::vector<std::string> &fields, std::size_t line, const ReleaseTable &table )
    {
      if ( fields.size() != columnCount || fields.front() != table.recipient || fields.back() != table.release )
        throwNotReadable( line );
      ReleaseRow row{ fields[1], fields[2], fields[3], fields[4], numberOf<int>( fields[5], line ), fields[6], {}, {}, fields[9] };
      if ( !fields[7].empty() )
        row.value = numberOf<double>( fields[7], line );
      for ( std::size_t status = 0; status < statusWords.size(); ++status )
      {
        if ( fields[8] == statusWords[status] )
        {
          row.status = static_cast<ReleaseStatus>( status );
          return row;
        }
      }
      throwNotReadable( line );
    }
  }

  std::string_view wordOf( ReleaseStatus status )
  {
    return statusWords[static_cast<std::size_t>( status )];
  }

  std::string releasedNumber( double value )
  {
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars( text.data(), text.data() + text.size(), value );
    return { text.data(), end };
  }

  std::string writtenRelease( const ReleaseTable &table )
  {
    check( table );
    std::string body( columnsLine );
    for ( const ReleaseRow &row : table.rows )
      body += csvLine( { table.recipient, row.level, row.areaKey, row.indicator, row.period, std::to_string( row.classId ), row.classLabel,
        row.value ? releasedNumber( *row.value ) : std::string(), std::string( wordOf( row.status ) ), row.reason, table.release } );
    std::string head( firstLine );
    head += csvLine( { "#release", table.release } ) + csvLine( { "#recipient", table.recipient } ) + csvLine( { "#date", table.date } );
    for ( const ReleaseRule &rule : table.rules )
      head += csvLine( { "#rule", rule.name, rule.value } );
    for ( const ReleaseIndicator &indicator : table.indicators )
      head += writtenIndicator( indicator );
    for ( const ReleaseLimits &limits : table.limits )
    {
      std::vector<std::string> fields{ "#limits", limits.indicator };
      for ( const double limit : limits.limits )
        fields.push_back( releasedNumber( limit ) );
      head += csvLine( fields );
    }
    for ( const ReleaseReference &reference : table.references )
      head += csvLine( { "#reference", reference.indicator, reference.period, releasedNumber( reference.value ) } );
    for ( const ReleaseLand &land : table.land )
      head += csvLine( { "#land", land.name, land.indicator, land.period, releasedNumber( land.value ) } );
    for ( const ReleaseGroup &group : table.groups )
      head += csvLine( { "#group", group.level, group.key, group.name } );
    for ( const std::string &source : table.sources )
      head += csvLine( { "#source", source } );
    head += csvLine( { "#rows", std::to_string( table.rows.size() ) } );
    return head + csvLine( { "#hash", sha256( head + body ) } ) + body;
  }

  ReleaseTable readRelease( std::string_view text )
  {
    if ( !text.starts_with( firstLine ) )
      throwNotReadable( 1 );
    ReleaseTable table;
    Seal seal;
    Records records( text );
    records.next();
    std::string sealed; // all but the line of the hash, which ends the head
    while ( records.rest().starts_with( '#' ) )
    {
      const std::string_view before = text.substr( 0, text.size() - records.rest().size() );
      const std::vector<std::string> fields = records.next();
      if ( !sealed.empty() )
        throwNotReadable( records.line() );
      readHead( fields, records.line(), table, seal );
      if ( fields.front() == "#hash" )
        sealed = before;
    }
    if ( sha256( sealed.append( records.rest() ) ) != seal.hash )
      throw InputError( codes::releaseChanged );
    if ( records.atEnd() || csvLine( records.next() ) != columnsLine )
      throwNotReadable( records.line() );
    while ( !records.atEnd() )
    {
      const std::vector<std::string> fields = records.next();
      table.rows.push_back( rowOf( fields, records.line(), table ) );
    }
    if ( table.rows.size() != seal.rows )
      throw InputError( codes::releaseChanged );
    check( table );
    return table;
  }

}
