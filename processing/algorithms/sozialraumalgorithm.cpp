#include "algorithms/sozialraumalgorithm.h"

#include "algorithms/coverage/layersbytype.h"
#include "algorithms/findingtexts.h"
#include "algorithms/interruption.h"
#include "algorithms/namedfields.h"
#include "finding.h"
#include "maps/textlocale.h"
#include "results/inputguard.h"

#include <QCoreApplication>
#include <QIcon>
#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <limits>
#include <new>

namespace sozialraum
{

  namespace
  {
    struct BorderTexts
    {
      Q_DECLARE_TR_FUNCTIONS( SozialraumAlgorithm )
    };

    //! The one border: what \a work throws leaves it as a QgsProcessingException with a sentence for people.
    template<typename Work>
    auto atTheBorder( const Work &work )
    {
      try
      {
        return work();
      }
      catch ( const QgsProcessingException & )
      {
        throw;
      }
      catch ( const InputError &error )
      {
        throw QgsProcessingException( findingText( error.finding() ) );
      }
      catch ( const Cancelled & )
      {
        throw QgsProcessingException( BorderTexts::tr( "Cancelled. Nothing was written." ) );
      }
      catch ( const std::bad_alloc & )
      {
        throw QgsProcessingException(
          BorderTexts::tr( "There is not enough memory for this. Close other programs or choose a smaller area." ) );
      }
      catch ( const QgsException &error )
      {
        throw QgsProcessingException( BorderTexts::tr( "QGIS could not go on: %1" ).arg( error.what() ) );
      }
      catch ( const std::exception &error )
      {
        throw QgsProcessingException( BorderTexts::tr(
          "This is a fault of Sozialraum-Monitor, not of your data: %1. Nothing was written. Please report it with the file "
          "that it happened with." )
            .arg( QString::fromUtf8( error.what() ) ) );
      }
      catch ( ... )
      {
        throw QgsProcessingException(
          BorderTexts::tr( "This is a fault of Sozialraum-Monitor, not of your data. Nothing was written. Please report it with the file "
                           "that it happened with." ) );
      }
    }
  }

  QString SozialraumAlgorithm::shortHelpString() const
  {
    // Dialogs take it for HTML, the terminal prints it as it is.
    const QString help = texts().help;
    return QgsApplication::platform() == QLatin1String( "qgis_process" ) ? help : help.toHtmlEscaped();
  }

  static QString titleOf( AlgorithmGroup group )
  {
    switch ( group )
    {
      case AlgorithmGroup::Tables:
        return QCoreApplication::translate( "AlgorithmGroups", "Tables and areas" );
      case AlgorithmGroup::Store:
        return QCoreApplication::translate( "AlgorithmGroups", "Indicator store" );
      case AlgorithmGroup::Classification:
        return QCoreApplication::translate( "AlgorithmGroups", "Classification and indices" );
      case AlgorithmGroup::Coverage:
        return QCoreApplication::translate( "AlgorithmGroups", "Coverage" );
      case AlgorithmGroup::Demography:
        return QCoreApplication::translate( "AlgorithmGroups", "Population and need" );
      case AlgorithmGroup::Release:
        return QCoreApplication::translate( "AlgorithmGroups", "Release" );
      case AlgorithmGroup::Maps:
        return QCoreApplication::translate( "AlgorithmGroups", "Maps and report" );
    }
    return QString();
  }

  QString SozialraumAlgorithm::group() const
  {
    return QStringLiteral( "%1 · %2" ).arg( static_cast<int>( mGroup ) + 1 ).arg( titleOf( mGroup ) );
  }

  QString SozialraumAlgorithm::groupId() const
  {
    static const QStringList ids{ QStringLiteral( "tables" ), QStringLiteral( "store" ), QStringLiteral( "classification" ),
      QStringLiteral( "coverage" ), QStringLiteral( "demography" ), QStringLiteral( "release" ), QStringLiteral( "maps" ) };
    return ids.at( static_cast<int>( mGroup ) );
  }

