#include "maps/plates/platelayout.h"

#include "maps/plates/pagetext.h"
#include "maps/plates/platefont.h"
#include "maps/plates/templatecheck.h"
#include "maps/styles/stylelibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QDomDocument>
#include <QFile>
#include <QRegularExpression>
#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutitemregistry.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgslayoutsize.h>
#include <qgslayoutundostack.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>

#include <stdexcept>

namespace sozialraum
{

  //! In the project itself, so that it is there wherever the project is opened.
  static QByteArray contentOf( const QString &picture )
  {
    QFile file( picture );
    if ( !file.open( QIODevice::ReadOnly ) )
      throw QgsProcessingException( QCoreApplication::translate( "PlateTemplate", "The logo %1 cannot be read: %2" )
          .arg( QDir::toNativeSeparators( picture ), file.errorString() ) );
    return file.readAll();
  }

  static void refuse( const TemplateObjection &objection, const QString &path )
  {
    if ( objection.kind == TemplateObjection::Kind::Address )
      throw QgsProcessingException( QCoreApplication::translate( "PlateTemplate",
        "The layout template %1 would fetch something from an address: %2. Plates are made without the network; remove the address in the "
        "layout window and save the template again." )
          .arg( path, objection.address ) );
    if ( objection.kind == TemplateObjection::Kind::Depth )
      throw QgsProcessingException( QCoreApplication::translate( "PlateTemplate",
        "The layout template %1 is nested deeper than any layout of QGIS and was not read. Save it again from the layout window." )
          .arg( path ) );
  }

  QStringList PlateTemplate::builtInNames()
  {
    return { QStringLiteral( "a4_landscape" ), QStringLiteral( "a4_portrait" ), QStringLiteral( "a3_landscape" ) };
  }

  PlateTemplate::PlateTemplate( QString name, const QByteArray &text )
    : mName( std::move( name ) )
    , mText( text )
  {}

  PlateTemplate PlateTemplate::builtIn( const QString &name )
  {
    const StyleLibrary resourcesAreThere;
    QFile file( QStringLiteral( ":/sozialraum/styles/layouts/%1.qpt" ).arg( name ) );
    if ( !file.open( QIODevice::ReadOnly ) )
      throw std::logic_error( "no layout template of this name: " + name.toStdString() );
    return PlateTemplate( name, file.readAll() );
  }

  PlateTemplate PlateTemplate::fromFile( const QString &path )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      throw QgsProcessingException( QCoreApplication::translate( "PlateTemplate", "The layout template %1 cannot be read: %2" )
          .arg( QDir::toNativeSeparators( path ), file.errorString() ) );
    PlateTemplate found( path, file.readAll() );
    refuse( objectionTo( found.mText ), QDir::toNativeSeparators( path ) );

