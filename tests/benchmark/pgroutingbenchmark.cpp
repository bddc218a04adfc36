// PostGIS with pgRouting as a second opinion: the same catchments, in result and time. Only where scripts/benchmark has started a database.
#include "comparison.h"
#include "townplan.h"

#include "geometry/lengthmetric.h"
#include "coverage/catchments/servicecatchments.h"
#include "problemreporter.h"

#include <cmath>
#include <cpl_conv.h>
#include <cstdio>
#include <gdal_priv.h>
#include <map>
#include <memory>
#include <ogrsf_frmts.h>
#include <stdexcept>
#include <string>
#include <utility>

namespace sozialraum
{
  namespace
  {
    constexpr double limit = 2000.0; // metres

    //! A database of PostgreSQL, asked through GDAL.
    class Database
    {
    public:
      explicit Database( const std::string &connection )
      {
        GDALAllRegister();
        CPLSetConfigOption( "PG_USE_COPY", "YES" );
        mDataset.reset( GDALDataset::Open( ( "PG:" + connection ).c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE | GDAL_OF_VERBOSE_ERROR ) );
        if ( !mDataset )
          throw std::runtime_error( "the database cannot be opened: " + connection );
      }

      GDALDataset &dataset() { return *mDataset; }

      //! The first number of the first row.
      double number( const std::string &sql )
      {
        OGRLayer *rows = mDataset->ExecuteSQL( sql.c_str(), nullptr, nullptr );
        if ( !rows )
          throw std::runtime_error( CPLGetLastErrorMsg() );
        const OGRFeatureUniquePtr row( rows->GetNextFeature() );
        const double number = row ? row->GetFieldAsDouble( 0 ) : 0.0;
        mDataset->ReleaseResultSet( rows );
        return number;
      }

      void run( const std::string &sql )
      {
        CPLErrorReset();
        mDataset->ReleaseResultSet( mDataset->ExecuteSQL( sql.c_str(), nullptr, nullptr ) );
        if ( CPLGetLastErrorType() == CE_Failure )
          throw std::runtime_error( CPLGetLastErrorMsg() );
      }

    private:
      GDALDatasetUniquePtr mDataset;
    };

    void require( OGRErr result )
    {
      if ( result != OGRERR_NONE )
        throw std::runtime_error( CPLGetLastErrorMsg() );
    }

    //! Numbers of the crossings, by their coordinates.
    using Crossings = std::map<std::pair<double, double>, int>;

    int numberOf( Crossings &crossings, const PlanePoint &point )
    {
      return crossings.try_emplace( { point.x, point.y }, static_cast<int>( crossings.size() ) + 1 ).first->second;
    }

    //! The table streets: id, source, target, cost in metres, geom.
    Crossings writeStreets( Database &database, const NetworkLines &lines, const LengthMetric &metric )
    {
      OGRSpatialReference crs;
      crs.importFromEPSG( 25833 );
      const char *options[] = { "FID=id", "GEOMETRY_NAME=geom", "OVERWRITE=YES", "SPATIAL_INDEX=NONE", nullptr };
      OGRLayer *streets = database.dataset().CreateLayer( "streets", &crs, wkbLineString, const_cast<char **>( options ) );
      if ( !streets )
        throw std::runtime_error( CPLGetLastErrorMsg() );
      for ( const char *name : { "source", "target" } )
      {
        OGRFieldDefn field( name, OFTInteger );
        require( streets->CreateField( &field ) );
      }
      OGRFieldDefn cost( "cost", OFTReal );
      require( streets->CreateField( &cost ) );

      Crossings crossings;
      require( streets->StartTransaction() );
      for ( std::size_t i = 0; i < lines.count(); ++i )
      {
        const std::span<const PlanePoint> line = lines.line( i );
        OGRLineString geometry;
        double metres = 0.0;
        for ( std::size_t v = 0; v < line.size(); ++v )
        {
          geometry.addPoint( line[v].x, line[v].y );
          metres += v > 0 ? metric.distanceBetween( line[v - 1], line[v] ) : 0.0;
        }
        OGRFeature feature( streets->GetLayerDefn() );
        feature.SetField( "source", numberOf( crossings, line.front() ) );
        feature.SetField( "target", numberOf( crossings, line.back() ) );
        feature.SetField( "cost", metres );
        feature.SetGeometry( &geometry );
        require( streets->CreateFeature( &feature ) );
      }
      require( streets->CommitTransaction() );
      require( streets->SyncToDisk() );
      database.run( "CREATE INDEX ON streets (source)" );
      database.run( "CREATE INDEX ON streets (target)" );
      database.run( "VACUUM ANALYZE streets" );
      return crossings;
    }

