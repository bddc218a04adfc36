#include "algorithms/classification/upperareas.h"

#include <QCoreApplication>
#include <qgsprocessingparameters.h>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct UpperAreasTexts
  {
    Q_DECLARE_TR_FUNCTIONS( UpperAreasTexts )
  };

  void upperAreasParameters( Parameters &p )
  {
    p.field( "UPPER_FIELD", UpperAreasTexts::tr( "Areas above" ),
      UpperAreasTexts::tr( "A field with the district or planning area of each area, for the index of these." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true, .advanced = true } );
    p.extraOutput( "UPPER", UpperAreasTexts::tr( "Index of the areas above" ),
      UpperAreasTexts::tr(
        "The means of the index, weighted by the field of the population, and made comparable anew on the level above as the "
        "procedure does with its index: upper_key, group, areas, areas_left_out, population, index_mean, index_value, "
        "index_rank." ),
      Qgis::ProcessingSourceType::Vector );
  }

  //! The place of each text among the different ones, in the order of their first areas.
  static std::vector<std::size_t> numbered( const AreaInput &areas, const QString &field, QStringList &names )
  {
    std::vector<std::size_t> places;
    for ( const QgsFeature &feature : areas.features )
    {
      const QString name = feature.attribute( field ).toString();
      if ( !names.contains( name ) )
        names << name;
      places.push_back( static_cast<std::size_t>( names.indexOf( name ) ) );
    }
    return places;
  }

  UpperAreas upperAreas( const Call &call, const AreaInput &areas, const CompositeIndex &index, const IndexOptions &options,
    const std::vector<double> &population, const QString &groupField )
  {
    UpperAreas result;
    if ( !call.value( "UPPER" ).isValid() )
      return result;
    for ( const char *needed : { "UPPER_FIELD", "POPULATION_FIELD" } )
    {
      if ( call.text( needed ).isEmpty() )
        throw QgsProcessingException(
          UpperAreasTexts::tr( "The “%1” needs the field “%2”." ).arg( call.label( "UPPER" ), call.label( needed ) ) );
    }
    const std::vector<std::size_t> upper = numbered( areas, call.text( "UPPER_FIELD" ), result.names );
    const std::vector<std::size_t> groups =
      groupField.isEmpty() ? std::vector<std::size_t>() : numbered( areas, groupField, result.groups );
    UpperIndexOptions placing;
    placing.standardisation = options.index;
    placing.divisor = options.divisor;
    placing.factor = options.index == Standardisation::None ? 1.0 : options.indexFactor;
    result.indices = upperIndex( index.index, population, upper, groups, placing );
    std::size_t leftOut = 0;
    for ( const UpperIndex &area : result.indices )
      leftOut += area.leftOut;
    call.say( UpperAreasTexts::tr( "Areas above: %1; their index is the mean weighted by “%2”, made comparable anew. Areas left out: %3" )
        .arg( result.names.size() )
        .arg( call.text( "POPULATION_FIELD" ) )
        .arg( leftOut ) );
    return result;
  }

  QgsFields upperFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "upper_key" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "group" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "areas" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "areas_left_out" ), QMetaType::Type::Int ) );
    appendNumbers( fields,
      { QStringLiteral( "population" ), QStringLiteral( "index_mean" ), QStringLiteral( "index_value" ), QStringLiteral( "index_rank" ) } );
    return fields;
  }

  void writeUpperAreas( FeatureOutput &output, const UpperAreas &areas )
  {
    for ( const UpperIndex &area : areas.indices )
    {
      QgsFeature row( output.fields() );
      row.setAttributes( QVector<QVariant>{ areas.names.at( static_cast<int>( area.upper ) ),
        areas.groups.isEmpty() ? QVariant() : QVariant( areas.groups.at( static_cast<int>( area.group ) ) ), static_cast<int>( area.areas ),
        static_cast<int>( area.leftOut ), area.people, numberOrNull( area.mean ), numberOrNull( area.index ), numberOrNull( area.rank ) } );
      output.add( row );
    }
  }

}
