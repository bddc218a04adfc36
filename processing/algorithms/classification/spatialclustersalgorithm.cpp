#include "algorithms/classification/spatialclustersalgorithm.h"

#include "algorithms/classification/areacolumns.h"
#include "algorithms/classification/arearings.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/groupstyle.h"
#include "algorithms/findingtexts.h"
#include "classification/empiricalbayes.h"
#include "classification/spatialclusters.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace sozialraum
{

  QString SpatialClustersAlgorithm::name() const
  {
    return QStringLiteral( "spatialclusters" );
  }

  QString SpatialClustersAlgorithm::displayName() const
  {
    return tr( "Spatial clusters" );
  }

  QStringList SpatialClustersAlgorithm::tags() const
  {
    return tr( "cluster,hot spot,Moran,LISA,Getis-Ord,neighbours,autocorrelation,empirical Bayes" ).split( QLatin1Char( ',' ) );
  }

  QString SpatialClustersAlgorithm::shortDescription() const
  {
    return tr( "Finds where high or low values lie together more than by chance." );
  }

  QString SpatialClustersAlgorithm::shortHelpString() const
  {
    return tr( "Compares each area with the mean of its neighbours (local Moran's I, Gi*) and says by random permutations whether that could be chance.\n\n"
               "Neighbours share a point (queen) or a border (rook), are the nearest ones, or lie within a distance; all count the same. Areas without neighbours are not rated.\n\n"
               "p_value is one-sided. With the false-discovery correction fewer areas are significant, but few of them by chance. The same seed gives the same result.\n\n"
               "With a field of the population the indicator is taken as a number of cases: rates of small areas are drawn towards the rate of all (empirical Bayes) before they are compared." );
  }

  SpatialClustersAlgorithm *SpatialClustersAlgorithm::createInstance() const
  {
    return new SpatialClustersAlgorithm();
  }

  void SpatialClustersAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto add = [this]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced = false ) {
      parameter->setHelp( help );
      if ( advanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      addParameter( parameter.release() );
    };
    using Number = QgsProcessingParameterNumber;
    add( std::make_unique<QgsProcessingParameterFeatureSource>( QStringLiteral( "INPUT" ), tr( "Areas" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ), static_cast<int>( Qgis::ProcessingSourceType::VectorPoint ) } ), tr( "Areas with the indicator; points only with nearest neighbours or a distance." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "FIELD" ), tr( "Indicator" ), QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Numeric ), tr( "A rate or share; with a field of the population the number of cases." ) );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "WEIGHTS" ), tr( "Neighbours" ), QStringList{ QStringLiteral( "queen" ), QStringLiteral( "rook" ), QStringLiteral( "nearest" ), QStringLiteral( "distance" ) }, false, QStringLiteral( "queen" ), false, true ), tr( "Areas that share a point, that share a border, the nearest ones, or all within a distance." ) );
    add( std::make_unique<Number>( QStringLiteral( "NEIGHBOURS" ), tr( "Number of nearest neighbours" ), Qgis::ProcessingNumberParameterType::Integer, 5, false, 1 ), tr( "For “nearest”: by the distance of the middles." ), true );
    add( std::make_unique<QgsProcessingParameterDistance>( QStringLiteral( "DISTANCE" ), tr( "Largest distance" ), 10000, QStringLiteral( "INPUT" ), false, 0 ), tr( "For “distance”: between the middles." ), true );
    add( std::make_unique<QgsProcessingParameterDistance>( QStringLiteral( "SNAP" ), tr( "Width of gaps to ignore" ), 0, QStringLiteral( "INPUT" ), false, 0 ), tr( "For “queen” and “rook”: borders that are not farther apart count as common." ), true );
    add( std::make_unique<Number>( QStringLiteral( "PERMUTATIONS" ), tr( "Permutations" ), Qgis::ProcessingNumberParameterType::Integer, 999, false, 0, 999999 ), tr( "The smallest possible p is 1 / (permutations + 1). 0: no p." ), true );
    add( std::make_unique<Number>( QStringLiteral( "SEED" ), tr( "Seed" ), Qgis::ProcessingNumberParameterType::Integer, 1, false, 0 ), tr( "Start of the random numbers: the same seed gives the same result." ), true );
    add( std::make_unique<Number>( QStringLiteral( "SIGNIFICANCE" ), tr( "Significance" ), Qgis::ProcessingNumberParameterType::Double, 0.05, false, 0, 1 ), tr( "The largest p of a cluster." ), true );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "CORRECTION" ), tr( "Correction for many areas" ), QStringList{ QStringLiteral( "false_discovery_rate" ), QStringLiteral( "none" ) }, false, QStringLiteral( "false_discovery_rate" ), false, true ), tr( "Of a hundred areas without any pattern five have p below 0.05 by chance. The correction lowers the limit so that this share holds among the clusters found (Benjamini and Hochberg)." ), true );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "POPULATION_FIELD" ), tr( "Population" ), QVariant(), QStringLiteral( "INPUT" ), Qgis::ProcessingFieldParameterDataType::Numeric, false, true ), tr( "For numbers of cases: those who could be concerned. The compared rate is written to eb_rate, in percent." ), true );
    add( std::make_unique<QgsProcessingParameterFeatureSink>( QStringLiteral( "OUTPUT" ), tr( "Spatial clusters" ) ), tr( "The input with lag (mean of the neighbours), local_i, p_value, quadrant, gi_star, and class_id with class_label for the map." ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "GLOBAL_I" ), tr( "Moran's I" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "GLOBAL_P" ), tr( "p of Moran's I" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "EXPECTED_I" ), tr( "Moran's I without pattern" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "AREAS_WITHOUT_NEIGHBOURS" ), tr( "Areas without neighbours" ) ) );
  }

  static constexpr int sNotSignificant = 5;

  //! Class of an area on the map: its quadrant, 5 where that may be chance, or why it has none.
  static int clusterId( const SpatialClusters &clusters, const std::vector<ObservationStatus> &statuses, const std::vector<double> &values, std::size_t area )
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
      legend.push_back( { { id, id == notRatedClass ? SpatialClustersAlgorithm::tr( "no neighbours, or not rated" ) : usualLabel( id ) }, {}, 0 } );
    return legend;
  }

  static SpatialWeights weightsOf( const std::vector<QgsFeature> &features, const QgsProcessingFeatureSource &areas, const QString &kind, int neighbours, double distance, double snap, const Progress &progress )
  {
    if ( kind == QLatin1String( "nearest" ) || kind == QLatin1String( "distance" ) )
    {
      if ( areas.sourceCrs().isGeographic() )
        throw QgsProcessingException( SpatialClustersAlgorithm::tr( "Distances need coordinates in metres, but the areas have degrees (%1). Reproject them first, for example to EPSG:25833." ).arg( areas.sourceCrs().authid() ) );
      const std::vector<PlanePoint> middles = middlesOf( features );
      return kind == QLatin1String( "nearest" ) ? nearestWeights( middles, neighbours, progress ) : distanceWeights( middles, distance, progress );
    }
    if ( QgsWkbTypes::geometryType( areas.wkbType() ) != Qgis::GeometryType::Polygon )
      throw QgsProcessingException( SpatialClustersAlgorithm::tr( "Common borders need areas; for points choose “nearest” or “distance”." ) );
    std::vector<AreaRings> rings;
    for ( const QgsFeature &feature : features )
      rings.push_back( ringsOf( feature.geometry() ) );
    return contiguityWeights( rings, kind == QLatin1String( "rook" ) ? Contiguity::Rook : Contiguity::Queen, snap, progress );
  }

  QVariantMap SpatialClustersAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> areas = requiredSource( parameters, QStringLiteral( "INPUT" ), context );
    const std::vector<QgsFeature> features = allFeatures( *areas, feedback );
    const IndicatorColumn column = readColumn( features, areas->fields(), parameterAsString( parameters, QStringLiteral( "FIELD" ), context ), feedback );
    std::vector<double> values = column.usable();
    const QString populationField = parameterAsString( parameters, QStringLiteral( "POPULATION_FIELD" ), context );
    if ( !populationField.isEmpty() )
    {
      const EmpiricalBayes shrunken = empiricalBayesRates( values, readColumn( features, areas->fields(), populationField, feedback ).usable() );
      for ( std::size_t i = 0; i < values.size(); ++i )
        values[i] = shrunken.rates[i] * 100.0;
      feedback->pushInfo( tr( "Rate of all areas %1 percent; variance between areas beyond chance %2" ).arg( shrunken.districtRate * 100.0 ).arg( shrunken.variance ) );
    }

    const QString kind = parameterAsEnumString( parameters, QStringLiteral( "WEIGHTS" ), context );
    const SpatialWeights weights = weightsOf( features, *areas, kind, parameterAsInt( parameters, QStringLiteral( "NEIGHBOURS" ), context ), parameterAsDouble( parameters, QStringLiteral( "DISTANCE" ), context ), parameterAsDouble( parameters, QStringLiteral( "SNAP" ), context ), stepOf( progressOf( feedback ), 0.0, 0.3 ) );
    SpatialClusterOptions options;
    options.permutations = parameterAsInt( parameters, QStringLiteral( "PERMUTATIONS" ), context );
    options.seed = static_cast<unsigned>( parameterAsInt( parameters, QStringLiteral( "SEED" ), context ) );
    options.significance = parameterAsDouble( parameters, QStringLiteral( "SIGNIFICANCE" ), context );
    options.falseDiscoveryRate = parameterAsEnumString( parameters, QStringLiteral( "CORRECTION" ), context ) == QLatin1String( "false_discovery_rate" );
    FeedbackReporter problems( feedback );
    const SpatialClusters clusters = spatialClusters( values, weights, options, &problems, stepOf( progressOf( feedback ), 0.3, 0.8 ) );
    const QString method = tr( "Local Moran's I of %1 areas, neighbours “%2”, %3 permutations with seed %4, clusters up to p = %5" ).arg( clusters.areas ).arg( kind ).arg( options.permutations ).arg( options.seed ).arg( clusters.threshold );
    feedback->pushInfo( method );
    feedback->pushInfo( tr( "Moran's I %1, without pattern %2, p %3" ).arg( clusters.global.i ).arg( clusters.global.expected ).arg( clusters.global.p ) );

    QgsFields added;
    for ( const char *name : { "lag", "local_i", "p_value" } )
      added.append( QgsField( QLatin1String( name ), QMetaType::Type::Double ) );
    added.append( QgsField( QStringLiteral( "quadrant" ), QMetaType::Type::QString ) );
    added.append( QgsField( QStringLiteral( "gi_star" ), QMetaType::Type::Double ) );
    if ( !populationField.isEmpty() )
      added.append( QgsField( QStringLiteral( "eb_rate" ), QMetaType::Type::Double ) );
    for ( const QgsField &field : classFields() )
      added.append( field );
    const ExtendedFields fields( areas->fields(), added );
    std::optional<FeatureOutput> output = beginOutput( parameters, QStringLiteral( "OUTPUT" ), context, fields.fields(), areas->wkbType(), areas->sourceCrs() );
    const std::vector<SignedClass> legend = clusterLegend();
    std::vector<MapClass> entries;
    for ( const SignedClass &entry : legend )
      entries.push_back( entry.entry );
    const LabelsById labels( entries );
    const auto numberOrNull = []( double value ) { return std::isnan( value ) ? QVariant() : QVariant( value ); };
    for ( std::size_t i = 0; i < features.size(); ++i )
    {
      const int id = clusterId( clusters, column.statuses, values, i );
      const std::string_view quadrant = quadrantNames[static_cast<std::size_t>( clusters.quadrants[i] )];
      QVariantList own{ numberOrNull( clusters.lag[i] ), numberOrNull( clusters.local[i] ), numberOrNull( clusters.p[i] ), quadrant.empty() ? QVariant() : QVariant( QString::fromLatin1( quadrant.data(), static_cast<int>( quadrant.size() ) ) ), numberOrNull( clusters.giStar[i] ) };
      if ( !populationField.isEmpty() )
        own << numberOrNull( values[i] );
      own << id << labels.label( id );
      QgsFeature feature( fields.fields() );
      feature.setGeometry( features[i].geometry() );
      feature.setAttributes( fields.attributes( features[i], own ) );
      output->add( feature );
      advance( progressOf( feedback ), 0.8 + 0.2 * static_cast<double>( i + 1 ) / static_cast<double>( features.size() ) );
    }
    IndicatorProperties properties;
    properties.name = tr( "Spatial clusters: %1" ).arg( column.field );
    properties.method = method;
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output->finish( [&]( QgsVectorLayer &layer ) {
      setIndicatorProperties( layer, { { QStringLiteral( "class_id" ), properties } } );
      styleSignedClasses( layer, legend );
    } );
    results[QStringLiteral( "GLOBAL_I" )] = clusters.global.i;
    results[QStringLiteral( "GLOBAL_P" )] = numberOrNull( clusters.global.p );
    results[QStringLiteral( "EXPECTED_I" )] = clusters.global.expected;
    results[QStringLiteral( "AREAS_WITHOUT_NEIGHBOURS" )] = static_cast<int>( clusters.islands.size() );
    return results;
  }

}
