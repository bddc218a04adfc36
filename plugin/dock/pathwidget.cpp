#include "dock/pathwidget.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace sozialraum
{

  PathWidget::PathWidget( QWidget *parent )
    : QWidget( parent )
  {
    setObjectName( QStringLiteral( "mSozialraumPath" ) );
    setAccessibleName( tr( "The way from areas to maps" ) );
    auto *layout = new QGridLayout( this );
    layout->setContentsMargins( 0, 0, 0, 0 );
    layout->setVerticalSpacing( 2 );
    layout->setColumnStretch( 0, 1 );
    for ( std::size_t i = 0; i < mRows.size(); ++i )
    {
      Row &row = mRows[i];
      const int line = static_cast<int>( i );
      row.title = new QLabel( this );
      row.title->setTextFormat( Qt::PlainText );
      QFont bold = row.title->font();
      bold.setBold( true );
      row.title->setFont( bold );
      row.sentence = new QLabel( this );
      row.sentence->setTextFormat( Qt::PlainText );
      row.sentence->setWordWrap( true );
      row.button = new QPushButton( this );
      row.button->setObjectName( QStringLiteral( "mSozialraumStep%1" ).arg( i + 1 ) );
      row.button->setAutoDefault( false );
      layout->addWidget( row.title, 2 * line, 0 );
      layout->addWidget( row.sentence, 2 * line + 1, 0 );
      layout->addWidget( row.button, 2 * line, 1, 2, 1, Qt::AlignVCenter );
      connect( row.button, &QPushButton::clicked, this, [this, i] {
        if ( mSteps[i].obstacle.isEmpty() )
          emit asked( mSteps[i].action );
        else
          emit hindered( mSteps[i].obstacle );
      } );
    }
  }

  void PathWidget::show( const std::array<PathStep, 4> &steps )
  {
    mSteps = steps;
    for ( std::size_t i = 0; i < mRows.size(); ++i )
    {
      const PathStep &step = steps[i];
      Row &row = mRows[i];
      row.title->setText( QStringLiteral( "%1 %2 %3" ).arg( i + 1 ).arg( signText( step.sign ), step.title ) );
      row.title->setAccessibleName( QStringLiteral( "%1 %2: %3" ).arg( i + 1 ).arg( step.title, signWord( step.sign ) ) );
      row.title->setToolTip( signWord( step.sign ) );
      row.sentence->setText( step.sentence );
      row.button->setText( step.button );
      row.button->setAccessibleName( QStringLiteral( "%1: %2" ).arg( step.title, step.button ) );
      row.button->setAccessibleDescription( step.sentence );
      row.button->setToolTip( step.obstacle );
    }
  }

}
