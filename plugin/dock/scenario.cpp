#include "dock/scenario.h"

#include "dock/dockrun.h"
#include "dock/facilities.h"
#include "dock/monitorsession.h"
#include "dock/projectmemory.h"

#include <QDateTime>
#include <QFileInfo>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgslayertree.h>
#include <qgsprocessing.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  FacilityScenario::FacilityScenario( MonitorSession &session, QObject *parent )
    : QObject( parent )
    , mSession( session )
  {
    mTimer.setSingleShot( true );
    mTimer.setInterval( 300 );
    connect( &mTimer, &QTimer::timeout, this, &FacilityScenario::compare );
  }

  FacilityScenario::~FacilityScenario() = default;

  void FacilityScenario::begin( const ScenarioQuestion &question )
  {
    const auto *facilities = qobject_cast<QgsVectorLayer *>( QgsProject::instance()->mapLayer( question.facilities ) );
    if ( !facilities )
      return;
    mQuestion = question;
    const QString file = fileBeside( mSession.store(), QStringLiteral( "szenario" ), *QgsProject::instance() );
    const QString table = tableName( facilities->name() + QString::number( QDateTime::currentSecsSinceEpoch() ) );
    RunOrder order{ QStringLiteral( "native:savefeatures" ),
      { { QStringLiteral( "INPUT" ), question.facilities }, { QStringLiteral( "OUTPUT" ), file }, { QStringLiteral( "LAYER_NAME" ), table },
        { QStringLiteral( "ACTION_ON_EXISTING_FILE" ), QFileInfo::exists( file ) ? 1 : 0 } },
      DockRun::Entry::InHistory, tr( "The scenario is being made…" ), {}, {} };
    order.done = [this, file, table]( DockRun &, const QVariantMap & ) { open( file + QStringLiteral( "|layername=" ) + table ); };
    mSession.run( order );
  }

  void FacilityScenario::open( const QString &source )
  {
    QgsProject &project = *QgsProject::instance();
    const QgsMapLayer *facilities = project.mapLayer( mQuestion.facilities );
    auto *layer =
      new QgsVectorLayer( source, tr( "Scenario: %1" ).arg( facilities ? facilities->name() : QString() ), QStringLiteral( "ogr" ) );
    if ( !layer->isValid() || !layer->startEditing() )
    {
      delete layer;
      emit failed( tr( "The copy of the facilities cannot be edited." ) );
      return;
    }
    project.addMapLayer( layer, false );
    project.layerTreeRoot()->insertLayer( 0, layer )->setItemVisibilityCheckedParentRecursive( true );
    mLayer = layer;
    const auto again = [this] { mTimer.start(); };
    connect( layer, &QgsVectorLayer::featureAdded, this, again );
    connect( layer, &QgsVectorLayer::featureDeleted, this, again );
    connect( layer, &QgsVectorLayer::geometryChanged, this, again );
    connect( layer, &QgsVectorLayer::attributeValueChanged, this, again );
    connect( layer, &QObject::destroyed, this, &FacilityScenario::changed );
    emit changed();
    compare();
  }

  void FacilityScenario::close( QgsFeatureId facility )
  {
    if ( !mLayer || !mLayer->isEditable() )
      return;
    const QString name = mLayer->getFeature( facility ).attribute( facilityNameField( *mLayer ) ).toString();
    mLayer->beginEditCommand( tr( "Close %1" ).arg( name ) );
    mLayer->deleteFeature( facility );
    mLayer->endEditCommand();
    mLayer->triggerRepaint();
  }

  QVariantMap FacilityScenario::parameters() const
  {
    QVariantMap all = mQuestion.parameters;
    all.insert( QStringLiteral( "FACILITIES" ), mQuestion.facilities );
    all.insert( QStringLiteral( "FACILITIES_AFTER" ), mLayer->id() );
    return all;
  }

  //! "Kita Nord: closed", a line for each facility that is another one after the change.
  static QStringList changesOf( const QgsVectorLayer &facilities )
  {
    QStringList lines;
    QgsFeatureIterator rows = facilities.getFeatures();
    QgsFeature row;
    while ( rows.nextFeature( row ) )
    {
      const QString change = row.attribute( QStringLiteral( "change" ) ).toString();
      QString word;
      if ( change == QLatin1String( "closed" ) )
        word = FacilityScenario::tr( "closed" );
      else if ( change == QLatin1String( "new" ) )
        word = FacilityScenario::tr( "new" );
      else if ( change == QLatin1String( "moved" ) )
        word = FacilityScenario::tr( "moved" );
      else if ( change == QLatin1String( "capacity" ) )
        word = FacilityScenario::tr( "other places" );
      else
        continue;
      lines << QStringLiteral( "%1: %2" ).arg( row.attribute( QStringLiteral( "facility" ) ).toString(), word );
    }
    return lines;
  }

  void FacilityScenario::compare()
  {
    if ( !mLayer )
      return;
    if ( mPreview )
    {
      disconnect( mPreview, nullptr, this, nullptr );
      mPreview->cancel();
    }
    QVariantMap all = parameters();
    all.insert( QStringLiteral( "OUTPUT" ), QgsProcessing::TEMPORARY_OUTPUT );
    all.insert( QStringLiteral( "OUTPUT_FACILITIES" ), QgsProcessing::TEMPORARY_OUTPUT );
    emit compared( QString() );
    mPreview = new DockRun( QStringLiteral( "comparefacilities" ), all, DockRun::Entry::None, this );
    connect( mPreview, &DockRun::finished, this, [this, run = mPreview]( const QVariantMap &results ) {
      QStringList lines;
      if ( const QgsVectorLayer *facilities = run ? run->layer( QStringLiteral( "OUTPUT_FACILITIES" ) ) : nullptr )
        lines = changesOf( *facilities );
      lines << results.value( QStringLiteral( "SENTENCE" ) ).toString();
      emit compared( lines.join( QLatin1Char( '\n' ) ) );
    } );
    connect( mPreview, &DockRun::failed, this, &FacilityScenario::failed );
    mPreview->start();
  }

  void FacilityScenario::takeOver()
  {
    if ( !mLayer )
      return;
    if ( mLayer->isEditable() && !mLayer->commitChanges() )
    {
      emit failed( mLayer->commitErrors().join( QLatin1Char( ' ' ) ) );
      return;
    }
    QVariantMap all = parameters();
    const QString file = fileBeside( mSession.store(), QStringLiteral( "szenario" ), *QgsProject::instance() );
    const QString table = QStringLiteral( "vergleich_" ) + tableName( mLayer->source() );
    all.insert( QStringLiteral( "OUTPUT" ),
      QVariant::fromValue(
        QgsProcessingOutputLayerDefinition( QStringLiteral( "%1|layername=%2" ).arg( file, table ), QgsProject::instance() ) ) );
    RunOrder order{ QStringLiteral( "comparefacilities" ), all, DockRun::Entry::InHistory, tr( "The scenario is being kept…" ), {}, {} };
    order.done = [this]( DockRun &, const QVariantMap &results ) {
      mSession.say( results.value( QStringLiteral( "SENTENCE" ) ).toString() );
      if ( mLayer )
        disconnect( mLayer, nullptr, this, nullptr );
      mLayer = nullptr; // it stays in the project, and is a result now
      emit changed();
    };
    mSession.run( order );
  }

}
