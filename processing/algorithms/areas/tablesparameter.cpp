#include "algorithms/areas/tablesparameter.h"

#include <QCoreApplication>
#include <algorithm>

namespace sozialraum
{

  TablesParameter::TablesParameter( const QString &name, const QString &description, bool isOptional )
    : QgsProcessingParameterMultipleLayers( name, description, Qgis::ProcessingSourceType::Vector, QVariant(), isOptional )
  {}

  QgsProcessingParameterDefinition *TablesParameter::clone() const
  {
    return new TablesParameter( *this );
  }

  bool TablesParameter::checkValueIsAcceptable( const QVariant &input, QgsProcessingContext * ) const
  {
    const QVariantList values = listOf( input );
    if ( values.isEmpty() )
      return flags().testFlag( Qgis::ProcessingParameterFlag::Optional );
    return std::all_of( values.begin(), values.end(), []( const QVariant &value ) {
      return value.canConvert<QObject *>() || value.userType() == qMetaTypeId<QgsProperty>() || !value.toString().trimmed().isEmpty();
    } );
  }

  QString TablesParameter::createFileFilter() const
  {
    return QCoreApplication::translate( "TablesParameter", "Tables (%1)" )
             .arg( QStringLiteral(
               "*.csv *.tsv *.gz *.txt *.asc *.zip *.xlsx *.xls *.ods *.gpkg *.dbf *.CSV *.TXT *.ASC *.ZIP *.XLSX *.XLS *.ODS" ) )
      + QStringLiteral( ";;" ) + QgsProcessingParameterMultipleLayers::createFileFilter();
  }

  QVariantList listOf( const QVariant &value )
  {
    if ( !value.isValid() )
      return {};
    if ( value.userType() == QMetaType::Type::QVariantList || value.userType() == QMetaType::Type::QStringList )
      return value.toList();
    return { value };
  }

}
