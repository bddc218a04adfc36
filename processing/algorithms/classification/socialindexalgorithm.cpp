#include "algorithms/classification/socialindexalgorithm.h"

#include "algorithms/classification/classificationparameters.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/exclusion.h"
#include "algorithms/classification/indexlegend.h"
#include "algorithms/classification/indexmatrix.h"
#include "algorithms/classification/indexsteps.h"
#include "algorithms/classification/upperareas.h"
#include "algorithms/findingtexts.h"
#include "algorithms/quotes.h"
#include "classification/indexpresets.h"
#include "maps/textlocale.h"

#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  AlgorithmTexts SocialIndexAlgorithm::texts() const
  {
    return {
      tr( "Social index" ),
      tr( "index,composite,deprivation,score,z-score,dimension,ranking,monitor,Berlin,MSS,IMD,GISD,Townsend,hardship,social area,Saxony" ),
      tr( "Combines several indicators into one index, with every step visible." ),
      tr( "Makes indicators comparable, combines them into dimensions and these into one index. A high index is a burden; rank 1 has the "
          "highest.\n\nThe presets follow published monitors: “Berlin: Monitoring Soziale Stadtentwicklung” the Monitoring Soziale "
          "Stadtentwicklung, “England: Index of Multiple Deprivation” the English Indices of Deprivation, “Robert Koch Institute: GISD” "
          "the deprivation index of the Robert Koch Institute, “District monitor” the dimensions of a district's monitor, “Townsend index” "
          "and “Hardship index (Chicago)” the indices of these names. A preset sets "
          "all its steps; with “Own steps” each step is set by the advanced parameters.\n\nThe table of indicators has a row for each: "
          "field, dimension, polarity (1: high values are a burden, −1: low ones are, 0: stays out), weight, transformation (none, ln, "
          "ln_plus_1, rank), and for rates of small areas that are to be drawn towards the rate of all, denominator, shrinkage "
          "(empirical_bayes, or "
          "logit as in England) and factor. A dimension weighs as the mean of the weights of its indicators.\n\nAreas that are excluded or "
          "lack indicators get −3 (not rated) and take part in no mean; where that is so because an indicator is confidential, −1. The "
          "table of steps holds every number in between, for recomputing in a spreadsheet." ),
    };
  }

  template<std::size_t count>
  static QStringList namesOf( const std::array<std::string_view, count> &names )
  {
    QStringList list;
    for ( const std::string_view name : names )
      list << QString::fromLatin1( name.data(), static_cast<int>( name.size() ) );
    return list;
  }

  //! The names of standardisations, z-scores first: the default.
  static QStringList standardisations()
  {
    QStringList names = namesOf( standardisationNames );
    names.move( names.indexOf( QStringLiteral( "z_score" ) ), 0 );
    return names;
  }

  void SocialIndexAlgorithm::declare( Parameters &p ) const
  {
    p.source( "INPUT", tr( "Areas" ), tr( "Areas or a table with one field per indicator." ), Qgis::ProcessingSourceType::Vector );
    p.choice( "PRESET", tr( "Procedure" ), tr( "A published procedure, or “Own steps” for the steps below." ),
      namesOf( indexPresetNames ) << QStringLiteral( "custom" ) );
    p.source( "INDICATORS", tr( "Table of indicators" ),
      tr( "A CSV or layer with the columns field, dimension, polarity, weight, transformation, denominator, shrinkage and factor; all but "
          "the first may be left out." ),
      Qgis::ProcessingSourceType::Vector, { .optional = true } );
    p.fields( "FIELDS", tr( "Indicators" ),
      tr( "Instead of the table: fields of one dimension with equal weights, where high values are a burden." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    indicatorListParameter( p );
    p.source( "REFERENCE_AREAS", tr( "Areas that make the scale" ),
      tr(
        "A layer with the same fields for other areas, for instance all municipalities of the Land: means, deviations, components, limits "
        "and ranks come from it, and the areas are placed on that scale. Left empty: they make their own." ),
      Qgis::ProcessingSourceType::Vector, { .optional = true, .advanced = true } );
    exclusionParameters( p );
    declareSteps( p );
    p.field( "KEY_FIELD", tr( "Key of the areas" ), tr( "Names the areas in the table of steps. Empty: the number of the row." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    p.output( "OUTPUT", tr( "Social index" ),
      tr( "The input with index_value, index_rank, class_id, class_label, an explanation, and the scores and contributions of dimensions "
          "and indicators." ) );
    p.extraOutput( "STEPS", tr( "Steps" ),
      tr( "Every number between the values and the index, with means, references, deviations, weights and the rule of each step." ),
      Qgis::ProcessingSourceType::Vector );
    upperAreasParameters( p );
  }

  void SocialIndexAlgorithm::declareSteps( Parameters &p )
  {
    p.choice( "MISSING", tr( "Where indicators are missing" ),
      tr( "An area that lacks an indicator is not rated, or the present indicators stand for the missing ones." ),
      { QStringLiteral( "not_rated" ), QStringLiteral( "mean_of_present" ) }, { .advanced = true } );
    p.number( "MINIMUM_SHARE", tr( "Smallest share of present indicators" ),
      tr( "For “The present ones stand for the missing ones”: of the indicators of a dimension, and of the dimensions." ), 2.0 / 3.0,
      { 0, 1 }, { .advanced = true } );
    p.choice( "STANDARDISE_AROUND", tr( "Reference of the z-scores" ),
      tr( "The simple mean of the areas, as all presets do, or the value of the district, in which large municipalities weigh more." ),
      { QStringLiteral( "mean" ), QStringLiteral( "district" ) }, { .advanced = true } );
    p.choice( "STANDARDISATION", tr( "Standardisation of the indicators" ),
      tr( "For “Own steps”: how the indicators are made comparable." ), standardisations(), { .advanced = true } );
    p.choice( "WEIGHTS", tr( "Weights" ),
      tr( "For “Own steps”: the weights of the table, equal ones, or the first principal component of each dimension." ),
      namesOf( weightRuleNames ), { .advanced = true } );
    p.choice( "COMBINATION", tr( "Indicators of a dimension" ), tr( "For “Own steps”: averaged or added up." ), namesOf( combinationNames ),
      { .advanced = true } );
    p.choice( "DIMENSION_STANDARDISATION", tr( "Standardisation of the dimensions" ),
      tr( "For “Own steps”: what is done to the score of each dimension." ), standardisations(), { .advanced = true } );
    p.choice( "DIMENSION_COMBINATION", tr( "Dimensions" ), tr( "For “Own steps”: averaged or added up." ), namesOf( combinationNames ),
      { .advanced = true } );
    p.choice( "INDEX_STANDARDISATION", tr( "Standardisation of the index" ),
      tr( "For “Own steps”: what is done to the combined dimensions." ), standardisations(), { .advanced = true } );
    p.choice( "TIES", tr( "Rank of equal values" ),
      tr( "In ranks, percentiles and exponential ranks: the mean of their ranks, the lowest or the highest." ), namesOf( tieRuleNames ),
      { .advanced = true } );
    p.field( "GROUP_FIELD", tr( "Groups of areas" ),
      tr( "A field with the year or type of an area: the areas of each group are compared with each other only." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    p.choice( "WITHIN_GROUPS", tr( "Steps within the groups" ),
      tr( "The scores of dimensions and index, with indicators and loadings over all groups as in the GISD, or all steps." ),
      { QStringLiteral( "scores" ), QStringLiteral( "all" ) }, { .advanced = true } );
    p.flag( "GROUP_CLASSES", tr( "Classes within the groups" ),
      tr( "The limits of the classes come from each group by itself, as the GISD has quintiles of each year." ), false,
      { .advanced = true } );
    p.number( "INDEX_FACTOR", tr( "Factor of the index" ), tr( "The finished index is multiplied by it: 100 makes 0 … 100 of 0 … 1." ), 1.0,
      { 1e-6, 1e6 }, { .advanced = true } );
    Parameters classes;
    classificationParameters( classes );
    p.take( classes, { QStringLiteral( "REFERENCE" ), QStringLiteral( "DISTRICT_VALUE" ) }, { .advanced = true } );
  }

  //! A procedure sets its steps itself: what was given for them has no effect, and that is said.
  void SocialIndexAlgorithm::sayWhatThePresetSets( const Call &call, const IndexOptions &options ) const
  {
    QStringList ignored;
    for ( const char *name : { "STANDARDISATION", "WEIGHTS", "COMBINATION", "DIMENSION_STANDARDISATION", "DIMENSION_COMBINATION",
            "INDEX_STANDARDISATION", "METHOD", "CLASSES", "BREAKS", "DECIMALS", "QUANTILE_TYPE", "MULTIPLES", "PROBABILITIES", "HEAD_SHARE",
            "DIVISOR", "LIMIT_RULE", "MERGE_EMPTY" } )
    {
      if ( options.classes.method == ClassificationMethod::Quantile && qstrcmp( name, "CLASSES" ) == 0 )
        continue;
      const QgsProcessingParameterDefinition *definition = parameterDefinition( QLatin1String( name ) );
      const QString given = call.value( name ).toString();
      if ( definition && !given.isEmpty() && given != definition->defaultValue().toString() )
        ignored << inQuotes( definition->description() );
    }
    if ( !ignored.isEmpty() )
      call.warn( tr( "The procedure “%1” sets its steps itself. Without effect: %2. Choose “Own steps” to set them." )
          .arg( call.choice( "PRESET" ), ignored.join( QStringLiteral( ", " ) ) ) );
  }

  IndexOptions SocialIndexAlgorithm::options( const Call &call ) const
  {
    const auto text = [&]( const char *name ) { return call.choice( name ); };
    const auto place = [&]( const char *name, const QStringList &names ) { return names.indexOf( text( name ) ); };
    const auto standardisation = [&]( const char *name ) {
      return static_cast<Standardisation>( place( name, namesOf( standardisationNames ) ) );
    };
    const auto combination = [&]( const char *name ) { return static_cast<Combination>( place( name, namesOf( combinationNames ) ) ); };

    IndexOptions options;
    const auto preset = place( "PRESET", namesOf( indexPresetNames ) );
    if ( preset >= 0 )
    {
      options = presetOptions( static_cast<IndexPreset>( preset ) );
      if ( options.classes.method == ClassificationMethod::Quantile ) // published as quintiles and as deciles
        options.classes.classCount = call.count( "CLASSES" );
      sayWhatThePresetSets( call, options );
    }
    else
    {
      options.parts = standardisation( "STANDARDISATION" );
      options.weights = static_cast<WeightRule>( place( "WEIGHTS", namesOf( weightRuleNames ) ) );
      options.withinDimension = combination( "COMBINATION" );
      options.dimensions = standardisation( "DIMENSION_STANDARDISATION" );
      options.acrossDimensions = combination( "DIMENSION_COMBINATION" );
      options.index = standardisation( "INDEX_STANDARDISATION" );
      options.classes = classificationOptions( call, {} );
      options.divisor = options.classes.divisor;
    }
    options.ties = static_cast<TieRule>( place( "TIES", namesOf( tieRuleNames ) ) );
    options.indexFactor *= call.number( "INDEX_FACTOR" );
    options.groupedSteps = text( "WITHIN_GROUPS" ) == QLatin1String( "all" ) ? GroupedSteps::All : GroupedSteps::Scores;
    options.groupedClasses = call.flag( "GROUP_CLASSES" ) && call.has( "GROUP_FIELD" );
    options.missing = text( "MISSING" ) == QLatin1String( "not_rated" ) ? MissingRule::NotRated : MissingRule::MeanOfPresent;
    options.minimumShare = call.number( "MINIMUM_SHARE" );
    return options;
  }

  std::vector<IndexIndicator> SocialIndexAlgorithm::indicators( const Call &call, const QgsFields &fields ) const
  {
    if ( const std::unique_ptr<QgsProcessingFeatureSource> table = call.optionalSource( "INDICATORS" ) )
      return readIndicators( *table );
    std::vector<IndexIndicator> indicators;
    for ( const QString &field : call.texts( "FIELDS" ) )
      indicators.push_back( { field, QStringLiteral( "index" ) } );
    if ( indicators.empty() )
      indicators = listedIndicators( call );
    const auto preset = namesOf( indexPresetNames ).indexOf( call.choice( "PRESET" ) );
    if ( indicators.empty() && preset >= 0 && !presetIndicators( static_cast<IndexPreset>( preset ) ).empty() )
      return indicatorsOfPreset( static_cast<IndexPreset>( preset ), fields, indicatorProperties(), call.feedback() );
    return indicators;
  }

  static bool usesRanks( const IndexOptions &options )
  {
    const auto isRank = []( Standardisation kind ) {
      return kind == Standardisation::Rank || kind == Standardisation::Percentile || kind == Standardisation::ExponentialRank;
    };
    return isRank( options.parts ) || isRank( options.dimensions ) || isRank( options.index );
  }

  static QString tieSentence( TieRule ties )
  {
    switch ( ties )
    {
      case TieRule::Lowest:
        return SocialIndexAlgorithm::tr( "equal values share the lowest rank" );
      case TieRule::Highest:
        return SocialIndexAlgorithm::tr( "equal values share the highest rank" );
      case TieRule::Mean:
        break;
    }
    return SocialIndexAlgorithm::tr( "equal values share the mean of their ranks" );
  }

  //! The groups of areas by the texts of their field, numbered in the order of their first area.
  static std::vector<std::size_t> groupsOf( const AreaInput &areas, const QString &field )
  {
    std::vector<std::size_t> groups;
    QStringList names;
    for ( const QgsFeature &feature : areas.features )
    {
      const QString name = feature.attribute( field ).toString();
      if ( !names.contains( name ) )
        names << name;
      groups.push_back( static_cast<std::size_t>( names.indexOf( name ) ) );
    }
    return groups;
  }

  //! Appends the areas that make the scale behind those of the input.
  void SocialIndexAlgorithm::addReferenceAreas( const Call &call, const std::vector<IndexIndicator> &chosen, bool aroundDistrict,
    std::vector<IndexPart> &parts, IndexOptions &options, std::vector<bool> &excluded ) const
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.optionalSource( "REFERENCE_AREAS" );
    if ( !source )
      return;
    const std::size_t own = excluded.size();
    const std::vector<QgsFeature> features = allFeatures( *source, call.feedback() );
    const std::vector<IndexPart> ofReference = indexParts( chosen, features, source->fields(), {}, false, {}, call.feedback() );
    for ( std::size_t i = 0; i < parts.size(); ++i )
    {
      parts[i].confidential.resize( own );
      parts[i].values.insert( parts[i].values.end(), ofReference[i].values.begin(), ofReference[i].values.end() );
      parts[i].confidential.insert( parts[i].confidential.end(), ofReference[i].confidential.begin(), ofReference[i].confidential.end() );
      if ( !aroundDistrict )
        parts[i].reference.reset();
    }
    excluded.resize( own + features.size(), false );
    options.scaleAreas.assign( own, false );
    options.scaleAreas.resize( own + features.size(), true );
    if ( !options.groups.empty() )
      throw QgsProcessingException( tr( "Areas that make the scale and groups of areas cannot be combined. Leave one of them empty." ) );
    call.say( tr( "Means, deviations, limits and ranks come from the %1 areas of “%2”; the areas of the input are placed on that scale." )
        .arg( features.size() )
        .arg( source->sourceName() ) );
  }

  //! Which rule made the index, for the log and the layer.
  static QString procedure( const QString &preset, const IndexOptions &options, const std::vector<IndexPart> &parts, bool aroundDistrict,
    const CompositeIndex &index )
  {
    const auto rated = std::count( index.states.begin(), index.states.end(), RatingState::Rated );
    QString text = SocialIndexAlgorithm::tr( "Index “%1”: indicators %2, dimensions %3, areas rated %4 of %5" )
                     .arg( preset )
                     .arg( parts.size() )
                     .arg( index.dimensions.size() )
                     .arg( rated )
                     .arg( index.states.size() );
    if ( options.parts == Standardisation::ZScore )
      text += QStringLiteral( ", " )
        + ( aroundDistrict ? SocialIndexAlgorithm::tr( "z-scores around the district value, divisor %1" )
                           : SocialIndexAlgorithm::tr( "z-scores around the simple mean, divisor %1" ) )
            .arg( options.divisor == Divisor::Count ? QStringLiteral( "n" ) : QStringLiteral( "n − 1" ) );
    if ( usesRanks( options ) )
      text += QStringLiteral( ", " ) + tieSentence( options.ties );
    if ( !options.groups.empty() )
      text += QStringLiteral( ", " )
        + ( options.groupedSteps == GroupedSteps::All ? SocialIndexAlgorithm::tr( "all steps within the groups" )
                                                      : SocialIndexAlgorithm::tr( "scores within the groups" ) );
    return text;
  }

  static void reportParts( const std::vector<IndexPart> &parts, const CompositeIndex &index, QgsProcessingFeedback *feedback )
  {
    for ( std::size_t i = 0; i < parts.size(); ++i )
    {
      const PartSteps &steps = index.parts[i];
      feedback->pushInfo( SocialIndexAlgorithm::tr( "%1 (%2): simple mean %3, reference %4, deviation %5, weight %6" )
          .arg( QString::fromStdString( parts[i].name ), QString::fromStdString( parts[i].dimension ) )
          .arg( numberText( steps.mean ), numberText( steps.reference ), numberText( steps.deviation ), numberText( steps.weight ) ) );
    }
  }

  static QStringList keysOf( const AreaInput &areas, const QString &keyField )
  {
    QStringList keys;
    for ( std::size_t i = 0; i < areas.features.size(); ++i )
      keys << ( keyField.isEmpty() ? QString::number( i + 1 ) : areas.features[i].attribute( keyField ).toString() );
    return keys;
  }

  QVariantMap SocialIndexAlgorithm::run( Call &call )
  {
    const AreaInput areas = readAreas( call );
    const std::vector<IndexIndicator> chosen = indicators( call, areas.fields() );
    const Exclusion excluded =
      exclusion( call, createExpressionContext( call.parameters(), call.context(), areas.source.get() ), areas.features, areas.fields() );
    const bool aroundDistrict = call.choice( "STANDARDISE_AROUND" ) == QLatin1String( "district" );
    std::vector<IndexPart> parts =
      indexParts( chosen, areas.features, areas.fields(), indicatorProperties(), aroundDistrict, excluded.population, call.feedback() );
    IndexOptions indexOptions = options( call );
    if ( call.has( "GROUP_FIELD" ) )
      indexOptions.groups = groupsOf( areas, call.text( "GROUP_FIELD" ) );
    std::vector<bool> leftOut = excluded.excluded;
    addReferenceAreas( call, chosen, aroundDistrict, parts, indexOptions, leftOut );
    advance( call.progress(), 0.3 );

    FeedbackReporter problems( call.feedback() );
    CompositeIndex index = compositeIndex( parts, leftOut, indexOptions, &problems );
    keepFirstAreas( index, areas.features.size() );
    for ( IndexPart &part : parts )
      part.values.resize( areas.features.size() );
    advance( call.progress(), 0.5 );
    std::vector<MapClass> legend = legendOf( index.classes );
    if ( indexOptions.rankClasses )
      nameRankClasses( legend );
    else if ( indexOptions.groupedClasses )
      nameGroupClasses( legend );
    const UpperAreas above = upperAreas( call, areas, index, indexOptions, excluded.population, call.text( "GROUP_FIELD" ) );
    IndicatorProperties properties;
    properties.name = tr( "Social index" );
    properties.method = procedure( call.choice( "PRESET" ), indexOptions, parts, aroundDistrict, index );
    properties.decimals = 2;
    call.say( properties.method );
    reportParts( parts, index, call.feedback() );
    reportClassification( index.classes, legend, call.feedback() );

    const QgsFields added = indexFields( parts, index );
    FeatureOutput output = beginAreas( call, areas, added );
    std::optional<FeatureOutput> steps = call.output( "STEPS", stepFields() );
    std::optional<FeatureOutput> upper = call.output( "UPPER", upperFields() );
    const LabelsById labels( legend );
    QStringList names;
    for ( const IndexPart &part : parts )
      names << readableName( QString::fromStdString( part.name ) );
    const auto attributesOf = [&]( std::size_t area ) {
      return indexAttributes( names, index, area, labels.label( index.classes.classIds[area] ) );
    };
    writeAreas( output, areas, added, attributesOf, stepOf( call.progress(), 0.5, 1.0 ) );
    if ( steps )
      writeSteps( *steps, parts, index, indexOptions, keysOf( areas, call.text( "KEY_FIELD" ) ) );

    if ( upper )
      writeUpperAreas( *upper, above );

    IndicatorPropertiesByField byField = indicatorProperties();
    byField[QStringLiteral( "index_value" )] = properties;
    properties.classifiedField = QStringLiteral( "index_value" );
    byField[QStringLiteral( "class_id" )] = properties;
    closeAll( output, steps, upper );
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output.finish( [&]( QgsVectorLayer &layer ) {
      styleClasses( layer, withoutCounts( legend ), ClassPalette::Burden, byField );
      if ( indexOptions.rankClasses )
        reverseClassColors( layer, ClassPalette::Burden );
    } );
    if ( steps )
      results[QStringLiteral( "STEPS" )] = steps->finish();
    if ( upper )
      results[QStringLiteral( "UPPER" )] = upper->finish();
    return results;
  }

}
