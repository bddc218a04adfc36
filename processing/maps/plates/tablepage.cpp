#include "maps/plates/tablepage.h"

#include "maps/plates/listpage.h"
#include "maps/plates/platefont.h"
#include "maps/plates/textfit.h"

#include <QFontMetricsF>
#include <qgsprintlayout.h>

#include <algorithm>

namespace sozialraum
{

  using Anchor = SvgPage::Anchor;

  namespace
  {
    constexpr double sMargin = 14.0;
    constexpr double sTop = 32.0; // base line of the heads
    constexpr double sFoot = 20.0;
    constexpr double sRow = 5.0;
    constexpr double sBetween = 8.0; // tables beside each other
    constexpr double sNames = 44.0;
    constexpr double sNumber = 22.0; // a column of numbers, or of the words that stand for them
    constexpr double sText = 36.0;   // a column of texts
    constexpr double sPoints = 8.0;
    constexpr double sTitle = 5.3;

    double widthOf( const PlateTable &table, int column )
    {
      return table.lastIsText && column + 1 == table.columns.size() ? sText : sNumber;
    }

    QString shortened( const QString &text, double width, bool bold = false )
    {
      QFont font = plateFont();
      font.setPixelSize( 100 );
      font.setBold( bold );
      return QFontMetricsF( font ).elidedText( text, Qt::ElideRight, width / ListPage::usualLetters * 100 );
    }

    //! Columns [first, last) of a page.
    struct Columns
    {
      int first = 0;
      int last = 0;
      double width = 0.0; //!< with the names
    };

    std::vector<Columns> columnsOf( const PlateTable &table, double room )
    {
      std::vector<Columns> all;
      Columns here{ 0, 0, sNames };
      for ( int column = 0; column < table.columns.size(); ++column )
      {
        const double width = widthOf( table, column );
        if ( here.last > here.first && here.width + width > room )
        {
          all.push_back( here );
          here = { column, column, sNames };
        }
        here.last = column + 1;
        here.width += width;
      }
      all.push_back( here );
      return all;
    }

    //! A page holds so many tables beside each other, and so many rows in each.
    struct Block
    {
      int beside = 1;
      int rows = 1;

      Block( const Columns &columns, const QSizeF &page )
        : beside( std::max( 1, static_cast<int>( ( page.width() - 2 * sMargin + sBetween ) / ( columns.width + sBetween ) ) ) )
        , rows( std::max( 1, static_cast<int>( ( page.height() - sTop - sFoot ) / sRow ) - 1 ) )
      {}

      int perPage() const { return beside * rows; }
    };

    //! The rows and what stands below them; a row without a name is the line between them.
    std::vector<PlateTable::Row> allRows( const PlateTable &table )
    {
      std::vector<PlateTable::Row> rows = table.rows;
      rows.insert( rows.end(), table.totals.begin(), table.totals.end() );
      return rows;
    }

    int pagesFor( std::size_t rows, int perPage )
    {
      return std::max( 1, ( static_cast<int>( rows ) + perPage - 1 ) / perPage );
    }

    class TablePage
    {
    public:
      TablePage( const PlateTable &table, const QSizeF &size, const Columns &columns )
        : mTable( table )
        , mList( size )
        , mSize( size )
        , mColumns( columns )
      {
        const double room = size.width() - 2 * sMargin;
        mList.setTextHeight( sTitle );
        mList.text( sMargin, 14.0, Anchor::Start, linesWithin( table.title, { room, 15.0, 1, true } ).first(), true );
        mList.setTextHeight( ListPage::usualLetters );
        mList.text( sMargin, 20.0, Anchor::Start, linesWithin( table.subtitle, { room, sPoints, 1 } ).first() );
      }

      //! The rows from \a begin to \a end of a table that begins at \a left.
      void draw( double left, const std::vector<PlateTable::Row> &rows, std::size_t begin, std::size_t end )
      {
        drawRow( left, sTop, { mTable.nameHead, mTable.columns }, true );
        mList.line( left, sTop + 1.6, left + mColumns.width, sTop + 1.6 );
        double y = sTop;
        for ( std::size_t row = begin; row < end; ++row )
        {
          y += sRow;
          const bool isTotal = row >= mTable.rows.size();
          if ( row == mTable.rows.size() )
            mList.line( left, y - sRow + 1.6, left + mColumns.width, y - sRow + 1.6 );
          drawRow( left, y, rows[row], isTotal );
          if ( row + 1 < end && row + 1 != mTable.rows.size() )
            mList.line( left, y + 1.6, left + mColumns.width, y + 1.6, QColor( 217, 217, 217 ), 0.1 );
        }
      }

      std::unique_ptr<QgsPrintLayout> layout( QgsProject &project, const QString &name )
      {
        const QStringList lines = linesWithin( mTable.imprint, { mSize.width() - 2 * sMargin, sPoints, 3 } );
        double y = mSize.height() - 6.0 - 3.8 * static_cast<double>( lines.size() - 1 );
        for ( const QString &line : lines )
        {
          mList.text( sMargin, y, Anchor::Start, line );
          y += 3.8;
        }
        return mList.layout( project, name );
      }

    private:
      void drawRow( double left, double y, const PlateTable::Row &row, bool bold )
      {
        mList.text( left, y, Anchor::Start, shortened( row.name, sNames - 2.0, bold ), bold );
        double x = left + sNames;
        for ( int column = mColumns.first; column < mColumns.last; ++column )
        {
          const double width = widthOf( mTable, column );
          const bool isText = width == sText;
          const QString cell = shortened( row.cells.value( column ), width - 2.0, bold );
          mList.text( isText ? x + 3.0 : x + width, y, isText ? Anchor::Start : Anchor::End, cell, bold );
          x += width;
        }
      }

      const PlateTable &mTable;
      ListPage mList;
      QSizeF mSize;
      Columns mColumns;
    };
  }

  int tablePages( const PlateTable &table, const QSizeF &page )
  {
    const std::size_t rows = table.rows.size() + table.totals.size();
    int pages = 0;
    for ( const Columns &columns : columnsOf( table, page.width() - 2 * sMargin ) )
      pages += pagesFor( rows, Block( columns, page ).perPage() );
    return table.isEmpty() ? 0 : pages;
  }

  std::vector<std::unique_ptr<QgsPrintLayout>> tableLayouts(
    QgsProject &project, const PlateTable &table, const QSizeF &page, const QString &name )
  {
    std::vector<std::unique_ptr<QgsPrintLayout>> layouts;
    if ( table.isEmpty() )
      return layouts;
    const std::vector<PlateTable::Row> rows = allRows( table );
    for ( const Columns &columns : columnsOf( table, page.width() - 2 * sMargin ) )
    {
      const Block block( columns, page );
      for ( std::size_t row = 0; row < rows.size(); )
      {
        TablePage drawn( table, page, columns );
        double left = sMargin;
        for ( int beside = 0; beside < block.beside && row < rows.size(); ++beside )
        {
          const std::size_t end = std::min( rows.size(), row + static_cast<std::size_t>( block.rows ) );
          drawn.draw( left, rows, row, end );
          row = end;
          left += columns.width + sBetween;
        }
        const QString number = layouts.empty() ? QString() : QStringLiteral( " %1" ).arg( layouts.size() + 1 );
        layouts.push_back( drawn.layout( project, name + number ) );
      }
    }
    return layouts;
  }

}
