#include "algorithms/classification/typeprofile.h"

#include "classification/principalcomponents.h"
#include "finding.h"
#include "indicators/standardisation.h"
#include "findings/classificationcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct TypeProfileTexts
  {
    Q_DECLARE_TR_FUNCTIONS( TypeProfileTexts )
  };

  static std::vector<double> scaled( const std::vector<double> &values, Scaling scaling )
  {
    if ( scaling == Scaling::None )
      return values;
    if ( scaling == Scaling::MinMax )
      return minMaxScaled( values );
    return zScores( values, scaling == Scaling::ZScore ? Divisor::Count : Divisor::CountMinusOne );
  }

  CompleteAreas completeAreas( const std::vector<IndicatorColumn> &columns, Scaling scaling )
  {
    CompleteAreas complete;
    std::vector<std::vector<double>> usable;
    for ( const IndicatorColumn &column : columns )
      usable.push_back( column.usable() );
    complete.values.resize( columns.size() );
    for ( std::size_t row = 0; row < usable.front().size(); ++row )
    {
      for ( std::size_t c = 0; c < usable.size(); ++c )
      {
        if ( std::isinf( usable[c][row] ) )
          throw InputError( codes::valuesInfinite, { "1", std::to_string( row + 1 ) } );
      }
      if ( std::any_of( usable.begin(), usable.end(), [row]( const std::vector<double> &values ) { return std::isnan( values[row] ); } ) )
        continue;
      complete.rows.push_back( row );
      for ( std::size_t c = 0; c < usable.size(); ++c )
        complete.values[c].push_back( usable[c][row] );
    }
    if ( complete.rows.empty() )
      throw InputError( codes::noAreaToRate );
    for ( const std::vector<double> &values : complete.values )
      complete.scores.push_back( scaled( values, scaling ) );
    return complete;
  }

  ComponentScores onComponents( const std::vector<std::vector<double>> &columns, std::size_t count )
  {
    const PrincipalComponents components = principalComponents( columns );
    const std::size_t kept = std::min( count, columns.size() );
    ComponentScores result{ std::vector<std::vector<double>>( kept, std::vector<double>( columns.front().size(), 0.0 ) ) };
    for ( std::size_t c = 0; c < columns.size(); ++c )
    {
      const std::vector<double> standardisedColumn = zScores( columns[c], Divisor::Count );
      for ( std::size_t component = 0; component < kept; ++component )
      {
        for ( std::size_t i = 0; i < standardisedColumn.size(); ++i )
          result.scores[component][i] += components.loadings[component][c] * standardisedColumn[i];
      }
    }
    for ( std::size_t component = 0; component < kept; ++component )
      result.explained += components.variances[component] / static_cast<double>( columns.size() );
    return result;
  }

  //! "high: a, b; low: c": what lies at least half a standard deviation from the mean of all, the farthest first.
  static QString suggestedName( const std::vector<double> &profile, const QStringList &names )
  {
    std::vector<std::size_t> order( profile.size() );
    std::iota( order.begin(), order.end(), std::size_t{ 0 } );
    std::stable_sort(
      order.begin(), order.end(), [&profile]( std::size_t a, std::size_t b ) { return std::abs( profile[a] ) > std::abs( profile[b] ); } );
    QStringList high;
    QStringList low;
    for ( std::size_t i = 0; i < std::min<std::size_t>( 3, order.size() ); ++i )
    {
      if ( std::abs( profile[order[i]] ) >= 0.5 )
        ( profile[order[i]] > 0.0 ? high : low ) << names.at( static_cast<int>( order[i] ) );
    }
    QStringList parts;
    if ( !high.isEmpty() )
      parts << TypeProfileTexts::tr( "high: %1" ).arg( high.join( QStringLiteral( ", " ) ) );
    if ( !low.isEmpty() )
      parts << TypeProfileTexts::tr( "low: %1" ).arg( low.join( QStringLiteral( ", " ) ) );
    return parts.isEmpty() ? TypeProfileTexts::tr( "average" ) : parts.join( QStringLiteral( "; " ) );
  }

  std::vector<TypeProfile> profilesOf( const CompleteAreas &complete, const AreaTypes &types, const QStringList &names )
  {
    std::vector<TypeProfile> profiles( types.sizes.size() );
    for ( const std::vector<double> &values : complete.values )
    {
      const std::vector<double> scores = zScores( values, Divisor::Count );
      std::vector<double> valueSums( profiles.size(), 0.0 );
      std::vector<double> scoreSums( profiles.size(), 0.0 );
      for ( std::size_t i = 0; i < values.size(); ++i )
      {
        valueSums[static_cast<std::size_t>( types.types[i] )] += values[i];
        scoreSums[static_cast<std::size_t>( types.types[i] )] += scores[i];
      }
      for ( std::size_t type = 0; type < profiles.size(); ++type )
      {
        profiles[type].means.push_back( valueSums[type] / static_cast<double>( types.sizes[type] ) );
        profiles[type].scores.push_back( scoreSums[type] / static_cast<double>( types.sizes[type] ) );
      }
    }
    for ( TypeProfile &profile : profiles )
      profile.name = suggestedName( profile.scores, names );
    return profiles;
  }

  QgsFields profileFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "type_id" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "suggested_name" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "areas" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "indicator" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "mean" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "mean_z" ), QMetaType::Type::Double ) );
    return fields;
  }

  void writeProfile( FeatureOutput &output, const std::vector<TypeProfile> &profiles, const AreaTypes &types, const QStringList &fields )
  {
    for ( std::size_t type = 0; type < profiles.size(); ++type )
    {
      for ( int i = 0; i < fields.size(); ++i )
      {
        QgsFeature feature( output.fields() );
        feature.setAttribute( 0, static_cast<int>( type ) + 1 );
        feature.setAttribute( 1, profiles[type].name );
        feature.setAttribute( 2, static_cast<int>( types.sizes[type] ) );
        feature.setAttribute( 3, fields.at( i ) );
        feature.setAttribute( 4, profiles[type].means[static_cast<std::size_t>( i )] );
        feature.setAttribute( 5, profiles[type].scores[static_cast<std::size_t>( i )] );
        output.add( feature );
      }
    }
  }

}
