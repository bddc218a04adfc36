// Rows of workbooks in Excel's formats, where the names of areas and the numbers beside them stand in different places of the file.
#include "disclosure/filecontents.h"
#include "disclosure/numbersintext.h"
#include "files/ziparchive.h"
#include "tables/formats/xlsreader.h"
#include "tables/formats/xlsxparts.h"
#include "tables/formats/xlsxreader.h"

namespace sozialraum
{

  //! Each row as it is shown and with its numbers as they are kept; hidden sheets, rows and columns too.
  static void visitSheets( const std::string &place, const Workbook &workbook, ContentsVisitor &visitor )
  {
    for ( std::size_t sheet = 0; sheet < workbook.sheets.size(); ++sheet )
    {
      const Grid grid = workbook.read( sheet, {} );
      for ( std::size_t row = 0; row < grid.rowCount(); ++row )
      {
        std::vector<std::string> shown;
        std::vector<std::string> kept;
        std::string text;
        for ( const GridCell &cell : grid.row( row ) )
        {
          shown.push_back( grid.shown( &cell ) );
          kept.push_back( cell.type == CellType::Number ? plainNumber( grid.number( cell ), -1 ) : shown.back() );
          text += shown.back() + "\n" + kept.back() + "\n";
        }
        const std::string where = place + ": " + workbook.sheets[sheet] + ", " + grid.rowName( row );
        visitor.text( where, text );
        visitor.row( where, shown );
        visitor.row( where, kept );
      }
    }
  }

  void visitXlsx( const std::string &place, const ZipArchive &archive, ContentsVisitor &visitor )
  {
    if ( !xlsxWorkbookMember( archive ).empty() )
      visitSheets( place, openXlsx( archive ), visitor );
  }

  void visitXls( const std::string &place, const InputFile &file, ContentsVisitor &visitor )
  {
    visitSheets( place, openXls( file ), visitor );
  }

}
