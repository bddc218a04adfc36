#include "algorithms/coverage/roadlayer.h"

#include "algorithms/coverage/networkparameters.h"
#include "algorithms/coverage/networktexts.h"
#include "algorithms/coverage/roadfields.h"
#include "algorithms/quotes.h"
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
    std::string shortNumber( double value )
    {
      return QString::number( value, 'g', 6 ).toStdString();
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
        , mFields( source, call, mWithFacts )
        , mRules( rules() )
        , mAsksWalkingSpeed( mRules.ownSpeeds && ( mProfile == TravelProfile::Adult || mProfile == TravelProfile::Child )
            && costKindOf( call ) == CostKind::Time )
      {
        mRoads.hasClasses = mRules.hasClassField;
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
          note( road );
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
          road.readOtherTags( feature.attribute( tagsField ).toString().toStdString() );
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

      TravelRules rules() const
      {
        TravelRules rules;
        rules.profile = mProfile;
        rules.ownSpeeds = !fieldNamed( "SPEED_FIELD", mCall ).isEmpty();
        rules.obeyOneWay =
          !fieldNamed( "ONEWAY_FIELD", mCall ).isEmpty() || mProfile == TravelProfile::Bicycle || mProfile == TravelProfile::Car;
        rules.hasClassField = mFields.has( RoadKey::Highway );
        return rules;
      }

      //! Which fields say who may go where, so that nobody has to guess.
      void tellFields() const
      {
        if ( mProfile == TravelProfile::Any && !mWithFacts )
          return;
        QStringList names;
        for ( const QString &name : mFields.names() )
          names << inQuotes( name );
        if ( !names.isEmpty() )
          mCall.say(
            NetworkTexts::tr( "The rules for roads read the fields %1 of the network." ).arg( names.join( QStringLiteral( ", " ) ) ) );
      }

      //! A speed of cars is no speed on foot.
      void requireWalkingSpeed( const RoadTags &road ) const
      {
        constexpr double fastestWalk = 7.0;
        if ( !mAsksWalkingSpeed )
          return;
        if ( const std::optional<double> speed = speedOf( road[RoadKey::Maxspeed] ); speed && *speed > fastestWalk )
          throw InputError( codes::speedNotOnFoot, { fieldNamed( "SPEED_FIELD", mCall ).toStdString(), shortNumber( *speed ) } );
      }

      //! Whose rules were taken, where they say less than they seem to.
      void note( const RoadTags &road )
      {
        if ( mRules.obeyOneWay && oneWayOf( road[RoadKey::Oneway] ) == OneWay::Unknown )
          ++mRoads.unknownOneWays;
        if ( changesAtTimes( road, mRules ) )
          ++mRoads.changingAtTimes;
        const std::string &roadClass = road[RoadKey::Highway];
        mRoads.hasClasses = mRoads.hasClasses || !roadClass.empty();
        if ( mProfile != TravelProfile::Any && !roadClass.empty() && !isKnownRoadClass( roadClass ) )
          ++mRoads.unknownClasses[QString::fromStdString( roadClass )];
      }

      RoadTags tagsOf( const QgsFeature &feature ) const
      {
        RoadTags road = mFields.tagsOf( feature );
        if ( mRules.ownSpeeds && speedOf( road[RoadKey::Maxspeed] ) ) // the field that was named comes before all others
        {
          road.set( RoadKey::MaxspeedForward, {} );
          road.set( RoadKey::MaxspeedBackward, {} );
        }
        return road;
      }

      RoadFacts factsOf( const QgsFeature &feature, const RoadTags &road ) const
      {
        RoadFacts facts;
        facts.level = { isSaidToBe( mFields.bridgeOf( feature ) ), isSaidToBe( mFields.tunnelOf( feature ) ),
          QString::fromStdString( mFields.layerOf( feature ) ).toInt() };
        if ( const std::string &speed = road[RoadKey::Maxspeed]; mFields.has( RoadKey::Maxspeed ) || !speed.empty() )
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

  void tellRoads( const RoadLayer &roads, const Call &call )
  {
    if ( !roads.hasClasses && profileOf( call ) != TravelProfile::Any )
      call.warn( NetworkTexts::tr( "The network has no field of the road class: every line is open, motorways too. Choose the field under "
                                   "“Field of the road class”." ) );
    if ( roads.unknownOneWays > 0 )
      call.warn( NetworkTexts::tr( "%1 lines have a one-way value that means nothing here; they are taken to go both ways." )
          .arg( roads.unknownOneWays ) );
    if ( !roads.unknownClasses.isEmpty() )
    {
      constexpr int mostNamed = 5;
      int lines = 0;
      QStringList named;
      for ( auto roadClass = roads.unknownClasses.begin(); roadClass != roads.unknownClasses.end(); ++roadClass )
      {
        lines += roadClass.value();
        if ( named.size() < mostNamed )
          named << inQuotes( roadClass.key().left( 40 ) );
        else if ( named.size() == mostNamed )
          named << QStringLiteral( "…" );
      }
      call.warn(
        NetworkTexts::tr( "Lines with a road class that means nothing here: %1 (%2). They are open to all, and by car as fast as a "
                          "road without a class." )
          .arg( lines )
          .arg( named.join( QStringLiteral( ", " ) ) ) );
    }
    if ( roads.changingAtTimes > 0 )
      call.say( NetworkTexts::tr( "Lines with other rules at certain times (tags with “:conditional”): %1. These are not read; what holds "
                                  "otherwise was taken." )
          .arg( roads.changingAtTimes ) );
  }

  RoadLayer readRoads( const QgsProcessingFeatureSource &source, const QString &squares, const Call &call, RoadFactsWanted facts )
  {
    RoadReader reader( source, call, facts );
    reader.readLines();
    reader.readSquares( squares );
    return reader.takeRoads();
  }

}
