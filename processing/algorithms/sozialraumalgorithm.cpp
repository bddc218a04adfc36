#include "algorithms/sozialraumalgorithm.h"

#include "algorithms/coverage/layersbytype.h"
#include "algorithms/findingtexts.h"
#include "algorithms/interruption.h"
#include "finding.h"
#include "results/inputguard.h"

#include <QCoreApplication>
#include <QIcon>
#include <qgsapplication.h>
#include <qgsexception.h>

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
      Call call( *this, parameters, context, feedback );
      return run( call );
    } );
  }

}
