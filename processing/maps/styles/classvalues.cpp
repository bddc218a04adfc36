#include "maps/styles/classvalues.h"
#include "maps/textlocale.h"

#include <QRegularExpression>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfeatureiterator.h>
#include <qgssymbol.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <limits>
#include <map>

namespace sozialraum
{

  namespace
  {
    struct Range
    {
      double least = std::numeric_limits<double>::infinity();
      double greatest = -std::numeric_limits<double>::infinity();
    };

    std::optional<double> firstNumber( const QString &label )
    {
      static const QRegularExpression sNumber( QStringLiteral( "[-\\x{2212}]?[0-9][0-9.,\\x{202f}\\x{a0}]*" ) );
      QString text = sNumber.match( label ).captured();
      text.replace( QChar( 0x2212 ), QLatin1Char( '-' ) );
      bool isNumber = false;
      const double number = textLocale().toDouble( text, &isNumber );
      return isNumber ? std::optional( number ) : std::nullopt;
    }

    QColor colorOf( const QgsVectorLayer &layer, int classId )
    {
      const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer.renderer() );
      for ( const QgsRendererCategory &category : renderer ? renderer->categories() : QgsCategoryList() )
      {
        if ( category.value().toInt() == classId )
          return category.symbol()->color();
      }
      return QColor( 127, 127, 127 );
    }
  }

  Histogram histogramOf( const QgsVectorLayer &layer, const QString &field, const std::vector<MapClass> &classes )
  {
    Histogram histogram;
    const int valueField = layer.fields().lookupField( field );
    const int classField = layer.fields().lookupField( QStringLiteral( "class_id" ) );
    if ( valueField < 0 || classField < 0 )
      return histogram;

    std::map<int, Range> ranges;
    QgsFeatureIterator features = layer.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      const QVariant value = feature.attribute( valueField );
      const int classId = feature.attribute( classField ).toInt();
      if ( classId < 1 || QgsVariantUtils::isNull( value ) )
        continue;
      histogram.values.push_back( value.toDouble() );
      Range &range = ranges[classId];
      range.least = std::min( range.least, value.toDouble() );
      range.greatest = std::max( range.greatest, value.toDouble() );
    }

    double greatestBelow = -std::numeric_limits<double>::infinity();
    for ( const MapClass &mapClass : classes )
    {
      const auto range = ranges.find( mapClass.id );
      if ( mapClass.id < 1 || range == ranges.end() )
        continue;
      if ( !histogram.colors.empty() )
      {
        const std::optional<double> named = firstNumber( mapClass.label );
        const bool isConsistent = named && *named <= range->second.least && *named > greatestBelow;
        histogram.limits.push_back( isConsistent ? *named : range->second.least );
      }
      histogram.colors.push_back( colorOf( layer, mapClass.id ) );
      greatestBelow = range->second.greatest;
    }
    return histogram;
  }

}
