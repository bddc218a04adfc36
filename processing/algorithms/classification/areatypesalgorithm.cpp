#include "algorithms/classification/areatypesalgorithm.h"

#include "algorithms/classification/fieldparts.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/groupstyle.h"
#include "algorithms/classification/typenumberstable.h"
#include "indicators/standardisation.h"
#include "maps/textlocale.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace sozialraum
{

  AlgorithmTexts AreaTypesAlgorithm::texts() const
  {
    return {
      tr( "Types of areas" ),
      tr( "cluster,typology,k-means,Ward,silhouette,gap,elbow,profile,demographic types" ),
      tr( "Groups areas with alike indicators into types." ),
      tr( "Divides areas into a number of types so that the areas of a type are as alike as can be.\n\n“k-means” takes the best of many "
          "starts; “Ward's method” unites step by step the two groups that change least, and is the usual first step of a typology. "
          "Indicators are standardised, so that each counts the same.\n\nThe profile says for each type and indicator how far its mean "
          "lies from that of all areas, in standard deviations, and suggests a name: show names on maps, not numbers. The silhouette (−1 … "
          "1) says how well an area fits; the table of numbers compares divisions into 1, 2, 3, … types.\n\nAreas that lack an indicator "
          "have no type." ),
    };
  }

  void AreaTypesAlgorithm::declare( Parameters &p ) const
  {
    p.source( "INPUT", tr( "Areas" ), tr( "Areas or a table with one field per indicator." ) );
    p.fields( "FIELDS", tr( "Indicators" ), tr( "Rates and shares by which areas are compared." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric );
    p.choice( "METHOD", tr( "Method" ), tr( "k-means, or Ward's hierarchical clustering." ),
      { QStringLiteral( "k_means" ), QStringLiteral( "ward" ) } );
    p.count( "NUMBER", tr( "Number of types" ), tr( "How many types; the table of numbers helps to choose." ), 5, { .least = 1 } );
    p.count( "SEED", tr( "Seed" ), tr( "Start of the random numbers of k-means: the same seed gives the same types." ), 1, { .least = 0 },
      { .advanced = true } );
    p.count( "STARTS", tr( "Starts" ), tr( "k-means takes the best of so many." ), 150, { 1, 10000 }, { .advanced = true } );
    p.choice( "STANDARDISATION", tr( "Standardisation" ),
      tr( "z-scores with divisor n or n − 1, or 0 … 1 between the least and the largest value. Without it indicators with large numbers "
          "count most." ),
      { QStringLiteral( "z_score" ), QStringLiteral( "z_score_n_minus_1" ), QStringLiteral( "min_max" ), QStringLiteral( "none" ) },
      { .advanced = true } );
    p.count( "COMPONENTS", tr( "Principal components" ),
      tr( "Compares areas by so many principal components instead of the indicators, so that indicators that say the same count once. 0: "
          "by the indicators." ),
      0, { .least = 0 }, { .advanced = true } );
    p.number(
      "MOST_TYPES", tr( "Largest number of types to compare" ), tr( "For the table of numbers." ), 10, { 2, 50 }, { .advanced = true } );
    p.count( "GAP_REFERENCES", tr( "Random sets for the gap statistic" ),
      tr( "For the table of numbers: compares the types with those of so many sets of random areas without types (Tibshirani). 50 are "
          "usual; 0: no gap statistic." ),
      0, { 0, 1000 }, { .advanced = true } );
    p.output( "OUTPUT", tr( "Types of areas" ),
      tr( "The input with type_id, type_distance (to the middle of the type), silhouette, and class_id with class_label for the map." ) );
    p.extraOutput( "PROFILE", tr( "Profile" ),
      tr( "A row per type and indicator: mean, mean in standard deviations, number of areas, suggested name." ),
      Qgis::ProcessingSourceType::Vector );
    p.extraOutput( "NUMBERS", tr( "Numbers of types compared" ),
      tr( "A row per number of types: sum of squares within the types and the share that the types explain, mean silhouette, height of "
          "Ward's next merger, gap statistic. A high silhouette, a bend in the sum of squares and a leap in the height speak for a "
          "number." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "WITHIN_SUM_OF_SQUARES", tr( "Sum of squares within the types" ) );
    p.result( "MEAN_SILHOUETTE", tr( "Mean silhouette" ) );
  }

  namespace
  {
    //! Colours that have no order, to be told apart by the colour-blind (Okabe and Ito 2008), then lighter ones.
    QColor typeColor( std::size_t type )
    {
      static const std::vector<QColor> colors{ { 230, 159, 0 }, { 86, 180, 233 }, { 0, 158, 115 }, { 240, 228, 66 }, { 0, 114, 178 },
        { 213, 94, 0 }, { 204, 121, 167 }, { 150, 150, 150 } };
      return colors[type % colors.size()].lighter( 100 + 20 * static_cast<int>( type / colors.size() ) );
    }
  }

  static Scaling scalingNamed( const QString &name )
  {
    if ( name == QLatin1String( "none" ) )
      return Scaling::None;
    if ( name == QLatin1String( "min_max" ) )
      return Scaling::MinMax;
    return name == QLatin1String( "z_score" ) ? Scaling::ZScore : Scaling::ZScoreOfSample;
  }

  //! The areas by their indicators, or by so many principal components.
  static AreaPoints comparedPoints( const CompleteAreas &complete, int components, QgsProcessingFeedback *feedback )
  {
    if ( components < 1 )
      return pointsOf( complete.scores );
    const ComponentScores onThem = onComponents( complete.values, static_cast<std::size_t>( components ) );
    feedback->pushInfo( AreaTypesAlgorithm::tr( "Principal components: %1 of %2 indicators, with %3 percent of their variance" )
        .arg( onThem.scores.size() )
        .arg( complete.values.size() )
        .arg( decimalText( 100.0 * onThem.explained, 1 ) ) );
    return pointsOf( onThem.scores );
  }

  AreaDivision AreaTypesAlgorithm::division( const AreaPoints &points, const Call &call, const Progress &progress ) const
  {
    KMeansOptions options;
    options.seed = static_cast<unsigned>( call.count( "SEED" ) );
    options.starts = call.count( "STARTS" );
    const bool ward = call.choice( "METHOD" ) == QLatin1String( "ward" );
    return AreaDivision( points, ward ? TypeMethod::Ward : TypeMethod::KMeans, options, progress );
  }

  std::vector<TypeNumber> AreaTypesAlgorithm::numbers( const AreaDivision &division, const Call &call ) const
  {
    if ( !call.value( "NUMBERS" ).isValid() )
      return {};
    TypeComparisonOptions options;
    options.mostTypes = call.count( "MOST_TYPES" );
    options.gapReferences = call.count( "GAP_REFERENCES" );
    options.gapSeed = division.kMeansOptions().seed;
    const std::vector<TypeNumber> numbers = compareTypeNumbers( division, options, stepOf( call.progress(), 0.5, 0.8 ) );
    if ( const int types = typesByGap( numbers ); types > 0 )
      call.say( tr( "Number of types that the gap statistic speaks for: %1" ).arg( types ) );
    return numbers;
  }

  //! Why an area has no type: an indicator is confidential, unreliable, or just missing.
  static int classlessId( const std::vector<IndicatorColumn> &columns, std::size_t area )
  {
    int result = noDataClass;
    for ( const IndicatorColumn &column : columns )
    {
      const int id = column.classlessId( area );
      if ( id == confidentialClass )
        return id;
      result = std::min( result, id );
    }
    return result;
  }

  static std::vector<SignedClass> typeLegend(
    const std::vector<TypeProfile> &profiles, const std::vector<IndicatorColumn> &columns, const CompleteAreas &complete )
  {
    std::vector<SignedClass> legend;
    for ( std::size_t type = 0; type < profiles.size(); ++type )
      legend.push_back(
        { { static_cast<int>( type ) + 1, AreaTypesAlgorithm::tr( "type %1: %2" ).arg( type + 1 ).arg( profiles[type].name ) },
          typeColor( type ), 0 } );
    std::set<int> reasons{ noDataClass };
    for ( std::size_t area = 0, next = 0; area < columns.front().values.size(); ++area )
    {
      if ( next < complete.rows.size() && complete.rows[next] == area )
        ++next;
      else
        reasons.insert( classlessId( columns, area ) );
    }
    for ( auto reason = reasons.rbegin(); reason != reasons.rend(); ++reason )
      legend.push_back( { { *reason, usualLabel( *reason ) }, {}, 0 } );
    return legend;
  }

  static QgsFields typeFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "type_id" ), QMetaType::Type::Int ) );
    appendNumbers( fields, { QStringLiteral( "type_distance" ), QStringLiteral( "silhouette" ) } );
    for ( const QgsField &field : classFields() )
      fields.append( field );
    return fields;
  }

  static double distanceToMiddle( const AreaPoints &points, const AreaTypes &types, std::size_t area )
  {
    const std::vector<double> &centre = types.centres[static_cast<std::size_t>( types.types[area] )];
    double square = 0.0;
    for ( std::size_t d = 0; d < centre.size(); ++d )
      square += ( points.at( area )[d] - centre[d] ) * ( points.at( area )[d] - centre[d] );
    return std::sqrt( square );
  }

  static QString methodOf( const AreaDivision &division, const AreaTypes &types, const QStringList &fieldNames )
  {
    const QString method = division.method() == TypeMethod::Ward ? AreaTypesAlgorithm::tr( "Ward's clustering" )
                                                                 : AreaTypesAlgorithm::tr( "k-means, the best of %1 starts with seed %2" )
                                                                     .arg( division.kMeansOptions().starts )
                                                                     .arg( division.kMeansOptions().seed );
    return method + QStringLiteral( ": " )
      + AreaTypesAlgorithm::tr( "%1 types of %2 areas with %3 indicators" )
          .arg( types.sizes.size() )
          .arg( types.types.size() )
          .arg( fieldNames.size() );
  }

  static void reportTypes( const std::vector<TypeProfile> &profiles, const AreaTypes &types, double meanFit, std::size_t areasWithout,
    QgsProcessingFeedback *feedback )
  {
    feedback->pushInfo( AreaTypesAlgorithm::tr( "Areas without a type, because an indicator is missing: %1" ).arg( areasWithout ) );
    for ( std::size_t type = 0; type < profiles.size(); ++type )
      feedback->pushInfo(
        AreaTypesAlgorithm::tr( "Type %1, %2 – areas: %3" ).arg( type + 1 ).arg( profiles[type].name ).arg( types.sizes[type] ) );
    feedback->pushInfo( AreaTypesAlgorithm::tr( "Sum of squares within the types %1, mean silhouette %2" )
        .arg( numberText( types.withinSumOfSquares ), numberText( meanFit ) ) );
  }

  QVariantMap AreaTypesAlgorithm::run( Call &call )
  {
    const AreaInput areas = readAreas( call );
    const QStringList fieldNames = call.texts( "FIELDS" );
    const std::vector<IndicatorColumn> columns = areas.columns( fieldNames, call.feedback() );
    const CompleteAreas complete = completeAreas( columns, scalingNamed( call.choice( "STANDARDISATION" ) ) );
    warnOfConstants( fieldNames, complete.values, call );
    const AreaPoints points = comparedPoints( complete, call.count( "COMPONENTS" ), call.feedback() );

    const AreaDivision divided = division( points, call, stepOf( call.progress(), 0.0, 0.2 ) );
    const AreaTypes types = divided.into( call.count( "NUMBER" ), stepOf( call.progress(), 0.2, 0.4 ) );
    const std::vector<double> fit = silhouettes( points, types, 0, stepOf( call.progress(), 0.4, 0.5 ) );
    const double meanFit = mean( fit );
    QStringList names;
    for ( const QString &field : fieldNames )
      names << readableName( field );
    const std::vector<TypeProfile> profiles = profilesOf( complete, types, names );
    IndicatorProperties properties;
    properties.name = tr( "Types of areas" );
    properties.method = methodOf( divided, types, fieldNames );
    call.say( properties.method );
    reportTypes( profiles, types, meanFit, areas.features.size() - complete.rows.size(), call.feedback() );
    const std::vector<TypeNumber> compared = numbers( divided, call );

    const QgsFields added = typeFields();
    const std::vector<SignedClass> legend = typeLegend( profiles, columns, complete );
    FeatureOutput output = beginAreas( call, areas, added );
    std::optional<FeatureOutput> profileOutput = call.output( "PROFILE", profileFields() );
    std::optional<FeatureOutput> numbersOutput = call.output( "NUMBERS", typeNumbersFields() );
    std::size_t next = 0;
    const auto attributesOf = [&]( std::size_t area ) {
      if ( next >= complete.rows.size() || complete.rows[next] != area )
        return QVariantList{ QVariant(), QVariant(), QVariant(), classlessId( columns, area ), usualLabel( classlessId( columns, area ) ) };
      const std::size_t place = next++;
      const int type = types.types[place];
      return QVariantList{ type + 1, distanceToMiddle( points, types, place ), fit[place], type + 1,
        legend[static_cast<std::size_t>( type )].entry.label };
    };
    writeAreas( output, areas, added, attributesOf, stepOf( call.progress(), 0.8, 1.0 ) );

    QVariantMap results;
    if ( profileOutput )
      writeProfile( *profileOutput, profiles, types, fieldNames );
    if ( numbersOutput )
      writeTypeNumbers( *numbersOutput, compared );
    closeAll( output, profileOutput, numbersOutput );
    results[QStringLiteral( "OUTPUT" )] = output.finish( [&]( QgsVectorLayer &layer ) {
      setIndicatorProperties( layer, propertiesWithClass( properties ) );
      styleSignedClasses( layer, legend );
    } );
    if ( profileOutput )
      results[QStringLiteral( "PROFILE" )] = profileOutput->finish();
    if ( numbersOutput )
      results[QStringLiteral( "NUMBERS" )] = numbersOutput->finish();
    results[QStringLiteral( "WITHIN_SUM_OF_SQUARES" )] = types.withinSumOfSquares;
    results[QStringLiteral( "MEAN_SILHOUETTE" )] = meanFit;
    return results;
  }

}
