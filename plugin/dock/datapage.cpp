#include "dock/datapage.h"

#include "dock/monitorsession.h"
#include "dock/pathsteps.h"
#include "dock/territoryform.h"
#include "maps/textlocale.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  static QPushButton *button( const QString &text, const char *name, QWidget *parent )
  {
    auto *made = new QPushButton( text, parent );
    made->setObjectName( QLatin1String( name ) );
    made->setAutoDefault( false );
    return made;
  }

  //! Names of files and cells of tables are text, whatever they look like.
  static QString plainTip( const QString &text )
  {
    return QStringLiteral( "<qt>%1</qt>" ).arg( text.toHtmlEscaped() );
  }

  static QLabel *heading( const QString &text, QWidget *parent )
  {
    auto *label = new QLabel( text, parent );
    QFont bold = label->font();
    bold.setBold( true );
    label->setFont( bold );
    return label;
  }

  DataPage::DataPage( MonitorSession &session, QWidget *parent )
    : QWidget( parent )
    , mSession( session )
  {
    auto *layout = new QVBoxLayout( this );
    mEmpty = makeEmpty();
    mForm = new TerritoryForm( session, this );
    mForm->hide();
    mTablesBox = makeTables();
    mFindingsBox = makeFindings();
    for ( QWidget *part : { mEmpty, static_cast<QWidget *>( mForm ), mTablesBox, mFindingsBox } )
      layout->addWidget( part );
    layout->addStretch();
    connect( mForm, &TerritoryForm::closed, this, [this] {
      mForm->hide();
      update();
    } );
    connect( &session, &MonitorSession::changed, this, &DataPage::update );
    update();
  }

  QWidget *DataPage::makeEmpty()
  {
    auto *empty = new QWidget( this );
    auto *layout = new QVBoxLayout( empty );
    layout->setContentsMargins( 0, 0, 0, 0 );
    auto *text =
      new QLabel( tr( "There is no monitor in this project yet. A monitor is one file that keeps the areas of a district and all "
                      "tables of offices about them." ),
        empty );
    text->setWordWrap( true );
    layout->addWidget( text );
    auto *begin = button( tr( "&New Monitor…" ), "mSozialraumNew", empty );
    auto *open = button( tr( "&Open Monitor…" ), "mSozialraumOpen", empty );
    auto *sample = button( tr( "View &Sample District" ), "mSozialraumSample", empty );
    sample->setToolTip( tr( "The invented district Musterland, with its tables and a first map: nothing of it is real." ) );
    connect( begin, &QPushButton::clicked, this, &DataPage::openForm );
    connect( open, &QPushButton::clicked, this, &DataPage::openAsked );
    connect( sample, &QPushButton::clicked, this, &DataPage::sampleAsked );
    auto *buttons = new QHBoxLayout();
    buttons->addWidget( begin );
    buttons->addWidget( open );
    layout->addLayout( buttons );
    layout->addWidget( sample );
    auto *target =
      new QLabel( tr( "Drag tables here\nExcel, CSV or ODS of statistical offices, employment agency or your own office" ), empty );
    target->setObjectName( QStringLiteral( "mSozialraumDropTarget" ) );
    target->setAlignment( Qt::AlignCenter );
    target->setWordWrap( true );
    target->setFrameShape( QFrame::Box );
    target->setMargin( 12 );
    layout->addWidget( target );
    mWaiting = new QLabel( empty );
    mWaiting->setTextFormat( Qt::PlainText );
    mWaiting->setWordWrap( true );
    layout->addWidget( mWaiting );
    return empty;
  }

  QWidget *DataPage::makeTables()
  {
    auto *box = new QWidget( this );
    auto *layout = new QVBoxLayout( box );
    layout->setContentsMargins( 0, 0, 0, 0 );
    layout->addWidget( heading( tr( "Tables" ), box ) );
    mTables = new QTreeWidget( box );
    mTables->setObjectName( QStringLiteral( "mSozialraumTables" ) );
    mTables->setAccessibleName( tr( "Tables of the monitor" ) );
    mTables->setHeaderLabels( { tr( "Table" ), tr( "Cells" ), tr( "State" ) } );
    mTables->setRootIsDecorated( false );
    mTables->setUniformRowHeights( true );
    mTables->header()->setStretchLastSection( false );
    mTables->header()->setSectionResizeMode( 0, QHeaderView::Stretch );
    for ( const int column : { 1, 2 } )
      mTables->header()->setSectionResizeMode( column, QHeaderView::ResizeToContents );
    mTables->setMaximumHeight( 8 * fontMetrics().height() );
    layout->addWidget( mTables );
    auto *buttons = new QHBoxLayout();
    auto *add = button( tr( "Add &Tables…" ), "mSozialraumAddTables", box );
    auto *back = button( tr( "With&draw" ), "mSozialraumWithdraw", box );
    back->setToolTip( tr( "Takes the chosen import back: what held before it holds again. Nothing is deleted." ) );
    connect( add, &QPushButton::clicked, this, &DataPage::tablesAsked );
    connect( back, &QPushButton::clicked, this, &DataPage::withdraw );
    buttons->addWidget( add );
    buttons->addWidget( back );
    buttons->addStretch();
    layout->addLayout( buttons );
    return box;
  }

  QWidget *DataPage::makeFindings()
  {
    auto *box = new QWidget( this );
    auto *layout = new QVBoxLayout( box );
    layout->setContentsMargins( 0, 0, 0, 0 );
    mFindingsTitle = heading( QString(), box );
    layout->addWidget( mFindingsTitle );
    mFindings = new QListWidget( box );
    mFindings->setObjectName( QStringLiteral( "mSozialraumFindings" ) );
    mFindings->setAccessibleName( tr( "Findings" ) );
    mFindings->setWordWrap( true );
    mFindings->setResizeMode( QListView::Adjust );
    mFindings->setAlternatingRowColors( true );
    mFindings->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
    mFindings->setMinimumHeight( 8 * fontMetrics().height() );
    layout->addWidget( mFindings );
    mAdvice = new QLabel( box );
    mAdvice->setObjectName( QStringLiteral( "mSozialraumAdvice" ) );
    mAdvice->setTextFormat( Qt::PlainText );
    mAdvice->setWordWrap( true );
    layout->addWidget( mAdvice );
    auto *buttons = new QHBoxLayout();
    mMend = button( QString(), "mSozialraumMend", box );
    auto *all = button( tr( "A&ll as a Table" ), "mSozialraumAllFindings", box );
    buttons->addWidget( mMend );
    buttons->addWidget( all );
    buttons->addStretch();
    layout->addLayout( buttons );
    connect( mFindings, &QListWidget::currentRowChanged, this, &DataPage::showAdvice );
    connect( mFindings, &QListWidget::itemActivated, this, &DataPage::mend );
    connect( mMend, &QPushButton::clicked, this, &DataPage::mend );
    connect( all, &QPushButton::clicked, this,
      [this] { emit dialogAsked( QStringLiteral( "checkstore" ), { { QStringLiteral( "STORE" ), mSession.store() } } ); } );
    return box;
  }

  void DataPage::openForm()
  {
    mForm->open();
    update();
  }

  void DataPage::openFormWith( const QString &areas )
  {
    openForm();
    mForm->takeAreasFrom( areas );
  }

  void DataPage::update()
  {
    const bool hasStore = !mSession.store().isEmpty();
    mEmpty->setVisible( !hasStore && !mForm->isVisibleTo( this ) );
    mTablesBox->setVisible( hasStore && mSession.state().isRead );
    QStringList names;
    for ( const QString &file : mSession.waitingTables() )
      names << QFileInfo( file ).fileName();
    mWaiting->setVisible( !names.isEmpty() );
    mWaiting->setText( tr( "Waiting for the areas: %1. Choose “New Monitor…”." ).arg( names.join( QStringLiteral( ", " ) ) ) );
    updateTables();
    updateFindings();
  }

  static QString stateText( const QString &state )
  {
    if ( state == QLatin1String( "pending" ) )
      return DataPage::tr( "pending" );
    return state == QLatin1String( "withdrawn" ) ? DataPage::tr( "withdrawn" ) : DataPage::tr( "accepted" );
  }

  void DataPage::updateTables()
  {
    const int current = mTables->indexOfTopLevelItem( mTables->currentItem() );
    mTables->clear();
    for ( const StoredImport &import : mSession.state().imports )
    {
      auto *item = new QTreeWidgetItem( mTables, { import.tables, textLocale().toString( import.cells ), stateText( import.state ) } );
      item->setData( 0, Qt::UserRole, import.number );
      item->setTextAlignment( 1, Qt::AlignRight | Qt::AlignVCenter );
      item->setToolTip(
        0, plainTip( tr( "Import %1 of %2: %3" ).arg( import.number ).arg( dateText( import.importedAt.left( 10 ) ), import.tables ) ) );
    }
    if ( current >= 0 && current < mTables->topLevelItemCount() )
      mTables->setCurrentItem( mTables->topLevelItem( current ) );
  }

  void DataPage::updateFindings()
  {
    const int current = mFindings->currentRow();
    mEntries = mSession.store().isEmpty() ? QList<FindingEntry>() : findingEntries( mSession.state(), mSession.unreadTables() );
    mFindingsBox->setVisible( !mEntries.isEmpty() );
    mFindings->clear();
    int count = 0;
    for ( const FindingEntry &entry : std::as_const( mEntries ) )
    {
      QString text = severityText( entry.severity ) + QStringLiteral( ": " ) + entry.sentence;
      if ( entry.more > 0 )
        text += QLatin1Char( ' ' ) + tr( "(and %n more of this kind)", nullptr, entry.more );
      auto *item = new QListWidgetItem( text, mFindings );
      item->setToolTip( plainTip( entry.advice ) );
      count += 1 + entry.more;
    }
    mFindingsTitle->setText( tr( "%n finding(s)", nullptr, count ) );
    mFindings->setCurrentRow( current >= 0 && current < mFindings->count() ? current : 0 );
    showAdvice();
  }

  void DataPage::showAdvice()
  {
    const int row = mFindings->currentRow();
    const bool isThere = row >= 0 && row < mEntries.size();
    mAdvice->setText( isThere ? mEntries.at( row ).advice : QString() );
    mMend->setText( isThere ? remedyText( mEntries.at( row ).remedy ) : QString() );
    mMend->setVisible( isThere && mEntries.at( row ).remedy != Remedy::None );
  }

  void DataPage::mend()
  {
    const int row = mFindings->currentRow();
    if ( row < 0 || row >= mEntries.size() )
      return;
    const FindingEntry entry = mEntries.at( row );
    switch ( entry.remedy )
    {
      case Remedy::ReadOtherwise:
        emit dialogAsked( QStringLiteral( "importtables" ),
          { { QStringLiteral( "STORE" ), mSession.store() }, { QStringLiteral( "TABLES" ), QStringList{ entry.argument } } } );
        break;
      case Remedy::ShowProtocol:
        showProtocol( entry.argument );
        break;
      case Remedy::AcceptImport:
      {
        RunOrder order{ QStringLiteral( "acceptimport" ),
          { { QStringLiteral( "STORE" ), mSession.store() }, { QStringLiteral( "IMPORT" ), entry.argument.toInt() } },
          DockRun::Entry::InHistory, tr( "The import is being accepted…" ), {}, {} };
        order.done = [this]( DockRun &, const QVariantMap & ) { mSession.refresh(); };
        mSession.run( order );
        break;
      }
      case Remedy::ShowIndicator:
        emit indicatorAsked( entry.argument );
        break;
      case Remedy::AddGrouping:
        openForm();
        break;
      case Remedy::AddTables:
        emit tablesAsked();
        break;
      case Remedy::None:
        break;
    }
  }

  void DataPage::withdraw()
  {
    const QTreeWidgetItem *item = mTables->currentItem();
    if ( !item )
    {
      mSession.say( tr( "Choose the table that is to be withdrawn." ), true );
      return;
    }
    RunOrder order{ QStringLiteral( "withdrawimport" ),
      { { QStringLiteral( "STORE" ), mSession.store() }, { QStringLiteral( "IMPORT" ), item->data( 0, Qt::UserRole ).toInt() } },
      DockRun::Entry::InHistory, tr( "The import is being withdrawn…" ), {}, {} };
    order.done = [this]( DockRun &, const QVariantMap &results ) {
      mSession.say( tr( "%1 cells no longer hold. The same file, added again, brings them back." )
          .arg( textLocale().toString( results.value( QStringLiteral( "WITHDRAWN" ) ).toLongLong() ) ) );
      mSession.refresh();
    };
    mSession.run( order );
  }

  void DataPage::showProtocol( const QString &table )
  {
    const QString source =
      QStringLiteral( "%1|layername=%2" )
        .arg( fileBeside( mSession.store(), QStringLiteral( "protokoll" ), *QgsProject::instance() ), tableName( table ) );
    auto *layer = new QgsVectorLayer( source, tr( "Protocol of %1" ).arg( table ), QStringLiteral( "ogr" ) );
    if ( !layer->isValid() )
    {
      delete layer;
      mSession.say(
        tr( "There is no protocol of %1 beside the monitor: it was made on another computer, or elsewhere." ).arg( table ), true );
      return;
    }
    layer->setSubsetString( QStringLiteral( "fate = 'rejected'" ) );
    QgsProject::instance()->addMapLayer( layer );
    mSession.say( tr( "The protocol is in the list of layers: a row for each cell that has no area. Open its attribute table." ) );
  }

}
