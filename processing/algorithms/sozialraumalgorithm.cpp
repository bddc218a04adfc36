#include "algorithms/sozialraumalgorithm.h"

#include "algorithms/findingtexts.h"
#include "finding.h"

#include <QCoreApplication>
#include <QIcon>
#include <qgsprocessingfeedback.h>

namespace sozialraum
{

  QString SozialraumAlgorithm::group() const
  {
    switch ( mGroup )
    {
      case AlgorithmGroup::Tables:
        return QCoreApplication::translate( "AlgorithmGroups", "Tables and areas" );
      case AlgorithmGroup::Classification:
        return QCoreApplication::translate( "AlgorithmGroups", "Classification and indices" );
      case AlgorithmGroup::Coverage:
        return QCoreApplication::translate( "AlgorithmGroups", "Coverage" );
      case AlgorithmGroup::Maps:
        return QCoreApplication::translate( "AlgorithmGroups", "Maps and report" );
    }
    return QString();
  }

  QString SozialraumAlgorithm::groupId() const
  {
    switch ( mGroup )
    {
      case AlgorithmGroup::Tables:
        return QStringLiteral( "tables" );
      case AlgorithmGroup::Classification:
        return QStringLiteral( "classification" );
      case AlgorithmGroup::Coverage:
        return QStringLiteral( "coverage" );
      case AlgorithmGroup::Maps:
        return QStringLiteral( "maps" );
    }
    return QString();
  }

  QIcon SozialraumAlgorithm::icon() const
  {
    return QIcon( svgIconPath() );
  }

  QString SozialraumAlgorithm::svgIconPath() const
  {
    return QStringLiteral( ":/sozialraum/icons/sozialraum.svg" );
  }

  QVariantMap SozialraumAlgorithm::processAlgorithm(
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const QString cancelled = QCoreApplication::translate( "SozialraumAlgorithm", "Cancelled. Nothing was written." );
    try
    {
      QVariantMap results = run( parameters, context, feedback );
      return results;
    }
    catch ( const InputError &error )
    {
      throw QgsProcessingException( findingText( error.finding() ) );
    }
    catch ( const Cancelled & )
    {
      throw QgsProcessingException( cancelled );
    }
    catch ( const std::bad_alloc & )
    {
      throw QgsProcessingException( QCoreApplication::translate(
        "SozialraumAlgorithm", "There is not enough memory for this. Close other programs or choose a smaller area." ) );
    }
  }

  void SozialraumAlgorithm::add( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced )
  {
    parameter->setHelp( help );
    if ( advanced )
      parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
    addParameter( parameter.release() );
  }

  void SozialraumAlgorithm::add( std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> parameters )
  {
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : parameters )
      addParameter( parameter.release() );
  }

  std::unique_ptr<QgsProcessingFeatureSource> SozialraumAlgorithm::requiredSource(
    const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const
  {
    std::unique_ptr<QgsProcessingFeatureSource> source( parameterAsSource( parameters, name, context ) );
    if ( !source )
      throw QgsProcessingException( invalidSourceError( parameters, name ) );
    return source;
  }

  std::optional<FeatureOutput> SozialraumAlgorithm::beginOutput( const QVariantMap &parameters, const QString &name,
    QgsProcessingContext &context, const QgsFields &fields, Qgis::WkbType geometryType, const QgsCoordinateReferenceSystem &crs ) const
  {
    const QgsProcessingParameterDefinition *definition = parameterDefinition( name );
    const bool isOptional = definition && definition->flags().testFlag( Qgis::ProcessingParameterFlag::Optional );
    if ( isOptional && !parameters.value( name ).isValid() )
      return std::nullopt;

    const Qgis::WkbType type = FeatureOutput::typeFor( geometryType );
    QString destination;
    std::unique_ptr<QgsFeatureSink> sink( parameterAsSink( parameters, name, context, destination, fields, type, crs ) );
    if ( !sink )
    {
      if ( isOptional )
        return std::nullopt;
      throw QgsProcessingException( invalidSinkError( parameters, name ) );
    }
    return FeatureOutput( std::move( sink ), destination, fields, type, context );
  }

  Progress progressOf( QgsProcessingFeedback *feedback )
  {
    if ( !feedback )
      return {};
    return [feedback]( double fraction ) {
      feedback->setProgress( 100.0 * fraction );
      return !feedback->isCanceled();
    };
  }

}
