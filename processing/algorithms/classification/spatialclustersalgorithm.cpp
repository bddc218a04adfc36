#include "algorithms/classification/spatialclustersalgorithm.h"

#include "algorithms/choicewords.h"
#include "algorithms/classification/arearings.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/groupstyle.h"
#include "algorithms/findingtexts.h"
#include "algorithms/indicatorparameter.h"
#include "classification/neighbourtable.h"
#include "indicators/smallarearates.h"
#include "maps/textlocale.h"
#include "findings/classificationcodes.h"

#include <QFile>
#include <QFileInfo>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <cmath>
#include <filesystem>
#include <memory>

namespace sozialraum
{

  AlgorithmTexts SpatialClustersAlgorithm::texts() const
  {
    return {
      tr( "Spatial clusters" ),
      tr( "cluster,hot spot,Moran,LISA,Getis-Ord,neighbours,autocorrelation,empirical Bayes" ),
      tr( "Finds where high or low values lie together more than by chance." ),
      tr( "Compares each area with the mean of its neighbours (local Moran's I, Gi*) and says by random permutations whether that could be "
          "chance.\n\n"
          "Neighbours share a point (queen) or a border (rook), are the nearest ones, or lie within a distance; all count the same. Areas "
          "without neighbours are not rated.\n\n"
          "p_value is one-sided. With the false-discovery correction fewer areas are significant, but few of them by chance. The same seed "
          "gives the same result.\n\n"
          "With a field of the population the indicator is taken as a number of cases: rates of small areas are drawn towards the rate of "
          "all (empirical Bayes) before they are compared, or compared by the index of Assunção and Reis." ),
    };
  }

