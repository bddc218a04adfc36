#include "algorithms/classification/statusdynamicsalgorithm.h"

#include "algorithms/classification/areacolumns.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/exclusion.h"
#include "algorithms/classification/fieldparts.h"
#include "algorithms/classification/groupstyle.h"
#include "algorithms/findingtexts.h"
#include "classification/statusdynamics.h"

#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace sozialraum
{

  QString StatusDynamicsAlgorithm::name() const
  {
    return QStringLiteral( "statusdynamics" );
  }

  QString StatusDynamicsAlgorithm::displayName() const
  {
    return tr( "Status and dynamics" );
  }

  QStringList StatusDynamicsAlgorithm::tags() const
  {
    return tr( "status,dynamics,change,trend,groups,Berlin,MSS,Hamburg,monitor" ).split( QLatin1Char( ',' ) );
  }

  QString StatusDynamicsAlgorithm::shortDescription() const
  {
    return tr( "Puts areas into four classes of status, three of dynamics and the twelve groups of both." );
  }

  QString StatusDynamicsAlgorithm::shortHelpString() const
  {
    return tr( "Computes an index of the status and an index of the change of the same indicators over some years, as Berlin's Monitoring Soziale Stadtentwicklung does: "
               "z-scores with divisor n around the simple mean of the rated areas, their sum, and z-scores again.\n\n"
               "Status: 1 high (below −1 standard deviations), 2 middle, 3 low (above 1), 4 very low (above 1.5). Dynamics: 1 positive (below −1), 3 stable, 5 negative (above 1). "
               "A value on a limit belongs to the class nearer to the mean. Groups: 1+ 1± 1- … 4-.\n\n"
               "The classes compare areas with each other: negative dynamics does not mean that the burden grew, only that it did worse than in the other areas.\n\n"
               "Excluded areas and those that lack an indicator are not rated (−3) and take part in no mean." );
  }

  StatusDynamicsAlgorithm *StatusDynamicsAlgorithm::createInstance() const
  {
    return new StatusDynamicsAlgorithm();
  }

  void StatusDynamicsAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto add = [this]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced = false ) {
      parameter->setHelp( help );
      if ( advanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      addParameter( parameter.release() );
    };
    const auto fieldList = []( const QString &name, const QString &description, bool optional ) {
      return std::make_unique<QgsProcessingParameterField>( name, description, QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Numeric, true, optional );
    };
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "INPUT" ), tr( "Areas" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::Vector ) } ), tr( "Areas or a table with one field per indicator and period." ) );
    add( fieldList( QStringLiteral( "STATUS_FIELDS" ), tr( "Indicators of the status" ), false ), tr( "Shares of the newest year; high values are a burden." ) );
    add( fieldList( QStringLiteral( "DYNAMICS_FIELDS" ), tr( "Indicators of the dynamics" ), true ), tr( "Changes over some years, in percentage points, where the table has them." ) );
    add( fieldList( QStringLiteral( "EARLIER_FIELDS" ), tr( "The same indicators earlier" ), true ), tr( "Instead of the changes: the indicators of the status some years ago, in the same order. The change is computed." ) );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "CHANGE" ), tr( "Change" ), QStringList{ QStringLiteral( "difference" ), QStringLiteral( "relative" ) }, false, QStringLiteral( "difference" ), false, true ), tr( "Of the earlier indicators: the difference, of shares in percentage points, or relative to the earlier value in percent." ), true );
    add( fieldList( QStringLiteral( "REVERSED_FIELDS" ), tr( "Indicators where low values are a burden" ), true ), tr( "Fields among the chosen ones whose direction is turned around, like school-leaving certificates." ), true );
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : exclusionParameters() )
      addParameter( parameter.release() );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "STATUS_CUTS" ), tr( "Limits of the status" ), QStringLiteral( "-1;1;1.5" ) ), tr( "In standard deviations around the mean." ), true );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "DYNAMICS_CUTS" ), tr( "Limits of the dynamics" ), QStringLiteral( "-1;1" ) ), tr( "In standard deviations around the mean." ), true );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Status and dynamics" ) ), tr( "The input with status_index, status_class, dynamics_index, dynamics_class and group; class_id numbers the groups for the map: colour for the status, a triangle for the dynamics." ) );
  }

  static QString statusName( int statusClass, std::size_t classCount )
  {
    const QStringList names{ StatusDynamicsAlgorithm::tr( "high" ), StatusDynamicsAlgorithm::tr( "middle" ), StatusDynamicsAlgorithm::tr( "low" ), StatusDynamicsAlgorithm::tr( "very low" ) };
    return classCount == 4 ? names.at( statusClass - 1 ) : QString::number( statusClass );
  }

  static QString dynamicsName( int dynamicsClass, std::size_t classCount )
  {
    const QStringList names{ StatusDynamicsAlgorithm::tr( "positive" ), StatusDynamicsAlgorithm::tr( "stable" ), StatusDynamicsAlgorithm::tr( "negative" ) };
    return classCount == 3 ? names.at( ( dynamicsClass - 1 ) / 2 ) : QString::number( dynamicsClass );
  }

  //! Number of the group, 1 … 12, or the id of what an area lacks.
  static int groupNumber( int statusClass, int dynamicsClass, std::size_t dynamicsCount )
  {
    if ( statusClass < 1 || dynamicsClass < 1 )
      return std::min( statusClass < 1 ? statusClass : 0, dynamicsClass < 1 ? dynamicsClass : 0 );
    return ( statusClass - 1 ) * static_cast<int>( dynamicsCount ) + ( dynamicsClass + 1 ) / 2;
  }

  static std::vector<SignedClass> groupLegend( std::size_t statusCount, std::size_t dynamicsCount )
  {
    const std::vector<QColor> colors = classColors( static_cast<int>( statusCount ), ClassPalette::Burden );
    const int middle = static_cast<int>( dynamicsCount );
    std::vector<SignedClass> legend;
    for ( std::size_t status = 1; status <= statusCount; ++status )
    {
      for ( std::size_t place = 1; place <= dynamicsCount; ++place )
      {
        const int statusClass = static_cast<int>( status );
        const int dynamicsClass = 2 * static_cast<int>( place ) - 1;
        SignedClass group;
        group.entry.id = groupNumber( statusClass, dynamicsClass, dynamicsCount );
        group.entry.label = StatusDynamicsAlgorithm::tr( "status %1, dynamics %2" ).arg( statusName( statusClass, statusCount ), dynamicsName( dynamicsClass, dynamicsCount ) );
        group.color = colors[status - 1];
        group.sign = dynamicsClass < middle ? 1 : ( dynamicsClass > middle ? -1 : 0 );
        legend.push_back( group );
      }
    }
    for ( const int id : { noDataClass, notRatedClass } )
      legend.push_back( { { id, usualLabel( id ) }, {}, 0 } );
    return legend;
  }

  static void reportGroups( const StatusDynamics &result, QgsProcessingFeedback *feedback )
  {
    std::map<std::string, int> counts;
    for ( const std::string &group : result.groups )
      ++counts[group];
    for ( const auto &[group, count] : counts )
      feedback->pushInfo( group.empty() ? StatusDynamicsAlgorithm::tr( "Not rated – areas: %1" ).arg( count ) : StatusDynamicsAlgorithm::tr( "Group %1 – areas: %2" ).arg( QString::fromStdString( group ) ).arg( count ) );
  }

  QVariantMap StatusDynamicsAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> areas = requiredSource( parameters, QStringLiteral( "INPUT" ), context );
    const std::vector<QgsFeature> features = allFeatures( *areas, feedback );
    const auto columnsOf = [&]( const QStringList &fields ) {
      std::vector<std::vector<double>> columns;
      for ( const QString &field : fields )
        columns.push_back( readColumn( features, areas->fields(), field, feedback ).usable() );
      return columns;
    };
    const QStringList statusFields = parameterAsStrings( parameters, QStringLiteral( "STATUS_FIELDS" ), context );
    const QStringList earlierFields = parameterAsStrings( parameters, QStringLiteral( "EARLIER_FIELDS" ), context );
    const QStringList reversed = parameterAsStrings( parameters, QStringLiteral( "REVERSED_FIELDS" ), context );
    QStringList dynamicsFields = parameterAsStrings( parameters, QStringLiteral( "DYNAMICS_FIELDS" ), context );
    const std::vector<std::vector<double>> status = columnsOf( statusFields );
    std::vector<std::vector<double>> dynamics = columnsOf( dynamicsFields );
    if ( dynamicsFields.isEmpty() )
    {
      if ( earlierFields.size() != statusFields.size() )
        throw QgsProcessingException( tr( "Choose the indicators of the dynamics, or for each of the %1 indicators of the status the same one earlier; %2 are chosen." ).arg( statusFields.size() ).arg( earlierFields.size() ) );
      const ChangeKind kind = parameterAsEnumString( parameters, QStringLiteral( "CHANGE" ), context ) == QLatin1String( "relative" ) ? ChangeKind::Relative : ChangeKind::Difference;
      const std::vector<std::vector<double>> earlier = columnsOf( earlierFields );
      for ( std::size_t i = 0; i < status.size(); ++i )
        dynamics.push_back( change( status[i], earlier[i], kind ) );
      dynamicsFields = statusFields;
    }
    StatusDynamicsOptions options;
    options.statusCuts = numberList( parameterAsString( parameters, QStringLiteral( "STATUS_CUTS" ), context ), tr( "Limits of the status" ) );
    options.dynamicsCuts = numberList( parameterAsString( parameters, QStringLiteral( "DYNAMICS_CUTS" ), context ), tr( "Limits of the dynamics" ) );

    const Exclusion excluded = exclusion( *this, parameters, context, createExpressionContext( parameters, context, areas.get() ), features, areas->fields(), feedback );
    FeedbackReporter problems( feedback );
    const StatusDynamics result = statusDynamics( partsOfFields( statusFields, status, reversed ), partsOfFields( dynamicsFields, dynamics, reversed ), excluded.excluded, options, &problems );
    advance( progressOf( feedback ), 0.5 );
    const QString method = tr( "Status and dynamics: z-scores around the simple mean with divisor n, added up, z-scores again; classes at %1 and %2 standard deviations" ).arg( parameterAsString( parameters, QStringLiteral( "STATUS_CUTS" ), context ), parameterAsString( parameters, QStringLiteral( "DYNAMICS_CUTS" ), context ) );
    feedback->pushInfo( method );
    reportGroups( result, feedback );

    QgsFields added;
    added.append( QgsField( QStringLiteral( "status_index" ), QMetaType::Type::Double ) );
    added.append( QgsField( QStringLiteral( "status_class" ), QMetaType::Type::Int ) );
    added.append( QgsField( QStringLiteral( "dynamics_index" ), QMetaType::Type::Double ) );
    added.append( QgsField( QStringLiteral( "dynamics_class" ), QMetaType::Type::Int ) );
    added.append( QgsField( QStringLiteral( "group" ), QMetaType::Type::QString ) );
    for ( const QgsField &field : classFields() )
      added.append( field );
    const ExtendedFields fields( areas->fields(), added );
    std::optional<FeatureOutput> output = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, fields.fields(), areas->wkbType(), areas->sourceCrs() );
    const std::size_t dynamicsCount = options.dynamicsCuts.size() + 1;
    const std::vector<SignedClass> legend = groupLegend( options.statusCuts.size() + 1, dynamicsCount );
    std::vector<MapClass> entries;
    for ( const SignedClass &group : legend )
      entries.push_back( group.entry );
    const LabelsById labels( entries );
    const auto numberOrNull = []( double value ) { return std::isnan( value ) ? QVariant() : QVariant( value ); };
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      const int id = groupNumber( result.statusClasses[i], result.dynamicsClasses[i], dynamicsCount );
      QgsFeature feature( fields.fields() );
      feature.setGeometry( features[i].geometry() );
      feature.setAttributes( fields.attributes( features[i], { numberOrNull( result.status.index[i] ), result.statusClasses[i], numberOrNull( result.dynamics.index[i] ), result.dynamicsClasses[i], result.groups[i].empty() ? QVariant() : QVariant( QString::fromStdString( result.groups[i] ) ), id, labels.label( id ) } ) );
      output->add( feature );
      advance( progressOf( feedback ), 0.5 + 0.5 * static_cast<double>( i + 1 ) / static_cast<double>( features.size() ) );
    }
    IndicatorProperties properties;
    properties.name = tr( "Status and dynamics" );
    properties.method = method;
    return { { QStringLiteral( "OUTPUT" ), output->finish( [&]( QgsVectorLayer &layer ) {
                setIndicatorProperties( layer, { { QStringLiteral( "class_id" ), properties } } );
                styleSignedClasses( layer, legend );
              } ) } };
  }

}
