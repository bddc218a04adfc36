#include "algorithms/tables/readingparameters.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>

#include <utility>

namespace sozialraum
{

  namespace
  {

    QStringList levelChoices()
    {
      QStringList levels{ QStringLiteral( "all" ) };
      for ( const std::string_view name : areaLevelNames )
        levels << QString::fromUtf8( name.data(), static_cast<int>( name.size() ) );
      return levels;
    }

    QStringList markChoices( bool thousands )
    {
      QStringList marks{ QStringLiteral( "automatic" ), QStringLiteral( "comma" ), QStringLiteral( "point" ) };
      if ( thousands )
        marks << QStringLiteral( "blank" ) << QStringLiteral( "apostrophe" ) << QStringLiteral( "none" );
      return marks;
    }

    std::string markNamed( const QString &name )
    {
      if ( name == QLatin1String( "comma" ) )
        return ",";
      if ( name == QLatin1String( "point" ) )
        return ".";
      if ( name == QLatin1String( "blank" ) )
        return " ";
      return name == QLatin1String( "apostrophe" ) ? "'" : "";
    }

    //! "3-5" or "4". \throws QgsProcessingException
    RowRange rowRange( const QString &text )
    {
      const QStringList parts = text.split( QLatin1Char( '-' ) );
      bool firstIsNumber = false;
      bool lastIsNumber = false;
      const RowRange range{ parts.first().trimmed().toUInt( &firstIsNumber ), parts.last().trimmed().toUInt( &lastIsNumber ) };
      if ( parts.size() > 2 || !firstIsNumber || !lastIsNumber || range.first == 0 || range.last < range.first )
        throw QgsProcessingException( QCoreApplication::translate(
          "ReadTableAlgorithm", "“%1” names no rows. Enter the rows of the headings like 3-5, or one row like 4." )
            .arg( text ) );
      return range;
    }

  }

  void readingParameters( Parameters &p, bool firstAreAdvanced )
  {
    p.text( "SHEET", QCoreApplication::translate( "ReadTableAlgorithm", "Sheet" ),
      QCoreApplication::translate( "ReadTableAlgorithm",
        "Name or number of the sheet of a workbook, or name of the file in an archive. Empty: the first one that has keys." ),
      { .optional = true, .advanced = firstAreAdvanced } );
    p.choice( "LEVEL", QCoreApplication::translate( "ReadTableAlgorithm", "Level" ),
      QCoreApplication::translate( "ReadTableAlgorithm", "Only the areas of this level." ), levelChoices(),
      { .advanced = firstAreAdvanced } );
    p.text( "HEADER_ROWS", QCoreApplication::translate( "ReadTableAlgorithm", "Rows of the headings" ),
      QCoreApplication::translate(
        "ReadTableAlgorithm", "First and last row that hold the headings, like 3-5, or one row, like 4. Empty: found out." ),
      { .optional = true, .advanced = true } );
    p.text( "KEY_COLUMN", QCoreApplication::translate( "ReadTableAlgorithm", "Key column" ),
      QCoreApplication::translate( "ReadTableAlgorithm",
        "Heading or number of the column with the keys; for a key that is split over columns several, separated by semicolons. Empty: "
        "found out." ),
      { .optional = true, .advanced = true } );
    p.text( "PLAN", QCoreApplication::translate( "ReadTableAlgorithm", "Plan of the sheet" ),
      QCoreApplication::translate( "ReadTableAlgorithm",
        "What rows and columns are, in the words in which the log tells it: “rows 1-3 title; 4-5 heading; 6 period; 7-30 data; columns A "
        "key; "
        "B name; C value; D flag of C”. What the plan names holds, the rest is found out. Empty: all is found out." ),
      { .optional = true, .advanced = true } );
    p.choice( "DECIMAL", QCoreApplication::translate( "ReadTableAlgorithm", "Decimal mark" ),
      QCoreApplication::translate( "ReadTableAlgorithm", "Of numbers in text cells; the whole table decides." ), markChoices( false ),
      { .advanced = true } );
    p.choice( "THOUSANDS", QCoreApplication::translate( "ReadTableAlgorithm", "Thousands mark" ),
      QCoreApplication::translate( "ReadTableAlgorithm", "Of numbers in text cells; the whole table decides." ), markChoices( true ),
      { .advanced = true } );
    p.text( "ENCODING", QCoreApplication::translate( "ReadTableAlgorithm", "Encoding" ),
      QCoreApplication::translate( "ReadTableAlgorithm",
        "UTF-8, Windows-1252 (also for ISO-8859-1), ISO-8859-15, CP850 (DOS), Mac Roman, UTF-16LE or UTF-16BE. Empty: found out." ),
      { .optional = true, .advanced = true } );
  }

  TableReadOptions readingOptions( const Call &call )
  {
    const auto text = [&call]( const char *name ) { return call.text( name ).trimmed(); };
    TableReadOptions options;
    options.sheet = text( "SHEET" ).toStdString();
    if ( const QString rows = text( "HEADER_ROWS" ); !rows.isEmpty() )
      options.headerRows = rowRange( rows );
    for ( const QString &column : text( "KEY_COLUMN" ).split( QLatin1Char( ';' ) ) )
    {
      if ( !column.trimmed().isEmpty() )
        options.keyColumns.push_back( column.trimmed().toStdString() );
    }
    if ( TablePlan plan = planFromText( text( "PLAN" ).toStdString() ); !plan.tables.empty() )
      options.plan = std::move( plan );
    options.level = areaLevelFromString( call.choice( "LEVEL" ).toStdString() );
    options.encoding = text( "ENCODING" ).toStdString();
    if ( const std::string decimal = markNamed( call.choice( "DECIMAL" ) ); !decimal.empty() )
      options.decimalMark = decimal.front();
    if ( const QString thousands = call.choice( "THOUSANDS" ); thousands != QLatin1String( "automatic" ) )
      options.thousandsMark = markNamed( thousands );
    return options;
  }

}
