#include "desktop/manualwindow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sozialraum
{

  ManualWindow::ManualWindow( QWidget *parent )
    : QDialog( parent )
  {
    setObjectName( QStringLiteral( "SozialraumManual" ) );
    setWindowTitle( tr( "Manual of Sozialraum-Monitor" ) );
    setAttribute( Qt::WA_DeleteOnClose );

    auto *pages = new QTextBrowser( this );
    pages->setOpenExternalLinks( true );
    pages->setAccessibleName( windowTitle() );
    pages->document()->setDocumentMargin( 12 );
    pages->setSource( QUrl( QStringLiteral( "qrc:/sozialraum/docs/manual/README.md" ) ) );

    auto *contents = new QPushButton( tr( "&Contents" ), this );
    auto *back = new QPushButton( tr( "&Back" ), this );
    auto *close = new QPushButton( tr( "C&lose" ), this );
    back->setEnabled( false );
    contents->setAutoDefault( false );
    back->setAutoDefault( false );
    connect( contents, &QPushButton::clicked, pages, &QTextBrowser::home );
    connect( back, &QPushButton::clicked, pages, &QTextBrowser::backward );
    connect( pages, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled );
    connect( close, &QPushButton::clicked, this, &QDialog::accept );

    auto *buttons = new QHBoxLayout();
    buttons->addWidget( contents );
    buttons->addWidget( back );
    buttons->addStretch();
    buttons->addWidget( close );
    auto *layout = new QVBoxLayout( this );
    layout->addWidget( pages );
    layout->addLayout( buttons );
    const int em = fontMetrics().horizontalAdvance( QLatin1Char( 'm' ) );
    resize( 75 * em, 55 * em );
    pages->setFocus();
  }

}