  void SpatialClustersAlgorithm::declare( Parameters &p ) const
  {
    const QList<int> areasOrPoints{ static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ),
      static_cast<int>( Qgis::ProcessingSourceType::VectorPoint ) };
    p.source( "INPUT", tr( "Areas" ), tr( "Areas with the indicator; points only with nearest neighbours or a distance." ), areasOrPoints );
    p.add( std::make_unique<IndicatorParameter>( QStringLiteral( "FIELD" ), tr( "Indicator" ), QStringLiteral( "INPUT" ) ),
      tr( "A rate or share; with a field of the population the number of cases." ) );
    p.choice( "WEIGHTS", tr( "Neighbours" ),
      tr( "Areas that share a point, that share a border, the nearest ones, all within a distance, or those that a file names." ),
      { QStringLiteral( "queen" ), QStringLiteral( "rook" ), QStringLiteral( "nearest" ), QStringLiteral( "distance" ),
        QStringLiteral( "file" ) } );
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "NEIGHBOUR_FILE" ), tr( "File of neighbours" ),
             Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true ),
      tr( "For “Named by a file”: a GAL file, or a table with the columns area_key and neighbour." ), { .advanced = true } );
    p.field( "KEY_FIELD", tr( "Key of the areas" ), tr( "For “Named by a file”: the field with the keys that stand in it." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    p.count( "NEIGHBOURS", tr( "Number of nearest neighbours" ), tr( "For “Only the nearest”: by the distance of the middles." ), 5,
      { .least = 1 }, { .advanced = true } );
    p.add( std::make_unique<QgsProcessingParameterDistance>(
             QStringLiteral( "DISTANCE" ), tr( "Largest distance" ), 10000, QStringLiteral( "INPUT" ), false, 0 ),
      tr( "For “Within a distance”: between the middles." ), { .advanced = true } );
    p.add( std::make_unique<QgsProcessingParameterDistance>(
             QStringLiteral( "SNAP" ), tr( "Width of gaps to ignore" ), 0, QStringLiteral( "INPUT" ), false, 0 ),
      tr( "For “Common point (queen)” and “Common border (rook)”: borders that are not farther apart count as common." ),
      { .advanced = true } );
    p.count( "PERMUTATIONS", tr( "Permutations" ), tr( "The smallest possible p is 1 / (permutations + 1). 0: no p." ), 999, { 0, 999999 },
      { .advanced = true } );
    p.count( "SEED", tr( "Seed" ), tr( "Start of the random numbers: the same seed gives the same result." ), 1, { .least = 0 },
      { .advanced = true } );
    p.number( "SIGNIFICANCE", tr( "Significance" ), tr( "The largest p of a cluster." ), 0.05, { 0, 1 }, { .advanced = true } );
    p.choice( "CORRECTION", tr( "Correction for many areas" ),
      tr( "Of a hundred areas without any pattern five have p below 0.05 by chance. The correction lowers the limit so that this share "
          "holds among the clusters found (Benjamini and Hochberg)." ),
      { QStringLiteral( "false_discovery_rate" ), QStringLiteral( "none" ) }, { .advanced = true } );
    p.choice( "DIVISOR", tr( "Divisor of the variance" ),
      tr( "In local Moran's I: n, as the R package spdep has it, or n − 1, as PySAL and GeoDa." ),
      { QStringLiteral( "n" ), QStringLiteral( "n_minus_1" ) }, { .advanced = true } );
    p.choice( "ISLANDS", tr( "Areas without neighbours" ),
      tr( "They get no local value. In the mean and variance of Moran's I they count, as in PySAL, or are left out, as in spdep." ),
      { QStringLiteral( "count" ), QStringLiteral( "leave_out" ) }, { .advanced = true } );
    p.field( "POPULATION_FIELD", tr( "Population" ),
      tr( "For numbers of cases: those who could be concerned. The compared rate is written to eb_rate, in percent, or the index to "
          "eb_index." ),
      "INPUT", Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true, .advanced = true } );
    p.choice( "RATES", tr( "Rates of small areas" ),
      tr( "With a field of the population: the rate drawn towards that of all (Marshall), or the index of Assunção and Reis, which says by "
          "how many of its own standard deviations a rate lies from that of all." ),
      { QStringLiteral( "marshall" ), QStringLiteral( "assuncao_reis" ) }, { .advanced = true } );
    p.output( "OUTPUT", tr( "Spatial clusters" ),
      tr(
        "The input with lag (mean of the neighbours), local_i, p_value, quadrant, gi_star, and class_id with class_label for the map." ) );
    p.result( "GLOBAL_I", tr( "Moran's I" ) );
    p.result( "GLOBAL_P", tr( "p of Moran's I" ) );
    p.result( "EXPECTED_I", tr( "Moran's I without pattern" ) );
    p.result( "VARIANCE_OF_I", tr( "Variance of Moran's I without pattern" ) );
    p.result( "AREAS_WITHOUT_NEIGHBOURS", tr( "Areas without neighbours" ) );
  }

  static constexpr int sNotSignificant = 5;

  //! Class of an area on the map: its quadrant, 5 where that may be chance, or why it has none.
  static int clusterId(
    const SpatialClusters &clusters, const std::vector<ObservationStatus> &statuses, const std::vector<double> &values, std::size_t area )
  {
    if ( std::isnan( values[area] ) )
    {
      const int id = classIdOf( values[area], statuses[area] );
      return id == 0 ? noDataClass : id;
    }
    if ( clusters.quadrants[area] == Quadrant::None )
      return notRatedClass;
    return clusters.significant[area] ? static_cast<int>( clusters.quadrants[area] ) : sNotSignificant;
  }

  static std::vector<SignedClass> clusterLegend()
  {
    std::vector<SignedClass> legend{
      { { 1, SpatialClustersAlgorithm::tr( "high among high" ) }, QColor( 178, 24, 43 ), 1 },
      { { 2, SpatialClustersAlgorithm::tr( "low among high" ) }, QColor( 166, 206, 227 ), -1 },
      { { 3, SpatialClustersAlgorithm::tr( "low among low" ) }, QColor( 33, 102, 172 ), -1 },
      { { 4, SpatialClustersAlgorithm::tr( "high among low" ) }, QColor( 244, 165, 130 ), 1 },
      { { sNotSignificant, SpatialClustersAlgorithm::tr( "not significant" ) }, QColor( 235, 235, 235 ), 0 },
    };
    for ( const int id : { confidentialClass, noDataClass, notRatedClass } )
      legend.push_back(
        { { id, id == notRatedClass ? SpatialClustersAlgorithm::tr( "no neighbours, or not rated" ) : usualLabel( id ) }, {}, 0 } );
    return legend;
  }

  //! The neighbours that a file names.
  static SpatialWeights namedWeights( const Call &call, const AreaInput &areas )
  {
    const QString path = call.file( "NEIGHBOUR_FILE" );
    if ( path.isEmpty() )
      throw QgsProcessingException( SpatialClustersAlgorithm::tr( "Choose the “%1”." ).arg( call.label( "NEIGHBOUR_FILE" ) ) );
    std::vector<std::string> keys;
    const QString keyField = call.text( "KEY_FIELD" );
    for ( std::size_t i = 0; i < areas.features.size(); ++i )
      keys.push_back( keyField.isEmpty() ? std::to_string( i + 1 ) : areas.features[i].attribute( keyField ).toString().toStdString() );
    const QString name = QFileInfo( path ).fileName();
    FeedbackReporter problems( call.feedback() );
    return inFile( name.toStdString(), [&] {
      if ( !path.endsWith( QLatin1String( ".gal" ), Qt::CaseInsensitive ) )
        return weightsFromPairs( listNeighbours( readList( std::filesystem::path( path.toStdU16String() ), {}, {} ) ), keys, &problems );
      QFile file( path );
      if ( !file.open( QIODevice::ReadOnly ) )
        throw QgsProcessingException( SpatialClustersAlgorithm::tr( "The file “%1” cannot be read: %2" ).arg( name, file.errorString() ) );
      return weightsFromPairs( galNeighbours( file.readAll().toStdString() ), keys, &problems );
    } );
  }

  SpatialWeights SpatialClustersAlgorithm::weights( const Call &call, const AreaInput &areas, const Progress &progress ) const
  {
    const QString kind = call.choice( "WEIGHTS" );
    if ( kind == QLatin1String( "nearest" ) || kind == QLatin1String( "distance" ) )
    {
      if ( areas.source->sourceCrs().isGeographic() )
        throw QgsProcessingException(
          tr( "Distances need coordinates in metres, but the areas have degrees (%1). Reproject them first, for example to EPSG:25833." )
            .arg( areas.source->sourceCrs().authid() ) );
      const std::vector<PlanePoint> middles = middlesOf( areas.features );
      return kind == QLatin1String( "nearest" ) ? nearestWeights( middles, call.count( "NEIGHBOURS" ), progress )
                                                : distanceWeights( middles, call.number( "DISTANCE" ), progress );
    }
    if ( kind == QLatin1String( "file" ) )
      return namedWeights( call, areas );
    if ( QgsWkbTypes::geometryType( areas.source->wkbType() ) != Qgis::GeometryType::Polygon )
      throw QgsProcessingException( tr( "Common borders need areas; for points choose “Only the nearest” or “Within a distance”." ) );
    std::vector<AreaRings> rings;
    for ( const QgsFeature &feature : areas.features )
      rings.push_back( ringsOf( feature.geometry() ) );
    return contiguityWeights(
      rings, kind == QLatin1String( "rook" ) ? Contiguity::Rook : Contiguity::Queen, call.number( "SNAP" ), progress );
  }

  SpatialClusterOptions SpatialClustersAlgorithm::options( const Call &call ) const
  {
    SpatialClusterOptions options;
    options.permutations = call.count( "PERMUTATIONS" );
    options.seed = static_cast<unsigned>( call.count( "SEED" ) );
    options.significance = call.number( "SIGNIFICANCE" );
    options.falseDiscoveryRate = call.choice( "CORRECTION" ) == QLatin1String( "false_discovery_rate" );
    options.islandsCount = call.choice( "ISLANDS" ) == QLatin1String( "count" );
    options.divisor = call.choice( "DIVISOR" ) == QLatin1String( "n" ) ? Divisor::Count : Divisor::CountMinusOne;
    return options;
  }

  static bool comparesIndex( const Call &call )
  {
    return call.choice( "RATES" ) == QLatin1String( "assuncao_reis" );
  }

  std::vector<double> SpatialClustersAlgorithm::comparedValues(
    const Call &call, const AreaInput &areas, const IndicatorColumn &column ) const
  {
    std::vector<double> values = column.usable();
    const QString populationField = call.text( "POPULATION_FIELD" );
    if ( populationField.isEmpty() )
      return values;
    const bool asIndex = comparesIndex( call );
    const std::vector<double> people = readColumn( areas.features, areas.fields(), populationField, call.feedback() ).usable();
    const ShrunkRates shrunken = asIndex ? empiricalBayesIndex( values, people ) : empiricalBayesRates( values, people );
    if ( std::isnan( shrunken.commonRate ) )
      throw InputError( codes::noPopulationAtRisk );
    if ( !asIndex && shrunken.variance <= 0.0 )
      throw InputError( codes::ratesDifferByChanceAlone );
    for ( std::size_t i = 0; i < values.size(); ++i )
      values[i] = asIndex ? shrunken.rates[i] : shrunken.rates[i] * 100.0;
    call.say( asIndex
        ? tr( "Compared is the empirical Bayes index of Assunção and Reis (1999), not the rates drawn towards the common rate." )
        : tr( "Compared are the rates drawn towards the common rate after Marshall (1991), not the index of Assunção and Reis (1999)." ) );
    call.say( tr( "Rate of all areas %1 percent; variance between areas beyond chance %2" )
        .arg( numberText( shrunken.commonRate * 100.0 ), numberText( shrunken.variance ) ) );
    return values;
  }

  //! \a rates: the field of what is compared in place of the indicator; empty without.
  static QgsFields clusterFields( const QString &rates )
  {
    QgsFields fields;
    appendNumbers( fields, { QStringLiteral( "lag" ), QStringLiteral( "local_i" ), QStringLiteral( "p_value" ) } );
    fields.append( QgsField( QStringLiteral( "quadrant" ), QMetaType::Type::QString ) );
    appendNumbers( fields, { QStringLiteral( "gi_star" ) } );
    if ( !rates.isEmpty() )
      appendNumbers( fields, { rates } );
    for ( const QgsField &field : classFields() )
      fields.append( field );
    return fields;
  }

  static QVariant quadrantName( Quadrant quadrant )
  {
    const std::string_view name = quadrantNames[static_cast<std::size_t>( quadrant )];
    return name.empty() ? QVariant() : QVariant( QString::fromLatin1( name.data(), static_cast<int>( name.size() ) ) );
  }

  QVariantMap SpatialClustersAlgorithm::run( Call &call )
  {
    const AreaInput areas = readAreas( call );
    const IndicatorColumn column = readColumn( areas.features, areas.fields(), call.text( "FIELD" ), call.feedback() );
    const std::vector<double> values = comparedValues( call, areas, column );
    const SpatialWeights neighbours = weights( call, areas, stepOf( call.progress(), 0.0, 0.3 ) );
    const SpatialClusterOptions permuting = options( call );
    FeedbackReporter problems( call.feedback() );
    const SpatialClusters clusters = spatialClusters( values, neighbours, permuting, &problems, stepOf( call.progress(), 0.3, 0.8 ) );
    if ( !clusters.islands.empty() )
      call.say( ( permuting.islandsCount
          ? tr( "Areas without neighbours: %1. They count in the mean and variance of Moran's I, and get no local value." )
          : tr( "Areas without neighbours: %1. They are left out of Moran's I, and get no local value." ) )
          .arg( clusters.islands.size() ) );
    IndicatorProperties properties;
    properties.name = tr( "Spatial clusters: %1" ).arg( readableName( column.field ) );
    properties.method = tr( "Local Moran's I of %1 areas, neighbours: %2, %3 permutations with seed %4" )
                          .arg( clusters.areas )
                          .arg( choiceText( call.choice( "WEIGHTS" ) ) )
                          .arg( permuting.permutations )
                          .arg( permuting.seed )
      + QStringLiteral( ", " )
      + ( clusters.threshold > 0.0 ? tr( "clusters up to p = %1" ).arg( numberText( clusters.threshold ) )
                                   : tr( "no cluster is significant" ) );
    call.say( properties.method );
    call.say( std::isnan( clusters.global.p )
        ? tr( "Moran's I %1, without pattern %2, no p without permutations" )
            .arg( numberText( clusters.global.i ), numberText( clusters.global.expected ) )
        : tr( "Moran's I %1, without pattern %2, p %3" )
            .arg( numberText( clusters.global.i ), numberText( clusters.global.expected ), numberText( clusters.global.p ) ) );

    const bool withRates = !call.text( "POPULATION_FIELD" ).isEmpty();
    const QgsFields added = clusterFields( !withRates ? QString()
        : comparesIndex( call )                       ? QStringLiteral( "eb_index" )
                                                      : QStringLiteral( "eb_rate" ) );
    const std::vector<SignedClass> legend = clusterLegend();
    const LabelsById labels( entriesOf( legend ) );
    FeatureOutput output = beginAreas( call, areas, added );
    const auto attributesOf = [&]( std::size_t i ) {
      const int id = clusterId( clusters, column.statuses, values, i );
      QVariantList own{ numberOrNull( clusters.lag[i] ), numberOrNull( clusters.local[i] ), numberOrNull( clusters.p[i] ),
        quadrantName( clusters.quadrants[i] ), numberOrNull( clusters.giStar[i] ) };
      if ( withRates )
        own << numberOrNull( values[i] );
      return own << id << labels.label( id );
    };
    writeAreas( output, areas, added, attributesOf, stepOf( call.progress(), 0.8, 1.0 ) );
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output.finish( [&]( QgsVectorLayer &layer ) {
      setIndicatorProperties( layer, propertiesWithClass( properties ) );
      styleSignedClasses( layer, legend );
    } );
    results[QStringLiteral( "GLOBAL_I" )] = clusters.global.i;
    results[QStringLiteral( "GLOBAL_P" )] = numberOrNull( clusters.global.p );
    results[QStringLiteral( "EXPECTED_I" )] = clusters.global.expected;
    results[QStringLiteral( "VARIANCE_OF_I" )] = clusters.global.variance;
    results[QStringLiteral( "AREAS_WITHOUT_NEIGHBOURS" )] = static_cast<int>( clusters.islands.size() );
    return results;
  }

}
