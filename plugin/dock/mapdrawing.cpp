#include "dock/mapdrawing.h"

#include "dock/countmap.h"
#include "dock/monitorsession.h"
#include "maps/styles/indicatorproperties.h"

#include <QCoreApplication>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct MapDrawing
  {
    Q_DECLARE_TR_FUNCTIONS( MapDrawing )
  };

  static QString tableBesideStore( const MonitorSession &session, const QString &what, const QString &name )
  {
    return QStringLiteral( "%1|layername=%2_%3" )
      .arg( fileBeside( session.store(), QStringLiteral( "karten" ), *QgsProject::instance() ), what, name );
  }

  //! The layer of the project that shows the same indicator at the same level already.
  static QgsVectorLayer *layerFor( const DrawnMap &map )
  {
    for ( QgsVectorLayer *layer : mapsOfProject( *QgsProject::instance() ) )
    {
      const DrawnMap drawn = drawnMapOf( *layer );
      if ( drawn.indicator == map.indicator && drawn.level == map.level )
        return layer;
    }
    return nullptr;
  }

  static QStringList fieldsOf( const QList<PeriodColumn> &columns )
  {
    QStringList fields;
    for ( const PeriodColumn &column : columns )
      fields << column.field;
    return fields;
  }

  //! Puts the classified areas at \a source into the project, or into the layer that shows them already.
  static void showMap( MonitorSession &session, const QString &source, const DrawnMap &map )
  {
    QgsProject &project = *QgsProject::instance();
    QgsVectorLayer *layer = layerFor( map );
    const bool isNew = !layer;
    if ( isNew )
      layer = new QgsVectorLayer( source, map.indicator, QStringLiteral( "ogr" ) );
    else
      layer->setDataSource( source, map.indicator, QStringLiteral( "ogr" ), QgsDataProvider::ProviderOptions(), true );
    if ( !layer->isValid() )
    {
      session.say( MapDrawing::tr( "The map at %1 cannot be opened." ).arg( source ), true );
      if ( isNew )
        delete layer;
      return;
    }
    rememberMap( *layer, map );
    const IndicatorProperties shown = classifiedIndicator( layer ).properties;
    layer->setName( titleOf( shown ) );
    if ( shown.isCount )
      drawAsCircles( *layer, shownField( *layer ), fieldsOf( periodColumns( *layer ) ) );
    if ( isNew )
    {
      project.addMapLayer( layer, false );
      project.layerTreeRoot()->insertLayer( 0, layer )->setItemVisibilityCheckedParentRecursive( true );
    }
    layer->triggerRepaint();
    session.say( shown.isCount
        ? MapDrawing::tr( "“%1” is a count, so it is drawn as circles: coloured areas would look as important as they "
                          "are large." )
            .arg( layer->name() )
        : MapDrawing::tr( "“%1” is drawn." ).arg( layer->name() ) );
    emit session.changed();
  }

  static void classify(
    MonitorSession &session, const DrawnMap &map, const QString &field, const QStringList &series, DockRun::Entry entry )
  {
    QVariantMap parameters{ { QStringLiteral( "INPUT" ), map.values }, { QStringLiteral( "FIELD" ), field },
      { QStringLiteral( "SERIES_FIELDS" ), series }, { QStringLiteral( "METHOD" ), map.method },
      { QStringLiteral( "CLASSES" ), map.classes },
      { QStringLiteral( "OUTPUT" ), tableBesideStore( session, QStringLiteral( "karte" ), tableName( map.indicator + map.level ) ) } };
    if ( map.method == QLatin1String( "fixed" ) )
      parameters.insert( QStringLiteral( "BREAKS" ), map.limits );
    RunOrder order{ QStringLiteral( "classifyindicator" ), parameters, entry,
      MapDrawing::tr( "The map is being drawn: %1" ).arg( map.indicator ), {}, {} };
    order.done = [&session, map]( DockRun &, const QVariantMap &results ) {
      showMap( session, results.value( QStringLiteral( "OUTPUT" ) ).toString(), map );
    };
    session.run( order );
  }

  void drawMap( MonitorSession &session, const MapWish &wish )
  {
    const QString values = tableBesideStore( session, QStringLiteral( "werte" ), tableName( wish.indicator + wish.level ) );
    RunOrder order{ QStringLiteral( "extractindicators" ),
      { { QStringLiteral( "STORE" ), session.store() }, { QStringLiteral( "INDICATORS" ), wish.indicator },
        { QStringLiteral( "PERIOD" ), QStringLiteral( "all" ) }, { QStringLiteral( "LEVEL" ), wish.level },
        { QStringLiteral( "OUTPUT" ), values } },
      DockRun::Entry::InHistory, MapDrawing::tr( "Values are being taken from the monitor: %1" ).arg( wish.indicator ), {}, {} };
    // Why something was left out is told before that nothing is left.
    order.failed = [&session]( const QString &sentence, const QStringList &warnings ) {
      session.say( warnings.isEmpty() || sentence.isEmpty() ? sentence : warnings.constFirst(), true );
    };
    order.done = [&session, wish]( DockRun &run, const QVariantMap &results ) {
      const QgsVectorLayer *areas = run.layer( QStringLiteral( "OUTPUT" ) );
      const QList<PeriodColumn> columns = areas ? periodColumns( *areas ) : QList<PeriodColumn>();
      if ( columns.isEmpty() )
      {
        session.say( run.warnings().isEmpty() ? MapDrawing::tr( "There are no values of “%1” at this level." ).arg( wish.indicator )
                                              : run.warnings().constFirst(),
          true );
        return;
      }
      const DrawnMap map{ wish.indicator, wish.level, results.value( QStringLiteral( "OUTPUT" ) ).toString(), wish.method, wish.classes,
        wish.limits };
      classify( session, map, columns.last().field, fieldsOf( columns ), DockRun::Entry::InHistory );
    };
    session.run( order );
  }

  void showPeriod( MonitorSession &session, QgsVectorLayer &map, const QString &field )
  {
    if ( shownField( map ) != field )
      classify( session, drawnMapOf( map ), field, fieldsOf( periodColumns( map ) ), DockRun::Entry::None );
  }

}
