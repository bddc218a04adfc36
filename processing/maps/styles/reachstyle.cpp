#include "maps/styles/reachstyle.h"

#include <QColor>
#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgssymbollayer.h>

#include <initializer_list>

namespace sozialraum
{

  namespace
  {
    struct State
    {
      const char *word;
      const char *label;
      const char *color;
    };

    std::unique_ptr<QgsSymbol> symbolOf( Qgis::GeometryType type, const QString &color )
    {
      if ( type == Qgis::GeometryType::Polygon )
        return std::unique_ptr<QgsSymbol>( QgsFillSymbol::createSimple(
          { { QStringLiteral( "color" ), color }, { QStringLiteral( "outline_style" ), QStringLiteral( "no" ) } } ) );
      if ( type == Qgis::GeometryType::Line )
        return std::unique_ptr<QgsSymbol>(
          QgsLineSymbol::createSimple( { { QStringLiteral( "color" ), color }, { QStringLiteral( "width" ), QStringLiteral( "0.6" ) } } ) );
      return std::unique_ptr<QgsSymbol>( QgsMarkerSymbol::createSimple( { { QStringLiteral( "color" ), color },
        { QStringLiteral( "size" ), QStringLiteral( "1.8" ) }, { QStringLiteral( "outline_color" ), QStringLiteral( "#ffffff" ) },
        { QStringLiteral( "outline_width" ), QStringLiteral( "0.1" ) } } ) );
    }

    //! \a states from top to bottom of the legend, the last drawn first.
    std::unique_ptr<QgsFeatureRenderer> byState( const QString &field, Qgis::GeometryType type, std::initializer_list<State> states )
    {
      QgsCategoryList categories;
      for ( const State &state : states )
      {
        std::unique_ptr<QgsSymbol> symbol = symbolOf( type, QLatin1String( state.color ) );
        for ( int i = 0; i < symbol->symbolLayerCount(); ++i )
          symbol->symbolLayer( i )->setRenderingPass( static_cast<int>( states.size() ) - static_cast<int>( categories.size() ) );
        const QString word = QLatin1String( state.word );
        categories << QgsRendererCategory( word, symbol.release(), QCoreApplication::translate( "ReachStyle", state.label ), true, word );
      }
      auto renderer = std::make_unique<QgsCategorizedSymbolRenderer>( field, categories );
      renderer->setUsingSymbolLevels( true );
      return renderer;
    }
  }

  std::unique_ptr<QgsFeatureRenderer> reachRenderer( Qgis::GeometryType type )
  {
    return byState( QStringLiteral( "state" ), type,
      {
        { "not_connected", QT_TRANSLATE_NOOP( "ReachStyle", "no way to a facility" ), "#4d004b" },
        { "not_snapped", QT_TRANSLATE_NOOP( "ReachStyle", "too far from every road" ), "#8c6bb1" },
        { "not_reached", QT_TRANSLATE_NOOP( "ReachStyle", "not reached" ), "#e6550d" },
        { "reached", QT_TRANSLATE_NOOP( "ReachStyle", "reached" ), "#9ecae1" },
      } );
  }

  std::unique_ptr<QgsFeatureRenderer> reachChangeRenderer( Qgis::GeometryType type )
  {
    return byState( QStringLiteral( "change" ), type,
      {
        { "loses", QT_TRANSLATE_NOOP( "ReachStyle", "not reached any more" ), "#a63603" },
        { "gains", QT_TRANSLATE_NOOP( "ReachStyle", "reached now" ), "#08519c" },
        { "farther", QT_TRANSLATE_NOOP( "ReachStyle", "reached, by a longer way" ), "#fdae6b" },
        { "nearer", QT_TRANSLATE_NOOP( "ReachStyle", "reached, by a shorter way" ), "#6baed6" },
        { "without", QT_TRANSLATE_NOOP( "ReachStyle", "reached neither before nor after" ), "#969696" },
        { "same", QT_TRANSLATE_NOOP( "ReachStyle", "as before" ), "#d9d9d9" },
      } );
  }

