// Walks the page “Report” of the guided dock by mouse and keys: from the sample district to its release and its social report; before that
// the keyboard goes through all controls of all pages.
#include "dockwalk.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSet>

class ReportProbe : public DockWalk
{
public:
  explicit ReportProbe( QgisInterface *qgis )
    : DockWalk( qgis )
  {}

private:
  void plan() override
  {
    add(
      QStringLiteral( "empty report says why" ),
      [this] {
        dockAction()->trigger();
        page( 3 );
      },
      [this] {
        return isReported( 2, "Warten" ) && isReported( 4, "Wartet" ) && !find<QWidget>( "mSozialraumReportView1" )->isVisible();
      } );
    add( QStringLiteral( "each row without a result says what to do" ), [this] { sayAll(); }, [] { return true; } );
    add(
      QStringLiteral( "sample district" ),
      [this] {
        page( 0 );
        click( "mSozialraumSample" );
      },
      [this] { return isIdle() && maps().size() == 1; }, 60 );
    for ( int number = 0; number < 4; ++number )
      add(
        QStringLiteral( "the keyboard reaches all of page %1, from top to bottom" ).arg( number + 1 ), [this, number] { page( number ); },
        [this] { return isIdle() && isWalkedByKeys(); }, 5 );
    walkReport();
  }

  //! Clicks each button while there is nothing it could do.
  void sayAll()
  {
    for ( int number = 1; number <= 8; ++number )
    {
      click( QStringLiteral( "mSozialraumReport%1" ).arg( number ).toLatin1().constData() );
      const bool isSaid = status().startsWith( QStringLiteral( "▲" ) ) && status().contains( QStringLiteral( "zuerst" ) );
      line( QStringLiteral( "row %1 says what to do: %2" ).arg( number ).arg( isSaid ? QStringLiteral( "yes" ) : QStringLiteral( "no" ) ) );
    }
  }

  //! Presses Tab until it comes round, and says which controls were left out, or came before one above them.
  bool isWalkedByKeys()
  {
    auto *pages = find<QTabWidget>( "mSozialraumPages" );
    const QWidget *inside = qobject_cast<QScrollArea *>( pages->currentWidget() )->widget();
    QSet<QWidget *> wanted;
    for ( QWidget *widget : inside->findChildren<QWidget *>() )
    {
      if ( widget->isVisible() && widget->isEnabled() && ( widget->focusPolicy() & Qt::TabFocus ) && !widget->focusProxy() )
        wanted << widget;
    }
    const auto nameOf = []( const QWidget *widget ) {
      const QString own = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
      return own.isEmpty() ? QLatin1String( widget->metaObject()->className() ) : own;
    };
    QWidget *now = pages->findChild<QTabBar *>();
    now->setFocus();
    int above = 0;
    QStringList wrong;
    constexpr int most = 300;
    for ( int step = 0; step < most && !wanted.isEmpty(); ++step )
    {
      press( now, Qt::Key_Tab );
      now = mQgis->mainWindow()->focusWidget();
      if ( !now )
        break;
      if ( !wanted.remove( now ) )
        continue;
      const int height = now->mapTo( const_cast<QWidget *>( inside ), QPoint( 0, now->height() / 2 ) ).y();
      if ( height < above - now->height() )
        wrong << nameOf( now );
      above = height;
    }
    for ( const QWidget *left : std::as_const( wanted ) )
      wrong << QStringLiteral( "not reached: " ) + nameOf( left );
    if ( !wrong.isEmpty() )
      line( QStringLiteral( "# keyboard: %1" ).arg( wrong.join( QStringLiteral( ", " ) ) ) );
    return wrong.isEmpty();
  }

  //! What the row \a number of the page “Report” says, once nothing runs.
  QString reported( int number ) const
  {
    const auto *text = find<QLabel>( QStringLiteral( "mSozialraumReportText%1" ).arg( number ).toLatin1().constData() );
    return text && text->isVisible() && isIdle() ? text->text() : QString();
  }

  bool isReported( int number, const char *text ) const { return reported( number ).contains( QString::fromUtf8( text ) ); }

