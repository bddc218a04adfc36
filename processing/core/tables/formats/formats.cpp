#include "tables/formats/formats.h"

#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/formats/eurostat.h"
#include "tables/formats/fixedwidth.h"
#include "tables/formats/flatfile.h"
#include "tables/formats/gdalworkbook.h"
#include "tables/formats/htmltable.h"
#include "tables/formats/longfile.h"
#include "tables/formats/odsreader.h"
#include "tables/formats/packedformats.h"
#include "tables/formats/spreadsheetxml.h"
#include "tables/formats/textformat.h"
#include "tables/formats/xlsreader.h"
#include "tables/formats/xlsxreader.h"

#include <array>

namespace sozialraum
{

  std::span<const Format *const> allFormats()
  {
    // What is known by its first bytes comes first, text last; workbooks are archives of a kind, so they come before archives.
    static const XlsxFormat xlsx;
    static const OdsFormat ods;
    static const ZipFormat zip;
    static const GzipFormat gzip;
    static const XlsFormat xls;
    static const SqliteFormat sqlite;
    static const DbaseFormat dbase;
    static const FlatOdsFormat flatOds;
    static const SpreadsheetXmlFormat spreadsheetXml;
    static const HtmlFormat html;
    static const LongFileFormat longFile;
    static const FlatFileFormat flatFile;
    static const FixedWidthFormat fixedWidth;
    static const EurostatTsvFormat eurostatTsv;
    static const SdmxCsvFormat sdmxCsv;
    static const DelimitedFormat delimited;
    static const std::array<const Format *, 16> formats{ &xlsx, &ods, &zip, &gzip, &xls, &sqlite, &dbase, &flatOds, &spreadsheetXml, &html,
      &longFile, &flatFile, &fixedWidth, &eurostatTsv, &sdmxCsv, &delimited };
    return formats;
  }

  const Format &formatOf( const FileStart &start )
  {
    const Format *perhaps = nullptr;
    for ( const Format *format : allFormats() )
    {
      const Certainty certainty = format->recognise( start ).certainty;
      if ( certainty == Certainty::Surely )
        return *format;
      if ( certainty == Certainty::Maybe && !perhaps )
        perhaps = format;
    }
    if ( !perhaps )
      throw InputError( codes::fileIsBinary );
    return *perhaps;
  }

}
