#include "maps/styles/areastyle.h"

#include "maps/plates/platefont.h"
#include "maps/styles/stylelibrary.h"
#include "maps/literaltext.h"

#include <QCollator>
#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgslabelobstaclesettings.h>
#include <qgspallabeling.h>
#include <qgssinglesymbolrenderer.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace sozialraum
{

  std::unique_ptr<QgsFeatureRenderer> outlineRenderer( OutlineLevel level )
  {
    static const std::array<QString, 4> names{ QStringLiteral( "municipality outline" ), QStringLiteral( "planning area outline" ),
      QStringLiteral( "district outline" ), QStringLiteral( "state outline" ) };
    return std::make_unique<QgsSingleSymbolRenderer>( StyleLibrary().fill( names[static_cast<std::size_t>( level )] ).release() );
  }

  std::unique_ptr<QgsFeatureRenderer> neighbourRenderer()
  {
    return std::make_unique<QgsSingleSymbolRenderer>( StyleLibrary().fill( QStringLiteral( "neighbour area" ) ).release() );
  }

  static QString symbolName( FacilityKind kind )
  {
    static const std::array<QString, 8> names{ QStringLiteral( "facility" ), QStringLiteral( "Kita" ), QStringLiteral( "Grundschule" ),
      QStringLiteral( "Oberschule" ), QStringLiteral( "Gymnasium" ), QStringLiteral( "Hort" ), QStringLiteral( "Pflege" ),
      QStringLiteral( "Beratung" ) };
    return names[static_cast<std::size_t>( kind )];
  }

  FacilityKind facilityKindOf( const QString &text )
  {
    // The first word that occurs decides: a primary school with after-school care is a school.
    static const std::array<std::pair<const char *, FacilityKind>, 11> words{ {
      { "grundschule", FacilityKind::Grundschule },
      { "oberschule", FacilityKind::Oberschule },
      { "gymnasium", FacilityKind::Gymnasium },
      { "kita", FacilityKind::Kita },
      { "krippe", FacilityKind::Kita },
      { "kindergarten", FacilityKind::Kita },
      { "kindertages", FacilityKind::Kita },
      { "hort", FacilityKind::Hort },
      { "pflege", FacilityKind::Pflege },
      { "beratung", FacilityKind::Beratung },
      { "beratend", FacilityKind::Beratung },
    } };
    const auto found = std::find_if( words.begin(), words.end(),
      [&text]( const auto &word ) { return text.contains( QLatin1String( word.first ), Qt::CaseInsensitive ); } );
    return found == words.end() ? FacilityKind::Other : found->second;
  }

  std::unique_ptr<QgsFeatureRenderer> facilityRenderer( FacilityKind kind )
  {
    return std::make_unique<QgsSingleSymbolRenderer>( StyleLibrary().marker( symbolName( kind ) ).release() );
  }

  //! The field that tells what a facility is; −1 where there is none.
  static int kindField( const QgsFields &fields )
  {
    for ( const char *name :
      { "kind", "art", "typ", "type", "schulart", "schulform", "einrichtungsart", "einrichtungstyp", "facility_kind" } )
    {
      const int index = fields.lookupField( QLatin1String( name ) );
      if ( index >= 0 && fields.at( index ).type() == QMetaType::Type::QString )
        return index;
    }
    return -1;
  }

  //! The words of a field in the order of a German dictionary, and whether some features have none.
  struct KindWords
  {
    QStringList words;
    bool someHaveNone = false;
  };

  static KindWords wordsOf( const QgsVectorLayer &layer, int index )
  {
    KindWords kinds;
    for ( const QVariant &value : layer.uniqueValues( index ) )
    {
      if ( QgsVariantUtils::isNull( value ) || value.toString().isEmpty() )
        kinds.someHaveNone = true;
      else
        kinds.words << value.toString();
    }
    QCollator dictionary( QLocale( QLocale::German ) );
    std::sort( kinds.words.begin(), kinds.words.end(), [&dictionary]( const QString &one, const QString &other ) {
      const int order = dictionary.compare( one, other );
      return order == 0 ? one < other : order < 0;
    } );
    return kinds;
  }

  static std::unique_ptr<QgsFeatureRenderer> renderedByWord( const QString &field, const KindWords &kinds )
  {
    const StyleLibrary library;
    QgsCategoryList categories;
    for ( const QString &word : kinds.words )
      categories << QgsRendererCategory( word, library.marker( symbolName( facilityKindOf( word ) ) ).release(), literal( word ), true,
        QStringLiteral( "kind %1" ).arg( categories.size() ) );
    if ( kinds.someHaveNone )
      categories << QgsRendererCategory( QVariant(), library.marker( symbolName( FacilityKind::Other ) ).release(),
        QCoreApplication::translate( "AreaStyle", "other" ), true, QStringLiteral( "kind other" ) );
    return std::make_unique<QgsCategorizedSymbolRenderer>( field, categories );
  }

  std::unique_ptr<QgsFeatureRenderer> facilityRenderer( const QgsVectorLayer &layer )
  {
    const int index = kindField( layer.fields() );
    const KindWords found = index < 0 ? KindWords() : wordsOf( layer, index );
    std::set<FacilityKind> kinds;
    for ( const QString &word : found.words )
      kinds.insert( facilityKindOf( word ) );
    if ( kinds.size() > 1 )
      return renderedByWord( layer.fields().at( index ).name(), found );
    const FacilityKind only = kinds.empty() ? FacilityKind::Other : *kinds.begin();
    return facilityRenderer( only == FacilityKind::Other ? facilityKindOf( layer.name() ) : only );
  }

  std::unique_ptr<QgsFeatureRenderer> facilityWithoutRoadRenderer()
  {
    return std::make_unique<QgsSingleSymbolRenderer>( StyleLibrary().marker( QStringLiteral( "facility without road" ) ).release() );
  }

  static QgsPalLayerSettings nameSettings( const QString &expression, double pointSize, const QColor &color )
  {
    QgsTextBufferSettings halo;
    halo.setEnabled( true );
    halo.setSize( 0.6 );
    halo.setSizeUnit( Qgis::RenderUnit::Millimeters );
    halo.setColor( Qt::white );

    QgsTextFormat format;
    format.setFont( plateFont() );
    format.setSize( pointSize );
    format.setSizeUnit( Qgis::RenderUnit::Points );
    format.setColor( color );
    format.setBuffer( halo );

    QgsPalLayerSettings settings;
    settings.fieldName = expression;
    settings.isExpression = true;
    settings.setFormat( format );
    settings.placement = Qgis::LabelPlacement::Horizontal;
    settings.centroidInside = true;
    settings.fitInPolygonOnly = false;
    settings.autoWrapLength = 14;
    return settings;
  }

  std::unique_ptr<QgsVectorLayerSimpleLabeling> areaLabels( const QString &expression, double pointSize )
  {
    return std::make_unique<QgsVectorLayerSimpleLabeling>( nameSettings( expression, pointSize, QColor( 26, 26, 26 ) ) );
  }

  std::unique_ptr<QgsVectorLayerSimpleLabeling> neighbourLabels( const QString &expression )
  {
    QgsPalLayerSettings settings = nameSettings( expression, 7.0, QColor( 110, 110, 110 ) );
    settings.fitInPolygonOnly = true;
    settings.priority = 0;
    return std::make_unique<QgsVectorLayerSimpleLabeling>( settings );
  }

  std::unique_ptr<QgsVectorLayerSimpleLabeling> keepsLabelsAway()
  {
    QgsLabelObstacleSettings obstacle;
    obstacle.setIsObstacle( true );
    obstacle.setFactor( 2.0 );
    QgsPalLayerSettings settings;
    settings.drawLabels = false;
    settings.setObstacleSettings( obstacle );
    return std::make_unique<QgsVectorLayerSimpleLabeling>( settings );
  }

}
