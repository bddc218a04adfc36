#include "algorithms/demography/householdtable.h"

#include <qgsprocessingutils.h>

#include <cmath>
#include <numeric>

namespace sozialraum
{

  namespace
  {
    struct HouseholdTexts
    {
      Q_DECLARE_TR_FUNCTIONS( ApportionAlgorithm )
    };
  }

  static QgsFields placeField()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "placed_in" ), QMetaType::Type::QString ) );
    return fields;
  }

  std::int64_t HouseholdTable::persons() const
  {
    return std::accumulate( sizes.begin(), sizes.end(), std::int64_t( 0 ) );
  }

  QgsFields HouseholdTable::placedFields() const
  {
    return ExtendedFields( rows.fields(), placeField() ).fields();
  }

  void HouseholdTable::write( FeatureOutput &output, const HouseholdPlacement &placement, const ApportionInput &input ) const
  {
    const ExtendedFields fields( rows.fields(), placeField() );
    for ( std::size_t i = 0; i < rows.features.size(); ++i )
    {
      QgsFeature row( fields.fields() );
      const std::optional<std::size_t> area = placement.areas[i];
      row.setAttributes(
        fields.attributes( rows.features[i], { area ? QVariant( QString::fromStdString( input.areas[*area].key ) ) : QVariant() } ) );
      output.add( row );
    }
  }

  std::optional<HouseholdTable> readHouseholds( const Call &call, const ApportionInput &input )
  {
    HouseholdTable table;
    table.rows.source = call.optionalSource( "HOUSEHOLDS" );
    if ( !table.rows.source )
      return std::nullopt;
    if ( input.unit.isMoney )
      throw QgsProcessingException(
        HouseholdTexts::tr( "“%1” are persons; choose persons as “%2”." ).arg( call.label( "HOUSEHOLDS" ), call.label( "UNIT" ) ) );
    if ( call.has( "FLOOR" ) || call.has( "CAP" ) )
      throw QgsProcessingException(
        HouseholdTexts::tr( "“%1” and “%2” are not for households; leave them empty." ).arg( call.label( "FLOOR" ), call.label( "CAP" ) ) );
    if ( call.choice( "METHOD" ) != QLatin1String( "sainte_lague" ) )
      throw QgsProcessingException(
        HouseholdTexts::tr( "Households are placed by the deviation that Sainte-Laguë makes least; choose it as “%1”." )
          .arg( call.label( "METHOD" ) ) );
    if ( !call.has( "SIZE_FIELD" ) )
      throw QgsProcessingException( HouseholdTexts::tr( "Choose the field “%1”." ).arg( call.label( "SIZE_FIELD" ) ) );
    table.rows.features = allFeatures( *table.rows.source, call.feedback() );
    const QString field = call.text( "SIZE_FIELD" );
    const std::vector<double> sizes = table.rows.usable( { field }, call.feedback() ).front();
    for ( const double persons : sizes )
    {
      if ( std::isnan( persons ) )
        throw QgsProcessingException(
          HouseholdTexts::tr( "Row %1 of the households has no number in the field “%2”." ).arg( table.sizes.size() + 1 ).arg( field ) );
      table.sizes.push_back( input.unit.units( persons, call.label( "SIZE_FIELD" ) ) );
    }
    return table;
  }

}
