#include "tables/layout/columnmarks.h"

#include "text/words.h"

namespace sozialraum
{

  namespace
  {

    //! Headings of whole numbers: "Einwohner", "Anzahl der Fälle"; not "Fälle je 1.000 Einwohner".
    bool isHeadedAsCount( const std::string &heading )
    {
      const std::string lower = lowerCase( heading );
      return containsAny( lower,
               { "einwohner", "bevölkerung", "anzahl", "insgesamt", "personen", "fälle", "kinder", "haushalte", "beschäftigte",
                 "arbeitslose", "bewohner", "schüler", "gebäude", "wohnungen", "männer", "frauen", "männlich", "weiblich" } )
        && !containsAny( lower, { "quote", "anteil", "%", "prozent", "dichte", "je ", "pro ", "durchschnitt", "rate", "ziffer", "index" } );
    }

    bool isTimeOfDay( const std::string &heading )
    {
      return containsAny( lowerCase( heading ), { "uhrzeit", "öffnung", "uhr", "beginn", "schließung" } );
    }

  }

  ColumnMarks::ColumnMarks( const Grid &grid, const std::vector<std::uint32_t> &rows, const TableReadOptions &options )
    : mEvidence( grid.columnCount() )
    , mDecimal( options.decimalMark )
    , mThousands( options.thousandsMark )
  {
    for ( const std::uint32_t row : rows )
    {
      for ( const GridCell &cell : grid.row( row ) )
      {
        if ( cell.type == CellType::Text )
          mEvidence[cell.column].add( grid.text( cell ) );
      }
    }
  }

  NumberMarksEvidence ColumnMarks::evidenceOf( const std::vector<std::uint32_t> &voters ) const
  {
    NumberMarksEvidence sum;
    for ( const std::uint32_t column : voters )
      sum.add( mEvidence[column] );
    return sum;
  }

  NumberMarks ColumnMarks::chosen( NumberMarks marks ) const
  {
    if ( mDecimal )
    {
      if ( marks.decimal != *mDecimal || marks.assumed )
        marks.thousands.clear();
      marks.decimal = *mDecimal;
      marks.assumed = false;
    }
    if ( mThousands )
    {
      marks.thousands = *mThousands;
      marks.assumed = false;
      if ( !mDecimal && marks.thousands.size() == 1 && marks.thousands[0] == marks.decimal )
        marks.decimal = marks.decimal == ',' ? '.' : ',';
    }
    return marks;
  }

  NumberMarks ColumnMarks::marks( std::uint32_t column, const std::string &heading, const NumberMarksEvidence &all, bool isAmongThem ) const
  {
    const NumberMarksEvidence &own = mEvidence[column];
    if ( !votes( heading ) )
      return chosen( own.marks() );
    NumberMarksEvidence others = all;
    if ( isAmongThem )
      others.remove( own );
    return chosen( own.marksAmong( others, isHeadedAsCount( heading ) ) );
  }

  bool ColumnMarks::isContradictory( std::uint32_t column ) const
  {
    return !mDecimal && mEvidence[column].isContradictory();
  }

  bool ColumnMarks::votes( const std::string &heading )
  {
    return !isTimeOfDay( heading );
  }

}