  //! From plates to the report; of the sample district, which is open.
  void walkReport()
  {
    const auto clickRow = [this]( int number ) { click( QStringLiteral( "mSozialraumReport%1" ).arg( number ).toLatin1().constData() ); };
    add(
      QStringLiteral( "the report says how everything stands" ), [this] { page( 3 ); },
      [this] {
        return isReported( 1, "Noch nicht erstellt" ) && isReported( 2, "noch nicht angesehen" ) && isReported( 4, "Noch nichts" )
          && isReported( 8, "Wartet" );
      } );
    add(
      QStringLiteral( "a report before a release says why" ), [clickRow] { clickRow( 8 ); },
      [this] { return status().contains( QStringLiteral( "▲" ) ) && status().contains( QStringLiteral( "Veröffentlichen" ) ); } );
    add(
      QStringLiteral( "plates from the report" ), [clickRow] { clickRow( 1 ); },
      [this] { return isReported( 1, "Zuletzt erstellt" ) && find<QWidget>( "mSozialraumReportView1" )->isVisible(); }, 120 );
    add(
      QStringLiteral( "small counts are protected" ),
      [this, clickRow] {
        chooseIn( "mSozialraumReportCount", QStringLiteral( "Wohngeldhaushalte" ) );
        auto *threshold = find<QWidget>( "mSozialraumThreshold" )->findChild<QLineEdit *>();
        write( threshold, QStringLiteral( "20" ) );
        clickRow( 2 );
      },
      [this] { return isReported( 2, "als Anzahlen unter 20 geschützt" ); } );
    add(
      QStringLiteral( "the audit has no open pair" ), [clickRow] { clickRow( 3 ); },
      [this] { return isReported( 3, "Offene Paare: 0." ) && isReported( 3, "31 Empfänger" ); } );
    add(
      QStringLiteral( "the cells as a table" ), [this] { click( "mSozialraumReportView2" ); },
      [this] { return !QgsProject::instance()->mapLayersByName( QStringLiteral( "Kleine Zahlen: Wohngeldhaushalte" ) ).isEmpty(); } );
    add(
      QStringLiteral( "a release is cancelled and leaves nothing" ),
      [this, clickRow] {
        chooseIn( "mSozialraumRecipients", QStringLiteral( "Öffentlichkeit, Kreistag" ) );
        write( find<QLineEdit>( "mSozialraumReleaseName" ), QStringLiteral( "2026-1" ) );
        clickRow( 4 );
        cancelWhenReleasing();
      },
      [this] { return isReported( 4, "Noch nichts" ) && status().contains( QStringLiteral( "Abgebrochen" ) ); }, 90 );
    add(
      QStringLiteral( "released, audited and in the register" ), [clickRow] { clickRow( 4 ); },
      [this] {
        return isReported( 4, "„2026-1“ vom" ) && isReported( 4, "Empfänger: 3." ) && isReported( 4, "Offene Paare: 0." )
          && find<QWidget>( "mSozialraumReportView4" )->isVisible();
      },
      150 );
    add(
      QStringLiteral( "the same name again is refused with a sentence" ), [clickRow] { clickRow( 4 ); },
      [this] { return isIdle() && status().contains( QStringLiteral( "2026-1" ) ) && status().contains( QStringLiteral( "▲" ) ); } );
    add(
      QStringLiteral( "the files for the public are searched" ), [clickRow] { clickRow( 5 ); },
      [this] { return isReported( 5, "Funde: 0." ); } );
    add( QStringLiteral( "the web page" ), [clickRow] { clickRow( 6 ); }, [this] { return isReported( 6, "Zuletzt erstellt" ); } );
    add( QStringLiteral( "the profiles" ), [clickRow] { clickRow( 7 ); }, [this] { return isReported( 7, "Zuletzt erstellt" ); } );
    add(
      QStringLiteral( "the social report of the council" ),
      [this, clickRow] {
        chooseIn( "mSozialraumReportFor", QStringLiteral( "Kreistag" ) );
        clickRow( 8 );
      },
      [this] {
        return isReported( 8, "Zuletzt erstellt" ) && isReported( 6, "Noch nicht erstellt" )
          && find<QComboBox>( "mSozialraumReportChapters" )->currentText() == QStringLiteral( "membership_sozialraeume" );
      },
      150 );
  }

  //! Presses “Cancel” once the release itself is being made.
  void cancelWhenReleasing()
  {
    if ( status().contains( QStringLiteral( "hört QGIS nur" ) ) )
      QTimer::singleShot( 500, mQgis->mainWindow(), [this] { click( "mSozialraumCancel" ); } );
    else
      QTimer::singleShot( 20, mQgis->mainWindow(), [this] { cancelWhenReleasing(); } );
  }
};

PROBE_PLUGIN( ReportProbe )
