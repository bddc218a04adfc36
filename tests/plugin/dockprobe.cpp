// Walks the guided dock of the running QGIS desktop by mouse, keys and drops, as a newcomer does, with a picture of each state; then ends
// QGIS.
#include "dockwalk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLibrary>
#include <QSlider>
#include <qgsapplication.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

class DockProbe : public DockWalk
{
public:
  explicit DockProbe( QgisInterface *qgis )
    : DockWalk( qgis )
  {}

private:
  void plan() override
  {
    add( QStringLiteral( "closed, there is no dock" ), [] {}, [this] { return !dock() && dockAction(); } );
    add(
      QStringLiteral( "empty dock" ), [this] { dockAction()->trigger(); },
      [this] { return dock() && dock()->isVisible() && find<QWidget>( "mSozialraumSample" )->isVisible(); } );
    add(
      QStringLiteral( "tables before areas say why" ), [this] { click( "mSozialraumStep2" ); },
      [this] { return status().contains( QStringLiteral( "Neuer Monitor" ) ); } );
    add(
      QStringLiteral( "maps before tables say why" ), [this] { click( "mSozialraumStep4" ); },
      [this] { return status().contains( QStringLiteral( "Tabelle" ) ); } );
    add(
      QStringLiteral( "a table waits for areas" ), [this] { drop( { sample( "arbeitsmarkt.csv" ) } ); },
      [this] {
        for ( const QLabel *label : dock()->findChildren<QLabel *>() )
        {
          if ( label->isVisible() && label->text().contains( QStringLiteral( "arbeitsmarkt.csv" ) ) )
            return true;
        }
        return false;
      } );
    add(
      QStringLiteral( "form for a new monitor" ),
      [this] {
        mQgis->addVectorLayer(
          sample( "musterland.gpkg|layername=municipalities" ), QStringLiteral( "Gemeinden" ), QStringLiteral( "ogr" ) );
        click( "mSozialraumStep1" );
      },
      [this] { return find<QWidget>( "mSozialraumCreate" )->isVisible(); } );
    add(
      QStringLiteral( "first map from the table that waited" ),
      [this] {
        chooseIn( "mSozialraumAreas", QStringLiteral( "Gemeinden" ) );
        write( find<QWidget>( "mSozialraumStoreFile" )->findChild<QLineEdit *>(), ours( "landkreis.gpkg" ) );
        click( "mSozialraumCreate" );
      },
      [this] { return maps().size() == 1 && isIdle(); }, 60 );
    add(
      QStringLiteral( "more tables, one of them unreadable" ),
      [this] {
        page( 0 );
        drop( { sample( "soziales.xlsx" ), ours( "unlesbar.csv" ), sample( "bevoelkerung_flat.csv" ) } );
      },
      [this] { return isIdle() && findingsHave( QStringLiteral( "unlesbar.csv" ) ) && findingsHave( QStringLiteral( "soziales.xlsx" ) ); },
      60 );
    add(
      QStringLiteral( "a grouping is added" ),
      [this] {
        click( "mSozialraumStep1" );
        write( find<QWidget>( "mSozialraumGroupings" )->findChild<QLineEdit *>(), sample( "membership_sozialraeume.csv" ) );
        click( "mSozialraumCreate" );
      },
      [this] { return isIdle() && find<QComboBox>( "mSozialraumLevel" )->count() == 2; } );
    add(
      QStringLiteral( "search leaves one indicator" ),
      [this] {
        page( 1 );
        write( find<QLineEdit>( "mSozialraumSearch" ), QStringLiteral( "sgb" ) );
      },
      [this] {
        int shown = 0;
        const auto *tree = find<QTreeWidget>( "mSozialraumIndicators" );
        for ( int i = 0; i < tree->topLevelItemCount(); ++i )
        {
          for ( int k = 0; k < tree->topLevelItem( i )->childCount(); ++k )
            shown += tree->topLevelItem( i )->child( k )->isHidden() ? 0 : 1;
        }
        return shown == 1;
      } );
    add(
      QStringLiteral( "map of SGB II" ), [this] { chooseIndicator( QStringLiteral( "SGB-II-Quote" ) ); },
      [this] { return isIdle() && hasMap( QStringLiteral( "SGB-II-Quote 2023-12-31 (Prozent)" ) ); } );
    add(
      QStringLiteral( "the period before" ), [this] { press( find<QSlider>( "mSozialraumPeriod" ), Qt::Key_Left ); },
      [this] { return isIdle() && hasMap( QStringLiteral( "SGB-II-Quote 2022-12-31 (Prozent)" ) ) && maps().size() == 2; } );
    add(
      QStringLiteral( "profile of an area" ),
      [this] {
        chooseIn( "mSozialraumArea", QStringLiteral( "Altweida" ) );
        emitActivated();
      },
      [this] { return isIdle() && find<QLabel>( "mSozialraumProfile" )->text().contains( QStringLiteral( "Rang" ) ); } );
    add(
      QStringLiteral( "counts by planning areas" ),
      [this] {
        find<QLineEdit>( "mSozialraumSearch" )->clear();
        chooseIn( "mSozialraumLevel", QStringLiteral( "Sozialraeume" ) );
        chooseIndicator( QStringLiteral( "Arbeitslose" ) );
      },
      [this] { return isIdle() && maps().size() == 3; } );
    add(
      QStringLiteral( "a rate that groups cannot have says why" ), [this] { chooseIndicator( QStringLiteral( "SGB-II-Quote" ) ); },
      [this] { return isIdle() && status().contains( QStringLiteral( "SGB-II-Quote" ) ) && status().contains( QStringLiteral( "▲" ) ); } );
    add(
      QStringLiteral( "the protocol as a table" ),
      [this] {
        page( 0 );
        auto *list = find<QListWidget>( "mSozialraumFindings" );
        list->setCurrentItem( list->findItems( QStringLiteral( "soziales.xlsx" ), Qt::MatchContains ).value( 0 ) );
        click( "mSozialraumMend" );
      },
      [this] { return !QgsProject::instance()->mapLayersByName( QStringLiteral( "Protokoll von soziales.xlsx" ) ).isEmpty(); } );
    add(
      QStringLiteral( "an import is withdrawn" ),
      [this] {
        auto *tree = find<QTreeWidget>( "mSozialraumTables" );
        tree->setCurrentItem( tree->topLevelItem( 1 ) );
        click( "mSozialraumWithdraw" );
      },
      [this] {
        return isIdle() && find<QTreeWidget>( "mSozialraumTables" )->topLevelItem( 1 )->text( 2 ) == QStringLiteral( "zurückgezogen" );
      } );
    add(
      QStringLiteral( "plates" ), [this] { click( "mSozialraumStep4" ); },
      [this] {
        return isIdle() && QFile::exists( ours( "landkreis_kartenblaetter" ) ) && status().contains( QStringLiteral( "Kartenbl" ) );
      },
      120 );
    add(
      QStringLiteral( "a new project has no monitor" ),
      [this] {
        QgsProject::instance()->write( ours( "projekt.qgz" ) );
        mQgis->newProject( false );
      },
      [this] { return isIdle() && find<QWidget>( "mSozialraumSample" )->isVisible(); } );
    add(
      QStringLiteral( "opened again, the project remembers its monitor" ), [this] { mQgis->addProject( ours( "projekt.qgz" ) ); },
      [this] { return isIdle() && maps().size() == 3 && find<QTreeWidget>( "mSozialraumTables" )->topLevelItemCount() == 3; } );
    add(
      QStringLiteral( "sample district" ),
      [this] {
        mQgis->newProject( false );
        page( 0 );
        click( "mSozialraumSample" );
      },
      [this] { return isIdle() && maps().size() == 1; }, 60 );
    add(
      QStringLiteral( "which children reach no Kita" ),
      [this] {
        page( 2 );
        click( "mSozialraumSampleLayers" );
        click( "mSozialraumReach" );
      },
      [this] { return isIdle() && find<QLabel>( "mSozialraumReachAnswer" )->text().contains( QStringLiteral( "Kinder" ) ); }, 60 );
    add(
      QStringLiteral( "a scenario begins" ), [this] { click( "mSozialraumScenario" ); },
      [this] { return isIdle() && find<QWidget>( "mSozialraumClose" )->isVisible() && !effect().isEmpty(); }, 60 );
    add(
      QStringLiteral( "a Kita closes, and it is seen at once" ), [this] { click( "mSozialraumClose" ); },
      [this] { return effect().contains( QStringLiteral( "geschlossen" ) ); }, 60 );
    add(
      QStringLiteral( "undone, nothing is closed" ), [this] { click( "mSozialraumUndo" ); },
      [this] { return !effect().isEmpty() && !effect().contains( QStringLiteral( "geschlossen" ) ); }, 60 );
    add(
      QStringLiteral( "closed once more and kept" ),
      [this] {
        click( "mSozialraumClose" );
        click( "mSozialraumKeep" );
      },
      [this] { return isIdle() && find<QWidget>( "mSozialraumScenario" )->isVisible() && !status().isEmpty(); }, 60 );
    add( QStringLiteral( "closed again" ), [this] { dockAction()->trigger(); }, [this] { return !dock()->isVisible(); } );
  }

