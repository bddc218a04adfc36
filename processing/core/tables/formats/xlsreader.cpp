#include "tables/formats/xlsreader.h"

#include "files/compoundfile.h"
#include "finding.h"
#include "findings/tablescodes.h"
#include "platform/paths.h"
#include "tables/formats/xlsattributes.h"

#include <freexl.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint64_t largestFile = std::uint64_t{ 1 } << 30;

    //! An open workbook; \a copy of it on disk goes away with it.
    class XlsHandle
    {
    public:
      XlsHandle( const std::filesystem::path &path, std::filesystem::path copy )
        : mCopy( std::move( copy ) )
        , mResult( freexl_open( platform::narrow( path ).c_str(), &mHandle ) )
      {}
      ~XlsHandle()
      {
        if ( mResult == FREEXL_OK && mHandle )
          freexl_close( mHandle );
        std::error_code ignored;
        if ( !mCopy.empty() )
          std::filesystem::remove( mCopy, ignored );
      }
      XlsHandle( const XlsHandle & ) = delete;
      XlsHandle &operator=( const XlsHandle & ) = delete;

      const void *get() const { return mHandle; }
      int result() const { return mResult; }

    private:
      std::filesystem::path mCopy;
      const void *mHandle = nullptr;
      int mResult;
    };

    std::shared_ptr<XlsHandle> openHandle( const InputFile &file, std::string_view bytes )
    {
      std::filesystem::path copy;
      if ( !file.path() )
      {
        copy = platform::writeTemporaryFile( bytes, ".xls" );
        if ( copy.empty() )
          throw InputError( codes::fileNotReadable, { file.name() } );
      }
      auto handle = std::make_shared<XlsHandle>( file.path() ? *file.path() : copy, copy );
      if ( handle->result() == FREEXL_BIFF_OBFUSCATED )
        throw InputError( codes::workbookEncrypted );
      if ( handle->result() != FREEXL_OK )
        throw InputError( codes::workbookDamaged );
      return handle;
    }

    //! Whether \a name stands in \a bytes as streams are named, two bytes a letter; the rest of the file may be damaged.
    bool holdsWideName( std::string_view bytes, std::string_view name )
    {
      std::string wide;
      for ( const char c : name )
        wide += { c, '\0' };
      return bytes.find( wide ) != std::string_view::npos;
    }

    std::vector<XlsSheetAttributes> attributesOf( const CompoundFile &compound )
    {
      std::optional<std::string> stream = compound.stream( "Workbook" );
      if ( !stream )
        stream = compound.stream( "Book" );
      return stream ? readXlsAttributes( *stream ) : std::vector<XlsSheetAttributes>();
    }

    void addCell( Grid &grid, std::uint32_t column, const FreeXL_CellValue &value, std::uint8_t format )
    {
      switch ( value.type )
      {
        case FREEXL_CELL_INT:
          grid.addNumber( column, value.value.int_value, format );
          break;
        case FREEXL_CELL_DOUBLE:
          grid.addNumber( column, value.value.double_value, format );
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

    Grid readSheet( const void *handle, std::size_t sheet, const XlsSheetAttributes &attributes, const Progress &progress )
    {
      unsigned int rows = 0;
      unsigned short columns = 0;
      if ( freexl_select_active_worksheet( handle, static_cast<unsigned short>( sheet ) ) != FREEXL_OK
        || freexl_worksheet_dimensions( handle, &rows, &columns ) != FREEXL_OK )
        throw InputError( codes::workbookDamaged );
      Grid grid;
      grid.isTyped = true;
      grid.notes.hiddenRows = attributes.hiddenRows;
      grid.notes.hiddenColumns = attributes.hiddenColumns;
      for ( unsigned int row = 0; row < rows; ++row )
      {
        grid.addRow( row + 1 );
        for ( unsigned short column = 0; column < columns; ++column )
        {
          FreeXL_CellValue value;
          if ( freexl_get_cell_value( handle, row, column, &value ) != FREEXL_OK )
            throw InputError( codes::workbookDamaged );
          const std::uint32_t place = xlsPlace( row, column );
          const auto error = attributes.errors.find( place );
          if ( error != attributes.errors.end() )
          {
            grid.addText( column, error->second, CellType::Error );
            continue;
          }
          const auto format = attributes.formats.find( place );
          addCell( grid, column, value, format == attributes.formats.end() ? std::uint8_t{ 0 } : grid.formatIndex( format->second ) );
        }
        if ( row % 1024 == 0 )
          advance( progress, static_cast<double>( row ) / rows );
      }
      return grid;
    }

  }

  Workbook openXls( const InputFile &file )
  {
    const std::string bytes = allBytes( *file.open(), largestFile );
    if ( holdsWideName( bytes, "EncryptedPackage" ) )
      throw InputError( codes::workbookEncrypted );
    const CompoundFile compound( bytes );
    if ( compound.contains( "WordDocument" ) )
      throw InputError( codes::fileIsOtherDocument, { "DOC" } );
    const std::shared_ptr<XlsHandle> handle = openHandle( file, bytes );
    unsigned int count = 0;
    if ( freexl_get_info( handle->get(), FREEXL_BIFF_SHEET_COUNT, &count ) != FREEXL_OK )
      throw InputError( codes::workbookDamaged );
    Workbook workbook{ "XLS", {}, {}, {} };
    std::vector<XlsSheetAttributes> attributes = attributesOf( compound );
    attributes.resize( attributes.size() == count ? count : 0 ); // else nobody knows which is whose
    for ( unsigned int i = 0; i < count; ++i )
    {
      const char *name = nullptr;
      if ( freexl_get_worksheet_name( handle->get(), static_cast<unsigned short>( i ), &name ) != FREEXL_OK )
        throw InputError( codes::workbookDamaged );
      workbook.sheets.emplace_back( name ? name : "" );
      workbook.hidden.push_back( i < attributes.size() && attributes[i].isHidden );
    }
    if ( workbook.sheets.empty() )
      throw InputError( codes::sheetMissing );
    workbook.read = [handle, attributes]( std::size_t sheet, const Progress &progress ) {
      return readSheet( handle->get(), sheet, sheet < attributes.size() ? attributes[sheet] : XlsSheetAttributes(), progress );
    };
    return workbook;
  }

  FormatName XlsFormat::name() const
  {
    return { "xls", "Excel workbook up to 2003 (XLS)", "Excel-Arbeitsmappe bis 2003 (XLS)",
      "Old workbooks of Excel; the number format of each cell is used, so that 5.2 % is 5.2 and leading zeros of keys stay.",
      "Alte Arbeitsmappen von Excel; das Zahlenformat jeder Zelle wird ausgewertet: 5,2 % bleiben 5,2, und führende Nullen von Schlüsseln "
      "bleiben erhalten." };
  }

  Recognition XlsFormat::recognise( const FileStart &start ) const
  {
    return isCompoundFile( start.bytes() ) ? Recognition{ Certainty::Surely, "it is a compound file" } : Recognition{};
  }

  Workbook XlsFormat::cells( const FileStart &start ) const
  {
    return openXls( start.file() );
  }

}
