#include "tables/formats/xlsreader.h"

#include "finding.h"
#include "findings/tablescodes.h"

#include <freexl.h>

#include <memory>

namespace sozialraum
{

  namespace
  {

    using XlsHandle = std::shared_ptr<const void>;

    XlsHandle openHandle( const InputFile &file )
    {
      if ( !file.path() )
        throw InputError( codes::workbookDamaged );
      const void *handle = nullptr;
      const int result = freexl_open( file.path()->c_str(), &handle );
      XlsHandle opened( handle, [result]( const void *workbook ) {
        if ( result == FREEXL_OK && workbook )
          freexl_close( workbook );
      } );
      if ( result == FREEXL_BIFF_OBFUSCATED )
        throw InputError( codes::workbookEncrypted );
      if ( result != FREEXL_OK )
        throw InputError( codes::workbookDamaged );
      return opened;
    }

    void addCell( Grid &grid, std::uint32_t column, const FreeXL_CellValue &value )
    {
      switch ( value.type )
      {
        case FREEXL_CELL_INT:
          grid.addNumber( column, value.value.int_value );
          break;
        case FREEXL_CELL_DOUBLE:
          grid.addNumber( column, value.value.double_value );
          break;
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
          if ( value.value.text_value )
            grid.addText( column, value.value.text_value );
          break;
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
          if ( value.value.text_value )
            grid.addText( column, std::string_view( value.value.text_value ).substr( 0, 10 ), CellType::Date );
          break;
        default:
          break;
      }
    }

    Grid readSheet( const void *handle, std::size_t sheet, const Progress &progress )
    {
      unsigned int rows = 0;
      unsigned short columns = 0;
      if ( freexl_select_active_worksheet( handle, static_cast<unsigned short>( sheet ) ) != FREEXL_OK
        || freexl_worksheet_dimensions( handle, &rows, &columns ) != FREEXL_OK )
        throw InputError( codes::workbookDamaged );
      Grid grid;
      grid.isTyped = true;
      for ( unsigned int row = 0; row < rows; ++row )
      {
        grid.addRow( row + 1 );
        for ( unsigned short column = 0; column < columns; ++column )
        {
          FreeXL_CellValue value;
          if ( freexl_get_cell_value( handle, row, column, &value ) != FREEXL_OK )
            throw InputError( codes::workbookDamaged );
          addCell( grid, column, value );
        }
        if ( row % 1024 == 0 )
          advance( progress, static_cast<double>( row ) / rows );
      }
      return grid;
    }

  }

  Workbook openXls( const InputFile &file )
  {
    const XlsHandle handle = openHandle( file );
    unsigned int count = 0;
    if ( freexl_get_info( handle.get(), FREEXL_BIFF_SHEET_COUNT, &count ) != FREEXL_OK )
      throw InputError( codes::workbookDamaged );
    Workbook workbook{ "XLS", {}, {} };
    for ( unsigned int i = 0; i < count; ++i )
    {
      const char *name = nullptr;
      if ( freexl_get_worksheet_name( handle.get(), static_cast<unsigned short>( i ), &name ) != FREEXL_OK )
        throw InputError( codes::workbookDamaged );
      workbook.sheets.emplace_back( name ? name : "" );
    }
    if ( workbook.sheets.empty() )
      throw InputError( codes::sheetMissing );
    workbook.read = [handle]( std::size_t sheet, const Progress &progress ) { return readSheet( handle.get(), sheet, progress ); };
    return workbook;
  }

}
