#include "algorithms/tables/tablereadingpage.h"

#include "algorithms/codewords.h"
#include "algorithms/findingtexts.h"
#include "algorithms/quotes.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qgsprocessingfeedback.h>

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    constexpr qsizetype mostLogged = 1000; // of a line; the page has all of it

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
          return QCoreApplication::translate( "TableReadingPage", "flat file of the statistical offices" );
        case TableFormat::OldFlatFile:
          return QCoreApplication::translate( "TableReadingPage", "flat file of the statistical offices, layout until 2025" );
        case TableFormat::GenesisTable:
          return QCoreApplication::translate( "TableReadingPage", "table of GENESIS" );
        case TableFormat::FixedWidth:
          return QCoreApplication::translate( "TableReadingPage", "GV100AD, fixed width" );
        case TableFormat::Eurostat:
          return QCoreApplication::translate( "TableReadingPage", "table of Eurostat" );
        case TableFormat::LongTable:
          return QCoreApplication::translate( "TableReadingPage", "our own long table" );
        case TableFormat::Plain:
          break;
      }
      return QCoreApplication::translate( "TableReadingPage", "table with headings" );
    }

    QString reasonWord( const std::string &reason )
    {
      if ( reason == "title" )
        return QCoreApplication::translate( "TableReadingPage", "rows of titles" );
      if ( reason == "footer" )
        return QCoreApplication::translate( "TableReadingPage", "rows below the data" );
      if ( reason == "column_numbers" )
        return QCoreApplication::translate( "TableReadingPage", "rows with the numbers of the columns" );
      if ( reason == "no_key" )
        return QCoreApplication::translate( "TableReadingPage", "rows without a key" );
      if ( reason == "body_heading" )
        return QCoreApplication::translate( "TableReadingPage", "rows that name period, unit or group of the rows below" );
      if ( reason == "repeated_heading" )
        return QCoreApplication::translate( "TableReadingPage", "headings of a next page" );
      if ( reason == "further_table" )
        return QCoreApplication::translate( "TableReadingPage", "rows below a second heading that are no table" );
      if ( reason == "level_column" )
        return QCoreApplication::translate( "TableReadingPage", "columns of levels" );
      if ( reason == "no_values" )
        return QCoreApplication::translate( "TableReadingPage", "areas without values" );
      if ( reason == "row_incomplete" )
        return QCoreApplication::translate( "TableReadingPage", "rows that are too short" );
      if ( reason == "other_level" )
        return QCoreApplication::translate( "TableReadingPage", "areas of other levels" );
      if ( reason == "text_column" )
        return QCoreApplication::translate( "TableReadingPage", "columns of text" );
      if ( reason == "key_column" )
        return QCoreApplication::translate( "TableReadingPage", "further columns of keys" );
      if ( reason == "postcode_column" )
        return QCoreApplication::translate( "TableReadingPage", "columns of postcodes" );
      if ( reason == "record_type_column" )
        return QCoreApplication::translate( "TableReadingPage", "columns of record types" );
      if ( reason == "coordinate_column" )
        return QCoreApplication::translate( "TableReadingPage", "columns of coordinates" );
      if ( reason == "row_numbers" )
        return QCoreApplication::translate( "TableReadingPage", "columns of row numbers" );
      if ( reason == "code_column" )
        return QCoreApplication::translate( "TableReadingPage", "columns of codes" );
      if ( reason == "plan_column" )
        return QCoreApplication::translate( "TableReadingPage", "columns that the plan leaves out" );
      if ( reason == "flag_column" )
        return QCoreApplication::translate( "TableReadingPage", "columns of flags without a value" );
      if ( reason == "empty_column" )
        return QCoreApplication::translate( "TableReadingPage", "empty columns" );
      return textOf( reason );
    }

    QString markWord( const std::string &mark )
    {
      return mark.empty() ? QCoreApplication::translate( "TableReadingPage", "none" )
        : mark == " "     ? QCoreApplication::translate( "TableReadingPage", "blank" )
                          : inQuotes( textOf( mark ) );
    }

    QString rowsText( const RowRange &rows )
    {
      if ( rows.first == 0 )
        return QCoreApplication::translate( "TableReadingPage", "none" );
      return rows.first == rows.last ? QString::number( rows.first ) : QStringLiteral( "%1–%2" ).arg( rows.first ).arg( rows.last );
    }

    QString levelsText( const TableDescription &description )
    {
      QStringList levels;
      for ( std::size_t level = 0; level < description.areaCounts.size(); ++level )
      {
        if ( description.areaCounts[level] > 0 )
          levels << QStringLiteral( "%1: %2" ).arg( codeWord( std::string( areaLevelNames[level] ) ) ).arg( description.areaCounts[level] );
      }
      return levels.join( QStringLiteral( ", " ) );
    }

    QString signsText( const TableDescription &description )
    {
      QStringList signs;
      for ( const auto &[sign, count] : description.signs )
        signs << QStringLiteral( "%1: %2" )
                   .arg( sign.empty() ? QCoreApplication::translate( "TableReadingPage", "empty" ) : inQuotes( textOf( sign ) ) )
                   .arg( count );
      return signs.isEmpty() ? QCoreApplication::translate( "TableReadingPage", "none" ) : signs.join( QStringLiteral( ", " ) );
    }

    //! The plan in the words that the parameter PLAN takes, in the language of the interface.
    QString planWords( const TablePlan &plan )
    {
      const bool isGerman = textLocale().language() == QLocale::German;
      return textOf( planText( plan, isGerman ? PlanLanguage::German : PlanLanguage::English ) );
    }

    QString separatorText( const std::string &separator )
    {
      return separator == "\t" ? QCoreApplication::translate( "TableReadingPage", "tab" ) : inQuotes( textOf( separator ) );
    }

    struct Line
    {
      QString what;
      QString found;
    };

    std::vector<Line> linesOf( const TableReading &reading )
    {
      const TableDescription &description = reading.description;
      std::vector<Line> lines{ { QCoreApplication::translate( "TableReadingPage", "Format" ),
        QStringLiteral( "%1, %2" ).arg( formatWord( description.format ), textOf( description.container ) ) } };
      if ( !description.sheet.empty() )
        lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Sheet" ),
          QCoreApplication::translate( "TableReadingPage", "%1 (of: %2)" )
            .arg( textOf( description.sheet ), joined( description.sheets ) ) } );
      if ( !description.encoding.empty() )
        lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Encoding" ), textOf( description.encoding ) } );
      if ( !description.separator.empty() )
        lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Separator" ), separatorText( description.separator ) } );
      lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Rows of the headings" ), rowsText( description.headerRows ) } );
      lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Rows of the data" ), rowsText( description.dataRows ) } );
      lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Key column" ), joined( description.keyColumns ) } );
      lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Name column" ),
        description.nameColumn.empty() ? QCoreApplication::translate( "TableReadingPage", "none" ) : textOf( description.nameColumn ) } );
      if ( !description.plan.tables.empty() )
        lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Plan of the sheet" ), planWords( description.plan ) } );
      lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Areas" ), levelsText( description ) } );
      if ( description.restoredZeros > 0 )
        lines.push_back(
          { QCoreApplication::translate( "TableReadingPage", "Leading zeros put back" ), QString::number( description.restoredZeros ) } );
      lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Decimal mark" ),
        markWord( std::string( 1, description.numbers.decimal ) )
          + ( description.numbers.assumed ? QStringLiteral( " " ) + QCoreApplication::translate( "TableReadingPage", "(assumed)" )
                                          : QString() ) } );
      lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Thousands mark" ), markWord( description.numbers.thousands ) } );
      lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Signs and flags" ), signsText( description ) } );
      lines.push_back(
        { QCoreApplication::translate( "TableReadingPage", "Indicators" ), QString::number( reading.table.indicators.size() ) } );
      lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Periods" ), joined( reading.table.periods ) } );
      lines.push_back(
        { QCoreApplication::translate( "TableReadingPage", "Observations" ), QString::number( reading.table.observations.size() ) } );
      for ( const LeftOut &leftOut : description.leftOut )
      {
        QString found = QString::number( leftOut.count );
        if ( !leftOut.example.empty() )
          found += QStringLiteral( " (%1)" ).arg( textOf( leftOut.example ) );
        lines.push_back( { QCoreApplication::translate( "TableReadingPage", "Left out: %1" ).arg( reasonWord( leftOut.reason ) ), found } );
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
        html += QStringLiteral( "<tr class=\"%1\"><th>%2</th>" )
                  .arg( isHeading ? QStringLiteral( "heading" )
                      : isData    ? QStringLiteral( "data" )
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
      QString html =
        QStringLiteral( "<table><tr><th>%1</th><th>%2</th><th>%3</th></tr>\n" )
          .arg( QCoreApplication::translate( "TableReadingPage", "Indicator" ), QCoreApplication::translate( "TableReadingPage", "Unit" ),
            QCoreApplication::translate( "TableReadingPage", "Code" ) );
      for ( const TableIndicator &indicator : table.indicators )
        html += QStringLiteral( "<tr><td>%1</td><td>%2</td><td>%3</td></tr>\n" )
                  .arg( textOf( indicator.name ).toHtmlEscaped(), textOf( indicator.unit ).toHtmlEscaped(),
                    textOf( indicator.code ).toHtmlEscaped() );
      return html + QLatin1String( "</table>\n" );
    }

  }

  void logReading( const TableReading &reading, QgsProcessingFeedback *feedback )
  {
    for ( const Line &line : linesOf( reading ) )
      feedback->pushInfo( QCoreApplication::translate( "TableReadingPage", "%1: %2" )
          .arg( line.what, line.found.size() > mostLogged ? line.found.left( mostLogged ) + QStringLiteral( "…" ) : line.found ) );
  }

  QString readingPage( const QString &file, const TableReading &reading, const std::vector<Finding> &findings )
  {
    const QString title =
      QCoreApplication::translate( "TableReadingPage", "How “%1” was understood" ).arg( QFileInfo( file ).fileName() ).toHtmlEscaped();
    QString html = QStringLiteral(
      "<!DOCTYPE html>\n<html><head><meta "
      "charset=\"utf-8\"><title>%1</title>\n<style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse;margin:1em 0}"
      "td,th{border:1px solid #bbb;padding:.2em "
      ".5em;text-align:left;vertical-align:top;white-space:pre-line}tr.heading{background:#dbe9f6}tr.other{color:#777}</style></"
      "head>\n<body><h1>%1</h1>\n" )
                     .arg( title );
    html += QLatin1String( "<table>\n" );
    for ( const Line &line : linesOf( reading ) )
      html += QStringLiteral( "<tr><th>%1</th><td>%2</td></tr>\n" ).arg( line.what.toHtmlEscaped(), line.found.toHtmlEscaped() );
    html += QLatin1String( "</table>\n" );
    if ( !findings.empty() )
    {
      html += QStringLiteral( "<h2>%1</h2>\n<ul>\n" ).arg( QCoreApplication::translate( "TableReadingPage", "What to look at" ) );
      for ( const Finding &finding : findings )
        html += QStringLiteral( "<li>%1</li>\n" ).arg( findingText( finding ).toHtmlEscaped() );
      html += QLatin1String( "</ul>\n" );
    }
    html += QStringLiteral( "<h2>%1</h2>\n" ).arg( QCoreApplication::translate( "TableReadingPage", "First rows of the file" ) )
      + firstRowsTable( reading.description );
    html += QStringLiteral( "<h2>%1</h2>\n" ).arg( QCoreApplication::translate( "TableReadingPage", "Indicators" ) )
      + indicatorsTable( reading.table );
    return html + QLatin1String( "</body></html>\n" );
  }

}
