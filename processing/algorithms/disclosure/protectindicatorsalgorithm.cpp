#include "algorithms/disclosure/protectindicatorsalgorithm.h"

#include "disclosure/coarsertables.h"
#include "disclosure/suppression.h"

#include <qgsprocessingutils.h>

#include <algorithm>

namespace sozialraum
{

  AlgorithmTexts ProtectIndicatorsAlgorithm::texts() const
  {
    return {
      tr( "Protect indicators" ),
      tr( "confidentiality,secrecy,suppression,disclosure,small counts,release,publication,HzE,municipality" ),
      tr( "Finds the counts that must be withheld so that no reader of a release learns a small count of others." ),
      tr(
        "Makes every count of every level from the table: areas, their groups, the whole, with and without each dimension. Small counts "
        "are protected. Then further ones are withheld, as few as can be found, until nobody can compute a protected one or narrow it "
        "down: neither the public nor an area that knows its own counts. Counts are never changed.\n\n"
        "The result has all cells with “count”, for work inside the office. “status” says what may be shown: published, primary (protected "
        "itself) or secondary (would give another one away); “reason” says why, “class_shown” whether its class may be shown. At the end "
        "separate code audits what is left." ),
    };
  }

  void ProtectIndicatorsAlgorithm::declare( Parameters &p ) const
  {
    CountsTable::declare( p );
    p.output( "OUTPUT", tr( "Cells" ), tr( "Every cell with level, key, dimensions, count, status and reason." ),
      Qgis::ProcessingSourceType::Vector );
    p.extraOutput(
      "AUDIT", tr( "Audit" ), tr( "What each recipient can find out about each protected count." ), Qgis::ProcessingSourceType::Vector );
    p.result( "PRIMARY", tr( "Protected cells" ) );
    p.result( "SECONDARY", tr( "Further cells withheld" ) );
    p.result( "EXACT_PAIRS", tr( "Protected counts that a recipient can compute" ) );
    p.result( "NARROW_PAIRS", tr( "Protected counts that a recipient can narrow down" ) );
  }

  void ProtectIndicatorsAlgorithm::prepare( Call &call )
  {
    mTables = CountsTable::prepare( call );
  }

  static QString statusWord( CellStatus status )
  {
    switch ( status )
    {
      case CellStatus::Published:
        return QStringLiteral( "published" );
      case CellStatus::Primary:
        return QStringLiteral( "primary" );
      case CellStatus::Secondary:
        return QStringLiteral( "secondary" );
    }
    return QString();
  }

  static QString reasonText( Reason reason )
  {
    switch ( reason )
    {
      case Reason::None:
        return QString();
      case Reason::SmallCount:
        return ProtectIndicatorsAlgorithm::tr( "small count" );
      case Reason::Zero:
        return ProtectIndicatorsAlgorithm::tr( "zero that is protected" );
      case Reason::Complement:
        return ProtectIndicatorsAlgorithm::tr( "nearly all are counted" );
      case Reason::SmallDenominator:
        return ProtectIndicatorsAlgorithm::tr( "too few people" );
      case Reason::Dominance:
        return ProtectIndicatorsAlgorithm::tr( "one contribution dominates" );
      case Reason::Secondary:
        return ProtectIndicatorsAlgorithm::tr( "would give another count away through a total" );
      case Reason::EarlierRelease:
        return ProtectIndicatorsAlgorithm::tr( "withheld in an earlier release" );
    }
    return QString();
  }

