#include "maps/plates/pagetext.h"

#include "maps/plates/platefont.h"
#include "maps/literaltext.h"

#include <QDomDocument>
#include <QFontMetricsF>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <qgsapplication.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemregistry.h>
#include <qgsprintlayout.h>
#include <qgsreadwritecontext.h>

namespace sozialraum
{

  static SvgPage::Anchor anchorNamed( const QString &name )
  {
    return name == QLatin1String( "middle" ) ? SvgPage::Anchor::Middle
      : name == QLatin1String( "end" )       ? SvgPage::Anchor::End
                                             : SvgPage::Anchor::Start;
  }

  DrawingAndTexts withTextsApart( const QString &svg )
  {
    DrawingAndTexts parts;
    QXmlStreamReader reader( svg );
    QXmlStreamWriter writer( &parts.drawing );
    while ( !reader.atEnd() )
    {
      reader.readNext();
      if ( reader.isStartElement() && reader.name() == QLatin1String( "text" ) )
      {
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto number = [&attributes]( const char *name ) { return attributes.value( QLatin1String( name ) ).toDouble(); };
        const SvgPage::Anchor anchor = anchorNamed( attributes.value( QLatin1String( "text-anchor" ) ).toString() );
        const bool bold = attributes.value( QLatin1String( "font-weight" ) ) == QLatin1String( "bold" );
        parts.texts.push_back( { number( "x" ), number( "y" ), anchor, reader.readElementText(), bold, number( "font-size" ) } );
      }
      else if ( reader.isStartElement() )
      {
        writer.writeStartElement( reader.qualifiedName().toString() );
        for ( const QXmlStreamNamespaceDeclaration &name : reader.namespaceDeclarations() )
          writer.writeDefaultNamespace( name.namespaceUri().toString() );
        writer.writeAttributes( reader.attributes() );
      }
      else if ( reader.isEndElement() )
        writer.writeEndElement();
    }
    return parts;
  }

  QgsLayoutItem *addPicture( QgsPrintLayout &layout, const QString &svg, const QString &id, const QRectF &place )
  {
    QgsLayoutItem *picture = QgsApplication::layoutItemRegistry()->createItem( QgsLayoutItemRegistry::LayoutPicture, &layout );
    // The class of pictures asks for headers of QtSvg; its stored form says the same.
    QDomDocument document;
    QDomElement parent = document.createElement( QStringLiteral( "Layout" ) );
    picture->writeXml( parent, document, QgsReadWriteContext() );
    QDomElement stored = parent.firstChildElement();
    stored.setAttribute( QStringLiteral( "mode" ), static_cast<int>( Qgis::PictureFormat::SVG ) );
    stored.setAttribute( QStringLiteral( "file" ), QStringLiteral( "base64:%1" ).arg( QString::fromLatin1( svg.toUtf8().toBase64() ) ) );
    picture->readXml( stored, document, QgsReadWriteContext() );
    picture->setId( id );
    picture->attemptMove( QgsLayoutPoint( place.topLeft(), Qgis::LayoutUnit::Millimeters ) );
    picture->attemptResize( QgsLayoutSize( place.size(), Qgis::LayoutUnit::Millimeters ) );
    layout.addLayoutItem( picture );
    return picture;
  }

  //! With room to spare: fonts are a little wider from system to system, and a word too wide for its label would be lost.
  static double roomFor( const PageText &text, QFont font )
  {
    font.setPixelSize( 100 );
    return 1.1 * QFontMetricsF( font ).horizontalAdvance( text.content ) / 100.0 * text.height + 1.0;
  }

  QgsLayoutItemLabel *addText( QgsPrintLayout &layout, const PageText &text, const QPointF &origin )
  {
    QFont font = plateFont();
    font.setBold( text.bold );
    QgsTextFormat format;
    format.setFont( font );
    format.setNamedStyle( text.bold ? QStringLiteral( "Bold" ) : QString() );
    format.setSize( text.height / 25.4 * 72.0 );
    format.setSizeUnit( Qgis::RenderUnit::Points );
    format.setColor( QColor( 26, 26, 26 ) );

    auto *label = new QgsLayoutItemLabel( &layout );
    label->setTextFormat( format );
    label->setText( literal( text.content ) );
    label->setMarginX( 0 );
    label->setMarginY( 0 );
    const double width = roomFor( text, font );
    double left = text.x;
    if ( text.anchor == SvgPage::Anchor::Middle )
    {
      label->setHAlign( Qt::AlignHCenter );
      left -= width / 2;
    }
    else if ( text.anchor == SvgPage::Anchor::End )
    {
      label->setHAlign( Qt::AlignRight );
      left -= width;
    }
    label->attemptMove( QgsLayoutPoint( origin + QPointF( left, text.y - 1.07 * text.height ), Qgis::LayoutUnit::Millimeters ) );
    label->attemptResize( QgsLayoutSize( width, 1.5 * text.height, Qgis::LayoutUnit::Millimeters ) );
    layout.addLayoutItem( label );
    label->setZValue( 40 ); // above the drawing that it belongs to
    return label;
  }

}
