#include "algorithms/coverage/roadlayer.h"

#include "algorithms/coverage/networkparameters.h"
#include "algorithms/coverage/networktexts.h"
#include "algorithms/sozialraumalgorithm.h"
#include "coverage/network/squarecrossings.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <QCoreApplication>
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
#include <array>
#include <iterator>
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
      std::array<int, roadKeyCount> tags; //!< by key
      int otherTags = -1;
      int bridge = -1;
      int tunnel = -1;
      int layer = -1;

      int of( RoadKey key ) const { return tags[static_cast<std::size_t>( key )]; }

      QgsAttributeList all() const
      {
        QgsAttributeList indexes;
        for ( const int index : { otherTags, bridge, tunnel, layer } )
        {
          if ( index >= 0 )
            indexes << index;
        }
        std::ranges::copy_if( tags, std::back_inserter( indexes ), []( int index ) { return index >= 0; } );
        return indexes;
      }
    };

    std::string shortNumber( double value )
    {
      return QString::number( value, 'g', 6 ).toStdString();
    }

    std::string textOf( const QgsFeature &feature, int field )
    {
      return field < 0 ? std::string() : feature.attribute( field ).toString().trimmed().toStdString();
    }

    //! bridge=viaduct is a bridge too.
    bool isSaidToBe( const std::string &value )
    {
      return !value.empty() && value != "no" && value != "0" && value != "false";
    }

    //! Calls \a take with each line of \a geometry. Collections may hold collections, however deep.
    template<typename Take>
    void eachLine( const QgsAbstractGeometry &geometry, const Take &take )
    {
      std::vector<const QgsAbstractGeometry *> open{ &geometry };
      while ( !open.empty() )
      {
        const QgsAbstractGeometry *next = open.back();
        open.pop_back();
        if ( const auto *parts = qgsgeometry_cast<const QgsGeometryCollection *>( next ) )
        {
          for ( int i = parts->numGeometries(); i-- > 0; )
            open.push_back( parts->geometryN( i ) );
        }
        else if ( const auto *straight = qgsgeometry_cast<const QgsLineString *>( next ) )
          take( *straight );
        else if ( const auto *curve = qgsgeometry_cast<const QgsCurve *>( next ) )
          take( *std::unique_ptr<QgsLineString>( curve->curveToLine() ) );
      }
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
        , mRules( rules() )
        , mAsksWalkingSpeed( mRules.ownSpeeds && ( mProfile == TravelProfile::Adult || mProfile == TravelProfile::Child )
            && costKindOf( call ) == CostKind::Time )
      {
        tellFields();
      }

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
          const RoadTags road = tagsOf( feature );
          if ( mRules.obeyOneWay && oneWayOf( road[RoadKey::Oneway] ) == OneWay::Unknown )
            ++mRoads.unknownOneWays;
          requireWalkingSpeed( road );
          if ( feature.hasGeometry() )
            append( *feature.geometry().constGet(), travelSpeed( road, mRules ), feature.id() );
          if ( mWithFacts )
            mRoads.facts.resize( mRoads.lines.count(), factsOf( feature, road ) );
        }
      }

      //! Squares by their outlines, and by straight ways over them where that is asked for.
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
        std::vector<Square> open;
        while ( features.nextFeature( feature ) )
        {
          advance( mCall.progress(), 0.2 );
          RoadTags road;
          road.readOtherTags( textOf( feature, tagsField ) );
          TravelRules rules = mRules;
          rules.hasClassField = true;
          const LineSpeed speed = travelSpeed( road, rules );
          const std::unique_ptr<const QgsAbstractGeometry> outline(
            feature.hasGeometry() ? feature.geometry().constGet()->boundary() : nullptr );
          if ( outline )
            append( *outline, speed, feature.id() );
          if ( outline && ( speed.along > 0.0F || speed.against > 0.0F ) )
            open.push_back( { ringsOf( *outline ), speed, feature.id() } );
          if ( mWithFacts )
            mRoads.facts.resize( mRoads.lines.count() );
        }
        if ( mCall.flag( "CROSS_SQUARES" ) && !mWithFacts )
          cross( open );
      }

      RoadLayer takeRoads() { return std::move( mRoads ); }

    private:
      static std::vector<std::vector<PlanePoint>> ringsOf( const QgsAbstractGeometry &outline )
      {
        std::vector<std::vector<PlanePoint>> rings;
        eachLine( outline, [&rings]( const QgsLineString &line ) {
          rings.emplace_back();
          for ( int i = 0; i < line.numPoints(); ++i )
            rings.back().push_back( { line.xData()[i], line.yData()[i] } );
        } );
        return rings;
      }

      void cross( const std::vector<Square> &squares )
      {
        const SquareCounts counts = crossSquares( squares, mRoads.lines );
        mCall.say( NetworkTexts::tr( "%1 squares are crossed by %2 straight ways." ).arg( counts.crossed ).arg( counts.ways ) );
        if ( counts.mazes > 0 )
          mCall.warn( NetworkTexts::tr( "%1 squares have too many corners to be crossed; they are walked along their outlines." )
              .arg( counts.mazes ) );
      }

      QString named( const char *parameter ) const
      {
        const QStringList fields = mCall.texts( parameter );
        return fields.isEmpty() ? QString() : fields.first();
      }

      //! The field that the user named, or \a usual where there is one.
      int field( const char *parameter, const QString &usual ) const
      {
        const QString name = named( parameter );
        if ( name.isEmpty() )
          return mSource.fields().lookupField( usual );
        const int index = mSource.fields().lookupField( name );
        if ( index < 0 )
          throw QgsProcessingException( NetworkTexts::tr( "The network has no field “%1”." ).arg( name ) );
        return index;
      }

      //! The column of \a key, which may have an underscore where the key has a colon.
      int column( RoadKey key ) const
      {
        QString name = QString::fromLatin1( roadKeyName( key ).data(), static_cast<int>( roadKeyName( key ).size() ) );
        const int index = mSource.fields().lookupField( name );
        return index >= 0 ? index : mSource.fields().lookupField( name.replace( QLatin1Char( ':' ), QLatin1Char( '_' ) ) );
      }

      RoadFields findFields() const
      {
        RoadFields fields;
        for ( std::size_t key = 0; key < roadKeyCount; ++key )
          fields.tags[key] = column( static_cast<RoadKey>( key ) );
        const auto takeNamed = [&]( RoadKey key, const char *parameter ) {
          if ( !named( parameter ).isEmpty() )
            fields.tags[static_cast<std::size_t>( key )] = field( parameter, QString() );
        };
        if ( fields.of( RoadKey::Highway ) < 0 ) // Geofabrik's shape files
          fields.tags[static_cast<std::size_t>( RoadKey::Highway )] = mSource.fields().lookupField( QStringLiteral( "fclass" ) );
        takeNamed( RoadKey::Highway, "CLASS_FIELD" );
        takeNamed( RoadKey::Maxspeed, "SPEED_FIELD" );
        takeNamed( RoadKey::Oneway, "ONEWAY_FIELD" );
        fields.otherTags = mSource.fields().lookupField( QStringLiteral( "other_tags" ) );
        if ( mWithFacts )
        {
          fields.bridge = field( "BRIDGE_FIELD", QStringLiteral( "bridge" ) );
          fields.tunnel = field( "TUNNEL_FIELD", QStringLiteral( "tunnel" ) );
          fields.layer = field( "LAYER_FIELD", QStringLiteral( "layer" ) );
        }
        return fields;
      }

      TravelRules rules() const
      {
        TravelRules rules;
        rules.profile = mProfile;
        rules.ownSpeeds = !named( "SPEED_FIELD" ).isEmpty();
        rules.obeyOneWay = !named( "ONEWAY_FIELD" ).isEmpty() || mProfile == TravelProfile::Bicycle || mProfile == TravelProfile::Car;
        rules.hasClassField = mFields.of( RoadKey::Highway ) >= 0;
        return rules;
      }

      //! Which fields say who may go where, so that nobody has to guess.
      void tellFields() const
      {
        if ( mProfile == TravelProfile::Any && !mWithFacts )
          return;
        QStringList names;
        for ( const int index : mFields.all() )
          names << QStringLiteral( "“%1”" ).arg( mSource.fields().at( index ).name() );
        if ( !names.isEmpty() )
          mCall.say(
            NetworkTexts::tr( "The rules for roads read the fields %1 of the network." ).arg( names.join( QStringLiteral( ", " ) ) ) );
        if ( mFields.of( RoadKey::Highway ) < 0 && mFields.otherTags < 0 && mProfile != TravelProfile::Any )
          mCall.warn(
            NetworkTexts::tr( "The network has no field of the road class: every line is open, motorways too. Choose the field under "
                              "“Field of the road class”." ) );
      }

      //! A speed of cars is no speed on foot.
      void requireWalkingSpeed( const RoadTags &road ) const
      {
        constexpr double fastestWalk = 7.0;
        if ( !mAsksWalkingSpeed )
          return;
        if ( const std::optional<double> speed = speedOf( road[RoadKey::Maxspeed] ); speed && *speed > fastestWalk )
          throw InputError( codes::speedNotOnFoot, { named( "SPEED_FIELD" ).toStdString(), shortNumber( *speed ) } );
      }

      RoadTags tagsOf( const QgsFeature &feature ) const
      {
        RoadTags road;
        for ( std::size_t key = 0; key < roadKeyCount; ++key )
        {
          if ( mFields.tags[key] >= 0 )
            road.set( static_cast<RoadKey>( key ), textOf( feature, mFields.tags[key] ) );
        }
        if ( mFields.otherTags >= 0 )
          road.readOtherTags( textOf( feature, mFields.otherTags ) );
        if ( mRules.ownSpeeds && speedOf( road[RoadKey::Maxspeed] ) ) // the field that was named comes before all others
        {
          road.set( RoadKey::MaxspeedForward, {} );
          road.set( RoadKey::MaxspeedBackward, {} );
        }
        return road;
      }

      RoadFacts factsOf( const QgsFeature &feature, const RoadTags &road ) const
      {
        const std::string tags = textOf( feature, mFields.otherTags );
        const auto value = [&]( int field, const char *key ) {
          const std::string text = textOf( feature, field );
          return text.empty() ? otherTag( tags, key ) : text;
        };
        RoadFacts facts;
        facts.level = { isSaidToBe( value( mFields.bridge, "bridge" ) ), isSaidToBe( value( mFields.tunnel, "tunnel" ) ),
          QString::fromStdString( value( mFields.layer, "layer" ) ).toInt() };
        const int speedField = mFields.of( RoadKey::Maxspeed );
        if ( const std::string speed = value( speedField, "maxspeed" ); speedField >= 0 || !speed.empty() )
          facts.speed = speed;
        facts.oneway = road[RoadKey::Oneway];
        return facts;
      }

      void append( const QgsAbstractGeometry &geometry, LineSpeed speed, QgsFeatureId feature )
      {
        eachLine( geometry, [&]( const QgsLineString &line ) { append( line, speed, feature ); } );
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
      TravelRules mRules;
      bool mAsksWalkingSpeed;
      RoadLayer mRoads;
      std::vector<PlanePoint> mPoints;
    };
  }

  //! The context of these texts for translators.
  struct LevelTexts
  {
    Q_DECLARE_TR_FUNCTIONS( CheckNetworkAlgorithm )
  };

  void levelParameters( Parameters &p )
  {
    p.field( "BRIDGE_FIELD", LevelTexts::tr( "Field of the bridges" ),
      LevelTexts::tr( "no, 0 or empty: no bridge; everything else is one. Empty: “bridge”, where there is such a field." ), "NETWORK",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    p.field( "TUNNEL_FIELD", LevelTexts::tr( "Field of the tunnels" ),
      LevelTexts::tr( "As with bridges. Empty: “tunnel”, where there is such a field." ), "NETWORK",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    p.field( "LAYER_FIELD", LevelTexts::tr( "Field of the layer" ),
      LevelTexts::tr( "Whole numbers, 0 on the ground. Empty: “layer”, where there is such a field." ), "NETWORK",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
  }

  std::vector<std::unique_ptr<QgsLineString>> straightLines( const QgsAbstractGeometry &geometry )
  {
    std::vector<std::unique_ptr<QgsLineString>> lines;
    eachLine( geometry, [&lines]( const QgsLineString &line ) { lines.emplace_back( line.clone() ); } );
    return lines;
  }

  RoadLayer readRoads( const QgsProcessingFeatureSource &source, const QString &squares, const Call &call, RoadFactsWanted facts )
  {
    RoadReader reader( source, call, facts );
    reader.readLines();
    reader.readSquares( squares );
    return reader.takeRoads();
  }

}
