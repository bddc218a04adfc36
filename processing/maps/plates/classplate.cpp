#include "maps/plates/classplate.h"

#include "maps/plates/boundarysource.h"
#include "maps/plates/districtvalue.h"
#include "maps/styles/areastyle.h"
#include "maps/styles/classvalues.h"
#include "maps/styles/indicatorproperties.h"
#include "results/layerlook.h"

#include <QCoreApplication>
#include <QDomDocument>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgspallabeling.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerjoininfo.h>
#include <qgsvectorlayerlabeling.h>

namespace sozialraum
{

  QString guessNameField( const QgsVectorLayer &layer )
  {
    return nameFieldOf( layer.fields() );
  }

  QString readableName( const QgsVectorLayer &layer )
  {
    const QString table =
      QgsProviderRegistry::instance()->decodeUri( layer.providerType(), layer.source() ).value( QStringLiteral( "layerName" ) ).toString();
    QString name = table.isEmpty() ? layer.name() : table;
    name.replace( QLatin1Char( '_' ), QLatin1Char( ' ' ) );
    return name.left( 1 ).toUpper() + name.mid( 1 );
  }

  std::unique_ptr<QgsVectorLayer> independentCopy( const QgsVectorLayer &source )
  {
    std::unique_ptr<QgsVectorLayer> copy( source.clone() );
    if ( source.vectorJoins().isEmpty() )
      return copy;

    QDomDocument style;
    QString error;
    source.exportNamedStyle( style, error );
    std::unique_ptr<QgsVectorLayer> materialized( copy->materialize( QgsFeatureRequest() ) );
    materialized->setName( source.name() );
    materialized->importNamedStyle( style, error );
    return materialized;
  }

  static bool drawsClasses( const QgsVectorLayer &layer )
  {
    const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer.renderer() );
    return renderer && renderer->classAttribute() == QLatin1String( "class_id" );
  }

  //! Labels the areas where they have no labels yet. \returns the field with the names; empty where there was nothing to do
  static QString labelAreas( QgsVectorLayer &layer, const QString &nameField )
  {
    if ( layer.labelsEnabled() || layer.fields().lookupField( nameField ) < 0 )
      return QString();
    layer.setLabeling( areaLabels( QgsExpression::quotedColumnRef( nameField ) ).release() );
    layer.setLabelsEnabled( true );
    return nameField;
  }

  PlateWording wordingFor( const QgsVectorLayer &areas, const IndicatorProperties &indicator, PlateWording wording )
  {
    if ( wording.mapSource.isEmpty() )
      wording.mapSource = creditOf( areas );
    if ( wording.district.isEmpty() && indicator.districtName.isEmpty() )
      wording.district = territoryOf( areas ).name;
    return wording;
  }

  ClassPlate classPlate( const QgsVectorLayer &source, const QString &nameField, const PlateWording &wording )
  {
    if ( !isClassified( source ) )
      throw QgsProcessingException(
        QCoreApplication::translate( "ClassPlate", "The layer “%1” has no field class_id. Classify its indicator first." )
          .arg( source.name() ) );

    ClassPlate plate;
    plate.areas = independentCopy( source );
    if ( !drawsClasses( *plate.areas ) )
    {
      bool loaded = false;
      plate.areas->loadDefaultStyle( loaded );
    }
    plate.counts = countClasses( *plate.areas );
    if ( plate.counts.areas == 0 )
      throw QgsProcessingException(
        QCoreApplication::translate( "ClassPlate", "The layer “%1” has no areas: there is nothing to draw." ).arg( source.name() ) );

    plate.indicator = classifiedIndicator( plate.areas.get() );
    const IndicatorProperties &indicator = plate.indicator.properties;
    plate.texts = plateTexts( indicator, plate.counts.areas, readableName( source ), wordingFor( source, indicator, wording ) );
    plate.name = indicator.period.isEmpty() ? plate.texts.title : plate.texts.title + QLatin1Char( ' ' ) + indicator.period;
    plate.areas->setName( plate.name );
    plate.areas->setRenderer( rendererWithCounts( *plate.areas, plate.counts.classes ).release() );
    plate.histogram = histogramOf( *plate.areas, plate.indicator.field, plate.counts.classes );
    plate.histogram.districtValue = indicator.districtValue;
    plate.histogram.decimals = indicator.decimals < 0 ? 1 : indicator.decimals;
    plate.nameField = labelAreas( *plate.areas, nameField.isEmpty() ? guessNameField( *plate.areas ) : nameField );
    return plate;
  }

}
