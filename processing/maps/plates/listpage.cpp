#include "maps/plates/listpage.h"

#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgsprintlayout.h>

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
    addPicture( *layout, drawing(), QStringLiteral( "lines" ), { QPointF(), mSize } );
    for ( const PageText &text : mTexts )
      addText( *layout, text );
    return layout;
  }

}