  std::unique_ptr<QgsFeatureRenderer> placementRenderer( Qgis::GeometryType type )
  {
    return byState( QStringLiteral( "state" ), type,
      {
        { "no_place", QT_TRANSLATE_NOOP( "ReachStyle", "no place left" ), "#a63603" },
        { "out_of_reach", QT_TRANSLATE_NOOP( "ReachStyle", "no facility in reach" ), "#fd8d3c" },
        { "not_snapped", QT_TRANSLATE_NOOP( "ReachStyle", "too far from every road" ), "#8c6bb1" },
        { "assigned", QT_TRANSLATE_NOOP( "ReachStyle", "has a place" ), "#6baed6" },
        { "no_demand", QT_TRANSLATE_NOOP( "ReachStyle", "no demand" ), "#d9d9d9" },
      } );
  }

  std::unique_ptr<QgsFeatureRenderer> networkFaultRenderer( Qgis::GeometryType type )
  {
    return byState( QStringLiteral( "kind" ), type,
      {
        { "island", QT_TRANSLATE_NOOP( "ReachStyle", "cut off from the network" ), "#a50f15" },
        { "missed_joint", QT_TRANSLATE_NOOP( "ReachStyle", "ends short of another road" ), "#ef3b2c" },
        { "crossing_without_node", QT_TRANSLATE_NOOP( "ReachStyle", "crossing without a common vertex" ), "#fd8d3c" },
        { "speed_absurd", QT_TRANSLATE_NOOP( "ReachStyle", "speed that cannot be" ), "#54278f" },
        { "speed_missing", QT_TRANSLATE_NOOP( "ReachStyle", "no speed" ), "#9e9ac8" },
        { "oneway_unknown", QT_TRANSLATE_NOOP( "ReachStyle", "direction not understood" ), "#08519c" },
        { "duplicate_edge", QT_TRANSLATE_NOOP( "ReachStyle", "the same road twice" ), "#525252" },
        { "zero_length", QT_TRANSLATE_NOOP( "ReachStyle", "road without length" ), "#969696" },
        { "duplicate_vertex", QT_TRANSLATE_NOOP( "ReachStyle", "the same vertex twice" ), "#d9d9d9" },
      } );
  }

  std::unique_ptr<QgsFeatureRenderer> districtFindingRenderer( Qgis::GeometryType type )
  {
    return byState( QStringLiteral( "kind" ), type,
      {
        { "school_outside", QT_TRANSLATE_NOOP( "ReachStyle", "school outside its district" ), "#a50f15" },
        { "district_without_school", QT_TRANSLATE_NOOP( "ReachStyle", "district without a school" ), "#cb181d" },
        { "school_without_district", QT_TRANSLATE_NOOP( "ReachStyle", "school without a district" ), "#ef3b2c" },
        { "school_unknown", QT_TRANSLATE_NOOP( "ReachStyle", "school not in the layer" ), "#fb6a4a" },
        { "above_capacity", QT_TRANSLATE_NOOP( "ReachStyle", "more pupils than places" ), "#54278f" },
        { "too_small", QT_TRANSLATE_NOOP( "ReachStyle", "too few pupils" ), "#9e9ac8" },
        { "not_connected", QT_TRANSLATE_NOOP( "ReachStyle", "no way to the school" ), "#08306b" },
        { "too_far", QT_TRANSLATE_NOOP( "ReachStyle", "way too long" ), "#2171b5" },
        { "other_nearer", QT_TRANSLATE_NOOP( "ReachStyle", "another school is nearer" ), "#6baed6" },
        { "several_districts", QT_TRANSLATE_NOOP( "ReachStyle", "in several districts" ), "#a63603" },
        { "no_district", QT_TRANSLATE_NOOP( "ReachStyle", "in no district" ), "#fd8d3c" },
        { "overlap", QT_TRANSLATE_NOOP( "ReachStyle", "districts overlap" ), "#7f2704" },
        { "gap", QT_TRANSLATE_NOOP( "ReachStyle", "gap between districts" ), "#fdbe85" },
      } );
  }

  std::unique_ptr<QgsFeatureRenderer> jointRenderer( Qgis::GeometryType type )
  {
    return byState( QStringLiteral( "state" ), type,
      {
        { "open", QT_TRANSLATE_NOOP( "ReachStyle", "left open" ), "#a50f15" },
        { "made", QT_TRANSLATE_NOOP( "ReachStyle", "joined" ), "#08519c" },
      } );
  }

}
