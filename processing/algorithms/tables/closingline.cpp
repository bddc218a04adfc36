#include "algorithms/tables/closingline.h"

#include "algorithms/call.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    constexpr int mostListed = 8;

    bool isLeftOutColumn( const std::string &reason )
    {
      constexpr std::array<std::string_view, 8> reasons{ "text_column", "code_column", "record_type_column", "postcode_column",
        "key_column", "level_column", "coordinate_column", "plan_column" };
      return std::find( reasons.begin(), reasons.end(), reason ) != reasons.end();
    }

    bool isLeftOutRow( const std::string &reason )
    {
      return reason == "no_key" || reason == "further_table" || reason == "row_incomplete";
    }

  }

  void ClosingLine::add( const TableReading &reading )
  {
    ++mTables;
    mObservations += reading.table.observations.size();
    if ( reading.description.plan.tables.empty() )
    {
      mColumnsRead += reading.table.indicators.size();
      mRowsRead += reading.table.observations.size();
    }
    for ( const PlannedTable &table : reading.description.plan.tables )
    {
      mColumnsRead += table.columnsOf( ColumnRole::Value ).size();
      for ( const PlannedRows &rows : table.rows )
        mRowsRead += rows.role == RowRole::Data ? rows.rows.last - rows.rows.first + 1 : 0;
    }
    for ( const LeftOut &leftOut : reading.description.leftOut )
    {
      if ( isLeftOutRow( leftOut.reason ) )
        mRowsLeftOut += leftOut.count;
      if ( !isLeftOutColumn( leftOut.reason ) )
        continue;
      mTextColumns += leftOut.reason == "text_column" ? leftOut.count : 0;
      mColumnsLeftOut << QString::fromStdString( leftOut.example ).split( QStringLiteral( "; " ) );
    }
  }

  QString ClosingLine::text() const
  {
    QString line = QCoreApplication::translate( "ClosingLine", "Tables read: %1; observations: %2." ).arg( mTables ).arg( mObservations );
    QStringList parts;
    if ( !mColumnsLeftOut.isEmpty() )
    {
      QString names = mColumnsLeftOut.mid( 0, mostListed ).join( QStringLiteral( ", " ) );
      if ( mColumnsLeftOut.size() > mostListed )
        names += QStringLiteral( ", …" );
      parts << QCoreApplication::translate( "ClosingLine", "columns: %1" ).arg( names );
    }
    if ( mRowsLeftOut > 0 )
      parts << QCoreApplication::translate( "ClosingLine", "rows without a key: %1" ).arg( mRowsLeftOut );
    return line + QLatin1Char( ' ' )
      + ( parts.isEmpty() ? QCoreApplication::translate( "ClosingLine", "Nothing was left out." )
                          : QCoreApplication::translate( "ClosingLine", "Left out: %1." ).arg( parts.join( QStringLiteral( "; " ) ) ) );
  }

  bool ClosingLine::isMuch() const
  {
    return mTextColumns * 20 > mColumnsRead + mTextColumns || mRowsLeftOut * 20 > mRowsRead + mRowsLeftOut;
  }

  void ClosingLine::say( const Call &call ) const
  {
    if ( mTables == 0 )
      return;
    if ( isMuch() )
      call.warn( text() );
    else
      call.say( text() );
  }

}
