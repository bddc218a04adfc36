#include "algorithms/publication/releasedoffers.h"

#include "algorithms/call.h"
#include "algorithms/publication/offersinput.h"
#include "algorithms/store/storeparameter.h"
#include "store/storedfacilities.h"

#include <qgsfeature.h>
#include <qgsvectordataprovider.h>

#include <set>

namespace sozialraum
{

  //! The register as a table with a column for each attribute that a facility has.
  static std::unique_ptr<QgsVectorLayer> registerLayer( const std::vector<StoredFacility> &facilities )
  {
    std::set<std::string> attributes;
    for ( const StoredFacility &facility : facilities )
    {
      for ( const auto &[name, value] : facility.attributes )
        attributes.insert( name );
    }
    auto layer = std::make_unique<QgsVectorLayer>( QStringLiteral( "None" ), QStringLiteral( "register" ), QStringLiteral( "memory" ) );
    QList<QgsField> fields;
    for ( const char *name : { "area_key", "name", "kind", "operator", "target_groups" } )
      fields << QgsField( QString::fromLatin1( name ), QMetaType::Type::QString );
    fields << QgsField( QStringLiteral( "places" ), QMetaType::Type::Double );
    for ( const std::string &name : attributes )
      fields << QgsField( QString::fromStdString( name ), QMetaType::Type::QString );
    layer->dataProvider()->addAttributes( fields );
    layer->updateFields();
    QgsFeatureList rows;
    for ( const StoredFacility &facility : facilities )
    {
      QgsAttributes row;
      for ( const std::string &text : { facility.areaKey, facility.name, facility.kind, facility.runBy, facility.targetGroups } )
        row << QString::fromStdString( text );
      row << ( facility.places ? QVariant( *facility.places ) : QVariant() );
      for ( const std::string &name : attributes )
      {
        const auto value = facility.attributes.find( name );
        row << ( value == facility.attributes.end() ? QVariant() : QVariant( QString::fromStdString( value->second ) ) );
      }
      QgsFeature feature( layer->fields() );
      feature.setAttributes( row );
      rows << feature;
    }
    layer->dataProvider()->addFeatures( rows );
    return layer;
  }

  ReleasedOffers offersOf( const Call &call, StoreDatabase &database )
  {
    const ReportLanguage language =
      call.choice( "LANGUAGE" ) == QLatin1String( "english" ) ? ReportLanguage::English : ReportLanguage::German;
    ReleasedOffers offers;
    if ( call.has( "OFFERS" ) )
    {
      offers.input = call.value( "OFFERS" );
      offers.shown = readOffers( call, language );
      return offers;
    }
    const std::vector<StoredFacility> facilities = storedFacilities( database, today() );
    if ( facilities.empty() )
      return offers;
    offers.layer = registerLayer( facilities );
    offers.input = QVariant::fromValue( offers.layer.get() );
    offers.shown = offersFrom( *offers.layer, language );
    return offers;
  }

}