  QIcon SozialraumAlgorithm::icon() const
  {
    return QIcon( svgIconPath() );
  }

  QString SozialraumAlgorithm::svgIconPath() const
  {
    return QStringLiteral( ":/sozialraum/icons/%1.svg" ).arg( groupId() );
  }

  void SozialraumAlgorithm::initAlgorithm( const QVariantMap & )
  {
    Parameters parameters;
    declare( parameters );
    std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> asked = parameters.takeParameters();
    if ( mGroup == AlgorithmGroup::Coverage )
      suggestLayersByType( asked );
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : asked )
      addParameter( parameter.release() );
    for ( std::unique_ptr<QgsProcessingOutputDefinition> &output : parameters.takeOutputs() )
      addOutput( output.release() );
  }

  static QString refusalOf( const QgsProcessingParameterDefinition &parameter, const QVariant &value )
  {
    if ( parameter.type() != QgsProcessingParameterNumber::typeName() )
      return BorderTexts::tr( "“%1”: “%2” cannot be used." ).arg( parameter.description(), value.toString() );
    const auto &number = static_cast<const QgsProcessingParameterNumber &>( parameter );
    const auto text = []( double limit ) { return textLocale().toString( limit, 'g', 12 ); };
    bool isNumber = false;
    value.toDouble( &isNumber );
    if ( !isNumber )
      return BorderTexts::tr( "“%1”: “%2” is no number." ).arg( parameter.description(), value.toString() );
    const bool hasLeast = number.minimum() > std::numeric_limits<double>::lowest() + 1.0;
    const bool hasMost = number.maximum() < std::numeric_limits<double>::max();
    if ( hasLeast && hasMost )
      return BorderTexts::tr( "“%1” must be a number from %2 to %3; it is %4." )
        .arg( parameter.description(), text( number.minimum() ), text( number.maximum() ), text( value.toDouble() ) );
    if ( hasLeast )
      return BorderTexts::tr( "“%1” must be a number from %2 on; it is %3." )
        .arg( parameter.description(), text( number.minimum() ), text( value.toDouble() ) );
    return BorderTexts::tr( "“%1” must be a number up to %2; it is %3." )
      .arg( parameter.description(), text( number.maximum() ), text( value.toDouble() ) );
  }

  bool SozialraumAlgorithm::checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message ) const
  {
    if ( QgsProcessingAlgorithm::checkParameterValues( parameters, context, message ) )
      return true;
    if ( !message )
      return false;
    QString firstMissing;
    const QgsProcessingParameterDefinitions asked = parameterDefinitions();
    for ( const QgsProcessingParameterDefinition *parameter : asked )
    {
      const QVariant value = parameters.value( parameter->name() );
      if ( parameter->checkValueIsAcceptable( value, &context ) )
        continue;
      const bool isMissing = !value.isValid() || ( value.userType() == QMetaType::Type::QString && value.toString().trimmed().isEmpty() );
      if ( !isMissing )
      {
        *message = refusalOf( *parameter, value );
        return false;
      }
      if ( firstMissing.isEmpty() )
        firstMissing = BorderTexts::tr( "“%1” is empty; nothing can be done without it." ).arg( parameter->description() );
    }
    if ( !firstMissing.isEmpty() )
      *message = firstMissing;
    return false;
  }

  bool SozialraumAlgorithm::prepareAlgorithm(
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    atTheBorder( [&] {
      Call call( *this, parameters, context, feedback );
      prepare( call );
    } );
    return true;
  }

  QVariantMap SozialraumAlgorithm::processAlgorithm(
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    return atTheBorder( [&] {
      const Interruption untilDone( feedback );
      refuseOutputsOntoInputs( *this, parameters, context );
      requireNamedFields( *this, parameters, context );
      Call call( *this, parameters, context, feedback );
      return run( call );
    } );
  }

}
