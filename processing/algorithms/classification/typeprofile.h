#pragma once

#include "algorithms/classification/areacolumns.h"
#include "results/featureoutput.h"
#include "classification/areatypes.h"

#include <QStringList>

namespace sozialraum
{

  //! How indicators are made comparable.
  enum class Scaling
  {
    None,
    ZScore,         //!< with divisor n
    ZScoreOfSample, //!< with divisor n − 1, as R's scale()
    MinMax,         //!< 0 … 1
  };

  //! The areas that have all indicators.
  struct CompleteAreas
  {
    std::vector<std::size_t> rows;
    std::vector<std::vector<double>> values; //!< per indicator
    std::vector<std::vector<double>> scores; //!< per indicator, as compared
  };

  //! \throws InputError values_infinite, no_area_to_rate
  CompleteAreas completeAreas( const std::vector<IndicatorColumn> &columns, Scaling scaling );

  //! Areas on principal components instead of indicators.
  struct ComponentScores
  {
    std::vector<std::vector<double>> scores; //!< per component, per area
    double explained = 0.0;                  //!< share of the variance of the indicators that they keep, 0 … 1
  };

  //! The scores of each area on the \a count strongest principal components of \a columns, the standardised indicators.
  ComponentScores onComponents( const std::vector<std::vector<double>> &columns, std::size_t count );

  //! What makes a type: its means, per indicator.
  struct TypeProfile
  {
    std::vector<double> means;
    std::vector<double> scores; //!< in standard deviations from the mean of all
    QString name;
  };

  //! The profile of each of \a types, with a name from its farthest indicators, called by \a names.
  std::vector<TypeProfile> profilesOf( const CompleteAreas &complete, const AreaTypes &types, const QStringList &names );

  //! Fields of PROFILE: type_id, suggested_name, areas, indicator, mean, mean_z.
  QgsFields profileFields();

  //! A row per type and indicator.
  void writeProfile( FeatureOutput &output, const std::vector<TypeProfile> &profiles, const AreaTypes &types, const QStringList &fields );

}
