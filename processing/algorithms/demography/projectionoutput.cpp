#include "algorithms/demography/projectionoutput.h"

#include "algorithms/classification/classificationalgorithm.h"
#include "algorithms/demography/agetable.h"
#include "demography/raking.h"
#include "observationstatus.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>
#include <optional>

namespace sozialraum
{

  namespace
  {
    struct OutputTexts
    {
      Q_DECLARE_TR_FUNCTIONS( ProjectPopulationAlgorithm )
    };

    constexpr double sLimit = 1.959963984540054; //!< of 95 %
  }

  static QgsFields fieldsOf( std::initializer_list<std::pair<const char *, QMetaType::Type>> names )
  {
    QgsFields fields;
    for ( const auto &[name, type] : names )
      fields.append( QgsField( QString::fromLatin1( name ), type ) );
    return fields;
  }

  QgsFields projectionFields( const ProjectionInput &input )
  {
    QgsFields fields = fieldsOf( { { "scenario", QMetaType::Type::QString }, { "area_key", QMetaType::Type::QString },
      { "year", QMetaType::Type::Int }, { "sex", QMetaType::Type::QString }, { "age", QMetaType::Type::Int },
      { "count", QMetaType::Type::Double }, { "count_rounded", QMetaType::Type::Int }, { "status", QMetaType::Type::QString },
      { "lower", QMetaType::Type::Double }, { "upper", QMetaType::Type::Double } } );
    if ( !input.groups.empty() )
      fields.append( QgsField( QStringLiteral( "nationality" ), QMetaType::Type::QString ) );
    return fields;
  }

  QgsFields componentFields()
  {
    return fieldsOf( { { "scenario", QMetaType::Type::QString }, { "area_key", QMetaType::Type::QString }, { "year", QMetaType::Type::Int },
      { "population", QMetaType::Type::Double }, { "lower", QMetaType::Type::Double }, { "upper", QMetaType::Type::Double },
      { "under_6", QMetaType::Type::Double }, { "from_20_to_64", QMetaType::Type::Double }, { "from_65", QMetaType::Type::Double },
      { "from_80", QMetaType::Type::Double }, { "births", QMetaType::Type::Double }, { "deaths", QMetaType::Type::Double },
      { "moved_in", QMetaType::Type::Double }, { "moved_out", QMetaType::Type::Double }, { "balance", QMetaType::Type::Double },
      { "adjusted_by", QMetaType::Type::Double }, { "size_class", QMetaType::Type::QString }, { "status", QMetaType::Type::QString } } );
  }

  QgsFields projectionProtocolFields()
  {
    return fieldsOf(
      { { "area_key", QMetaType::Type::QString }, { "what", QMetaType::Type::QString }, { "value", QMetaType::Type::Double } } );
  }

  QgsFields ratioFields()
  {
    return fieldsOf( { { "area_key", QMetaType::Type::QString }, { "sex", QMetaType::Type::QString }, { "age", QMetaType::Type::Int },
      { "people_before", QMetaType::Type::Double }, { "ratio", QMetaType::Type::Double }, { "district_ratio", QMetaType::Type::Double } } );
  }

  QString sizeText( double people )
  {
    switch ( sizeClass( people ) )
    {
      case 0:
        return OutputTexts::tr( "below 1,000" );
      case 1:
        return OutputTexts::tr( "1,000 to below 5,000" );
      case 2:
        return OutputTexts::tr( "5,000 to below 10,000" );
      default:
        return OutputTexts::tr( "10,000 and more" );
    }
  }

  static QString statusText( bool isUncertain )
  {
    const std::string_view word = toString( isUncertain ? ObservationStatus::Uncertain : ObservationStatus::Value );
    return QString::fromUtf8( word.data(), static_cast<int>( word.size() ) );
  }

  //! People from an age on, and where it is given below another; nothing where the open age group hides the limit.
  static QVariant peopleOf( const Population &people, std::size_t from, std::optional<std::size_t> below = std::nullopt )
  {
    if ( from >= people.ages || below.value_or( 0 ) >= people.ages )
      return {};
    double sum = 0.0;
    for ( std::size_t age = from; age < below.value_or( people.ages ); ++age )
      sum += people.at( Sex::Male, age ) + people.at( Sex::Female, age );
    return sum;
  }

  void ProjectionTables::writeYear(
    FeatureOutput &output, QgsFeature &row, std::size_t scenario, std::size_t area, const ProjectedYear &year ) const
  {
    const UncertainPopulation &people = year.areas[area];
    const std::vector<Population> groups = year.groups.empty() ? std::vector<Population>{ people.people } : year.groups[area];
    std::vector<double> counts;
    for ( const Population &group : groups )
      counts.insert( counts.end(), group.counts.begin(), group.counts.end() );
    const std::vector<double> rounded = roundedTogether( counts );
    const std::size_t ages = people.people.ages;
    const double atBase = input.areas[area].dates.back().total();
    for ( std::size_t place = 0; place < counts.size(); ++place )
    {
      const std::size_t cell = place % ( 2 * ages ), age = cell % ages;
      // A group's part of the chance of all is its part of the people.
      const double share = people.people.counts[cell] > 0.0 ? counts[place] / people.people.counts[cell] : 1.0;
      const double off = sLimit * std::sqrt( people.variances[cell] * share );
      QgsAttributes attributes;
      attributes << QString::fromStdString( scenarios[scenario].name ) << QString::fromStdString( input.areas[area].key ) << year.year
                 << sexWord( cell < ages ? Sex::Male : Sex::Female ) << static_cast<int>( age ) << counts[place]
                 << static_cast<int>( rounded[place] )
                 << statusText( isUncertain( atBase, age, year.year - projections[scenario].baseYear ) )
                 << std::max( 0.0, counts[place] - off ) << counts[place] + off;
      if ( !input.groups.empty() )
        attributes << QString::fromStdString( input.groups[place / ( 2 * ages )] );
      row.setAttributes( attributes );
      output.add( row );
    }
  }

