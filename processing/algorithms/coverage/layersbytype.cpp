#include "algorithms/coverage/layersbytype.h"

#include <QRegularExpression>
#include <QThread>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <functional>

namespace sozialraum
{

  namespace
  {
    using Fits = std::function<bool( const QgsVectorLayer & )>;

    bool hasWord( const QgsVectorLayer &layer, const QRegularExpression &words )
    {
      const QStringList names = layer.fields().names() << layer.name();
      return std::ranges::any_of( names, [&words]( const QString &name ) { return words.match( name ).hasMatch(); } );
    }

    bool hasRoadClass( const QgsVectorLayer &layer )
    {
      return layer.fields().lookupField( QStringLiteral( "highway" ) ) >= 0
        || layer.fields().lookupField( QStringLiteral( "fclass" ) ) >= 0;
    }

    const QRegularExpression &facilityWords()
    {
      static const QRegularExpression sWords(
        QStringLiteral( "kita|kinderg|krippe|hort|schul|school|einricht|facilit|capacit|kapazit|pl(ä|ae)tze|places" ),
        QRegularExpression::CaseInsensitiveOption );
      return sWords;
    }

    const QRegularExpression &demandWords()
    {
      static const QRegularExpression sWords(
        QStringLiteral( "kinder(?!g)|child|demand|bedarf|nachfrage|adress|address|einw|pop|^u\\d|^a\\d+_\\d+$|^k$" ),
        QRegularExpression::CaseInsensitiveOption );
      return sWords;
    }

    //! What a parameter asks for, the best first; nothing for one that is not a matter of types.
    std::vector<Fits> wishesOf( const QString &name )
    {
      const auto isOf = []( Qgis::GeometryType type ) {
        return [type]( const QgsVectorLayer &layer ) { return layer.geometryType() == type; };
      };
      const auto isPointWith = []( const QRegularExpression &words, const QRegularExpression &notWords ) {
        return [&words, &notWords]( const QgsVectorLayer &layer ) {
          return layer.geometryType() == Qgis::GeometryType::Point && hasWord( layer, words ) && !hasWord( layer, notWords );
        };
      };
      const auto isPointSaying = []( const QRegularExpression &words ) {
        return
          [&words]( const QgsVectorLayer &layer ) { return layer.geometryType() == Qgis::GeometryType::Point && hasWord( layer, words ); };
      };
      if ( name == QLatin1String( "NETWORK" ) )
        return { []( const QgsVectorLayer &layer ) { return layer.geometryType() == Qgis::GeometryType::Line && hasRoadClass( layer ); },
          isOf( Qgis::GeometryType::Line ) };
      if ( name == QLatin1String( "FACILITIES" ) || name == QLatin1String( "SCHOOLS" ) || name == QLatin1String( "CANDIDATES" )
        || name == QLatin1String( "FACILITIES_AFTER" ) || name == QLatin1String( "DESTINATIONS" ) )
        return { isPointWith( facilityWords(), demandWords() ), isPointSaying( facilityWords() ), isOf( Qgis::GeometryType::Point ) };
      if ( name == QLatin1String( "DEMAND" ) || name == QLatin1String( "ORIGINS" ) )
        return { isPointWith( demandWords(), facilityWords() ), isPointSaying( demandWords() ), isOf( Qgis::GeometryType::Point ),
          []( const QgsVectorLayer &layer ) {
            return layer.geometryType() == Qgis::GeometryType::Polygon && hasWord( layer, demandWords() );
          },
          isOf( Qgis::GeometryType::Polygon ) };
      if ( name == QLatin1String( "AREAS" ) || name == QLatin1String( "DISTRICTS" ) )
        return { isOf( Qgis::GeometryType::Polygon ) };
      return {};
    }
  }

  void suggestLayersByType( std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> &parameters )
  {
    QgsProject *project = QgsProject::instance();
    if ( !project || QThread::currentThread() != project->thread() )
      return;
    std::vector<const QgsVectorLayer *> layers;
    for ( const QgsMapLayer *layer : project->layerTreeRoot()->layerOrder() )
    {
      if ( const auto *vector = qobject_cast<const QgsVectorLayer *>( layer ); vector && vector->isValid() )
        layers.push_back( vector );
    }
    struct Open
    {
      QgsProcessingParameterDefinition *parameter;
      std::vector<Fits> wishes;
    };
    std::vector<Open> open;
    std::size_t rounds = 0;
    for ( const auto &parameter : parameters )
    {
      std::vector<Fits> wishes = wishesOf( parameter->name() );
      rounds = std::max( rounds, wishes.size() );
      if ( !wishes.empty() )
        open.push_back( { parameter.get(), std::move( wishes ) } );
    }
    for ( std::size_t round = 0; round < rounds; ++round ) // what fits best is given away first
    {
      for ( Open &one : open )
      {
        if ( !one.parameter || round >= one.wishes.size() )
          continue;
        const auto found = std::ranges::find_if( layers, [&]( const QgsVectorLayer *layer ) { return one.wishes[round]( *layer ); } );
        if ( found == layers.end() )
          continue;
        one.parameter->setGuiDefaultValueOverride( ( *found )->id() );
        one.parameter = nullptr;
        layers.erase( found );
      }
    }
  }

}
