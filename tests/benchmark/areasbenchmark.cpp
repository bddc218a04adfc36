// Joining a table of all municipalities, and dissolving them to districts, against what QGIS offers for it.
#include "comparison.h"
#include "realdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>

#include <cstdio>
#include <memory>
#include <stdexcept>

namespace sozialraum
{

  namespace
  {
    constexpr int runs = 5;

    //! A file of the real data. \throws NotRun where it is not there
    QString pathOf( const char *relativePath )
    {
      const QString path = QString::fromStdString( realData( relativePath ).string() );
      if ( path.isEmpty() || !QFile::exists( path ) )
        throw NotRun( std::string( "SOZIALRAUM_REAL_DATA has no " ) + relativePath );
      return path;
    }

    void runAlgorithm( const QString &id, const QVariantMap &parameters )
    {
      QgsProcessingContext context;
      QgsProcessingFeedback feedback( false );
      const std::unique_ptr<QgsProcessingAlgorithm> algorithm( QgsApplication::processingRegistry()->createAlgorithmById( id ) );
      bool succeeded = false;
      algorithm->run( parameters, context, &feedback, &succeeded );
      if ( !succeeded )
        throw std::runtime_error( feedback.textLog().toStdString() );
    }

    ComparisonResult compared( const QString &ourId, QVariantMap ours, const QString &theirId, QVariantMap theirs )
    {
      const QTemporaryDir folder;
      int number = 0;
      const auto runInto = [&]( const QString &id, QVariantMap &parameters ) {
        ++number;
        parameters.insert( QStringLiteral( "OUTPUT" ), folder.filePath( QStringLiteral( "output%1.gpkg" ).arg( number ) ) );
        if ( parameters.contains( QStringLiteral( "PROTOCOL" ) ) )
          parameters.insert( QStringLiteral( "PROTOCOL" ), folder.filePath( QStringLiteral( "protocol%1.gpkg" ).arg( number ) ) );
        runAlgorithm( id, parameters );
      };
      ComparisonResult result = timedInTurn( runs, [&] { runInto( ourId, ours ); }, [&] { runInto( theirId, theirs ); } );
      result.ourPeakMegabytes = peakMegabytes( [&] { runInto( ourId, ours ); } );
      return result;
    }

    ComparisonResult compareJoin()
    {
      const QString areas = pathOf( "areas/zensus2022/VG250_GEM.shp" );
      const QString table = pathOf( "tables/zensus2022_ffcsv/1000A-0000_1773175153999_de_flat.csv" );
      return compared( QStringLiteral( "sozialraum:joinindicators" ),
        { { QStringLiteral( "INPUT" ), areas }, { QStringLiteral( "KEY_FIELD" ), QStringLiteral( "ARS" ) },
          { QStringLiteral( "TABLES" ), table }, { QStringLiteral( "PROTOCOL" ), QString() } },
        QStringLiteral( "native:joinattributestable" ),
        { { QStringLiteral( "INPUT" ), areas }, { QStringLiteral( "FIELD" ), QStringLiteral( "ARS" ) },
          { QStringLiteral( "INPUT_2" ), table }, { QStringLiteral( "FIELD_2" ), QStringLiteral( "1_variable_attribute_code" ) },
          { QStringLiteral( "FIELDS_TO_COPY" ), QStringList{ QStringLiteral( "value" ) } }, { QStringLiteral( "METHOD" ), 1 } } );
    }

    ComparisonResult compareDissolve()
    {
      const QString areas = pathOf( "areas/germany/vg5000_2021_epsg25832.gpkg" );
      const QString layer = areas + QStringLiteral( "|layername=gemeinden" );
      return compared( QStringLiteral( "sozialraum:aggregateareas" ),
        { { QStringLiteral( "INPUT" ), layer }, { QStringLiteral( "KEY_FIELD" ), QStringLiteral( "AGS" ) },
          { QStringLiteral( "DISTRICTS" ), true } },
        QStringLiteral( "native:dissolve" ),
        { { QStringLiteral( "INPUT" ), layer },
          { QStringLiteral( "FIELD" ), QStringList{ QStringLiteral( "SN_L" ), QStringLiteral( "SN_R" ), QStringLiteral( "SN_K" ) } } } );
    }
  }

  static const bool sJoin = registerComparison( "join", compareJoin );
  static const bool sDissolve = registerComparison( "dissolve", compareDissolve );

}
