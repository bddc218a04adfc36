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
#include <utility>

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

    //! By the names of the areas.
    QHash<QString, Cell> cellsOf( const ClassPlate &plate )
    {
      QHash<QString, Cell> cells;
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
        cells.insert( area.attribute( name ).toString(), cell );
      }
      return cells;
    }

    QStringList namesIn( const QHash<QString, Cell> &cells )
    {
      QStringList names = cells.keys();
      QCollator collator( QLocale( QLocale::German ) );
      collator.setNumericMode( true );
      std::sort( names.begin(), names.end(), [&collator]( const QString &one, const QString &other ) {
        const int order = collator.compare( one, other );
        return order == 0 ? one < other : order < 0;
      } );
      return names;
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
    std::vector<QHash<QString, Cell>> cells;
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
    for ( const QString &name : namesIn( cells.back() ) )
    {
      PlateTable::Row row{ name, {} };
      for ( const QHash<QString, Cell> &period : cells )
        row.cells << period.value( name ).value;
      if ( hasClasses )
        row.cells << cells.back().value( name ).label;
      table.rows.push_back( row );
    }
    addTotals( table, periods, true );
    addTotals( table, periods, false );
    return table;
  }

}
