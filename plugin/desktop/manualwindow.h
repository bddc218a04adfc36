#pragma once

#include <QDialog>

namespace sozialraum
{

  //! The German manual, which lies in this library: it needs no network and no browser.
  class ManualWindow : public QDialog
  {
    Q_OBJECT

  public:
    explicit ManualWindow( QWidget *parent );
  };

}
