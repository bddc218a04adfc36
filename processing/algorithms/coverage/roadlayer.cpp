#include "algorithms/coverage/roadlayer.h"

#include "algorithms/coverage/networktexts.h"
#include "algorithms/sozialraumalgorithm.h"

#include <qgscurve.h>
#include <qgsfeaturerequest.h>
#include <qgsgeometrycollection.h>
#include <qgslinestring.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsproviderregistry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>

namespace sozialraum
{

  TravelProfile profileOf( const Call &call )
  {
    const QString name = call.choice( "PROFILE" );
    if ( name == QLatin1String( "child" ) )
      return TravelProfile::Child;
    if ( name == QLatin1String( "bicycle" ) )
      return TravelProfile::Bicycle;
    if ( name == QLatin1String( "car" ) )
      return TravelProfile::Car;
    return name == QLatin1String( "any" ) ? TravelProfile::Any : TravelProfile::Adult;
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
    //! Where the attributes of the lines stand; negative: nowhere.
    struct RoadFields
    {
      int roadClass = -1;
      int speed = -1;
      int oneway = -1;
      int otherTags = -1;
      int bridge = -1;
      int tunnel = -1;
      int layer = -1;
      bool obeyOneWay = false;
      bool ownSpeeds = false;

      QgsAttributeList all() const
      {
        QgsAttributeList indexes;
        for ( const int index : { roadClass, speed, oneway, otherTags, bridge, tunnel, layer } )
        {
          if ( index >= 0 )
            indexes << index;
        }
        return indexes;
      }
    };

    std::string textOf( const QgsFeature &feature, int field )
    {
      return field < 0 ? std::string() : feature.attribute( field ).toString().trimmed().toStdString();
    }

    //! bridge=viaduct is a bridge too.
    bool isSaidToBe( const std::string &value )
    {
      return !value.empty() && value != "no" && value != "0" && value != "false";
    }

    class RoadReader
    {
    public:
      RoadReader( const QgsProcessingFeatureSource &source, const Call &call, RoadFactsWanted facts )
        : mCall( call )
        , mSource( source )
        , mProfile( profileOf( call ) )
        , mWithFacts( facts == RoadFactsWanted::Yes )
        , mFields( findFields() )
      {}

      void readLines()
      {
        QgsFeatureRequest request;
        request.setSubsetOfAttributes( mFields.all() );
        const Progress progress = stepOf( mCall.progress(), 0.0, 0.2 );
        const double count = std::max( 1.0, static_cast<double>( mSource.featureCount() ) );
        QgsFeatureIterator features = mSource.getFeatures( request );
        QgsFeature feature;
        for ( double done = 0.0; features.nextFeature( feature ); done += 1.0 )
        {
          advance( progress, std::min( done / count, 1.0 ) );
          const RoadAttributes road = attributesOf( feature );
          if ( mFields.obeyOneWay && oneWayOf( road.oneway ) == OneWay::Unknown )
            ++mRoads.unknownOneWays;
          if ( feature.hasGeometry() )
            append( *feature.geometry().constGet(), travelSpeed( road, mProfile, mFields.obeyOneWay, mFields.ownSpeeds ), feature.id() );
          if ( mWithFacts )
            mRoads.facts.resize( mRoads.lines.count(), factsOf( feature, road ) );
        }
      }

      //! Squares by their outlines.
      void readSquares( const QString &squares )
      {
        if ( squares.isEmpty() )
          return;
        const QgsVectorLayer layer(
          squares, QStringLiteral( "squares" ), QStringLiteral( "ogr" ), QgsVectorLayer::LayerOptions( QgsCoordinateTransformContext() ) );
        QgsFeatureRequest request;
        request.setFilterExpression( QStringLiteral( "\"other_tags\" LIKE '%\"highway\"=>%'" ) );
        QgsFeatureIterator features = layer.getFeatures( request );
        QgsFeature feature;
        const int tagsField = layer.fields().lookupField( QStringLiteral( "other_tags" ) );
        while ( features.nextFeature( feature ) )
        {
          advance( mCall.progress(), 0.2 );
          RoadAttributes road = attributesFromTags( textOf( feature, tagsField ) );
          road.hasClassField = true;
          const std::unique_ptr<const QgsAbstractGeometry> outline(
            feature.hasGeometry() ? feature.geometry().constGet()->boundary() : nullptr );
          if ( outline )
            append( *outline, travelSpeed( road, mProfile, mFields.obeyOneWay, mFields.ownSpeeds ), feature.id() );
          if ( mWithFacts )
            mRoads.facts.resize( mRoads.lines.count() );
        }
      }

      RoadLayer takeRoads() { return std::move( mRoads ); }

    private:
      QString named( const char *parameter ) const
      {
        const QStringList fields = mCall.texts( parameter );
        return fields.isEmpty() ? QString() : fields.first();
      }

      //! The field that the user named, or \a usual where there is one.
      int field( const char *parameter, const char *usual ) const
      {
        const QString name = named( parameter );
        if ( name.isEmpty() )
          return mSource.fields().lookupField( QLatin1String( usual ) );
        const int index = mSource.fields().lookupField( name );
        if ( index < 0 )
          throw QgsProcessingException( NetworkTexts::tr( "The network has no field “%1”." ).arg( name ) );
        return index;
      }

      RoadFields findFields() const
      {
        RoadFields fields;
        fields.roadClass = field( "CLASS_FIELD", "highway" );
        fields.speed = field( "SPEED_FIELD", "maxspeed" );
        fields.oneway = field( "ONEWAY_FIELD", "oneway" );
        fields.otherTags = mSource.fields().lookupField( QStringLiteral( "other_tags" ) );
        fields.ownSpeeds = !named( "SPEED_FIELD" ).isEmpty();
        fields.obeyOneWay = !named( "ONEWAY_FIELD" ).isEmpty() || mProfile == TravelProfile::Bicycle || mProfile == TravelProfile::Car;
        if ( mWithFacts )
        {
          fields.bridge = field( "BRIDGE_FIELD", "bridge" );
          fields.tunnel = field( "TUNNEL_FIELD", "tunnel" );
          fields.layer = field( "LAYER_FIELD", "layer" );
        }
        return fields;
      }

      RoadAttributes attributesOf( const QgsFeature &feature ) const
      {
        RoadAttributes road;
        road.hasClassField = mFields.roadClass >= 0;
        road.roadClass = textOf( feature, mFields.roadClass );
        road.oneway = textOf( feature, mFields.oneway );
        if ( mFields.otherTags >= 0 )
        {
          const RoadAttributes tags = attributesFromTags( textOf( feature, mFields.otherTags ) );
          road.vehicle = tags.vehicle;
          road.access = tags.access;
          road.junction = tags.junction;
          road.speed = tags.speed;
          if ( road.oneway.empty() )
            road.oneway = tags.oneway;
        }
        if ( const std::optional<double> speed = speedOf( textOf( feature, mFields.speed ) ) )
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
        road.vehicle = otherTag( tags,
          mProfile == TravelProfile::Car         ? "motor_vehicle"
            : mProfile == TravelProfile::Bicycle ? "bicycle"
                                                 : "foot" );
        road.speed = speedOf( otherTag( tags, "maxspeed" ) );
        return road;
      }

      RoadFacts factsOf( const QgsFeature &feature, const RoadAttributes &road ) const
      {
        const std::string tags = textOf( feature, mFields.otherTags );
        const auto value = [&]( int field, const char *key ) {
          const std::string text = textOf( feature, field );
          return text.empty() ? otherTag( tags, key ) : text;
        };
        RoadFacts facts;
        facts.level = { isSaidToBe( value( mFields.bridge, "bridge" ) ), isSaidToBe( value( mFields.tunnel, "tunnel" ) ),
          QString::fromStdString( value( mFields.layer, "layer" ) ).toInt() };
        if ( const std::string speed = value( mFields.speed, "maxspeed" ); mFields.speed >= 0 || !speed.empty() )
          facts.speed = speed;
        facts.oneway = road.oneway;
        return facts;
      }

      void append( const QgsAbstractGeometry &geometry, LineSpeed speed, QgsFeatureId feature )
      {
        if ( const auto *parts = qgsgeometry_cast<const QgsGeometryCollection *>( &geometry ) )
        {
          for ( int i = 0; i < parts->numGeometries(); ++i )
            append( *parts->geometryN( i ), speed, feature );
          return;
        }
        const auto *curve = qgsgeometry_cast<const QgsCurve *>( &geometry );
        if ( !curve )
          return;
        if ( const auto *straight = qgsgeometry_cast<const QgsLineString *>( curve ) )
          append( *straight, speed, feature );
        else
          append( *std::unique_ptr<QgsLineString>( curve->curveToLine() ), speed, feature );
      }

      void append( const QgsLineString &line, LineSpeed speed, QgsFeatureId feature )
      {
        mPoints.clear();
        for ( int i = 0; i < line.numPoints(); ++i )
          mPoints.push_back( { line.xData()[i], line.yData()[i] } );
        mRoads.lines.append( mPoints, speed, feature );
      }

      const Call &mCall;
      const QgsProcessingFeatureSource &mSource;
      TravelProfile mProfile;
      bool mWithFacts;
      RoadFields mFields;
      RoadLayer mRoads;
      std::vector<PlanePoint> mPoints;
    };
  }

  RoadLayer readRoads( const QgsProcessingFeatureSource &source, const QString &squares, const Call &call, RoadFactsWanted facts )
  {
    RoadReader reader( source, call, facts );
    reader.readLines();
    reader.readSquares( squares );
    return reader.takeRoads();
  }

}
