#include "algorithms/areas/joinreport.h"

#include "algorithms/areas/joinoutput.h"
#include "algorithms/findingtexts.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgsprocessingfeedback.h>

#include <array>
#include <map>

namespace sozialraum
{

  static QString translated( const char *text )
  {
    return QCoreApplication::translate( "JoinReport", text );
  }

  static QString text( const std::string &utf8 )
  {
    return QString::fromStdString( utf8 );
  }

  static QString number( std::size_t count )
  {
    return textLocale().toString( static_cast<qulonglong>( count ) );
  }

  QString fateWord( KeyFate fate )
  {
    switch ( fate )
    {
      case KeyFate::Matched:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "matched" ) );
      case KeyFate::TableOnly:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "in the table only" ) );
      case KeyFate::AreaOnly:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "in the layer only" ) );
      case KeyFate::Duplicate:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "repeated in the table" ) );
      case KeyFate::OtherLevel:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "of another level" ) );
      case KeyFate::Dissolved:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "dissolved" ) );
      case KeyFate::LaterMerged:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "merged later" ) );
    }
    return QString();
  }

  QString levelWord( AreaLevel level )
  {
    switch ( level )
    {
      case AreaLevel::Nation:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "nation" ) );
      case AreaLevel::State:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "states" ) );
      case AreaLevel::Region:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "regions" ) );
      case AreaLevel::District:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "districts" ) );
      case AreaLevel::Association:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "associations of municipalities" ) );
      case AreaLevel::Municipality:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "municipalities" ) );
      case AreaLevel::Other:
        return translated( QT_TRANSLATE_NOOP( "JoinReport", "areas with keys of their own" ) );
    }
    return QString();
  }

  namespace
  {
    using FateCounts = std::array<std::size_t, keyFateNames.size()>;
  }

  static std::map<std::string, FateCounts> fatesByTable( const AreaJoin &join )
  {
    std::map<std::string, FateCounts> counts;
    for ( const ProtocolRow &row : join.protocol )
      ++counts[row.table][static_cast<std::size_t>( row.fate )];
    return counts;
  }

  static QString countsSentence( const FateCounts &counts )
  {
    QStringList parts;
    for ( std::size_t fate = 0; fate < counts.size(); ++fate )
    {
      if ( counts[fate] > 0 )
        parts << QStringLiteral( "%1 %2" ).arg( number( counts[fate] ), fateWord( static_cast<KeyFate>( fate ) ) );
    }
    return parts.join( QStringLiteral( ", " ) );
  }

  static QString columnSentence( const JoinedColumn &column )
  {
    QString sentence = QStringLiteral( "%1 = %2" ).arg( text( column.field ), text( column.name ) );
    if ( !column.period.empty() )
      sentence += QStringLiteral( ", " ) + text( column.period );
    if ( !column.unit.empty() )
      sentence += QStringLiteral( " (%1)" ).arg( text( column.unit ) );
    for ( const ReferenceValue &reference : column.references )
      sentence +=
        QStringLiteral( "; %1: %2" )
          .arg( text( reference.name.empty() ? reference.key : reference.name ), textLocale().toString( reference.value, 'g', 12 ) );
    return sentence;
  }

  //! The periods of one indicator in one line: a log is read from its first line to its last.
  static QString periodsSentence( std::span<const JoinedColumn> periods )
  {
    if ( periods.size() == 1 )
      return columnSentence( periods.front() );
    return translated( QT_TRANSLATE_NOOP( "JoinReport", "%1 to %2 (%3 columns), the last: %4" ) )
      .arg( text( periods.front().field ), text( periods.back().field ), number( periods.size() ), columnSentence( periods.back() ) );
  }

  static void logColumns( std::span<const JoinedColumn> columns, QgsProcessingFeedback *feedback )
  {
    constexpr int mostLines = 10;
    for ( int line = 0; !columns.empty() && line < mostLines; ++line )
    {
      const auto isOther = [&first = columns.front()]( const JoinedColumn &column ) {
        return column.name != first.name || column.unit != first.unit || column.period.empty();
      };
      const auto end = std::find_if( columns.begin() + 1, columns.end(), isOther );
      const auto count = static_cast<std::size_t>( end - columns.begin() );
      feedback->pushInfo( periodsSentence( columns.first( count ) ) );
      columns = columns.subspan( count );
    }
    if ( !columns.empty() )
      feedback->pushInfo( translated( QT_TRANSLATE_NOOP( "JoinReport", "%1 further columns; the report as HTML names all." ) )
          .arg( number( columns.size() ) ) );
  }

  void logJoin( const AreaJoin &join, const LayerAreas &layer, QgsProcessingFeedback *feedback )
  {
    feedback->pushInfo( translated( QT_TRANSLATE_NOOP( "JoinReport", "The layer has %1 areas: %2." ) )
        .arg( number( layer.areas().size() ), levelWord( layer.level() ) ) );
    for ( const auto &[table, counts] : fatesByTable( join ) )
      feedback->pushInfo(
        translated( QT_TRANSLATE_NOOP( "JoinReport", "Keys of %1: %2." ) ).arg( text( table ), countsSentence( counts ) ) );
    logColumns( join.columns, feedback );
    if ( join.areasWithoutValue > 0 )
      feedback->pushInfo(
        translated( QT_TRANSLATE_NOOP( "JoinReport", "%1 areas have no number in any column." ) ).arg( number( join.areasWithoutValue ) ) );
  }

  static QString row( const QStringList &cells, const char *tag )
  {
    QString html = QStringLiteral( "<tr>" );
    for ( const QString &cell : cells )
      html += QStringLiteral( "<%1>%2</%1>" ).arg( QString::fromLatin1( tag ), cell.toHtmlEscaped() );
    return html + QStringLiteral( "</tr>\n" );
  }

  static QString tablesSection( const AreaJoin &join )
  {
    QString html = QStringLiteral( "<table>\n" );
    QStringList heading{ translated( QT_TRANSLATE_NOOP( "JoinReport", "Table" ) ) };
    for ( std::size_t fate = 0; fate < keyFateNames.size(); ++fate )
      heading << fateWord( static_cast<KeyFate>( fate ) );
    html += row( heading, "th" );
    for ( const auto &[table, counts] : fatesByTable( join ) )
    {
      QStringList cells{ text( table ) };
      for ( const std::size_t count : counts )
        cells << number( count );
      html += row( cells, "td" );
    }
    return html + QStringLiteral( "</table>\n" );
  }

  static QString columnsSection( const AreaJoin &join )
  {
    QString html = QStringLiteral( "<ul>\n" );
    for ( const JoinedColumn &column : join.columns )
      html += QStringLiteral( "<li>%1</li>\n" ).arg( columnSentence( column ).toHtmlEscaped() );
    return html + QStringLiteral( "</ul>\n" );
  }

  static QString findingsSection( const std::vector<Finding> &findings )
  {
    if ( findings.empty() )
      return QString();
    QString html =
      QStringLiteral( "<h2>%1</h2>\n<ul>\n" ).arg( translated( QT_TRANSLATE_NOOP( "JoinReport", "What to look at" ) ).toHtmlEscaped() );
    for ( const Finding &finding : findings )
      html += QStringLiteral( "<li>%1</li>\n" ).arg( findingText( finding ).toHtmlEscaped() );
    return html + QStringLiteral( "</ul>\n" );
  }

  static QString keysSection( const AreaJoin &join )
  {
    QString html = QStringLiteral( "<table>\n" );
    html +=
      row( { translated( QT_TRANSLATE_NOOP( "JoinReport", "Key" ) ), translated( QT_TRANSLATE_NOOP( "JoinReport", "Name" ) ),
             translated( QT_TRANSLATE_NOOP( "JoinReport", "What happened" ) ), translated( QT_TRANSLATE_NOOP( "JoinReport", "Table" ) ),
             translated( QT_TRANSLATE_NOOP( "JoinReport", "Suggestion" ) ), translated( QT_TRANSLATE_NOOP( "JoinReport", "Remark" ) ) },
        "th" );
    for ( const ProtocolRow &key : join.protocol )
    {
      const bool isUnremarkable = ( key.fate == KeyFate::Matched && remarkOn( key ).isEmpty() ) || key.isOutside;
      if ( !isUnremarkable )
        html += row( { text( key.key ), text( key.name ), fateWord( key.fate ), text( key.table ),
                       QStringLiteral( "%1 %2" ).arg( text( key.suggestedKey ), text( key.suggestedName ) ).trimmed(), remarkOn( key ) },
          "td" );
    }
    return html + QStringLiteral( "</table>\n" );
  }

  QString joinPage( const AreaJoin &join, const LayerAreas &layer, const std::vector<Finding> &findings )
  {
    const QString title = translated( QT_TRANSLATE_NOOP( "JoinReport", "Protocol of the join" ) ).toHtmlEscaped();
    QString html =
      QStringLiteral( "<!DOCTYPE html>\n<html><head><meta "
                      "charset=\"utf-8\"><title>%1</title>\n<style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
                      "td,th{border:1px solid #999;padding:2px 8px;text-align:left}</style></head>\n<body>\n<h1>%1</h1>\n" )
        .arg( title );
    html += QStringLiteral( "<p>%1</p>\n" )
              .arg( translated( QT_TRANSLATE_NOOP( "JoinReport", "%1 areas (%2); %3 of them without a number in any column." ) )
                  .arg( number( layer.areas().size() ), levelWord( layer.level() ), number( join.areasWithoutValue ) )
                  .toHtmlEscaped() );
    html += tablesSection( join );
    html += QStringLiteral( "<h2>%1</h2>\n" ).arg( translated( QT_TRANSLATE_NOOP( "JoinReport", "Columns" ) ).toHtmlEscaped() )
      + columnsSection( join );
    html += findingsSection( findings );
    html +=
      QStringLiteral( "<h2>%1</h2>\n" ).arg( translated( QT_TRANSLATE_NOOP( "JoinReport", "Keys that need a look" ) ).toHtmlEscaped() )
      + keysSection( join );
    return html + QStringLiteral( "</body></html>\n" );
  }

}
