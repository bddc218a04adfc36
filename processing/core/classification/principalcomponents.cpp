#include "classification/principalcomponents.h"

#include "indicators/standardisation.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  PrincipalComponents principalComponents( std::span<const std::vector<double>> columns )
  {
    const auto rowCount = static_cast<Eigen::Index>( columns.front().size() );
    std::vector<std::vector<double>> scoresOfVarying;
    std::vector<std::size_t> varying;
    for ( std::size_t column = 0; column < columns.size(); ++column )
    {
      if ( !( standardDeviation( columns[column], Divisor::Count ) > 0.0 ) )
        continue;
      varying.push_back( column );
      scoresOfVarying.push_back( zScores( columns[column], Divisor::Count ) );
    }
    if ( varying.empty() )
      return { { std::vector<double>( columns.size(), 0.0 ) }, { 0.0 }, 0 };
    const auto columnCount = static_cast<Eigen::Index>( varying.size() );
    Eigen::MatrixXd scores( rowCount, columnCount );
    for ( Eigen::Index column = 0; column < columnCount; ++column )
      scores.col( column ) = Eigen::Map<const Eigen::VectorXd>( scoresOfVarying[static_cast<std::size_t>( column )].data(), rowCount );
    Eigen::MatrixXd correlations = scores.transpose() * scores / static_cast<double>( rowCount );
    correlations.diagonal().setOnes();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver( correlations );

    PrincipalComponents components;
    components.varying = varying.size();
    for ( Eigen::Index i = columnCount - 1; i >= 0; --i ) // Eigen sorts ascending
    {
      Eigen::VectorXd loadings = solver.eigenvectors().col( i );
      // Where they cancel out, a rounding error must not choose the sign.
      const bool cancelOut = std::abs( loadings.sum() ) < 1e-9;
      const auto leading = std::find_if( loadings.begin(), loadings.end(), []( double loading ) { return std::abs( loading ) > 1e-6; } );
      if ( cancelOut ? *leading < 0.0 : loadings.sum() < 0.0 )
        loadings = -loadings;
      std::vector<double> &ofAll = components.loadings.emplace_back( columns.size(), 0.0 );
      for ( Eigen::Index column = 0; column < columnCount; ++column )
        ofAll[varying[static_cast<std::size_t>( column )]] = loadings( column );
      components.variances.push_back( solver.eigenvalues()( i ) );
    }
    return components;
  }

}
