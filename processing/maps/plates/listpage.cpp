#include "maps/plates/listpage.h"

#include <QDomDocument>
#include <qgsapplication.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemregistry.h>
#include <qgslayoutpagecollection.h>
#include <qgsprintlayout.h>
#include <qgsreadwritecontext.h>

namespace sozialraum
{

  QString ListPage::drawing() const
  {
    SvgPage page( mSize );
    for ( const Field &field : mFields )
      page.rectangle( field.place.x(), field.place.y(), field.place.width(), field.place.height(), field.color );
    for ( const Rule &rule : mRules )
      page.line( rule.x1, rule.y1, rule.x2, rule.y2, rule.color, rule.width );
    return page.finish();
  }

  std::unique_ptr<QgsPrintLayout> ListPage::layout( QgsProject &project, const QString &name )
  {
    auto layout = std::make_unique<QgsPrintLayout>( &project );
    layout->initializeDefaults();
    layout->setName( name );
    layout->pageCollection()->page( 0 )->setPageSize( QgsLayoutSize( mSize, Qgis::LayoutUnit::Millimeters ) );
    QgsLayoutItem *picture = QgsApplication::layoutItemRegistry()->createItem( QgsLayoutItemRegistry::LayoutPicture, layout.get() );
    // The class of pictures asks for headers of QtSvg; its stored form says the same.
    QDomDocument document;
    QDomElement parent = document.createElement( QStringLiteral( "Layout" ) );
    picture->writeXml( parent, document, QgsReadWriteContext() );
    QDomElement stored = parent.firstChildElement();
    stored.setAttribute( QStringLiteral( "mode" ), static_cast<int>( Qgis::PictureFormat::SVG ) );
    stored.setAttribute(
      QStringLiteral( "file" ), QStringLiteral( "base64:%1" ).arg( QString::fromLatin1( drawing().toUtf8().toBase64() ) ) );
    picture->readXml( stored, document, QgsReadWriteContext() );
    picture->setId( QStringLiteral( "lines" ) );
    picture->attemptMove( QgsLayoutPoint( 0, 0, Qgis::LayoutUnit::Millimeters ) );
    picture->attemptResize( QgsLayoutSize( mSize, Qgis::LayoutUnit::Millimeters ) );
    layout->addLayoutItem( picture );
    for ( const PageText &text : mTexts )
      addText( *layout, text );
    return layout;
  }

}
