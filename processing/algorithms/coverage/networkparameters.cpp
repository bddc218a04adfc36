#include "algorithms/coverage/networkparameters.h"

#include "algorithms/findingtexts.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <qgscurve.h>
#include <qgsfeaturerequest.h>
#include <qgsgeometrycollection.h>
#include <qgslinestring.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsproviderregistry.h>
#include <qgsunittypes.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct NetworkTexts
  {
    Q_DECLARE_TR_FUNCTIONS( NetworkTexts )
  };

  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> networkParameters( bool networkIsOptional )
  {
    std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> all;
    const auto add = [&all]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced ) {
      parameter->setHelp( help );
      if ( advanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      all.push_back( std::move( parameter ) );
    };
    const auto choice = []( const QString &name, const QString &description, const QStringList &values, const QString &defaultValue ) {
      return std::make_unique<QgsProcessingParameterEnum>( name, description, values, false, defaultValue, false, true );
    };
    const auto field = []( const QString &name, const QString &description ) {
      return std::make_unique<QgsProcessingParameterField>( name, description, QVariant(), QStringLiteral( "NETWORK" ), Qgis::ProcessingFieldParameterDataType::Any, false, true );
    };

    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "NETWORK" ), NetworkTexts::tr( "Road network" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::VectorLine ) }, QVariant(), networkIsOptional ), NetworkTexts::tr( "Lines of roads and paths. They are joined where they have a vertex in common, and only there: a bridge without a common vertex stays a bridge. Lines of an OpenStreetMap file can be used as they are." ), false );
    add( choice( QStringLiteral( "COST" ), NetworkTexts::tr( "Cost" ), { QStringLiteral( "length" ), QStringLiteral( "time" ) }, QStringLiteral( "length" ) ), NetworkTexts::tr( "“length” in metres, “time” in minutes." ), false );
    add( choice( QStringLiteral( "PROFILE" ), NetworkTexts::tr( "Who travels" ), { QStringLiteral( "foot" ), QStringLiteral( "child" ), QStringLiteral( "bicycle" ), QStringLiteral( "car" ), QStringLiteral( "any" ) }, QStringLiteral( "foot" ) ), NetworkTexts::tr( "Which roads are open, and how fast. On foot 5 km/h, a child 4 km/h; motorways are closed and one-way streets go both ways. By bicycle 15 km/h; by car the speed of the road. “any” opens every line." ), false );
    add( field( QStringLiteral( "CLASS_FIELD" ), NetworkTexts::tr( "Field of the road class" ) ), NetworkTexts::tr( "Values as in OpenStreetMap (motorway, residential, footway …); lines without a class are no roads. Empty: “highway”, where there is such a field. Unknown classes are open to all." ), true );
    add( field( QStringLiteral( "SPEED_FIELD" ), NetworkTexts::tr( "Field of the speed" ) ), NetworkTexts::tr( "km/h; where it is empty or not above 0, the usual speed counts. Empty: by car “maxspeed”, where there is such a field." ), true );
    add( field( QStringLiteral( "ONEWAY_FIELD" ), NetworkTexts::tr( "Field of the one-way streets" ) ), NetworkTexts::tr( "yes, 1: only in the direction the line is drawn; -1: only against it; no, 0 or empty: both. Empty: by bicycle and car “oneway”, where there is such a field." ), true );
    add( choice( QStringLiteral( "LENGTHS" ), NetworkTexts::tr( "Lengths" ), { QStringLiteral( "ellipsoid" ), QStringLiteral( "plane" ) }, QStringLiteral( "ellipsoid" ) ), NetworkTexts::tr( "On the ellipsoid lengths are right in every coordinate reference system, geographic ones too. “plane” takes them from the coordinates." ), true );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "TOLERANCE" ), NetworkTexts::tr( "Tolerance of joints" ), Qgis::ProcessingNumberParameterType::Double, 0.0, false, 0.0 ), NetworkTexts::tr( "Vertices not farther apart than this are one, in units of the network's coordinates. 0: only equal coordinates." ), true );
    add( choice( QStringLiteral( "DIRECTION" ), NetworkTexts::tr( "Direction" ), { QStringLiteral( "to" ), QStringLiteral( "from" ) }, QStringLiteral( "to" ) ), NetworkTexts::tr( "The way to the facility or from it; they differ where there are one-way streets." ), false );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "SNAP_DISTANCE" ), NetworkTexts::tr( "Greatest distance to a road" ), Qgis::ProcessingNumberParameterType::Double, 200.0, false, 0.0 ), NetworkTexts::tr( "Metres. What is farther away from every road is not joined to one; it is listed apart." ), false );
    return all;
  }

  static QString chosen( const QgsProcessingAlgorithm &algorithm, const char *name, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    return QgsProcessingParameters::parameterAsEnumString( algorithm.parameterDefinition( QLatin1String( name ) ), parameters, context );
  }

  CostKind costKindOf( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    return chosen( algorithm, "COST", parameters, context ) == QLatin1String( "time" ) ? CostKind::Time : CostKind::Length;
  }

  TravelDirection directionOf( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    return chosen( algorithm, "DIRECTION", parameters, context ) == QLatin1String( "from" ) ? TravelDirection::FromFacility : TravelDirection::ToFacility;
  }

  QString unitOf( CostKind kind )
  {
    return kind == CostKind::Time ? QStringLiteral( "min" ) : QStringLiteral( "m" );
  }

  QString squaresBeside( const QgsVectorLayer *network )
  {
    if ( !network || !network->dataProvider() || network->dataProvider()->storageType() != QLatin1String( "OSM" ) )
      return QString();
    QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( QStringLiteral( "ogr" ), network->source() );
    if ( parts.value( QStringLiteral( "layerName" ) ).toString() != QLatin1String( "lines" ) )
      return QString();
    parts[QStringLiteral( "layerName" )] = QStringLiteral( "multipolygons" );
    parts.remove( QStringLiteral( "subset" ) );
    return QgsProviderRegistry::instance()->encodeUri( QStringLiteral( "ogr" ), parts );
  }

  namespace
  {
    //! Where the attributes of the lines stand.
    struct RoadFields
    {
      int roadClass = -1;
      int speed = -1;
      int oneway = -1;
      int otherTags = -1;
      bool hasClassField = false;
      bool obeyOneWay = false;
      bool ownSpeeds = false;

      QgsAttributeList all() const
      {
        QgsAttributeList indexes;
        for ( const int index : { roadClass, speed, oneway, otherTags } )
        {
          if ( index >= 0 )
            indexes << index;
        }
        return indexes;
      }
    };

    class NetworkReader
    {
    public:
      NetworkReader( const QgsProcessingAlgorithm &algorithm, const QgsProcessingFeatureSource &source, const QString &squares, const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
        : mAlgorithm( algorithm )
        , mSource( source )
        , mSquares( squares )
        , mParameters( parameters )
        , mContext( context )
        , mFeedback( feedback )
        , mProfile( profileNamed( choice( "PROFILE" ) ) )
        , mFields( findFields() )
      {}

      ReadNetwork read()
      {
        QElapsedTimer timer;
        timer.start();
        NetworkLines lines = readLines();
        addSquares( lines );
        LengthMetric metric = lengthMetric();
        FeedbackReporter problems( mFeedback );
        NetworkOptions options;
        options.cost = costKindOf( mAlgorithm, mParameters, mContext );
        options.snapTolerance = QgsProcessingParameters::parameterAsDouble( mAlgorithm.parameterDefinition( QStringLiteral( "TOLERANCE" ) ), mParameters, mContext );
        RoadNetwork network = buildNetwork( lines, metric, options, problems, stepOf( progressOf( mFeedback ), 0.2, 0.3 ) );
        report( network, timer.elapsed() );
        SnapOptions snapping;
        snapping.mostMetres = QgsProcessingParameters::parameterAsDouble( mAlgorithm.parameterDefinition( QStringLiteral( "SNAP_DISTANCE" ) ), mParameters, mContext );
        snapping.accessSpeed = usualSpeed( mProfile == TravelProfile::Child ? TravelProfile::Child : TravelProfile::Adult );
        return { std::move( network ), std::move( metric ), mSource.sourceCrs(), snapping };
      }

    private:
      QString choice( const char *name ) const
      {
        return QgsProcessingParameters::parameterAsEnumString( mAlgorithm.parameterDefinition( QLatin1String( name ) ), mParameters, mContext );
      }

      static TravelProfile profileNamed( const QString &name )
      {
        if ( name == QLatin1String( "child" ) )
          return TravelProfile::Child;
        if ( name == QLatin1String( "bicycle" ) )
          return TravelProfile::Bicycle;
        if ( name == QLatin1String( "car" ) )
          return TravelProfile::Car;
        return name == QLatin1String( "any" ) ? TravelProfile::Any : TravelProfile::Adult;
      }

      //! The field that the user named, or \a usual where there is one.
      int field( const char *parameter, const char *usual ) const
      {
        const QStringList named = QgsProcessingParameters::parameterAsStrings( mAlgorithm.parameterDefinition( QLatin1String( parameter ) ), mParameters, mContext );
        if ( named.isEmpty() || named.first().isEmpty() )
          return mSource.fields().lookupField( QLatin1String( usual ) );
        const int index = mSource.fields().lookupField( named.first() );
        if ( index < 0 )
          throw QgsProcessingException( NetworkTexts::tr( "The network has no field “%1”." ).arg( named.first() ) );
        return index;
      }

      bool isNamed( const char *parameter ) const
      {
        const QStringList named = QgsProcessingParameters::parameterAsStrings( mAlgorithm.parameterDefinition( QLatin1String( parameter ) ), mParameters, mContext );
        return !named.isEmpty() && !named.first().isEmpty();
      }

      RoadFields findFields() const
      {
        RoadFields fields;
        fields.roadClass = field( "CLASS_FIELD", "highway" );
        fields.speed = field( "SPEED_FIELD", "maxspeed" );
        fields.oneway = field( "ONEWAY_FIELD", "oneway" );
        fields.otherTags = mSource.fields().lookupField( QStringLiteral( "other_tags" ) );
        fields.hasClassField = fields.roadClass >= 0;
        fields.ownSpeeds = isNamed( "SPEED_FIELD" );
        fields.obeyOneWay = isNamed( "ONEWAY_FIELD" ) || mProfile == TravelProfile::Bicycle || mProfile == TravelProfile::Car;
        return fields;
      }

      RoadAttributes attributesOf( const QgsFeature &feature ) const
      {
        RoadAttributes road;
        road.hasClassField = mFields.hasClassField;
        const auto text = [&feature]( int index ) { return index < 0 ? std::string() : feature.attribute( index ).toString().trimmed().toStdString(); };
        road.roadClass = text( mFields.roadClass );
        road.oneway = text( mFields.oneway );
        if ( mFields.otherTags >= 0 )
        {
          const RoadAttributes tags = attributesFromTags( text( mFields.otherTags ) );
          road.vehicle = tags.vehicle;
          road.access = tags.access;
          road.junction = tags.junction;
          road.speed = tags.speed;
          if ( road.oneway.empty() )
            road.oneway = tags.oneway;
        }
        if ( const std::optional<double> speed = speedOf( text( mFields.speed ) ) )
          road.speed = speed;
        return road;
      }

      RoadAttributes attributesFromTags( const std::string &tags ) const
      {
        RoadAttributes road;
        road.roadClass = otherTag( tags, "highway" );
        road.oneway = otherTag( tags, "oneway" );
        road.access = otherTag( tags, "access" );
        road.junction = otherTag( tags, "junction" );
        road.vehicle = otherTag( tags, mProfile == TravelProfile::Car ? "motor_vehicle" : mProfile == TravelProfile::Bicycle ? "bicycle"
                                                                                                                             : "foot" );
        road.speed = speedOf( otherTag( tags, "maxspeed" ) );
        return road;
      }

      NetworkLines readLines()
      {
        QgsFeatureRequest request;
        request.setSubsetOfAttributes( mFields.all() );
        NetworkLines lines;
        const Progress progress = stepOf( progressOf( mFeedback ), 0.0, 0.2 );
        const double count = std::max( 1.0, static_cast<double>( mSource.featureCount() ) );
        QgsFeatureIterator features = mSource.getFeatures( request );
        QgsFeature feature;
        for ( double done = 0.0; features.nextFeature( feature ); done += 1.0 )
        {
          advance( progress, std::min( done / count, 1.0 ) );
          const RoadAttributes road = attributesOf( feature );
          if ( mFields.obeyOneWay && oneWayOf( road.oneway ) == OneWay::Unknown )
            ++mUnknownOneWays;
          if ( feature.hasGeometry() )
            append( *feature.geometry().constGet(), travelSpeed( road, mProfile, mFields.obeyOneWay, mFields.ownSpeeds ), feature.id(), lines );
        }
        return lines;
      }

      //! Squares by their outlines.
      void addSquares( NetworkLines &lines )
      {
        if ( mSquares.isEmpty() )
          return;
        const QgsVectorLayer layer( mSquares, QStringLiteral( "squares" ), QStringLiteral( "ogr" ), QgsVectorLayer::LayerOptions( QgsCoordinateTransformContext() ) );
        QgsFeatureRequest request;
        request.setFilterExpression( QStringLiteral( "\"other_tags\" LIKE '%\"highway\"=>%'" ) );
        QgsFeatureIterator features = layer.getFeatures( request );
        QgsFeature feature;
        const int tagsField = layer.fields().lookupField( QStringLiteral( "other_tags" ) );
        while ( features.nextFeature( feature ) )
        {
          advance( progressOf( mFeedback ), 0.2 );
          RoadAttributes road = attributesFromTags( feature.attribute( tagsField ).toString().toStdString() );
          road.hasClassField = true;
          if ( const QgsAbstractGeometry *outline = feature.hasGeometry() ? feature.geometry().constGet()->boundary() : nullptr )
          {
            const std::unique_ptr<const QgsAbstractGeometry> owned( outline );
            append( *owned, travelSpeed( road, mProfile, mFields.obeyOneWay, mFields.ownSpeeds ), feature.id(), lines );
          }
        }
      }

      void append( const QgsAbstractGeometry &geometry, LineSpeed speed, QgsFeatureId feature, NetworkLines &lines )
      {
        if ( const auto *parts = qgsgeometry_cast<const QgsGeometryCollection *>( &geometry ) )
        {
          for ( int i = 0; i < parts->numGeometries(); ++i )
            append( *parts->geometryN( i ), speed, feature, lines );
          return;
        }
        const auto *curve = qgsgeometry_cast<const QgsCurve *>( &geometry );
        if ( !curve )
          return;
        const std::unique_ptr<QgsLineString> line( curve->curveToLine() );
        mPoints.clear();
        for ( int i = 0; i < line->numPoints(); ++i )
          mPoints.push_back( { line->xAt( i ), line->yAt( i ) } );
        lines.append( mPoints, speed, feature );
      }

      LengthMetric lengthMetric() const
      {
        const QgsCoordinateReferenceSystem crs = mSource.sourceCrs();
        if ( choice( "LENGTHS" ) == QLatin1String( "plane" ) )
          return LengthMetric::plane( crs.isValid() ? QgsUnitTypes::fromUnitToUnitFactor( crs.mapUnits(), Qgis::DistanceUnit::Meters ) : 1.0 );
        if ( !crs.isValid() )
          throw InputError( "network_without_crs", { mSource.sourceName().toStdString() } );
        return LengthMetric::ellipsoid( crs.toWkt( Qgis::CrsWktVariant::Preferred ).toStdString() );
      }

      void report( const RoadNetwork &network, qint64 milliseconds ) const
      {
        const NetworkCounts &counts = network.counts();
        mFeedback->pushInfo( NetworkTexts::tr( "Network: %1 lines read; %2 edges between %3 nodes, %4 MB, built in %5 s." ).arg( counts.lines ).arg( network.edgeCount() ).arg( network.nodeCount() ).arg( static_cast<double>( network.memory() ) / 1e6, 0, 'f', 1 ).arg( static_cast<double>( milliseconds ) / 1000.0, 0, 'f', 2 ) );
        if ( counts.repeatedVertices + counts.repeatedSegments > 0 )
          mFeedback->pushInfo( NetworkTexts::tr( "%1 vertices stood twice in their line and %2 straight pieces were drawn twice; each counts once." ).arg( counts.repeatedVertices ).arg( counts.repeatedSegments ) );
        if ( mUnknownOneWays > 0 )
          mFeedback->pushWarning( NetworkTexts::tr( "%1 lines have a one-way value that means nothing here; they are taken to go both ways." ).arg( mUnknownOneWays ) );
      }

      const QgsProcessingAlgorithm &mAlgorithm;
      const QgsProcessingFeatureSource &mSource;
      QString mSquares;
      const QVariantMap &mParameters;
      QgsProcessingContext &mContext;
      QgsProcessingFeedback *mFeedback;
      TravelProfile mProfile;
      RoadFields mFields;
      int mUnknownOneWays = 0;
      std::vector<PlanePoint> mPoints;
    };
  }

  ReadNetwork readNetwork( const QgsProcessingAlgorithm &algorithm, const QgsProcessingFeatureSource &source, const QString &squares, const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    return NetworkReader( algorithm, source, squares, parameters, context, feedback ).read();
  }

}
