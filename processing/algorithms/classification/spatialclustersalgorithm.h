#pragma once

#include "algorithms/classification/classificationalgorithm.h"
#include "classification/spatialclusters.h"

namespace sozialraum
{

  //! Where high or low values lie together; see core/classification/spatialclusters.h.
  class SpatialClustersAlgorithm : public ClassificationAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( SpatialClustersAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "spatialclusters" ); }
    SpatialClustersAlgorithm *createInstance() const override { return new SpatialClustersAlgorithm(); }
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    AlgorithmTexts texts() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    //! The values that are compared: the indicator, or with a population the shrunken rates in percent.
    std::vector<double> comparedValues( const QVariantMap &parameters, QgsProcessingContext &context, const AreaInput &areas,
      const IndicatorColumn &column, QgsProcessingFeedback *feedback ) const;
    SpatialWeights weights(
      const QVariantMap &parameters, QgsProcessingContext &context, const AreaInput &areas, const Progress &progress ) const;
    SpatialClusterOptions options( const QVariantMap &parameters, QgsProcessingContext &context ) const;
  };

}
