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
    const auto columnCount = static_cast<Eigen::Index>( columns.size() );
    Eigen::MatrixXd scores( rowCount, columnCount );
    for ( Eigen::Index column = 0; column < columnCount; ++column )
    {
      const std::vector<double> standardisedColumn = zScores( columns[static_cast<std::size_t>( column )], Divisor::Count );
      scores.col( column ) = Eigen::Map<const Eigen::VectorXd>( standardisedColumn.data(), rowCount );
    }
    Eigen::MatrixXd correlations = scores.transpose() * scores / static_cast<double>( rowCount );
    correlations.diagonal().setOnes();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver( correlations );

    PrincipalComponents components;
    for ( Eigen::Index i = columnCount - 1; i >= 0; --i ) // Eigen sorts ascending
    {
      Eigen::VectorXd loadings = solver.eigenvectors().col( i );
      // Where they cancel out, a rounding error must not choose the sign.
      const bool cancelOut = std::abs( loadings.sum() ) < 1e-9;
      const auto leading = std::find_if( loadings.begin(), loadings.end(), []( double loading ) { return std::abs( loading ) > 1e-6; } );
      if ( cancelOut ? *leading < 0.0 : loadings.sum() < 0.0 )
        loadings = -loadings;
      components.loadings.emplace_back( loadings.begin(), loadings.end() );
      components.variances.push_back( solver.eigenvalues()( i ) );
    }
    return components;
  }

}
