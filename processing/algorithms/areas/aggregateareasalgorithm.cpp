#include "algorithms/areas/aggregateareasalgorithm.h"

#include "algorithms/areas/areagroupings.h"
#include "algorithms/areas/groupoutput.h"
#include "algorithms/areas/loggedfindings.h"
#include "algorithms/areas/outlinecheck.h"
#include "algorithms/areas/sumreport.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/areas/textlists.h"
#include "observations/additivity.h"
#include "areas/dissolve.h"
#include "maps/textlocale.h"
#include "findings/areascodes.h"
#include "text/shortnumber.h"

#include <qgsdistancearea.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  AlgorithmTexts AggregateAreasAlgorithm::texts() const
  {
    return {
      tr( "Aggregate areas" ),
      tr( "planning area,Sozialraum,LEADER,district,dissolve,merge,sum,rate,group,monitor" ),
      tr( "Joins areas to planning areas: borders dissolved, counts summed, rates computed anew." ),
      tr(
        "Groups areas by fields, by lists of members (area_key;group_key;group_name) or by district; groups may overlap and may leave "
        "areas "
        "out.\n\n"
        "Inner borders vanish exactly where neighbours share their vertices, as in official boundaries, so that there are no slivers; "
        "areas "
        "before and after are "
        "compared. Where borders do not fit, broken outlines are repaired, the group is joined all the same, and the log says so.\n\n"
        "Counts are summed. Rates are never averaged: give each as a formula over counts, like “share = unemployed / population * 100”." ),
    };
  }

  void AggregateAreasAlgorithm::declare( Parameters &p ) const
  {
    p.source(
      "INPUT", tr( "Areas" ), tr( "Municipalities or other areas, with their counts." ), Qgis::ProcessingSourceType::VectorPolygon );
    p.field( "KEY_FIELD", tr( "Field with the area key" ),
      tr( "AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.fields( "GROUP_FIELD", tr( "Group by fields" ),
      tr( "Fields that hold the key or name of the group; each makes a grouping of its own." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "MEMBERSHIP" ), tr( "Lists of members" ), true ),
      tr( "Files or layers with the columns area_key, group_key and group_name; each makes a grouping of its own, or, with a column "
          "“grouping”, one for each name in it." ) );
    p.flag( "DISTRICTS", tr( "Group by district" ), tr( "Groups municipalities by the first five digits of their key." ), false,
      { .optional = true } );
    p.fields( "COUNT_FIELDS", tr( "Counts" ), tr( "Fields to sum. Left empty: those that “Join indicators” knows as counts." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.lines( "RATES", tr( "Rates" ),
      tr( "Formulas over counts, separated by semicolons or line ends: “share = unemployed / population * 100”." ), { .optional = true } );
    p.choice( "MISSING", tr( "A missing part" ),
      tr( "Makes the sum missing, or leaves the sum of the others as a lower bound with the status “uncertain”." ),
      { QStringLiteral( "missing" ), QStringLiteral( "lower_bound" ) } );
    p.output(
      "OUTPUT", tr( "Planning areas" ), tr( "One area per group, with its sums and rates." ), Qgis::ProcessingSourceType::VectorPolygon );
    p.result( "GROUPS", tr( "Groups" ) );
    p.result( "AREAS_WITHOUT_GROUP", tr( "Areas in no group" ) );
  }

  void AggregateAreasAlgorithm::prepare( Call &call )
  {
    mMemberships = tableInputs( call.value( "MEMBERSHIP" ), call.context() );
    mProperties = indicatorPropertiesOf( call.layer( "INPUT" ) );
  }

  //! Outlines of the rows that count: land, not water.
  static std::vector<Wkb> outlinesOf( const AreaSource &areas, const LayerAreas &layer )
  {
    std::vector<Wkb> outlines;
    for ( std::size_t row = 0; row < areas.features.size(); ++row )
    {
      const QgsGeometry geometry = areas.features[row].geometry();
      const QByteArray wkb = layer.rowTakesValue( row ) && !geometry.isEmpty() ? geometry.asWkb() : QByteArray();
      outlines.emplace_back( wkb.constData(), static_cast<std::size_t>( wkb.size() ) );
    }
    return outlines;
  }

  static std::vector<std::vector<std::uint32_t>> rowsOfGroups(
    const Membership &membership, const AreaSource &areas, const LayerAreas &layer )
  {
    std::vector<std::vector<std::uint32_t>> rowsOfArea( layer.areas().size() );
    for ( std::size_t row = 0; row < areas.features.size(); ++row )
    {
      if ( const std::optional<std::uint32_t> area = layer.areaOfRow( row ) )
        rowsOfArea[*area].push_back( static_cast<std::uint32_t>( row ) );
    }
    std::vector<std::vector<std::uint32_t>> groups;
    for ( const AreaGroup &group : membership.groups )
    {
      std::vector<std::uint32_t> &rows = groups.emplace_back();
      for ( const std::uint32_t area : group.members )
        rows.insert( rows.end(), rowsOfArea[area].begin(), rowsOfArea[area].end() );
    }
    return groups;
  }

  //! Areas of the members of a group and of its outline, in km² on the ellipsoid.
  struct GroupSize
  {
    double members = 0.0;
    double outline = 0.0;
  };

  static std::vector<GroupSize> sizesOf( const std::vector<Wkb> &outlines, const std::vector<std::vector<std::uint32_t>> &rows,
    const std::vector<DissolvedArea> &dissolved, const QgsCoordinateReferenceSystem &crs, const QgsProcessingContext &context )
  {
    constexpr double squareMetresInKilometre = 1e6;
    QgsDistanceArea measure;
    measure.setSourceCrs( crs, context.transformContext() );
    measure.setEllipsoid( crs.ellipsoidAcronym() );
    const auto size = [&measure]( const Wkb &wkb ) {
      QgsGeometry outline;
      if ( !wkb.empty() )
        outline.fromWkb( QByteArray( wkb.data(), static_cast<int>( wkb.size() ) ) );
      return outline.isEmpty() ? 0.0 : measure.measureArea( outline ) / squareMetresInKilometre;
    };
    std::vector<GroupSize> sizes;
    for ( std::size_t group = 0; group < dissolved.size(); ++group )
    {
      GroupSize &ofGroup = sizes.emplace_back();
      for ( const std::uint32_t row : rows[group] )
        ofGroup.members += size( outlines[row] );
      ofGroup.outline = size( dissolved[group].outline );
    }
    return sizes;
  }

  static void reportBorders( const AreaGrouping &grouping, const std::vector<DissolvedArea> &dissolved, const std::vector<GroupSize> &sizes,
    LoggedFindings &findings )
  {
    for ( std::size_t group = 0; group < dissolved.size(); ++group )
    {
      if ( dissolved[group].repairedMembers > 0 )
        findings.report(
          { codes::outlinesRepaired, { grouping.membership.groups[group].key, std::to_string( dissolved[group].repairedMembers ) } } );
      if ( !dissolved[group].bordersFit )
        findings.report( { codes::bordersDoNotFit,
          { grouping.membership.groups[group].key, shortNumber( std::fabs( sizes[group].members - sizes[group].outline ) ) } } );
    }
  }

  static bool areAllOutlinesSound( const std::vector<GroupRows> &results )
  {
    return std::all_of( results.begin(), results.end(), []( const GroupRows &rows ) {
      return std::all_of( rows.outlines.begin(), rows.outlines.end(),
        []( const DissolvedArea &area ) { return area.bordersFit && area.repairedMembers == 0; } );
    } );
  }

  static QStringList fieldsWithStatus( const QStringList &names )
  {
    QStringList all = names;
    for ( const QString &name : names )
      all << name + QStringLiteral( "_status" );
    return all;
  }

  //! Fields that only their name gives away: a person may know better, so they are summed and told.
  static void reportDoubtfulCounts(
    const std::vector<AreaColumn> &counts, const IndicatorPropertiesByField &properties, LoggedFindings &findings )
  {
    for ( const AreaColumn &count : counts )
    {
      TableIndicator indicator;
      indicator.name = count.name;
      std::replace( indicator.name.begin(), indicator.name.end(), '_', ' ' );
      indicator.isCount = properties.value( QString::fromStdString( count.name ) ).isCount;
      const Additivity judgement = additivityOf( indicator );
      if ( !judgement.addsUp() && judgement.kind != MeasureKind::Unknown )
        findings.report( { codes::countLooksLikeRate, { count.name, reasonOf( judgement ) } } );
    }
  }

  //! Areas before and after, which must agree; the log tells both.
  static void logAreas( const std::vector<GroupSize> &sizes, QgsProcessingFeedback *feedback )
  {
    double before = 0.0;
    double after = 0.0;
    for ( const GroupSize &size : sizes )
    {
      before += size.members;
      after += size.outline;
    }
    feedback->pushInfo( QCoreApplication::translate( "AggregateAreasAlgorithm", "Areas of the members: %1 km²; of the groups: %2 km²." )
        .arg( textLocale().toString( before, 'f', 3 ), textLocale().toString( after, 'f', 3 ) ) );
  }

  //! A rate with the name of a field that is summed would lose one of the two.
  static void requireOwnNames( const std::vector<RateFormula> &rates, const QgsFields &fields, const QStringList &chosen )
  {
    for ( const RateFormula &rate : rates )
    {
      const QString name = QString::fromStdString( rate.name );
      const bool isOperand = std::any_of( rates.begin(), rates.end(), [&]( const RateFormula &other ) {
        const std::vector<std::string> &names = other.formula.names();
        return std::find( names.begin(), names.end(), rate.name ) != names.end();
      } );
      if ( fields.lookupField( name ) >= 0 && ( chosen.contains( name, Qt::CaseInsensitive ) || isOperand ) )
        throw QgsProcessingException(
          AggregateAreasAlgorithm::tr( "The rate “%1” has the name of a field that is summed. Give it another name." ).arg( name ) );
    }
  }

  QVariantMap AggregateAreasAlgorithm::run( Call &call )
  {
    LoggedFindings findings( call.feedback() );
    const Progress progress = call.progress();
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "INPUT" );
    const QStringList groupFieldNames = call.texts( "GROUP_FIELD" );
    const std::vector<RateFormula> rates = ratesFromTexts( splitList( call.text( "RATES" ) ) );
    requireOwnNames( rates, source->fields(), call.texts( "COUNT_FIELDS" ) );
    const QStringList countNames = countFields( source->fields(), call.texts( "COUNT_FIELDS" ), rates, mProperties );
    const AreaSource areas = readAreaSource(
      *source, call.text( "KEY_FIELD" ), call.feedback(), groupingFields( groupFieldNames ) + fieldsWithStatus( countNames ) );
    reportEmptyOutlines( areas, call.feedback() );
    const LayerAreas layer( areas.rows );
    if ( const std::size_t several = layer.areasInSeveralRows(); several > 0 )
      call.say( tr( "Areas in several rows of the layer: %1; each counts once." ).arg( several ) );
    const std::vector<AreaGrouping> groupings =
      areaGroupings( areas, layer, groupFieldNames, call.flag( "DISTRICTS" ), mMemberships, findings, stepOf( progress, 0.1, 0.2 ) );
    if ( groupings.empty() )
      throw QgsProcessingException( tr( "Nothing says how to group the areas. Choose a field, a list of members, or districts." ) );

    const std::vector<AreaColumn> counts = countColumns( areas, layer, countNames, mProperties );
    reportDoubtfulCounts( counts, mProperties, findings );
    reportSums( source->fields(), counts, rates, mProperties, call );
    const bool isLowerBound = call.text( "MISSING" ) == QStringLiteral( "lower_bound" );
    const std::vector<Wkb> outlines = outlinesOf( areas, layer );

    std::vector<GroupRows> results;
    std::size_t groupCount = 0;
    std::size_t withoutGroup = 0;
    for ( const AreaGrouping &grouping : groupings )
    {
      const Progress step = stepOf( progress, 0.2 + 0.7 * static_cast<double>( results.size() ) / static_cast<double>( groupings.size() ),
        0.2 + 0.7 * static_cast<double>( results.size() + 1 ) / static_cast<double>( groupings.size() ) );
      GroupRows rows;
      rows.grouping = &grouping;
      const std::vector<std::vector<std::uint32_t>> members = rowsOfGroups( grouping.membership, areas, layer );
      rows.outlines = dissolve( outlines, members, step );
      const std::vector<GroupSize> sizes = sizesOf( outlines, members, rows.outlines, source->sourceCrs(), call.context() );
      reportBorders( grouping, rows.outlines, sizes, findings );
      logAreas( sizes, call.feedback() );
      rows.sums = sumByGroup( grouping.membership, counts, isLowerBound ? MissingPart::MakesLowerBound : MissingPart::MakesMissing );
      rows.rates = ratesOfGroups( rates, rows.sums, grouping.membership.groups.size() );
      groupCount += grouping.membership.groups.size();
      withoutGroup = std::max( withoutGroup, grouping.membership.areasWithoutGroup );
      call.say( tr( "%1: %2 groups, %3 of %4 areas in no group." )
          .arg( grouping.name )
          .arg( grouping.membership.groups.size() )
          .arg( grouping.membership.areasWithoutGroup )
          .arg( layer.areas().size() ) );
      results.push_back( std::move( rows ) );
    }

    std::optional<FeatureOutput> output =
      call.output( "OUTPUT", groupFields( counts, rates ), Qgis::WkbType::MultiPolygon, source->sourceCrs() );
    for ( const GroupRows &rows : results )
      writeGroups( *output, rows, call.feedback() );
    if ( !areAllOutlinesSound( results ) )
      OutlineCheck( areas, call.feedback() ).report( call.feedback() );
    QVariantMap outputs;
    outputs.insert(
      QStringLiteral( "OUTPUT" ), output->finish( [properties = groupProperties( counts, rates, mProperties )]( QgsVectorLayer &groups ) {
        setIndicatorProperties( groups, properties );
      } ) );
    outputs.insert( QStringLiteral( "GROUPS" ), static_cast<qlonglong>( groupCount ) );
    outputs.insert( QStringLiteral( "AREAS_WITHOUT_GROUP" ), static_cast<qlonglong>( withoutGroup ) );
    return outputs;
  }

}