  void ProjectionTables::writePeople( FeatureOutput &output, const Progress &progress ) const
  {
    QgsFeature row( output.fields() );
    for ( std::size_t s = 0; s < scenarios.size(); ++s )
    {
      for ( std::size_t area = 0; area < input.areas.size(); ++area )
      {
        for ( const ProjectedYear &year : projections[s].years )
          writeYear( output, row, s, area, year );
        advance( progress,
          static_cast<double>( s * input.areas.size() + area + 1 ) / static_cast<double>( scenarios.size() * input.areas.size() ) );
      }
    }
  }

  void ProjectionTables::writeComponents( FeatureOutput &output ) const
  {
    QgsFeature row( output.fields() );
    for ( std::size_t s = 0; s < scenarios.size(); ++s )
    {
      for ( std::size_t area = 0; area < input.areas.size(); ++area )
      {
        const double atBase = input.areas[area].dates.back().total();
        for ( const ProjectedYear &year : projections[s].years )
        {
          const UncertainPopulation &people = year.areas[area];
          const AreaFlows &flows = year.flows[area];
          const double total = people.people.total();
          const double off = sLimit * std::sqrt( std::accumulate( people.variances.begin(), people.variances.end(), 0.0 ) );
          row.setAttributes(
            QgsAttributes() << QString::fromStdString( scenarios[s].name ) << QString::fromStdString( input.areas[area].key ) << year.year
                            << total << std::max( 0.0, total - off ) << total + off << peopleOf( people.people, 0, 6 )
                            << peopleOf( people.people, 20, 65 ) << peopleOf( people.people, 65 ) << peopleOf( people.people, 80 )
                            << numberOrNull( flows.births ) << numberOrNull( flows.deaths ) << numberOrNull( flows.in )
                            << numberOrNull( flows.out ) << numberOrNull( flows.balance ) << flows.raked << sizeText( atBase )
                            << statusText( sizeClass( atBase ) == 0 ) );
          output.add( row );
        }
      }
    }
  }

  void ProjectionTables::writeRatios( FeatureOutput &output ) const
  {
    const CohortModel &model = projections.front().model;
    QgsFeature row( output.fields() );
    for ( std::size_t area = 0; area < model.areas.size(); ++area )
    {
      const CohortRates &rates = model.areas[area];
      const std::size_t ages = rates.ratios.size() / 2;
      for ( std::size_t cell = 0; cell < 2 * ages; ++cell )
      {
        if ( cell % ages == 0 )
          continue; // newborn have no ratio
        row.setAttributes( QgsAttributes() << QString::fromStdString( input.areas[area].key )
                                           << sexWord( cell < ages ? Sex::Male : Sex::Female ) << static_cast<int>( cell % ages )
                                           << rates.bases[cell] << rates.ratios[cell] << model.district.ratios[cell] );
        output.add( row );
      }
    }
  }

  void ProjectionTables::writeProtocol( FeatureOutput &output ) const
  {
    const auto write = [&output]( const QString &key, const QString &what, double value ) {
      QgsFeature row( output.fields() );
      row.setAttributes( QgsAttributes() << key << what << numberOrNull( std::isfinite( value ) ? value : std::nan( "" ) ) );
      output.add( row );
    };
    const Projection &projection = projections.front();
    const CohortOptions usual;
    for ( std::size_t band = 0; band < projection.model.shrinkages.size(); ++band )
      write( QString(),
        OutputTexts::tr( "people that the district counts for, ages from %1 on (empty: areas differ by chance alone)" )
          .arg( usual.bandStarts[band] ),
        projection.model.shrinkages[band] );
    for ( std::size_t area = 0; area < input.areas.size(); ++area )
    {
      const QString key = QString::fromStdString( input.areas[area].key );
      if ( area < projection.model.areas.size() )
      {
        const CohortRates &rates = projection.model.areas[area];
        write( key, OutputTexts::tr( "level of births compared with the district" ), rates.birthLevel );
        write( key, OutputTexts::tr( "births expected in the base periods" ), rates.expectedBirths );
        write( key, OutputTexts::tr( "ratios capped" ), static_cast<double>( rates.capped ) );
      }
      write( key, OutputTexts::tr( "factor of the adjustment in the last year" ), projection.years.back().flows[area].raked );
    }
  }

}
