#include "maps/plates/districtvalue.h"

#include "indicators/ratioofcounts.h"
#include "observations/additivity.h"
#include "maps/plates/readabletexts.h"
#include "maps/styles/classfields.h"
#include "maps/styles/indicatorproperties.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <array>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! Names of the states by the first two digits of their keys.
  static QString stateOf( const QString &key )
  {
    static const std::array<const char *, 16> names{ "Schleswig-Holstein", "Hamburg", "Niedersachsen", "Bremen", "Nordrhein-Westfalen",
      "Hessen", "Rheinland-Pfalz", "Baden-Württemberg", "Bayern", "Saarland", "Berlin", "Brandenburg", "Mecklenburg-Vorpommern", "Sachsen",
      "Sachsen-Anhalt", "Thüringen" };
    const int number = key.left( 2 ).toInt();
    return number >= 1 && number <= 16 ? QString::fromUtf8( names[static_cast<std::size_t>( number - 1 )] ) : QString();
  }

  int keyFieldOf( const QgsVectorLayer &areas )
  {
    for ( const char *name : { "ags", "ars", "rs", "area_key", "schluessel", "gemeindeschluessel", "ags_0", "ars_0" } )
    {
      const int field = areas.fields().lookupField( QLatin1String( name ) );
      if ( field >= 0 && areas.fields().at( field ).type() == QMetaType::Type::QString )
        return field;
    }
    return -1;
  }

  static QString commonBeginning( const QgsVectorLayer &areas, int field )
  {
    QString common;
    bool isFirst = true;
    QgsFeatureRequest request;
    request.setFlags( Qgis::FeatureRequestFlag::NoGeometry ).setSubsetOfAttributes( { field } );
    QgsFeatureIterator features = areas.getFeatures( request );
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      const QString key = feature.attribute( field ).toString();
      if ( key.isEmpty() )
        continue;
      if ( std::exchange( isFirst, false ) )
        common = key.left( 5 );
      while ( !key.startsWith( common ) )
        common.chop( 1 );
    }
    return common;
  }

  Territory territoryOf( const QgsVectorLayer &areas )
  {
    const int field = keyFieldOf( areas );
    const QString common = field < 0 ? QString() : commonBeginning( areas, field );
    bool isNumber = false;
    common.toInt( &isNumber );
    if ( !isNumber || common.size() < 2 )
      return {};
    if ( common.size() == 5 )
      return { common, QCoreApplication::translate( "DistrictValue", "District %1" ).arg( common ) };
    const QString state = stateOf( common );
    return state.isEmpty() ? Territory() : Territory{ common.left( 2 ), state };
  }

  static Additivity judgementOf( const IndicatorProperties &indicator )
  {
    const std::string name = indicator.name.toStdString();
    const std::string unit = indicator.unit.toStdString();
    return additivityOf( Measure{ name, unit } );
  }

  bool addsUp( const IndicatorProperties &indicator )
  {
    return indicator.isCount || judgementOf( indicator ).addsUp();
  }

  //! Whether name and unit leave open that it is a count: two shares have a ratio too, but it says nothing of the whole.
  static bool mayBeCount( const IndicatorProperties &indicator )
  {
    return addsUp( indicator ) || judgementOf( indicator ).kind == MeasureKind::Unknown;
  }

  QStringList countsBeside( const QgsVectorLayer &joined, const QString &field )
  {
    const IndicatorPropertiesByField known = indicatorPropertiesOf( &joined );
    QStringList fields;
    for ( const QgsField &candidate : joined.fields() )
    {
      const bool isOther = candidate.name() != field && known.contains( candidate.name() ) && candidate.isNumeric();
      if ( isOther && known.value( candidate.name() ).period == known.value( field ).period
        && mayBeCount( known.value( candidate.name() ) ) )
        fields << candidate.name();
    }
    return fields;
  }

  std::optional<ValueFromCounts> valueFromCounts( const QgsVectorLayer &joined, const QString &field )
  {
    const IndicatorPropertiesByField known = indicatorPropertiesOf( &joined );
    const QStringList fields = countsBeside( joined, field );
    std::vector<std::vector<double>> columns;
    for ( const QString &count : fields )
      columns.push_back( columnValues( joined, count ).usable() );
    std::vector<CountColumn> counts;
    for ( std::size_t i = 0; i < columns.size(); ++i )
      counts.push_back( { fields.at( static_cast<int>( i ) ).toStdString(), columns[i] } );
    const std::optional<RatioOfCounts> ratio = ratioOfCounts( columnValues( joined, field ).usable(), counts );
    if ( !ratio )
      return std::nullopt;
    const auto nameOf = [&](
                          std::size_t place ) { return readableIndicator( known.value( fields.at( static_cast<int>( place ) ) ).name ); };
    QString definition = nameOf( ratio->numerator ) + QStringLiteral( " / " ) + nameOf( ratio->denominator );
    if ( ratio->factor != 1.0 )
      definition += QStringLiteral( " × " ) + numberText( ratio->factor, 12 );
    return ValueFromCounts{ ratio->ofAll, definition };
  }

}
