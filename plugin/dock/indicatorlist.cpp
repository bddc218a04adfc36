#include "dock/indicatorlist.h"

#include "dock/pathsteps.h"
#include "dock/storestate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMap>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sozialraum
{

  static constexpr int sNameRole = Qt::UserRole;

  IndicatorList::IndicatorList( QWidget *parent )
    : QWidget( parent )
  {
    auto *layout = new QVBoxLayout( this );
    layout->setContentsMargins( 0, 0, 0, 0 );
    mSearch = new QLineEdit( this );
    mSearch->setObjectName( QStringLiteral( "mSozialraumSearch" ) );
    mSearch->setPlaceholderText( tr( "Search indicators" ) );
    mSearch->setAccessibleName( mSearch->placeholderText() );
    mSearch->setClearButtonEnabled( true );
    mTree = new QTreeWidget( this );
    mTree->setObjectName( QStringLiteral( "mSozialraumIndicators" ) );
    mTree->setAccessibleName( tr( "Indicators" ) );
    mTree->setHeaderLabels( { tr( "Indicator" ), tr( "Periods" ), tr( "Areas" ) } );
    mTree->header()->setStretchLastSection( false );
    mTree->header()->setSectionResizeMode( 0, QHeaderView::Stretch );
    for ( const int column : { 1, 2 } )
      mTree->header()->setSectionResizeMode( column, QHeaderView::ResizeToContents );
    mTree->setIndentation( 12 );
    mTree->setFixedHeight( 10 * fontMetrics().height() );
    layout->addWidget( mSearch );
    layout->addWidget( mTree );
    connect( mSearch, &QLineEdit::textChanged, this, &IndicatorList::filter );
    connect( mTree, &QTreeWidget::currentItemChanged, this, &IndicatorList::chosenChanged );
    connect( mTree, &QTreeWidget::itemActivated, this, [this]( const QTreeWidgetItem *item ) {
      if ( item->parent() )
        emit activated();
    } );
  }

  void IndicatorList::show( const StoreState &state, const QString &level )
  {
    const QSignalBlocker quiet( mTree );
    const QString before = chosen();
    mTree->clear();
    QTreeWidgetItem *current = nullptr;
    QMap<QString, QTreeWidgetItem *> groups;
    for ( const StoredIndicator &indicator : state.indicatorsAt( level ) )
    {
      QTreeWidgetItem *&group = groups[indicator.table];
      if ( !group )
      {
        group = new QTreeWidgetItem( mTree, { indicator.table } );
        group->setFirstColumnSpanned( true );
        group->setExpanded( true );
      }
      const QString first = yearText( indicator.firstPeriod );
      const QString last = yearText( indicator.lastPeriod );
      auto *item = new QTreeWidgetItem(
        group, { indicator.name, first == last ? last : first + QStringLiteral( "–" ) + last, QString::number( indicator.areas ) } );
      item->setData( 0, sNameRole, indicator.name );
      item->setTextAlignment( 2, Qt::AlignRight | Qt::AlignVCenter );
      const qlonglong without = indicator.observations - indicator.numbers;
      item->setToolTip( 0,
        QStringLiteral( "%1 (%2)" ).arg( indicator.name, indicator.unit )
          + ( without > 0 ? QLatin1Char( '\n' ) + tr( "%n value(s) missing or confidential", nullptr, static_cast<int>( without ) )
                          : QString() ) );
      if ( indicator.name == before )
        current = item;
    }
    mTree->setCurrentItem( current );
    filter();
  }

  void IndicatorList::filter()
  {
    const QString wish = mSearch->text().trimmed();
    for ( int i = 0; i < mTree->topLevelItemCount(); ++i )
    {
      QTreeWidgetItem *group = mTree->topLevelItem( i );
      bool isAnyShown = false;
      for ( int k = 0; k < group->childCount(); ++k )
      {
        const bool isShown = wish.isEmpty() || group->child( k )->text( 0 ).contains( wish, Qt::CaseInsensitive );
        group->child( k )->setHidden( !isShown );
        isAnyShown = isAnyShown || isShown;
      }
      group->setHidden( !isAnyShown );
    }
  }

  void IndicatorList::choose( const QString &indicator )
  {
    mSearch->clear();
    for ( int i = 0; i < mTree->topLevelItemCount(); ++i )
    {
      for ( int k = 0; k < mTree->topLevelItem( i )->childCount(); ++k )
      {
        if ( mTree->topLevelItem( i )->child( k )->data( 0, sNameRole ).toString() == indicator )
          mTree->setCurrentItem( mTree->topLevelItem( i )->child( k ) );
      }
    }
    mTree->scrollToItem( mTree->currentItem() );
  }

  QString IndicatorList::chosen() const
  {
    const QTreeWidgetItem *item = mTree->currentItem();
    return item ? item->data( 0, sNameRole ).toString() : QString();
  }

  bool IndicatorList::isEmpty() const
  {
    return mTree->topLevelItemCount() == 0;
  }

  void IndicatorList::focusSearch()
  {
    mSearch->setFocus();
  }

}
