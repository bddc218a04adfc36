#include "algorithms/publication/scanreleasealgorithm.h"

#include "algorithms/areas/tablesparameter.h"
#include "algorithms/publication/folderscan.h"
#include "findings/disclosurecodes.h"

#include <QDir>
#include <qgsprocessingparameters.h>

#include <algorithm>

namespace sozialraum
{

  AlgorithmTexts ScanReleaseAlgorithm::texts() const
  {
    return {
      tr( "Scan release" ),
      tr( "release,publication,leak,search,secret,protected,PDF,GeoPackage,project,check" ),
      tr( "Looks through every file of a folder for values and names that must not leave the office." ),
      tr( "Unpacks what is in the folder – pages, projects, GeoPackages with rows that were deleted, PDF, texts of pictures, CSV, office "
          "files, archives – and looks for each protected value in the spellings that people and programs use, and for each protected "
          "word.\n\n"
          "Numbers of four digits or more are found anywhere; shorter ones, which are everywhere, only in a row with the key or name of "
          "their area, and in sentences that name it beside the indicator or the unit. What nobody can search is said: pixels of pictures, "
          "letters that were drawn as outlines, lengths of bars." ),
    };
  }

  void ScanReleaseAlgorithm::declare( Parameters &p ) const
  {
    p.add( std::make_unique<QgsProcessingParameterFile>(
             QStringLiteral( "FOLDER" ), tr( "Folder" ), Qgis::ProcessingFileParameterBehavior::Folder ),
      tr( "The folder that is to be given away, with all folders in it." ) );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "PROTECTED" ), tr( "Protected values" ) ),
      tr( "Tables with a column value or count (numbers or words), or word; with area_key and name for short numbers, and indicator and "
          "unit to find these in sentences. Of a table with the "
          "column status, as “Protect indicators” writes it, all rows count that are not published." ) );
    p.output( "OUTPUT", tr( "Finds" ), tr( "File, place in it, and the value that stands there." ), Qgis::ProcessingSourceType::Vector );
    p.result( "FOUND", tr( "Finds" ) );
    p.result( "UNREADABLE", tr( "Files that could not be looked through" ) );
  }

  void ScanReleaseAlgorithm::prepare( Call &call )
  {
    mProtected = tableInputs( call.value( "PROTECTED" ), call.context() );
  }

  static void addProtected( std::vector<ProtectedValue> &values, const ListTable &list, const QString &label )
  {
    const std::optional<std::size_t> value = list.column( { "value", "count", "wert", "anzahl" } );
    const std::optional<std::size_t> word = list.column( { "word", "wort", "text" } );
    const std::optional<std::size_t> area = list.column( { "area_key", "ags", "gebiet", "schluessel" } );
    const std::optional<std::size_t> name = list.column( { "name", "area_name", "gen" } );
    const std::optional<std::size_t> status = list.column( { "status" } );
    const std::optional<std::size_t> indicator = list.column( { "indicator", "indikator", "kind" } );
    const std::optional<std::size_t> unit = list.column( { "unit", "einheit" } );
    if ( !value && !word )
      throw InputError( codes::releaseColumnsMissing, { list.name, label.toStdString() } );
    for ( const std::vector<std::string> &row : list.rows )
    {
      if ( status && ( row[*status] == "published" ) )
        continue;
      const std::string key = area ? row[*area] : std::string();
      const std::string called = name ? row[*name] : std::string();
      std::vector<std::string> nouns;
      for ( const std::optional<std::size_t> &column : { indicator, unit } )
      {
        if ( column && !row[*column].empty() )
          nouns.push_back( row[*column] );
      }
      for ( const std::optional<std::size_t> &column : { value, word } )
      {
        if ( !column || row[*column].empty() )
          continue;
        const std::optional<double> number = column == value ? listNumber( row[*column] ) : std::nullopt;
        values.push_back( { key, called, number, number ? std::string() : row[*column], nouns } );
      }
    }
  }

  QVariantMap ScanReleaseAlgorithm::run( Call &call )
  {
    const QString folder = call.file( "FOLDER" );
    if ( !QDir( folder ).exists() )
      throw QgsProcessingException( tr( "There is no “Folder” %1." ).arg( QDir::toNativeSeparators( folder ) ) );
    std::vector<ProtectedValue> protectedValues;
    for ( const TableInput &input : mProtected )
      addProtected( protectedValues, readListInput( input, stepOf( call.progress(), 0.0, 0.05 ) ), call.label( "PROTECTED" ) );
    if ( protectedValues.empty() )
      throw QgsProcessingException(
        tr( "“Protected values” holds nothing to look for. Give a table with values that are not published." ) );
    const ProtectedValues values( std::move( protectedValues ) );
    const FolderScan scan = scanFolder( folder, values, stepOf( call.progress(), 0.05, 0.95 ) );
    if ( scan.files == 0 )
      throw QgsProcessingException(
        tr( "The “Folder” %1 is empty: nothing was looked through." ).arg( QDir::toNativeSeparators( folder ) ) );

    QgsFields fields;
    for ( const char *name : { "file", "place", "value", "area_key" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", fields );
    constexpr int mostNamed = 10;
    int named = 0;
    for ( const FolderFind &find : scan.found )
    {
      const ProtectedValue &value = values[find.value];
      const QString text = QString::fromStdString( value.number ? plainNumber( *value.number, -1 ) : value.word );
      if ( ++named <= mostNamed )
        call.warn( tr( "“%1” holds the protected value “%2” at “%3”." ).arg( find.file, text, find.place ) );
      QgsFeature row( fields );
      row.setAttributes( QgsAttributes() << find.file << find.place << text << QString::fromStdString( value.areaKey ) );
      output->add( row );
    }
    for ( const std::string &place : scan.unreadable )
      call.warn( tr( "“%1” could not be looked through: it is damaged, encrypted or packed too deep. Do not give it away unseen." )
          .arg( QString::fromStdString( place ) ) );
    if ( values.notSearchable() > 0 )
      call.warn( tr( "%1 values have fewer than four digits and no area: such numbers are everywhere and were not looked for. Give "
                     "“Protected values” the columns area_key and name." )
          .arg( values.notSearchable() ) );
    call.say( tr( "%1 files looked through for %2 values: %3 finds." ).arg( scan.files ).arg( values.size() ).arg( scan.found.size() ) );
    return { { QStringLiteral( "OUTPUT" ), output->finish() }, { QStringLiteral( "FOUND" ), static_cast<qlonglong>( scan.found.size() ) },
      { QStringLiteral( "UNREADABLE" ), static_cast<qlonglong>( scan.unreadable.size() ) } };
  }

}