  //! More than a third withheld is a map of hatches: says so, and what coarser tables would cost.
  static void adviseCoarser( const Call &call, const CountsTable &counts, std::size_t withheld )
  {
    const std::size_t all = counts.district().addresses.size();
    if ( withheld * 3 <= all )
      return;
    call.warn( ProtectIndicatorsAlgorithm::tr( "%1 of %2 cells are withheld, more than a third. Publish coarser tables instead:" )
        .arg( withheld )
        .arg( all ) );
    const auto tell = [&]( const QString &sentence, std::vector<CountRecord> records ) {
      DistrictCells coarser = districtCells( records, counts.district().divisions, counts.options() );
      coarser.system.recipients.clear();
      addRecipients( coarser, { "public", "areas" } );
      const Suppression suppression = suppress( coarser.system, { .improvementRounds = 0 } );
      const auto published = std::count( suppression.statuses.begin(), suppression.statuses.end(), CellStatus::Published );
      call.warn( sentence.arg( static_cast<qlonglong>( suppression.statuses.size() ) - published ).arg( suppression.statuses.size() ) );
    };
    if ( const auto summed = threePeriodsSummed( counts.records() ); !summed.empty() )
      tell( ProtectIndicatorsAlgorithm::tr( "three periods summed: %1 of %2 cells withheld" ), summed );
    if ( const auto merged = lastDimensionMerged( counts.records() ); !merged.empty() )
      tell( ProtectIndicatorsAlgorithm::tr( "the last dimension merged: %1 of %2 cells withheld" ), merged );
  }

  QVariantMap ProtectIndicatorsAlgorithm::run( Call &call )
  {
    const CountsTable counts( call, mTables );
    const CellSystem &system = counts.district().system;
    const std::size_t parts = componentsOf( system ).size();
    SuppressionOptions options;
    // The same attempts for a large release as for a small one, shared among its parts.
    options.improvementRounds = static_cast<int>( std::size_t{ 120 } / std::max<std::size_t>( 1, parts ) );
    const Suppression suppression = suppress( system, options, stepOf( call.progress(), 0.05, 0.7 ) );
    std::vector<ShownCell> shown( system.cells.size() );
    std::size_t primary = 0;
    std::size_t secondary = 0;
    for ( std::size_t i = 0; i < shown.size(); ++i )
    {
      shown[i] = { suppression.statuses[i] == CellStatus::Published, suppression.classShown[i] };
      primary += suppression.statuses[i] == CellStatus::Primary;
      secondary += suppression.statuses[i] == CellStatus::Secondary;
    }
    const bool isAuditAsked = call.has( "AUDIT" );
    const Audit audited = audit( system, shown, { .allIntervals = isAuditAsked }, stepOf( call.progress(), 0.7, 0.95 ) );
    call.say( tr( "Cells: %1; protected: %2; withheld beside them: %3." ).arg( system.cells.size() ).arg( primary ).arg( secondary ) );
    adviseCoarser( call, counts, primary + secondary );

    QgsFields fields = counts.addressFields( true );
    fields.append( QgsField( QStringLiteral( "count" ), QMetaType::Type::LongLong ) );
    fields.append( QgsField( QStringLiteral( "status" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "reason" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "class_shown" ), QMetaType::Type::Bool ) );
    std::optional<FeatureOutput> output = call.output( "OUTPUT", fields );
    for ( std::size_t i = 0; i < system.cells.size(); ++i )
    {
      QVariantList values = counts.addressOf( i, true );
      const Cell &cell = system.cells[i];
      const bool isTooNarrow = cell.classRange && !suppression.classShown[i];
      const QString reason = reasonText( suppression.reasons[i] );
      values << QVariant( static_cast<qlonglong>( cell.value ) ) << statusWord( suppression.statuses[i] )
             << ( isTooNarrow && suppression.statuses[i] != CellStatus::Published ? tr( "%1; too few counts fit its class" ).arg( reason )
                                                                                  : reason )
             << ( cell.classRange ? QVariant( static_cast<bool>( suppression.classShown[i] ) ) : QVariant() );
      QgsFeature row( fields );
      row.setAttributes( attributesOf( values ) );
      output->add( row );
    }
    closeAll( output );
    QVariantMap results = counts.report( call, audited );
    results.insert( QStringLiteral( "OUTPUT" ), output->finish() );
    results.insert( QStringLiteral( "PRIMARY" ), static_cast<qlonglong>( primary ) );
    results.insert( QStringLiteral( "SECONDARY" ), static_cast<qlonglong>( secondary ) );
    return results;
  }

}
