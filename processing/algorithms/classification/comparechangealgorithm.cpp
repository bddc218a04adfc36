#include "algorithms/classification/comparechangealgorithm.h"

#include "indicators/changetest.h"
#include "maps/plates/platetexts.h"
#include "maps/plates/readabletexts.h"
#include "maps/textlocale.h"

#include <qgsprocessingutils.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace sozialraum
{

  AlgorithmTexts CompareChangeAlgorithm::texts() const
  {
    return {
      tr( "Compare change" ),
      tr( "change,significance,test,chance,trend,Poisson,confidence,false discovery,development,monitor" ),
      tr( "Tells changes that are more than chance from those that are not." ),
      tr(
        "Compares a count of two periods, each with the number of people it refers to, area by area: an exact test of two Poisson counts. "
        "Where many areas are tested some seem to change by chance; “q” says how large a share of such errors is to be expected up to an "
        "area (Benjamini and Hochberg).\n\n"
        "“change” is the change of the rate in percent of the earlier one, “lower” and “upper” are its exact 95 % limits. Areas with "
        "counts "
        "that are missing, confidential or not whole are not tested.\n\n"
        "“Monitor maps” draws the result and hatches the areas whose change may be chance." ),
    };
  }

  void CompareChangeAlgorithm::declare( Parameters &p ) const
  {
    p.source( "INPUT", tr( "Areas" ), tr( "Areas or a table with the counts of two periods." ) );
    p.fields( "COUNT_FIELDS", tr( "Counts" ), tr( "Two fields: the earlier and the later number of cases." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric );
    p.fields( "BASE_FIELDS", tr( "What the counts refer to" ),
      tr( "Two fields: the people of the earlier and of the later period; one field for both where they did not change." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric );
    p.choice( "TEST", tr( "Test" ),
      tr( "The exact test never calls more than chance what is not; with small counts it is cautious. Mid-p is less so." ),
      { QStringLiteral( "exact" ), QStringLiteral( "mid_p" ) } );
    p.number( "FALSE_DISCOVERY", tr( "Expected share of errors" ),
      tr( "Among the areas that are called more than chance, so large a share may be chance after all." ), 0.05, { 0, 1 } );
    p.output( "OUTPUT", tr( "Changes" ), tr( "The input with change, lower, upper, p, q, more_than_chance and sentence." ) );
    p.result( "TESTED", tr( "Areas tested" ) );
    p.result( "MORE_THAN_CHANCE", tr( "Areas that changed more than chance" ) );
  }

  namespace
  {
    //! The counts and bases of both periods, area by area; NaN where there is none.
    struct Periods
    {
      std::vector<double> earlierCases, laterCases, earlierBase, laterBase;
    };

    struct Changes
    {
      std::vector<RateChange> ofAreas;
      std::vector<double> q;
      std::size_t tested = 0;
    };
  }

  static QStringList periodFields( const Call &call, const char *name, bool oneForBoth )
  {
    QStringList fields = call.texts( name );
    if ( oneForBoth && fields.size() == 1 )
      fields << fields.front();
    if ( fields.size() != 2 )
      throw QgsProcessingException( CompareChangeAlgorithm::tr( "“%1” needs two fields, the earlier and the later period; there are %2." )
          .arg( call.label( name ) )
          .arg( fields.size() ) );
    return fields;
  }

  static Periods periodsOf( const Call &call, const AreaInput &areas )
  {
    const std::vector<std::vector<double>> counts = areas.usable( periodFields( call, "COUNT_FIELDS", false ), call.feedback() );
    const std::vector<std::vector<double>> bases = areas.usable( periodFields( call, "BASE_FIELDS", true ), call.feedback() );
    return { counts[0], counts[1], bases[0], bases[1] };
  }

  static Changes changesOf( const Periods &periods, ChangeTestKind kind )
  {
    Changes changes;
    std::vector<double> p;
    for ( std::size_t i = 0; i < periods.laterCases.size(); ++i )
    {
      changes.ofAreas.push_back(
        rateChange( { periods.earlierCases[i], periods.earlierBase[i] }, { periods.laterCases[i], periods.laterBase[i] }, kind ) );
      p.push_back( changes.ofAreas.back().p );
      changes.tested += !std::isnan( p.back() );
    }
    changes.q = falseDiscoveryAdjusted( p );
    return changes;
  }

  //! The change in percent of the earlier rate; NaN where there is no such number.
  static double inPercent( double ratio )
  {
    return std::isfinite( ratio ) ? ( ratio - 1.0 ) * 100.0 : std::numeric_limits<double>::quiet_NaN();
  }

  static QString percentText( double ratio )
  {
    const double percent = std::round( inPercent( ratio ) );
    return ( percent > 0.0 ? QStringLiteral( "+" ) : QString() ) + numberText( percent ) + QStringLiteral( "\u00a0%" );
  }

  static QString sentenceOf( const Periods &periods, const RateChange &change, bool isMore, std::size_t area )
  {
    if ( std::isnan( change.p ) )
      return CompareChangeAlgorithm::tr(
        "Not tested: a count or what it refers to is missing, confidential, below 0 or not whole, or what it refers to is 0." );
    const QString counts = CompareChangeAlgorithm::tr( "%1 of %2, before %3 of %4" )
                             .arg( numberText( periods.laterCases[area], 12 ), numberText( periods.laterBase[area], 12 ),
                               numberText( periods.earlierCases[area], 12 ), numberText( periods.earlierBase[area], 12 ) );
    const QString verdict = isMore ? CompareChangeAlgorithm::tr( "more than chance" ) : CompareChangeAlgorithm::tr( "may be chance" );
    if ( !std::isfinite( change.ratio ) )
      return CompareChangeAlgorithm::tr( "%1: %2." ).arg( counts, verdict );
    const QString limits = std::isfinite( change.upper )
      ? CompareChangeAlgorithm::tr( "95 % limits %1 to %2" ).arg( percentText( change.lower ), percentText( change.upper ) )
      : CompareChangeAlgorithm::tr( "95 % limits %1 and more" ).arg( percentText( change.lower ) );
    return CompareChangeAlgorithm::tr( "%1: %2 (%3); %4." ).arg( counts, percentText( change.ratio ), limits, verdict );
  }

  static QgsFields changeFields()
  {
    QgsFields fields;
    appendNumbers( fields,
      { QStringLiteral( "change" ), QStringLiteral( "lower" ), QStringLiteral( "upper" ), QStringLiteral( "p" ), QStringLiteral( "q" ) } );
    fields.append( QgsField( QStringLiteral( "more_than_chance" ), QMetaType::Type::Bool ) );
    fields.append( QgsField( QStringLiteral( "sentence" ), QMetaType::Type::QString ) );
    return fields;
  }

  //! What plates, legends and tables say of the field "change".
  static IndicatorProperties propertiesOfChange(
    const IndicatorPropertiesByField &known, const QStringList &counts, const QStringList &bases, double allowed )
  {
    const auto nameOf = [&known]( const QString &field ) {
      const QString name = known.value( field ).name;
      return name.isEmpty() ? field : readableIndicator( name );
    };
    const IndicatorProperties later = known.value( counts.last() );
    IndicatorProperties change;
    change.name = CompareChangeAlgorithm::tr( "Change: %1 per %2" ).arg( nameOf( counts.last() ), nameOf( bases.last() ) );
    change.unit = CompareChangeAlgorithm::tr( "percent of the earlier value" );
    change.period = readableRange( { known.value( counts.first() ).period, later.period } );
    change.source = later.source;
    change.level = later.level;
    change.districtName = later.districtName;
    change.decimals = 1;
    change.definition = CompareChangeAlgorithm::tr(
      "change of the rate; more than chance by a test of two Poisson counts, expected share of errors %1 (Benjamini and Hochberg)" )
                          .arg( numberText( allowed ) );
    return change;
  }

  QVariantMap CompareChangeAlgorithm::run( Call &call )
  {
    const AreaInput areas = readAreas( call );
    const Periods periods = periodsOf( call, areas );
    const bool isExact = call.choice( "TEST" ) == QLatin1String( "exact" );
    const Changes changes = changesOf( periods, isExact ? ChangeTestKind::Exact : ChangeTestKind::MidP );
    const double allowed = call.number( "FALSE_DISCOVERY" );
    const auto isMore = [&]( std::size_t area ) { return changes.q[area] <= allowed; };
    int found = 0;
    for ( std::size_t area = 0; area < changes.q.size(); ++area )
      found += isMore( area );
    const QString tested = tr( "Areas tested: %1 of %2." ).arg( changes.tested ).arg( areas.features.size() );
    const QString more = found == 0
      ? tr( "None changed more than chance does." )
      : tr( "More than chance: %1, of which a share of %2 may be chance after all." ).arg( found ).arg( numberText( allowed ) );
    call.say( tested + QLatin1Char( ' ' ) + more );

    const QgsFields added = changeFields();
    FeatureOutput output = beginAreas( call, areas, added );
    const auto attributesOf = [&]( std::size_t area ) {
      const RateChange &change = changes.ofAreas[area];
      const bool isTested = !std::isnan( change.p );
      return QVariantList{ numberOrNull( inPercent( change.ratio ) ), numberOrNull( isTested ? inPercent( change.lower ) : change.p ),
        numberOrNull( inPercent( change.upper ) ), numberOrNull( change.p ), numberOrNull( changes.q[area] ),
        isTested ? QVariant( isMore( area ) ) : QVariant(), sentenceOf( periods, change, isMore( area ), area ) };
    };
    writeAreas( output, areas, added, attributesOf, stepOf( call.progress(), 0.5, 1.0 ) );
    const IndicatorProperties change = propertiesOfChange(
      indicatorProperties(), periodFields( call, "COUNT_FIELDS", false ), periodFields( call, "BASE_FIELDS", true ), allowed );
    const auto describe = [&change](
                            QgsVectorLayer &layer ) { setIndicatorProperties( layer, { { QStringLiteral( "change" ), change } } ); };
    return { { QStringLiteral( "OUTPUT" ), output.finish( describe ) }, { QStringLiteral( "TESTED" ), static_cast<int>( changes.tested ) },
      { QStringLiteral( "MORE_THAN_CHANCE" ), found } };
  }

}
