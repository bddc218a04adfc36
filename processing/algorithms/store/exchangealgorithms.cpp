#include "algorithms/store/exchangealgorithms.h"

#include "algorithms/store/storeparameter.h"
#include "platform/paths.h"
#include "results/resultfolder.h"
#include "store/package/storepackage.h"
#include "store/storeschema.h"

#include <QDir>
#include <QFileInfo>

namespace sozialraum
{

  static QVariantMap countsAsResults( const PackageCounts &counts )
  {
    return { { QStringLiteral( "FILES" ), static_cast<qlonglong>( counts.files ) },
      { QStringLiteral( "OBSERVATIONS" ), static_cast<qlonglong>( counts.observations ) },
      { QStringLiteral( "IMPORTS" ), static_cast<qlonglong>( counts.imports ) },
      { QStringLiteral( "AREA_COUNT" ), static_cast<qlonglong>( counts.areas ) } };
  }

  AlgorithmTexts ExportStoreAlgorithm::texts() const
  {
    return {
      tr( "Export store" ),
      tr( "store,export,exchange,data package,Frictionless,CSV,backup,GeoPackage,PostgreSQL,monitor" ),
      tr( "Writes a whole store as a Data Package: CSV files, and a description of every column." ),
      tr( "A Data Package (datapackage.org) is a folder with a CSV file for each table and datapackage.json, which says what each column "
          "holds, what refers to what, and what the signs in the place of missing values mean. Spreadsheets, R and Python read it "
          "without the plugin; “Import store” makes the same store of it, in a file or in PostgreSQL.\n\n"
          "Everything is in it: all versions, pending and withdrawn imports, and what is not public. It is for offices that share a "
          "store, and for keeping; what may be given away makes “Publish monitor”." ),
    };
  }

  void ExportStoreAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.add( std::make_unique<QgsProcessingParameterFolderDestination>( QStringLiteral( "FOLDER" ), tr( "Folder" ) ),
      tr( "Gets the files of the package. Those of an earlier export are replaced, all other files stay." ) );
    p.result( "FILES", tr( "Tables written" ) );
    p.result( "OBSERVATIONS", tr( "Observations written" ) );
    p.result( "IMPORTS", tr( "Imports written" ) );
    p.result( "AREA_COUNT", tr( "Areas written" ) );
  }

  QVariantMap ExportStoreAlgorithm::run( Call &call )
  {
    StoreDatabase database = openStore( storePlace( call ), false );
    const QString target = call.fileOutput( "FOLDER" );
    ResultFolder folder( target, name(), OlderFiles::Removed );
    const PackagePlaces places = [&folder]( const std::string &file ) {
      return platform::pathFromUtf8( folder.path( QString::fromStdString( file ) ).toStdString() );
    };
    const PackageCounts counts = exportStore( database, places, now(), call.progress() );
    for ( const QString &sentence : folder.finish() )
      call.say( sentence );
    call.say( tr( "%1 observations of %2 imports are in the package “%3”. It is INTERNAL: what is not public is in it as well." )
        .arg( counts.observations )
        .arg( counts.imports )
        .arg( QDir::toNativeSeparators( target ) ) );
    QVariantMap results = countsAsResults( counts );
    results.insert( QStringLiteral( "FOLDER" ), target );
    return results;
  }

  AlgorithmTexts ImportStoreAlgorithm::texts() const
  {
    return {
      tr( "Import store" ),
      tr( "store,import,exchange,data package,Frictionless,CSV,restore,GeoPackage,PostgreSQL,move,monitor" ),
      tr( "Makes a new store of a Data Package that “Export store” wrote." ),
      tr(
        "The new store is the old one to the last digit: values, statuses, all versions with the numbers of their imports, sources, areas, "
        "groupings, catalogue. So a store moves from a file into PostgreSQL, and back.\n\n"
        "A store that is there already stays as it is: name a new one. A package in which a file was changed or is missing is refused, "
        "and nothing is made." ),
    };
  }

  void ImportStoreAlgorithm::declare( Parameters &p ) const
  {
    p.add( std::make_unique<QgsProcessingParameterFile>(
             QStringLiteral( "PACKAGE" ), tr( "Data Package" ), Qgis::ProcessingFileParameterBehavior::File, QStringLiteral( "json" ) ),
      tr( "The file datapackage.json in the folder of the package." ) );
    storeParameter( p );
    p.add( std::make_unique<QgsProcessingOutputString>( QStringLiteral( "STORE" ), tr( "Store" ) ) );
    p.result( "FILES", tr( "Tables read" ) );
    p.result( "OBSERVATIONS", tr( "Observations" ) );
    p.result( "IMPORTS", tr( "Imports" ) );
    p.result( "AREA_COUNT", tr( "Areas" ) );
  }

  QVariantMap ImportStoreAlgorithm::run( Call &call )
  {
    const StorePlace place = storePlace( call );
    QString description = call.file( "PACKAGE" );
    if ( QFileInfo( description ).isDir() )
      description = QDir( description ).filePath( QString::fromLatin1( packageDescriptionName.data() ) );
    const PackageCounts counts = importStore( platform::pathFromUtf8( description.toStdString() ), place, call.progress() );
    call.say( tr( "The store “%1” was made: %2 observations of %3 imports, %4 areas." )
        .arg( QString::fromStdString( place.name ) )
        .arg( counts.observations )
        .arg( counts.imports )
        .arg( counts.areas ) );
    QVariantMap results = countsAsResults( counts );
    results.insert( QStringLiteral( "STORE" ), call.text( "STORE" ) );
    return results;
  }

}
