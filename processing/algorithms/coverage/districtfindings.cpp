#include "algorithms/coverage/districtfindings.h"

namespace sozialraum
{

  QStringList districtFindingKinds()
  {
    QStringList kinds;
    for ( const char *kind : { "gap", "overlap", "school_outside", "district_without_school", "school_without_district", "school_unknown",
            "no_district", "several_districts", "not_connected", "too_far", "other_nearer", "above_capacity", "too_small" } )
      kinds << QLatin1String( kind );
    return kinds;
  }

  static QgsField renamed( QgsField field, const char *name )
  {
    field.setName( QLatin1String( name ) );
    field.setConstraints( QgsFieldConstraints() );
    return field;
  }

  QgsFields districtFindingFields( const QgsField &district, const QgsField &school, const QgsField &place )
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "kind" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "reason" ), QMetaType::Type::QString ) );
    fields.append( renamed( district, "district" ) );
    fields.append( renamed( district, "other_district" ) );
    fields.append( renamed( school, "school" ) );
    fields.append( renamed( school, "other_school" ) );
    fields.append( renamed( place, "place" ) );
    for ( const char *name : { "children", "cost", "other_cost", "square_metres" } )
      fields.append( QgsField( QLatin1String( name ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "cohort" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "classes" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "room_for_classes" ), QMetaType::Type::Int ) );
    return fields;
  }

  void writeDistrictFindings( const std::vector<DistrictFinding> &all, FeatureOutput &findings, std::optional<FeatureOutput> &areas )
  {
    for ( const DistrictFinding &finding : all )
    {
      QgsFeature feature( findings.fields() );
      feature.setGeometry( finding.place );
      feature.setAttributes( QgsAttributes() << QVariant( finding.kind ) << QVariant( finding.reason ) << finding.district
                                             << finding.otherDistrict << finding.school << finding.otherSchool << finding.demand
                                             << finding.children << finding.cost << finding.otherCost << finding.squareMetres
                                             << finding.cohort << finding.classes << finding.room );
      findings.add( feature );
      if ( !areas || finding.area.isNull() )
        continue;
      QgsGeometry ground = finding.area;
      ground.convertToMultiType();
      feature.setGeometry( ground );
      areas->add( feature );
    }
  }

}
