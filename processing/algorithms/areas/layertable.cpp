#include "algorithms/areas/layertable.h"

#include "keys/areakey.h"
#include "finding.h"
#include "tables/grids/grid.h"
#include "tables/formats/gridtable.h"
#include "tables/levelchoice.h"
#include "text/textnumbers.h"
#include "findings/areascodes.h"
#include "findings/tablescodes.h"

#include <QDate>
#include <QDateTime>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsfields.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayerfeatureiterator.h>

#include <cmath>
#include <limits>

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

  namespace
  {
    //! Where the fields of a long table stand; −1: not there.
    struct LongFields
    {
      int key;
      int name;
      int level;
      int indicator;
      int unit;
      int period;
      int value;
      int status;

      explicit LongFields( const QgsFields &fields )
        : key( fields.lookupField( QStringLiteral( "area_key" ) ) )
        , name( fields.lookupField( QStringLiteral( "area_name" ) ) )
        , level( fields.lookupField( QStringLiteral( "level" ) ) )
        , indicator( fields.lookupField( QStringLiteral( "indicator" ) ) )
        , unit( fields.lookupField( QStringLiteral( "unit" ) ) )
        , period( fields.lookupField( QStringLiteral( "period" ) ) )
        , value( fields.lookupField( QStringLiteral( "value" ) ) )
        , status( fields.lookupField( QStringLiteral( "status" ) ) )
      {}

      bool areComplete() const { return key >= 0 && indicator >= 0 && value >= 0; }
    };

    //! Collects the rows of a long table.
    class LongTable
    {
    public:
      LongTable( const LongFields &fields, const QString &name )
        : mFields( fields )
        , mName( name )
      {}

      void add( const QgsFeature &feature )
      {
        const std::string key = keyText( feature.attribute( mFields.key ) ).toStdString();
        ++mRow;
        if ( key.empty() )
          return;
        Observation observation;
        observation.sourceRow = mRow;
        observation.area = areaOf( key, feature );
        observation.indicator = indicatorOf( feature );
        observation.period = periodIndex( mPeriods.numberOf( textOf( feature, mFields.period ) ) );
        const QVariant value = feature.attribute( mFields.value );
        observation.value = QgsVariantUtils::isNull( value ) ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
        const std::string status = textOf( feature, mFields.status );
        const auto fallback = QgsVariantUtils::isNull( value ) ? ObservationStatus::Missing : ObservationStatus::Value;
        observation.status = observationStatusFromString( status ).value_or( fallback );
        mTable.observations.push_back( observation );
      }

      ObservationTable finished()
      {
        if ( mTable.observations.empty() )
          throw InputError( codes::tableEmpty );
        for ( std::uint32_t number = 0; number < mPeriods.size(); ++number )
          mTable.periods.emplace_back( mPeriods.text( number ) );
        if ( mFields.level < 0 )
          readLevels();
        return std::move( mTable );
      }

    private:
      static std::string textOf( const QgsFeature &feature, int field )
      {
        return field < 0 ? std::string() : keyText( feature.attribute( field ) ).toStdString();
      }

      std::uint32_t areaOf( const std::string &key, const QgsFeature &feature )
      {
        const std::uint32_t area = mAreas.numberOf( key );
        if ( area == mTable.areas.size() )
          mTable.areas.push_back( { key, textOf( feature, mFields.name ),
            areaLevelFromString( textOf( feature, mFields.level ) ).value_or( AreaLevel::Other ) } );
        return area;
      }

      std::uint32_t indicatorOf( const QgsFeature &feature )
      {
        const std::string name = textOf( feature, mFields.indicator );
        const std::string unit = textOf( feature, mFields.unit );
        const std::uint32_t indicator = mIndicators.numberOf( name + '\n' + unit );
        if ( indicator == mTable.indicators.size() )
        {
          TableIndicator added;
          added.name = name;
          added.unit = unit;
          added.source = mName.toStdString();
          added.isCount = unit == "Anzahl" || unit == "Number" || unit == "Personen";
          mTable.indicators.push_back( std::move( added ) );
        }
        return indicator;
      }

      void readLevels()
      {
        std::vector<std::string> cells;
        for ( const TableArea &area : mTable.areas )
          cells.push_back( area.key );
        const AreaKeyColumn column = readAreaKeys( cells );
        for ( std::size_t area = 0; area < cells.size(); ++area )
        {
          mTable.areas[area].key = column.keys[area].text;
          mTable.areas[area].level = column.keys[area].level;
        }
      }

      LongFields mFields;
      QString mName;
      ObservationTable mTable;
      TextNumbers mAreas;
      TextNumbers mIndicators;
      TextNumbers mPeriods;
      std::uint32_t mRow = 0;
    };
  }

  static ObservationTable readLongTable(
    QgsVectorLayerFeatureSource &features, const LongFields &fields, const QString &name, const Progress &progress )
  {
    LongTable table( fields, name );
    QgsFeatureRequest request;
    request.setFlags( Qgis::FeatureRequestFlag::NoGeometry );
    QgsFeatureIterator iterator = features.getFeatures( request );
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
    {
      advance( progress, 0.0 );
      table.add( feature );
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

  ObservationTable readLayerTable( QgsVectorLayerFeatureSource &features, const QString &name, const TableReadOptions &options,
    ProblemReporter &reporter, const Progress &progress )
  {
    FileReporter problems( reporter, name.toStdString() );
    return inFile( name.toStdString(), [&] {
      const LongFields fields( features.fields() );
      TableReading reading;
      if ( fields.areComplete() )
      {
        reading.table = readLongTable( features, fields, name, progress );
      }
      else
      {
        TableReadOptions ofLayer = options;
        ofLayer.headerRows.reset();
        reading = readGrid( gridOf( features, progress ), name.toStdString(), ofLayer, problems, progress );
      }
      if ( options.level )
        keepLevel( reading, *options.level );
      return std::move( reading.table );
    } );
  }

}
