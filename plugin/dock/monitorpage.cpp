#include "dock/monitorpage.h"

#include "algorithms/choicewords.h"
#include "dock/indicatorlist.h"
#include "dock/monitorsession.h"
#include "dock/pathsteps.h"
#include "dock/profileview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  MonitorPage::MonitorPage( MonitorSession &session, QgisInterface &qgis, QWidget *parent )
    : QWidget( parent )
    , mSession( session )
  {
    auto *layout = new QVBoxLayout( this );
    mList = new IndicatorList( this );
    layout->addWidget( mList );
    layout->addWidget( makeChoices() );
    layout->addWidget( makePeriod() );
    mProfile = new ProfileView( session, qgis, this );
    layout->addWidget( mProfile );
    layout->addStretch();
    mPeriodTimer.setSingleShot( true );
    mPeriodTimer.setInterval( 200 );
    connect( mList, &IndicatorList::chosenChanged, this, &MonitorPage::updateMap );
    connect( mList, &IndicatorList::activated, this, &MonitorPage::draw );
    connect( mProfile, &ProfileView::chosen, this, [this] { emit partChosen( mProfile ); } );
    connect( &mPeriodTimer, &QTimer::timeout, this, &MonitorPage::periodMoved );
    connect( &session, &MonitorSession::changed, this, &MonitorPage::update );
    update();
  }

  void MonitorPage::setFollowing( bool isFollowing )
  {
    mIsFollowing = isFollowing;
    updateMap();
  }

  QWidget *MonitorPage::makeChoices()
  {
    auto *box = new QWidget( this );
    auto *layout = new QGridLayout( box );
    layout->setContentsMargins( 0, 0, 0, 0 );
    layout->setColumnStretch( 1, 1 );
    const auto label = [&]( const QString &text, QWidget *of, int row ) {
      auto *made = new QLabel( text, box );
      made->setBuddy( of );
      QString plain = text;
      of->setAccessibleName( plain.remove( QLatin1Char( '&' ) ) );
      layout->addWidget( made, row, 0 );
    };
    mLevel = new QComboBox( box );
    mLevel->setObjectName( QStringLiteral( "mSozialraumLevel" ) );
    label( tr( "&Level" ), mLevel, 0 );
    layout->addWidget( mLevel, 0, 1, 1, 2 );
    mMethod = new QComboBox( box );
    mMethod->setObjectName( QStringLiteral( "mSozialraumMethod" ) );
    mMethod->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
    mMethod->setMinimumContentsLength( 12 );
    for ( const char *word : { "natural_breaks", "quantile", "equal_interval", "pretty", "standard_deviation", "fixed" } )
      mMethod->addItem( choiceText( QString::fromLatin1( word ) ), QString::fromLatin1( word ) );
    label( tr( "&Classes" ), mMethod, 1 );
    layout->addWidget( mMethod, 1, 1 );
    mClasses = new QSpinBox( box );
    mClasses->setObjectName( QStringLiteral( "mSozialraumClasses" ) );
    mClasses->setRange( 2, 9 );
    mClasses->setValue( 5 );
    mClasses->setAccessibleName( tr( "Number of classes" ) );
    layout->addWidget( mClasses, 1, 2 );
    mLimits = new QLineEdit( box );
    mLimits->setObjectName( QStringLiteral( "mSozialraumLimits" ) );
    mLimits->setPlaceholderText( tr( "Limits, like 5;7.5;10" ) );
    mLimits->setAccessibleName( tr( "Fixed limits" ) );
    mLimits->hide();
    layout->addWidget( mLimits, 2, 1, 1, 2 );
    auto *draw = new QPushButton( tr( "&Draw Map" ), box );
    draw->setObjectName( QStringLiteral( "mSozialraumDraw" ) );
    draw->setAutoDefault( false );
    layout->addWidget( draw, 3, 1, 1, 2 );
    connect( mLevel, qOverload<int>( &QComboBox::currentIndexChanged ), this, [this] {
      mList->show( mSession.state(), level() );
      updateMap();
    } );
    connect( mMethod, qOverload<int>( &QComboBox::currentIndexChanged ), this, [this] {
      const bool isFixed = mMethod->currentData().toString() == QLatin1String( "fixed" );
      mLimits->setVisible( isFixed );
      mClasses->setDisabled( isFixed );
    } );
    connect( draw, &QPushButton::clicked, this, &MonitorPage::draw );
    return box;
  }

  QWidget *MonitorPage::makePeriod()
  {
    mPeriodBox = new QWidget( this );
    auto *layout = new QHBoxLayout( mPeriodBox );
    layout->setContentsMargins( 0, 0, 0, 0 );
    auto *label = new QLabel( tr( "&Period" ), mPeriodBox );
    mPeriod = new QSlider( Qt::Horizontal, mPeriodBox );
    mPeriod->setObjectName( QStringLiteral( "mSozialraumPeriod" ) );
    mPeriod->setAccessibleName( tr( "Period of the map" ) );
    mPeriod->setTickPosition( QSlider::TicksBelow );
    mPeriod->setTickInterval( 1 );
    mPeriod->setPageStep( 5 );
    label->setBuddy( mPeriod );
    mPeriodText = new QLabel( mPeriodBox );
    mPeriodText->setMinimumWidth( fontMetrics().horizontalAdvance( QStringLiteral( "0000/00" ) ) );
    layout->addWidget( label );
    layout->addWidget( mPeriod, 1 );
    layout->addWidget( mPeriodText );
    connect( mPeriod, &QSlider::valueChanged, this, [this]( int place ) {
      mPeriodText->setText( place >= 0 && place < mPeriods.size() ? yearText( mPeriods.at( place ).period ) : QString() );
      mPeriodTimer.start();
    } );
    return mPeriodBox;
  }

  QString MonitorPage::level() const
  {
    return mLevel->currentData().toString();
  }

  void MonitorPage::update()
  {
    updateLevels();
    mList->show( mSession.state(), level() );
    updateMap();
  }

  void MonitorPage::updateLevels()
  {
    const QSignalBlocker quiet( mLevel );
    const QString before = level();
    mLevel->clear();
    for ( const StoredTerritory &territory : mSession.state().levels() )
      mLevel->addItem( territory.isGrouping
          ? tr( "%1 (%n group(s))", nullptr, static_cast<int>( territory.groups ) ).arg( levelText( territory.name, true ) )
          : levelText( territory.name, false ),
        territory.name );
    const int place = mLevel->findData( before );
    mLevel->setCurrentIndex( place >= 0 ? place : 0 );
  }

  void MonitorPage::chooseFirstRate()
  {
    const QList<StoredIndicator> indicators = mSession.state().indicatorsAt( level() );
    const auto rate = std::find_if( indicators.begin(), indicators.end(), []( const StoredIndicator &one ) { return isRate( one ); } );
    if ( !indicators.isEmpty() )
      choose( rate == indicators.end() ? indicators.first().name : rate->name );
  }

  void MonitorPage::choose( const QString &indicator )
  {
    mList->choose( indicator );
  }

  void MonitorPage::focusSearch()
  {
    mList->focusSearch();
  }

  void MonitorPage::draw()
  {
    if ( mList->chosen().isEmpty() )
    {
      mSession.say( mList->isEmpty() ? tr( "A map shows an indicator, and there is none yet: drag a table into this panel first." )
                                     : tr( "Choose an indicator in the list first." ),
        true );
      return;
    }
    const bool isFixed = mMethod->currentData().toString() == QLatin1String( "fixed" );
    if ( isFixed && mLimits->text().trimmed().isEmpty() )
    {
      mSession.say( tr( "Write the limits, ascending, with semicolons between them." ), true );
      mLimits->setFocus();
      return;
    }
    drawMap( mSession, { mList->chosen(), level(), mMethod->currentData().toString(), mClasses->value(), mLimits->text() } );
  }

  void MonitorPage::updateMap()
  {
    QgsVectorLayer *found = nullptr;
    for ( QgsVectorLayer *map : mapsOfProject( *QgsProject::instance() ) )
    {
      const DrawnMap drawn = drawnMapOf( *map );
      if ( map->isValid() && drawn.indicator == mList->chosen() && drawn.level == level() )
        found = map;
    }
    mMap = mIsFollowing ? found : nullptr;
    mPeriods = mMap ? periodColumns( *mMap ) : QList<PeriodColumn>();
    mPeriodBox->setVisible( mPeriods.size() > 1 );
    mProfile->show( mMap, level() );
    if ( !mMap )
      return;
    const QSignalBlocker quiet( mPeriod );
    const QString shown = shownField( *mMap );
    mPeriod->setRange( 0, static_cast<int>( mPeriods.size() ) - 1 );
    for ( int i = 0; i < mPeriods.size(); ++i )
    {
      if ( mPeriods.at( i ).field == shown && !mPeriodTimer.isActive() )
      {
        mPeriod->setValue( i );
        mPeriodText->setText( yearText( mPeriods.at( i ).period ) );
      }
    }
  }

  void MonitorPage::periodMoved()
  {
    if ( mMap && mPeriod->value() < mPeriods.size() )
      showPeriod( mSession, *mMap, mPeriods.at( mPeriod->value() ).field );
  }

}