    //! Reached streets of every start, whole or in part, into the table reached.
    std::string catchmentsOf( const std::string &starts )
    {
      const std::string most = std::to_string( limit );
      return "CREATE TABLE reached AS "
             "WITH nodes AS (SELECT from_v, node, agg_cost FROM pgr_drivingDistance('SELECT id, source, target, cost FROM streets', ARRAY["
        + starts + "], " + most
        + ", directed := false)), "
          "ends AS (SELECT coalesce(a.from_v, b.from_v) AS facility, coalesce(a.id, b.id) AS id, a.reach AS from_begin, b.reach AS "
          "from_end FROM "
          "(SELECT n.from_v, s.id, least(s.cost, "
        + most
        + " - n.agg_cost) AS reach FROM nodes n JOIN streets s ON s.source = n.node) a FULL JOIN "
          "(SELECT n.from_v, s.id, least(s.cost, "
        + most
        + " - n.agg_cost) AS reach FROM nodes n JOIN streets s ON s.target = n.node) b ON a.from_v = b.from_v AND a.id = b.id), "
          "parts AS (SELECT e.facility, s.geom, s.cost, coalesce(e.from_begin, 0) AS a, coalesce(e.from_end, 0) AS b FROM ends e JOIN "
          "streets s ON s.id = e.id) "
          "SELECT facility, sum(least(cost, a + b)) AS metres, ST_Collect(CASE WHEN a + b >= cost THEN geom "
          "WHEN a > 0 AND b > 0 THEN ST_Collect(ST_LineSubstring(geom, 0, a / cost), ST_LineSubstring(geom, 1 - b / cost, 1)) "
          "WHEN a > 0 THEN ST_LineSubstring(geom, 0, a / cost) ELSE ST_LineSubstring(geom, 1 - b / cost, 1) END) AS geom "
          "FROM parts WHERE a + b > 0 GROUP BY facility";
    }

    double ourMetres( const NetworkLines &lines, const std::vector<PlanePoint> &places, const LengthMetric &metric )
    {
      CollectingReporter problems;
      const RoadNetwork network = buildNetwork( lines, metric, {}, problems );
      const SegmentIndex index( network );
      const std::vector<Access> accesses = snapToNetwork( places, network, index, metric, {} );
      CatchmentOptions options;
      options.thresholds = { static_cast<Cost>( limit * 1000.0 ) };
      options.withPolygons = false;
      double millimetres = 0.0;
      serviceCatchments( network, index, accesses, metric, options, [&]( const FacilityCatchment &catchment ) {
        for ( const RingStretch &stretch : catchment.stretches )
          millimetres += stretch.end - stretch.begin;
      } );
      return millimetres / 1000.0;
    }

    ComparisonResult compareWithPgRouting()
    {
      if ( !qEnvironmentVariableIsSet( "SOZIALRAUM_BENCHMARK_POSTGRES" ) )
        throw NotRun( "there is no PostgreSQL with pgRouting" );
      const NetworkLines lines = townPlan( districtSide );
      const LengthMetric metric = LengthMetric::ellipsoid( "EPSG:25833" );
      Database database( qgetenv( "SOZIALRAUM_BENCHMARK_POSTGRES" ).toStdString() );
      Crossings crossings = writeStreets( database, lines, metric );

      constexpr std::size_t facilities = 100;
      std::vector<PlanePoint> places; // at crossings, which need no snapping
      std::string starts;
      for ( std::size_t i = 0; i < facilities; ++i )
      {
        places.push_back( lines.line( i * lines.count() / facilities ).front() );
        starts += ( i > 0 ? "," : "" ) + std::to_string( numberOf( crossings, places.back() ) );
      }
      const std::string sql = catchmentsOf( starts );
      const auto theirs = [&] {
        database.run( "DROP TABLE IF EXISTS reached" );
        database.run( sql );
      };
      const double theirMilliseconds = medianMilliseconds( 1, theirs );
      const double theirMetres = database.number( "SELECT sum(metres) FROM reached" );
      const double metres = ourMetres( lines, places, metric );
      std::fprintf( stderr, "service_area_lines_pgrouting: reached streets %.1f m, pgRouting %.1f m\n", metres, theirMetres );
      if ( std::abs( metres - theirMetres ) > 1e-5 * theirMetres )
        throw std::runtime_error( "pgRouting reaches other streets" );

      const std::unique_ptr<QgsVectorLayer> roads = layerOf( lines );
      const std::unique_ptr<QgsVectorLayer> kitas = layerOf( places );
      const QVariantMap call{ { QStringLiteral( "FACILITIES" ), QVariant::fromValue( kitas.get() ) },
        { QStringLiteral( "NETWORK" ), QVariant::fromValue( roads.get() ) }, { QStringLiteral( "THRESHOLDS" ), QStringLiteral( "2000" ) },
        { QStringLiteral( "OUTPUT_LINES" ), QStringLiteral( "TEMPORARY_OUTPUT" ) } };
      const auto ours = [&] { runAlgorithm( QStringLiteral( "sozialraum:servicecatchments" ), call ); };
      return { medianMilliseconds( 3, ours ), theirMilliseconds, peakMegabytes( ours ) };
    }

    const bool sPgRouting = registerComparison( "service_area_lines_pgrouting", compareWithPgRouting );

  }
}
