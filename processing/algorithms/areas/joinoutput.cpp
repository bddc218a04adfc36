#include "algorithms/areas/joinoutput.h"

#include "algorithms/sozialraumalgorithm.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <QDate>
#include <qgsprocessingfeedback.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sozialraum
{

  static constexpr double sLargestWholeNumber = 9007199254740992.0; // 2^53

  static bool isWhole( const JoinedColumn &column )
  {
    return column.isCount && std::all_of( column.values.begin(), column.values.end(), []( double value ) {
      return std::isnan( value ) || ( std::floor( value ) == value && std::fabs( value ) < sLargestWholeNumber );
    } );
  }

  static QString textOf( std::string_view text )
  {
    return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
  }

  QgsFields joinedFields( const QgsFields &areas, const AreaJoin &join )
  {
    QgsFields fields = areas;
    for ( const JoinedColumn &column : join.columns )
    {
      fields.append( QgsField( textOf( column.field ), isWhole( column ) ? QMetaType::Type::LongLong : QMetaType::Type::Double ) );
      fields.append( QgsField( textOf( column.statusField ), QMetaType::Type::QString, QString(), 16 ) );
    }
    return fields;
  }

  static QVariant valueOf( double value, bool isWhole )
  {
    if ( std::isnan( value ) )
      return QVariant();
    return isWhole ? QVariant( static_cast<qlonglong>( value ) ) : QVariant( value );
  }

  namespace
  {
    //! The cells of the joined columns for one area after the other.
    class JoinedCells
    {
    public:
      explicit JoinedCells( const AreaJoin &join )
        : mJoin( join )
      {
        for ( const JoinedColumn &column : join.columns )
          mIsWhole.push_back( isWhole( column ) );
        for ( const std::string_view status : observationStatusNames )
          mStatuses.emplace_back( textOf( status ) );
      }

      void append( QgsAttributes &attributes, std::uint32_t area ) const
      {
        for ( std::size_t i = 0; i < mJoin.columns.size(); ++i )
        {
          const JoinedColumn &column = mJoin.columns[i];
          attributes << valueOf( column.values[area], mIsWhole[i] ) << mStatuses[static_cast<std::size_t>( column.statuses[area] )];
        }
      }

      void appendNothing( QgsAttributes &attributes ) const
      {
        attributes.resize( attributes.size() + 2 * static_cast<int>( mJoin.columns.size() ) );
      }

    private:
      const AreaJoin &mJoin;
      std::vector<bool> mIsWhole;
      std::vector<QVariant> mStatuses;
    };
  }

  void writeJoinedAreas(
    FeatureOutput &output, AreaSource &areas, const LayerAreas &layer, const AreaJoin &join, QgsProcessingFeedback *feedback )
  {
    const JoinedCells cells( join );
    int shownPercent = 70;
    for ( std::size_t row = 0; row < areas.features.size(); ++row )
    {
      if ( feedback->isCanceled() )
        throw Cancelled();
      QgsFeature feature = std::exchange( areas.features[row], QgsFeature() );
      QgsAttributes attributes = feature.attributes();
      const std::optional<std::uint32_t> area = layer.areaOfRow( row );
      if ( area && layer.rowTakesValue( row ) )
        cells.append( attributes, *area );
      else
        cells.appendNothing( attributes );

      feature.setFields( output.fields() );
      feature.setAttributes( attributes );
      output.add( feature );
      const int percent = 70 + static_cast<int>( 25 * ( row + 1 ) / areas.features.size() );
      if ( percent > shownPercent )
        feedback->setProgress( shownPercent = percent );
    }
  }

  static std::optional<ReferenceValue> referenceOf( const JoinedColumn &column, AreaLevel level )
  {
    const auto found = std::find_if(
      column.references.begin(), column.references.end(), [level]( const ReferenceValue &reference ) { return reference.level == level; } );
    return found == column.references.end() ? std::nullopt : std::optional( *found );
  }

  IndicatorPropertiesByField joinedProperties( const AreaJoin &join, const IndicatorPropertiesByField &known )
  {
    IndicatorPropertiesByField all = known;
    for ( const JoinedColumn &column : join.columns )
    {
      IndicatorProperties properties;
      properties.name = textOf( column.name );
      properties.unit = textOf( column.unit );
      properties.period = textOf( column.period );
      properties.source = textOf( column.source.empty() ? column.table : column.source );
      properties.level = textOf( toString( column.level ) );
      properties.isCount = column.addsUp;
      if ( const std::optional<ReferenceValue> district = referenceOf( column, AreaLevel::District ) )
      {
        properties.districtValue = district->value;
        properties.districtName = textOf( district->name );
      }
      if ( const std::optional<ReferenceValue> state = referenceOf( column, AreaLevel::State ) )
      {
        properties.stateValue = state->value;
        properties.stateName = textOf( state->name );
      }
      properties.method =
        QCoreApplication::translate( "JoinIndicatorsAlgorithm", "Joined by area key from %1." ).arg( textOf( column.table ) );
      all.insert( textOf( column.field ), properties );
    }
    return all;
  }

  QgsFields protocolFields()
  {
    QgsFields fields;
    for ( const char *name : { "key", "name", "level", "fate", "table" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    for ( const char *name : { "layer_rows", "cells", "values" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::Int ) );
    for ( const char *name : { "suggested_key", "suggested_name", "remark" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    return fields;
  }

  static QString remark( const char *text )
  {
    return QCoreApplication::translate( "JoinIndicatorsAlgorithm", text );
  }

  QString remarkOn( const ProtocolRow &row )
  {
    QStringList remarks;
    if ( row.match == KeyMatchKind::SameTerritory )
      remarks << remark( QT_TRANSLATE_NOOP( "JoinIndicatorsAlgorithm", "same territory under the key of another level" ) );
    if ( row.match == KeyMatchKind::ZerosApart )
      remarks << remark( QT_TRANSLATE_NOOP( "JoinIndicatorsAlgorithm", "leading zeros restored" ) );
    if ( row.isGone )
      remarks << remark( QT_TRANSLATE_NOOP( "JoinIndicatorsAlgorithm", "nothing but “-” in the table: merged or dissolved by then" ) );
    else if ( row.fate == KeyFate::Matched && row.values == 0 )
      remarks << remark( QT_TRANSLATE_NOOP( "JoinIndicatorsAlgorithm", "no number in the table" ) );
    if ( !row.ceasedOn.empty() )
      remarks << QCoreApplication::translate( "JoinIndicatorsAlgorithm", "no longer exists since %1" )
                   .arg( textLocale().toString( QDate::fromString( textOf( row.ceasedOn ), Qt::ISODate ), QLocale::ShortFormat ) );
    if ( row.fate == KeyFate::Duplicate )
      remarks << remark( QT_TRANSLATE_NOOP( "JoinIndicatorsAlgorithm", "stands more than once with the same values" ) );
    if ( row.isUnincorporated )
      remarks << remark( QT_TRANSLATE_NOOP( "JoinIndicatorsAlgorithm", "unincorporated area" ) );
    if ( row.isOutside )
      remarks << remark( QT_TRANSLATE_NOOP( "JoinIndicatorsAlgorithm", "outside of the territory of the layer" ) );
    if ( row.layerRows > 1 )
      remarks << remark( QT_TRANSLATE_NOOP( "JoinIndicatorsAlgorithm", "several rows in the layer" ) );
    if ( row.isSuggestedByCrosswalk )
      remarks << remark(
        QT_TRANSLATE_NOOP( "JoinIndicatorsAlgorithm", "the crosswalk leads to the other side: a suggestion, not joined" ) );
    else if ( !row.suggestedKey.empty() )
      remarks << remark( QT_TRANSLATE_NOOP( "JoinIndicatorsAlgorithm", "same name on the other side: a suggestion, not joined" ) );
    return remarks.join( QStringLiteral( "; " ) );
  }

  void writeProtocol( FeatureOutput &output, const AreaJoin &join, QgsProcessingFeedback *feedback )
  {
    for ( const ProtocolRow &row : join.protocol )
    {
      if ( feedback->isCanceled() )
        throw Cancelled();
      QgsFeature feature( output.fields() );
      QgsAttributes attributes;
      attributes << textOf( row.key ) << textOf( row.name ) << textOf( toString( row.level ) ) << textOf( toString( row.fate ) )
                 << textOf( row.table );
      attributes << static_cast<int>( row.layerRows ) << static_cast<int>( row.cells ) << static_cast<int>( row.values );
      attributes << textOf( row.suggestedKey ) << textOf( row.suggestedName ) << remarkOn( row );
      feature.setAttributes( attributes );
      output.add( feature );
    }
  }

}
