#include "dock/findingentries.h"

#include "maps/textlocale.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct FindingEntries
  {
    Q_DECLARE_TR_FUNCTIONS( FindingEntries )
  };

  static const QString sBlocking = QStringLiteral( "blocking" );
  static const QString sImportant = QStringLiteral( "important" );

  QString severityText( const QString &severity )
  {
    if ( severity == sBlocking )
      return QStringLiteral( "✖ " ) + FindingEntries::tr( "Blocking" );
    return severity == sImportant ? QStringLiteral( "▲ " ) + FindingEntries::tr( "Important" )
                                  : QStringLiteral( "● " ) + FindingEntries::tr( "Notice" );
  }

  QString remedyText( Remedy remedy )
  {
    switch ( remedy )
    {
      case Remedy::ReadOtherwise:
        return FindingEntries::tr( "Read Otherwise…" );
      case Remedy::ShowProtocol:
        return FindingEntries::tr( "Show Protocol" );
      case Remedy::AcceptImport:
        return FindingEntries::tr( "Accept" );
      case Remedy::ShowIndicator:
        return FindingEntries::tr( "Show on the Map" );
      case Remedy::AddGrouping:
        return FindingEntries::tr( "Add Grouping…" );
      case Remedy::AddTables:
        return FindingEntries::tr( "Add Tables…" );
      case Remedy::None:
        break;
    }
    return {};
  }

  static Remedy remedyFor( const StoreFinding &finding )
  {
    if ( finding.code == QLatin1String( "check_no_group" ) || finding.code == QLatin1String( "check_several_groups" ) )
      return Remedy::AddGrouping;
    if ( finding.code == QLatin1String( "check_overdue" ) || finding.code == QLatin1String( "check_gap" ) )
      return Remedy::AddTables;
    return finding.indicator.isEmpty() ? Remedy::None : Remedy::ShowIndicator;
  }

  static int rankOf( const QString &severity )
  {
    return severity == sBlocking ? 0 : severity == sImportant ? 1 : 2;
  }

  static void addImports( QList<FindingEntry> &entries, const QList<StoredImport> &imports )
  {
    for ( const StoredImport &import : imports )
    {
      if ( import.state == QLatin1String( "pending" ) )
        entries << FindingEntry{ sImportant,
          FindingEntries::tr( "Import %1 (%2) waits to be accepted." ).arg( import.number ).arg( import.tables ),
          FindingEntries::tr( "Nobody sees its values until then." ), 0, Remedy::AcceptImport, QString::number( import.number ) };
      if ( import.rejected > 0 && import.state != QLatin1String( "withdrawn" ) )
        entries << FindingEntry{ sImportant,
          FindingEntries::tr( "%1 cells of %2 have no area in the monitor." )
            .arg( textLocale().toString( import.rejected ) )
            .arg( import.tables ),
          FindingEntries::tr( "They are of other districts, of areas that are gone, or the key is wrong: the protocol names them." ), 0,
          Remedy::ShowProtocol, import.tables.section( QStringLiteral( "; " ), 0, 0 ) };
    }
  }

  QList<FindingEntry> findingEntries( const StoreState &state, const QList<UnreadTable> &unread )
  {
    QList<FindingEntry> entries;
    for ( const UnreadTable &table : unread )
      entries << FindingEntry{ sBlocking, QStringLiteral( "%1: %2" ).arg( QFileInfo( table.file ).fileName(), table.sentence ),
        FindingEntries::tr( "Say how it is to be read, or drag a corrected file here." ), 0, Remedy::ReadOtherwise, table.file };
    addImports( entries, state.imports );
    QStringList kinds;
    QList<int> places;
    for ( const StoreFinding &finding : state.findings )
    {
      const QString kind = finding.severity + finding.code;
      const auto known = kinds.indexOf( kind );
      if ( known >= 0 )
      {
        ++entries[places.at( known )].more;
        continue;
      }
      kinds << kind;
      places << static_cast<int>( entries.size() );
      entries << FindingEntry{ finding.severity, finding.sentence, finding.remedy, 0, remedyFor( finding ), finding.indicator };
    }
    QList<FindingEntry> sorted;
    for ( int rank = 0; rank <= 2; ++rank )
      std::copy_if( entries.begin(), entries.end(), std::back_inserter( sorted ),
        [rank]( const FindingEntry &entry ) { return rankOf( entry.severity ) == rank; } );
    return sorted;
  }

}
