#include "maps/areastyle.h"

#include "maps/platefont.h"
#include "maps/stylelibrary.h"

#include <qgslabelobstaclesettings.h>
#include <qgspallabeling.h>
#include <qgssinglesymbolrenderer.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorlayerlabeling.h>

#include <array>

namespace sozialraum
{

  std::unique_ptr<QgsFeatureRenderer> outlineRenderer( OutlineLevel level )
  {
    static const std::array<QString, 4> names{
      QStringLiteral( "municipality outline" ), QStringLiteral( "planning area outline" ), QStringLiteral( "district outline" ), QStringLiteral( "state outline" )
    };
    return std::make_unique<QgsSingleSymbolRenderer>( StyleLibrary().fill( names[static_cast<std::size_t>( level )] ).release() );
  }

  std::unique_ptr<QgsFeatureRenderer> neighbourRenderer()
  {
    return std::make_unique<QgsSingleSymbolRenderer>( StyleLibrary().fill( QStringLiteral( "neighbour area" ) ).release() );
  }

  static QString symbolName( FacilityKind kind )
  {
    static const std::array<QString, 8> names{
      QStringLiteral( "facility" ), QStringLiteral( "Kita" ), QStringLiteral( "Grundschule" ), QStringLiteral( "Oberschule" ),
      QStringLiteral( "Gymnasium" ), QStringLiteral( "Hort" ), QStringLiteral( "Pflege" ), QStringLiteral( "Beratung" )
    };
    return names[static_cast<std::size_t>( kind )];
  }

  FacilityKind facilityKindOf( const QString &text )
  {
    for ( const FacilityKind kind : { FacilityKind::Grundschule, FacilityKind::Oberschule, FacilityKind::Gymnasium, FacilityKind::Kita, FacilityKind::Hort, FacilityKind::Pflege, FacilityKind::Beratung } )
    {
      if ( text.contains( symbolName( kind ), Qt::CaseInsensitive ) )
        return kind;
    }
    return FacilityKind::Other;
  }

  std::unique_ptr<QgsFeatureRenderer> facilityRenderer( FacilityKind kind )
  {
    return std::make_unique<QgsSingleSymbolRenderer>( StyleLibrary().marker( symbolName( kind ) ).release() );
  }

  std::unique_ptr<QgsFeatureRenderer> facilityWithoutRoadRenderer()
  {
    return std::make_unique<QgsSingleSymbolRenderer>( StyleLibrary().marker( QStringLiteral( "facility without road" ) ).release() );
  }

  std::unique_ptr<QgsVectorLayerSimpleLabeling> areaLabels( const QString &expression, double pointSize )
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
    format.setColor( QColor( 26, 26, 26 ) );
    format.setBuffer( halo );

    QgsPalLayerSettings settings;
    settings.fieldName = expression;
    settings.isExpression = true;
    settings.setFormat( format );
    settings.placement = Qgis::LabelPlacement::Horizontal;
    settings.centroidInside = true;
    settings.fitInPolygonOnly = false;
    settings.autoWrapLength = 14;
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
