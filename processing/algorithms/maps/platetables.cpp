#include "algorithms/maps/platetables.h"

#include "maps/plates/readabletexts.h"
#include "maps/styles/classfields.h"
#include "maps/textlocale.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <qgsfeatureiterator.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {
    QString word( const char *text )
    {
      return QCoreApplication::translate( "PlateTables", text );
    }

    //! What a table says of an area.
    struct Cell
    {
      QString value;
      QString label;
    };

    int decimalsOf( const IndicatorProperties &indicator )
    {
      return indicator.isCount ? 0 : indicator.decimals < 0 ? 1 : indicator.decimals;
    }

    //! The name of an area, and how many areas of its name come before it: all periods have their areas in one order.
    using NamedArea = std::pair<QString, int>;
    using Cells = std::map<NamedArea, Cell>;

    Cells cellsOf( const ClassPlate &plate )
    {
      Cells cells;
      QHash<QString, int> known;
      const QgsFields fields = plate.areas->fields();
      const int name = fields.lookupField( plate.nameField.isEmpty() ? guessNameField( *plate.areas ) : plate.nameField );
      const int id = fields.lookupField( QStringLiteral( "class_id" ) );
      const int label = fields.lookupField( QStringLiteral( "class_label" ) );
      const bool hasValues = fields.lookupField( plate.indicator.field ) >= 0;
      const std::vector<double> values = hasValues ? columnValues( *plate.areas, plate.indicator.field ).usable() : std::vector<double>();
      QgsFeatureIterator features = plate.areas->getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
      QgsFeature area;
      for ( std::size_t i = 0; features.nextFeature( area ); ++i )
      {
        Cell cell;
        if ( label >= 0 )
          cell.label = area.attribute( label ).toString();
        const bool isShown = area.attribute( id ).toInt() > 0;
        if ( isShown && i < values.size() && !std::isnan( values[i] ) )
          cell.value = signedText( values[i], decimalsOf( plate.indicator.properties ) );
        else if ( !isShown )
          std::swap( cell.value, cell.label ); // a word, and no class
        const QString areaName = area.attribute( name ).toString();
        cells.insert( { { areaName, known[areaName]++ }, cell } );
      }
      return cells;
    }

    std::vector<NamedArea> areasIn( const Cells &cells )
    {
      std::vector<NamedArea> areas;
      for ( const auto &[area, cell] : cells )
        areas.push_back( area );
      QCollator collator( QLocale( QLocale::German ) );
      collator.setNumericMode( true );
      std::stable_sort( areas.begin(), areas.end(),
        [&collator]( const NamedArea &one, const NamedArea &other ) { return collator.compare( one.first, other.first ) < 0; } );
      return areas;
    }

    Cell cellIn( const Cells &cells, const NamedArea &area )
    {
      const auto cell = cells.find( area );
      return cell == cells.end() ? Cell() : cell->second;
    }

    void addTotals( PlateTable &table, const std::vector<const ClassPlate *> &periods, bool ofDistrict )
    {
      PlateTable::Row row;
      bool isKnown = false;
      for ( const ClassPlate *period : periods )
      {
        const IndicatorProperties &indicator = period->indicator.properties;
        const std::optional<double> &value = ofDistrict ? indicator.districtValue : indicator.stateValue;
        const QString name = readableTerritory( ofDistrict ? indicator.districtName : indicator.stateName );
        if ( !name.isEmpty() )
          row.name = name;
        isKnown = isKnown || value.has_value();
        row.cells << ( value ? signedText( *value, decimalsOf( indicator ) ) : QString() );
      }
      if ( !isKnown )
        return;
      if ( row.name.isEmpty() )
        row.name =
          ofDistrict ? word( QT_TRANSLATE_NOOP( "PlateTables", "District" ) ) : word( QT_TRANSLATE_NOOP( "PlateTables", "State" ) );
      table.totals.push_back( row );
    }
  }

  PlateTable tableOf( const AtlasPlate &plate )
  {
    PlateTable table;
    table.title = plate.plate.texts.title;
    table.subtitle = plate.plate.texts.subtitle;
    table.imprint = plate.plate.texts.source;
    table.nameHead = word( QT_TRANSLATE_NOOP( "PlateTables", "Area" ) );

    std::vector<const ClassPlate *> periods;
    for ( const ClassPlate &earlier : plate.earlier )
      periods.push_back( &earlier );
    periods.push_back( &plate.plate );
    std::vector<Cells> cells;
    for ( const ClassPlate *period : periods )
      cells.push_back( cellsOf( *period ) );

    const bool isSeries = periods.size() > 1;
    const bool hasClasses = !isSeries && !plate.circles;
    if ( !plate.plate.texts.legendHead.isEmpty() )
      table.subtitle = table.subtitle.isEmpty() ? plate.plate.texts.legendHead
                                                : QStringLiteral( "%1 · %2" ).arg( table.subtitle, plate.plate.texts.legendHead );
    for ( const ClassPlate *period : periods )
      table.columns << ( isSeries ? readablePeriod( period->indicator.properties.period )
                                  : word( QT_TRANSLATE_NOOP( "PlateTables", "Value" ) ) );
    if ( hasClasses )
      table.columns << word( QT_TRANSLATE_NOOP( "PlateTables", "Class" ) );
    table.lastIsText = hasClasses;
    for ( const NamedArea &area : areasIn( cells.back() ) )
    {
      PlateTable::Row row{ area.first, {} };
      for ( const Cells &period : cells )
        row.cells << cellIn( period, area ).value;
      if ( hasClasses )
        row.cells << cellIn( cells.back(), area ).label;
      table.rows.push_back( row );
    }
    addTotals( table, periods, true );
    addTotals( table, periods, false );
    return table;
  }

}
