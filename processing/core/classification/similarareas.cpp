#include "classification/similarareas.h"

#include "finding.h"
#include "indicators/standardisation.h"
#include "findings/classificationcodes.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    //! Areas that have all indicators, ascending.
    std::vector<std::size_t> completeAreas( std::span<const std::vector<double>> columns )
    {
      std::vector<std::size_t> complete;
      for ( std::size_t i = 0; !columns.empty() && i < columns.front().size(); ++i )
      {
        if ( std::all_of(
               columns.begin(), columns.end(), [i]( const std::vector<double> &column ) { return std::isfinite( column[i] ); } ) )
          complete.push_back( i );
      }
      return complete;
    }

    //! Standardised values, a row per complete area.
    Eigen::MatrixXd standardisedRows( std::span<const std::vector<double>> columns, const std::vector<std::size_t> &complete )
    {
      Eigen::MatrixXd rows( static_cast<Eigen::Index>( complete.size() ), static_cast<Eigen::Index>( columns.size() ) );
      for ( std::size_t c = 0; c < columns.size(); ++c )
      {
        std::vector<double> values;
        for ( const std::size_t area : complete )
          values.push_back( columns[c][area] );
        const std::vector<double> scores = zScores( values, Divisor::Count );
        rows.col( static_cast<Eigen::Index>( c ) ) = Eigen::Map<const Eigen::VectorXd>( scores.data(), rows.rows() );
      }
      return rows;
    }

    bool withinLimits( double own, double other, const SimilarAreasOptions &options )
    {
      return ( !options.smallestSize || other >= *options.smallestSize * own )
        && ( !options.largestSize || other <= *options.largestSize * own );
    }

    //! Turns and stretches the rows so that their Euclidean distances are the Mahalanobis distances.
    Eigen::MatrixXd decorrelated( const Eigen::MatrixXd &rows )
    {
      const Eigen::MatrixXd covariance = rows.transpose() * rows / static_cast<double>( rows.rows() );
      const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver( covariance );
      if ( solver.eigenvalues().minCoeff() < 1e-10 * solver.eigenvalues().maxCoeff() )
        throw InputError( codes::covarianceSingular );
      return rows * solver.eigenvectors() * solver.eigenvalues().cwiseSqrt().cwiseInverse().asDiagonal();
    }
  }

  std::vector<Peer> similarAreas(
    std::span<const std::vector<double>> columns, std::span<const double> sizes, std::size_t area, const SimilarAreasOptions &options )
  {
    const std::vector<std::size_t> complete = completeAreas( columns );
    const auto own = std::find( complete.begin(), complete.end(), area );
    if ( own == complete.end() )
      throw InputError( codes::areaLacksIndicators );
    if ( complete.size() < 2 )
      throw InputError( codes::tooFewAreasToCompare );

    const Eigen::MatrixXd rows = standardisedRows( columns, complete );
    const Eigen::MatrixXd space = options.distance == PeerDistance::Mahalanobis ? decorrelated( rows ) : rows;
    const Eigen::Index ownRow = own - complete.begin();
    std::vector<Peer> peers;
    for ( std::size_t i = 0; i < complete.size(); ++i )
    {
      const auto row = static_cast<Eigen::Index>( i );
      if ( row == ownRow || ( !sizes.empty() && !withinLimits( sizes[area], sizes[complete[i]], options ) ) )
        continue;
      const Eigen::VectorXd differences = rows.row( row ) - rows.row( ownRow );
      peers.push_back( { complete[i], ( space.row( row ) - space.row( ownRow ) ).norm(), { differences.begin(), differences.end() } } );
    }
    std::stable_sort( peers.begin(), peers.end(), []( const Peer &a, const Peer &b ) { return a.distance < b.distance; } );
    peers.resize( std::min( peers.size(), static_cast<std::size_t>( std::max( 0, options.count ) ) ) );
    return peers;
  }

}
