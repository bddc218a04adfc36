#include "algorithms/areas/groupoutput.h"

#include "algorithms/areas/numbercolumns.h"
#include "algorithms/codewords.h"
#include "observations/additivity.h"
#include "algorithms/sozialraumalgorithm.h"
#include "finding.h"
#include "findings/areascodes.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>

#include <cmath>
#include <limits>
#include <string>
#include <utility>

namespace sozialraum
{

  //! A cell as a sentence names it: its number, or why it has none.
  static std::string cellText( const AreaColumn &column, std::size_t row )
  {
    return std::isnan( column.values[row] ) ? std::string( toString( column.statuses[row] ) )
                                            : numberText( column.values[row], 12 ).toStdString();
  }

  static AreaColumn readAreaColumn( const AreaSource &areas, const LayerAreas &layer, const QString &field )
  {
    const QgsFields fields = areas.features.front().fields();
    const int values = fields.lookupField( field );
    if ( values < 0 )
      throw QgsProcessingException( QCoreApplication::translate( "GroupOutput", "The areas have no field “%1” to sum." ).arg( field ) );
    const AreaColumn rows = numberColumn( areas.features, field, values, fields.lookupField( field + QStringLiteral( "_status" ) ) );

    std::vector<std::size_t> rowOfArea( layer.areas().size() );
    for ( std::size_t row = rows.values.size(); row-- > 0; )
    {
      if ( const std::optional<std::uint32_t> area = layer.areaOfRow( row ); area && layer.rowTakesValue( row ) )
        rowOfArea[*area] = row; // the first one
    }
    AreaColumn column;
    column.name = rows.name;
    column.values.assign( layer.areas().size(), std::numeric_limits<double>::quiet_NaN() );
    column.statuses.assign( layer.areas().size(), ObservationStatus::Missing );
    for ( std::size_t row = 0; row < rows.values.size(); ++row )
    {
      const std::optional<std::uint32_t> area = layer.areaOfRow( row );
      if ( !area || !layer.rowTakesValue( row ) )
        continue;
      if ( const std::size_t before = std::exchange( rowOfArea[*area], row ); before != row )
      {
        // Several rows of one area, as of its islands, have the full value each, or leave it to one of them.
        const bool wasEmpty = std::isnan( rows.values[before] ) && rows.statuses[before] == ObservationStatus::Missing;
        const bool isEmpty = std::isnan( rows.values[row] ) && rows.statuses[row] == ObservationStatus::Missing;
        const bool areSame = rows.statuses[row] == rows.statuses[before]
          && ( rows.values[row] == rows.values[before] || ( std::isnan( rows.values[row] ) && std::isnan( rows.values[before] ) ) );
        if ( !wasEmpty && !isEmpty && !areSame )
          throw InputError( codes::areaRowsContradict,
            { field.toStdString(), layer.areas()[*area].key, cellText( rows, before ), std::to_string( before + 1 ), cellText( rows, row ),
              std::to_string( row + 1 ) } );
        if ( isEmpty )
        {
          rowOfArea[*area] = before;
          continue;
        }
      }
      column.values[*area] = rows.values[row];
      column.statuses[*area] = rows.statuses[row];
    }
    return column;
  }

  static void refuseRate( const QString &field, const IndicatorPropertiesByField &properties )
  {
    const auto known = properties.constFind( field );
    if ( known == properties.constEnd() || known->isCount )
      return;
    const std::string name = known->name.toStdString();
    const std::string unit = known->unit.toStdString();
    const Additivity judgement = additivityOf( Measure{ name, unit } );
    if ( judgement.kind == MeasureKind::Unknown || judgement.addsUp() ) // nothing speaks against it, and a person has chosen it
      return;
    throw QgsProcessingException(
      QCoreApplication::translate( "GroupOutput", "“%1” cannot be summed: %2. Give it under “Rates”, as a formula over counts." )
        .arg( field, codeWord( reasonOf( judgement ) ) ) );
  }

