#include "dock/onlycancel.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace sozialraum
{

  OnlyCancel::OnlyCancel( std::function<void()> cancel )
    : mCancel( std::move( cancel ) )
  {
    mSince.start();
    qApp->installEventFilter( this );
  }

  OnlyCancel::~OnlyCancel()
  {
    qApp->removeEventFilter( this );
  }

  void OnlyCancel::breathe()
  {
    constexpr int pause = 50;
    if ( mSince.elapsed() < pause )
      return;
    QCoreApplication::processEvents();
    mSince.restart();
  }

  bool OnlyCancel::eventFilter( QObject *object, QEvent *event )
  {
    switch ( event->type() )
    {
      case QEvent::KeyPress:
        if ( object->isWidgetType() && static_cast<QKeyEvent *>( event )->key() == Qt::Key_Escape )
        {
          mCancel();
          return true;
        }
        [[fallthrough]];
      case QEvent::KeyRelease:
      case QEvent::ShortcutOverride:
      case QEvent::MouseButtonPress:
      case QEvent::MouseButtonRelease:
      case QEvent::MouseButtonDblClick:
      case QEvent::Wheel:
      case QEvent::ContextMenu:
      case QEvent::DragEnter:
      case QEvent::Drop:
        return object->isWidgetType() && object->objectName() != QLatin1String( "mSozialraumCancel" );
      case QEvent::Shortcut:
        return true;
      case QEvent::Close:
        event->ignore();
        return object->isWidgetType();
      default:
        return false;
    }
  }

}
