#include "algorithms/tables/tablereadingpage.h"

#include "algorithms/findingtexts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qgsprocessingfeedback.h>

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    QString translated( const char *text )
    {
      return QCoreApplication::translate( "TableReadingPage", text );
    }

    QString textOf( std::string_view text )
    {
      return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
    }

    QString joined( const std::vector<std::string> &texts )
    {
      QStringList list;
      for ( const std::string &text : texts )
        list << textOf( text );
      return list.join( QStringLiteral( ", " ) );
    }

    QString formatWord( TableFormat format )
    {
      switch ( format )
      {
        case TableFormat::FlatFile:
          return translated( "flat file of the statistical offices" );
        case TableFormat::OldFlatFile:
          return translated( "flat file of the statistical offices, layout until 2025" );
        case TableFormat::GenesisTable:
          return translated( "table of GENESIS" );
        case TableFormat::FixedWidth:
          return translated( "GV100AD, fixed width" );
        case TableFormat::Eurostat:
          return translated( "table of Eurostat" );
        case TableFormat::Plain:
          break;
      }
      return translated( "table with headings" );
    }

    QString reasonWord( const std::string &reason )
    {
      if ( reason == "title" )
        return translated( "rows of titles" );
      if ( reason == "footer" )
        return translated( "rows below the data" );
      if ( reason == "column_numbers" )
        return translated( "rows with the numbers of the columns" );
      if ( reason == "no_key" )
        return translated( "rows without a key" );
      if ( reason == "no_values" )
        return translated( "areas without values" );
      if ( reason == "row_incomplete" )
        return translated( "rows that are too short" );
      if ( reason == "other_level" )
        return translated( "areas of other levels" );
      if ( reason == "text_column" )
        return translated( "columns of text" );
      if ( reason == "key_column" )
        return translated( "further columns of keys" );
      if ( reason == "postcode_column" )
        return translated( "columns of postcodes" );
      if ( reason == "record_type_column" )
        return translated( "columns of record types" );
      if ( reason == "row_numbers" )
        return translated( "columns of row numbers" );
      if ( reason == "code_column" )
        return translated( "columns of codes" );
      if ( reason == "empty_column" )
        return translated( "empty columns" );
      return textOf( reason );
    }

    QString markWord( const std::string &mark )
    {
      return mark.empty() ? translated( "none" ) : mark == " " ? translated( "blank" )
                                                               : QStringLiteral( "“%1”" ).arg( textOf( mark ) );
    }

    QString rowsText( const RowRange &rows )
    {
      if ( rows.first == 0 )
        return translated( "none" );
      return rows.first == rows.last ? QString::number( rows.first ) : QStringLiteral( "%1–%2" ).arg( rows.first ).arg( rows.last );
    }

    QString levelsText( const TableDescription &description )
    {
      QStringList levels;
      for ( std::size_t level = 0; level < description.areaCounts.size(); ++level )
      {
        if ( description.areaCounts[level] > 0 )
          levels << QStringLiteral( "%1: %2" ).arg( textOf( areaLevelNames[level] ) ).arg( description.areaCounts[level] );
      }
      return levels.join( QStringLiteral( ", " ) );
    }

    QString signsText( const TableDescription &description )
    {
      QStringList signs;
      for ( const auto &[sign, count] : description.signs )
        signs << QStringLiteral( "%1: %2" ).arg( sign.empty() ? translated( "empty" ) : QStringLiteral( "“%1”" ).arg( textOf( sign ) ) ).arg( count );
      return signs.isEmpty() ? translated( "none" ) : signs.join( QStringLiteral( ", " ) );
    }

    QString separatorText( const std::string &separator )
    {
      return separator == "\t" ? translated( "tab" ) : QStringLiteral( "“%1”" ).arg( textOf( separator ) );
    }

    struct Line
    {
      QString what;
      QString found;
    };

    std::vector<Line> linesOf( const TableReading &reading )
    {
      const TableDescription &description = reading.description;
      std::vector<Line> lines{ { translated( "Format" ), QStringLiteral( "%1, %2" ).arg( formatWord( description.format ), textOf( description.container ) ) } };
      if ( !description.sheet.empty() )
        lines.push_back( { translated( "Sheet" ), translated( "%1 (of: %2)" ).arg( textOf( description.sheet ), joined( description.sheets ) ) } );
      if ( !description.encoding.empty() )
        lines.push_back( { translated( "Encoding" ), textOf( description.encoding ) } );
      if ( !description.separator.empty() )
        lines.push_back( { translated( "Separator" ), separatorText( description.separator ) } );
      lines.push_back( { translated( "Rows of the headings" ), rowsText( description.headerRows ) } );
      lines.push_back( { translated( "Rows of the data" ), rowsText( description.dataRows ) } );
      lines.push_back( { translated( "Key column" ), joined( description.keyColumns ) } );
      lines.push_back( { translated( "Name column" ), description.nameColumn.empty() ? translated( "none" ) : textOf( description.nameColumn ) } );
      lines.push_back( { translated( "Areas" ), levelsText( description ) } );
      if ( description.restoredZeros > 0 )
        lines.push_back( { translated( "Leading zeros put back" ), QString::number( description.restoredZeros ) } );
      lines.push_back( { translated( "Decimal mark" ), markWord( std::string( 1, description.numbers.decimal ) ) + ( description.numbers.assumed ? QStringLiteral( " " ) + translated( "(assumed)" ) : QString() ) } );
      lines.push_back( { translated( "Thousands mark" ), markWord( description.numbers.thousands ) } );
      lines.push_back( { translated( "Signs and flags" ), signsText( description ) } );
      lines.push_back( { translated( "Indicators" ), QString::number( reading.table.indicators.size() ) } );
      lines.push_back( { translated( "Periods" ), joined( reading.table.periods ) } );
      lines.push_back( { translated( "Observations" ), QString::number( reading.table.observations.size() ) } );
      for ( const LeftOut &leftOut : description.leftOut )
      {
        QString found = QString::number( leftOut.count );
        if ( !leftOut.example.empty() )
          found += QStringLiteral( " (%1)" ).arg( textOf( leftOut.example ) );
        lines.push_back( { translated( "Left out: %1" ).arg( reasonWord( leftOut.reason ) ), found } );
      }
      return lines;
    }

    QString firstRowsTable( const TableDescription &description )
    {
      QString html = QStringLiteral( "<table class=\"rows\">" );
      std::uint32_t number = 0;
      for ( const std::vector<std::string> &row : description.firstRows )
      {
        ++number;
        const bool isHeading = number >= description.headerRows.first && number <= description.headerRows.last;
        const bool isData = description.dataRows.first > 0 && number >= description.dataRows.first;
        html += QStringLiteral( "<tr class=\"%1\"><th>%2</th>" ).arg( isHeading ? QStringLiteral( "heading" ) : isData ? QStringLiteral( "data" )
                                                                                                                       : QStringLiteral( "other" ) )
                  .arg( number );
        for ( const std::string &cell : row )
          html += QStringLiteral( "<td>%1</td>" ).arg( textOf( cell ).toHtmlEscaped() );
        html += QLatin1String( "</tr>\n" );
      }
      return html + QLatin1String( "</table>\n" );
    }

    QString indicatorsTable( const ObservationTable &table )
    {
      QString html = QStringLiteral( "<table><tr><th>%1</th><th>%2</th><th>%3</th></tr>\n" ).arg( translated( "Indicator" ), translated( "Unit" ), translated( "Code" ) );
      for ( const TableIndicator &indicator : table.indicators )
        html += QStringLiteral( "<tr><td>%1</td><td>%2</td><td>%3</td></tr>\n" ).arg( textOf( indicator.name ).toHtmlEscaped(), textOf( indicator.unit ).toHtmlEscaped(), textOf( indicator.code ).toHtmlEscaped() );
      return html + QLatin1String( "</table>\n" );
    }

  }

  void logReading( const TableReading &reading, QgsProcessingFeedback *feedback )
  {
    for ( const Line &line : linesOf( reading ) )
      feedback->pushInfo( translated( "%1: %2" ).arg( line.what, line.found.size() > 500 ? line.found.left( 500 ) + QStringLiteral( "…" ) : line.found ) );
  }

  QString readingPage( const QString &file, const TableReading &reading, const std::vector<Finding> &findings )
  {
    const QString title = translated( "How “%1” was understood" ).arg( QFileInfo( file ).fileName() ).toHtmlEscaped();
    QString html = QStringLiteral( "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse;margin:1em 0}"
                                   "td,th{border:1px solid #bbb;padding:.2em .5em;text-align:left;vertical-align:top;white-space:pre-line}tr.heading{background:#dbe9f6}tr.other{color:#777}</style></head>\n<body><h1>%1</h1>\n" )
                     .arg( title );
    html += QLatin1String( "<table>\n" );
    for ( const Line &line : linesOf( reading ) )
      html += QStringLiteral( "<tr><th>%1</th><td>%2</td></tr>\n" ).arg( line.what.toHtmlEscaped(), line.found.toHtmlEscaped() );
    html += QLatin1String( "</table>\n" );
    if ( !findings.empty() )
    {
      html += QStringLiteral( "<h2>%1</h2>\n<ul>\n" ).arg( translated( "What to look at" ) );
      for ( const Finding &finding : findings )
        html += QStringLiteral( "<li>%1</li>\n" ).arg( findingText( finding ).toHtmlEscaped() );
      html += QLatin1String( "</ul>\n" );
    }
    html += QStringLiteral( "<h2>%1</h2>\n" ).arg( translated( "First rows of the file" ) ) + firstRowsTable( reading.description );
    html += QStringLiteral( "<h2>%1</h2>\n" ).arg( translated( "Indicators" ) ) + indicatorsTable( reading.table );
    return html + QLatin1String( "</body></html>\n" );
  }

}
