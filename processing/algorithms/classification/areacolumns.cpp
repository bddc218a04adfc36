#include "algorithms/classification/areacolumns.h"

#include "algorithms/numbersintexts.h"
#include "algorithms/sozialraumalgorithm.h"
#include "classification/classification.h"
#include "indicators/latestcolumn.h"

#include <QCoreApplication>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

#include <cmath>
#include <limits>
#include <set>
#include <string>

namespace sozialraum
{

  static constexpr double sNone = std::numeric_limits<double>::quiet_NaN();

  std::vector<QgsFeature> allFeatures( const QgsProcessingFeatureSource &source, QgsProcessingFeedback *feedback )
  {
    std::vector<QgsFeature> features;
    QgsFeatureIterator iterator = source.getFeatures();
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
    {
      if ( feedback && feedback->isCanceled() )
        throw Cancelled();
      features.push_back( feature );
    }
    if ( features.empty() )
      throw QgsProcessingException(
        QCoreApplication::translate( "AreaColumns", "The input “%1” has no features." ).arg( source.sourceName() ) );
    return features;
  }

  std::vector<double> IndicatorColumn::usable() const
  {
    std::vector<double> numbers = values;
    for ( std::size_t i = 0; i < numbers.size(); ++i )
    {
      if ( classlessId( i ) != 0 )
        numbers[i] = sNone;
    }
    return numbers;
  }

  int IndicatorColumn::classlessId( std::size_t area ) const
  {
    return classIdOf( values[area], statuses[area] );
  }

  std::vector<bool> IndicatorColumn::confidential() const
  {
    std::vector<bool> result( values.size() );
    for ( std::size_t i = 0; i < values.size(); ++i )
      result[i] = classlessId( i ) == suppressedClassId;
    return result;
  }

  QString fieldMeant( const QgsFields &fields, const QString &field, QgsProcessingFeedback *feedback )
  {
    std::vector<std::string> names;
    for ( const QString &name : fields.names() )
      names.push_back( name.toStdString() );
    const std::optional<std::size_t> place = latestColumn( names, field.toStdString() );
    if ( !place )
      return QString();
    const QString meant = fields.at( static_cast<int>( *place ) ).name();
    if ( feedback && meant.compare( field, Qt::CaseInsensitive ) != 0 )
      feedback->pushInfo(
        QCoreApplication::translate( "AreaColumns", "“%1” is not among the fields: its latest year “%2” was taken." ).arg( field, meant ) );
    return meant;
  }

  static QString requiredField( const QgsFields &fields, const QString &field, QgsProcessingFeedback *feedback )
  {
    const QString meant = fieldMeant( fields, field, feedback );
    if ( meant.isEmpty() )
      throw QgsProcessingException( QCoreApplication::translate( "AreaColumns", "The input has no field “%1”. Its fields are: %2." )
          .arg( field, fields.names().join( QStringLiteral( ", " ) ) ) );
    return meant;
  }

  IndicatorColumn readColumn(
    const std::vector<QgsFeature> &features, const QgsFields &fields, const QString &wanted, QgsProcessingFeedback *feedback )
  {
    const QString field = requiredField( fields, wanted, feedback );
    const int valueIndex = fields.lookupField( field );
    const int statusIndex = fields.lookupField( field + QStringLiteral( "_status" ) );

    IndicatorColumn column;
    column.field = field;
    column.values = numbersOf( features, valueIndex, field );
    std::set<QString> unknown;
    for ( const QgsFeature &feature : features )
    {
      const double value = column.values[column.statuses.size()];
      const QString name = statusIndex < 0 ? QString() : feature.attribute( statusIndex ).toString();
      std::optional<ObservationStatus> status = observationStatusFromString( name.toStdString() );
      if ( !status )
      {
        if ( !name.isEmpty() )
          unknown.insert( name );
        status = std::isnan( value ) || !name.isEmpty() ? ObservationStatus::Missing : ObservationStatus::Value;
      }
      column.statuses.push_back( *status );
    }
    for ( const QString &name : unknown )
      feedback->pushWarning(
        QCoreApplication::translate( "AreaColumns", "The status “%1” of the field “%2” is unknown and counts as missing." )
          .arg( name, field ) );
    return column;
  }

  double weightedMean( const std::vector<double> &values, const std::vector<double> &weights )
  {
    double sum = 0.0;
    double whole = 0.0;
    for ( std::size_t i = 0; i < values.size() && i < weights.size(); ++i )
    {
      if ( std::isnan( values[i] ) || !( weights[i] > 0.0 ) )
        continue;
      sum += values[i] * weights[i];
      whole += weights[i];
    }
    return sum / whole;
  }

  ExtendedFields::ExtendedFields( const QgsFields &input, const QgsFields &added )
  {
    for ( int i = 0; i < input.count(); ++i )
    {
      if ( added.lookupField( input.at( i ).name() ) >= 0 )
        continue;
      mKept.push_back( i );
      mFields.append( input.at( i ) );
    }
    for ( const QgsField &field : added )
      mFields.append( field );
  }

  QgsAttributes ExtendedFields::attributes( const QgsFeature &feature, const QVariantList &added ) const
  {
    QgsAttributes attributes;
    attributes.reserve( mFields.count() );
    for ( const int index : mKept )
      attributes.append( feature.attribute( index ) );
    for ( const QVariant &value : added )
      attributes.append( value );
    return attributes;
  }

}
