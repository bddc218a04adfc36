#include "dock/areaprofile.h"

#include "dock/mapperiods.h"
#include "dock/pathsteps.h"
#include "maps/styles/indicatorproperties.h"
#include "maps/textlocale.h"
#include "text/equality.h"

#include <QCoreApplication>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct AreaProfiles
  {
    Q_DECLARE_TR_FUNCTIONS( AreaProfiles )
  };

  static const QString sKeyField = QStringLiteral( "area_key" );
  static const QString sNameField = QStringLiteral( "name" );
  static const QString sClassField = QStringLiteral( "class_id" );
  static const QString sLabelField = QStringLiteral( "class_label" );

  //! As many as the values have, two at the most.
  static int decimalsOf( const std::vector<double> &values )
  {
    int decimals = 0;
    for ( const double value : values )
    {
      while ( decimals < 2 )
      {
        const double shifted = value * std::pow( 10.0, decimals );
        if ( std::abs( shifted - std::round( shifted ) ) < 1e-6 * std::max( 1.0, std::abs( shifted ) ) )
          break;
        ++decimals;
      }
    }
    return decimals;
  }

  static std::optional<double> numberIn( const QgsFeature &area, const QString &field )
  {
    const QVariant value = area.attribute( field );
    return QgsVariantUtils::isNull( value ) ? std::nullopt : std::optional( value.toDouble() );
  }

  static std::vector<QgsFeature> readAreas( const QgsVectorLayer &layer )
  {
    std::vector<QgsFeature> areas;
    QgsFeatureIterator iterator = layer.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature area;
    while ( iterator.nextFeature( area ) )
      areas.push_back( area );
    return areas;
  }

  QList<NamedArea> areasOf( const QgsVectorLayer &layer )
  {
    QList<NamedArea> areas;
    for ( const QgsFeature &area : readAreas( layer ) )
      areas << NamedArea{ area.attribute( sKeyField ).toString(), area.attribute( sNameField ).toString() };
    std::sort( areas.begin(), areas.end(),
      []( const NamedArea &a, const NamedArea &b ) { return QString::localeAwareCompare( a.name, b.name ) < 0; } );
    return areas;
  }

  static std::vector<double> numbersOf( const std::vector<QgsFeature> &areas, const QString &field )
  {
    std::vector<double> numbers;
    for ( const QgsFeature &area : areas )
    {
      if ( const std::optional<double> number = numberIn( area, field ) )
        numbers.push_back( *number );
    }
    return numbers;
  }

  static QString rankOf( double value, const std::vector<double> &all )
  {
    const auto above = std::count_if( all.begin(), all.end(),
      [value]( double other ) { return other - value > equalityShare * std::max( std::abs( other ), std::abs( value ) ); } );
    return AreaProfiles::tr( "rank %1 of %2 (1: highest value)" ).arg( above + 1 ).arg( all.size() );
  }

  static QString withUnit( const QString &number, const QString &unit )
  {
    return unit.isEmpty() ? number : number + QChar( 0x00A0 ) + unit;
  }

  //! How the value shown differs from the earliest one.
  static QString changeOf( const QList<ProfilePoint> &series, const QString &period, int decimals, const QString &unit )
  {
    const auto first = std::find_if( series.begin(), series.end(), []( const ProfilePoint &point ) { return point.value.has_value(); } );
    const auto shown = std::find_if( series.begin(), series.end(), [&]( const ProfilePoint &point ) { return point.period == period; } );
    if ( first == series.end() || shown == series.end() || !shown->value || first->period == shown->period )
      return {};
    const double change = *shown->value - *first->value;
    const QString number = signedText( change, decimals );
    const bool isShare = unit == QLatin1String( "Prozent" ) || unit == QLatin1String( "%" );
    return AreaProfiles::tr( "%1 since %2" )
      .arg( withUnit( change > 0.0 ? QLatin1Char( '+' ) + number : number, isShare ? AreaProfiles::tr( "percentage points" ) : unit ),
        yearText( first->period ) );
  }

  static void sayComparison(
    MapProfile &profile, const IndicatorProperties &shown, std::optional<double> value, const std::vector<double> &all )
  {
    QStringList parts;
    const auto reference = [&]( const QString &name, const QString &otherwise, std::optional<double> number ) {
      if ( number )
        parts << QStringLiteral( "%1 %2" ).arg( name.isEmpty() ? otherwise : name, signedText( *number, profile.decimals ) );
    };
    reference( shown.districtName, AreaProfiles::tr( "District" ), shown.districtValue );
    reference( shown.stateName, AreaProfiles::tr( "Federal state" ), shown.stateValue );
    if ( value )
      parts << rankOf( *value, all );
    profile.comparison = parts.join( QStringLiteral( " · " ) );
  }

  std::optional<MapProfile> profileOf( const QgsVectorLayer &map, const QString &key )
  {
    const IndicatorPropertiesByField properties = indicatorPropertiesOf( &map );
    const QString field = properties.value( sClassField ).classifiedField;
    const std::vector<QgsFeature> areas = readAreas( map );
    const auto area =
      std::find_if( areas.begin(), areas.end(), [&key]( const QgsFeature &one ) { return one.attribute( sKeyField ).toString() == key; } );
    if ( field.isEmpty() || area == areas.end() )
      return std::nullopt;

    const IndicatorProperties shown = properties.value( field );
    const std::vector<double> all = numbersOf( areas, field );
    const std::optional<double> value = numberIn( *area, field );
    MapProfile profile;
    profile.area = area->attribute( sNameField ).toString();
    profile.indicator = titleOf( shown );
    profile.unit = shown.unit;
    profile.decimals = shown.decimals >= 0 ? shown.decimals : decimalsOf( all );
    const QString label = area->attribute( sLabelField ).toString();
    profile.value =
      value ? withUnit( signedText( *value, profile.decimals ), shown.unit ) : AreaProfiles::tr( "There is no value: %1." ).arg( label );
    const int classId = area->attribute( sClassField ).toInt();
    if ( value && classId > 0 )
      profile.classText = AreaProfiles::tr( "Class %1: %2" ).arg( classId ).arg( label );
    for ( const PeriodColumn &column : periodColumns( map ) )
      profile.series << ProfilePoint{ column.period, numberIn( *area, column.field ), properties.value( column.field ).districtValue };
    sayComparison( profile, shown, value, all );
    profile.change = changeOf( profile.series, shown.period, profile.decimals, shown.unit );
    return profile;
  }

  QList<ComparisonRow> comparisonOf( const QgsVectorLayer &layer, const QString &key )
  {
    const IndicatorPropertiesByField properties = indicatorPropertiesOf( &layer );
    const std::vector<QgsFeature> areas = readAreas( layer );
    const auto area =
      std::find_if( areas.begin(), areas.end(), [&key]( const QgsFeature &one ) { return one.attribute( sKeyField ).toString() == key; } );
    QList<ComparisonRow> rows;
    if ( area == areas.end() )
      return rows;
    for ( auto property = properties.cbegin(); property != properties.cend(); ++property )
    {
      // Of counts the largest area is the largest always: that says nothing of it.
      const std::optional<double> value = numberIn( *area, property.key() );
      const std::vector<double> all = numbersOf( areas, property.key() );
      if ( !value || property->isCount || all.size() < 2 )
        continue;
      const auto [least, greatest] = std::minmax_element( all.begin(), all.end() );
      if ( *greatest - *least <= equalityShare * std::max( std::abs( *least ), std::abs( *greatest ) ) )
        continue;
      const auto position = [start = *least, range = *greatest - *least](
                              double number ) { return std::clamp( ( number - start ) / range, 0.0, 1.0 ); };
      ComparisonRow row;
      row.indicator = property->name;
      row.value = withUnit( signedText( *value, property->decimals >= 0 ? property->decimals : decimalsOf( all ) ), property->unit );
      row.position = position( *value );
      if ( property->districtValue )
        row.districtPosition = position( *property->districtValue );
      rows << row;
    }
    std::sort( rows.begin(), rows.end(),
      []( const ComparisonRow &a, const ComparisonRow &b ) { return QString::localeAwareCompare( a.indicator, b.indicator ) < 0; } );
    return rows;
  }

}
