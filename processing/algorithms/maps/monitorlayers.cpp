#include "algorithms/maps/monitorlayers.h"

#include "maps/styles/indicatorcolumns.h"

#include <QCoreApplication>
#include <qgsprocessing.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

namespace sozialraum
{

  //! Percent of the whole at which each step ends.
  static constexpr double sJoined = 10;
  static constexpr double sHasClasses = 25;
  static constexpr double sCatchments = 40;

  static const QString sInMemory = QgsProcessing::TEMPORARY_OUTPUT;

  //! Copies what was given under \a name to \a target, as \a newName.
  static void pass( const QVariantMap &parameters, const QString &name, QVariantMap &target, const QString &newName )
  {
    const QVariant value = parameters.value( name );
    if ( value.isValid() && !value.toString().isEmpty() )
      target.insert( newName, value );
  }

  QString semicolonText( const QVariant &value )
  {
    return value.userType() == QMetaType::Type::QVariantList || value.userType() == QMetaType::Type::QStringList
      ? value.toStringList().join( QLatin1Char( ';' ) )
      : value.toString();
  }

  JoinedAreas joinTables( AlgorithmChain &chain, const QVariantMap &parameters, const QString &protocolPage )
  {
    QVariantMap join{
      { QStringLiteral( "INPUT" ), parameters.value( QStringLiteral( "AREAS" ) ) },
      { QStringLiteral( "TABLES" ), parameters.value( QStringLiteral( "TABLES" ) ) },
      { QStringLiteral( "INDICATORS" ), semicolonText( parameters.value( QStringLiteral( "INDICATORS" ) ) ) },
      { QStringLiteral( "PERIOD" ), semicolonText( parameters.value( QStringLiteral( "PERIOD" ) ) ) },
      { QStringLiteral( "OUTPUT" ), sInMemory },
      { QStringLiteral( "PROTOCOL" ), sInMemory },
      { QStringLiteral( "OUTPUT_HTML_FILE" ), protocolPage },
    };
    pass( parameters, QStringLiteral( "KEY_FIELD" ), join, QStringLiteral( "KEY_FIELD" ) );

    JoinedAreas joined;
    joined.numbers = chain.run( QStringLiteral( "sozialraum:joinindicators" ), join, 0, sJoined );
    joined.areas = chain.take( joined.numbers.take( QStringLiteral( "OUTPUT" ) ) );
    joined.protocol = chain.take( joined.numbers.take( QStringLiteral( "PROTOCOL" ) ) );
    return joined;
  }

  JoinedAreas areasOfStore( AlgorithmChain &chain, const QVariantMap &parameters )
  {
    const QVariantMap extract{
      { QStringLiteral( "STORE" ), parameters.value( QStringLiteral( "STORE" ) ) },
      { QStringLiteral( "INDICATORS" ), semicolonText( parameters.value( QStringLiteral( "INDICATORS" ) ) ) },
      { QStringLiteral( "PERIOD" ), semicolonText( parameters.value( QStringLiteral( "PERIOD" ) ) ) },
      { QStringLiteral( "OUTPUT" ), sInMemory },
    };
    JoinedAreas joined;
    joined.numbers = chain.run( QStringLiteral( "sozialraum:extractindicators" ), extract, 0, sJoined );
    joined.areas = chain.take( joined.numbers.take( QStringLiteral( "OUTPUT" ) ) );
    for ( const char *ofExtraction : { "AREAS", "COLUMNS" } )
      joined.numbers.remove( QLatin1String( ofExtraction ) );
    return joined;
  }

  static bool hasNumber( const QgsVectorLayer &layer, const QString &field )
  {
    const int index = layer.fields().lookupField( field );
    return index >= 0 && !QgsVariantUtils::isNull( layer.minimumValue( index ) );
  }

