#include "maps/platelayout.h"

#include "maps/platefont.h"
#include "maps/stylelibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QDomDocument>
#include <QFile>
#include <QRegularExpression>
#include <qgsexception.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutsize.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>

#include <stdexcept>

namespace sozialraum
{


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
      throw QgsProcessingException( QCoreApplication::translate( "PlateTemplate", "The layout template %1 cannot be read: %2" ).arg( QDir::toNativeSeparators( path ), file.errorString() ) );
    PlateTemplate found( path, file.readAll() );

    QgsProject project;
    const std::unique_ptr<QgsPrintLayout> layout = found.createLayout( project, Histogram() );
    if ( !dynamic_cast<QgsLayoutItemMap *>( layout->itemById( QStringLiteral( "map" ) ) ) )
      throw QgsProcessingException( QCoreApplication::translate( "PlateTemplate", "The layout template %1 has no map with the item id “map”. Give its map this id in QGIS and save the template again." ).arg( QDir::toNativeSeparators( path ) ) );
    return found;
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

  //! Puts the histogram into its item, as QGIS draws a picture as vectors only where its kind is known on loading.
  static void placeHistogram( QDomDocument &document, const Histogram &histogram )
  {
    QDomElement item = document.documentElement().firstChildElement( QStringLiteral( "LayoutItem" ) );
    for ( ; !item.isNull(); item = item.nextSiblingElement( QStringLiteral( "LayoutItem" ) ) )
    {
      if ( item.attribute( QStringLiteral( "id" ) ) != QLatin1String( "histogram" ) )
        continue;
      const QString svg = histogramSvg( histogram, QgsLayoutSize::decodeSize( item.attribute( QStringLiteral( "size" ) ) ).toQSizeF() );
      item.setAttribute( QStringLiteral( "mode" ), static_cast<int>( Qgis::PictureFormat::SVG ) );
      item.setAttribute( QStringLiteral( "file" ), svg.isEmpty() ? QString() : QStringLiteral( "base64:%1" ).arg( QString::fromLatin1( svg.toUtf8().toBase64() ) ) );
    }
  }

  std::unique_ptr<QgsPrintLayout> PlateTemplate::createLayout( QgsProject &project, const Histogram &histogram ) const
  {
    QDomDocument document;
    bool isTemplate = false;
    auto layout = std::make_unique<QgsPrintLayout>( &project );
    if ( document.setContent( mText ) && document.documentElement().tagName() == QLatin1String( "Layout" ) )
    {
      placeHistogram( document, histogram );
      layout->loadFromTemplate( document, QgsReadWriteContext(), true, &isTemplate );
    }
    if ( !isTemplate )
      throw QgsProcessingException( QCoreApplication::translate( "PlateTemplate", "%1 is not a layout template of QGIS 3 (.qpt). Save one from the layout window with “Save as template”." ).arg( QDir::toNativeSeparators( mName ) ) );
    return layout;
  }

}
