#include "algorithms/tables/readingparameters.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>

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

    std::unique_ptr<QgsProcessingParameterDefinition> with(
      std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool isAdvanced )
    {
      parameter->setHelp( help );
      if ( isAdvanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      return parameter;
    }

    std::unique_ptr<QgsProcessingParameterDefinition> textParameter( const char *name, const QString &description )
    {
      return std::make_unique<QgsProcessingParameterString>( QString::fromLatin1( name ), description, QVariant(), false, true );
    }

    std::unique_ptr<QgsProcessingParameterDefinition> choiceParameter(
      const char *name, const QString &description, const QStringList &choices )
    {
      return std::make_unique<QgsProcessingParameterEnum>(
        QString::fromLatin1( name ), description, choices, false, choices.first(), false, true );
    }

  }

  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> readingParameters( bool firstAreAdvanced )
  {
    std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> parameters;
    parameters.push_back( with( textParameter( "SHEET", QCoreApplication::translate( "ReadTableAlgorithm", "Sheet" ) ),
      QCoreApplication::translate( "ReadTableAlgorithm",
        "Name or number of the sheet of a workbook, or name of the file in an archive. Empty: the first one that has keys." ),
      firstAreAdvanced ) );
    parameters.push_back( with( choiceParameter( "LEVEL", QCoreApplication::translate( "ReadTableAlgorithm", "Level" ), levelChoices() ),
      QCoreApplication::translate( "ReadTableAlgorithm", "Only the areas of this level." ), firstAreAdvanced ) );
    parameters.push_back( with( textParameter( "HEADER_ROWS", QCoreApplication::translate( "ReadTableAlgorithm", "Rows of the headings" ) ),
      QCoreApplication::translate(
        "ReadTableAlgorithm", "First and last row that hold the headings, like 3-5, or one row, like 4. Empty: found out." ),
      true ) );
    parameters.push_back( with( textParameter( "KEY_COLUMN", QCoreApplication::translate( "ReadTableAlgorithm", "Key column" ) ),
      QCoreApplication::translate( "ReadTableAlgorithm",
        "Heading or number of the column with the keys; for a key that is split over columns several, separated by semicolons. Empty: "
        "found out." ),
      true ) );
    parameters.push_back(
      with( choiceParameter( "DECIMAL", QCoreApplication::translate( "ReadTableAlgorithm", "Decimal mark" ), markChoices( false ) ),
        QCoreApplication::translate( "ReadTableAlgorithm", "Of numbers in text cells; the whole table decides." ), true ) );
    parameters.push_back(
      with( choiceParameter( "THOUSANDS", QCoreApplication::translate( "ReadTableAlgorithm", "Thousands mark" ), markChoices( true ) ),
        QCoreApplication::translate( "ReadTableAlgorithm", "Of numbers in text cells; the whole table decides." ), true ) );
    parameters.push_back( with( textParameter( "ENCODING", QCoreApplication::translate( "ReadTableAlgorithm", "Encoding" ) ),
      QCoreApplication::translate(
        "ReadTableAlgorithm", "UTF-8, Windows-1252 (also for ISO-8859-1), UTF-16LE or UTF-16BE. Empty: found out." ),
      true ) );
    return parameters;
  }

  TableReadOptions readingOptions(
    const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, const QgsProcessingContext &context )
  {
    const auto text = [&]( const char *name ) {
      return QgsProcessingParameters::parameterAsString( algorithm.parameterDefinition( QString::fromLatin1( name ) ), parameters, context )
        .trimmed();
    };
    const auto choice = [&]( const char *name ) {
      return QgsProcessingParameters::parameterAsEnumString(
        algorithm.parameterDefinition( QString::fromLatin1( name ) ), parameters, context );
    };
    TableReadOptions options;
    options.sheet = text( "SHEET" ).toStdString();
    if ( const QString rows = text( "HEADER_ROWS" ); !rows.isEmpty() )
      options.headerRows = rowRange( rows );
    for ( const QString &column : text( "KEY_COLUMN" ).split( QLatin1Char( ';' ) ) )
    {
      if ( !column.trimmed().isEmpty() )
        options.keyColumns.push_back( column.trimmed().toStdString() );
    }
    options.level = areaLevelFromString( choice( "LEVEL" ).toStdString() );
    options.encoding = text( "ENCODING" ).toStdString();
    if ( const std::string decimal = markNamed( choice( "DECIMAL" ) ); !decimal.empty() )
      options.decimalMark = decimal.front();
    if ( const QString thousands = choice( "THOUSANDS" ); thousands != QLatin1String( "automatic" ) )
      options.thousandsMark = markNamed( thousands );
    return options;
  }

}