  QStringList fieldsToMap( const QgsVectorLayer &joined, QgsProcessingFeedback *feedback )
  {
    const IndicatorPropertiesByField properties = indicatorPropertiesOf( &joined );
    QStringList rates;
    QStringList counts;
    // In the order of the columns, not of their names.
    for ( const QgsField &field : joined.fields() )
    {
      if ( !properties.contains( field.name() ) )
        continue;
      const IndicatorProperties indicator = properties.value( field.name() );
      if ( !hasNumber( joined, field.name() ) )
        feedback->pushWarning( QCoreApplication::translate( "MonitorAlgorithm", "“%1” has no number for any area and gets no plate." )
            .arg( titleOf( indicator ) ) );
      else
        ( indicator.isCount ? counts : rates ) << field.name();
    }
    if ( rates.isEmpty() )
      return counts;
    for ( const QString &field : counts )
      feedback->pushInfo( QCoreApplication::translate(
        "MonitorAlgorithm", "“%1” is a count: it is in the GeoPackage, but gets no plate, as areas are coloured by rates only." )
          .arg( titleOf( properties.value( field ) ) ) );
    return rates;
  }

  static QVariant classCount( const QVariantMap &parameters, const QgsVectorLayer &joined )
  {
    const QVariant asked = parameters.value( QStringLiteral( "CLASSES" ) );
    if ( asked.isValid() && asked.toInt() > 0 )
      return asked;
    return joined.featureCount() < 25 ? 4 : 5;
  }

  std::vector<std::unique_ptr<QgsVectorLayer>> classifyFields(
    AlgorithmChain &chain, QgsVectorLayer &joined, const QStringList &fields, const QVariantMap &parameters )
  {
    std::vector<std::unique_ptr<QgsVectorLayer>> layers;
    const double step = ( sHasClasses - sJoined ) / static_cast<double>( fields.size() );
    const bool isOfStore = !parameters.value( QStringLiteral( "STORE" ) ).toString().isEmpty();
    const QString key = isOfStore ? QStringLiteral( "area_key" ) : parameters.value( QStringLiteral( "KEY_FIELD" ) ).toString();
    for ( const QString &field : fields )
    {
      const std::unique_ptr<QgsVectorLayer> areas = withIndicators( joined, { field, key } );
      QVariantMap classes{
        { QStringLiteral( "INPUT" ), QVariant::fromValue( areas.get() ) },
        { QStringLiteral( "FIELD" ), field },
        { QStringLiteral( "CLASSES" ), classCount( parameters, joined ) },
        { QStringLiteral( "DECIMALS" ), 1 },
        { QStringLiteral( "OUTPUT" ), sInMemory },
      };
      pass( parameters, QStringLiteral( "METHOD" ), classes, QStringLiteral( "METHOD" ) );
      const double begin = sJoined + step * static_cast<double>( layers.size() );
      const QVariantMap results = chain.run( QStringLiteral( "sozialraum:classifyindicator" ), classes, begin, begin + step );
      layers.push_back( chain.take( results.value( QStringLiteral( "OUTPUT" ) ) ) );
      layers.back()->setName( field );
    }
    return layers;
  }

  Catchments makeCatchments( AlgorithmChain &chain, const QVariantMap &parameters )
  {
    QVariantMap reach{
      { QStringLiteral( "FACILITIES" ), parameters.value( QStringLiteral( "FACILITIES" ) ) },
      { QStringLiteral( "NETWORK" ), parameters.value( QStringLiteral( "NETWORK" ) ) },
      { QStringLiteral( "OUTPUT" ), sInMemory },
      { QStringLiteral( "OUTPUT_LINES" ), sInMemory },
      { QStringLiteral( "OUTPUT_NOT_SNAPPED" ), sInMemory },
    };
    pass( parameters, QStringLiteral( "THRESHOLDS" ), reach, QStringLiteral( "THRESHOLDS" ) );
    pass( parameters, QStringLiteral( "MODE" ), reach, QStringLiteral( "MODE" ) );
    pass( parameters, QStringLiteral( "COST" ), reach, QStringLiteral( "COST" ) );
    const QVariantMap results = chain.run( QStringLiteral( "sozialraum:servicecatchments" ), reach, sHasClasses, sCatchments );

    Catchments catchments;
    catchments.rings = chain.take( results.value( QStringLiteral( "OUTPUT" ) ) );
    catchments.lines = chain.take( results.value( QStringLiteral( "OUTPUT_LINES" ) ) );
    catchments.withoutCatchment = chain.take( results.value( QStringLiteral( "OUTPUT_NOT_SNAPPED" ) ) );
    catchments.unit =
      parameters.value( QStringLiteral( "COST" ) ).toString() == QLatin1String( "time" ) ? QStringLiteral( "min" ) : QStringLiteral( "m" );
    return catchments;
  }

}
