#pragma once

#include <QWidget>

class QLineEdit;
class QTreeWidget;

namespace sozialraum
{

  struct StoreState;

  //! The indicators of the store at a level, by the tables that they come from, with a search.
  class IndicatorList : public QWidget
  {
    Q_OBJECT

  public:
    explicit IndicatorList( QWidget *parent );

    void show( const StoreState &state, const QString &level ); //!< what is chosen stays chosen where it is there
    QString chosen() const;                                     //!< its name in the store; empty: none
    bool isEmpty() const;
    void choose( const QString &indicator );
    void focusSearch();

  signals:
    void chosenChanged();
    void activated(); //!< by Enter or a double click: to be drawn

  private:
    void filter();

    QLineEdit *mSearch = nullptr;
    QTreeWidget *mTree = nullptr;
  };

}
