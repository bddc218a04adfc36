#include "reportdistrict.h"

#include "classifieddistrict.h"

#include <qgsfeatureiterator.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutmanager.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>

namespace sozialraum
{

  static IndicatorProperties about( const QString &name, const QString &period, bool isCount )
  {
    IndicatorProperties indicator = municipalityIndicator( name, period, isCount );
    indicator.districtName = QStringLiteral( "Landkreis Musterland" );
    indicator.stateName = QStringLiteral( "Beispielland" );
    if ( !isCount )
    {
      indicator.districtValue = period == QLatin1String( "2019" ) ? 6.7 : 5.7;
      indicator.stateValue = period == QLatin1String( "2019" ) ? 6.1 : 5.9;
    }
    return indicator;
  }

  std::unique_ptr<QgsVectorLayer> reportDistrict()
  {
    const QgsVectorLayer municipalities = sampleMunicipalities();
    auto layer = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "MultiPolygon?crs=EPSG:25833&field=AGS:string&field=GEN:string&field=raum:string&field=arbeitslose_2019:double&"
                      "field=arbeitslose_2023:double&field=erwerbspersonen_2019:double&field=erwerbspersonen_2023:double&"
                      "field=quote_2019:double&field=quote_2023:double&field=quote_2023_status:string" ),
      QStringLiteral( "joined" ), QStringLiteral( "memory" ) );
    const QgsRectangle whole = municipalities.extent();
    const auto groupAt = [&whole]( double y ) {
      const double height = ( y - whole.yMinimum() ) / whole.height();
      return height > 0.62 ? QStringLiteral( "Nord" ) : height > 0.38 ? QStringLiteral( "Mitte" ) : QStringLiteral( "Süd" );
    };
    QgsFeatureIterator features = municipalities.getFeatures();
    QgsFeature municipality;
    const long long all = municipalities.featureCount();
    for ( int i = 0; features.nextFeature( municipality ); ++i )
    {
      QgsFeature feature( layer->fields() );
      feature.setGeometry( municipality.geometry() );
      // One area changes far more than chance, the others by a person or none.
      const double before = 57 + 7 * i;
      const double after = i == 4 ? 5 * before : before + i % 2;
      const double base = 1150 + 29 * i;
      feature.setAttribute( QStringLiteral( "AGS" ), municipality.attribute( QStringLiteral( "AGS" ) ) );
      feature.setAttribute( QStringLiteral( "GEN" ), municipality.attribute( QStringLiteral( "GEN" ) ) );
      feature.setAttribute(
        QStringLiteral( "raum" ), i + 1 < all ? QVariant( groupAt( municipality.geometry().boundingBox().center().y() ) ) : QVariant() );
      feature.setAttribute( QStringLiteral( "arbeitslose_2019" ), before );
      feature.setAttribute( QStringLiteral( "arbeitslose_2023" ), i == 2 ? QVariant() : QVariant( after ) );
      feature.setAttribute( QStringLiteral( "erwerbspersonen_2019" ), base );
      feature.setAttribute( QStringLiteral( "erwerbspersonen_2023" ), base );
      feature.setAttribute( QStringLiteral( "quote_2019" ), before / base * 100 );
      feature.setAttribute( QStringLiteral( "quote_2023" ), i == 2 ? QVariant() : QVariant( after / base * 100 ) );
      feature.setAttribute( QStringLiteral( "quote_2023_status" ), i == 2 ? QStringLiteral( "secret" ) : QStringLiteral( "value" ) );
      layer->dataProvider()->addFeature( feature );
    }
    layer->updateExtents();
    IndicatorPropertiesByField properties;
    for ( const QString &year : { QStringLiteral( "2019" ), QStringLiteral( "2023" ) } )
    {
      properties.insert( QStringLiteral( "arbeitslose_" ) + year, about( QStringLiteral( "Arbeitslose" ), year, true ) );
      properties.insert( QStringLiteral( "erwerbspersonen_" ) + year, about( QStringLiteral( "Erwerbspersonen" ), year, true ) );
      properties.insert( QStringLiteral( "quote_" ) + year, about( QStringLiteral( "Arbeitslosenquote" ), year, false ) );
    }
    setIndicatorProperties( *layer, properties );
    return layer;
  }

  QStringList namesInGroup( const QgsVectorLayer &layer, const QString &group )
  {
    QStringList names;
    QgsFeatureIterator features = layer.getFeatures();
    QgsFeature area;
    while ( features.nextFeature( area ) )
    {
      if ( area.attribute( QStringLiteral( "raum" ) ).toString() == group )
        names << area.attribute( QStringLiteral( "GEN" ) ).toString();
    }
    return names;
  }

  QgsPrintLayout *layoutEndingWith( const QgsProject &project, const QString &end )
  {
    for ( QgsPrintLayout *layout : project.layoutManager()->printLayouts() )
    {
      if ( layout->name().endsWith( end ) )
        return layout;
    }
    return nullptr;
  }

  QStringList labelsOf( const QgsPrintLayout &layout )
  {
    QList<QgsLayoutItemLabel *> labels;
    layout.layoutItems( labels );
    QStringList texts;
    for ( const QgsLayoutItemLabel *label : labels )
      texts << label->currentText();
    return texts;
  }

}
