// What of a table of counts is shown, and what an audit found.
#include "algorithms/disclosure/countfields.h"
#include "algorithms/disclosure/countstable.h"

#include <qgsfeatureiterator.h>

#include <map>

namespace sozialraum
{

  std::vector<ShownCell> CountsTable::shownBy( const Call &call, const QString &statusField ) const
  {
    std::map<CellAddress, std::size_t> places;
    for ( std::size_t i = 0; i < mDistrict.addresses.size(); ++i )
      places.emplace( mDistrict.addresses[i], i );
    std::vector<ShownCell> shown( mDistrict.addresses.size() );
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "INPUT" );
    const bool hasLevels = source->fields().lookupField( sLevel ) >= 0;
    QgsFeatureIterator rows = source->getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature row;
    std::size_t strangers = 0;
    while ( rows.nextFeature( row ) )
    {
      CellAddress address{ hasLevels ? textOf( row.attribute( sLevel ) ) : std::string( areaLevel ), textOf( row.attribute( mAreaField ) ),
        {}, {} };
      if ( !mPeriodField.isEmpty() )
        address.period = textOf( row.attribute( mPeriodField ) );
      for ( const QString &field : mDimensions )
        address.dimensions.push_back( textOf( row.attribute( field ) ) );
      const auto place = places.find( address );
      if ( place == places.end() )
      {
        ++strangers;
        continue;
      }
      const std::int64_t count = wholeCount( row, call.text( "COUNT_FIELD" ) );
      const Cell &cell = mDistrict.system.cells[place->second];
      if ( count != cell.value )
        throw InputError( codes::countsDoNotAddUp, { cell.name, std::to_string( count ), std::to_string( cell.value ) } );
      shown[place->second] = { textOf( row.attribute( statusField ) ) == "published", cell.classRange.has_value() };
    }
    if ( strangers > 0 )
      call.warn( tr( "%1 rows are of levels that the groupings do not know and were not audited." ).arg( strangers ) );
    return shown;
  }

  QVariantMap CountsTable::report( const Call &call, const Audit &audit ) const
  {
    constexpr int mostNamed = 10;
    int named = 0;
    for ( const AuditedPair &pair : audit.pairs )
    {
      if ( ( !pair.isExact && !pair.isNarrow ) || ++named > mostNamed )
        continue;
      const QString recipient = QString::fromStdString( mDistrict.system.recipients[pair.recipient].name );
      const QString cell = QString::fromStdString( mDistrict.system.cells[pair.cell].name );
      if ( pair.isExact )
        call.warn( tr( "“%1” can compute “%2” exactly." ).arg( recipient, cell ) );
      else
        call.warn( tr( "“%1” can narrow “%2” down to %3 to %4." ).arg( recipient, cell ).arg( pair.lower ).arg( pair.upper ) );
    }
    call.say( tr( "Audit: %1 recipients, %2 pairs of a recipient and a protected count; %3 exact, %4 narrow." )
        .arg( mDistrict.system.recipients.size() )
        .arg( audit.pairs.size() )
        .arg( audit.exactPairs )
        .arg( audit.narrowPairs ) );
    QVariantMap results{ { QStringLiteral( "EXACT_PAIRS" ), static_cast<qlonglong>( audit.exactPairs ) },
      { QStringLiteral( "NARROW_PAIRS" ), static_cast<qlonglong>( audit.narrowPairs ) } };
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "recipient" ), QMetaType::Type::QString ) );
    for ( const QgsField &field : addressFields( false ) )
      fields.append( field );
    for ( const char *name : { "lower", "upper", "candidates" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::LongLong ) );
    fields.append( QgsField( QStringLiteral( "verdict" ), QMetaType::Type::QString ) );
    if ( std::optional<FeatureOutput> output = call.output( "AUDIT", fields ) )
    {
      for ( const AuditedPair &pair : audit.pairs )
      {
        QVariantList values{ QString::fromStdString( mDistrict.system.recipients[pair.recipient].name ) };
        values += addressOf( pair.cell, false );
        const bool isBoundless = pair.upper < 0;
        values << QVariant( static_cast<qlonglong>( pair.lower ) )
               << ( isBoundless ? QVariant() : QVariant( static_cast<qlonglong>( pair.upper ) ) )
               << QVariant( static_cast<qlonglong>( pair.candidates ) )
               << ( pair.isExact      ? QStringLiteral( "exact" )
                      : pair.isNarrow ? QStringLiteral( "narrow" )
                                      : QStringLiteral( "wide" ) );
        QgsFeature row( fields );
        row.setAttributes( attributesOf( values ) );
        output->add( row );
      }
      results.insert( QStringLiteral( "AUDIT" ), output->finish() );
    }
    return results;
  }

}
