// What a person does with the guided dock: clicks, keys and drops, and what is to be seen of it.
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>
#include <QUrl>
#include <qgisinterface.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>

class DockHands
{
public:
  explicit DockHands( QgisInterface *qgis )
    : mQgis( qgis )
  {}

  template<typename Widget>
  Widget *find( const char *name ) const
  {
    return mQgis->mainWindow()->findChild<Widget *>( QLatin1String( name ) );
  }

  QDockWidget *dock() const { return find<QDockWidget>( "SozialraumMonitorDock" ); }

  QString status() const
  {
    const auto *label = find<QLabel>( "mSozialraumStatus" );
    return label && label->isVisible() ? label->text() : QString();
  }

  //! What the scenario says, once it is not pale any more.
  QString effect() const
  {
    const auto *label = find<QLabel>( "mSozialraumEffect" );
    return label && label->isEnabled() ? label->text() : QString();
  }

  void click( const char *name ) const
  {
    auto *widget = find<QWidget>( name );
    if ( !widget || !widget->isVisible() )
      return;
    const QPointF place = QRectF( widget->rect() ).center();
    const QPointF global = widget->mapToGlobal( place.toPoint() );
    QMouseEvent press( QEvent::MouseButtonPress, place, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier );
    QMouseEvent release( QEvent::MouseButtonRelease, place, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier );
    QApplication::sendEvent( widget, &press );
    QApplication::sendEvent( widget, &release );
  }

  static void press( QWidget *widget, int key, const QString &text = QString() )
  {
    QKeyEvent down( QEvent::KeyPress, key, Qt::NoModifier, text );
    QKeyEvent up( QEvent::KeyRelease, key, Qt::NoModifier, text );
    QApplication::sendEvent( widget, &down );
    QApplication::sendEvent( widget, &up );
  }

  static void write( QLineEdit *line, const QString &text )
  {
    line->selectAll();
    for ( const QChar letter : text )
      press( line, 0, letter );
  }

  void drop( const QStringList &files ) const
  {
    QMimeData data;
    QList<QUrl> places;
    for ( const QString &file : files )
      places << QUrl::fromLocalFile( file );
    data.setUrls( places );
    QDragEnterEvent enter( QPoint( 20, 20 ), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier );
    QApplication::sendEvent( dock(), &enter );
    QDropEvent event( QPointF( 20, 20 ), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier );
    if ( enter.isAccepted() )
      QApplication::sendEvent( dock(), &event );
  }

  void chooseIndicator( const QString &name ) const
  {
    auto *tree = find<QTreeWidget>( "mSozialraumIndicators" );
    const QList<QTreeWidgetItem *> found = tree->findItems( name, Qt::MatchExactly | Qt::MatchRecursive );
    if ( found.size() != 1 )
      return;
    tree->setCurrentItem( found.first() );
    press( tree, Qt::Key_Return );
  }

  void chooseIn( const char *name, const QString &beginning ) const
  {
    auto *box = find<QComboBox>( name );
    for ( int i = 0; i < box->count() && !box->currentText().startsWith( beginning ); ++i )
      press( box, i == 0 ? Qt::Key_Home : Qt::Key_Down );
  }

  QList<QgsVectorLayer *> maps() const
  {
    QList<QgsVectorLayer *> found;
    for ( QgsVectorLayer *layer : QgsProject::instance()->layers<QgsVectorLayer *>() )
    {
      if ( layer->customProperty( QStringLiteral( "sozialraum/map/indicator" ) ).isValid() )
        found << layer;
    }
    return found;
  }

  bool hasMap( const QString &name ) const
  {
    const QList<QgsVectorLayer *> all = maps();
    return std::any_of( all.begin(), all.end(), [&name]( const QgsVectorLayer *map ) { return map->isValid() && map->name() == name; } );
  }

  bool findingsHave( const QString &text ) const
  {
    const auto *list = find<QListWidget>( "mSozialraumFindings" );
    return list && list->isVisibleTo( dock() ) && !list->findItems( text, Qt::MatchContains ).isEmpty();
  }

  void page( int number ) const { find<QTabWidget>( "mSozialraumPages" )->setCurrentIndex( number ); }

  bool isIdle() const
  {
    const auto *cancel = find<QAbstractButton>( "mSozialraumCancel" );
    return cancel && !cancel->isVisible();
  }

  QAction *dockAction() const
  {
    for ( const QMenu *menu : mQgis->mainWindow()->findChildren<QMenu *>() )
    {
      for ( QAction *action : menu->actions() )
      {
        if ( action->objectName() == QLatin1String( "mSozialraumDock" ) )
          return action;
      }
    }
    return nullptr;
  }

  //! Everything that takes the focus has a name, and lies inside the dock.
  QString unnamed() const
  {
    QStringList names;
    for ( const QWidget *widget : dock()->widget()->findChildren<QWidget *>() )
    {
      if ( widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo( dock() )
        || widget->objectName().startsWith( QLatin1String( "qt_" ) ) )
        continue;
      const auto *button = qobject_cast<const QAbstractButton *>( widget );
      const bool isPart = qobject_cast<const QLabel *>( widget ) || qobject_cast<const QLineEdit *>( widget )
        || QLatin1String( widget->metaObject()->className() ) == QLatin1String( "QScrollArea" ) || qobject_cast<const QTabBar *>( widget );
      if ( widget->accessibleName().isEmpty() && !( button && !button->text().isEmpty() ) && !isPart )
        names << QLatin1String( widget->metaObject()->className() ) + QLatin1Char( ' ' ) + widget->objectName();
    }
    names.removeDuplicates();
    return names.join( QStringLiteral( ", " ) );
  }

  void emitActivated() const
  {
    auto *box = find<QComboBox>( "mSozialraumArea" );
    emit box->activated( box->currentIndex() );
  }

protected:
  QgisInterface *mQgis;
};
