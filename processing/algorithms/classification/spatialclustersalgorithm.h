#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
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

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;

  private:
    //! The values that are compared: the indicator, or with a population the shrunken rates in percent.
    std::vector<double> comparedValues( const Call &call, const AreaInput &areas, const IndicatorColumn &column ) const;
    SpatialWeights weights( const Call &call, const AreaInput &areas, const Progress &progress ) const;
    SpatialClusterOptions options( const Call &call ) const;
  };

}