    QgsProject project;
    const std::unique_ptr<QgsPrintLayout> layout = found.createLayout( project, ChartPicture(), ChartPlace::Histogram, QString() );
    if ( !dynamic_cast<QgsLayoutItemMap *>( layout->itemById( QStringLiteral( "map" ) ) ) )
      throw QgsProcessingException( QCoreApplication::translate( "PlateTemplate",
        "The layout template %1 has no map with the item id “map”. Give its map this id in QGIS and save the template again." )
          .arg( QDir::toNativeSeparators( path ) ) );
    return found;
  }

  QSizeF PlateTemplate::pageSize() const
  {
    QgsProject project;
    const std::unique_ptr<QgsPrintLayout> layout = createLayout( project, ChartPicture(), ChartPlace::Histogram, QString() );
    const QgsLayoutSize size = layout->pageCollection()->page( 0 )->pageSize();
    return layout->renderContext().measurementConverter().convert( size, Qgis::LayoutUnit::Millimeters ).toQSizeF();
  }

  static QDomElement itemWith( const QDomDocument &document, const char *id )
  {
    QDomElement item = document.documentElement().firstChildElement( QStringLiteral( "LayoutItem" ) );
    while ( !item.isNull() && item.attribute( QStringLiteral( "id" ) ) != QLatin1String( id ) )
      item = item.nextSiblingElement( QStringLiteral( "LayoutItem" ) );
    return item;
  }

  bool PlateTemplate::hasItem( const QString &id ) const
  {
    QDomDocument document;
    document.setContent( mText );
    return !itemWith( document, id.toLatin1().constData() ).isNull();
  }

  QStringList PlateTemplate::missingFonts() const
  {
    const QStringList installed = installedFontFamilies();
    QStringList missing;
    static const QRegularExpression sFamily( QStringLiteral( "fontFamily=\"([^\"]+)\"" ) );
    QRegularExpressionMatchIterator families = sFamily.globalMatch( QString::fromUtf8( mText ) );
    while ( families.hasNext() )
    {
      const QString family = families.next().captured( 1 );
      if ( !installed.contains( family ) && !missing.contains( family ) )
        missing << family;
    }
    return missing;
  }

  QStringList PlateTemplate::unknownItems() const
  {
    QDomDocument document;
    document.setContent( mText );
    QStringList unknown;
    QDomElement item = document.documentElement().firstChildElement( QStringLiteral( "LayoutItem" ) );
    for ( ; !item.isNull(); item = item.nextSiblingElement( QStringLiteral( "LayoutItem" ) ) )
    {
      const QString id = item.attribute( QStringLiteral( "id" ) );
      const QString kind = item.attribute( QStringLiteral( "type" ) );
      if ( !QgsApplication::layoutItemRegistry()->itemMetadata( kind.toInt() ) )
        unknown << ( id.isEmpty() ? kind : id );
    }
    return unknown;
  }

  //! Legend and histogram change places; that of the legend without the key of numbers, which stays at its end.
  static void changePlaces( const QDomDocument &document )
  {
    QDomElement legend = itemWith( document, "legend" );
    QDomElement histogram = itemWith( document, "histogram" );
    if ( legend.isNull() || histogram.isNull() )
      return;
    const QStringList attributes{ QStringLiteral( "position" ), QStringLiteral( "positionOnPage" ), QStringLiteral( "size" ),
      QStringLiteral( "referencePoint" ) };
    for ( const QString &attribute : attributes )
    {
      const QString ofLegend = legend.attribute( attribute );
      legend.setAttribute( attribute, histogram.attribute( attribute ) );
      histogram.setAttribute( attribute, ofLegend );
    }
    const QString size = QStringLiteral( "size" );
    const QDomElement key = itemWith( document, "key" );
    QgsLayoutSize room = QgsLayoutSize::decodeSize( histogram.attribute( size ) );
    if ( !key.isNull() )
      room.setHeight( room.height() - QgsLayoutSize::decodeSize( key.attribute( size ) ).height() );
    histogram.setAttribute( size, room.encodeSize() );
  }

  //! Fills pictures before the layout is made, as QGIS draws a picture as vectors only where its kind is known on loading.
  static std::vector<PageText> placePictures( QDomDocument &document, const ChartPicture &chart, const QString &logo )
  {
    std::vector<PageText> textsOfChart;
    QDomElement item = document.documentElement().firstChildElement( QStringLiteral( "LayoutItem" ) );
    for ( ; !item.isNull(); item = item.nextSiblingElement( QStringLiteral( "LayoutItem" ) ) )
    {
      if ( item.attribute( QStringLiteral( "id" ) ) == QLatin1String( "histogram" ) )
      {
        const QString svg = chart ? chart( QgsLayoutSize::decodeSize( item.attribute( QStringLiteral( "size" ) ) ).toQSizeF() ) : QString();
        const DrawingAndTexts parts = withTextsApart( svg );
        textsOfChart = parts.texts;
        item.setAttribute( QStringLiteral( "mode" ), static_cast<int>( Qgis::PictureFormat::SVG ) );
        item.setAttribute( QStringLiteral( "file" ),
          svg.isEmpty() ? QString() : QStringLiteral( "base64:%1" ).arg( QString::fromLatin1( parts.drawing.toUtf8().toBase64() ) ) );
      }
      else if ( item.attribute( QStringLiteral( "id" ) ) == QLatin1String( "logo" ) && !logo.isEmpty() )
      {
        const bool isSvg = logo.endsWith( QLatin1String( ".svg" ), Qt::CaseInsensitive );
        item.setAttribute( QStringLiteral( "mode" ), static_cast<int>( isSvg ? Qgis::PictureFormat::SVG : Qgis::PictureFormat::Raster ) );
        item.setAttribute(
          QStringLiteral( "file" ), QStringLiteral( "base64:%1" ).arg( QString::fromLatin1( contentOf( logo ).toBase64() ) ) );
      }
    }
    return textsOfChart;
  }

  //! One group with the chart, so that they stay together when the plate is edited.
  static void writeOnChart( QgsPrintLayout &layout, const std::vector<PageText> &texts )
  {
    QgsLayoutItem *chart = layout.itemById( QStringLiteral( "histogram" ) );
    if ( !chart || texts.empty() )
      return;
    QList<QgsLayoutItem *> together{ chart };
    for ( const PageText &text : texts )
    {
      QgsLayoutItemLabel *label = addText( layout, text, chart->pos() );
      label->setId( QStringLiteral( "histogram_text_%1" ).arg( together.size() ) );
      together << label;
    }
    layout.groupItems( together );
  }

  /**
   * As QgsLayout::loadFromTemplate(), without what no plate needs and takes half of its time: an atlas, whose settings would be evaluated,
   * and commands that undo the making of the items.
   */
  static bool fill( QgsPrintLayout &layout, const QDomDocument &document )
  {
    // The layouts of a project must not share the identities of their items.
    QDomElement item = document.documentElement().firstChildElement( QStringLiteral( "LayoutItem" ) );
    for ( ; !item.isNull(); item = item.nextSiblingElement( QStringLiteral( "LayoutItem" ) ) )
    {
      item.setAttribute( QStringLiteral( "templateUuid" ), item.attribute( QStringLiteral( "uuid" ) ) );
      item.removeAttribute( QStringLiteral( "uuid" ) );
    }
    layout.undoStack()->blockCommands( true );
    const bool isRead = layout.QgsLayout::readXml( document.documentElement(), document, QgsReadWriteContext() );
    layout.undoStack()->blockCommands( false );
    return isRead;
  }

  std::unique_ptr<QgsPrintLayout> PlateTemplate::createLayout(
    QgsProject &project, const ChartPicture &chart, ChartPlace place, const QString &logo ) const
  {
    QDomDocument document;
    bool isTemplate = false;
    auto layout = std::make_unique<QgsPrintLayout>( &project );
    std::vector<PageText> textsOfChart;
    if ( document.setContent( mText ) && document.documentElement().tagName() == QLatin1String( "Layout" ) )
    {
      if ( place == ChartPlace::Legend )
        changePlaces( document );
      textsOfChart = placePictures( document, chart, logo );
      isTemplate = fill( *layout, document );
    }
    if ( !isTemplate )
      throw QgsProcessingException( QCoreApplication::translate(
        "PlateTemplate", "%1 is not a layout template of QGIS 3 (.qpt). Save one from the layout window with “Save as template”." )
          .arg( QDir::toNativeSeparators( mName ) ) );
    writeOnChart( *layout, textsOfChart );
    return layout;
  }

}
