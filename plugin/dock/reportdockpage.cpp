#include "dock/reportdockpage.h"

#include "dock/monitorsession.h"
#include "dock/reportruns.h"

#include <QComboBox>
#include <QDate>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  ReportDockPage::ReportDockPage( MonitorSession &session, QWidget *parent )
    : QWidget( parent )
    , mSession( session )
  {
    auto *layout = new QVBoxLayout( this );
    auto *grid = new QGridLayout();
    grid->setVerticalSpacing( 2 );
    grid->setColumnStretch( 1, 1 );
    addHeading( *grid, tr( "From the maps" ) );
    addRow( *grid, 0 );
    addHeading( *grid, tr( "What may leave the office" ) );
    addChoice( *grid, tr( "C&ount" ), makeCountChoice() );
    addRow( *grid, 1 );
    addRow( *grid, 2 );
    mRecipients = makeList( "mSozialraumRecipients",
      { { tr( "The public" ), QStringLiteral( "public" ) },
        { tr( "The public, the council, the office" ), QStringLiteral( "public;council;internal" ) },
        { tr( "The same, and each area" ), QStringLiteral( "public;council;internal;areas" ) } } );
    addChoice( *grid, tr( "Reci&pients" ), mRecipients );
    mName = new QLineEdit( this );
    mName->setObjectName( QStringLiteral( "mSozialraumReleaseName" ) );
    addChoice( *grid, tr( "&Name" ), mName );
    addRow( *grid, 3 );
    addRow( *grid, 4 );
    addHeading( *grid, tr( "From what was released" ) );
    addChoice( *grid, tr( "&For" ), makeRecipientChoice() );
    for ( const std::size_t place : { 5U, 6U, 7U } )
      addRow( *grid, place );
    layout->addLayout( grid );
    layout->addStretch();
    connect( mCount, qOverload<int>( &QComboBox::currentIndexChanged ), this, &ReportDockPage::updateFacts );
    connect( mThreshold, qOverload<int>( &QSpinBox::valueChanged ), this, &ReportDockPage::updateFacts );
    connect( mFor, qOverload<int>( &QComboBox::currentIndexChanged ), this, &ReportDockPage::updateFacts );
    connect( &session, &MonitorSession::changed, this, &ReportDockPage::update );
  }

  void ReportDockPage::addHeading( QGridLayout &layout, const QString &text )
  {
    auto *label = new QLabel( text, this );
    QFont large = label->font();
    large.setBold( true );
    large.setPointSizeF( large.pointSizeF() * 1.1 );
    label->setFont( large );
    if ( layout.rowCount() > 1 )
      layout.setRowMinimumHeight( layout.rowCount(), fontMetrics().height() / 2 );
    layout.addWidget( label, layout.rowCount(), 0, 1, 3 );
  }

  void ReportDockPage::addChoice( QGridLayout &layout, const QString &text, QWidget *choice )
  {
    auto *label = new QLabel( text, this );
    auto *first = choice->focusProxy() ? choice->focusProxy() : choice;
    label->setBuddy( first );
    QString plain = text;
    first->setAccessibleName( plain.remove( QLatin1Char( '&' ) ) );
    const int line = layout.rowCount();
    layout.addWidget( label, line, 0 );
    layout.addWidget( choice, line, 1, 1, 2 );
  }

  QComboBox *ReportDockPage::makeList( const char *name, const QList<std::pair<QString, QString>> &entries )
  {
    auto *list = new QComboBox( this );
    list->setObjectName( QLatin1String( name ) );
    list->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
    list->setMinimumContentsLength( 10 );
    for ( const auto &[text, word] : entries )
      list->addItem( text, word );
    return list;
  }

  QWidget *ReportDockPage::makeCountChoice()
  {
    auto *box = new QWidget( this );
    auto *line = new QHBoxLayout( box );
    line->setContentsMargins( 0, 0, 0, 0 );
    mCount = makeList( "mSozialraumReportCount", {} );
    mThreshold = new QSpinBox( box );
    mThreshold->setObjectName( QStringLiteral( "mSozialraumThreshold" ) );
    mThreshold->setRange( 2, 1000 );
    mThreshold->setValue( 3 );
    mThreshold->setPrefix( tr( "below " ) );
    mThreshold->setAccessibleName( tr( "Counts below this are protected" ) );
    mThreshold->setToolTip( tr( "Counts from 1 to below it are protected, here and in the release." ) );
    line->addWidget( mCount, 1 );
    line->addWidget( mThreshold );
    box->setFocusProxy( mCount );
    return box;
  }

  //! Whose page, profiles and report are made, and of what the report has chapters.
  QWidget *ReportDockPage::makeRecipientChoice()
  {
    auto *box = new QWidget( this );
    auto *line = new QHBoxLayout( box );
    line->setContentsMargins( 0, 0, 0, 0 );
    mFor = makeList( "mSozialraumReportFor",
      { { tr( "The public" ), QStringLiteral( "public" ) }, { tr( "The council" ), QStringLiteral( "council" ) },
        { tr( "The office" ), QStringLiteral( "internal" ) } } );
    auto *label = new QLabel( tr( "C&hapters" ), box );
    mChapters = makeList( "mSozialraumReportChapters", {} );
    mChapters->setToolTip( tr( "Each of these areas has a chapter in the social report." ) );
    mChapters->setAccessibleName( tr( "Chapters of the social report" ) );
    label->setBuddy( mChapters );
    line->addWidget( mFor, 1 );
    line->addWidget( label );
    line->addWidget( mChapters, 1 );
    box->setFocusProxy( mFor );
    return box;
  }

  void ReportDockPage::addRow( QGridLayout &layout, std::size_t place )
  {
    Row &row = mRows[place];
    row.title = new QLabel( this );
    row.title->setTextFormat( Qt::PlainText );
    QFont bold = row.title->font();
    bold.setBold( true );
    row.title->setFont( bold );
    row.sentence = new QLabel( this );
    row.sentence->setObjectName( QStringLiteral( "mSozialraumReportText%1" ).arg( place + 1 ) );
    row.sentence->setTextFormat( Qt::PlainText );
    row.sentence->setWordWrap( true );
    row.sentence->setTextInteractionFlags( Qt::TextSelectableByMouse );
    row.button = new QPushButton( this );
    row.button->setObjectName( QStringLiteral( "mSozialraumReport%1" ).arg( place + 1 ) );
    row.view = new QPushButton( this );
    row.view->setObjectName( QStringLiteral( "mSozialraumReportView%1" ).arg( place + 1 ) );
    auto *texts = new QVBoxLayout();
    texts->setSpacing( 2 );
    texts->addWidget( row.title );
    texts->addWidget( row.sentence );
    texts->addStretch();
    auto *buttons = new QVBoxLayout();
    buttons->setSpacing( 2 );
    for ( QPushButton *button : { row.button, row.view } )
    {
      button->setAutoDefault( false );
      buttons->addWidget( button );
    }
    buttons->addStretch();
    const int line = layout.rowCount();
    layout.addLayout( texts, line, 0, 1, 2 );
    layout.addLayout( buttons, line, 2 );
    connect( row.button, &QPushButton::clicked, this, [this, place] { act( place ); } );
    connect( row.view, &QPushButton::clicked, this, [this, place] { open( place ); } );
  }

  void ReportDockPage::showEvent( QShowEvent *event )
  {
    QWidget::showEvent( event );
    update();
  }

  //! Files are looked at only while somebody looks at the page.
  void ReportDockPage::update()
  {
    if ( !isVisible() )
      return;
    updateCounts();
    updateChapters();
    updateFacts();
  }

  void ReportDockPage::updateCounts()
  {
    const QSignalBlocker quiet( mCount );
    const QString before = mCount->currentText();
    mCount->clear();
    for ( const StoredIndicator &count : mSession.state().counts() )
      mCount->addItem( count.name );
    mCount->setCurrentIndex( mCount->count() == 0 ? -1 : std::max( 0, mCount->findText( before ) ) );
    mName->setPlaceholderText( tr( "like %1; empty: the day" ).arg( QDate::currentDate().toString( QStringLiteral( "yyyy-1" ) ) ) );
  }

  //! The groupings of the monitor, and the areas themselves; until somebody chooses, planning areas.
  void ReportDockPage::updateChapters()
  {
    // Before there were groupings, nobody has chosen among them.
    const QString before = mChapters->count() > 1 ? mChapters->currentData().toString() : QString();
    mChapters->clear();
    for ( const QString &grouping : groupingNames( mSession.state() ) )
      mChapters->addItem( grouping, grouping );
    mChapters->addItem( tr( "Each area" ), sChaptersOfAreas );
    const QString wanted = before.isEmpty() ? usualChapters( mSession.state() ) : before;
    mChapters->setCurrentIndex( std::max( 0, mChapters->findData( wanted ) ) );
  }

  ReportChoice ReportDockPage::choice() const
  {
    ReportChoice choice;
    const QList<StoredIndicator> counts = mSession.state().counts();
    if ( mCount->currentIndex() >= 0 && mCount->currentIndex() < counts.size() )
      choice.count = counts.at( mCount->currentIndex() );
    choice.threshold = mThreshold->value();
    choice.recipient = mFor->currentData().toString();
    choice.chapters = mChapters->currentData().toString();
    return choice;
  }

  void ReportDockPage::updateFacts()
  {
    mFacts = reportFacts( mSession.state(), mSession.projectState(), choice(), *QgsProject::instance() );
    mShown = reportRows( mFacts );
    for ( std::size_t place = 0; place < mRows.size(); ++place )
    {
      const ReportRow &shown = mShown[place];
      Row &row = mRows[place];
      row.title->setText( QStringLiteral( "%1 %2" ).arg( signText( shown.sign ), shown.title ) );
      row.title->setAccessibleName( QStringLiteral( "%1: %2" ).arg( shown.title, signWord( shown.sign ) ) );
      row.title->setToolTip( signWord( shown.sign ) );
      row.sentence->setText( shown.sentence );
      row.button->setText( shown.button );
      row.button->setAccessibleName( QStringLiteral( "%1: %2" ).arg( shown.title, shown.button ) );
      row.button->setAccessibleDescription( shown.sentence );
      row.button->setToolTip( shown.obstacle );
      const QString view = QFileInfo( shown.result ).isDir() ? tr( "Open Folder" ) : tr( "View" );
      row.view->setText( view );
      row.view->setAccessibleName( QStringLiteral( "%1: %2" ).arg( shown.title, view ) );
      row.view->setToolTip( shown.result.section( QLatin1Char( '|' ), 0, 0 ) );
      row.view->setVisible( !shown.result.isEmpty() );
    }
  }

  void ReportDockPage::act( std::size_t place )
  {
    // What was made, deleted or released meanwhile counts.
    updateFacts();
    const ReportRow row = mShown[place];
    if ( !row.obstacle.isEmpty() )
    {
      mSession.say( row.obstacle, true );
      return;
    }
    runReport( mSession, row.action, mFacts, { mRecipients->currentData().toString(), mName->text().trimmed() } );
  }

  void ReportDockPage::open( std::size_t place )
  {
    const ReportRow row = mShown[place];
    if ( !row.result.contains( QLatin1Char( '|' ) ) )
    {
      if ( !QDesktopServices::openUrl( QUrl::fromLocalFile( row.result ) ) )
        mSession.say( tr( "No program opens %1. Open it from your file manager." ).arg( row.result ), true );
      return;
    }
    const QString title = QStringLiteral( "%1: %2" ).arg( row.title, mFacts.choice.count.name );
    auto *layer = new QgsVectorLayer( row.result, title, QStringLiteral( "ogr" ) );
    if ( !layer->isValid() )
    {
      delete layer;
      mSession.say(
        tr( "%1 cannot be opened any more: it was moved or deleted." ).arg( row.result.section( QLatin1Char( '|' ), 0, 0 ) ), true );
      updateFacts();
      return;
    }
    QgsProject::instance()->addMapLayer( layer );
    mSession.say( tr( "“%1” is in the list of layers. Open its attribute table." ).arg( title ) );
  }

}
