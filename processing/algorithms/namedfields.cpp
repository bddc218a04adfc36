#include "algorithms/namedfields.h"

#include "algorithms/classification/areacolumns.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>

#include <memory>

namespace sozialraum
{

  static bool isOneLayer( const QgsProcessingParameterDefinition *parameter )
  {
    return parameter
      && ( parameter->type() == QgsProcessingParameterFeatureSource::typeName()
        || parameter->type() == QgsProcessingParameterVectorLayer::typeName() );
  }

  void requireNamedFields( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context )
  {
    const QgsProcessingParameterDefinitions asked = algorithm.parameterDefinitions();
    for ( const QgsProcessingParameterDefinition *parameter : asked )
    {
      if ( parameter->type() != QgsProcessingParameterField::typeName() )
        continue;
      const QString layer = static_cast<const QgsProcessingParameterField *>( parameter )->parentLayerParameterName();
      const QgsProcessingParameterDefinition *parent = algorithm.parameterDefinition( layer );
      QStringList names = QgsProcessingParameters::parameterAsStrings( parameter, parameters, context );
      names.removeAll( QString() );
      if ( names.isEmpty() || !isOneLayer( parent ) )
        continue;
      const std::unique_ptr<QgsProcessingFeatureSource> source( QgsProcessingParameters::parameterAsSource( parent, parameters, context ) );
      if ( !source )
        continue; // whoever reads it says so
      const QgsFields fields = source->fields();
      for ( const QString &name : std::as_const( names ) )
      {
        if ( fields.lookupField( name ) < 0 && fieldMeant( fields, name, nullptr ).isEmpty() )
          throw QgsProcessingException(
            QCoreApplication::translate( "NamedFields", "“%1”: there is no field “%2” in “%3”. Its fields are: %4." )
              .arg( parameter->description(), name, source->sourceName(), fields.names().join( QStringLiteral( ", " ) ) ) );
      }
    }
  }

}
