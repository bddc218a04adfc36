#include "algorithms/call.h"

#include <QCoreApplication>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>

namespace sozialraum
{

  Call::Call(
    const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
    : mAlgorithm( algorithm )
    , mParameters( parameters )
    , mContext( context )
    , mFeedback( feedback )
  {}

  const QgsProcessingParameterDefinition *Call::definition( const char *name ) const
  {
    return mAlgorithm.parameterDefinition( QLatin1String( name ) );
  }

  Progress Call::progress() const
  {
    return progressOf( mFeedback );
  }

  QVariant Call::value( const char *name ) const
  {
    return mParameters.value( QLatin1String( name ) );
  }

  bool Call::has( const char *name ) const
  {
    const QVariant given = value( name );
    return given.isValid() && !( given.userType() == QMetaType::Type::QString && given.toString().trimmed().isEmpty() );
  }

  QString Call::label( const char *name ) const
  {
    const QgsProcessingParameterDefinition *found = definition( name );
    return found ? found->description() : QString::fromLatin1( name );
  }

  QString Call::text( const char *name ) const
  {
    return QgsProcessingParameters::parameterAsString( definition( name ), mParameters, mContext );
  }

  QString Call::choice( const char *name ) const
  {
    return QgsProcessingParameters::parameterAsEnumString( definition( name ), mParameters, mContext );
  }

  QStringList Call::texts( const char *name ) const
  {
    return QgsProcessingParameters::parameterAsStrings( definition( name ), mParameters, mContext );
  }

  double Call::number( const char *name ) const
  {
    return QgsProcessingParameters::parameterAsDouble( definition( name ), mParameters, mContext );
  }

  std::optional<double> Call::optionalNumber( const char *name ) const
  {
    const QVariant given = value( name );
    if ( !given.isValid() || QgsVariantUtils::isNull( given ) || given.toString().trimmed().isEmpty() )
      return std::nullopt;
    return number( name );
  }

  int Call::count( const char *name ) const
  {
    return QgsProcessingParameters::parameterAsInt( definition( name ), mParameters, mContext );
  }

  bool Call::flag( const char *name ) const
  {
    return QgsProcessingParameters::parameterAsBool( definition( name ), mParameters, mContext );
  }

  QString Call::file( const char *name ) const
  {
    return QgsProcessingParameters::parameterAsFile( definition( name ), mParameters, mContext );
  }

  QString Call::fileOutput( const char *name ) const
  {
    return QgsProcessingParameters::parameterAsFileOutput( definition( name ), mParameters, mContext );
  }

  QgsVectorLayer *Call::layer( const char *name ) const
  {
    return QgsProcessingParameters::parameterAsVectorLayer( definition( name ), mParameters, mContext );
  }

  QList<QgsMapLayer *> Call::layers( const char *name ) const
  {
    return QgsProcessingParameters::parameterAsLayerList( definition( name ), mParameters, mContext );
  }

  std::unique_ptr<QgsProcessingFeatureSource> Call::source( const char *name ) const
  {
    std::unique_ptr<QgsProcessingFeatureSource> found(
      QgsProcessingParameters::parameterAsSource( definition( name ), mParameters, mContext ) );
    if ( found )
      return found;
    if ( !has( name ) )
      throw QgsProcessingException( QCoreApplication::translate( "Call", "Choose a layer for “%1”." ).arg( label( name ) ) );
    throw QgsProcessingException( QCoreApplication::translate( "Call", "“%1”: the layer “%2” could not be opened." )
        .arg( label( name ), QgsProcessingUtils::variantToPythonLiteral( value( name ) ) ) );
  }

  std::unique_ptr<QgsProcessingFeatureSource> Call::optionalSource( const char *name ) const
  {
    return has( name ) ? source( name ) : nullptr;
  }

  std::optional<FeatureOutput> Call::output(
    const char *name, const QgsFields &fields, Qgis::WkbType geometryType, const QgsCoordinateReferenceSystem &crs ) const
  {
    const QgsProcessingParameterDefinition *wanted = definition( name );
    const bool isOptional = wanted && wanted->flags().testFlag( Qgis::ProcessingParameterFlag::Optional );
    if ( isOptional && !value( name ).isValid() )
      return std::nullopt;

    std::optional<FeatureOutput> output = wanted
      ? FeatureOutput::begin( *wanted, value( name ).isValid() ? value( name ) : wanted->defaultValue(), { fields, geometryType, crs },
          mAlgorithm.displayName(), mContext )
      : std::nullopt;
    if ( !output && !isOptional )
      throw QgsProcessingException( QCoreApplication::translate( "Call", "“%1” cannot be created as %2." )
          .arg( label( name ), QgsProcessingUtils::variantToPythonLiteral( value( name ) ) ) );
    return output;
  }

  void Call::say( const QString &sentence ) const
  {
    if ( mFeedback )
      mFeedback->pushInfo( sentence );
  }

  void Call::warn( const QString &sentence ) const
  {
    if ( mFeedback )
      mFeedback->pushWarning( sentence );
  }

  bool Call::isCancelled() const
  {
    return mFeedback && mFeedback->isCanceled();
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
