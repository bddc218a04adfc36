#include "algorithms/indicatorparameter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <qgsfields.h>

namespace sozialraum
{

  bool isKeyField( const QString &field )
  {
    static const QStringList keys{ QStringLiteral( "fid" ), QStringLiteral( "fid_copy" ), QStringLiteral( "ogc_fid" ),
      QStringLiteral( "objectid" ), QStringLiteral( "id" ), QStringLiteral( "gid" ), QStringLiteral( "ade" ), QStringLiteral( "ags" ),
      QStringLiteral( "ars" ), QStringLiteral( "rs" ), QStringLiteral( "area_key" ), QStringLiteral( "key" ) };
    return keys.contains( field, Qt::CaseInsensitive );
  }

  //! Attributes of VG250 and VG5000, measures of shapes, and what our algorithms write beside indicators.
  static bool isAttribute( const QString &field )
  {
    static const QRegularExpression attributes(
      QStringLiteral( "^(gf|bsg|ibz|wsk|sn_\\w+|fk_s3|ags_0|ars_0|rs_0|sdv_\\w+|nuts|debkg_id|shape_\\w+|shape__\\w+|area|perimeter|length|"
                      "class_id|index_rank|source_row|parts|members)$" ),
      QRegularExpression::CaseInsensitiveOption );
    return attributes.match( field ).hasMatch();
  }

  QString firstIndicator( const QgsFields &fields )
  {
    QString first;
    for ( const QgsField &field : fields )
    {
      if ( !field.isNumeric() || isKeyField( field.name() ) || isAttribute( field.name() ) )
        continue;
      if ( fields.lookupField( field.name() + QStringLiteral( "_status" ) ) >= 0 )
        return field.name();
      if ( first.isEmpty() )
        first = field.name();
    }
    return first;
  }

  QString firstKey( const QgsFields &fields )
  {
    static const QStringList names{ QStringLiteral( "area_key" ), QStringLiteral( "ags" ), QStringLiteral( "ars" ), QStringLiteral( "rs" ),
      QStringLiteral( "key" ), QStringLiteral( "schluessel" ), QStringLiteral( "schlüssel" ) };
    for ( const QString &name : names )
    {
      for ( const QgsField &field : fields )
      {
        if ( field.name().compare( name, Qt::CaseInsensitive ) == 0 )
          return field.name();
      }
    }
    for ( const QgsField &field : fields )
    {
      if ( field.type() == QMetaType::Type::QString )
        return field.name();
    }
    return QString();
  }

  IndicatorParameter::IndicatorParameter( const QString &name, const QString &label, const QString &ofSource, OfferedField offered )
    : QgsProcessingParameterField( name, label, QVariant(), ofSource,
        offered == OfferedField::Indicator ? Qgis::ProcessingFieldParameterDataType::Numeric : Qgis::ProcessingFieldParameterDataType::Any )
    , mOffered( offered )
  {}

  QString IndicatorParameter::firstOf( const QgsFields &fields ) const
  {
    const int status = mOffered == OfferedField::Status ? fields.lookupField( QStringLiteral( "status" ) ) : -1;
    if ( status >= 0 )
      return fields.at( status ).name();
    return mOffered == OfferedField::Indicator ? firstIndicator( fields ) : firstKey( fields );
  }

  QgsProcessingParameterDefinition *IndicatorParameterType::create( const QString &name ) const
  {
    return new IndicatorParameter( name, name, QString() );
  }

  QString IndicatorParameterType::name() const
  {
    return QCoreApplication::translate( "IndicatorParameter", "Indicator of Sozialraum-Monitor" );
  }

  QString IndicatorParameterType::description() const
  {
    return QCoreApplication::translate( "IndicatorParameter", "A field with an indicator or the keys of areas." );
  }

  QStringList IndicatorParameterType::acceptedStringValues() const
  {
    return { QCoreApplication::translate( "IndicatorParameter", "The name of a field." ) };
  }

}
