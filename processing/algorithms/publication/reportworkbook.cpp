#include "algorithms/publication/reportworkbook.h"

#include "documents/odswriter.h"

#include <optional>

namespace sozialraum
{

  static OdsSheet sheetOf( const ReportTable &table, ReportLanguage language )
  {
    OdsSheet sheet{ table.caption, table.headings, {} };
    for ( const std::vector<std::string> &row : table.rows )
    {
      std::vector<OdsCell> cells;
      for ( const std::string &text : row )
      {
        const std::optional<double> number = cells.size() < table.wordColumns ? std::nullopt : numberOf( text, language );
        cells.push_back( number ? OdsCell( *number ) : OdsCell( text ) );
      }
      sheet.rows.push_back( std::move( cells ) );
    }
    return sheet;
  }

  OdsDocument reportWorkbook( const SocialReport &report, ReportLanguage language )
  {
    const bool isGerman = language == ReportLanguage::German;
    OdsDocument document{ report.title, isGerman ? "de" : "en", report.date, {} };
    document.sheets.push_back( { isGerman ? "Inhalt" : "Contents", { isGerman ? "Blatt" : "Sheet", isGerman ? "Tabelle" : "Table" }, {} } );
    std::vector<std::string> captions;
    for ( const ReportPart &part : report.parts )
    {
      const auto *section = std::get_if<ReportSection>( &part );
      if ( !section )
        continue;
      for ( const ReportBlock &block : section->blocks )
      {
        if ( const auto *table = std::get_if<ReportTable>( &block ) )
        {
          document.sheets.push_back( sheetOf( *table, language ) );
          captions.push_back( table->caption );
        }
      }
    }
    const std::vector<std::string> names = sheetNames( document );
    for ( std::size_t i = 0; i < captions.size(); ++i )
      document.sheets.front().rows.push_back( { names[i + 1], captions[i] } );
    return document;
  }

}
