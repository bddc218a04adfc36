#include "algorithms/areas/layertable.h"

#include "observations/additivity.h"
#include "observations/longtable.h"
#include "finding.h"
#include "tables/grids/grid.h"
#include "tables/formats/gridtable.h"
#include "tables/levelchoice.h"
#include "findings/areascodes.h"

#include <QDate>
#include <QDateTime>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsfields.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayerfeatureiterator.h>

#include <cmath>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace sozialraum
{

  QString keyText( const QVariant &value )
  {
    if ( QgsVariantUtils::isNull( value ) )
      return QString();
    if ( value.userType() == QMetaType::Type::Double && std::floor( value.toDouble() ) == value.toDouble() )
      return QString::number( value.toDouble(), 'f', 0 );
    return value.toString();
  }

  static bool isNumber( const QVariant &value )
  {
    switch ( static_cast<QMetaType::Type>( value.userType() ) )
    {
      case QMetaType::Type::Int:
      case QMetaType::Type::UInt:
      case QMetaType::Type::LongLong:
      case QMetaType::Type::ULongLong:
      case QMetaType::Type::Double:
        return true;
      default:
        return false;
    }
  }

  static void addCell( Grid &grid, std::uint32_t column, const QVariant &value )
  {
    if ( QgsVariantUtils::isNull( value ) )
      return;
    if ( isNumber( value ) )
      grid.addNumber( column, value.toDouble() );
    else if ( value.userType() == QMetaType::Type::QDate || value.userType() == QMetaType::Type::QDateTime )
      grid.addText( column, value.toDate().toString( Qt::ISODate ).toStdString(), CellType::Date );
    else if ( !value.toString().isEmpty() )
      grid.addText( column, value.toString().toStdString() );
  }

  static Grid gridOf( QgsVectorLayerFeatureSource &features, const Progress &progress )
  {
    Grid grid;
    grid.isTyped = true;
    const QgsFields fields = features.fields();
    grid.addRow( 1 );
    for ( int field = 0; field < fields.size(); ++field )
      grid.addText( static_cast<std::uint32_t>( field ), fields.at( field ).displayName().toStdString() );

    QgsFeatureRequest request;
    request.setFlags( Qgis::FeatureRequestFlag::NoGeometry );
    QgsFeatureIterator iterator = features.getFeatures( request );
    QgsFeature feature;
    std::uint32_t row = 1;
    while ( iterator.nextFeature( feature ) )
    {
      advance( progress, 0.0 );
      grid.addRow( ++row );
      const QgsAttributes attributes = feature.attributes();
      for ( int field = 0; field < attributes.size(); ++field )
        addCell( grid, static_cast<std::uint32_t>( field ), attributes.at( field ) );
    }
    return grid;
  }

  //! The number in the field of values, which is text where the layer comes from a CSV; NaN where there is none.
  static double longValue( const QVariant &value )
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if ( QgsVariantUtils::isNull( value ) )
      return none;
    return isNumber( value ) ? value.toDouble() : longNumber( value.toString().toStdString() ).value_or( none );
  }

  //! The headings of the fields, as our long tables have them.
  static std::optional<LongColumns> longColumns( const QgsFields &fields )
  {
    std::vector<std::string> names;
    for ( const QgsField &field : fields )
      names.push_back( field.name().toStdString() );
    return LongColumns::among( std::vector<std::string_view>( names.begin(), names.end() ) );
  }

  //! Reads features as rows of our own long table: the reader of files puts it together.
  static ObservationTable readLongTable(
    QgsVectorLayerFeatureSource &features, const LongColumns &columns, const QString &name, const Progress &progress )
  {
    LongTableReader table( name.toStdString() );
    QgsFeatureRequest request;
    request.setFlags( Qgis::FeatureRequestFlag::NoGeometry );
    QgsFeatureIterator iterator = features.getFeatures( request );
    QgsFeature feature;
    std::uint32_t row = 0;
    while ( iterator.nextFeature( feature ) )
    {
      advance( progress, 0.0 );
      const auto attribute = [&]( LongColumn column ) {
        const std::optional<std::size_t> place = columns.place( column );
        return place ? feature.attribute( static_cast<int>( *place ) ) : QVariant();
      };
      const auto text = [&]( LongColumn column ) { return keyText( attribute( column ) ).toStdString(); };
      const std::string key = text( LongColumn::AreaKey );
      const std::string areaName = text( LongColumn::AreaName );
      const std::string level = text( LongColumn::Level );
      const std::string indicator = text( LongColumn::Indicator );
      const std::string unit = text( LongColumn::Unit );
      const std::string period = text( LongColumn::Period );
      const std::string status = text( LongColumn::Status );
      const std::string method = text( LongColumn::Method );
      table.add( { key, areaName, level, indicator, unit, period, longValue( attribute( LongColumn::Value ) ), status, ++row,
        attribute( LongColumn::Estimated ).toBool(),
        { longValue( attribute( LongColumn::Lower ) ), longValue( attribute( LongColumn::Upper ) ) }, method } );
    }
    return table.finished();
  }

  ListTable listOfFeatures( QgsVectorLayerFeatureSource &features, const QString &name, const Progress &progress )
  {
    ListTable list;
    list.name = name.toStdString();
    for ( const QgsField &field : features.fields() )
      list.headings.push_back( field.name().toStdString() );
    QgsFeatureRequest request;
    request.setFlags( Qgis::FeatureRequestFlag::NoGeometry );
    QgsFeatureIterator iterator = features.getFeatures( request );
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
    {
      advance( progress, 0.0 );
      std::vector<std::string> cells;
      for ( const QVariant &value : feature.attributes() )
        cells.push_back( keyText( value ).trimmed().toStdString() );
      list.rows.push_back( std::move( cells ) );
      list.sourceRows.push_back( static_cast<std::uint32_t>( list.rows.size() ) );
    }
    if ( list.rows.empty() )
      throw InputError( Finding( codes::listEmpty ).in( list.name ) );
    return list;
  }

  TableReading readLayerTable( QgsVectorLayerFeatureSource &features, const QString &name, const TableReadOptions &options,
    ProblemReporter &reporter, const Progress &progress )
  {
    FileReporter problems( reporter, name.toStdString() );
    return inFile( name.toStdString(), [&] {
      const std::optional<LongColumns> columns = longColumns( features.fields() );
      TableReading reading;
      if ( columns )
      {
        reading.table = readLongTable( features, *columns, name, progress );
      }
      else
      {
        TableReadOptions ofLayer = options;
        ofLayer.headerRows.reset();
        reading = readGrid( gridOf( features, progress ), name.toStdString(), ofLayer, problems, progress );
        markCounts( reading.table.indicators );
      }
      if ( options.level )
        keepLevel( reading, *options.level );
      return reading;
    } );
  }

}