  QStringList countFields( const QgsFields &fields, const QStringList &chosen, const std::vector<RateFormula> &rates,
    const IndicatorPropertiesByField &properties )
  {
    QStringList names = chosen;
    if ( chosen.isEmpty() )
    {
      for ( auto property = properties.begin(); property != properties.end(); ++property )
      {
        if ( property->isCount && fields.lookupField( property.key() ) >= 0 )
          names << property.key();
      }
    }
    for ( const RateFormula &rate : rates )
    {
      for ( const std::string &name : rate.formula.names() )
      {
        if ( !names.contains( QString::fromStdString( name ) ) )
          names << QString::fromStdString( name );
      }
    }
    return names;
  }

  std::vector<AreaColumn> countColumns(
    const AreaSource &areas, const LayerAreas &layer, const QStringList &names, const IndicatorPropertiesByField &properties )
  {
    std::vector<AreaColumn> columns;
    for ( const QString &name : names )
    {
      refuseRate( name, properties );
      columns.push_back( readAreaColumn( areas, layer, name ) );
    }
    return columns;
  }

  static void appendColumn( QgsFields &fields, const std::string &name )
  {
    fields.append( QgsField( QString::fromStdString( name ), QMetaType::Type::Double ) );
    fields.append( QgsField( QString::fromStdString( name + "_status" ), QMetaType::Type::QString, QString(), 16 ) );
  }

  QgsFields groupFields( const std::vector<AreaColumn> &counts, const std::vector<RateFormula> &rates )
  {
    QgsFields fields;
    for ( const char *name : { "grouping", "group_key", "group_name" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "members" ), QMetaType::Type::Int ) );
    for ( const AreaColumn &count : counts )
      appendColumn( fields, count.name );
    for ( const RateFormula &rate : rates )
      appendColumn( fields, rate.name );
    return fields;
  }

  static void appendCells( QgsAttributes &attributes, const std::vector<AreaColumn> &columns, std::size_t group )
  {
    for ( const AreaColumn &column : columns )
    {
      attributes << ( std::isnan( column.values[group] ) ? QVariant() : QVariant( column.values[group] ) );
      attributes << QString::fromStdString( std::string( toString( column.statuses[group] ) ) );
    }
  }

  void writeGroups( FeatureOutput &output, const GroupRows &rows, QgsProcessingFeedback *feedback )
  {
    const std::vector<AreaGroup> &groups = rows.grouping->membership.groups;
    for ( std::size_t i = 0; i < groups.size(); ++i )
    {
      if ( feedback->isCanceled() )
        throw Cancelled();
      QgsAttributes attributes;
      attributes << rows.grouping->name << QString::fromStdString( groups[i].key ) << QString::fromStdString( groups[i].name )
                 << static_cast<int>( groups[i].members.size() );
      appendCells( attributes, rows.sums, i );
      appendCells( attributes, rows.rates, i );
      QgsFeature feature( output.fields() );
      feature.setAttributes( attributes );
      if ( !rows.outlines[i].outline.empty() )
      {
        QgsGeometry outline;
        outline.fromWkb( QByteArray( rows.outlines[i].outline.data(), static_cast<int>( rows.outlines[i].outline.size() ) ) );
        feature.setGeometry( outline );
      }
      output.add( feature );
    }
  }

  IndicatorPropertiesByField groupProperties(
    const std::vector<AreaColumn> &counts, const std::vector<RateFormula> &rates, const IndicatorPropertiesByField &known )
  {
    IndicatorPropertiesByField all;
    for ( const AreaColumn &count : counts )
    {
      const QString field = QString::fromStdString( count.name );
      IndicatorProperties properties = known.value( field );
      if ( properties.name.isEmpty() )
        properties.name = field;
      properties.isCount = true;
      properties.level = QStringLiteral( "other" );
      properties.method = QCoreApplication::translate( "GroupOutput", "Sum over the areas of the group." );
      all.insert( field, properties );
    }
    for ( const RateFormula &rate : rates )
    {
      const QString field = QString::fromStdString( rate.name );
      IndicatorProperties properties = known.value( field );
      if ( properties.name.isEmpty() )
        properties.name = field;
      properties.isCount = false;
      properties.level = QStringLiteral( "other" );
      properties.method =
        QCoreApplication::translate( "GroupOutput", "From sums: %1." ).arg( QString::fromStdString( rate.formula.text() ) );
      all.insert( field, properties );
    }
    return all;
  }

}
