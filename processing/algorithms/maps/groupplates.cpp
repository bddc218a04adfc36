#include "algorithms/maps/groupplates.h"

#include "maps/plates/monitorproject.h"
#include "maps/styles/areastyle.h"
#include "maps/styles/chancelayer.h"
#include "maps/styles/classfields.h"
#include "maps/textlocale.h"
#include "report/barcharts.h"

#include <QCollator>
#include <QCoreApplication>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgsmemoryproviderutils.h>
#include <qgspallabeling.h>
#include <qgsrenderer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  static QString groupText( const char *text )
  {
    return QCoreApplication::translate( "GroupPlates", text );
  }

  static int fieldFor( const QgsVectorLayer &areas, const QString &field )
  {
    const int place = areas.fields().lookupField( field );
    if ( place < 0 )
      throw QgsProcessingException(
        groupText( QT_TRANSLATE_NOOP( "GroupPlates", "The layer “%1” has no field “%2” with planning areas. Choose another, or none." ) )
          .arg( areas.name(), field ) );
    return place;
  }

  GroupPlates::GroupPlates( const QgsVectorLayer &areas, const QString &groupField, const QString &nameField )
    : mField( groupField )
    , mCrs( areas.crs() )
  {
    const int group = fieldFor( areas, groupField );
    const int name = areas.fields().lookupField( nameField );
    QgsFeatureIterator features = areas.getFeatures();
    QgsFeature area;
    while ( features.nextFeature( area ) )
      mAreas.push_back(
        { area.attribute( group ).toString().trimmed(), name < 0 ? QString() : area.attribute( name ).toString(), area.geometry() } );
    if ( groups().isEmpty() )
      throw QgsProcessingException(
        groupText( QT_TRANSLATE_NOOP( "GroupPlates", "The field “%1” of the layer “%2” names no planning area." ) )
          .arg( groupField, areas.name() ) );
  }

  GroupPlates::~GroupPlates() = default;

  QStringList GroupPlates::groups() const
  {
    QStringList names;
    for ( const Area &area : mAreas )
    {
      if ( !area.group.isEmpty() && !names.contains( area.group ) )
        names << area.group;
    }
    QCollator collator( QLocale( QLocale::German ) );
    collator.setNumericMode( true );
    std::sort( names.begin(), names.end(), collator );
    return names;
  }

  namespace
  {
    //! The areas of \a whole in \a group with their look, apart from their counts in the legend.
    std::unique_ptr<QgsVectorLayer> areasOf( const QgsVectorLayer &whole, const QString &field, const QString &group )
    {
      std::unique_ptr<QgsVectorLayer> layer(
        QgsMemoryProviderUtils::createMemoryLayer( whole.name(), whole.fields(), whole.wkbType(), whole.crs() ) );
      QgsFeatureList found;
      QgsFeatureIterator features = whole.getFeatures();
      QgsFeature area;
      while ( features.nextFeature( area ) )
      {
        if ( area.attribute( field ).toString().trimmed() == group )
          found << area;
      }
      layer->dataProvider()->addFeatures( found, QgsFeatureSink::FastInsert );
      layer->updateExtents();
      setIndicatorProperties( *layer, indicatorPropertiesOf( &whole ) );
      layer->setRenderer( whole.renderer()->clone() );
      if ( whole.labeling() )
        layer->setLabeling( whole.labeling()->clone() );
      layer->setLabelsEnabled( whole.labelsEnabled() );
      return layer;
    }

    //! The classes of the whole, so that the legend stays the same, with the numbers of areas in the group.
    ClassCounts countsWithin( const QgsVectorLayer &areas, const ClassCounts &whole )
    {
      ClassCounts counts = countClasses( areas );
      std::vector<MapClass> classes;
      for ( MapClass mapClass : whole.classes )
      {
        const auto here = std::find_if(
          counts.classes.begin(), counts.classes.end(), [&mapClass]( const MapClass &other ) { return other.id == mapClass.id; } );
        mapClass.count = here == counts.classes.end() ? 0 : here->count;
        if ( mapClass.id > 0 || mapClass.count > 0 )
          classes.push_back( mapClass );
      }
      counts.classes = classes;
      return counts;
    }

    QString numberOfAreas( int areas )
    {
      return QCoreApplication::translate( "PlateTexts", "In brackets: number of areas, %1 in all" ).arg( textLocale().toString( areas ) );
    }

    //! Bars of the values, the greatest first; areas without a value at the end, with the word of the legend.
    ChartBelow valuesOf( const ClassPlate &plate )
    {
      const IndicatorProperties &indicator = plate.indicator.properties;
      const int decimals = std::max( 0, indicator.isCount ? 0 : indicator.decimals < 0 ? 1 : indicator.decimals );
      const std::vector<double> values = columnValues( *plate.areas, plate.indicator.field ).usable();
      const int name = plate.areas->fields().lookupField( plate.nameField.isEmpty() ? guessNameField( *plate.areas ) : plate.nameField );
      const int label = plate.areas->fields().lookupField( QStringLiteral( "class_label" ) );
      const int id = plate.areas->fields().lookupField( QStringLiteral( "class_id" ) );
      std::vector<BarRow> rows;
      QgsFeatureIterator features = plate.areas->getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
      QgsFeature area;
      for ( std::size_t i = 0; features.nextFeature( area ) && i < values.size(); ++i )
      {
        BarRow row;
        row.label = area.attribute( name ).toString().toStdString();
        const bool hasValue = area.attribute( id ).toInt() > 0 && !std::isnan( values[i] );
        if ( hasValue )
          row.value = values[i];
        row.text = ( hasValue ? signedText( values[i], decimals ) : area.attribute( label ).toString() ).toStdString();
        rows.push_back( std::move( row ) );
      }
      std::stable_sort( rows.begin(), rows.end(), []( const BarRow &one, const BarRow &other ) {
        return one.value.has_value() != other.value.has_value() ? one.value.has_value() : one.value > other.value;
      } );
      BarReference reference;
      if ( indicator.districtValue && !indicator.isCount )
      {
        reference.value = indicator.districtValue;
        reference.text = groupText( QT_TRANSLATE_NOOP( "GroupPlates", "District: %1" ) )
                           .arg( signedText( *indicator.districtValue, decimals ) )
                           .toStdString();
      }
      const QString heading = plate.texts.legendHead.isEmpty() ? plate.texts.title : plate.texts.legendHead;
      return { heading,
        [title = plate.texts.title.toStdString(), rows, reference]( double width ) { return valueBars( title, rows, reference, width ); } };
    }

    //! Below the name the value, where it has a class.
    QString valueExpression( const ClassPlate &plate )
    {
      const IndicatorProperties &indicator = plate.indicator.properties;
      const int decimals = std::max( 0, indicator.isCount ? 0 : indicator.decimals < 0 ? 1 : indicator.decimals );
      return QStringLiteral( "if(\"class_id\">0,replace(format_number(%1,%2,'%3'),'-','−'),NULL)" )
        .arg( QgsExpression::quotedColumnRef( plate.indicator.field ) )
        .arg( decimals )
        .arg( textLocale().name().left( 2 ) );
    }

    AtlasPlate plateOf( const AtlasPlate &whole, const QString &field, const QString &group )
    {
      AtlasPlate part;
      part.group = group;
      part.domain = whole.domain;
      ClassPlate &plate = part.plate;
      plate.areas = areasOf( *whole.plate.areas, field, group );
      plate.texts = whole.plate.texts;
      plate.texts.subtitle =
        whole.plate.texts.subtitle.isEmpty() ? group : QStringLiteral( "%1, %2" ).arg( group, whole.plate.texts.subtitle );
      plate.counts = countsWithin( *plate.areas, whole.plate.counts );
      plate.texts.reference.replace( numberOfAreas( whole.plate.counts.areas ), numberOfAreas( plate.counts.areas ) );
      plate.indicator = whole.plate.indicator;
      plate.nameField = whole.plate.nameField;
      plate.name = QStringLiteral( "%1: %2" ).arg( group, whole.plate.name );
      plate.areas->setName( plate.name );
      if ( whole.circles )
        drawAsCircles( part, whole.look.greatest > 0.0 ? whole.look.greatest : greatestCount( *whole.plate.areas, plate.indicator.field ) );
      else
      {
        plate.areas->setRenderer( rendererWithCounts( *plate.areas, plate.counts.classes ).release() );
        part.chance = chanceLayer( *plate.areas );
      }
      if ( plate.areas->fields().lookupField( plate.indicator.field ) >= 0 )
      {
        part.valuesBelowNames = valueExpression( plate );
        // The names on the map may be numbers: the chart has all values.
        part.below.push_back( valuesOf( plate ) );
      }
      if ( const auto series = whole.groupSeries.constFind( group ); series != whole.groupSeries.constEnd() )
        part.below.push_back( *series );
      return part;
    }
  }

  std::vector<AtlasPlate> GroupPlates::platesOf( const AtlasPlate &whole ) const
  {
    std::vector<AtlasPlate> plates;
    if ( !whole.earlier.empty() )
      return plates;
    fieldFor( *whole.plate.areas, mField );
    for ( const QString &group : groups() )
    {
      AtlasPlate part = plateOf( whole, mField, group );
      if ( part.plate.counts.areas > 0 )
        plates.push_back( std::move( part ) );
    }
    return plates;
  }

  std::unique_ptr<QgsVectorLayer> GroupPlates::layerOf( const QString &group, bool inside ) const
  {
    auto layer =
      std::make_unique<QgsVectorLayer>( QStringLiteral( "MultiPolygon?field=name:string" ), QString(), QStringLiteral( "memory" ) );
    layer->setCrs( mCrs );
    QgsFeatureList found;
    for ( const Area &area : mAreas )
    {
      if ( ( area.group == group ) != inside )
        continue;
      QgsFeature feature( layer->fields() );
      feature.setAttribute( 0, area.name );
      QgsGeometry geometry = area.geometry;
      geometry.convertToMultiType();
      feature.setGeometry( geometry );
      found << feature;
    }
    layer->dataProvider()->addFeatures( found, QgsFeatureSink::FastInsert );
    layer->updateExtents();
    return layer;
  }

  GroupPlates::Layers GroupPlates::layersOf( const QString &group, MonitorProject &project )
  {
    const auto known = mLayers.constFind( group );
    if ( known != mLayers.constEnd() )
      return *known;
    Layers layers;
    std::unique_ptr<QgsVectorLayer> rest = layerOf( group, false );
    rest->setName( groupText( QT_TRANSLATE_NOOP( "GroupPlates", "Around %1" ) ).arg( group ) );
    rest->setRenderer( neighbourRenderer().release() );
    rest->setLabeling( neighbourLabels( QStringLiteral( "\"name\"" ) ).release() );
    rest->setLabelsEnabled( true );
    std::unique_ptr<QgsVectorLayer> own = ownTerritory( *layerOf( group, true ) );
    own->setName( groupText( QT_TRANSLATE_NOOP( "GroupPlates", "Locator map: %1" ) ).arg( group ) );
    const QString place = groupText( QT_TRANSLATE_NOOP( "GroupPlates", "Planning areas" ) );
    layers.rest = project.add( std::move( rest ), place, false );
    layers.own = project.add( std::move( own ), place, false );
    if ( !mDistrict )
    {
      std::unique_ptr<QgsVectorLayer> district = widerTerritory( *layerOf( QStringLiteral( "\n" ), false ) );
      district->setName( groupText( QT_TRANSLATE_NOOP( "GroupPlates", "Locator map: district" ) ) );
      mDistrict = project.add( std::move( district ), place, false );
    }
    mLayers.insert( group, layers );
    return layers;
  }

  QgsRectangle GroupPlates::extentOf( const QString &group, const QgsCoordinateReferenceSystem &crs ) const
  {
    QgsCoordinateTransform transform( mCrs, crs, QgsCoordinateTransformContext() );
    transform.setBallparkTransformsAreAppropriate( true );
    QgsRectangle extent;
    for ( const Area &area : mAreas )
    {
      if ( area.group == group )
        extent.combineExtentWith( area.geometry.boundingBox() );
    }
    extent = transform.transformBoundingBox( extent );
    extent.scale( 1.15 );
    return extent;
  }

  void GroupPlates::surround( Plate &plate, const QString &group, const PlateFrame &frame, MonitorProject &project )
  {
    const Layers layers = layersOf( group, project );
    plate.extent = extentOf( group, frame.crs );
    plate.layers << layers.rest;
    plate.locator = { layers.own, mDistrict };
  }

}
