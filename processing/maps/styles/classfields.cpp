#include "maps/styles/classfields.h"

#include "classification/classification.h"
#include "maps/styles/classstyle.h"

#include <qgsfeatureiterator.h>
#include <qgsvariantutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <cmath>
#include <limits>

namespace sozialraum
{

  static constexpr double sNone = std::numeric_limits<double>::quiet_NaN();

  std::vector<double> ColumnValues::usable() const
  {
    std::vector<double> numbers;
    for ( std::size_t i = 0; i < values.size(); ++i )
      numbers.push_back( classIdOf( values[i], statuses[i] ) == 0 ? values[i] : sNone );
    return numbers;
  }

  ColumnValues columnValues( const QgsVectorLayer &layer, const QString &field )
  {
    const int valueField = layer.fields().lookupField( field );
    const int statusField = layer.fields().lookupField( field + QStringLiteral( "_status" ) );
    ColumnValues column;
    QgsFeatureIterator features = layer.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      const QVariant value = valueField < 0 ? QVariant() : feature.attribute( valueField );
      bool isNumber = false;
      const double number = value.toDouble( &isNumber );
      const bool hasValue = isNumber && !QgsVariantUtils::isNull( value ) && std::isfinite( number );
      column.values.push_back( hasValue ? number : sNone );
      const std::string status = statusField < 0 ? std::string() : feature.attribute( statusField ).toString().toStdString();
      column.statuses.push_back(
        observationStatusFromString( status ).value_or( hasValue ? ObservationStatus::Value : ObservationStatus::Missing ) );
    }
    return column;
  }

  void addClassFields( QgsVectorLayer &areas, const std::vector<int> &classIds, const std::function<QString( int )> &labelOf )
  {
    areas.dataProvider()->addAttributes( { QgsField( QStringLiteral( "class_id" ), QMetaType::Type::Int ),
      QgsField( QStringLiteral( "class_label" ), QMetaType::Type::QString ) } );
    areas.updateFields();
    const int idField = areas.fields().lookupField( QStringLiteral( "class_id" ) );
    const int labelField = areas.fields().lookupField( QStringLiteral( "class_label" ) );
    QgsChangedAttributesMap changes;
    QgsFeatureIterator features = areas.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature feature;
    for ( std::size_t i = 0; features.nextFeature( feature ) && i < classIds.size(); ++i )
      changes.insert( feature.id(), { { idField, classIds[i] }, { labelField, labelOf( classIds[i] ) } } );
    areas.dataProvider()->changeAttributeValues( changes );
  }

  void addCountClasses( QgsVectorLayer &areas, const QString &field )
  {
    const ColumnValues column = columnValues( areas, field );
    std::vector<int> ids;
    for ( std::size_t i = 0; i < column.values.size(); ++i )
    {
      const int id = classIdOf( column.values[i], column.statuses[i] );
      ids.push_back( id == 0 ? 1 : id );
    }
    addClassFields( areas, ids, usualLabel );
  }

}