  void end() override { lookAtTheStart(); }

  //! What the way into the dock costs while QGIS starts.
  void lookAtTheStart()
  {
    QLibrary library( QgsApplication::pluginPath() + QStringLiteral( "/sozialraum/sozialraumdesktop" ) );
    const auto remove = reinterpret_cast<void ( * )()>( library.resolve( "sozialraum_remove_widgets" ) );
    const auto add = reinterpret_cast<void ( * )( QgisInterface *, const QString * )>( library.resolve( "sozialraum_add_dock" ) );
    if ( !remove || !add )
      return;
    remove();
    const QString folder = QgsApplication::pluginPath() + QStringLiteral( "/sozialraum" );
    QElapsedTimer time;
    time.start();
    add( mQgis, &folder );
    const qint64 cost = time.elapsed();
    line( QStringLiteral( "# the way in costs %1 ms" ).arg( cost ) );
    line( QStringLiteral( "the way in costs at most 30 ms: %1" ).arg( cost <= 30 ? QStringLiteral( "yes" ) : QStringLiteral( "no" ) ) );
    remove();
    line( QStringLiteral( "taken away, there is no dock: %1" )
        .arg( dock() || dockAction() ? QStringLiteral( "no" ) : QStringLiteral( "yes" ) ) );
  }
};

PROBE_PLUGIN( DockProbe )
