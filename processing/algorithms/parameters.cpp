#include "algorithms/parameters.h"

#include "algorithms/choiceparameter.h"

namespace sozialraum
{

  static QList<int> only( Qgis::ProcessingSourceType type )
  {
    return { static_cast<int>( type ) };
  }

  template<typename Number>
  static QVariant orNothing( const std::optional<Number> &usual )
  {
    return usual ? QVariant( *usual ) : QVariant();
  }

  Parameters::~Parameters() = default;

  void Parameters::add( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, Asked asked )
  {
    parameter->setHelp( parameter->help().isEmpty() ? help : help + parameter->help() );
    if ( asked.optional )
      parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Optional );
    if ( asked.advanced )
      parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
    mParameters.push_back( std::move( parameter ) );
  }

  void Parameters::add( std::unique_ptr<QgsProcessingOutputDefinition> output )
  {
    mOutputs.push_back( std::move( output ) );
  }

  void Parameters::source( const char *name, const QString &label, const QString &help, Qgis::ProcessingSourceType type, Asked asked )
  {
    source( name, label, help, only( type ), asked );
  }

  void Parameters::source( const char *name, const QString &label, const QString &help, const QList<int> &types, Asked asked )
  {
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QLatin1String( name ), label, types ), help, asked );
  }

  void Parameters::setUsual( const char *name, const QVariant &usual )
  {
    for ( const std::unique_ptr<QgsProcessingParameterDefinition> &parameter : mParameters )
    {
      if ( parameter->name() == QLatin1String( name ) )
        parameter->setDefaultValue( usual );
    }
  }

  void Parameters::take( Parameters &others, const QStringList &except, Asked asked )
  {
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : others.takeParameters() )
    {
      if ( except.contains( parameter->name() ) )
        continue;
      const QString help = parameter->help();
      parameter->setHelp( QString() );
      add( std::move( parameter ), help, asked );
    }
    for ( std::unique_ptr<QgsProcessingOutputDefinition> &output : others.takeOutputs() )
      add( std::move( output ) );
  }

  void Parameters::layer( const char *name, const QString &label, const QString &help, Qgis::ProcessingSourceType type, Asked asked )
  {
    add( std::make_unique<QgsProcessingParameterVectorLayer>( QLatin1String( name ), label, only( type ) ), help, asked );
  }

  void Parameters::field( const char *name, const QString &label, const QString &help, const char *ofSource,
    Qgis::ProcessingFieldParameterDataType type, Asked asked )
  {
    add( std::make_unique<QgsProcessingParameterField>( QLatin1String( name ), label, QVariant(), QLatin1String( ofSource ), type, false ),
      help, asked );
  }

  void Parameters::fields( const char *name, const QString &label, const QString &help, const char *ofSource,
    Qgis::ProcessingFieldParameterDataType type, Asked asked )
  {
    add( std::make_unique<QgsProcessingParameterField>( QLatin1String( name ), label, QVariant(), QLatin1String( ofSource ), type, true ),
      help, asked );
  }

  void Parameters::text( const char *name, const QString &label, const QString &help, Asked asked, const QString &usual )
  {
    add( std::make_unique<QgsProcessingParameterString>( QLatin1String( name ), label, usual.isNull() ? QVariant() : QVariant( usual ) ),
      help, asked );
  }

  void Parameters::lines( const char *name, const QString &label, const QString &help, Asked asked )
  {
    add( std::make_unique<QgsProcessingParameterString>( QLatin1String( name ), label, QVariant(), true ), help, asked );
  }

  void Parameters::number(
    const char *name, const QString &label, const QString &help, std::optional<double> usual, NumberRange range, Asked asked )
  {
    add( std::make_unique<QgsProcessingParameterNumber>( QLatin1String( name ), label, Qgis::ProcessingNumberParameterType::Double,
           orNothing( usual ), asked.optional, range.least, range.greatest ),
      help, asked );
  }

  void Parameters::count(
    const char *name, const QString &label, const QString &help, std::optional<int> usual, NumberRange range, Asked asked )
  {
    add( std::make_unique<QgsProcessingParameterNumber>( QLatin1String( name ), label, Qgis::ProcessingNumberParameterType::Integer,
           orNothing( usual ), asked.optional, range.least, range.greatest ),
      help, asked );
  }

  void Parameters::flag( const char *name, const QString &label, const QString &help, bool usual, Asked asked )
  {
    add( std::make_unique<QgsProcessingParameterBoolean>( QLatin1String( name ), label, usual ), help, asked );
  }

  void Parameters::choice(
    const char *name, const QString &label, const QString &help, const QStringList &words, Asked asked, const QString &usual )
  {
    add( std::make_unique<ChoiceParameter>( QLatin1String( name ), label, words, usual.isEmpty() ? words.first() : usual ), help, asked );
  }

  void Parameters::output( const char *name, const QString &label, const QString &help, Qgis::ProcessingSourceType type )
  {
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QLatin1String( name ), label, type ), help );
  }

  void Parameters::extraOutput( const char *name, const QString &label, const QString &help, Qgis::ProcessingSourceType type )
  {
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QLatin1String( name ), label, type, QVariant(), true, false ), help );
  }

  void Parameters::result( const char *name, const QString &label )
  {
    add( std::make_unique<QgsProcessingOutputNumber>( QLatin1String( name ), label ) );
  }

}
