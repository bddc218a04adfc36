#include "algorithms/classification/statusdynamicsalgorithm.h"

#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/exclusion.h"
#include "algorithms/classification/fieldparts.h"
#include "algorithms/classification/groupstyle.h"
#include "algorithms/findingtexts.h"
#include "algorithms/numbersintexts.h"

#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <map>

namespace sozialraum
{

  AlgorithmTexts StatusDynamicsAlgorithm::texts() const
  {
    return {
      tr( "Status and dynamics" ),
      tr( "status,dynamics,change,trend,groups,Berlin,MSS,Hamburg,monitor" ),
      tr( "Puts areas into four classes of status, three of dynamics and the twelve groups of both." ),
      tr( "Computes an index of the status and an index of the change of the same indicators over some years, as Berlin's Monitoring "
          "Soziale Stadtentwicklung does: "
          "z-scores with divisor n around the simple mean of the rated areas, their sum, and z-scores again.\n\n"
          "Status: 1 high (below −1 standard deviations), 2 middle, 3 low (above 1), 4 very low (above 1.5). Dynamics: 1 positive (below "
          "−1), 3 stable, 5 negative (above 1). "
          "A value on a limit belongs to the class nearer to the mean. Groups: 1+ 1± 1- … 4-.\n\n"
          "The classes compare areas with each other: negative dynamics does not mean that the burden grew, only that it did worse than in "
          "the other areas.\n\n"
          "Excluded areas and those that lack an indicator are not rated (−3) and take part in no mean; where that is so because an "
          "indicator is confidential, −1." ),
    };
  }

  void StatusDynamicsAlgorithm::declare( Parameters &p ) const
  {
    p.source( "INPUT", tr( "Areas" ), tr( "Areas or a table with one field per indicator and period." ) );
    p.fields( "STATUS_FIELDS", tr( "Indicators of the status" ), tr( "Shares of the newest year; high values are a burden." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric );
    p.fields( "DYNAMICS_FIELDS", tr( "Indicators of the dynamics" ),
      tr( "Changes over some years, in percentage points, where the table has them." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.fields( "EARLIER_FIELDS", tr( "The same indicators earlier" ),
      tr( "Instead of the changes: the indicators of the status some years ago, in the same order. The change is computed." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.choice( "CHANGE", tr( "Change" ),
      tr( "Of the earlier indicators: the difference, of shares in percentage points, or relative to the earlier value in percent." ),
      { QStringLiteral( "difference" ), QStringLiteral( "relative" ) }, { .advanced = true } );
    p.fields( "REVERSED_FIELDS", tr( "Indicators where low values are a burden" ),
      tr( "Fields among the chosen ones whose direction is turned around, like school-leaving certificates." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true, .advanced = true } );
    exclusionParameters( p );
    p.text( "STATUS_CUTS", tr( "Limits of the status" ), tr( "In standard deviations around the mean." ), { .advanced = true },
      QStringLiteral( "-1;1;1.5" ) );
    p.text( "DYNAMICS_CUTS", tr( "Limits of the dynamics" ), tr( "In standard deviations around the mean." ), { .advanced = true },
      QStringLiteral( "-1;1" ) );
    p.output( "OUTPUT", tr( "Status and dynamics" ),
      tr( "The input with status_index, status_class, dynamics_index, dynamics_class and group; class_id numbers the groups for the map: "
          "colour for the status, a triangle for the dynamics." ) );
  }

  static QString statusName( int statusClass, std::size_t classCount )
  {
    const QStringList names{ StatusDynamicsAlgorithm::tr( "high" ), StatusDynamicsAlgorithm::tr( "middle" ),
      StatusDynamicsAlgorithm::tr( "low" ), StatusDynamicsAlgorithm::tr( "very low" ) };
    return classCount == 4 ? names.at( statusClass - 1 ) : QString::number( statusClass );
  }

  static QString dynamicsName( int dynamicsClass, std::size_t classCount )
  {
    const QStringList names{ StatusDynamicsAlgorithm::tr( "positive" ), StatusDynamicsAlgorithm::tr( "stable" ),
      StatusDynamicsAlgorithm::tr( "negative" ) };
    return classCount == 3 ? names.at( ( dynamicsClass - 1 ) / 2 ) : QString::number( dynamicsClass );
  }

  //! Number of the group, 1 … 12, or the id of what an area lacks.
  static int groupNumber( int statusClass, int dynamicsClass, std::size_t dynamicsCount )
  {
    if ( statusClass == suppressedClassId || dynamicsClass == suppressedClassId )
      return suppressedClassId;
    if ( statusClass < 1 || dynamicsClass < 1 )
      return std::min( statusClass < 1 ? statusClass : 0, dynamicsClass < 1 ? dynamicsClass : 0 );
    return ( statusClass - 1 ) * static_cast<int>( dynamicsCount ) + ( dynamicsClass + 1 ) / 2;
  }

  static std::vector<SignedClass> groupLegend( std::size_t statusCount, std::size_t dynamicsCount, bool anyConfidential )
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
        group.entry.label = StatusDynamicsAlgorithm::tr( "%1: status %2, dynamics %3" )
                              .arg( QString::fromStdString( groupName( statusClass, dynamicsClass, dynamicsCount ) ),
                                statusName( statusClass, statusCount ), dynamicsName( dynamicsClass, dynamicsCount ) );
        group.color = colors[status - 1];
        group.sign = dynamicsClass < middle ? 1 : ( dynamicsClass > middle ? -1 : 0 );
        legend.push_back( group );
      }
    }
    if ( anyConfidential )
      legend.push_back( { { confidentialClass, usualLabel( confidentialClass ) }, {}, 0 } );
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
      feedback->pushInfo( group.empty()
          ? StatusDynamicsAlgorithm::tr( "Not rated – areas: %1" ).arg( count )
          : StatusDynamicsAlgorithm::tr( "Group %1 – areas: %2" ).arg( QString::fromStdString( group ) ).arg( count ) );
  }

  static QgsFields statusFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "status_index" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "status_class" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "dynamics_index" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "dynamics_class" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "group" ), QMetaType::Type::QString ) );
    for ( const QgsField &field : classFields() )
      fields.append( field );
    return fields;
  }

  //! A direction that is turned around of a field that is not \a chosen is a slip.
  static void warnOfReversed( const QStringList &reversed, const QStringList &chosen, const Call &call )
  {
    for ( const QString &field : reversed )
    {
      if ( !chosen.contains( field ) )
        call.warn( StatusDynamicsAlgorithm::tr( "“%1” under “%2” is not among the chosen indicators and has no effect." )
            .arg( field, call.label( "REVERSED_FIELDS" ) ) );
    }
  }

  StatusDynamicsAlgorithm::Indicators StatusDynamicsAlgorithm::indicators( const Call &call, const AreaInput &areas ) const
  {
    const QStringList statusFields = call.texts( "STATUS_FIELDS" );
    const QStringList reversed = call.texts( "REVERSED_FIELDS" );
    const QStringList dynamicsFields = call.texts( "DYNAMICS_FIELDS" );
    const std::vector<IndicatorColumn> status = areas.columns( statusFields, call.feedback() );
    Indicators indicators;
    indicators.status = partsOfFields( statusFields, status, reversed );
    if ( !dynamicsFields.isEmpty() )
    {
      if ( !call.texts( "EARLIER_FIELDS" ).isEmpty() )
        call.warn(
          tr( "“%1” is chosen, so that “%2” has no effect." ).arg( call.label( "DYNAMICS_FIELDS" ), call.label( "EARLIER_FIELDS" ) ) );
      warnOfReversed( reversed, statusFields + dynamicsFields, call );
      indicators.dynamics = partsOfFields( dynamicsFields, areas.columns( dynamicsFields, call.feedback() ), reversed );
      return indicators;
    }
    const QStringList earlierFields = call.texts( "EARLIER_FIELDS" );
    warnOfReversed( reversed, statusFields, call );
    if ( earlierFields.size() != statusFields.size() )
      throw QgsProcessingException(
        tr( "Choose the indicators of the dynamics, or for each of the %1 indicators of the status the same one earlier; %2 are chosen." )
          .arg( statusFields.size() )
          .arg( earlierFields.size() ) );
    const ChangeMeasure kind = call.choice( "CHANGE" ) == QLatin1String( "relative" ) ? ChangeMeasure::Relative : ChangeMeasure::Difference;
    const std::vector<IndicatorColumn> earlier = areas.columns( earlierFields, call.feedback() );
    indicators.dynamics = partsOfFields( statusFields, earlier, reversed );
    for ( std::size_t i = 0; i < earlier.size(); ++i )
    {
      IndexPart &part = indicators.dynamics[i];
      part.values = change( indicators.status[i].values, part.values, kind );
      for ( std::size_t area = 0; area < part.confidential.size(); ++area )
        part.confidential[area] = part.confidential[area] || indicators.status[i].confidential[area];
    }
    return indicators;
  }

  StatusDynamicsOptions StatusDynamicsAlgorithm::options( const Call &call ) const
  {
    StatusDynamicsOptions options;
    options.statusCuts = numberList( call.text( "STATUS_CUTS" ), tr( "Limits of the status" ) );
    options.dynamicsCuts = numberList( call.text( "DYNAMICS_CUTS" ), tr( "Limits of the dynamics" ) );
    return options;
  }

  QVariantMap StatusDynamicsAlgorithm::run( Call &call )
  {
    const AreaInput areas = readAreas( call );
    const Indicators chosen = indicators( call, areas );
    const StatusDynamicsOptions cuts = options( call );
    const Exclusion excluded =
      exclusion( call, createExpressionContext( call.parameters(), call.context(), areas.source.get() ), areas.features, areas.fields() );
    FeedbackReporter problems( call.feedback() );
    const StatusDynamics result = statusDynamics( chosen.status, chosen.dynamics, excluded.excluded, cuts, &problems );
    advance( call.progress(), 0.5 );
    IndicatorProperties properties;
    properties.name = tr( "Status and dynamics" );
    properties.method = tr( "Status and dynamics: z-scores around the simple mean with divisor n, added up, z-scores again; classes at %1 "
                            "and %2 standard deviations" )
                          .arg( call.text( "STATUS_CUTS" ), call.text( "DYNAMICS_CUTS" ) );
    call.say( properties.method );
    reportGroups( result, call.feedback() );

    const std::size_t dynamicsCount = cuts.dynamicsCuts.size() + 1;
    const std::vector<SignedClass> legend =
      groupLegend( cuts.statusCuts.size() + 1, dynamicsCount, result.status.classes.suppressed + result.dynamics.classes.suppressed > 0 );
    const LabelsById labels( entriesOf( legend ) );
    const QgsFields added = statusFields();
    FeatureOutput output = beginAreas( call, areas, added );
    const auto attributesOf = [&]( std::size_t i ) {
      const int id = groupNumber( result.statusClasses[i], result.dynamicsClasses[i], dynamicsCount );
      const QVariant group = result.groups[i].empty() ? QVariant() : QVariant( QString::fromStdString( result.groups[i] ) );
      return QVariantList{ numberOrNull( result.status.index[i] ), result.statusClasses[i], numberOrNull( result.dynamics.index[i] ),
        result.dynamicsClasses[i], group, id, labels.label( id ) };
    };
    writeAreas( output, areas, added, attributesOf, stepOf( call.progress(), 0.5, 1.0 ) );
    return { { QStringLiteral( "OUTPUT" ), output.finish( [&]( QgsVectorLayer &layer ) {
                setIndicatorProperties( layer, propertiesWithClass( properties ) );
                styleSignedClasses( layer, legend );
              } ) } };
  }

}
